import type { FoundFact } from '../../facts/fact.ts';
import { hasGenderMark, hasRoleWord } from '../company/role-title.ts';
import { findLevels, findLevelsInText } from '../fields/level.ts';
import { cleanTitle } from '../fields/title.ts';
import { factFromBlock, factFromData } from '../make-fact.ts';
import { toFacts } from './posting-lines.ts';
import type { PostingView } from './posting-view.ts';
import { titleOfData } from './shown-job.ts';

interface RawTitle {
  text: string;
  block?: number;
  source: 'json-ld' | 'microdata' | 'page-state' | 'title';
}

/** Headings that call to the reader ("Become a fitter with us") instead of naming the job. */
const CALL =
  /^(?:become|join|start|werde|starte|komm|devenez|deviens|rejoignez|conviértete|únete|diventa|word|zostań|dołącz)\b/iu;

function titleOfPage(title: string): string | undefined {
  const [first = ''] = title.split(/\s+[|–—-]\s+|\s*\|\s*/);
  return hasRoleWord(first) || hasGenderMark(first) ? first.trim() : undefined;
}

const LABELLED_LONGEST = 120;

function rawTitle(view: PostingView): RawTitle | undefined {
  const { context, job } = view;
  const called = job.heading && CALL.test(job.heading.text) ? titleOfPage(context.snapshot.title) : undefined;
  if (called !== undefined) return { text: called, source: 'title' };
  const labelled = view.pairs.find(
    ({ field, value }) => field === 'title' && value.length <= LABELLED_LONGEST && hasRoleWord(value),
  );
  // Papers of offices are headed by the office; the job stands behind "Position:".
  if (labelled && job.heading && !hasRoleWord(job.heading.text) && !hasGenderMark(job.heading.text))
    return { text: labelled.value, block: labelled.block, source: 'title' };
  if (job.heading) return { text: job.heading.text, block: job.heading.block, source: 'title' };
  const fromData = job.posting ? titleOfData(job.posting.data) : undefined;
  if (fromData !== undefined) return { text: fromData, source: job.posting?.source ?? 'json-ld' };
  return context.snapshot.title === '' ? undefined : { text: context.snapshot.title, source: 'title' };
}

function levelFacts(view: PostingView, title: RawTitle): FoundFact[] {
  const labelled = view.pairs
    .filter(({ field }) => field === 'level')
    .flatMap(({ block, value }) =>
      toFacts(
        view,
        { block, text: value },
        {
          key: 'job.level',
          tier: 'labelled',
          found: findLevelsInText(`Level: ${value}`, view.fields).map((one) => ({
            ...one,
            start: 0,
            end: value.length,
          })),
        },
      ),
    );
  const inTitle = findLevels(title.text);
  const fromTitle =
    title.block === undefined
      ? inTitle.map(({ value, start, end, confidence }) =>
          factFromData(title.text.slice(start, end), title.source, {
            key: 'job.level',
            value,
            tier: 'structured',
            confidence,
          }),
        )
      : toFacts(
          view,
          { block: title.block, text: title.text },
          { key: 'job.level', tier: 'section', found: inTitle },
        );
  return fromTitle.length > 0 ? fromTitle : labelled;
}

/** The title of the shown job, cleaned, and the rank it names. */
export function readTitle(
  view: PostingView,
  known: { company: string | undefined; locations: readonly string[] },
): FoundFact[] {
  const raw = rawTitle(view);
  if (!raw) return [];
  const cleaned = cleanTitle(raw.text, {
    ...(known.company === undefined ? {} : { company: known.company }),
    places: known.locations,
  });
  const value = cleaned?.value ?? raw.text;
  const quote = cleaned ? raw.text.slice(cleaned.start, cleaned.end) : raw.text;
  const parts = {
    key: 'job.title',
    value: value.slice(0, 500),
    tier: 'section',
    confidence: raw.block === undefined ? 0.75 : 0.95,
  } as const;
  const title =
    raw.block === undefined
      ? factFromData(quote, raw.source, { ...parts, tier: 'structured' })
      : factFromBlock(view.context.snapshot, { block: raw.block, quote }, parts);
  return [title, ...levelFacts(view, raw)];
}
