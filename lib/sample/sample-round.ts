// The rounds, people and story of the sample: a first talk that is over, and the next one with two people.
import type { Story } from '../candidate/candidate.ts';
import type { Person, RoundRecord } from '../candidate/round.ts';

type New<T extends { changedAt: string }> = Omit<T, 'changedAt'>;

const DAY_MS = 86_400_000;

export const SAMPLE_NAMES = { company: 'Tidewell Ferries', role: 'Service Planning Lead' } as const;

/** Ten in the morning, in the candidate's own time, some days from `now`. */
function tenOClock(now: string, days: number): string {
  const date = new Date(Date.parse(now) + days * DAY_MS);
  date.setHours(10, 0, 0, 0);
  return date.toISOString();
}

/** People of the sample opportunity. */
export function samplePeople(opportunityId: string): New<Person>[] {
  const person = (fields: Pick<Person, 'name' | 'title' | 'audience'>): New<Person> => ({
    id: crypto.randomUUID(),
    opportunityId,
    notes: '',
    ...fields,
  });
  return [
    person({ name: 'Ines Hallgren', title: 'Head of Operations', audience: 'hiring-manager' }),
    person({ name: 'Tomas Reyl', title: 'Senior Planner', audience: 'peer' }),
    person({ name: 'Jonne Aster', title: 'People Partner', audience: 'recruiter' }),
  ];
}

/** The first talk, with its debrief, and the one to prepare for. `people` as `samplePeople` gives them. */
export function sampleRounds(
  opportunityId: string,
  people: readonly New<Person>[],
  now: string,
): New<RoundRecord>[] {
  const [manager, colleague, recruiter] = people.map((person) => person.id);
  const base = { opportunityId, place: '', format: 'video' as const };
  return [
    {
      ...base,
      id: crypto.randomUUID(),
      stage: 'screen',
      startsAt: tenOClock(now, -6),
      minutes: 30,
      status: 'done',
      personIds: recruiter ? [recruiter] : [],
      debrief: {
        writtenAt: tenOClock(now, -6),
        mood: 4,
        asked: [
          { question: 'Why leave a role you have only had for two years?', rating: 2 },
          { question: 'How do you win over people who like the old way?', rating: 4 },
        ],
        interest: ['The depot timetable that planners and drivers drew together'],
        concerns: ['No experience with charging'],
        heard: ['The team lost two planners in spring'],
        promised: [{ what: 'Send the one-page summary of the depot timetable', done: false }],
        unasked: ['Who decides when crews and planners disagree?'],
      },
    },
    {
      ...base,
      id: crypto.randomUUID(),
      stage: 'second',
      startsAt: tenOClock(now, 5),
      minutes: 60,
      status: 'planned',
      personIds: [manager, colleague].filter((id) => id !== undefined),
    },
  ];
}

/** One story of an invented candidate; its learning is left out, as it often is at first. */
export function sampleStory(now: string): New<Story> {
  return {
    id: crypto.randomUUID(),
    sample: true,
    title: 'The depot timetable',
    employer: 'Northgate Buses',
    year: Number(now.slice(0, 4)) - 1,
    situation:
      'The timetable of our largest depot was kept in one spreadsheet, and only one colleague could change it.',
    task: 'Get it into a shared tool before that colleague retired.',
    action:
      'I moved it line by line with the drivers who ran the lines, and kept the spreadsheet as a check for six weeks.',
    result:
      'Late departures fell from 9 in 100 to 4 in 100, and three people can change the timetable today.',
    figures: ['9 in 100 to 4 in 100', 'six weeks'],
    skills: ['Excel', 'SQL'],
    competencies: ['change', 'planning'],
    told: [],
  };
}
