import { foldText } from '../fold.ts';
import { CITIES, COUNTRIES, REGIONS, WIDE_AREAS } from '../vocabulary/places.ts';

type PlaceKind = 'city' | 'region' | 'country' | 'wide';

const known = new Map<string, { kind: PlaceKind; country: string | undefined }>();
const regionCodes = new Map<string, string>();

for (const name of WIDE_AREAS) known.set(foldText(name), { kind: 'wide', country: undefined });
for (const [country, names] of Object.entries(CITIES)) {
  for (const name of names) known.set(foldText(name), { kind: 'city', country });
}
for (const [country, rows] of Object.entries(REGIONS)) {
  for (const row of rows) {
    const [name = '', code] = row.split('|');
    if (!known.has(foldText(name))) known.set(foldText(name), { kind: 'region', country });
    if (code !== undefined && !regionCodes.has(code)) regionCodes.set(code, country);
  }
}
for (const [country, names] of Object.entries(COUNTRIES)) {
  for (const name of names) known.set(foldText(name), { kind: 'country', country });
}

const POSTCODE =
  /\b(?:[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}|\d{4,6}(?:-\d{3,4})?|\d{4} ?[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)\b/gu;
const PARTS = /\s*[,;/|·•()]\s*|\s+[-–—]\s+|\s+(?:and|or|und|oder|et|ou|y|o|e|en|of)\s+/u;
const CAPITALISED =
  /^(?:[\p{Lu}\p{Lo}][\p{L}'’.-]*|de|del|da|do|am|an|der|la|le|les|sur|upon|of|the|in|bei|el|los|las|al|di)(?:[ -](?:[\p{Lu}\p{Lo}][\p{L}'’.-]*|de|del|da|do|am|an|der|la|le|les|sur|upon|of|the|in|bei|el|los|las|al|di)){0,4}$/u;

function bare(part: string): string {
  return part.replace(POSTCODE, '').replace(/\s+/g, ' ').trim();
}

/** What is known of a name that may be a place. */
export function lookUpPlace(name: string): { kind: PlaceKind; country: string | undefined } | undefined {
  const cleaned = bare(name);
  const hit = known.get(foldText(cleaned));
  if (hit) return hit;
  const code = /^\p{Lu}{2,3}$/u.test(cleaned) ? regionCodes.get(cleaned.toLowerCase()) : undefined;
  return code === undefined ? undefined : { kind: 'region', country: code };
}

/** Pieces of a text between commas, slashes, dots and dashes. */
export function placeParts(text: string): string[] {
  return text
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const LONGEST = 90;

/**
 * How much a short text reads like nothing but a place, 0 to 1: every part is a known place, a postcode or, beside a
 * known one, a capitalised name ("Springfield, Illinois").
 */
export function placeLikeness(text: string): number {
  if (text.length < 2 || text.length > LONGEST) return 0;
  const parts = placeParts(text);
  if (parts.length === 0 || parts.length > 12) return 0;
  let sure = 0;
  let possible = 0;
  for (const part of parts) {
    if (lookUpPlace(part) || lookUpLast(part)) sure += 1;
    else if (bare(part) === '' || CAPITALISED.test(bare(part))) possible += 1;
    else return 0;
  }
  if (sure === 0) return 0;
  return Math.min(1, 0.5 + sure / (sure + possible) / 2);
}

/** "Camberwell VIC", "Boston MA": a name with a region code behind it and no comma. */
function lookUpLast(part: string): boolean {
  const words = bare(part).split(' ');
  const last = words.at(-1) ?? '';
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    /^\p{Lu}{2,3}$/u.test(last) &&
    regionCodes.has(last.toLowerCase()) &&
    CAPITALISED.test(words.slice(0, -1).join(' '))
  );
}

/** Country of a place text when its parts decide it: the country named, else that of the region or city. */
export function countryOfPlace(text: string): string | undefined {
  const hits = placeParts(text).flatMap(
    (part) => lookUpPlace(part) ?? lookUpPlace(bare(part).split(' ').at(-1) ?? '') ?? [],
  );
  const named = hits.find(({ kind }) => kind === 'country') ?? hits.find(({ kind }) => kind === 'region');
  return (named ?? hits[0])?.country;
}
