import type { FieldContext, Found } from '../fields/found.ts';
import type { FoundFact, Tier } from '../../facts/fact.ts';
import type { FactKey, FactValueOf } from '../../facts/fact-key.ts';
import { factFromBlock } from '../make-fact.ts';
import type { Section } from '../page-reading.ts';
import { readProperty } from '../structured-index.ts';
import { bitsOf } from './chip-bits.ts';
import type { PostingView } from './posting-view.ts';

/** A line to read, with where its text begins in its block. */
export interface Line {
  block: number;
  text: string;
}

/** Text of a block as a line. */
export function lineOf(view: PostingView, block: number): Line {
  return { block, text: view.context.snapshot.blocks[block]?.text ?? '' };
}

const contextsOf = new WeakMap<FieldContext, Map<string, FieldContext>>();

/** What is known of every line of a section. */
export function contextIn(fields: FieldContext, section: Section): FieldContext {
  let contexts = contextsOf.get(fields);
  if (!contexts) contextsOf.set(fields, (contexts = new Map()));
  let context = contexts.get(section);
  if (!context) contexts.set(section, (context = { ...fields, section }));
  return context;
}

/** What is known around a line. */
export function fieldContextOf(view: PostingView, block: number): FieldContext {
  const section = view.sectionOf.get(block);
  return section === undefined ? view.fields : contextIn(view.fields, section);
}

/** Turns what a field reader found in a line into facts. */
export function toFacts<K extends FactKey>(
  view: PostingView,
  line: Line,
  made: { key: K; tier: Tier; found: readonly Found<FactValueOf<K>>[] },
): FoundFact[] {
  if (made.found.length === 0) return [];
  return made.found.flatMap(({ value, start, end, confidence, inferred, note }) => {
    const quote = line.text.slice(start, end).trim();
    if (quote === '') return [];
    const parts = { key: made.key, value, tier: made.tier, confidence, inferred, note };
    return [factFromBlock(view.context.snapshot, { block: line.block, quote }, parts) as FoundFact];
  });
}

/** Values of a labelled field as lines. */
export function pairLines(view: PostingView, field: string): Line[] {
  return view.pairs.flatMap((pair) =>
    pair.field === field ? [{ block: pair.block, text: pair.value }] : [],
  );
}

/** The bits of the lines beside the title: "Full time · Berlin · Hybrid" are three. */
export function chipLines(view: PostingView): Line[] {
  return view.chips.flatMap((block) =>
    bitsOf(view.context.snapshot.blocks[block]).map((text) => ({ block, text })),
  );
}

/** Facts of the first source that gives any. */
export function firstOf(...sources: (() => FoundFact[])[]): FoundFact[] {
  for (const source of sources) {
    const facts = source();
    if (facts.length > 0) return facts;
  }
  return [];
}

/** Lines about the job itself: no company text, no legal text, no benefits unless asked for. */
export function jobLines(view: PostingView, skip: readonly string[]): Line[] {
  return view.context.lines.flatMap((line) =>
    skip.includes(line.section) || line.hidden || line.text.endsWith('?')
      ? []
      : [{ block: line.block, text: line.text }],
  );
}

/** Values read from a property of the structured data of the shown job. */
export function readData<T>(view: PostingView, name: string, read: (value: unknown) => T[]): T[] {
  return view.posting ? read(readProperty(view.posting.data, name)) : [];
}

/** Where the structured data of the shown job came from. */
export function dataSource(view: PostingView): 'json-ld' | 'microdata' | 'page-state' {
  return view.posting?.source ?? 'json-ld';
}
