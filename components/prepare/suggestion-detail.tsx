import { i18n } from '#i18n';
import type { ReactNode } from 'react';
import type {
  AskItem,
  ExpectItem,
  SayItem,
  Suggestion,
  SuggestionEvidence,
} from '../../lib/suggest/suggestion.ts';
import { useSurroundings } from '../app/surroundings.ts';
import { Quote } from '../facts/quote.tsx';
import { newStoryRoute } from '../stories/story-route.ts';
import { Button } from '../ui/button.tsx';
import css from './prepare.module.css';
import { quotesOf, storyToFind, type PageOf } from './suggestion-view.ts';

/** Why it is worth it, the words that prove it, and how to go on. */
export function SuggestionDetail({ item, pageOf }: { item: Suggestion; pageOf: PageOf }) {
  const title = storyToFind(item);
  return (
    <>
      <dl className={css.points}>
        <Point name={i18n.t('prepare.why')}>{item.why}</Point>
      </dl>
      <Evidence evidence={item.evidence} pageOf={pageOf} />
      <dl className={css.points}>
        {item.kind === 'ask' && <AskPoints item={item} />}
        {item.kind === 'say' && <SayPoints item={item} />}
        {item.kind === 'expect' && <ExpectPoints item={item} />}
      </dl>
      {title !== undefined && <WriteStory title={title} />}
    </>
  );
}

function Evidence({ evidence, pageOf }: { evidence: readonly SuggestionEvidence[]; pageOf: PageOf }) {
  const quotes = quotesOf(evidence);
  const searched = new Set(evidence.flatMap((one) => one.searched ?? []));
  return (
    <>
      {quotes.map((one) => (
        <Quote key={`${one.captureId} ${one.quote}`} words={one.quote} page={pageOf(one.captureId)} />
      ))}
      {searched.size > 0 && (
        <p className={css.hint}>{i18n.t('prepare.searched', searched.size, [String(searched.size)])}</p>
      )}
    </>
  );
}

function Point({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div className={css.point}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function AskPoints({ item }: { item: AskItem }) {
  return (
    <>
      <Point name={i18n.t('prepare.follow_up')}>{item.followUp}</Point>
      <Point name={i18n.t('prepare.good_answer')}>{item.goodAnswer}</Point>
      <Point name={i18n.t('prepare.worrying_answer')}>{item.worryingAnswer}</Point>
      <Point name={i18n.t('prepare.asked_back')}>{item.askedBack}</Point>
    </>
  );
}

function SayPoints({ item }: { item: SayItem }) {
  return <Point name={i18n.t('prepare.yours_to_fill')}>{item.prompt}</Point>;
}

/** Where no story answers what they ask for: the way to write it, under their own words. */
function WriteStory({ title }: { title: string }) {
  const { openNotebook } = useSurroundings();
  return (
    <div>
      <Button small onClick={() => void openNotebook(newStoryRoute(title))}>
        {i18n.t('stories.write')}
      </Button>
    </div>
  );
}

function ExpectPoints({ item }: { item: ExpectItem }) {
  return (
    <>
      <Point name={i18n.t('prepare.trade_off')}>{item.tradeOff}</Point>
      <Point name={i18n.t('prepare.outline')}>
        {item.outline.length > 0 && <Lines lines={item.outline} />}
      </Point>
      <Point name={i18n.t('prepare.probes')}>{item.probes.length > 0 && <Lines lines={item.probes} />}</Point>
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className={css.outline}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
