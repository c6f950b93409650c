import { hasGenderMark, looksLikeJobTitle } from '../company/role-title.ts';
import { matchHeading } from '../sections/match-heading.ts';
import { fieldOfLabel } from '../sources/labelled-pairs.ts';
import { APPLY_LABEL, DEADLINE, JOB_COUNT, JOB_LABEL, POSTED } from './job-cues.ts';
import { foldName } from './name-fold.ts';
import type { PageView, ViewLine } from './page-view.ts';
import type { Signal } from './signal.ts';

const HEADING_LENGTH = 90;
/** Headings that hold a role and are none: calls ("Volunteer with us") and headings of articles ("How to hire …"). */
const NO_TITLE =
  /^(?:volunteer|partner|intern|train|fundraise)(?:ing)? (?:with|for|at) |^(?:how|why|what|when|wie|warum|was|comment|pourquoi|por que|como|perche|come|hoe|waarom|jak|dlaczego) |^(?:top )?\d+ (?:\p{L}+ ){0,4}(?:questions|tips|ways|things|reasons|steps|mistakes|examples)\b/u;

/** Parts of a job description that headings announce. */
type JobPart = 'benefits' | 'preferences' | 'process' | 'requirements' | 'responsibilities';
const JOB_PARTS: ReadonlySet<string> = new Set<JobPart>([
  'benefits',
  'preferences',
  'process',
  'requirements',
  'responsibilities',
]);

function jobPartOf(heading: string): JobPart | undefined {
  const meaning = heading.length <= HEADING_LENGTH ? matchHeading(heading)?.meaning : undefined;
  if (meaning === 'role') return 'responsibilities';
  return meaning && JOB_PARTS.has(meaning) ? (meaning as JobPart) : undefined;
}

/** What is counted of jobs on a page. */
export interface JobCounts {
  parts: Map<JobPart, ViewLine[]>;
  applyControls: number;
  labels: number;
  /** Different lines or links that read like titles of jobs, and the addresses they lead to. */
  titles: Set<string>;
  titleLinks: Set<string>;
  /** Most often repeated heading of a job part. */
  repeats: number;
}

/** Fields of labels that only advertisements of jobs have; places, dates and people stand on pages of every kind. */
const JOB_FIELDS: ReadonlySet<string> = new Set(['applyBy', 'employmentType', 'salary', 'workplace']);

function isJobLabel({ kind, label }: ViewLine['block']): boolean {
  return kind === 'label-value' && label !== undefined && JOB_FIELDS.has(fieldOfLabel(label) ?? '');
}

function isHeadingLike({ block }: ViewLine): boolean {
  if (block.kind === 'heading') return true;
  return (
    block.text.length <= HEADING_LENGTH &&
    block.kind !== 'link' &&
    block.kind !== 'image' &&
    (block.emphasis !== undefined || /[:：]$/.test(block.text) || block.kind === 'paragraph')
  );
}

function isJobTitle({ block }: ViewLine, language: string): boolean {
  const titled = block.kind === 'heading' || block.kind === 'link' || block.href !== undefined;
  if (!titled && !(block.kind === 'cell' && block.column === 0)) return false;
  return looksLikeJobTitle(block.text, language);
}

/** Counts what postings and lists of jobs are made of. */
export function countJobs(view: PageView, language: string): JobCounts {
  const counts: JobCounts = {
    parts: new Map(),
    applyControls: 0,
    labels: 0,
    titles: new Set(),
    titleLinks: new Set(),
    repeats: 0,
  };
  const seen = new Map<string, number>();
  for (const line of view.content) {
    const { block, folded } = line;
    const part = isHeadingLike(line) ? jobPartOf(block.text) : undefined;
    if (part) {
      counts.parts.set(part, [...(counts.parts.get(part) ?? []), line]);
      seen.set(folded, (seen.get(folded) ?? 0) + 1);
    }
    if ((block.kind === 'link' || block.kind === 'button') && APPLY_LABEL.test(folded))
      counts.applyControls += 1;
    if (JOB_LABEL.test(block.label ? foldName(block.label) : folded) || isJobLabel(block)) counts.labels += 1;
    if (isJobTitle(line, language)) {
      counts.titles.add(folded);
      if (block.href) counts.titleLinks.add(block.href.replace(/[?#].*$/, ''));
    }
  }
  counts.repeats = Math.max(0, ...seen.values());
  return counts;
}

/** Address with everything that differs between cards of one list taken out. */
function linkShape(href: string): string {
  return href
    .replace(/[?#].*$/, '')
    .replace(/[^/]*\d[^/]*|[^/]*-[^/]*/g, '*')
    .replace(/\*(?:\/\*)+/g, '*');
}

function largestShape(hrefs: Iterable<string>): number {
  const shapes = new Map<string, number>();
  for (const href of hrefs) shapes.set(linkShape(href), (shapes.get(linkShape(href)) ?? 0) + 1);
  return Math.max(0, ...shapes.values());
}

const MENU_LABEL = 30;

/** Rows of the content that lead to addresses of one shape, menus left out. */
function countLinkRows(view: PageView): number {
  const text = new Set(view.text);
  const rows = view.content.filter((line) => {
    const { href, text: words, place } = line.block;
    if (href === undefined || words.length < 15 || place === 'header' || place === 'aside') return false;
    return words.length >= MENU_LABEL || text.has(line);
  });
  return largestShape(new Set(rows.map(({ block }) => (block.href ?? '').replace(/#.*$/, ''))));
}

function countLevel(name: string, count: number, steps: readonly number[]): Signal[] {
  const step = steps.filter((at) => count >= at).at(-1);
  return step === undefined ? [] : [{ name: `${name}-${step}`, detail: String(count) }];
}

/** "Acme | Engineer | Leeds | ONSITE": how a thread of employers announces each job. */
const PIPE_ROW = /^[^|\n]{2,80}(?:\s\|\s[^|\n]{2,80}){2,}$/;

/** Signals of one job or of many: section headings, apply controls, labels, titles, counts. */
export function readJobSignals(
  view: PageView,
  language: string,
  counts = countJobs(view, language),
): Signal[] {
  const signals: Signal[] = [];
  const { parts } = counts;
  signals.push(...countLevel('jobs:parts', parts.size, [1, 2, 3]));
  if (parts.has('responsibilities') && parts.has('requirements'))
    signals.push({ name: 'jobs:duties-and-requirements' });
  if (parts.has('responsibilities') && parts.has('requirements') && counts.repeats <= 1)
    signals.push({ name: 'jobs:one-description' });
  if (counts.repeats >= 3) signals.push({ name: 'jobs:repeated-parts', detail: String(counts.repeats) });
  if (counts.applyControls === 1 || counts.applyControls === 2) signals.push({ name: 'jobs:apply-control' });
  signals.push(...countLevel('jobs:apply-controls', counts.applyControls, [3, 6]));
  signals.push(...countLevel('jobs:labels', counts.labels, [1, 3, 6]));
  signals.push(...countLevel('jobs:titles', counts.titles.size, [3, 6, 12]));
  signals.push(...countLevel('jobs:title-links', largestShape(counts.titleLinks), [3, 6, 12]));
  const title = view.tops.find(
    ({ block, folded }) => !NO_TITLE.test(folded) && looksLikeJobTitle(block.text, language),
  );
  if (title) signals.push({ name: 'jobs:title-heading', detail: title.block.text });
  const marked = new Set(
    view.text
      .filter(({ block }) => block.text.length <= 130 && hasGenderMark(block.text))
      .map(({ folded }) => folded),
  );
  const headed = new Set(
    view.headings.filter(({ block }) => hasGenderMark(block.text)).map(({ folded }) => folded),
  );
  if (headed.size >= 2) signals.push({ name: 'jobs:marked-headings', detail: String(headed.size) });
  if (marked.size === 1) signals.push({ name: 'jobs:marked-title', detail: [...marked][0] ?? '' });
  if (marked.size >= 2) signals.push({ name: 'jobs:marked-titles', detail: String(marked.size) });
  const deadlines = view.content.filter(
    ({ block, folded }) => block.text.length <= 400 && DEADLINE.test(folded),
  ).length;
  if (deadlines >= 3) signals.push({ name: 'jobs:deadlines', detail: String(deadlines) });
  signals.push(...countLevel('build:link-rows', countLinkRows(view), [5, 10]));
  const count = view.content.find(({ block, folded }) => block.text.length <= 80 && JOB_COUNT.test(folded));
  if (count) signals.push({ name: 'jobs:count', detail: count.block.text });
  const posted = view.content.filter(({ block, folded }) => block.text.length <= 80 && POSTED.test(folded));
  const rows = view.content.filter(
    ({ block }) => block.text.includes('|') && PIPE_ROW.test(block.text),
  ).length;
  if (rows >= 3) signals.push({ name: 'jobs:pipe-rows', detail: String(rows) });
  if (posted.length === 1) signals.push({ name: 'jobs:posted', detail: posted[0]!.block.text });
  if (posted.length >= 3) signals.push({ name: 'jobs:posted-often', detail: String(posted.length) });
  return signals;
}
