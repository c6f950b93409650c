// Rounds, people and a debrief of the sample opportunity, for screens to show.
import type { Person, RoundRecord } from '../../lib/candidate/round.ts';
import { addNote, markNote } from '../../lib/notebook/decide.ts';
import { savePerson, saveRound, saveStatement } from '../../lib/notebook/rounds.ts';
import { saveStory } from '../../lib/notebook/own-material.ts';
import { keepSample } from './stage.tsx';

const HOUR = 3_600_000;
const hoursFromNow = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();

/** A planned round of the opportunity, two days ahead. */
export function sampleRound(opportunityId: string, change: Partial<RoundRecord> = {}): RoundRecord {
  return {
    id: 'round-2',
    opportunityId,
    stage: 'panel',
    startsAt: hoursFromNow(49),
    timeZone: 'Europe/Berlin',
    minutes: 60,
    format: 'video',
    place: 'https://meet.fernhill.example/orrin',
    personIds: ['maren'],
    status: 'planned',
    changedAt: hoursFromNow(-30),
    ...change,
  };
}

/** Who is met in it. */
export function samplePerson(opportunityId: string, change: Partial<Person> = {}): Omit<Person, 'changedAt'> {
  return {
    id: 'maren',
    opportunityId,
    name: 'Maren Vold',
    title: 'Head of Planning',
    notes: '',
    audience: 'hiring-manager',
    ...change,
  };
}

/** A first round that ended an hour ago, a second one ahead. */
export async function keepWithRounds(): Promise<string> {
  const { opportunityId } = await keepSample();
  await savePerson(samplePerson(opportunityId));
  await savePerson(
    samplePerson(opportunityId, { id: 'ida', name: 'Ida Roth', title: 'Recruiter', audience: 'recruiter' }),
  );
  const first = {
    id: 'round-1',
    stage: 'screen',
    startsAt: hoursFromNow(-2),
    personIds: ['ida'],
    format: 'phone',
    place: '',
  } as const;
  await saveRound(sampleRound(opportunityId, { ...first, personIds: ['ida'] }));
  await saveRound(sampleRound(opportunityId));
  return opportunityId;
}

/** The same after the first round was written down. */
export async function keepWithDebrief(): Promise<string> {
  const opportunityId = await keepWithRounds();
  const debrief = {
    writtenAt: hoursFromNow(-1),
    mood: 4,
    interest: ['the night feed'],
    concerns: ['No experience with trams'],
    asked: [{ question: 'How do you test a timetable?', rating: 2 }],
    heard: ['Everybody is on site five days now'],
    promised: [{ what: 'Send the design note', done: false }],
    unasked: ['Who decides about the rota?'],
  };
  const done = {
    id: 'round-1',
    stage: 'screen',
    startsAt: hoursFromNow(-26),
    status: 'done',
    format: 'phone',
  } as const;
  await saveRound(sampleRound(opportunityId, { ...done, personIds: ['ida'], debrief }));
  const said = { opportunityId, roundId: 'round-1', toWhom: 'Ida Roth' };
  await saveStatement({ ...said, id: 's1', topic: 'pay', text: 'Around €72,000', saidAt: hoursFromNow(-26) });
  await saveStory({ id: 't1', title: 'The night feed', figures: [], skills: [], competencies: [], told: [] });
  const note = await addNote({ opportunityId, text: 'Look up the tram depot' });
  await markNote(note.id, 'open');
  return opportunityId;
}
