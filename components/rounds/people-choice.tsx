import { i18n } from '#i18n';
import type { Person } from '../../lib/candidate/round.ts';
import { CheckField } from '../ui/check-field.tsx';
import { TextField } from '../ui/field.tsx';
import { namePerson } from './round-words.ts';
import css from './rounds.module.css';

export interface NewPerson {
  name: string;
  title: string;
}

interface PeopleChoiceProps {
  people: readonly Person[];
  chosen: readonly string[];
  onChosen: (personIds: string[]) => void;
  newcomer: NewPerson;
  onNewcomer: (person: NewPerson) => void;
}

/** Who sits opposite: those known already to tick, and one more to write down. */
export function PeopleChoice({ people, chosen, onChosen, newcomer, onNewcomer }: PeopleChoiceProps) {
  return (
    <fieldset className={css.plainGroup}>
      <legend className={css.legend}>{i18n.t('rounds.people')}</legend>
      {people.map((person) => (
        <CheckField
          key={person.id}
          checked={chosen.includes(person.id)}
          onChange={(on) => onChosen(on ? [...chosen, person.id] : chosen.filter((id) => id !== person.id))}
        >
          {namePerson(person)}
          {person.name && person.title && <span className={css.soft}>, {person.title}</span>}
        </CheckField>
      ))}
      <div className={css.pair}>
        <TextField
          label={i18n.t(people.length > 0 ? 'rounds.another_name' : 'people.name')}
          maxLength={500}
          value={newcomer.name}
          onChange={(event) => onNewcomer({ ...newcomer, name: event.target.value })}
        />
        <TextField
          label={i18n.t('people.title')}
          maxLength={500}
          value={newcomer.title}
          onChange={(event) => onNewcomer({ ...newcomer, title: event.target.value })}
        />
      </div>
    </fieldset>
  );
}
