import { i18n } from '#i18n';
import type { AskItem } from '../../lib/suggest/suggestion.ts';
import { Button } from '../ui/button.tsx';
import css from './page.module.css';

interface FirstQuestionsProps {
  questions: readonly AskItem[];
  onPrepare?: () => void;
  /** Said below them where there is no way on yet. */
  hint?: string;
  /** Default: what to ask about this page. */
  title?: string;
}

/** The best questions this page raises, with why; the rest is in Prepare. */
export function FirstQuestions({ questions, onPrepare, hint, title }: FirstQuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <section className={css.tight}>
      <h2 className={css.section}>{title ?? i18n.t('review.questions')}</h2>
      <ul className={css.questions}>
        {questions.map((item) => (
          <li key={item.id} className={css.question}>
            <p>{item.text}</p>
            <ProofLine item={item} />
            <p className={css.soft}>{item.why}</p>
          </li>
        ))}
      </ul>
      {onPrepare ? (
        <div>
          <Button small look="quiet" className={css.flush} onClick={onPrepare}>
            {i18n.t('review.to_prepare')}
          </Button>
        </div>
      ) : (
        hint && <p className={css.soft}>{hint}</p>
      )}
    </section>
  );
}

/** The words behind the question, on one line. */
function ProofLine({ item }: { item: AskItem }) {
  const quote = item.evidence.find((one) => one.quote !== '')?.quote;
  // A question the candidate meant to ask before is its own ground.
  return quote && quote !== item.text && <p className={css.proof}>{quote}</p>;
}
