import { i18n } from '#i18n';
import { Pin } from 'lucide-react';
import { Link } from 'wouter';
import { Button } from '../ui/button.tsx';
import css from './fit.module.css';
import type { SheetPins } from './use-sheet-pins.ts';

interface SettlingQuestionProps {
  question: string;
  opportunityId: string;
  pins: SheetPins;
}

/** The question that would settle a criterion, and the way onto the next round's sheet. */
export function SettlingQuestion({ question, opportunityId, pins }: SettlingQuestionProps) {
  const state = pins.stateOf(question);
  return (
    <div className={css.settle}>
      <p>
        <span className={css.soft}>{i18n.t('fit.settles')}</span> {question}
      </p>
      {state === 'nowhere' ? (
        <Link to={`/opportunity/${opportunityId}/rounds`} className={css.soft}>
          {i18n.t('fit.plan_round')}
        </Link>
      ) : (
        <Button
          small
          look="quiet"
          className={css.pin}
          aria-pressed={state === 'on'}
          onClick={() => pins.toggle(question)}
        >
          <Pin aria-hidden />
          {i18n.t(state === 'on' ? 'fit.on_sheet' : 'fit.put_on_sheet')}
        </Button>
      )}
    </div>
  );
}
