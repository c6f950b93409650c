import { i18n } from '#i18n';
import { useState } from 'react';
import { UNSURE_BELOW } from '../facts/fact-detail.tsx';
import { GroupedFacts } from '../facts/grouped-facts.tsx';
import type { ShownFact } from '../facts/shown-fact.ts';
import { SelectField } from '../ui/field.tsx';
import { useFactActions } from './kept-fact-actions.ts';
import css from './opportunity.module.css';

const FILTERS = ['holding', 'check', 'own', 'rejected'] as const;
type Filter = (typeof FILTERS)[number];

/** Facts worth a second look: unsure, concluded, hidden on the page, or in conflict. */
function needsCheck({ fact, status }: ShownFact): boolean {
  if (status === 'contradicted') return true;
  if (status !== 'found') return false;
  const doubtful = fact.confidence < UNSURE_BELOW || fact.inferred || fact.evidence.source === 'hidden';
  return doubtful || fact.conflict !== undefined;
}

const PASSES: Record<Filter, (shown: ShownFact) => boolean> = {
  holding: ({ status }) => status !== 'rejected',
  check: needsCheck,
  own: ({ status }) => status === 'confirmed' || status === 'edited',
  rejected: ({ status }) => status === 'rejected',
};

/** Every fact of the opportunity with its proof; confirm, edit or reject each. */
export function FactsPart({ facts }: { facts: readonly ShownFact[] }) {
  const [filter, setFilter] = useState<Filter>('holding');
  const actions = useFactActions();
  const passing = facts.filter(PASSES[filter]);
  const choices = FILTERS.map((value) => ({
    value,
    label: i18n.t(`filter.${value}`, [String(facts.filter(PASSES[value]).length)]),
  }));
  return (
    <div className={css.facts}>
      <div className={css.tools}>
        <SelectField
          quiet
          hideLabel
          label={i18n.t('filter.label')}
          value={filter}
          choices={choices}
          onChange={setFilter}
        />
      </div>
      {passing.length === 0 && (
        <p className={css.soft}>{i18n.t(facts.length === 0 ? 'opportunity.no_pages' : 'filter.none')}</p>
      )}
      <GroupedFacts facts={passing} actions={actions} />
    </div>
  );
}
