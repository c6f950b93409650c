import { i18n } from '#i18n';
import { useState } from 'react';
import { guessAudience } from '../../lib/candidate/guess-audience.ts';
import { ROUND_STAGES, type Person, type RoundRecord } from '../../lib/candidate/round.ts';
import { toMoment, toWallTime } from '../../lib/candidate/time-zone.ts';
import { planRound } from '../../lib/notebook/plan-round.ts';
import type { Opportunity } from '../../lib/notebook/records.ts';
import { useTry } from '../app/use-try.ts';
import { toKey } from '../facts/format-fact.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { SelectField, TextField } from '../ui/field.tsx';
import { PeopleChoice, type NewPerson } from './people-choice.tsx';
import { ownTimeZone } from './round-words.ts';
import css from './rounds.module.css';
import { WhenFields, type When } from './when-fields.tsx';

const FORMATS = ['unknown', 'video', 'phone', 'on-site'] as const;
const STATUSES = ['planned', 'done', 'cancelled'] as const;
const NEW_PERSON: NewPerson = { name: '', title: '' };

interface RoundDialogProps {
  opportunity: Opportunity;
  people: readonly Person[];
  /** The round to change; absent: a new one. */
  round?: RoundRecord;
  onClose: () => void;
}

type Fields = Pick<RoundRecord, 'stage' | 'status' | 'format' | 'place' | 'personIds'> & {
  minutes: string;
  focus: string;
};

function startFields(round: RoundRecord | undefined): Fields {
  const {
    stage = 'second',
    status = 'planned',
    format = 'unknown',
    place = '',
    personIds = [],
  } = round ?? {};
  return {
    stage,
    status,
    format,
    place,
    personIds,
    minutes: String(round?.minutes ?? 45),
    focus: round?.focus ?? '',
  };
}

function startWhen(round: RoundRecord | undefined): When {
  const timeZone = round?.timeZone ?? ownTimeZone();
  return { ...(round?.startsAt ? toWallTime(round.startsAt, timeZone) : { date: '', time: '' }), timeZone };
}

/** A round of interviews, made or changed. */
export function RoundDialog({ opportunity, people, round, onClose }: RoundDialogProps) {
  const [fields, setFields] = useState(() => startFields(round));
  const [when, setWhen] = useState(() => startWhen(round));
  const [newcomer, setNewcomer] = useState(NEW_PERSON);
  const attempt = useTry();
  const change = (changed: Partial<Fields>) => setFields({ ...fields, ...changed });
  const minutes = Number(fields.minutes);
  const fits =
    Number.isInteger(minutes) && minutes >= 5 && minutes <= 600 && (when.date === '') === (when.time === '');
  const save = async () => {
    const { startsAt: _, timeZone: __, focus: ___, ...before } = round ?? {};
    const startsAt = toMoment(when, when.timeZone);
    const person = toPerson(newcomer, opportunity);
    const record = {
      ...before,
      ...fields,
      id: round?.id ?? crypto.randomUUID(),
      opportunityId: opportunity.id,
      minutes,
      place: fields.place.trim(),
      focus: fields.focus.trim(),
      ...(startsAt && { startsAt, timeZone: when.timeZone }),
      personIds: person ? [...fields.personIds, person.id] : fields.personIds,
    };
    if (await attempt(() => planRound(record, person))) onClose();
  };
  return (
    <Dialog open onClose={onClose} title={i18n.t(round ? 'rounds.change' : 'rounds.new')}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (fits) void save();
        }}
      >
        <div className={css.pair}>
          <SelectField
            label={i18n.t('prepare.stage')}
            value={fields.stage}
            choices={ROUND_STAGES.map((value) => ({ value, label: i18n.t(`round.${value}`) }))}
            onChange={(stage) => change({ stage })}
          />
          <SelectField
            label={i18n.t('rounds.status_label')}
            value={fields.status}
            choices={STATUSES.map((value) => ({ value, label: i18n.t(`rounds.status.${value}`) }))}
            onChange={(status) => change({ status })}
          />
        </div>
        <WhenFields when={when} onChange={setWhen} />
        <div className={css.pair}>
          <TextField
            label={i18n.t('rounds.minutes')}
            type="number"
            min={5}
            max={600}
            required
            value={fields.minutes}
            onChange={(event) => change({ minutes: event.target.value })}
          />
          <SelectField
            label={i18n.t('rounds.format_label')}
            value={fields.format}
            choices={FORMATS.map((value) => ({ value, label: i18n.t(`rounds.format.${toKey(value)}`) }))}
            onChange={(format) => change({ format })}
          />
        </div>
        <TextField
          label={i18n.t('rounds.place')}
          maxLength={500}
          value={fields.place}
          onChange={(event) => change({ place: event.target.value })}
        />
        <TextField
          label={i18n.t('rounds.focus')}
          maxLength={500}
          value={fields.focus}
          onChange={(event) => change({ focus: event.target.value })}
        />
        <PeopleChoice
          people={people}
          chosen={fields.personIds}
          onChosen={(personIds) => change({ personIds })}
          newcomer={newcomer}
          onNewcomer={setNewcomer}
        />
        <div className={css.buttons}>
          <Button look="primary" type="submit" disabled={!fits}>
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

function toPerson(
  { name, title }: NewPerson,
  opportunity: Opportunity,
): Omit<Person, 'changedAt'> | undefined {
  if (name.trim() === '' && title.trim() === '') return undefined;
  return {
    id: crypto.randomUUID(),
    opportunityId: opportunity.id,
    name: name.trim(),
    title: title.trim(),
    audience: guessAudience(title, opportunity.role),
    notes: '',
  };
}
