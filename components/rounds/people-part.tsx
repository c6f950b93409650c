import { i18n } from '#i18n';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { findNamedPeople, type NamedPerson } from '../../lib/candidate/find-named-people.ts';
import { guessAudience } from '../../lib/candidate/guess-audience.ts';
import type { Person, RoundRecord } from '../../lib/candidate/round.ts';
import type { Fact } from '../../lib/facts/fact.ts';
import type { Capture, Opportunity } from '../../lib/notebook/records.ts';
import { removePerson, savePerson } from '../../lib/notebook/rounds.ts';
import { useTry } from '../app/use-try.ts';
import { Quote } from '../facts/quote.tsx';
import { Button } from '../ui/button.tsx';
import { Tag } from '../ui/tag.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { audienceLabel, namePerson, nameRound } from './round-words.ts';
import css from './rounds.module.css';
import { useTakeBack } from './use-take-back.ts';
import { toEvidencePage } from '../facts/evidence-page.ts';

interface PeoplePartProps {
  opportunity: Opportunity;
  people: readonly Person[];
  rounds: readonly RoundRecord[];
  facts: readonly Fact[];
  /** Newest versions. */
  captures: readonly Capture[];
}

type Shown = { dialog: 'new' } | { dialog: 'change'; person: Person };

/** Who they are: met, to be met, or named by a page and offered. */
export function PeoplePart({ opportunity, people, rounds, facts, captures }: PeoplePartProps) {
  const [shown, setShown] = useState<Shown>();
  const named = findNamedPeople({ facts, pages: captures, people });
  return (
    <div className={css.part}>
      <div className={css.partHead}>
        <h2 className={css.heading}>{i18n.t('part.people')}</h2>
        <Button small onClick={() => setShown({ dialog: 'new' })}>
          <Plus aria-hidden />
          {i18n.t('people.new')}
        </Button>
      </div>
      {people.length === 0 && <p className={css.soft}>{i18n.t('people.none')}</p>}
      <ul>
        {people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            rounds={rounds.filter((round) => round.personIds.includes(person.id))}
            page={captures.find((capture) => capture.id === person.evidence?.captureId)}
            onChange={() => setShown({ dialog: 'change', person })}
          />
        ))}
      </ul>
      <NamedPeople opportunity={opportunity} named={named} captures={captures} />
      {shown && (
        <PersonDialog
          opportunity={opportunity}
          {...(shown.dialog === 'change' && { person: shown.person })}
          onClose={() => setShown(undefined)}
        />
      )}
    </div>
  );
}

const pageShown = (capture: Capture | undefined) => capture && toEvidencePage(capture);

interface PersonRowProps {
  person: Person;
  rounds: readonly RoundRecord[];
  page: Capture | undefined;
  onChange: () => void;
}

function PersonRow({ person, rounds, page, onChange }: PersonRowProps) {
  const remove = useTakeBack();
  return (
    <li className={css.row}>
      <div className={css.rowWords}>
        <p>
          <strong>{namePerson(person)}</strong>
          {person.name && person.title && <span className={css.soft}> {person.title}</span>}{' '}
          <Tag>{audienceLabel(person.audience)}</Tag>
        </p>
        {rounds.length > 0 && <p className={css.soft}>{rounds.map(nameRound).join(' · ')}</p>}
        {person.notes && <p className={css.text}>{person.notes}</p>}
        {person.evidence && <Quote words={person.evidence.quote} page={pageShown(page)} />}
      </div>
      <div className={css.rowTools}>
        <Button
          small
          look="quiet"
          aria-label={i18n.t('people.change_one', [namePerson(person)])}
          onClick={onChange}
        >
          {i18n.t('common.change')}
        </Button>
        <Button
          small
          look="quiet"
          aria-label={i18n.t('people.remove_one', [namePerson(person)])}
          onClick={() =>
            void remove(() => removePerson(person.id), i18n.t('people.removed', [namePerson(person)]))
          }
        >
          {i18n.t('common.remove')}
        </Button>
      </div>
    </li>
  );
}

interface NamedPeopleProps {
  opportunity: Opportunity;
  named: readonly NamedPerson[];
  captures: readonly Capture[];
}

/** Named on a page the candidate captured: one press makes them an interviewer. Nothing is looked up. */
function NamedPeople({ opportunity, named, captures }: NamedPeopleProps) {
  const attempt = useTry();
  if (named.length === 0) return null;
  const add = ({ name, title, evidence }: NamedPerson) => {
    const audience = guessAudience(title, opportunity.role);
    const base = { id: crypto.randomUUID(), opportunityId: opportunity.id, notes: '' };
    void attempt(() => savePerson({ ...base, name, title, audience, evidence }));
  };
  return (
    <section className={css.section}>
      <h3 className={css.subheading}>{i18n.t('people.named')}</h3>
      <ul>
        {named.map((one) => (
          <li key={`${one.name} ${one.title}`} className={css.row}>
            <div className={css.rowWords}>
              <p>
                {namePerson(one)}
                {one.name && one.title && <span className={css.soft}> {one.title}</span>}
              </p>
              <Quote
                words={one.evidence.quote}
                page={pageShown(captures.find((capture) => capture.id === one.evidence.captureId))}
              />
            </div>
            <Button small aria-label={i18n.t('people.add_one', [namePerson(one)])} onClick={() => add(one)}>
              {i18n.t('people.add')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
