import type { Block } from '../../snapshot/page-snapshot.ts';
import { hasGenderMark, hasRoleWord } from '../company/role-title.ts';
import { bareText } from '../fold.ts';
import type { ReadingContext } from '../reading-context.ts';
import { withoutCall } from '../fields/title.ts';
import { wordOverlap } from '../same-name.ts';
import { selectTexts } from '../sites/read-site.ts';
import { matchHeading } from '../sections/match-heading.ts';

import { readHeadline } from './headline.ts';

/** The line that names the shown job. */
export interface JobHeading {
  block: number;
  text: string;
  score: number;
}

const LONGEST = 200;
const GENERIC =
  /^(?:(?:our |all |current |open |latest )?(?:jobs?|careers?|karriere|stellen(?:angebote)?|vacancies|vacatures|vacantes|career opportunities|open (?:roles|positions)|job (?:details?|search|openings?|opportunities|description)|jobdetails|work with us|join (?:us|our team)|apply(?: now)?|search|menu|home|cookies?.*|welcome.*|loading.*|offers?|offres? d'emploi|ofertas?(?: de empleo)?|lavora con noi|trabaja con nosotros|únete (?:a nuestro equipo|al equipo|a nosotros)|praca|kariera|oferty pracy|empleo|werken bij(?: ons)?|wij zoeken jou|recrutement|rejoignez[- ]nous|nous rejoindre|recrutamento|trabalhe conosco|junta-te a nós|posizioni aperte|werde teil (?:unseres teams|des teams)|komm in unser team|wir suchen (?:dich|sie|verstärkung)|we(?:['’]re| are) hiring|current opportunities|dołącz do nas|unisciti a noi|estamos contratando|buscamos talento))[!.]?$/i;
const BY_LEVEL = [0, 4, 2.5, 1.5, 1, 0.8, 0.6] as const;
const ENOUGH = 2.5;

function scoreDress(block: Block): number {
  if (block.kind === 'heading') return BY_LEVEL[block.level ?? 6] ?? 0.5;
  return block.emphasis === undefined ? 0.3 : 1;
}

function scorePlace(block: Block): number {
  if (block.hidden) return -3;
  if (block.place === 'nav' || block.place === 'footer') return -4;
  return (
    (block.href !== undefined && block.kind !== 'heading' ? -2.5 : 0) + (block.place === 'aside' ? -1 : 0)
  );
}

const CALLS = 1.5;

function scoreWords(line: string, titles: { page: string; data: string[] }): number {
  const text = withoutCall(line);
  let score = hasRoleWord(text) || hasGenderMark(text) ? 2 : 0;
  if (text !== line && text.length >= 4) score += CALLS;
  const bare = bareText(text);
  if (bare.length >= 4 && bareText(titles.page).includes(bare)) score += 3;
  if (titles.data.some((title) => bareText(title) === bare || wordOverlap(title, text) >= 0.75)) score += 4;
  if (GENERIC.test(text.trim())) score -= 6;
  else if ((matchHeading(text)?.coverage ?? 0) >= 0.8) score -= 4;
  if (/[?!.:]$/.test(text) && !/\.(?:net|js)$/i.test(text)) score -= 2;
  return score;
}

/** The pieces a page's title is made of: job, employer, board. */
function piecesOf(title: string): Set<string> {
  return new Set(title.split(/\n|\s+[|–—·-]\s+|\s*\|\s*|^\(\d+\)\s+/).map(bareText));
}

function mayName(block: Block, pieces: ReadonlySet<string>): boolean {
  if (block.text.length < 2 || block.text.length > LONGEST) return false;
  if (block.kind === 'link') return pieces.has(bareText(block.text)) && hasRoleWord(block.text);
  return (
    block.kind === 'heading' ||
    ((block.kind === 'paragraph' || block.kind === 'cell') && block.text.length <= 120)
  );
}

/** Titles the page gives itself: document title and og:title as one text. */
function pageTitles({ snapshot }: ReadingContext): string {
  return [snapshot.title, snapshot.meta['og:title'] ?? '', snapshot.meta['job-title'] ?? ''].join(' \n ');
}

const CERTAIN = 20;

/** The title where the site's row says it stands. */
function headingOfSite(context: ReadingContext): JobHeading | undefined {
  const { site, snapshot, tree } = context;
  const line = readHeadline(context);
  if (line) return { block: line.block, text: line.title, score: CERTAIN };
  const selected = site?.row.title === undefined ? [] : selectTexts(snapshot, tree, site.row.title);
  const [first] = selected.filter(
    ({ block, text }) => snapshot.blocks[block]?.kind === 'heading' && !GENERIC.test(text),
  );
  const title =
    first ?? selected.find(({ text }) => text.length >= 2 && text.length <= LONGEST && !GENERIC.test(text));
  return title && { block: title.block, text: title.text, score: CERTAIN };
}

/**
 * Finds the line that names the shown job: by its dress, its place before the first section of the main content, job
 * words, and agreement with the page title and the titles in structured data. Undefined when no line is good enough.
 */
export function findJobHeading(context: ReadingContext, dataTitles: string[]): JobHeading | undefined {
  const known = headingOfSite(context);
  if (known) return known;
  const { blocks } = context.snapshot;
  const firstSection = context.sections.find(
    ({ by, meaning }) => by === 'heading' && meaning !== 'company' && meaning !== 'other',
  )?.heading?.block;
  const titles = { page: pageTitles(context), data: dataTitles };
  const pieces = piecesOf(titles.page);
  let best: JobHeading | undefined;
  blocks.forEach((block, index) => {
    if (!mayName(block, pieces)) return;
    let score = scoreDress(block) + scorePlace(block) + scoreWords(block.text, titles);
    if (hasRoleWord(block.text) && pieces.has(bareText(block.text))) score += 2;
    if (firstSection !== undefined) score += index > firstSection ? -3 : index >= firstSection - 14 ? 1 : 0;
    if (score > (best?.score ?? ENOUGH)) best = { block: index, text: block.text, score };
  });
  return best;
}
