import type { FoundFact } from '../../facts/fact.ts';
import { factFromBlock, factFromData, findQuote } from '../make-fact.ts';
import { foldText } from '../fold.ts';
import { asList, readPath, readProperty, realText } from '../structured-index.ts';
import { countryOfPlace, lookUpPlace, placeLikeness } from './places.ts';
import type { PostingView } from './posting-view.ts';

interface Place {
  text: string;
  quote?: { block: number; quote: string };
  /** Words of structured data that name it. */
  data?: string;
  confidence: number;
  tier: 'labelled' | 'structured' | 'section' | 'prose' | 'meta';
}

const MODE =
  /^(?:(?:fully |100 ?% |full )?(?:remote|hybrid|on-?site|in[- ]office|homeoffice|home office|telecommute|remoto|híbrido|hybride|télétravail|presencial|vor ort)(?: (?:work|working|position|job|available))?|flexible|various|multiple locations|verschiedene standorte|plusieurs lieux|n\/a|tbd|any|\d+ locations?|show (?:more|all)|view map|see map)$/i;

/** "Berlin or Munich (2 days office)", "Remote - US; Canada": the places named, one by one. */
function splitPlaces(value: string): string[] {
  const pieces = value.split(/\s*[;|/•·\n]\s*|\s+(?:or|and|oder|und|ou|et|o|y|of|en|lub|i)\s+(?=\p{Lu})/u);
  return pieces
    .map((piece) =>
      piece
        .replace(
          /\s*\((?:hybrid|remote|on-?site|negotiable|m\/w\/d|[^)]*(?:days?|tage|visits|office)[^)]*)\)/giu,
          '',
        )
        .replace(/^(?:hybrid|remote|on-?site)\s*[-–—:,]\s*/i, '')
        .replace(/\s*[-–—,]\s*(?:hybrid|remote|on-?site)(?: work)?$/i, '')
        .trim(),
    )
    .filter((piece) => piece.length >= 2 && piece.length <= 100 && !MODE.test(piece));
}

function fromPairs({ pairs }: PostingView): Place[] {
  return pairs
    .filter(({ field }) => field === 'location')
    .flatMap(({ value, block, form }) => {
      if (value.length > 160) return [];
      return splitPlaces(value).flatMap((text): Place[] => {
        const likely =
          placeLikeness(text) > 0 ||
          (form !== 'below' && /^[\p{Lu}\p{Lo}(]/u.test(text) && text.split(' ').length <= 9);
        return likely && value.includes(text)
          ? [{ text, quote: { block, quote: text }, confidence: 0.9, tier: 'labelled' }]
          : [];
      });
    });
}

function fromChips({ context, chips, job }: PostingView): Place[] {
  const { blocks } = context.snapshot;
  return chips.flatMap((index) => {
    const block = blocks[index];
    if (!block || (block.kind === 'heading' && index === job.heading?.block)) return [];
    return block.text
      .split(/\s+[·•|]\s+|\s*\|\s*/)
      .flatMap((piece) => splitPlaces(piece))
      .flatMap((text): Place[] => {
        const likeness = placeLikeness(text);
        return likeness >= 0.7
          ? [
              {
                text,
                quote: { block: index, quote: text },
                confidence: 0.6 + likeness * 0.2,
                tier: 'section',
              },
            ]
          : [];
      });
  });
}

function addressText(place: unknown): string | undefined {
  const direct = realText(place);
  if (direct !== undefined) return direct;
  const address = readProperty(place, 'address') ?? place;
  const plain = realText(address);
  if (plain !== undefined) return plain;
  const city = realText(readProperty(address, 'addressLocality'));
  const region = realText(readProperty(address, 'addressRegion'));
  const country =
    realText(readPath(address, 'addressCountry')) ?? realText(readPath(address, 'addressCountry', 'name'));
  const parts = [city, region === city ? undefined : region, country].filter((part) => part !== undefined);
  return parts.length > 0 ? [...new Set(parts)].join(', ') : undefined;
}

function fromData({ posting }: PostingView): Place[] {
  if (!posting) return [];
  return asList(readProperty(posting.data, 'jobLocation')).flatMap((place) => {
    const text = addressText(place);
    if (text === undefined || MODE.test(text)) return [];
    const address = readProperty(place, 'address') ?? place;
    const data =
      realText(readProperty(address, 'addressLocality')) ??
      realText(readProperty(address, 'addressRegion')) ??
      text.split(', ')[0] ??
      text;
    return [{ text, data, confidence: 0.85, tier: 'structured' as const }];
  });
}

function fromTitle({ context, job }: PostingView): Place[] {
  const heading = job.heading;
  if (!heading) return [];
  const inHeading = heading.text
    .split(/\s+[-–—|,@]\s+|\s*[()]\s*/)
    .slice(1)
    .filter((piece) => placeLikeness(piece) >= 0.9);
  const fromHeading = inHeading.map((text): Place => ({
    text,
    quote: { block: heading.block, quote: text },
    confidence: 0.75,
    tier: 'section',
  }));
  const pageTitle = context.snapshot.title
    .split(heading.text)
    .join(' | ')
    .split(/\s+[-–—|]\s+/);
  const inTitle = pageTitle.map((piece) => piece.trim()).filter((piece) => placeLikeness(piece) >= 0.9);
  return [...fromHeading, ...inTitle.map((text): Place => ({ text, confidence: 0.6, tier: 'meta' }))];
}

const IN_PROSE =
  /(?:\b(?:based|located|position is|role is based|working (?:from|in|out of)|work (?:from|in|out of) our|join us|office|offices|team) (?:in|at)|\bstandort(?: in)?|\bin unserem büro in|\bam standort|\bà|\bbasée? à|\bcon sede en|\ben nuestra oficina de|\bvestiging in|\bsede di) (?:our )?(?:the )?((?:\p{Lu}[\p{L}.'’-]+)(?:[ -]\p{Lu}[\p{L}.'’-]+){0,2}(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?)?)/gu;

function fromProse({ context, sectionOf }: PostingView): Place[] {
  const { blocks } = context.snapshot;
  return context.main.blocks.flatMap((index) => {
    const block = blocks[index];
    const section = sectionOf.get(index);
    if (!block || section === 'company' || section === 'legal' || block.text.length > 2_000) return [];
    return [...block.text.matchAll(IN_PROSE)].flatMap(([, text]): Place[] =>
      text !== undefined && (lookUpPlace(text) || placeLikeness(text) >= 0.75)
        ? [{ text, quote: { block: index, quote: text }, confidence: 0.55, tier: 'prose' }]
        : [],
    );
  });
}

function keyOf(text: string): string {
  return foldText(text.split(/[,(|–-]/)[0] ?? text)
    .replace(/\b\d{3,6}\b/g, '')
    .trim();
}

function dedupe(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of places) {
    const key = keyOf(place.text);
    const twin = kept.findIndex(
      (other) =>
        keyOf(other.text) === key ||
        foldText(other.text).includes(foldText(place.text)) ||
        foldText(place.text).includes(foldText(other.text)),
    );
    if (twin < 0) kept.push(place);
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
  } as const;
  if (place.quote) return factFromBlock(snapshot, place.quote, parts);
  const visible = findQuote(snapshot, view.area, place.data ?? place.text);
  if (visible) return factFromBlock(snapshot, visible, parts);
  return place.tier === 'meta'
    ? factFromData(place.text, 'title', parts)
    : factFromData(place.data ?? place.text, view.posting?.source ?? 'json-ld', {
        ...parts,
        note: 'from page data',
      });
}

/** Places of work: labelled, in structured data, beside the title, in it, and only then in running text. */
export function readLocations(view: PostingView): FoundFact[] {
  const labelled = fromPairs(view);
  const data = fromData(view);
  const chips = fromChips(view);
  const first = [labelled, chips, data].filter((list) => list.length > 0);
  const strong = labelled.length > 0 ? [...labelled, ...data] : [...chips, ...data];
  const places = first.length > 0 ? strong : fromTitle(view);
  const chosen = places.length > 0 ? places : fromProse(view);
  return dedupe(chosen).map((place) => toFact(view, place));
}

/** Country of the job when its places agree on one. */
export function countryOfJob(facts: readonly FoundFact[]): string | undefined {
  const countries = new Set(
    facts.flatMap((fact) => (fact.key === 'job.location' ? (countryOfPlace(fact.value) ?? []) : [])),
  );
  return countries.size === 1 ? [...countries][0] : undefined;
}
