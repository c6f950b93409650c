import type { FoundFact } from '../../facts/fact.ts';
import { foldText } from '../fold.ts';
import { factFromBlock, factFromData, findQuote } from '../make-fact.ts';
import { selectTexts, tenantOf } from '../sites/read-site.ts';
import { matchHeading } from '../sections/match-heading.ts';
import { nameKey } from '../same-name.ts';
import { nameOf, readProperty, realText } from '../structured-index.ts';
import { BOARD_DOMAINS, BOARD_NAMES } from '../vocabulary/board-names.ts';
import { isPlaceName } from './places.ts';
import type { PostingView } from './posting-view.ts';

interface Candidate {
  name: string;
  weight: number;
  quote?: { block: number; quote: string };
  source?: 'json-ld' | 'microdata' | 'page-state' | 'meta' | 'title' | 'address';
  /** The words that hold the name, when it is not in a block. */
  words?: string;
}

const boards = new Set(BOARD_NAMES.map(foldText));
const boardDomains = new Set(BOARD_DOMAINS);
const NOT_A_NAME =
  /^(?:home|jobs?|careers?|karriere|carrières?|vacatures?|vacancies|stellen\w*|offres?|ofertas?|empleos?|current openings|open positions|about(?: us)?|company|search|apply(?: now)?|welcome|menu|team|people|hiring|job details?|the (?:role|job|team|company|position)|our (?:team|company|culture)|us|you|me|this role|this position|role|position|remote|hybrid|full[- ]?time|part[- ]?time|n\/a|confidential|logo|image|vacview)$/i;
const LONGEST = 80;

function cleanName(raw: string): string {
  return raw
    .replace(/^\d{2,5}\s+(?=\p{Lu})/u, '')
    .replace(/\s*[|–—-]\s*(?:careers?|jobs?|karriere|career site)$/i, '')
    .replace(/\s+(?:careers?|jobs?|logo(?:type)?|karriere)$/i, '')
    .replace(/^(?:jobs? (?:at|bei|chez)|careers? (?:at|bei)|karriere bei|werken bij|arbeiten bei)\s+/i, '')
    .trim();
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST || !/^[\p{L}\p{N}]/u.test(name)) return false;
  if (NOT_A_NAME.test(name) || boards.has(foldText(name))) return false;
  return name.split(' ').length <= 8 && !/[?!]$/.test(name);
}

function fromData({ posting, context }: PostingView): Candidate[] {
  const source = posting?.source ?? 'json-ld';
  const hiring = posting ? nameOf(readProperty(posting.data, 'hiringOrganization')) : undefined;
  const organisations = context.structured
    .ofType('organization', 'corporation', 'localbusiness', 'website')
    .flatMap((item) => nameOf(item.data) ?? []);
  return [
    ...(hiring === undefined ? [] : [{ name: cleanName(hiring), weight: 6, source, words: hiring }]),
    ...organisations.map((name) => ({
      name: cleanName(name),
      weight: 2.5,
      source: 'json-ld' as const,
      words: name,
    })),
  ];
}

function fromPairs({ pairs }: PostingView): Candidate[] {
  return pairs.flatMap(({ field, value, block }) =>
    field === 'company' && value.length <= LONGEST
      ? [{ name: cleanName(value), weight: 5, quote: { block, quote: value } }]
      : [],
  );
}

const AT = /(?:^|\s)(?:at|@|bei|chez|en|bij|na|presso|w)\s+(\p{Lu}[^|–—]{1,60})$/u;

function titlePieces(title: string, jobTitle: string | undefined): string[] {
  const rest = jobTitle === undefined ? title : title.split(jobTitle).join(' | ');
  return rest
    .split(/\s+[|·•»›:–—-]\s+|\s*\|\s*|:\s+/)
    .map((piece) => piece.replace(/^[\s|·•–—-]+|[\s|·•–—-]+$/g, ''))
    .filter((piece) => piece !== '');
}

function fromTitles({ context, job }: PostingView): Candidate[] {
  const { title, meta } = context.snapshot;
  const texts = [
    [title, 'title'],
    [meta['og:title'] ?? '', 'meta'],
  ] as const;
  return texts.flatMap(([text, source]) => {
    const pieces = titlePieces(text, job.heading?.text).filter(
      (piece) => piece !== text || job.heading === undefined,
    );
    return pieces.flatMap((piece): Candidate[] => {
      const at = AT.exec(piece)?.[1] ?? /^(?:at|@|bei|chez)\s+(.+)$/i.exec(piece)?.[1];
      const name = cleanName(at ?? piece);
      if (isPlaceName(name)) return [];
      return [{ name, weight: at === undefined ? 1.5 : 3, source, words: text }];
    });
  });
}

function fromMeta({ context }: PostingView): Candidate[] {
  const names = [
    'og:site_name',
    'application-name',
    'author',
    'apple-mobile-web-app-title',
    'twitter:site',
    'company',
    'copyright',
  ];
  return names.flatMap((key) => {
    const value = realText(context.snapshot.meta[key]);
    if (value === undefined) return [];
    const weight = key === 'og:site_name' ? 3 : 1;
    return [{ name: cleanName(value.replace(/^@/, '')), weight, source: 'meta' as const, words: value }];
  });
}

const ABOUT =
  /^(?:about|why|why join|join|life at|working at|welcome to|über|warum|à propos d[e']|sobre|over|who is|inside|discover)\s+(\p{Lu}[\p{L}\p{N}&.'’ -]{1,40}?)[?!:]?$/u;
const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*(?:\d{4}|present))?)?[\s,]*(?:by\s+)?(\p{L}[\p{L}\p{N}&.,'’() -]{1,60}?)(?:\.?\s*(?:all rights|alle rechte|tous droits|todos los)|[.|,]|$)/iu;
const SUBJECT =
  /^(?:at|bei|chez|en)\s+(\p{Lu}[\p{L}\p{N}&.'’-]*(?: \p{Lu}[\p{L}\p{N}&.'’-]*){0,3}),|^(\p{Lu}[\p{L}\p{N}&.'’-]*(?: \p{Lu}[\p{L}\p{N}&.'’-]*){0,3}) (?:is (?:a|an|the|building|creating|looking|seeking|hiring|on)|ist (?:ein|eine|der|die|das)|est (?:une?|le|la)|es una?|è un[a']?|sucht|was founded|provides|offers|specialize[sd]?|helps|builds|makes)\b/u;

const PASSING =
  /^(?:As an? |In this |You will |You’ll |You'll )[^.,]{0,60} (?:at|with|for) (\p{Lu}[\p{L}\p{N}&’'-]*(?: \p{Lu}[\p{L}\p{N}&’'-]*){0,2}),? (?:you|we|our)/u;

function fromBlocks({ context, area }: PostingView): Candidate[] {
  const { blocks } = context.snapshot;
  const inArea = new Set(area);
  return blocks.flatMap((block, index): Candidate[] => {
    const make = (name: string | undefined, weight: number): Candidate[] =>
      name === undefined ? [] : [{ name: cleanName(name), weight, quote: { block: index, quote: name } }];
    if (block.kind === 'image')
      return index < 15 && /logo/i.test(block.text)
        ? make(block.text.replace(/\s*\blogo(?:type)?\b.*$/i, ''), 2)
        : block.href !== undefined && index < 12
          ? make(block.text, 1.2)
          : [];
    if (block.kind === 'link' && index < 8 && block.text.length < 40) return make(block.text, 0.8);
    if (block.text.length <= 80 && ABOUT.test(block.text) && inArea.has(index))
      return make(ABOUT.exec(block.text)?.[1], 2);
    if (/©|copyright/i.test(block.text)) return make(COPYRIGHT.exec(block.text)?.[1]?.trim(), 1.5);
    const passing = inArea.has(index) && block.text.length > 40 ? PASSING.exec(block.text) : null;
    if (passing) return make(passing[1], 1);
    const subject = inArea.has(index) && block.text.length > 40 ? SUBJECT.exec(block.text) : null;
    return subject ? make(subject[1] ?? subject[2], 1) : [];
  });
}

function fromHost({ context: { address } }: PostingView): Candidate[] {
  if (address.host === '' || boardDomains.has(address.domain)) return [];
  const label = address.domain.split('.')[0] ?? '';
  return label.length >= 2 && !address.host.endsWith('.example')
    ? [{ name: label, weight: 1, source: 'address', words: label }]
    : [];
}

const MENTIONS = 2;

/** Short headings whose words come back in the text: "Northwind Labs", then "Northwind Labs is looking for …". */
function fromRepeatedHeadings({ context, area }: PostingView): Candidate[] {
  const { blocks } = context.snapshot;
  const texts = area.flatMap((index) =>
    (blocks[index]?.text.length ?? 0) > 60 ? [blocks[index]?.text.toLowerCase() ?? ''] : [],
  );
  return area.flatMap((index): Candidate[] => {
    const block = blocks[index];
    if (block?.kind !== 'heading' || block.text.length > 60) return [];
    const name = block.text.replace(/\s*\([^)]*\)\s*$/, '').trim();
    const count = texts.filter((text) => text.includes(name.toLowerCase())).length;
    return name.length >= 3 && count >= MENTIONS && /^\p{Lu}/u.test(name) && !matchHeading(name)
      ? [{ name, weight: 1.6, quote: { block: index, quote: name } }]
      : [];
  });
}

/** The employer where the site's row says it stands, or the only one the site has. */
function fromSite({ context }: PostingView): Candidate[] {
  const { site, snapshot, tree } = context;
  if (!site) return [];
  const { row, address } = site;
  const shown = row.company === undefined ? undefined : selectTexts(snapshot, tree, row.company)[0];
  const tenant = tenantOf(site);
  const name = shown?.text
    .replace(/^(?:at|bei|chez|@)\s+/i, '')
    .replace(/\s+\d[.,]\d\s*[★*]?$/, '')
    .trim();
  return [
    ...(shown && name !== undefined
      ? [{ name: cleanName(name), weight: 8, quote: { block: shown.block, quote: name } }]
      : []),
    ...(row.employer === undefined
      ? []
      : [{ name: row.employer, weight: 7, source: 'address' as const, words: address.href }]),
    ...(tenant === undefined
      ? []
      : [{ name: tenant, weight: 1.2, source: 'address' as const, words: address.href }]),
  ];
}

interface Group {
  weight: number;
  best: Candidate;
}

/** "Acme" and "Acme Group": the short name, when it is used on its own, takes the reasons for the long one. */
function mergeShorter(groups: ReadonlyMap<string, Group>): Group[] {
  const merged = new Map([...groups].map(([key, value]) => [key, { ...value }]));
  for (const [key, long] of groups) {
    const short = [...groups.keys()].find(
      (other) =>
        other.length >= 4 &&
        other !== key &&
        key.startsWith(other) &&
        groups.get(other)?.best.source !== 'address' &&
        (groups.get(other)?.weight ?? 0) >= 1,
    );
    const target = short === undefined ? undefined : merged.get(short);
    if (target) target.weight += long.weight;
  }
  return [...merged.values()];
}

function group(candidates: readonly Candidate[]): Group[] {
  const groups = new Map<string, Group & { seen: Set<string> }>();
  for (const candidate of candidates) {
    const key = nameKey(candidate.name);
    if (key === '' || !isName(candidate.name)) continue;
    // Twelve mentions of one kind are one reason, not twelve.
    const reason = `${candidate.source ?? candidate.quote?.block ?? ''} ${candidate.weight}`;
    const known = groups.get(key);
    if (!known) {
      groups.set(key, { weight: candidate.weight, best: candidate, seen: new Set([reason]) });
      continue;
    }
    known.weight += known.seen.has(reason)
      ? 0
      : Math.min(candidate.weight, known.seen.size > 5 ? 0 : candidate.weight);
    known.seen.add(reason);
    if (candidate.weight > known.best.weight && candidate.source !== 'address') known.best = candidate;
    if (known.best.source === 'address') known.best = { ...candidate, weight: known.best.weight };
  }
  return mergeShorter(groups).sort((a, b) => b.weight - a.weight);
}

const TITLE_TAKEN = /^(?:\[|【)([^\]】]{2,40})(?:\]|】)/u;

function fromHeading({ job }: PostingView): Candidate[] {
  const [, name] = TITLE_TAKEN.exec(job.heading?.text ?? '') ?? [];
  return name === undefined || !job.heading
    ? []
    : [{ name, weight: 3, quote: { block: job.heading.block, quote: name } }];
}

const ENOUGH = 1.5;

/** A name that nothing but the address (or one passing mention) gives: said to be a conclusion. */
function fromAddress({ name, words, source }: Candidate): FoundFact {
  return factFromData(words ?? name, source ?? 'address', {
    key: 'company.name',
    value: name,
    tier: 'address',
    confidence: 0.4,
    inferred: true,
  });
}

/** The employer, as the sources that name it agree; boards and applicant systems are never it. */
export function readEmployer(view: PostingView): FoundFact | undefined {
  const candidates = [
    fromSite(view),
    fromData(view),
    fromPairs(view),
    fromTitles(view),
    fromMeta(view),
    fromHeading(view),
    fromBlocks(view),
    fromRepeatedHeadings(view),
    fromHost(view),
  ].flat();
  const title = nameKey(view.job.heading?.text ?? '');
  const best = group(candidates.filter(({ name }) => nameKey(name) !== title))[0];
  if (!best || (best.weight < ENOUGH && best.best.quote === undefined))
    return best ? fromAddress(best.best) : undefined;
  const { name, quote, source, words } = best.best;
  const confidence = Math.min(0.97, 0.4 + best.weight * 0.07);
  const { snapshot } = view.context;
  const visible =
    quote ??
    findQuote(snapshot, view.area, name) ??
    findQuote(
      snapshot,
      snapshot.blocks.map((_, index) => index),
      name,
    );
  if (visible)
    return factFromBlock(snapshot, visible, {
      key: 'company.name',
      value: name,
      tier: best.weight >= 5 ? 'structured' : 'labelled',
      confidence,
    });
  return factFromData(words ?? name, source ?? 'meta', {
    key: 'company.name',
    value: name,
    tier: source === 'json-ld' ? 'structured' : 'meta',
    confidence,
  });
}
