import { i18n } from '#i18n';
import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { AskItem } from '../../lib/suggest/suggestion.ts';
import { useReadOut } from '../app/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { FirstQuestions } from './first-questions.tsx';
import { ChangedLines } from './changed-lines.tsx';
import css from './page.module.css';

export interface KeptPageProps {
  /** Name of the opportunity it went to. */
  opportunity: string;
  /** Nobody asked for it with a click: said so. */
  byItself?: boolean;
  version: number;
  unchanged: boolean;
  changes: { added: readonly string[]; removed: readonly string[] };
  /** How many facts are kept from this page. */
  facts: number;
  questions: readonly AskItem[];
  /** Absent once taking it back is no longer possible. */
  onUndo?: () => void;
  onPrepare: () => void;
  onOpen: () => void;
}

/** After keeping: where it went, what is new in it, and the way on. */
export function KeptPage(props: KeptPageProps) {
  const { opportunity, byItself, version, unchanged, changes, facts, questions, onUndo, onPrepare, onOpen } =
    props;
  useReadOut(i18n.t('kept.title'));
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) next.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={css.stack}>
      <div className={css.tight}>
        <h1 className={`${css.title} ${css.inline}`}>
          <Check aria-hidden /> {i18n.t('kept.title')}
        </h1>
        <p>{i18n.t('kept.in', facts, [String(facts), opportunity])}</p>
        {byItself && <p className={css.soft}>{i18n.t('follow.by_itself')}</p>}
        {version > 1 && (
          <p className={css.soft}>
            {i18n.t(unchanged ? 'kept.unchanged' : 'kept.version', [String(version)])}
          </p>
        )}
        <ChangedLines {...changes} />
      </div>
      <FirstQuestions questions={questions} />
      <div className={css.tight}>
        <Button ref={next} look="primary" wide onClick={onPrepare}>
          {i18n.t('kept.prepare')}
        </Button>
        <div className={css.noticeActions}>
          {onUndo && (
            <Button small look="quiet" onClick={onUndo}>
              {i18n.t('kept.undo')}
            </Button>
          )}
          <Button small look="quiet" onClick={onOpen}>
            {i18n.t('kept.open')}
          </Button>
        </div>
      </div>
    </div>
  );
}
