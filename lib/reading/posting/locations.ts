import type { FoundFact, Tier } from '../../facts/fact.ts';
import { hasRoleWord } from '../company/role-title.ts';
import { stripLegalForm } from '../company/legal-suffix.ts';
import { findEmploymentTypes } from '../fields/employment-type.ts';
import { findPlaces, readPlaces } from '../fields/location-text.ts';
import type { Found } from '../fields/found.ts';
import { countryOfPlace, isKnownCity, tailOf } from '../fields/place-country.ts';
import { readStructuredPlaces } from '../fields/structured-place.ts';
import { findSalaries } from '../fields/salary.ts';
import { findWorkplaces } from '../fields/workplace.ts';
import { foldText } from '../fold.ts';
import { factFromBlock, factFromData, findQuote } from '../make-fact.ts';
import { nameKey } from '../same-name.ts';
import { nameOf, readProperty } from '../structured-index.ts';
import { bitsOf } from './chip-bits.ts';
import { matchHeading } from '../sections/match-heading.ts';
import { isDepartment } from './department.ts';
import { isPlaceName, placeLikeness } from './places.ts';
import type { PostingView } from './posting-view.ts';

interface Place {
  text: string;
  quote?: { block: number; quote: string };
  /** Words of structured data that name it. */
  data?: string;
  confidence: number;
  tier: Tier;
  note?: string;
}

const LABELLED_LONGEST = 300;

/** How sure it is that commas part cities: it takes all of them to be known, one, or none. */
type CityList = 'all' | 'one' | 'none';

/** "Leeds, York": known cities and nothing else are two places; under a plural label one known city is enough. */
function splitCities(found: Found<string>, needs: CityList): Found<string>[] {
  const cities = found.value.split(', ');
  const known = cities.filter(isKnownCity).length;
  const least = { all: cities.length, one: 1, none: 0 }[needs];
  const several =
    new Set(cities).size === cities.length &&
    cities.every((city) => tailOf(city) === undefined) &&
    known >= least;
  if (cities.length < 2 || !several || found.end - found.start !== found.value.length) return [found];
  return cities.map((value) => {
    const start = found.start + found.value.indexOf(value);
    return { ...found, value, start, end: start + value.length };
  });
}

/** Places in a stretch of a block, each with its own words as quote. */
function placesIn(
  view: PostingView,
  line: { block: number; text: string; cities?: CityList },
  made: { confidence: number; tier: Tier },
): Place[] {
  return readPlaces(line.text, view.fields)
    .places.flatMap((found) => splitCities(found, line.cities ?? 'all'))
    .map(({ value, start, end, note }) => ({
      text: value,
      quote: { block: line.block, quote: line.text.slice(start, end) },
      ...made,
      ...(note === undefined ? {} : { note }),
    }));
}

const NAMED_PLACE =
  /^(?:[📍📌🌍🌎🌏🗺]\uFE0F? ?)?(?:(?:standort|location|office|ort|lieu|sede|arbeitsort|based in)\s+)?(?=\p{Lu})/iu;

/** "Sendai or Tokyo (visits to partners as needed)": remarks in brackets that are no part of a place's name. */
function withoutAsides(value: string): string {
  const first = value.search(/\s*\((?=[^)]*\p{Ll}{3,}[^)]*\))(?!\p{Lu})/u);
  return first > 0 ? value.slice(0, first) : value.replace(/^\(([^()]+)\)$/, '$1');
}

/** How one works, under a label that asks where. */
const NO_PLACE =
  /^(?:vor ort|sur site|sur place|in sede|presencial|op locatie|na miejscu|stacjonarnie|in[ -]person|on[ -]?site|remote(?: working)?|hybrid(?: remote| working)?|on the road|home ?office|from home|anywhere)$/i;

const VALUE_LONGEST = 80;

/** A sentence that describes where one works ("in the regional office, next to …") is no list of places. */
function isRunningText(value: string, places: readonly Place[]): boolean {
  return value.length > VALUE_LONGEST && places.some(({ text }) => /^\p{Ll}/u.test(text));
}

function fromPairs(view: PostingView): Place[] {
  return view.pairs
    .filter(({ field, value }) => field === 'location' && value.length <= LABELLED_LONGEST)
    .flatMap(({ value, block, form, label }) => {
      const plural = /(?:s|orte|lieux|sedi)$/i.test(label.trim());
      const bySite = label === 'location' && form === 'pair' && view.context.site?.row.cityLists === true;
      const cities = bySite ? 'none' : plural ? 'one' : 'all';
      const places = placesIn(
        view,
        { block, text: withoutAsides(value), cities },
        { confidence: 0.9, tier: 'labelled' },
      );
      if (NO_PLACE.test(value.trim())) return [];
      if (isRunningText(value, places)) return places.filter(({ text }) => placeLikeness(text) >= 0.7);
      return form === 'below'
        ? places.filter(({ text }) => placeLikeness(text) > 0 || /^\p{Lu}|^\p{Lo}/u.test(text))
        : places;
    });
}

function fromChips(view: PostingView): Place[] {
  const { blocks } = view.context.snapshot;
  return view.chips.flatMap((index) => {
    const bits = bitsOf(blocks[index]);
    return bits.flatMap((written) => {
      const bit = written.replace(NAMED_PLACE, '');
      const named = bit !== written && bit.length <= 60;
      if (bit.length < 3) return [];
      const places = placesIn(view, { block: index, text: bit }, { confidence: 0.75, tier: 'section' });
      const whole = named || placeLikeness(bit) >= 0.7;
      return whole
        ? places
        : places.filter(
            ({ text }) =>
              placeLikeness(text) >= 0.7 &&
              text.length * 6 >= bit.length &&
              /[(,]| or | und | and /.test(bit),
          );
    });
  });
}

const NAME_ONLY = /^\p{Lu}[\p{L}'’.-]+(?:,? \p{Lu}[\p{L}'’.-]+){0,3}$/u;
const HOURS =
  /^\D{0,3}\d{1,2}(?: ?[-–] ?\d{1,2})? ?(?:uur|std|stunden|hours|hrs|h|heures|horas|ore|godz|timmar)\b/iu;

/** "Unbefristet, Teilzeit · Husum": beside nothing but kinds of work, the one name that is left is the place. */
function fromRest(view: PostingView): Place[] {
  const { blocks } = view.context.snapshot;
  const { title, meta } = view.context.snapshot;
  const named = [title, meta['og:title'] ?? '', meta['og:site_name'] ?? ''].map(nameKey).join(' ');
  return view.chips.flatMap((index): Place[] => {
    const bits = bitsOf(blocks[index]);
    const rest = bits.filter((bit) => !isKindOfWork(bit, view));
    const [name = ''] = rest;
    if (bits.length < 2 || rest.length !== 1 || !NAME_ONLY.test(name)) return [];
    // What the title names beside the job is the employer.
    if (stripLegalForm(name) !== name || named.includes(nameKey(name))) return [];
    return [{ text: name, quote: { block: index, quote: name }, confidence: 0.6, tier: 'section' }];
  });
}

const PLACE_LIKE =
  /^\p{Lu}[\p{L}'’. -]{2,40}(?:(?:, \p{Lu}[\p{L}'’. -]{1,30}){1,2}| \(\p{Lu}[\p{L}'’. -]{1,30}\))?$/u;

/**
 * The same where every bit is a line of its own, one below the other: beside lines that are nothing but kinds of work, a
 * line "Name" or "Name (Name)" that no table knows is the place; the nearest to the title counts.
 */
function fromNeighbours(view: PostingView): Place[] {
  const { blocks } = view.context.snapshot;
  const heading = view.job.heading?.block ?? 0;
  const { title, meta } = view.context.snapshot;
  const named = [title, meta['og:title'] ?? '', meta['og:site_name'] ?? ''].map(nameKey).join(' ');
  const kinds = view.chips.filter((index) => bitsOf(blocks[index]).every((bit) => isKindOfWork(bit, view)));
  const near = view.chips.filter(
    (index) => index > heading && kinds.some((kind) => Math.abs(kind - index) <= 2),
  );
  return near.flatMap((index): Place[] => {
    const block = blocks[index];
    const text = block?.text ?? '';
    const plain = block !== undefined && (block.kind === 'item' || block.kind === 'paragraph');
    if (!plain || block.href !== undefined || block.emphasis !== undefined || !PLACE_LIKE.test(text))
      return [];
    if (isKindOfWork(text, view) || isDepartment(text) || hasRoleWord(text) || matchHeading(text)) return [];
    if (stripLegalForm(text) !== text || named.includes(nameKey(text))) return [];
    const sure = /[,(]/.test(text) && placeLikeness(text) > 0;
    const alone = kinds.length >= 1 && text.split(' ').length <= 3;
    return sure || alone
      ? [{ text, quote: { block: index, quote: text }, confidence: 0.55, tier: 'section' }]
      : [];
  });
}

/** True for a bit of a line that says on what terms or where in general one works, each of its parts. */
function isKindOfWork(bit: string, { fields }: PostingView): boolean {
  return bit
    .split(/,\s*|\s+\/\s+/)
    .every(
      (part) =>
        findEmploymentTypes(part, fields).length > 0 ||
        findWorkplaces(part, fields).length > 0 ||
        findSalaries(part, fields).length > 0 ||
        HOURS.test(part),
    );
}

function fromData(view: PostingView): Place[] {
  if (!view.posting) return [];
  const places = readStructuredPlaces(readProperty(view.posting.data, 'jobLocation'), view.fields);
  // Employers write their own name where the place's should stand.
  const employer = nameKey(nameOf(readProperty(view.posting.data, 'hiringOrganization')) ?? '');
  const real = places.filter(({ value }) => employer === '' || nameKey(value) !== employer);
  return real.map(({ value, quote }) => ({
    text: value,
    data: quote,
    confidence: 0.85,
    tier: 'structured' as const,
  }));
}

function fromTitle({ context, job }: PostingView): Place[] {
  const heading = job.heading;
  if (!heading) return [];
  const inHeading = heading.text
    .split(/\s+[-–—|,@]\s+|\s*[()]\s*/)
    .slice(1)
    .map((piece) => piece.replace(/^[-–—|,@]\s+/, ''))
    .filter((piece) => placeLikeness(piece) >= 0.9);
  const fromHeading = inHeading.map((text): Place => ({
    text,
    quote: { block: heading.block, quote: text },
    confidence: 0.75,
    tier: 'section',
  }));
  const pieces = context.snapshot.title
    .split(heading.text)
    .join(' | ')
    .split(/\s+[-–—|]\s+/)
    .map((piece) => piece.trim());
  const inTitle = pieces.filter((piece) => placeLikeness(piece) >= 0.9);
  return [...fromHeading, ...inTitle.map((text): Place => ({ text, confidence: 0.6, tier: 'meta' }))];
}

const OFFICE =
  /\b(?:office(?: space)?|offices|hub|studio|team|based|located) in (\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2})/gu;
/** "für unseren Betrieb in Bad Aibling": the employer's own place needs no table of towns. */
const OWN_SITE =
  /(?<!\p{L})(?:our|unser\p{L}*|notre|nuestr[ao]|onze?|nostr[ao]|noss[ao]|nasz\p{L}*) (?:\p{L}[\p{L}-]* ){0,2}?(?:office|store|shop|clinic|practice|plant|factory|restaurant|hotel|warehouse|workshop|branch|depot|school|Betrieb|Werk|Filiale|Standort|Praxis|Büro|Niederlassung|Werkstatt|Geschäft|Klinik|Kanzlei|agence|bureau|site|usine|magasin|établissement|boutique|oficina|tienda|planta|clínica|sede|ufficio|negozio|stabilimento|vestiging|kantoor|winkel|filiaal|biurze|oddziale|sklepie|escritório|loja|fábrica|unidade) (?:in|à|en|a|te|em|w|we) (\p{Lu}[\p{L}.'’-]+(?:[ -]\p{Lu}[\p{L}.'’-]+){0,2})/gu;

/** "You can work in our office space in Leeds": known cities only. */
function findOffices(text: string): Found<string>[] {
  const read = (match: RegExpExecArray, confidence: number): Found<string> => {
    const [whole, value = ''] = match;
    const name = value.replace(/[.,]$/, '');
    const start = match.index + whole.length - value.length;
    return { value: name, start, end: start + name.length, confidence };
  };
  return [
    ...[...text.matchAll(OFFICE)].map((match) => read(match, 0.6)).filter(({ value }) => isKnownCity(value)),
    ...[...text.matchAll(OWN_SITE)].map((match) => read(match, 0.7)),
  ];
}

function fromProse(view: PostingView): Place[] {
  const { context, sectionOf } = view;
  return context.main.blocks.flatMap((index) => {
    const block = context.snapshot.blocks[index];
    const section = sectionOf.get(index);
    if (!block || section === 'company' || section === 'legal') return [];
    return [...findPlaces(block.text, view.fields), ...findOffices(block.text)]
      .filter(({ value, confidence }) => confidence >= 0.7 || isPlaceName(value))
      .map(({ value, start, end, confidence }): Place => ({
        text: value,
        quote: { block: index, quote: block.text.slice(start, end) },
        confidence,
        tier: 'prose',
      }));
  });
}

function keyOf(text: string): string {
  return foldText((text.split(/[,(|–]| - /)[0] ?? text).replace(/\b\d{3,6}\b/g, ''));
}

/** Each place once; of "Bolivia" and "La Paz - Bolivia" the one that says more. */
function dedupe(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of places) {
    const [key, whole] = [keyOf(place.text), foldText(place.text)];
    const known = kept.some(({ text }) => keyOf(text) === key || foldText(text).includes(whole));
    if (known) continue;
    const vaguer = kept.findIndex(({ text }) => whole.includes(foldText(text)));
    if (vaguer < 0) kept.push(place);
    else if (place.tier === kept[vaguer]?.tier) kept[vaguer] = place;
  }
  return kept;
}

function toFact(view: PostingView, place: Place): FoundFact {
  const { snapshot } = view.context;
  const parts = {
    key: 'job.location',
    value: place.text,
    tier: place.tier,
    confidence: place.confidence,
    note: place.note,
  } as const;
  if (place.quote) return factFromBlock(snapshot, place.quote, parts);
  const visible = findQuote(snapshot, view.area, place.data ?? place.text);
  if (visible) return factFromBlock(snapshot, visible, parts);
  if (place.tier === 'meta') return factFromData(place.text, 'title', parts);
  return factFromData(place.data ?? place.text, view.posting?.source ?? 'json-ld', {
    ...parts,
    note: 'from page data',
  });
}

/** A list of places that does not name them all. */
const UNFINISHED = /\+ ?\d|\b(?:more|others?|weitere|autres|otros|altre|meer|multiple|various|several)\b/i;

/** Places of work: labelled, beside the title and in structured data; else in the title; only then in running text. */
export function readLocations(view: PostingView): FoundFact[] {
  const labelled = fromPairs(view);
  const known = labelled.some(({ text }) => placeLikeness(text) > 0) ? labelled : [];
  const chips = known.length > 0 ? [] : fromChips(view);
  const near = [known, chips, labelled].find((list) => list.length > 0) ?? [];
  const data = fromData(view);
  // As many places on the page as in its data are the same places, however differently written.
  const listed =
    known.length >= 2 &&
    !view.pairs.some(({ field, value }) => field === 'location' && UNFINISHED.test(value));
  const places = listed || dedupe(near).length >= data.length ? near : [...near, ...data];
  const beside = places.length > 0 ? places : fromTitle(view);
  const titled = beside.length > 0 ? beside : fromRest(view);
  const said = titled.length > 0 ? titled : fromProse(view);
  return dedupe(said.length > 0 ? said : fromNeighbours(view)).map((place) => toFact(view, place));
}

/** Country of the job when its places agree on one. */
export function countryOfJob(facts: readonly FoundFact[]): string | undefined {
  const countries = new Set(
    facts.flatMap((fact) => (fact.key === 'job.location' ? (countryOfPlace(fact.value) ?? []) : [])),
  );
  return countries.size === 1 ? [...countries][0] : undefined;
}
