import type { PageSnapshot, StructuredItem } from '../snapshot/page-snapshot.ts';

type Json = StructuredItem['data'][string];

/** Structured data of a page by type, with tolerant access to properties. */
export interface StructuredIndex {
  items: readonly StructuredItem[];
  /** Items of any of the types (lower-case schema.org local names), in page order. */
  ofType(...types: string[]): StructuredItem[];
}

/** Groups the structured items of a snapshot by type. */
export function createStructuredIndex(snapshot: Pick<PageSnapshot, 'structured'>): StructuredIndex {
  return {
    items: snapshot.structured,
    ofType: (...types) =>
      snapshot.structured.filter((item) => item.types.some((type) => types.includes(type))),
  };
}

const NOTHING = new Set([
  '',
  '-',
  '--',
  '0',
  'n/a',
  'na',
  'nil',
  'none',
  'not specified',
  'null',
  'tbd',
  'unavailable',
  'undefined',
  'unknown',
  'unspecified',
]);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rsquo: '’',
  szlig: 'ß',
};
/** Marks over and under letters, by the ending of their entity ("uuml"). */
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  cedil: '\u0327',
  circ: '\u0302',
  grave: '\u0300',
  ring: '\u030a',
  tilde: '\u0303',
  uml: '\u0308',
};

/** Structured data is no HTML, yet many sites escape it as if it were. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x?[\da-f]{2,5}|[a-z]{2,7});/gi, (whole, name: string) => {
    if (name.startsWith('#')) {
      const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code >= 32 && code < 0xd800 ? String.fromCodePoint(code) : whole;
    }
    const mark = MARKS[name.slice(1).toLowerCase()];
    return ENTITIES[name] ?? (mark === undefined ? whole : `${name[0] ?? ''}${mark}`.normalize('NFC'));
  });
}

/** The text as data, or undefined for the literals that sites write instead of leaving a value out. */
export function realText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const text = decodeEntities(value).replace(/\s+/g, ' ').trim();
  return NOTHING.has(text.toLowerCase()) ? undefined : text;
}

/** Property of an object whatever the case of its name ("JobTitle" and "jobTitle"). */
export function readProperty(data: unknown, name: string): Json | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const record = data as Record<string, Json>;
  if (name in record) return record[name];
  const wanted = name.toLowerCase();
  const key = Object.keys(record).find(
    (candidate) => candidate.toLowerCase().replace(/^(?:schema:|https?:\/\/schema\.org\/)/, '') === wanted,
  );
  return key === undefined ? undefined : record[key];
}

/** The value as a list: arrays as they are, nothing as an empty list, anything else as its only element. */
export function asList(value: Json | undefined): Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Name of a thing given as text or as an object with a name. */
export function nameOf(value: Json | undefined): string | undefined {
  const thing = Array.isArray(value) ? value[0] : value;
  return realText(thing) ?? realText(readProperty(thing, 'name'));
}
