import { boundJson, isObject, propertyOf, type JsonBudget, type JsonObject } from './bounded-json.ts';
import { readDescription } from './description-lines.ts';
import { findAllIn } from './dom-access.ts';
import type { StructuredItem } from './page-snapshot.ts';
import { LONGEST_JSON, parseBrokenJson } from './repair-json.ts';
import { SNAPSHOT_LIMITS } from './snapshot-limits.ts';

const MOST_BLOCKS = 20;
const MOST_NODES = 2_000;
const DEEPEST = 6;

/** Properties under which schema.org nests whole things of their own. */
const CONTAINERS = new Set([
  '@graph',
  'mainentity',
  'mainentityofpage',
  'itemlistelement',
  'item',
  'about',
  'haspart',
  'subjectof',
]);

/** Types that are things of their own wherever they stand. */
const OWN_THINGS = new Set(['jobposting', 'newsarticle', 'blogposting', 'aboutpage']);

interface Found {
  object: Record<string, unknown>;
  types: string[];
}

/** Every thing described by the JSON-LD of a document, mended where it was broken. */
export function readJsonLd(document: Document, budget: JsonBudget): StructuredItem[] {
  const scripts = findAllIn(document, 'script[type*="ld+json" i]').slice(0, MOST_BLOCKS);
  return scripts.flatMap((script) => readBlock(script.textContent ?? '', budget));
}

function readBlock(raw: string, budget: JsonBudget): StructuredItem[] {
  if (raw.length > LONGEST_JSON || !raw.trim()) return [];
  const { values, repairs } = parseBrokenJson(raw);
  const found: Found[] = [];
  const limit = { nodes: MOST_NODES };
  for (const value of values) collect(value, { found, limit, depth: 0, contained: true });
  return found.slice(0, SNAPSHOT_LIMITS.structuredItems).map((thing) => toItem(thing, repairs, budget));
}

interface Collecting {
  found: Found[];
  limit: { nodes: number };
  depth: number;
  /** True where a thing of its own is expected, not a mere property. */
  contained: boolean;
}

function collect(value: unknown, to: Collecting): void {
  if (to.depth > DEEPEST || to.limit.nodes <= 0) return;
  to.limit.nodes -= 1;
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, { ...to, depth: to.depth + 1 });
    return;
  }
  if (!isObject(value)) return;
  const types = typesOf(value);
  if (to.contained ? types.length > 0 || isJobShaped(value) : types.some((type) => OWN_THINGS.has(type))) {
    to.found.push({ object: value, types });
  }
  for (const [key, entry] of Object.entries(value)) {
    if (typeof entry === 'object')
      collect(entry, { ...to, depth: to.depth + 1, contained: CONTAINERS.has(key.toLowerCase()) });
  }
}

/** Local names of the schema.org types of an object, in lower case. */
export function typesOf(object: Record<string, unknown>): string[] {
  const type = propertyOf(object, '@type') ?? propertyOf(object, 'itemtype');
  const names = (Array.isArray(type) ? type : [type]).filter(
    (name): name is string => typeof name === 'string',
  );
  return names
    .map((name) => name.trim().split(/[/#:]/).at(-1)?.toLowerCase().slice(0, 100) ?? '')
    .filter((name) => name !== '')
    .slice(0, 20);
}

function isJobShaped(object: Record<string, unknown>): boolean {
  const has = (name: string): boolean => Boolean(propertyOf(object, name));
  return (
    has('title') &&
    (has('description') || has('hiringOrganization')) &&
    (has('datePosted') || has('jobLocation'))
  );
}

function toItem({ object, types }: Found, repairs: string[], budget: JsonBudget): StructuredItem {
  const shallow = Object.fromEntries(Object.entries(object).filter(([key]) => key !== '@graph'));
  const data = boundJson(shallow, budget) as JsonObject;
  const untyped = types.length === 0;
  const lines = linesOf(object, types);
  const done = [...repairs, ...(untyped ? ['type'] : [])].slice(0, 10);
  return {
    source: 'json-ld',
    types: untyped ? ['jobposting'] : types,
    data,
    ...(done.length > 0 ? { repairs: done } : {}),
    ...(lines.length > 0 ? { lines } : {}),
  };
}

/** Long texts of a posting that are written as HTML, in the order they are read. */
const LONG_TEXTS = [
  'description',
  'responsibilities',
  'qualifications',
  'experienceRequirements',
  'skills',
  'jobBenefits',
];

function linesOf(object: Record<string, unknown>, types: string[]): NonNullable<StructuredItem['lines']> {
  if (types.length > 0 && !types.includes('jobposting')) return [];
  return LONG_TEXTS.flatMap((name) => {
    const text = propertyOf(object, name);
    return typeof text === 'string' && (name === 'description' || /<\w/.test(text))
      ? readDescription(text)
      : [];
  }).slice(0, 2_000);
}
