import { i18n } from '#i18n';
import { useMemo } from 'react';
import { listTimeZones, toMoment, type WallTime } from '../../lib/candidate/time-zone.ts';
import { SelectField, TextField } from '../ui/field.tsx';
import { formatOwnStart, ownTimeZone } from './round-words.ts';
import css from './rounds.module.css';

export interface When extends WallTime {
  timeZone: string;
}

/** Day, time and time zone; says what the candidate's own clock shows when that is another. */
export function WhenFields({ when, onChange }: { when: When; onChange: (when: When) => void }) {
  const zones = useMemo(() => listTimeZones(ownTimeZone()), []);
  const startsAt = toMoment(when, when.timeZone);
  const own = startsAt ? formatOwnStart({ startsAt, timeZone: when.timeZone }) : '';
  return (
    <>
      <div className={css.pair}>
        <TextField
          label={i18n.t('rounds.date')}
          type="date"
          value={when.date}
          onChange={(event) => onChange({ ...when, date: event.target.value })}
        />
        <TextField
          label={i18n.t('rounds.time')}
          type="time"
          value={when.time}
          onChange={(event) => onChange({ ...when, time: event.target.value })}
        />
      </div>
      <SelectField
        label={i18n.t('rounds.zone')}
        value={when.timeZone}
        choices={zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
        onChange={(timeZone) => onChange({ ...when, timeZone })}
      />
      {own && <p className={css.soft}>{i18n.t('rounds.own_time', [own])}</p>}
      {(when.date === '') !== (when.time === '') && <p className={css.soft}>{i18n.t('rounds.both')}</p>}
    </>
  );
}
