import { i18n } from '#i18n';
import { Link } from 'wouter';
import type { AskGroup, PrepSheet, SheetItem } from '../../lib/sheet/prep-sheet.ts';
import { sayLines } from '../../lib/sheet/glance-line.ts';
import { shortenLine } from '../../lib/sheet/shorten-line.ts';
import { toKey } from '../facts/format-fact.ts';
import { Working } from '../ui/working.tsx';
import { nameOf } from './format-round.ts';
import css from './glance.module.css';
import { useSheetActions, type SheetActions } from './sheet-actions.ts';
import { useClock } from './use-clock.ts';
import { useSheet } from './use-sheet.ts';

/** How many points and expected questions fit beside the questions. */
const FEW = 3;

interface GlanceScreenProps {
  opportunityId: string;
  roundId: string;
}

/** The last ninety seconds and the talk itself: ten words a line, large, to be ticked off. A note sheet, nothing more. */
export function GlanceScreen({ opportunityId, roundId }: GlanceScreenProps) {
  const { sheet } = useSheet(roundId);
  if (sheet === undefined) return <Working label={i18n.t('sheet.working')} />;
  return (
    <main className={css.glance}>
      {sheet ? <Glance sheet={sheet} /> : <p>{i18n.t('sheet.gone')}</p>}
      <footer className={css.foot}>
        <span>{i18n.t('glance.note_sheet')}</span>
        <Link to={`/opportunity/${opportunityId}/sheet/${roundId}`}>{i18n.t('glance.whole')}</Link>
      </footer>
    </main>
  );
}

function Glance({ sheet }: { sheet: PrepSheet }) {
  const actions = useSheetActions(sheet);
  return (
    <>
      <header className={css.head}>
        <h1 className={css.title}>{[sheet.role, sheet.company].filter(Boolean).join(', ')}</h1>
        <Countdown sheet={sheet} />
      </header>
      <Few title={i18n.t('sheet.promised')} lines={sheet.promised} />
      {sheet.ask.map((group, index) => (
        <Group
          key={group.person?.id ?? 'anyone'}
          group={group}
          actions={actions}
          next={index > 0 && sheet.round.stage !== 'panel'}
        />
      ))}
      <Few title={i18n.t('prepare.say')} lines={sayLines(sheet.say, FEW)} />
      <Few title={i18n.t('prepare.expect')} lines={sheet.expect.slice(0, FEW).map((item) => item.text)} />
      <Few
        title={i18n.t('sheet.keep_the_same')}
        lines={sheet.keepTheSame.map((one) => `${i18n.t(`topic.${toKey(one.topic)}`)}: ${one.text}`)}
      />
    </>
  );
}

interface GroupProps {
  group: AskGroup;
  actions: SheetActions;
  /** Another round comes before this one: a breath between the two. */
  next: boolean;
}

function Group({ group: { person, items, reserve }, actions, next }: GroupProps) {
  const name = person ? nameOf(person) : i18n.t('sheet.anyone');
  return (
    <section className={css.section} aria-label={name}>
      {next && <p className={css.reset}>{i18n.t('glance.reset')}</p>}
      <h2 className={css.heading}>{name}</h2>
      <ul className={css.lines}>
        {[...items, ...reserve].map((item) => (
          <AskLine key={item.id} item={item} actions={actions} />
        ))}
      </ul>
    </section>
  );
}

function AskLine({ item, actions }: { item: SheetItem; actions: SheetActions }) {
  return (
    <li>
      <label className={item.reserve ? `${css.line} ${css.kept}` : css.line} title={item.text}>
        <input
          type="checkbox"
          className={css.box}
          checked={item.asked}
          onChange={(event) => actions.onAsked(item, event.target.checked)}
        />
        <span className={item.asked ? css.done : undefined}>{shortenLine(item.text)}</span>
      </label>
    </li>
  );
}

function Few({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section className={css.section} aria-label={title}>
      <h2 className={css.heading}>{title}</h2>
      <ul className={css.lines}>
        {lines.map((line) => (
          <li key={line} className={css.line}>
            {shortenLine(line)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Minutes until the talk, then minutes left in it. */
function Countdown({ sheet: { round } }: { sheet: PrepSheet }) {
  const now = useClock(1_000);
  if (round.startsAt === undefined) return null;
  const minutesTo = (ms: number) => Math.ceil((ms - now) / 60_000);
  const start = Date.parse(round.startsAt);
  const toStart = minutesTo(start);
  const toEnd = minutesTo(start + round.minutes * 60_000);
  return (
    <p className={css.clock} role="timer">
      {toStart > 0
        ? sayUntil(toStart)
        : toEnd > 0
          ? i18n.t('glance.left', toEnd, [String(toEnd)])
          : i18n.t('glance.over')}
    </p>
  );
}

/** "in 12 min", "in 5 h", "in 3 days". */
function sayUntil(minutes: number): string {
  if (minutes < 120) return i18n.t('glance.in_minutes', [String(minutes)]);
  const hours = Math.round(minutes / 60);
  return hours < 48
    ? i18n.t('glance.in_hours', [String(hours)])
    : i18n.t('glance.in_days', [String(Math.round(hours / 24))]);
}
