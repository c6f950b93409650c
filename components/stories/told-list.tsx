import { i18n } from '#i18n';
import { X } from 'lucide-react';
import { useState } from 'react';
import type { Story } from '../../lib/candidate/candidate.ts';
import type { Person, RoundRecord } from '../../lib/candidate/round.ts';
import { listOpportunities } from '../../lib/notebook/queries.ts';
import { listRounds, peopleOf } from '../../lib/notebook/rounds.ts';
import { formatDay } from '../app/locale.ts';
import { useNotebook } from '../app/use-notebook.ts';
import { opportunityName } from '../opportunity/opportunity-name.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { SelectField } from '../ui/field.tsx';
import css from './stories.module.css';

type Told = Story['told'];

/** A round as it can be named, with the people who were there. */
interface Place {
  round: RoundRecord;
  name: string;
  people: Person[];
}

interface ToldListProps {
  told: Told;
  onChange: (told: Told) => void;
}

/** In which round and to whom it was told, so that nobody hears it twice. */
export function ToldList({ told, onChange }: ToldListProps) {
  const places = useNotebook(loadPlaces);
  if (!places || (places.length === 0 && told.length === 0)) return null;
  return (
    <section className={css.group}>
      <h2 className={css.label}>{i18n.t('stories.told_title')}</h2>
      <ul>
        {told.map((one) => {
          const name = nameTold(one, places);
          return (
            <li key={`${one.roundId} ${one.interviewerId ?? ''}`} className={css.told}>
              <span>{name}</span>
              <IconButton
                small
                label={i18n.t('word_list.remove', [name])}
                onClick={() => onChange(told.filter((other) => other !== one))}
              >
                <X />
              </IconButton>
            </li>
          );
        })}
      </ul>
      {places.length > 0 && (
        <AddTold
          places={places}
          onAdd={(one) => {
            const known = told.some(
              ({ roundId, interviewerId }) => roundId === one.roundId && interviewerId === one.interviewerId,
            );
            if (!known) onChange([...told, one]);
          }}
        />
      )}
    </section>
  );
}

function AddTold({ places, onAdd }: { places: readonly Place[]; onAdd: (one: Told[number]) => void }) {
  const [roundId, setRoundId] = useState(places[0]?.round.id ?? '');
  const [personId, setPersonId] = useState('');
  const people = places.find(({ round }) => round.id === roundId)?.people ?? [];
  return (
    <div className={css.addTold}>
      <SelectField
        label={i18n.t('stories.told_in')}
        value={roundId}
        choices={places.map(({ round, name }) => ({ value: round.id, label: name }))}
        onChange={(id) => {
          setRoundId(id);
          setPersonId('');
        }}
      />
      {people.length > 0 && (
        <SelectField
          label={i18n.t('stories.told_to')}
          value={personId}
          choices={[
            { value: '', label: i18n.t('stories.everyone') },
            ...people.map((person) => ({ value: person.id, label: person.name || person.title })),
          ]}
          onChange={setPersonId}
        />
      )}
      <Button onClick={() => onAdd({ roundId, ...(personId && { interviewerId: personId }) })}>
        {i18n.t('stories.told_add')}
      </Button>
    </div>
  );
}

/** "Fernhill Transit, Second interview, 12 Nov, Maren Vold"; a round that is gone is said to be. */
function nameTold({ roundId, interviewerId }: Told[number], places: readonly Place[]): string {
  const place = places.find(({ round }) => round.id === roundId);
  if (!place) return i18n.t('stories.told_gone');
  const person = place.people.find(({ id }) => id === interviewerId);
  return [place.name, person?.name || person?.title].filter(Boolean).join(', ');
}

async function loadPlaces(): Promise<Place[]> {
  const opportunities = [...(await listOpportunities()), ...(await listOpportunities({ archived: true }))];
  const rounds = await listRounds();
  const places = rounds.map(async (round): Promise<Place | undefined> => {
    const opportunity = opportunities.find(({ id }) => id === round.opportunityId);
    if (!opportunity) return undefined;
    const people = (await peopleOf(opportunity.id)).filter(({ id }) => round.personIds.includes(id));
    const day = round.startsAt && formatDay(round.startsAt);
    const company = opportunity.company || opportunityName(opportunity) || i18n.t('opportunity.unnamed');
    return { round, name: [company, i18n.t(`round.${round.stage}`), day].filter(Boolean).join(', '), people };
  });
  return (await Promise.all(places)).filter((place) => place !== undefined).reverse();
}
