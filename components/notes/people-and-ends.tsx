import { i18n } from '#i18n';
import { useState } from 'react';
import type { Person } from '../../lib/candidate/round.ts';
import { notesOf } from '../../lib/notebook/queries.ts';
import type { Opportunity } from '../../lib/notebook/records.ts';
import { peopleOf, roundsOf } from '../../lib/notebook/rounds.ts';
import { useNotebook } from '../app/use-notebook.ts';
import { LooseEnds } from '../rounds/loose-ends.tsx';
import { PersonDialog } from '../rounds/person-dialog.tsx';
import { audienceLabel, namePerson } from '../rounds/round-words.ts';
import { Button } from '../ui/button.tsx';
import { Tag } from '../ui/tag.tsx';
import css from './notes.module.css';

/** Loose ends and people of the pinned opportunity, in the panel. */
export function PeopleAndEnds({ opportunity }: { opportunity: Opportunity }) {
  const [dialog, setDialog] = useState<{ person?: Person }>();
  const found = useNotebook(() => load(opportunity.id), [opportunity.id]);
  if (!found) return null;
  return (
    <>
      <LooseEnds rounds={found.rounds} notes={found.notes} />
      <section className={css.section}>
        <h2>{i18n.t('part.people')}</h2>
        {found.people.length === 0 && <p className={css.soft}>{i18n.t('people.none_short')}</p>}
        <ul className={css.people}>
          {found.people.map((person) => (
            <li key={person.id}>
              <Button
                small
                look="quiet"
                aria-label={i18n.t('people.change_one', [namePerson(person)])}
                onClick={() => setDialog({ person })}
              >
                {namePerson(person)}
              </Button>
              <span className={css.soft}>{person.name && person.title}</span>{' '}
              <Tag>{audienceLabel(person.audience)}</Tag>
            </li>
          ))}
        </ul>
        <div>
          <Button small onClick={() => setDialog({})}>
            {i18n.t('people.new')}
          </Button>
        </div>
      </section>
      {dialog && (
        <PersonDialog
          opportunity={opportunity}
          {...(dialog.person && { person: dialog.person })}
          onClose={() => setDialog(undefined)}
        />
      )}
    </>
  );
}

async function load(id: string) {
  return { rounds: await roundsOf(id), people: await peopleOf(id), notes: await notesOf(id) };
}
