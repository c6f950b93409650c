// Looks at the page, reads only, and as little as decides. Never throws, whatever a page contains.
import { countParts, isApply, JOB_WORD, namesJob } from './decide.ts';
import { findGateSite, findIdInAddress, MARKED_SITES } from './known-site.ts';
import type { GateSite } from './gate-data.ts';
import type { PageLook } from './page-look.ts';

const HEADING_TAGS = ['h1', 'h2', 'h3', 'h4', 'summary'] as const;
/** Of each tag. */
const HEADINGS_SEEN = 20;
const CONTROLS_SEEN = 300;
const LABEL_LENGTH = 60;
const DATA_LENGTH = 200_000;

/**
 * The first elements of a list. Lists by tag are cheap, and selectors are asked one by one: in a page of ten thousand
 * elements a union of five takes ten times as long as the five.
 */
function firstOf(list: ArrayLike<Element>, most: number): Element[] {
  return Array.from({ length: Math.min(list.length, most) }, (_, at) => list[at] as Element);
}

/** Text inside an element, white space folded; forms can shadow properties, hence the care. */
function textOf(element: Element | null, length: number): string {
  const text: unknown = element?.textContent;
  return typeof text === 'string'
    ? text
        .slice(0, length * 2)
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, length)
    : '';
}

function findMarked(document: Document): GateSite | undefined {
  return MARKED_SITES.find(({ mark = '' }) => mark.split(', ').some((one) => document.querySelector(one)));
}

/** Value of "selector@attribute"; the pane and the selected card are believed before the address. */
function findIdInPage(document: Document, site: GateSite): string | undefined {
  for (const selector of site.key?.attributes ?? []) {
    const at = selector.lastIndexOf('@');
    const id = document.querySelector(selector.slice(0, at))?.getAttribute(selector.slice(at + 1));
    if (id) return id;
  }
  return undefined;
}

/** Id of the job shown in this page of the site. */
export function findJobId(document: Document, site: GateSite, url: URL): string | undefined {
  return findIdInPage(document, site) ?? findIdInAddress(site, url);
}

/** The pane in which the site shows the chosen job. */
export function findPane(document: Document, { site }: Pick<PageLook, 'site'>): Element | null {
  return site?.pane === undefined ? null : document.querySelector(site.pane);
}

interface Data {
  postings: number;
  article: boolean;
}

/** Looks for names of types in the text of structured data; nothing is parsed. `stale` are scripts of an earlier page. */
function lookAtData(document: Document, stale: ReadonlySet<Element>): Data {
  const data: Data = { postings: 0, article: false };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (stale.has(script)) continue;
    const text = (script.textContent ?? '').slice(0, DATA_LENGTH);
    data.postings += Math.min(3, text.split(/["/]JobPosting"/).length - 1);
    data.article ||= /"(?:News|Blog)?(?:Article|Posting)"/.test(text.replaceAll('"JobPosting"', ''));
  }
  data.postings += document.querySelectorAll('[itemtype$="/JobPosting"]').length;
  return data;
}

function shapeOf(link: Element): string | undefined {
  const href = link.getAttribute('href');
  if (!href || href.startsWith('#') || href.length > 400) return undefined;
  return href.replace(/[^/?=&]*\d[^/?=&]*|[^/?=&]+-[^/?=&]+/g, '*');
}

/** The first label that leads to an application. Later ones are not asked for: labels are dear. */
function findApply(controls: readonly Element[]): string | undefined {
  for (const control of controls) {
    const label = textOf(control, LABEL_LENGTH + 1) || control.getAttribute('value') || '';
    if (label.length <= LABEL_LENGTH && isApply(label)) return label;
  }
  return undefined;
}

/** A label that leads to an application, and the largest number of links of one shape. */
function lookAtControls(document: Document): Pick<PageLook, 'labels' | 'alike'> {
  const links = firstOf(document.getElementsByTagName('a'), CONTROLS_SEEN);
  const shapes = new Map<string, number>();
  for (const link of links) {
    const shape = shapeOf(link);
    if (shape?.includes('*')) shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
  }
  const label =
    findApply(firstOf(document.getElementsByTagName('button'), CONTROLS_SEEN)) ??
    findApply(links) ??
    findApply(firstOf(document.querySelectorAll('[role="button"], input[type="submit"]'), CONTROLS_SEEN));
  return { labels: label === undefined ? [] : [label], alike: Math.max(0, ...shapes.values()) };
}

function lookAtHeadings(document: Document): { headings: string[]; first: string } {
  const lists = [
    ...HEADING_TAGS.map((tag) => document.getElementsByTagName(tag)),
    document.querySelectorAll('[role="heading"]'),
  ];
  const headings = lists.flatMap((list) => firstOf(list, HEADINGS_SEEN)).map((one) => textOf(one, 200));
  return { headings, first: headings.find(Boolean) ?? '' };
}

function countLines(document: Document): number {
  return Math.min(
    100,
    document.getElementsByTagName('p').length + document.getElementsByTagName('li').length,
  );
}

/** The page as far as the gate needs it. `address` must be a web address. */
export function lookAtPage(
  document: Document,
  address: string,
  stale: ReadonlySet<Element> = new Set(),
): PageLook {
  const url = new URL(address);
  const host = url.hostname.replace(/^www\d?\./, '');
  const byHost = findGateSite(host);
  // Systems on customers' own hosts have a word for jobs in their addresses; the search for marks is the dearest.
  const site = byHost ?? (JOB_WORD.test(address) ? findMarked(document) : undefined);
  const pane = findPane(document, { site });
  const jobId = site && findJobId(document, site, url);
  const { headings, first } = lookAtHeadings(document);
  const data = lookAtData(document, stale);
  const parts = countParts(headings);
  const telling = site !== undefined || data.postings > 0 || parts >= 2 || namesJob(address);
  const title = pane && site?.title ? textOf(pane.querySelector(site.title), 200) : '';
  const own = pane && textOf(pane.querySelector('h1, h2'), 200);
  return {
    address,
    ...(site && { site }),
    ...(site && !byHost && { marked: true }),
    ...(jobId === undefined ? {} : { jobId }),
    ...(pane && { pane: true }),
    shown: title || own || first,
    title: document.title.slice(0, 200),
    ...data,
    headings,
    lines: telling ? countLines(document) : 100,
    // Most pages end here: labels are the dear part.
    ...(telling ? lookAtControls(document) : { labels: [], alike: 0 }),
  };
}
