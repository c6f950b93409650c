import { i18n } from '#i18n';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Debrief, Person, RoundRecord } from '../../lib/candidate/round.ts';
import { isOver, needsDebrief } from '../../lib/candidate/round-state.ts';
import type { Opportunity } from '../../lib/notebook/records.ts';
import { removeRound } from '../../lib/notebook/rounds.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Tag } from '../ui/tag.tsx';
import { BetweenRounds } from './between-rounds.tsx';
import {
  audienceLabel,
  describeLength,
  formatDays,
  formatOwnStart,
  formatStart,
  namePerson,
  nameRound,
  peopleIn,
} from './round-words.ts';
import css from './rounds.module.css';
import { useTakeBack } from './use-take-back.ts';

interface RoundCardProps {
  opportunity: Opportunity;
  round: RoundRecord;
  people: readonly Person[];
  isNext: boolean;
  /** ISO 8601, UTC. */
  now: string;
  onChange: () => void;
}

/** One round: when and with whom, what came of it, and what can be done next. */
export function RoundCard({ opportunity, round, people, isNext, now, onChange }: RoundCardProps) {
  const [kit, setKit] = useState(false);
  const over = isOver(round, now);
  const name = nameRound(round);
  return (
    <li className={css.card} data-cancelled={round.status === 'cancelled' || undefined}>
      <div className={css.cardHead}>
        <h3 className={css.cardTitle}>
          {i18n.t(`round.${round.stage}`)} <RoundMarks round={round} isNext={isNext} now={now} />
        </h3>
        <RoundFacts round={round} people={people} now={now} />
      </div>
      {round.debrief && <DebriefLines debrief={round.debrief} />}
      <div className={css.cardActions}>
        {over && (
          <Link
            to={`/opportunity/${opportunity.id}/debrief/${round.id}`}
            className={buttonClass(needsDebrief(round, now) ? 'primary' : 'plain', true)}
          >
            {i18n.t(round.debrief ? 'debrief.open' : 'debrief.write')}
          </Link>
        )}
        {round.status === 'planned' && !over && (
          <Link
            to={`/opportunity/${opportunity.id}/sheet/${round.id}`}
            className={buttonClass('plain', true)}
          >
            {i18n.t('rounds.sheet')}
          </Link>
        )}
        {round.status !== 'cancelled' && (
          <Button small look="quiet" aria-expanded={kit} onClick={() => setKit(!kit)}>
            {i18n.t(over ? 'kit.thanks' : 'kit.ask')}
          </Button>
        )}
        <RoundButtons round={round} name={name} onChange={onChange} />
      </div>
      {kit && <BetweenRounds opportunity={opportunity} round={round} people={people} over={over} />}
    </li>
  );
}

function RoundButtons({ round, name, onChange }: { round: RoundRecord; name: string; onChange: () => void }) {
  const remove = useTakeBack();
  return (
    <>
      <Button small look="quiet" aria-label={i18n.t('rounds.change_one', [name])} onClick={onChange}>
        {i18n.t('common.change')}
      </Button>
      <Button
        small
        look="quiet"
        aria-label={i18n.t('rounds.remove_one', [name])}
        onClick={() => void remove(() => removeRound(round.id), i18n.t('rounds.removed', [name]))}
      >
        {i18n.t('common.remove')}
      </Button>
    </>
  );
}

function RoundMarks({ round, isNext, now }: Pick<RoundCardProps, 'round' | 'isNext' | 'now'>): ReactNode {
  if (round.status === 'cancelled') return <Tag>{i18n.t('rounds.status.cancelled')}</Tag>;
  if (needsDebrief(round, now)) return <Tag look="warn">{i18n.t('missing.debrief')}</Tag>;
  if (isNext) return <Tag look="accent">{i18n.t('rounds.next')}</Tag>;
  return round.status === 'done' ? <Tag>{i18n.t('rounds.status.done')}</Tag> : null;
}

/** Where it is: an address of the web is one press away. */
function Place({ place }: { place: string }) {
  const isAddress = /^https?:\/\/\S+$/iu.test(place) && URL.canParse(place);
  return (
    <>
      {' · '}
      {isAddress ? (
        <a href={place} target="_blank" rel="noreferrer">
          {place}
        </a>
      ) : (
        place
      )}
    </>
  );
}

/** When, how long, where and with whom. */
export function RoundFacts({ round, people, now }: Pick<RoundCardProps, 'round' | 'people' | 'now'>) {
  const met = peopleIn(round, people);
  const own = formatOwnStart(round);
  const days = round.startsAt && round.status === 'planned' ? formatDays(round.startsAt, now) : '';
  return (
    <div className={css.roundFacts}>
      <p>{[formatStart(round) || i18n.t('rounds.no_date'), days].filter(Boolean).join(', ')}</p>
      {own && <p className={css.soft}>{i18n.t('rounds.own_time', [own])}</p>}
      <p className={css.soft}>
        {describeLength(round)}
        {round.place && <Place place={round.place} />}
      </p>
      {round.focus && <p className={css.soft}>{round.focus}</p>}
      {met.length === 0 ? (
        <p className={css.soft}>{i18n.t('rounds.nobody')}</p>
      ) : (
        <ul className={css.met}>
          {met.map((person) => (
            <li key={person.id}>
              {namePerson(person)}{' '}
              <span className={css.soft}>
                {[person.name && person.title, audienceLabel(person.audience)].filter(Boolean).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What came of it, in a few lines. */
function DebriefLines({ debrief }: { debrief: Debrief }) {
  const mood = debrief.mood as 1 | 2 | 3 | 4 | 5 | undefined;
  const weak = debrief.asked.filter((one) => (one.rating ?? 5) <= 2).map((one) => one.question);
  const rows = [
    { name: 'debrief.mood', text: mood ? i18n.t(`debrief.mood_${mood}`) : '' },
    { name: 'debrief.weak', text: weak.join(' · ') },
    { name: 'debrief.concerns', text: debrief.concerns.join(' · ') },
    { name: 'debrief.heard', text: debrief.heard.join(' · ') },
  ] as const;
  const filled = rows.filter((row) => row.text !== '');
  if (filled.length === 0) return null;
  return (
    <dl className={css.lines}>
      {filled.map((row) => (
        <div key={row.name} className={css.line}>
          <dt>{i18n.t(row.name)}</dt>
          <dd>{row.text}</dd>
        </div>
      ))}
    </dl>
  );
}
