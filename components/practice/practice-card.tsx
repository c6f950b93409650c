import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { PracticeCard } from '../../lib/candidate/order-practice.ts';
import type { ExpectItem } from '../../lib/suggest/suggestion.ts';
import { useSurroundings } from '../app/surroundings.ts';
import { useKept } from '../app/use-kept.ts';
import { Quote } from '../facts/quote.tsx';
import { quotesOf, type PageOf } from '../prepare/suggestion-view.ts';
import { competencyLabel } from '../stories/competency-label.ts';
import { newStoryRoute } from '../stories/story-route.ts';
import { Button } from '../ui/button.tsx';
import { KeyCap } from '../ui/key-cap.tsx';
import { AnswerTimer } from './answer-timer.tsx';
import css from './practice.module.css';
import { RATINGS, ratingLabel } from './rating.ts';
import { usePracticeKeys } from './use-practice-keys.ts';

interface PracticeCardProps {
  card: PracticeCard<ExpectItem>;
  text: string;
  pageOf: PageOf;
  active: boolean;
  onRate: (rating: number) => void;
}

/** One question: answer it aloud, look at the outline when you want to, say how it went. */
export function PracticeCardView({ card, text, pageOf, active, onRate }: PracticeCardProps) {
  const { question, marks } = card;
  const [shown, setShown] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const [singleKeys] = useKept(useSurroundings().singleKeys);
  const keysOn = singleKeys?.value ?? true;
  usePracticeKeys({ onReveal: () => setShown(!shown), onRate }, active && keysOn);
  useEffect(() => {
    // The button that was pressed went away with the card before; its place is taken by the next question.
    if (marks.length > 0 || document.activeElement === document.body) heading.current?.focus();
  }, [marks.length]);
  return (
    <section className={css.card} aria-label={i18n.t('practice.card')}>
      <p className={css.soft}>{competencyLabel(question.competency)}</p>
      <h2 ref={heading} className={css.question} tabIndex={-1}>
        {text}
      </h2>
      <AnswerTimer />
      <Button
        className={css.reveal}
        aria-expanded={shown}
        aria-keyshortcuts="Space"
        onClick={() => setShown(!shown)}
      >
        {i18n.t(shown ? 'practice.hide' : 'practice.show')}
        {keysOn && <KeyCap keys={i18n.t('practice.space')} />}
      </Button>
      {shown && <Outline question={question} text={text} pageOf={pageOf} />}
      <div className={css.ratings} role="group" aria-label={i18n.t('practice.how')}>
        <span className={css.soft}>{i18n.t('practice.how')}</span>
        {RATINGS.map((rating) => (
          <Button key={rating} small aria-keyshortcuts={String(rating)} onClick={() => onRate(rating)}>
            {keysOn && <KeyCap keys={String(rating)} />}
            {ratingLabel(rating)}
          </Button>
        ))}
      </div>
    </section>
  );
}

/** The candidate's own story in outline, or that there is none yet; what they may dig for; why it may come. */
function Outline({ question, text, pageOf }: { question: ExpectItem; text: string; pageOf: PageOf }) {
  const { outline, probes, storyId, evidence, tradeOff, why, form } = question;
  const quote = quotesOf(evidence).find((one) => one.quote !== text);
  return (
    <div className={css.outline}>
      {outline.length > 0 && (
        <ol className={css.lines}>
          {outline.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
      {!storyId && form !== 'assessment' && (
        <p>
          {i18n.t('practice.no_story')} <Link to={newStoryRoute(text)}>{i18n.t('practice.write_story')}</Link>
        </p>
      )}
      {storyId && <Link to={`/stories/${storyId}`}>{i18n.t('practice.to_story')}</Link>}
      {tradeOff && !outline.some((line) => line.includes(tradeOff)) && (
        <p className={css.soft}>
          {i18n.t('prepare.trade_off')}: {tradeOff}
        </p>
      )}
      {probes.length > 0 && (
        <div>
          <h3 className={css.soft}>{i18n.t('prepare.probes')}</h3>
          <ul className={css.lines}>
            {probes.map((probe) => (
              <li key={probe}>{probe}</li>
            ))}
          </ul>
        </div>
      )}
      <p className={css.soft}>{why}</p>
      {quote && <Quote words={quote.quote} page={pageOf(quote.captureId)} />}
    </div>
  );
}
