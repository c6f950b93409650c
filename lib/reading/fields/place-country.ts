import { foldText } from './fold-text.ts';
import {
  CITY_NAMES,
  COUNTRY_NAMES,
  PROVINCE_CODES_IT,
  PROVINCE_NAMES,
  REGION_NAMES,
  STATE_NAMES,
} from './place-names.ts';

function index(rows: Record<string, string>): Map<string, string> {
  return new Map(
    Object.entries(rows).flatMap(([code, names]) => names.split('|').map((name) => [name, code] as const)),
  );
}

const COUNTRIES = index(COUNTRY_NAMES);
const CITIES = index(CITY_NAMES);
const STATES = new Map(
  Object.entries(STATE_NAMES).flatMap(([country, states]) =>
    Object.values(states).map((name) => [name, country] as const),
  ),
);
const PROVINCES = index(PROVINCE_NAMES);
const PROVINCE_CODES = new Set(PROVINCE_CODES_IT.split('|'));
const REGIONS = new Set(REGION_NAMES.split('|'));

/** Countries whose state codes are read, surest first: "CA" behind a comma is California before Canada. */
const STATE_CODES = new Map(
  ['GB', 'IN', 'DE', 'AU', 'CA', 'US'].flatMap((country) =>
    Object.keys(STATE_NAMES[country] ?? {}).map((code) => [code, country] as const),
  ),
);

export type PlaceTail = 'country' | 'state' | 'region';

/** What kind of larger area a part of a place text names, "AZ" and "Germany" alike; undefined for cities and unknown words. */
export function tailOf(part: string): PlaceTail | undefined {
  const bare = part.trim().replace(/[.)]$/, '');
  const folded = foldText(bare).replace(/^the /, '');
  if (
    COUNTRIES.has(folded) ||
    /^(?:DE|FR|ES|IT|PL|NL|UK|US|USA|GB|AT|CH|IE|PT|BE|SE|NO|DK|FI|CZ|AU|NZ|SG|JP|IN|BR|MX)$/.test(bare)
  )
    return 'country';
  if (STATE_CODES.has(bare) || (STATES.has(folded) && folded !== 'new york' && folded !== 'washington'))
    return 'state';
  if (PROVINCES.has(folded) && !CITIES.has(folded)) return 'state';
  return REGIONS.has(folded) ? 'region' : undefined;
}

/** Whether a text is a town with the code of its Italian province: "Negrar (VR)". */
export function hasProvinceCode(text: string): boolean {
  const code = /^\p{Lu}[\p{L}'’. -]{1,40} \(([A-Z]{2})\)$/u.exec(text.trim())?.[1];
  return code !== undefined && PROVINCE_CODES.has(code);
}

/** Whether the words are a city of the list. */
export function isKnownCity(part: string): boolean {
  return CITIES.has(foldText(part.trim()));
}

/** Whether the words name a country, state, region or known city. */
export function isKnownPlace(words: string): boolean {
  return tailOf(words) !== undefined || isKnownCity(words);
}

const ISO_TAIL = /(?:^|[,(/ -])(DE|FR|ES|IT|PL|NL|UK|GB|AT|CH|IE|PT|BE|SE|NO|DK|FI|CZ|NZ|SG|JP|BR|MX)\)?$/;

/**
 * ISO 3166 code of the country a place text decides: its country name, state, or a large city. Undefined when nothing
 * decides or when the parts name two countries.
 */
export function countryOfPlace(place: string): string | undefined {
  const parts = place
    .slice(0, 200)
    .split(/[,;|/()·•]|\s[-–—]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const said = new Set<string>();
  for (const part of parts) {
    const country = COUNTRIES.get(foldText(part).replace(/^the /, ''));
    if (country !== undefined) said.add(country);
  }
  if (said.size > 0) return said.size === 1 ? [...said][0] : undefined;
  for (const part of parts.slice(1).reverse()) {
    const state = STATE_CODES.get(part) ?? STATES.get(foldText(part));
    if (state !== undefined) said.add(state);
  }
  const last = / ([A-Z]{2,3})(?: \d{4,5})?$/.exec(place.trim())?.[1];
  if (said.size === 0 && last !== undefined && STATE_CODES.has(last)) said.add(STATE_CODES.get(last) ?? '');
  if (said.size === 0)
    for (const part of parts)
      said.add(
        PROVINCES.get(foldText(part)) ?? CITIES.get(foldText(part)) ?? STATES.get(foldText(part)) ?? '',
      );
  said.delete('');
  if (said.size > 0) return said.size === 1 ? [...said][0] : undefined;
  const code = ISO_TAIL.exec(place.trim())?.[1];
  return code === 'UK' ? 'GB' : code;
}
