import type { Block } from '../../snapshot/page-snapshot.ts';
import { bareText } from '../fold.ts';
import { foldName } from '../kind/name-fold.ts';
import type { ReadingContext } from '../reading-context.ts';
import { readOutline, type OutlineEntry } from '../sections/outline.ts';
import { TOPIC_CUES, type CompanyTopic } from '../vocabulary/company/topic-cues.ts';
import { rankNames } from './company-identity.ts';
import { stripLegalForm } from './legal-suffix.ts';
import { saysTopic } from './says-topic.ts';
import { findMenuLines } from './menu-lines.ts';
import { isVoiceBox } from './voice-box.ts';

/** A heading and what stands under it up to the next heading of any level. */
export interface Stretch {
  heading?: { block: number; text: string; level: number; folded: string };
  lines: OutlineEntry[];
  /** Index of the last block before the next heading. */
  lastBlock: number;
}

/** A page of a company as the readers of single facts see it. */
export interface CompanyPage {
  context: ReadingContext;
  /** The company's name without legal form, as written; empty when not known. */
  name: string;
  stretches: Stretch[];
  /** Text lines outside menus, footers included, in page order. */
  lines: OutlineEntry[];
  /** The lines the company says itself: without quotations and testimonials. */
  ownLines: OutlineEntry[];
}

const QUOTED = /^[“„«‟"]/u;

/** Lines in no box of a testimonial and not put in quotation marks from their start. */
function findOwnLines(context: ReadingContext, lines: readonly OutlineEntry[]): OutlineEntry[] {
  const { blocks } = context.snapshot;
  const voices = new Map<number, boolean>();
  return lines.filter(({ text, block }) => {
    if (QUOTED.test(text)) return false;
    const box = blocks[block]?.box ?? -1;
    const known = voices.get(box) ?? isVoiceBox(context, box);
    voices.set(box, known);
    return !known;
  });
}

function isAbove(blocks: readonly Block[], stretch: Stretch | undefined): boolean {
  const heading = stretch?.heading?.block;
  return heading !== undefined && blocks[heading]?.place !== 'footer';
}

/** Cuts the page, menus left out, into headings with their lines. */
export function viewCompanyPage(context: ReadingContext): CompanyPage {
  const { blocks } = context.snapshot;
  const menu = findMenuLines(blocks);
  const wanted = blocks.flatMap((block, index) => (menu.has(index) || block.place === 'nav' ? [] : [index]));
  const entries = readOutline(blocks, wanted);
  const stretches: Stretch[] = [{ lines: [], lastBlock: blocks.length - 1 }];
  for (const entry of entries) {
    let open = stretches.at(-1);
    // What a section says ends where the page's footer begins.
    if (blocks[entry.block]?.place === 'footer' && isAbove(blocks, open)) {
      if (open) open.lastBlock = entry.block - 1;
      stretches.push({ lines: [], lastBlock: blocks.length - 1 });
      open = stretches.at(-1);
    }
    if (entry.level === undefined) open?.lines.push(entry);
    else {
      if (open) open.lastBlock = entry.block - 1;
      const folded = foldName(entry.text);
      const heading = { block: entry.block, text: entry.text, level: entry.level, folded };
      stretches.push({ heading, lines: [], lastBlock: blocks.length - 1 });
    }
  }
  const name = stripLegalForm(rankNames(context)[0]?.name ?? '');
  return { context, name, stretches, lines: entries, ownLines: findOwnLines(context, entries) };
}

/** Stretches whose heading announces the topic, with their position. */
export function stretchesAbout(page: CompanyPage, topic: CompanyTopic): { stretch: Stretch; at: number }[] {
  return page.stretches.flatMap((stretch, at) =>
    stretch.heading && stretch.heading.folded.length <= 80 && saysTopic(stretch.heading.text, topic)
      ? [{ stretch, at }]
      : [],
  );
}

/** The stretches below a heading: those of deeper level up to the next heading of its own level or higher. */
export function childrenOf(page: CompanyPage, at: number): Stretch[] {
  const level = page.stretches[at]?.heading?.level ?? 0;
  const children: Stretch[] = [];
  for (const stretch of page.stretches.slice(at + 1)) {
    if ((stretch.heading?.level ?? 0) <= level) break;
    children.push(stretch);
  }
  return children;
}

/** A value that a label of the topic stands beside or above, with the block that holds it. */
export interface Labelled {
  text: string;
  block: number;
}

/** Values with a label of the topic: pairs, table rows, and a heading or short line directly above. */
export function labelledValues(page: CompanyPage, topic: CompanyTopic): Labelled[] {
  const { blocks } = page.context.snapshot;
  const cue = TOPIC_CUES[topic];
  const found: Labelled[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'label-value' && block.label !== undefined && block.value !== undefined) {
      if (cue.test(foldName(block.label))) found.push({ text: block.value, block: index });
      return;
    }
    if (block.text.length > 40 || block.href !== undefined || !cue.test(foldName(block.text))) return;
    const next = blocks[index + 1];
    const beside = block.kind === 'cell' && next?.kind === 'cell' && next.row === block.row;
    const above = (block.kind === 'heading' || block.kind === 'paragraph') && next?.kind === 'paragraph';
    if (next && (beside || above) && next.text.length <= 160)
      found.push({ text: next.text, block: index + 1 });
  });
  return found;
}

const SHORT_LEAST = 5;
/** First words of names that say what somebody is, not who. */
const NO_SHORT_NAME =
  /^(?:university|universität|hospital|studio|estudio|hotel|kanzlei|bäckerei|autohaus|school|college|group|grupo|gruppe|institut\p{L}*|stadt|city|county|centre|center|fundación|fondation|stiftung|verein|association|agence|cabinet|clinic|clínica|gemeente|stichting|american|national|international|global|united|general|first|royal)$/iu;

/** "Coastline has …" on the page of "Coastline Roofing & Gutters", "St. Ann's is …" on that of "St. Ann's Hospital". */
function opensWithShortName(text: string, name: string): boolean {
  const [first = '', second = '', ...rest] = name.split(' ');
  if (second === '') return false;
  const one = first.length >= SHORT_LEAST && !NO_SHORT_NAME.test(first) && text.startsWith(`${first} `);
  return one || (rest.length > 0 && text.startsWith(`${first} ${second} `));
}

/** True when the company speaks in the sentence or is its subject: its name, "we", "our", "the company". */
export function isAboutCompany(text: string, name: string): boolean {
  if (name !== '' && bareText(text).includes(bareText(name))) return true;
  if (opensWithShortName(text, name)) return true;
  return /(?<!\p{L})(?:we|we're|we’re|our|us|the (?:company|firm|agency|group|business|studio|practice)|wir|unser\p{L}*|uns|das (?:familien)?unternehmen|die firma|der (?:familien)?betrieb|nous|notre|nos|l['’](?:entreprise|association|agence)|la société|nosotros|nuestr\p{L}+|somos|tenemos|contamos|la (?:empresa|compañía|asociación|fundación)|noi|nostr\p{L}+|siamo|abbiamo|l['’](?:azienda|associazione)|la cooperativa|wij|we|ons|onze|het (?:familie)?bedrijf|de (?:onderneming|stichting)|nós|noss\p{L}+|temos|a (?:empresa|associação)|my|nasz\p{L}*|jesteśmy|mamy|firma|společnost|naše|my jsme|jsme|компания|мы|наш\p{L}*)(?!\p{L})/iu.test(
    text,
  );
}
