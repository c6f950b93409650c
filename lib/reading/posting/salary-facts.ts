import type { FieldContext, Found } from '../fields/found.ts';
import { foldText } from '../fields/fold-text.ts';
import { findPayPeriod } from '../fields/pay-period.ts';
import { findEquity } from '../fields/equity.ts';
import { findSalaries } from '../fields/salary.ts';
import { readStructuredSalaries } from '../fields/structured-salary.ts';
import type { FoundFact } from '../../facts/fact.ts';
import type { FactValueOf } from '../../facts/fact-key.ts';
import { factFromData } from '../make-fact.ts';
import type { PostingView } from './posting-view.ts';
import { bitsOf, splitAtParts } from './chip-bits.ts';
import {
  dataSource,
  fieldContextOf,
  firstOf,
  lineOf,
  pairLines,
  toFacts,
  type Line,
} from './posting-lines.ts';

const HEADING_LONGEST = 60;

const headingsOf = new WeakMap<PostingView, Map<number, string | undefined>>();

/** Heading of the section each line stands in; of a block in several lines, the first. */
function headingOf(view: PostingView, block: number): string | undefined {
  let headings = headingsOf.get(view);
  if (!headings) {
    headings = new Map();
    for (const line of view.context.lines)
      if (!headings.has(line.block)) headings.set(line.block, line.heading);
    headingsOf.set(view, headings);
  }
  return headings.get(block);
}

/** What stands above an amount: the line before it when that is short enough to be its heading, else the section's. */
function payContext(view: PostingView, block: number): FieldContext {
  const context = fieldContextOf(view, block);
  const above = view.context.snapshot.blocks[block - 1];
  const own = view.context.snapshot.blocks[block];
  if (!own || own.text.length > HEADING_LONGEST || own.kind === 'item') return context;
  const section = headingOf(view, block);
  const short =
    above && above.text.length <= HEADING_LONGEST && above.kind !== 'button' && !/\d/.test(above.text);
  const heading = [short ? above.text : '', section ?? ''].filter((text) => text !== '').join(' / ');
  return heading === '' ? context : { ...context, heading };
}

/** The same amounts on the page and in its data are one pay: the page's words, with what only the data says of them. */
function withDataOf(shown: readonly FoundFact[], data: readonly FoundFact[]): FoundFact[] {
  return shown.map((fact) => {
    if (fact.key !== 'job.salary') return fact;
    const same = data.find(
      (other) =>
        other.key === 'job.salary' &&
        other.value.min === fact.value.min &&
        (other.value.max ?? other.value.min) === (fact.value.max ?? fact.value.min),
    );
    if (same?.key !== 'job.salary') return fact;
    const { currency, period } = same.value;
    return {
      ...fact,
      value: {
        ...(currency === undefined ? {} : { currency }),
        ...(period === undefined ? {} : { period }),
        ...fact.value,
      },
    };
  });
}

/** Amounts said twice, once with less around them, are said once. */
function withoutPoorer(facts: readonly FoundFact[]): FoundFact[] {
  return facts.filter(
    (fact, index) =>
      fact.key !== 'job.salary' ||
      !facts.some(
        (other, at) =>
          at !== index &&
          other.key === 'job.salary' &&
          other.value.min === fact.value.min &&
          other.value.max === fact.value.max &&
          (other.value.currency === fact.value.currency || fact.value.currency === undefined) &&
          fact.value.period === undefined &&
          other.value.period !== undefined,
      ),
  );
}

const PAY_LINE_LONGEST = 60;
const PERIOD_LONGEST = 50;

/** What the amount is paid for, where it stands in a line of its own right below: "brutto / mies. | umowa o pracę". */
function periodBelow(view: PostingView, index: number): string {
  const { blocks } = view.context.snapshot;
  const [own, below] = [blocks[index], blocks[index + 1]];
  if (!own || !below || own.text.length > PAY_LINE_LONGEST || below.text.length > PERIOD_LONGEST) return '';
  if (/\d/.test(below.text) || !['paragraph', 'item'].includes(below.kind)) return '';
  return findPayPeriod('', foldText(below.text))?.near === true ? below.text : '';
}

/** Where words said across elements stand in the line itself, from their beginning on. */
function spanIn(text: string, said: string): { start: number; end: number } | undefined {
  for (let words = said; words !== ''; words = words.slice(0, Math.max(0, words.lastIndexOf(' ')))) {
    const start = text.indexOf(words);
    if (start >= 0) return { start, end: start + words.length };
  }
  return undefined;
}

/** Pay in a line whose elements may touch without a blank, with the period from the line below. */
function findPay(view: PostingView, line: Line): Found<FactValueOf<'job.salary'>>[] {
  const context = payContext(view, line.block);
  const block = view.context.snapshot.blocks[line.block];
  const bits = block ? splitAtParts(block).filter((bit) => bit !== '') : [line.text];
  const said = [...(bits.length > 1 ? bits : [line.text]), periodBelow(view, line.block)].join(' ').trim();
  if (said === line.text) return findSalaries(line.text, context);
  return findSalaries(said, context).flatMap((found) => {
    const span = spanIn(line.text, said.slice(found.start, found.end));
    return span ? [{ ...found, ...span }] : [];
  });
}

const PAY_BIT = /^(?:from |up to |ca\. )?[£€$]\s?\d[\d.,]*\s?k?(?=\s|$|\+)/iu;

/** "York · Full time · £31k plus tips": a bit of the line of facts around the title that begins with an amount is pay. */
function payInBits(view: PostingView, { block, text }: Line): Found<FactValueOf<'job.salary'>>[] {
  return bitsOf(view.context.snapshot.blocks[block]).flatMap((bit) => {
    if (!PAY_BIT.test(bit)) return [];
    const from = text.indexOf(bit) - PAY_LEAD.length;
    return findSalaries(PAY_LEAD + bit, payContext(view, block)).map((one) => ({
      ...one,
      start: Math.max(0, one.start + from),
      end: one.end + from,
    }));
  });
}

/** Makes a value behind a label read as pay; the stroke keeps a place in front of the amount its own. */
const PAY_LEAD = 'Salary | ';

/** Pay bands: labelled and visible first; structured data when the page shows none. */
export function readSalaries(view: PostingView): FoundFact[] {
  const key = 'job.salary' as const;
  const seen = new Set<number>();
  const labelled = pairLines(view, 'salary').flatMap((line) => {
    const found = findSalaries(PAY_LEAD + line.text, payContext(view, line.block)).map((one) => ({
      ...one,
      start: Math.max(0, one.start - PAY_LEAD.length),
      end: one.end - PAY_LEAD.length,
    }));
    if (found.length > 0) seen.add(line.block);
    return toFacts(view, line, { key, tier: 'labelled', found });
  });
  const lines = [...new Set([...view.chips, ...view.area])]
    .filter((index) => !seen.has(index))
    .map((index) => lineOf(view, index));
  const chips = new Set(view.chips);
  const visible = lines.flatMap((line) => {
    if (!/\d/.test(line.text)) return [];
    const pay = findPay(view, line);
    const found = pay.length > 0 || !chips.has(line.block) ? pay : payInBits(view, line);
    return toFacts(view, line, { key, tier: 'prose', found });
  });
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
    () => withoutPoorer(withDataOf([...labelled, ...visible], data())),
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
