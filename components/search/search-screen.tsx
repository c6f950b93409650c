import { i18n } from '#i18n';
import { useRef, useState, type KeyboardEvent } from 'react';
import { listOpportunities } from '../../lib/notebook/queries.ts';
import { SEARCH_KINDS, type SearchKind } from '../../lib/search/search-index.ts';
import { useNotebook } from '../app/use-notebook.ts';
import { opportunityName } from '../opportunity/opportunity-name.ts';
import { SelectField, TextField } from '../ui/field.tsx';
import { HitList } from './hit-list.tsx';
import css from './search.module.css';
import { useSearch, type Found } from './use-search.ts';

/** What was asked last, so that coming back from a result shows the others. */
const last: { query: string; kind: SearchKind | ''; opportunityId: string } = {
  query: '',
  kind: '',
  opportunityId: '',
};

/** Moves the focus from the field through the results and back. */
function moveFocus(list: HTMLElement | null, field: HTMLElement | null, step: 1 | -1): void {
  const links = [...(list?.querySelectorAll<HTMLElement>('a') ?? [])];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = at + step;
  if (next < 0) field?.focus();
  else links[Math.min(next, links.length - 1)]?.focus();
}

/** Search over everything. Typing finds; arrows go through what was found, Enter opens, Escape clears. */
export function SearchScreen() {
  const [query, setQuery] = useState(last.query);
  const [kind, setKind] = useState(last.kind);
  const [opportunityId, setOpportunityId] = useState(last.opportunityId);
  Object.assign(last, { query, kind, opportunityId });
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { found, building } = useSearch(query, {
    kind: kind || undefined,
    opportunityId: opportunityId || undefined,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLSelectElement) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      moveFocus(list.current, field.current, event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && event.target === field.current) {
      list.current?.querySelector('a')?.click();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      setQuery('');
      field.current?.focus();
    }
  };
  return (
    // Keys are for moving between what is focusable already.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={css.screen} onKeyDown={onKeyDown}>
      <h1 className={css.title}>{i18n.t('search.title')}</h1>
      <TextField
        ref={field}
        label={i18n.t('search.field')}
        type="search"
        autoFocus
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <Filters {...{ kind, opportunityId }} onKind={setKind} onOpportunity={setOpportunityId} />
      <p className={css.soft} role="status">
        {describeFound(found, building)}
      </p>
      <div ref={list}>
        <HitList found={found} />
      </div>
    </div>
  );
}

function describeFound(found: Found | undefined, building: boolean): string {
  if (!found) return i18n.t('search.hint');
  const parts = [];
  if (found.total === 0) parts.push(i18n.t('search.none', [found.query.trim()]), i18n.t('search.none_hint'));
  else if (found.hits.length < found.total)
    parts.push(i18n.t('search.first', [String(found.hits.length), String(found.total)]));
  else parts.push(i18n.t('search.results', found.hits.length, [String(found.hits.length)]));
  if (building) parts.push(i18n.t('search.building'));
  return parts.join(' ');
}

interface FiltersProps {
  kind: SearchKind | '';
  opportunityId: string;
  onKind: (kind: SearchKind | '') => void;
  onOpportunity: (id: string) => void;
}

function Filters({ kind, opportunityId, onKind, onOpportunity }: FiltersProps) {
  const opportunities = useNotebook(() => listOpportunities()) ?? [];
  return (
    <div className={css.filters}>
      <SelectField<SearchKind | ''>
        label={i18n.t('search.kind')}
        value={kind}
        choices={[
          { value: '', label: i18n.t('search.all_kinds') },
          ...SEARCH_KINDS.map((value) => ({ value, label: i18n.t(`search.kinds.${value}`) })),
        ]}
        onChange={onKind}
      />
      <SelectField
        label={i18n.t('search.opportunity')}
        value={opportunityId}
        choices={[
          { value: '', label: i18n.t('search.all_opportunities') },
          ...opportunities.map((one) => ({
            value: one.id,
            label: opportunityName(one) || i18n.t('opportunity.unnamed'),
          })),
        ]}
        onChange={onOpportunity}
      />
    </div>
  );
}
