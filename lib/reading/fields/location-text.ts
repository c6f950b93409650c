import { foldText } from './fold-text.ts';
import type { FieldContext, Found } from './found.ts';
import { isKnownCity, tailOf } from './place-country.ts';
import { capText, trimSpan } from './text-span.ts';
import { readWorkplaceValue, type WorkplaceMode } from './workplace.ts';
import { WordGate } from './word-gate.ts';

export interface PlaceReading {
  places: Found<string>[];
  workplaces: Found<WorkplaceMode>[];
}

interface Span {
  start: number;
  end: number;
}

const LABEL =
  /^(?:job |work |office )?(?:locations?|place|based|city|standorte?|arbeitsort|einsatzort|ort|lieu|localisation|localizacion|ubicacion|lugar|locatie|standplaats|localidade|local|sede(?: di lavoro)?|luogo|lokalizacja|miejsce pracy|miasto|misto|勤務地|所在地|勤務場所|근무지|근무지역|地点)(?: de (?:trabajo|travail|trabalho))?(?: ?[:：]| in) ?/;
const HARD =
  /\s*(?:[;|•·\n、]|または|\s\/\s|\/(?=\p{Lu})|\s(?:or|oder|ou|und|and|et|y|o|e|lub|i|of|en|&|\+)\s)\s*/gu;
const MORE =
  /[,+]? ?(?:\+ ?\d+(?: more| weitere| autres| others)?|and \d+ (?:more|other)(?: locations?)?|und \d+ weitere\w*|\d+ (?:more )?locations?|multiple locations|various locations|mehrere standorte|verschiedene standorte)$/i;
const WORK =
  /^(?:(?:fully|100 ?%|full|partly|flexible|flexibel|optional|possible|mobiles|mobil) ?)?(?:remote|hybrid\w{0,2}|remoto|on-?site|in-?office|in office|home ?office|homeoffice|work from home|teletravail|teletrabajo|zdalnie|telecommute|vor ort|hibrid[oa]|hybride|presencial|mobiles arbeiten|distributed|リモート)(?: (?:work|working|moglich|possible|position|job|eligible|friendly|only|option(?:al)?|first|ok|allowed))?(?: (?:in|within|from|across))?$/;
const POSTCODE = /^(?:[a-z]{1,2}-)?\d{4,6}(?:-\d{3})? (?=\p{L})/iu;
const NOT_PLACE =
  /^(?:n\/?a|unavailable|null|none|undefined|tbd|tba|various|multiple|see below|confidential|location|standort|apply|view map|show map|map|office|head office|flexible|negotiable|full[- ]?time|part[- ]?time|vollzeit|permanent|bundesweit|deutschlandweit|home|your home|home based|thuis|zu hause)$/;

/** "US-AR-SPRINGDALE-BLDG ~ 123", "USA - TX - Austin", "Toronto-81 Bay": building codes of applicant systems. */
function readBuildingCode(piece: string): string | undefined {
  const coded =
    /^([A-Z]{2,3}) ?- ?([A-Z]{2,3}) ?- ?([\p{L} .']{2,40}?)(?: ?- ?[A-Z0-9].{0,60})?(?: ?~.{0,80})?$/u.exec(
      piece,
    );
  if (coded?.[1] !== undefined && coded[2] !== undefined && coded[3] !== undefined) {
    return `${capitalise(coded[3].trim())}, ${coded[2]}, ${coded[1]}`;
  }
  const pair = /^([A-Z]{2}) ?- ?(\p{Lu}[\p{L} .']{2,40})$/u.exec(piece);
  if (pair?.[1] !== undefined && pair[2] !== undefined && tailOf(pair[1]) === 'country')
    return `${pair[2]}, ${pair[1]}`;
  const street = /^(\p{Lu}[\p{L} .']{2,40}?) ?[-–] ?\d{1,5} \p{Lu}.{1,60}$/u.exec(piece);
  if (street?.[1] !== undefined) return street[1];
  // "Omaha, NE - 4410 Packer St": the street behind the town.
  return /^(\p{Lu}[\p{L} .']{2,40}, [A-Z]{2}) ?[-–] ?\d{1,5} \p{Lu}.{1,60}$/u.exec(piece)?.[1];
}

function capitalise(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
}

function piecesOf(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (const match of text.slice(0, to).matchAll(HARD)) {
    if (match.index < from) continue;
    // "Bosnia and Herzegovina", "Trinidad and Tobago", "Newfoundland and Labrador": one name.
    if (
      / and /i.test(match[0]) &&
      /(?:bosnia|trinidad|newfoundland|antigua|tyne)$/i.test(text.slice(start, match.index))
    )
      continue;
    // "Dubbo & Central NSW": a region named by two; cities joined so are known ones.
    if (
      /&/.test(match[0]) &&
      !isKnownCity(text.slice(start, match.index).trim()) &&
      text.slice(start, match.index).includes(',')
    )
      continue;
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  spans.push({ start, end: to });
  return spans;
}

/** Splits a piece at commas where it lists places; a country or state behind a comma belongs to the place before it. */
function splitCommas(text: string, piece: Span, listed: boolean): Span[] {
  const parts: Span[] = [];
  let start = piece.start;
  for (let i = piece.start; i <= piece.end; i += 1) {
    if (i < piece.end && text[i] !== ',') continue;
    if (
      text.slice(piece.start, i).split('(').length > text.slice(piece.start, i).split(')').length &&
      i < piece.end
    )
      continue;
    parts.push(trimSpan(text, { start, end: i }));
    start = i + 1;
  }
  const words = (part: Span): string => text.slice(part.start, part.end);
  const full = parts.filter((part) => part.end > part.start);
  const cities = full.filter((part) => isKnownCity(words(part)) && tailOf(words(part)) === undefined).length;
  const work = full.some((part) => WORK.test(foldText(words(part))));
  const tails = full.filter((part) => tailOf(words(part)) !== undefined).length;
  // "Gaia, Porto, Portugal": city, district or larger city, country are one place; "London, New York, Singapore" are three.
  const last = full.at(-1);
  const nested =
    full.length === 3 && tails === 1 && cities < 2 && last !== undefined && tailOf(words(last)) === 'country';
  // "Lens, Hauts-de-France, France": a region and its country close one place.
  const beforeLast = full.at(-2);
  const closed =
    tails === 2 &&
    cities < 2 &&
    full.length <= 4 &&
    last !== undefined &&
    beforeLast !== undefined &&
    tailOf(words(last)) === 'country' &&
    tailOf(words(beforeLast)) === 'state';
  const separate =
    !nested &&
    !closed &&
    full.length > 1 &&
    (listed || cities >= 2 || work || (tails === 0 && full.length >= 4) || tails >= 2);
  if (!separate) return [piece];
  const places: Span[] = [];
  let open: Span | undefined;
  for (const [i, part] of full.entries()) {
    const tail = tailOf(words(part));
    const previous = i > 0 ? full[i - 1] : undefined;
    const afterWork = previous !== undefined && WORK.test(foldText(words(previous)));
    // Singapore is a country and a city; behind another city it is the next place.
    const city =
      previous !== undefined &&
      isKnownCity(words(part)) &&
      isKnownCity(words(previous)) &&
      words(part) !== words(previous);
    if (open !== undefined && tail !== undefined && !afterWork && !city) {
      open.end = part.end;
      continue;
    }
    open = { ...part };
    places.push(open);
  }
  return places;
}

function toPlace(text: string, span: Span): Found<string> | undefined {
  let { start, end } = trimSpan(text, { start: span.start, end: span.end }, ' ,;:.-–—|·•📍');
  let raw = text.slice(start, end);
  const worked =
    /^(.*?)[ ,]*[([（–—-]+ ?((?:fully |100% )?(?:remote|hybrid|on-?site|home ?office|flexible|hq|headquarters|応相談|negotiable|flexibel)[^)）\]]*)[)）\]]?$/i.exec(
      raw,
    );
  if (worked?.[1] !== undefined && worked[1].length > 1) {
    raw = worked[1];
    end = start + raw.length;
  }
  const prefixed =
    /^(?:remote|hybrid|on-?site|home ?office|home[ -]based|fully remote)(?: (?:in|within|from))? ?[-–—:,(]? ?/i.exec(
      raw,
    );
  if (prefixed && raw.length > prefixed[0].length) {
    start += prefixed[0].length;
    raw = text.slice(start, end);
    if (!raw.includes('(')) raw = raw.replace(/\)$/, '');
  }
  const folded = foldText(raw);
  if (
    raw.length < 2 ||
    raw.length > 120 ||
    NOT_PLACE.test(folded) ||
    WORK.test(folded) ||
    !/\p{L}{2}/u.test(raw)
  )
    return undefined;
  const code = readBuildingCode(raw);
  if (code !== undefined)
    return { value: code, start, end, confidence: 0.8, note: `from "${raw.slice(0, 100)}"` };
  const value = withoutStreet(raw).replace(/ ?\((?:remote|hybrid|on-?site|home ?office)\)/i, '');
  return {
    value,
    start: start + Math.max(0, raw.indexOf(value)),
    end: start + Math.max(0, raw.indexOf(value)) + (raw.includes(value) ? value.length : raw.length),
    confidence: 0.85,
  };
}

const STREET =
  /^(?:\d{1,4},? )?(?:rue|avenue|av\.|boulevard|bd|allée|chemin|quai|calle|avda\.?|paseo|plaza|via|viale|piazza|corso|rua|travessa|praça|ul\.|ulica|al\.)\s|(?:straße|str\.|strasse|weg|allee|gasse|straat|laan|plein|kade)(?: \d+\w?)?$|\d+ .{2,30}(?:street|road|avenue|lane|drive|boulevard| st\.?| rd\.?| ave\.?)$/iu;

/** "Weg 3, 03044 Cottbus" → "Cottbus"; "10115 Berlin" → "Berlin". */
function withoutStreet(raw: string): string {
  const parts = raw.split(/, ?/);
  const coded = parts.findIndex((part) => POSTCODE.test(part));
  if (coded < 0 && parts.length > 1 && STREET.test(parts[0] ?? ''))
    return raw.slice(raw.indexOf(parts[1] ?? '')).trim();
  if (coded < 0) return raw.trim();
  return raw
    .slice(raw.indexOf(parts[coded] ?? ''))
    .replace(POSTCODE, '')
    .trim();
}

/**
 * Places in the value of a location field or label: lists split, building codes and street addresses reduced to the
 * place, country and state kept with their city; workplace words come back apart.
 */
export function readPlaces(given: string, context: FieldContext): PlaceReading {
  const text = capText(given).slice(0, 2000);
  const label = LABEL.exec(foldText(text));
  const more = MORE.exec(text);
  const from = label ? label[0].length : 0;
  const to = more ? more.index : text.length;
  const pieces = to > from ? piecesOf(text, from, to) : [];
  const listed =
    pieces.length > 1 &&
    pieces.some((piece) => text.slice(piece.start, piece.end).includes(',')) &&
    /\s(?:or|oder|ou|und|and|et|y|o|e|lub|i|en)\s/i.test(text);
  const places: Found<string>[] = [];
  const seen = new Set<string>();
  for (const piece of pieces) {
    for (const span of splitCommas(text, piece, listed)) {
      const place = toPlace(text, span);
      if (!place || seen.has(foldText(place.value))) continue;
      seen.add(foldText(place.value));
      places.push(place);
    }
  }
  return {
    places: places.slice(0, 60),
    workplaces: readWorkplaceValue(text, context).filter((one) => one.inferred === undefined),
  };
}

const NAME =
  "\\p{Lu}[\\p{L}'’.-]{1,25}(?: (?:am|an der|de|del|la|le|of|upon|sur|do|da|dos|bei|im|ob|St\\.)? ?\\p{Lu}[\\p{L}'’.-]{1,25}){0,3}";
/** From here on the patterns name a site as the employer's own: no table need know the place. */
const OWN_SITE = 3;
const PROSE = [
  new RegExp(
    `(?:position|role|job)[^.;]{0,40}?(?:based|located) (?:out of|in|at) (?:our |the )[^.;]{2,50}? in (${NAME}(?:, (?:\\p{Lu}{2,3}|${NAME}))?)`,
    'gu',
  ),
  new RegExp(
    `(?:(?:position|role|job|candidate|you|sie|du)[^.;]{0,40}?(?:based|located|sits?|working|work) (?:out of|in|at|from) (?:our |the )?)(${NAME}(?:, (?:\\p{Lu}{2,3}|${NAME}))?)`,
    'gu',
  ),
  new RegExp(
    `(?:in|from|at|out of|to) our (${NAME}(?:, (?:\\p{Lu}{2,3}|${NAME}))?) (?:office|headquarters|hub|studio|site|location|plant|lab)`,
    'gu',
  ),
  new RegExp(
    `(?:am Standort|an unserem Standort(?: in)?|[Ff]ür unser(?:en Standort| Büro)(?: in)?|in unserem Büro in|am Standort in) (${NAME})`,
    'gu',
  ),
  new RegExp(
    `(?:poste (?:est )?(?:basé|situé) à|basé\\(?e?\\)? à|nos bureaux (?:de|à)|puesto (?:ubicado|basado) en|nuestra oficina (?:de|en)|op ons kantoor in|vanuit ons kantoor in|lo stabilimento di|la sede di|il punto vendita di|il cantiere di|la filiale di|notre (?:site|agence|usine|magasin|établissement) (?:de|à)|nuestra (?:planta|tienda|delegación) (?:de|en)|nuestro (?:centro|almacén|taller) (?:de|en)|onze vestiging in|naszym (?:zakładzie|sklepie|oddziale) w|nossa (?:loja|unidade|fábrica) (?:de|em)|sede di lavoro:?|w naszym biurze w) (${NAME}(?: \\([A-Z]{2}\\))?)`,
    'gu',
  ),
];
const GATE = new WordGate(
  /stabiliment|punto vendita|cantiere|filiale|agence|usine|magasin|etablissement|planta|tienda|delegacion|centro|almacen|taller|vestiging|zaklad|sklep|oddzial|loja|unidade|fabrica|based|located|sits|work|office|headquarters|hub|studio|site|location|plant|lab\b|standort|buro|base|situe|bureaux|ubicado|basado|oficina|kantoor|sede|biurze/,
);
const HEADQUARTERS =
  /(?:headquarter\w{0,4}|hq|hauptsitz|siege social|sede central|hoofdkantoor|siedziba|founded|born)[^.;]{0,30}$/;

/** Places of work said in running text ("you will work from our Leeds office"). Sentences about headquarters are left out. */
export function findPlaces(given: string, _context: FieldContext): Found<string>[] {
  const text = capText(given);
  if (!GATE.test(text)) return [];
  const folded = foldText(text);
  const found: Found<string>[] = [];
  for (const [row, pattern] of PROSE.entries()) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1]?.replace(/[.,]$/, '');
      if (name === undefined) continue;
      const start = match.index + match[0].indexOf(name);
      // "The Harbour Post newsroom in Leeds": the place comes after.
      if (/^ \p{Ll}+ in \p{Lu}/u.test(text.slice(start + name.length, start + name.length + 40))) continue;
      if (HEADQUARTERS.test(folded.slice(Math.max(0, match.index - 40), start))) continue;
      found.push({
        value: name,
        start,
        end: start + name.length,
        confidence: row >= OWN_SITE || isKnownCity(name.split(',')[0] ?? '') ? 0.75 : 0.55,
      });
    }
  }
  const seen = new Set<string>();
  return found.sort((a, b) => a.start - b.start).filter((one) => !seen.has(one.value) && seen.add(one.value));
}
