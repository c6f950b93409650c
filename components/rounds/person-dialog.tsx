import { i18n } from '#i18n';
import { useState } from 'react';
import { guessAudience } from '../../lib/candidate/guess-audience.ts';
import { AUDIENCES, type Person } from '../../lib/candidate/round.ts';
import type { Opportunity } from '../../lib/notebook/records.ts';
import { savePerson } from '../../lib/notebook/rounds.ts';
import { useTry } from '../app/use-try.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { SelectField, TextArea, TextField } from '../ui/field.tsx';
import { audienceLabel } from './round-words.ts';
import css from './rounds.module.css';

interface PersonDialogProps {
  opportunity: Opportunity;
  /** Who is changed; absent: someone new. */
  person?: Person;
  onClose: () => void;
}

/** Someone at the company. Who they are in an interview follows their title until the candidate says otherwise. */
export function PersonDialog({ opportunity, person, onClose }: PersonDialogProps) {
  const [name, setName] = useState(person?.name ?? '');
  const [title, setTitle] = useState(person?.title ?? '');
  const [notes, setNotes] = useState(person?.notes ?? '');
  const [chosen, setChosen] = useState(person?.audienceChosen ? person.audience : undefined);
  const attempt = useTry();
  const audience = chosen ?? guessAudience(title, opportunity.role);
  const save = async () => {
    const { audienceChosen: _, ...before } = person ?? {};
    const record = {
      ...before,
      id: person?.id ?? crypto.randomUUID(),
      opportunityId: opportunity.id,
      name: name.trim(),
      title: title.trim(),
      notes: notes.trim(),
      audience,
      ...(chosen && { audienceChosen: true as const }),
    };
    if (await attempt(() => savePerson(record))) onClose();
  };
  return (
    <Dialog open onClose={onClose} title={i18n.t(person ? 'people.change' : 'people.new')}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={i18n.t('people.name')}
          maxLength={500}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <TextField
          label={i18n.t('people.title')}
          maxLength={500}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <SelectField
          label={i18n.t('prepare.audience')}
          value={audience}
          choices={AUDIENCES.map((value) => ({ value, label: audienceLabel(value) }))}
          onChange={setChosen}
        />
        {!chosen && <p className={css.soft}>{i18n.t('people.guessed')}</p>}
        <TextArea
          label={i18n.t('people.notes')}
          maxLength={20_000}
          value={notes}
          onChange={(event) => setNotes(event.target.value)}
        />
        <div className={css.buttons}>
          <Button look="primary" type="submit" disabled={name.trim() === '' && title.trim() === ''}>
            {i18n.t('common.save')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {i18n.t('common.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
