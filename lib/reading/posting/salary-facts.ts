import { findEquity } from '../fields/equity.ts';
import { findSalaries } from '../fields/salary.ts';
import { readStructuredSalaries } from '../fields/structured-salary.ts';
import type { FoundFact } from '../../facts/fact.ts';
import { factFromData } from '../make-fact.ts';
import type { PostingView } from './posting-view.ts';
import { dataSource, fieldContextOf, firstOf, lineOf, pairLines, toFacts } from './posting-lines.ts';

/** Pay bands: labelled and visible first; structured data when the page shows none. */
export function readSalaries(view: PostingView): FoundFact[] {
  const key = 'job.salary' as const;
  const seen = new Set<number>();
  const labelled = pairLines(view, 'salary').flatMap((line) => {
    const found = findSalaries(`Salary: ${line.text}`, fieldContextOf(view, line.block)).map((one) => ({
      ...one,
      start: Math.max(0, one.start - 8),
      end: one.end - 8,
    }));
    if (found.length > 0) seen.add(line.block);
    return toFacts(view, line, { key, tier: 'labelled', found });
  });
  const lines = [...new Set([...view.chips, ...view.area])]
    .filter((index) => !seen.has(index))
    .map((index) => lineOf(view, index));
  const visible = lines.flatMap((line) =>
    toFacts(view, line, {
      key,
      tier: 'prose',
      found: findSalaries(line.text, fieldContextOf(view, line.block)),
    }),
  );
  const data = (): FoundFact[] =>
    view.posting
      ? readStructuredSalaries(view.posting.data as Record<string, unknown>, view.fields).map(
          ({ value, quote, confidence, inferred, note }) =>
            factFromData(quote, dataSource(view), {
              key,
              value,
              tier: 'structured',
              confidence,
              inferred,
              note: note ?? 'from page data',
            }),
        )
      : [];
  return firstOf(
    () => [...labelled, ...visible],
    data,
    () => salariesInData(view),
  );
}

/** Pay said only in the description inside page data. */
function salariesInData(view: PostingView): FoundFact[] {
  if (!view.posting) return [];
  return view.posting.lines.flatMap(({ text }) =>
    findSalaries(text, view.fields).map(({ value, start, end, confidence, inferred }) =>
      factFromData(text.slice(start, end), dataSource(view), {
        key: 'job.salary',
        value,
        tier: 'structured',
        confidence,
        inferred,
        note: 'from page data',
      }),
    ),
  );
}

/** Shares and options named beside or instead of pay. */
export function readEquity(view: PostingView): FoundFact[] {
  return view.area
    .map((index) => lineOf(view, index))
    .flatMap((line) =>
      toFacts(view, line, {
        key: 'job.equity',
        tier: 'prose',
        found: findEquity(line.text, fieldContextOf(view, line.block)),
      }),
    );
}
