import type { FieldContext } from './found.ts';
import { foldText } from './fold-text.ts';
import { readPlaces } from './location-text.ts';
import { countryOfPlace, tailOf } from './place-country.ts';

type Plain = Record<string, unknown>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const EMPTY = /^(?:|unavailable|n\/?a|null|none|undefined|not specified|-)$/i;

function textOf(value: unknown): string | undefined {
  const inner = isPlain(value)
    ? (value['name'] ?? value['@id'] ?? value['value'])
    : Array.isArray(value)
      ? value[0]
      : value;
  return typeof inner === 'string' && !EMPTY.test(inner.trim()) ? inner.trim().slice(0, 200) : undefined;
}

function property(data: Plain, name: string): unknown {
  const key = name in data ? name : Object.keys(data).find((one) => one.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : data[key];
}

/** Whether a part says again what stands before it: the same words, or another name of the same country. */
function repeats(part: string, parts: readonly string[]): boolean {
  const folded = foldText(part);
  return parts.some((known) => {
    const other = foldText(known);
    if (other === folded || other.split(/[, ]+/).includes(folded) || other.endsWith(`, ${folded}`))
      return true;
    return (
      tailOf(known) === 'country' &&
      tailOf(part) === 'country' &&
      countryOfPlace(known) === countryOfPlace(part)
    );
  });
}

function placeOf(address: Plain, context: FieldContext): { value: string; quote: string } | undefined {
  const raw = textOf(property(address, 'addressLocality'));
  const region = textOf(property(address, 'addressRegion'));
  const country = textOf(property(address, 'addressCountry'));
  const quote = raw ?? region ?? country;
  if (quote === undefined) return undefined;
  const read = raw === undefined ? undefined : readPlaces(raw, context).places[0]?.value;
  const city = raw === undefined ? undefined : (read ?? (/remote|home ?office/i.test(raw) ? undefined : raw));
  const parts: string[] = [];
  for (const part of [city, region, country]) {
    if (part !== undefined && !repeats(part, parts) && !(part === region && tailOf(part) === 'region'))
      parts.push(part);
  }
  return parts.length === 0 ? undefined : { value: parts.join(', '), quote };
}

/**
 * Places in the `jobLocation` (or `applicantLocationRequirements`) of structured data: one Place or many, with a postal
 * address, an address as text, or only a name. The name of a Place is used only when there is no address, because
 * employers write their own name there.
 */
export function readStructuredPlaces(
  value: unknown,
  context: FieldContext,
): { value: string; quote: string }[] {
  const list = (Array.isArray(value) ? value : [value]).slice(0, 60);
  const found = new Map<string, { value: string; quote: string }>();
  for (const one of list) {
    const places =
      typeof one === 'string' ? fromWords(one, context) : isPlain(one) ? fromPlace(one, context) : [];
    for (const place of places)
      if (!found.has(foldText(place.value))) found.set(foldText(place.value), place);
  }
  return [...found.values()];
}

function fromWords(words: string, context: FieldContext): { value: string; quote: string }[] {
  const text = words.slice(0, 300);
  return readPlaces(text, context).places.map((place) => ({
    value: place.value,
    quote: text.slice(place.start, place.end),
  }));
}

function fromPlace(place: Plain, context: FieldContext): { value: string; quote: string }[] {
  const address = property(place, 'address');
  if (Array.isArray(address))
    return address.slice(0, 20).flatMap((one) => (isPlain(one) ? fromPlace({ address: one }, context) : []));
  if (typeof address === 'string' && !EMPTY.test(address.trim())) return fromWords(address, context);
  if (isPlain(address)) {
    const read = placeOf(address, context);
    if (read) return [read];
  }
  const own = placeOf(place, context);
  if (own) return [own];
  const name = textOf(property(place, 'name'));
  return name === undefined || address !== undefined ? [] : fromWords(name, context);
}
