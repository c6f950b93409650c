import { hasProvinceCode, isKnownCity, isKnownPlace, tailOf } from '../fields/place-country.ts';

const POSTCODE =
  /\b(?:[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}|\d{4,6}(?:-\d{3,4})?|\d{4} ?[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{1,2})\b/gu;
const PARTS = /\s*[,;/|·•()]\s*|\s+[-–—]\s+|\s+(?:and|or|und|oder|et|ou|y|o|e|en|of)\s+/u;
const SMALL = 'de|del|da|do|am|an|der|la|le|les|sur|upon|of|the|in|bei|el|los|las|al|di';
const CAPITALISED = new RegExp(
  `^(?:[\\p{Lu}\\p{Lo}][\\p{L}'’.-]*|${SMALL})(?:[ -](?:[\\p{Lu}\\p{Lo}][\\p{L}'’.-]*|${SMALL})){0,4}$`,
  'u',
);
const UNSPACED = /[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/u;
const LONGEST = 90;

function bare(part: string): string {
  return part.replace(POSTCODE, '').replace(/\s+/g, ' ').trim();
}

/** True when the part is a known place, or a name with a state code behind it ("Camberwell VIC"). */
function isSure(part: string): boolean {
  const name = bare(part);
  if (isKnownPlace(name)) return true;
  const words = name.split(' ');
  if (UNSPACED.test(name)) return isKnownPlace(words[0] ?? '') && words.length <= 4;
  const last = words.at(-1) ?? '';
  const coded =
    words.length >= 2 && words.length <= 4 && /^\p{Lu}{2,3}$/u.test(last) && tailOf(last) === 'state';
  return (
    coded &&
    (part !== name || isKnownCity(words.slice(0, -1).join(' '))) &&
    CAPITALISED.test(words.slice(0, -1).join(' '))
  );
}

/** Pieces of a text between commas, slashes, dots and dashes. */
export function placeParts(text: string): string[] {
  return text
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * How much a short text reads like nothing but a place, 0 to 1: every part is a known place, a postcode or, beside a
 * known one, a capitalised name ("Springfield, Illinois").
 */
export function placeLikeness(text: string): number {
  if (text.length < 2 || text.length > LONGEST) return 0;
  if (hasProvinceCode(text)) return 0.8;
  const parts = placeParts(text);
  if (parts.length === 0 || parts.length > 12) return 0;
  const sure = parts.filter(isSure).length;
  const possible = parts.every((part) => isSure(part) || bare(part) === '' || CAPITALISED.test(bare(part)));
  return sure === 0 || !possible ? 0 : Math.min(1, 0.5 + sure / parts.length / 2);
}

/** True when the words are the name of a place and could be mistaken for that of a company. */
export function isPlaceName(words: string): boolean {
  return isKnownCity(words) || isKnownPlace(words) || placeLikeness(words) > 0.7;
}
