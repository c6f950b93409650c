import { boundJson, isObject, type JsonBudget, type JsonObject } from './bounded-json.ts';
import { attributeOf, findAllIn, standsInside, tagOf } from './dom-access.ts';
import { typesOf } from './json-ld.ts';
import type { Block, StructuredItem } from './page-snapshot.ts';
import { walkFragment } from './walk-page.ts';

const TYPES_WANTED =
  /(?:JobPosting|Organization|Corporation|LocalBusiness|Person|Article|BlogPosting|AboutPage|ItemList|BreadcrumbList|Product|Event|Review)$/i;
const MOST_ITEMS = 30;
const MOST_PROPERTIES = 300;
const DEEPEST = 6;

interface Reading {
  properties: number;
  lines: Block[];
}

/** Things described by itemscope, itemtype and itemprop: what many job sites use in place of JSON-LD. */
export function readMicrodata(document: Document, budget: JsonBudget): StructuredItem[] {
  return findAllIn(document, '[itemscope][itemtype]')
    .filter((element) => attributeOf(element, 'itemprop') === null && isWanted(element))
    .slice(0, MOST_ITEMS)
    .map((element) => toItem(element, budget));
}

function isWanted(element: Element): boolean {
  return (attributeOf(element, 'itemtype') ?? '').split(/\s+/).some((type) => TYPES_WANTED.test(type));
}

function toItem(element: Element, budget: JsonBudget): StructuredItem {
  const reading: Reading = { properties: MOST_PROPERTIES, lines: [] };
  const read = readThing(element, reading, 0);
  const types = typesOf({ '@type': String(read['@type'] ?? '').split(/\s+/) });
  const lines = types.includes('jobposting')
    ? reading.lines.slice(0, 2_000).map((line) => ({ ...line, box: 0 }))
    : [];
  return {
    source: 'microdata',
    types,
    data: boundJson(read, budget) as JsonObject,
    ...(lines.length > 0 ? { lines } : {}),
  };
}

function readThing(element: Element, reading: Reading, depth: number): Record<string, unknown> {
  const thing: Record<string, unknown> = {};
  const type = attributeOf(element, 'itemtype');
  if (type) thing['@type'] = type.trim();
  for (const child of propertiesOf(element)) {
    if (reading.properties <= 0) break;
    reading.properties -= 1;
    const value = readValue(child, reading, depth);
    for (const name of (attributeOf(child, 'itemprop') ?? '').split(/\s+/))
      if (name) addProperty(thing, name, value);
  }
  return thing;
}

/** Elements that carry a property of this very thing, not of one nested in it. */
function propertiesOf(element: Element): Element[] {
  const all = Array.from(Element.prototype.querySelectorAll.call(element, '[itemprop]')).slice(
    0,
    MOST_PROPERTIES,
  );
  return all.filter((child) => {
    let at = child.parentElement;
    while (at && at !== element && attributeOf(at, 'itemscope') === null) at = at.parentElement;
    return at === element;
  });
}

function addProperty(thing: Record<string, unknown>, name: string, value: unknown): void {
  const known = thing[name];
  if (known === undefined) thing[name] = value;
  else if (Array.isArray(known)) known.push(value);
  else thing[name] = [known, value];
}

function readValue(element: Element, reading: Reading, depth: number): unknown {
  if (attributeOf(element, 'itemscope') !== null && depth < DEEPEST) {
    const thing = readThing(element, reading, depth + 1);
    const onlyType = Object.keys(thing).every((key) => key === '@type');
    return onlyType && isObject(thing) ? { ...thing, name: textOf(element, reading) } : thing;
  }
  const tag = tagOf(element);
  const content =
    attributeOf(element, 'content') ?? (tag === 'time' ? attributeOf(element, 'datetime') : null);
  if (content !== null) return content.trim();
  const link =
    tag === 'a' || tag === 'link'
      ? attributeOf(element, 'href')
      : tag === 'img'
        ? attributeOf(element, 'src')
        : null;
  if (link !== null && tag !== 'a') return link;
  return textOf(element, reading) || link || '';
}

const LONG = 300;

function textOf(element: Element, reading: Reading): string {
  const blocks = walkFragment(element);
  const text = blocks.map((block) => block.text).join('\n');
  if (text.length >= LONG && !standsInside(element, 'nav,footer')) reading.lines.push(...blocks);
  return text;
}
