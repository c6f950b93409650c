import type { Found } from '../fields/found.ts';
import { findYears, minimumYears, type YearsAsked } from '../fields/years.ts';
import type { FoundFact } from '../../facts/fact.ts';
import type { PostingView } from './posting-view.ts';
import { contextIn, jobLines, pairLines, toFacts } from './posting-lines.ts';

/** Least general years of experience asked for. */
export function readYears(view: PostingView): FoundFact[] {
  const lines = jobLines(view, ['company', 'legal', 'benefits', 'team', 'process', 'values', 'mission']);
  const labelled = new Set(pairLines(view, 'years'));
  const all = [...labelled, ...lines].flatMap((line) =>
    findYears(
      line.text,
      contextIn(
        view.fields,
        labelled.has(line) ? 'requirements' : (view.sectionOf.get(line.block) ?? 'requirements'),
      ),
    ).map((found) => ({ line, found })),
  );
  const best: Found<YearsAsked> | undefined = minimumYears(all.map(({ found }) => found));
  const line = all.find(({ found }) => found === best)?.line;
  if (!best || !line) return [];
  return toFacts(view, line, {
    key: 'job.yearsExperience',
    tier: 'prose',
    found: [{ ...best, value: best.value.years }],
  });
}
