import { i18n } from '#i18n';
import { useState } from 'react';
import type { RoundRecord } from '../../lib/candidate/round.ts';
import type { Fact } from '../../lib/facts/fact.ts';
import { mapUnknowns, type ThemeKnown } from '../../lib/facts/unknowns-map.ts';
import type { Capture } from '../../lib/notebook/records.ts';
import { formatFact } from '../facts/format-fact.ts';
import { Quote } from '../facts/quote.tsx';
import { kindLabel } from '../page/kind-field.tsx';
import { useNow } from '../app/use-now.ts';
import { Tag } from '../ui/tag.tsx';
import css from './known.module.css';
import { toEvidencePage } from '../facts/evidence-page.ts';

interface UnknownsMapProps {
  facts: readonly Fact[];
  captures: readonly Capture[];
  rounds: readonly RoundRecord[];
}

/** Theme by theme: known with its proof, stale, or not known, and which page to read next. */
export function UnknownsMap({ facts, captures, rounds }: UnknownsMapProps) {
  const now = useNow();
  const pages = new Map(captures.map((capture) => [capture.id, capture]));
  const themes = mapUnknowns({
    facts,
    seenAt: (id) => pages.get(id)?.seenAt ?? pages.get(id)?.capturedAt,
    heardAt: (id) => rounds.find((round) => round.id === id)?.startsAt,
    now,
  });
  const read = new Set(captures.map((capture) => capture.kind));
  return (
    <section className={css.section}>
      <h2 className={css.heading}>{i18n.t('known.title')}</h2>
      <ul className={css.themes}>
        {themes.map((row) => (
          <ThemeRow key={row.theme} row={row} pages={pages} toRead={!read.has(row.read)} />
        ))}
      </ul>
    </section>
  );
}

interface ThemeRowProps {
  row: ThemeKnown;
  pages: ReadonlyMap<string, Capture>;
  /** No page of the kind that usually tells was kept. */
  toRead: boolean;
}

function ThemeRow({ row, pages, toRead }: ThemeRowProps) {
  const [open, setOpen] = useState(false);
  const { theme, state, why, facts } = row;
  const name = i18n.t(`known.theme.${theme}`);
  if (state === 'unknown')
    return (
      <li className={css.theme} data-state={state}>
        <span className={css.themeName}>{name}</span>
        <span className={css.soft}>
          {i18n.t('known.unknown')}
          {toRead && ` · ${i18n.t('known.read', [kindLabel(row.read)])}`}
        </span>
      </li>
    );
  return (
    <li className={css.theme} data-state={state}>
      <button type="button" className={css.themeOpen} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className={css.themeName}>{name}</span>
        <span className={css.themeText}>{facts.slice(0, 2).map(formatFact).join(' · ')}</span>
        {why && <Tag look="warn">{i18n.t(`known.${why}`)}</Tag>}
      </button>
      {open && (
        <ul className={css.proofs}>
          {facts.map((fact) => (
            <li key={fact.id}>
              <p className={fact.status === 'contradicted' ? css.struck : undefined}>{formatFact(fact)}</p>
              <Quote words={fact.evidence.quote} page={pageShown(pages.get(fact.captureId))} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

const pageShown = (capture: Capture | undefined) => capture && toEvidencePage(capture);
