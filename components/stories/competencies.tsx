import { i18n } from '#i18n';
import { useId, useState } from 'react';
import { COMPETENCIES, type Competency } from '../../lib/candidate/candidate.ts';
import { Button } from '../ui/button.tsx';
import { competencyLabel } from './competency-label.ts';
import css from './stories.module.css';

interface CompetenciesProps {
  chosen: readonly Competency[];
  onChange: (competencies: Competency[]) => void;
}

/** What the story shows: the chosen ones, and all twenty-five on demand. */
export function Competencies({ chosen, onChange }: CompetenciesProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const shown = COMPETENCIES.filter((one) => open || chosen.includes(one));
  const toggle = (one: Competency) =>
    onChange(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
  return (
    <div className={css.group} role="group" aria-labelledby={id}>
      <span id={id} className={css.label}>
        {i18n.t('stories.competencies')}
      </span>
      {shown.length > 0 && (
        <ul className={css.chips}>
          {shown.map((one) => (
            <li key={one}>
              <button
                type="button"
                className={css.chip}
                aria-pressed={chosen.includes(one)}
                onClick={() => toggle(one)}
              >
                {competencyLabel(one)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Button small look="quiet" className={css.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
        {i18n.t(open ? 'stories.competencies_less' : 'stories.competencies_more')}
      </Button>
    </div>
  );
}
