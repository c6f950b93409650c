import type { Found } from '../fields/found.ts';
import { findYears, minimumYears, type YearsAsked } from '../fields/years.ts';
import type { FoundFact } from '../../facts/fact.ts';
import { factFromData } from '../make-fact.ts';
import type { PostingView } from './posting-view.ts';
import { contextIn, jobLines, pairLines, toFacts } from './posting-lines.ts';

/** Years named in requirements that stand in the page's data alone. */
function yearsInData(view: PostingView, facts: readonly FoundFact[]): FoundFact[] {
  const asked = facts.flatMap((fact) =>
    fact.key === 'job.requirement' && fact.evidence.block === undefined ? [fact] : [],
  );
  const all = asked.flatMap((fact) =>
    findYears(fact.value, { ...view.fields, section: 'requirements' }).map((found) => ({ fact, found })),
  );
  const best = minimumYears(all.map(({ found }) => found));
  const fact = all.find(({ found }) => found === best)?.fact;
  if (!best || !fact) return [];
  const quote = fact.value.slice(best.start, best.end);
  const { source } = fact.evidence;
  if (source === 'visible' || source === 'hidden') return [];
  const made = { key: 'job.yearsExperience', value: best.value.years, tier: 'structured' } as const;
  return [factFromData(quote, source, { ...made, confidence: 0.8, note: 'from page data' })];
}

/** Least general years of experience asked for. `facts`: the requirements already read. */
export function readYears(view: PostingView, facts: readonly FoundFact[]): FoundFact[] {
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
  if (!best || !line) return yearsInData(view, facts);
  return toFacts(view, line, {
    key: 'job.yearsExperience',
    tier: 'prose',
    found: [{ ...best, value: best.value.years }],
  });
}
