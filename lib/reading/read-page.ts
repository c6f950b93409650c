import type { PageSnapshot } from '../snapshot/page-snapshot.ts';
import { parseAddress } from './address.ts';
import { readCompanyFacts } from './company/read-company-facts.ts';
import { classifyPage } from './kind/classify-page.ts';
import { READER_VERSION, type PageReading, type ReadOptions } from './page-reading.ts';
import { mergeFacts } from './posting/merge-facts.ts';
import { findShellPosting } from './posting/shell-posting.ts';
import { readPostingFacts } from './posting/read-posting-facts.ts';
import { findOpenPane } from './open-pane.ts';
import { keyOfSite } from './sites/read-site.ts';
import { createReadingContext, type ReadingContext } from './reading-context.ts';

const NO_CONTENT =
  /^about:|captcha|googletagmanager|doubleclick|youtube|vimeo|consent|analytics|facebook|maps\.google|google\.com\/maps/;

/** Frames of other sites that may hold what the page is about. */
function hasClosedFrame({ address, frames }: PageSnapshot): boolean {
  const own = parseAddress(address).host;
  return frames.some(
    (frame) =>
      frame.access !== 'read' &&
      !NO_CONTENT.test(frame.address) &&
      ![own, ''].includes(parseAddress(frame.address).host),
  );
}

const DOCUMENT_BLOCKS = 5;

/** A PDF in the browser's viewer: an address of one and hardly any text. */
function isDocument({ address, blocks }: PageSnapshot): boolean {
  return blocks.length <= DOCUMENT_BLOCKS && /\.pdf$/i.test(parseAddress(address).path);
}

const LITTLE_TEXT = 600;

/** A frame of the same site that shows what the page is about and could not be looked into. */
function hasUnreadFrame({ address, blocks, frames }: PageSnapshot): boolean {
  const { host, path } = parseAddress(address);
  const text = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const [first = ''] = path.split('/').filter((part) => part !== '');
  return (
    text < LITTLE_TEXT &&
    frames.some((frame) => {
      const inner = parseAddress(frame.address);
      return frame.access !== 'read' && inner.host === host && first !== '' && inner.path.includes(first);
    })
  );
}

function notesOfPage(snapshot: PageSnapshot): string[] {
  return [
    ...(hasUnreadFrame(snapshot) ? ['the content is in an embedded frame that could not be read'] : []),
    ...(hasClosedFrame(snapshot) ? ['part of the page is in an embedded frame of another site'] : []),
    ...(isDocument(snapshot) ? ['the page is a PDF document, which cannot be read'] : []),
    ...(snapshot.cut.length > 0 ? ['the page was too long to be read to its end'] : []),
  ];
}

/** The kind by all signals; a list with a job open in a pane counts as that job. */
function classify(context: ReadingContext): Pick<PageReading, 'kind' | 'reasons'> {
  const whole = classifyPage(context);
  const pane = whole.kind === 'job-list' ? findOpenPane(context) : undefined;
  const shell = whole.kind === 'other' ? findShellPosting(context) : undefined;
  const reason = pane ?? shell;
  return reason ? { kind: reason.kind, reasons: [...whole.reasons, reason] } : whole;
}

/** Pages that belong to a posting without being it: its form, its shell before anything was loaded. */
const BESIDE_POSTINGS: ReadonlySet<string> = new Set(['application-form', 'careers', 'other']);

function keyOfShownSite({ site, tree }: ReadingContext): PageReading['job'] {
  return site && keyOfSite(tree, site);
}

/** Reads a page: its kind with reasons, the job it shows, its lines by section and its facts with their quotes. */
export function readPage(snapshot: PageSnapshot, options: ReadOptions = {}): PageReading {
  const context = createReadingContext(snapshot, options);
  const { kind, reasons } = classify(context);
  const posting = kind === 'job-posting' ? readPostingFacts(context) : undefined;
  const employer = posting?.facts.find(({ key }) => key === 'company.name');
  const job = posting?.job ?? (BESIDE_POSTINGS.has(kind) ? keyOfShownSite(context) : undefined);
  return {
    readerVersion: READER_VERSION,
    kind,
    reasons,
    language: context.language,
    ...(job ? { job } : {}),
    facts: mergeFacts([
      ...(posting?.facts ?? []),
      ...readCompanyFacts(context, undefined, employer?.key === 'company.name' ? employer.value : undefined),
    ]),
    lines: context.lines,
    notes: [...(posting?.notes ?? []), ...notesOfPage(snapshot)],
  };
}
