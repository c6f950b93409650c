import { matchHeading } from '../sections/match-heading.ts';
import { realText } from '../structured-index.ts';
import { isPlaceName } from './places.ts';
import type { PostingView } from './posting-view.ts';
import { cleanName, type Candidate } from './employer-name.ts';

const AT = /(?:^|\s)(?:at|@|bei|chez|en|bij|na|presso|w)\s+(\p{Lu}[^|–—]{1,60})$/u;

function titlePieces(title: string, jobTitle: string | undefined): string[] {
  const rest = jobTitle === undefined ? title : title.split(jobTitle).join(' | ');
  return rest
    .split(/\s+[|·•»›:–—-]\s+|\s*\|\s*|:\s+/)
    .map((piece) => piece.replace(/^[\s|·•–—-]+|[\s|·•–—-]+$/g, ''))
    .filter((piece) => piece !== '');
}

/** "Acme hiring Baker in York": who seeks stands before the verb. */
const SEEKS =
  /^(\p{Lu}[^|]{1,60}?)\s+(?:is )?(?:(?:now )?hiring|recruiting|sucht|zoekt|recrute|recherche|busca|contrata|cerca|assume|poszukuje|szuka|zatrudni)(?:\s|$)/u;

/** Names in the page title and og:title. */
export function fromTitles({ context, job }: PostingView): Candidate[] {
  const { title, meta } = context.snapshot;
  const texts = [
    [title, 'title'],
    [meta['og:title'] ?? '', 'meta'],
  ] as const;
  return texts.flatMap(([text, source]) => {
    const pieces = titlePieces(text, job.heading?.text).filter(
      (piece) => piece !== text || job.heading === undefined,
    );
    const seeker = SEEKS.exec(text)?.[1];
    if (seeker !== undefined) return [{ name: cleanName(seeker), weight: 3, source, words: text }];
    return pieces.flatMap((piece): Candidate[] => {
      const at = AT.exec(piece)?.[1] ?? /^(?:at|@|bei|chez)\s+(.+)$/i.exec(piece)?.[1];
      const name = cleanName(at ?? piece);
      if (isPlaceName(name)) return [];
      // "Baker jobs in York at Acme Stores": a title for search engines names a division or a brand.
      const sure = at !== undefined && !/\bjobs in\b/i.test(text);
      return [{ name, weight: sure ? 3 : 1.5, source, words: text }];
    });
  });
}

/** Names in meta entries. */
export function fromMeta({ context }: PostingView): Candidate[] {
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
  /^(?:at|bei|chez|en)\s+(\p{Lu}[\p{L}\p{N}&.'’-]*(?: \p{Lu}[\p{L}\p{N}&.'’-]*){0,3})(?:,| (?:we|our|you|wir)\b)|^(\p{Lu}[\p{L}\p{N}&.'’-]*(?: \p{Lu}[\p{L}\p{N}&.'’-]*){0,3}) (?:is (?:a|an|the|building|creating|looking|seeking|hiring|on)|ist (?:ein|eine|der|die|das)|est (?:une?|le|la)|es una?|è un[a']?|sucht|was founded|provides|offers|specialize[sd]?|helps|builds|makes)\b/u;

const PASSING =
  /^(?:As an? |In this |You will |You’ll |You'll )[^.,]{0,60} (?:at|with|for) (\p{Lu}[\p{L}\p{N}&’'-]*(?: \p{Lu}[\p{L}\p{N}&’'-]*){0,2}),? (?:you|we|our)/u;

/** An image among the first things of a page, above its content, is a logo even when it does not say so. */
const FIRST_IMAGES = 4;

/** Names in logos, links home, "About X", the copyright line and opening sentences. */
export function fromBlocks({ context, area }: PostingView): Candidate[] {
  const { blocks } = context.snapshot;
  const inArea = new Set(area);
  return blocks.flatMap((block, index): Candidate[] => {
    const make = (name: string | undefined, weight: number): Candidate[] =>
      name === undefined ? [] : [{ name: cleanName(name), weight, quote: { block: index, quote: name } }];
    if (block.kind === 'image')
      return index < 15 && /logo/i.test(block.text)
        ? make(
            block.text
              .replace(/^logo (?:of|de|von|di|van) /i, '')
              .replace(/(?:['’]s)?\s*(?:\bcompany )?\blogo(?:type)?\b.*$/i, ''),
            2,
          )
        : block.href !== undefined && index < 12
          ? make(block.text, 1.2)
          : index < FIRST_IMAGES && block.place !== 'main' && /^\p{Lu}\S+(?: \S+){0,4}$/u.test(block.text)
            ? make(block.text, 1.3)
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

/** Paths under which boards keep the pages of employers. */
const EMPLOYER_PATH =
  /\/(?:company|companies|cmp|co|employers?|firma|firmy|profil|entreprises?|empresas?|unternehmen|bedrijf|bedrijven|organi[sz]ations?|arbeitgeber|overview|brand)[/-]|\/em-i?\w/i;
const NEAR = 3;

/** A link right beside the title that leads to a page about somebody: the employer's page on the board. */
export function fromBesideTitle({ context, job, area }: PostingView): Candidate[] {
  const { blocks } = context.snapshot;
  const heading = job.heading?.block;
  if (heading === undefined) return [];
  return area.flatMap((index): Candidate[] => {
    const block = blocks[index];
    const href = block?.kind === 'link' || block?.kind === 'paragraph' ? block.href : undefined;
    if (!block || href === undefined || Math.abs(index - heading) > NEAR || block.text.length > 60) return [];
    if (index === heading || !EMPLOYER_PATH.test(href) || isPlaceName(block.text)) return [];
    return [{ name: cleanName(block.text), weight: 3, quote: { block: index, quote: block.text } }];
  });
}

const MENTIONS = 2;

function comesBack(texts: readonly string[], name: string): boolean {
  let count = 0;
  return texts.some((text) => text.includes(name) && (count += 1) >= MENTIONS);
}

/** Short headings whose words come back in the text: "Northwind Labs", then "Northwind Labs is looking for …". */
export function fromRepeatedHeadings({ context, area }: PostingView): Candidate[] {
  const { blocks } = context.snapshot;
  const texts = area.flatMap((index) =>
    (blocks[index]?.text.length ?? 0) > 60 ? [blocks[index]?.text.toLowerCase() ?? ''] : [],
  );
  return area.flatMap((index): Candidate[] => {
    const block = blocks[index];
    if (block?.kind !== 'heading' || block.text.length > 60) return [];
    const name = block.text.replace(/\s*\([^)]*\)\s*$/, '').trim();
    if (name.length < 3 || !/^\p{Lu}/u.test(name) || matchHeading(name)) return [];
    return comesBack(texts, name.toLowerCase())
      ? [{ name, weight: 1.6, quote: { block: index, quote: name } }]
      : [];
  });
}

/** Words of which the names of public and private bodies are made; a line of its own beside the title is such a name. */
const ORGANISATION =
  /(?<!\p{L})(?:trust|council|university|college|bureau|agency|authority|ministry|hospital|clinic|academy|foundation|association|society|museum|department of|office of|county of|city of|gmbh|ag|kg|e\.v\.|universität|hochschule|klinikum|krankenhaus|stadtwerke|stadtverwaltung|landratsamt|gemeinde|ministerium|bundesamt|landesamt|stiftung|verband|kanzlei|université|hôpital|centre hospitalier|mairie|métropole|association|fondation|universidad|ayuntamiento|fundación|consejería|hospital|università|comune di|azienda|fondazione|universiteit|gemeente|ziekenhuis|stichting|universidade|câmara municipal|fundação|uniwersytet|urząd|szpital|fundacja|inc|llc|ltd|plc|s\.a\.|s\.l\.|s\.r\.l\.|srl|b\.v\.|sp\. z o\.o\.)(?!\p{L})/iu;
const BODY_LONGEST = 70;
const BESIDE = 2;

/** A line right above or below the title that is the name of a body ("Bureau of River Gauging"). */
export function fromLinesBesideTitle({ context, job, area }: PostingView): Candidate[] {
  const { blocks } = context.snapshot;
  const heading = job.heading?.block;
  if (heading === undefined) return [];
  return [...area, heading - 1].flatMap((index): Candidate[] => {
    const block = blocks[index];
    if (!block || index === heading || Math.abs(index - heading) > BESIDE) return [];
    if (block.kind !== 'heading' && block.kind !== 'paragraph' && block.kind !== 'link') return [];
    if (block.text.length > BODY_LONGEST || !/^\p{Lu}/u.test(block.text) || /[.:?!]$/.test(block.text))
      return [];
    if (!ORGANISATION.test(block.text) || isPlaceName(block.text) || matchHeading(block.text)) return [];
    return [{ name: cleanName(block.text), weight: 2.6, quote: { block: index, quote: block.text } }];
  });
}

const TITLE_TAKEN = /^(?:\[|【)([^\]】]{2,40})(?:\]|】)/u;

/** A name in brackets in front of the job title. */
export function fromHeading({ job }: PostingView): Candidate[] {
  const [, name] = TITLE_TAKEN.exec(job.heading?.text ?? '') ?? [];
  return name === undefined || !job.heading
    ? []
    : [{ name, weight: 3, quote: { block: job.heading.block, quote: name } }];
}
