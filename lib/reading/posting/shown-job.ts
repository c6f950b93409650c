import { bareText } from '../fold.ts';
import type { ReadingContext } from '../reading-context.ts';
import { wordOverlap } from '../same-name.ts';
import { readProperty, realText } from '../structured-index.ts';
import { fromPageState, fromStructuredItem, type PostingData } from '../sources/posting-data.ts';
import { findJobHeading, type JobHeading } from './job-heading.ts';

/** Which of the jobs a page speaks of is the one it shows. */
export interface ShownJob {
  heading: JobHeading | undefined;
  /** Structured data of this job, page state where there is none. */
  posting: PostingData | undefined;
  /** Remarks for the reader: what was dropped and why. */
  notes: string[];
}

const SAME_TITLE = 0.7;

/** Title of a job object in structured data or page state. */
export function titleOfData(data: unknown): string | undefined {
  return (
    realText(readProperty(data, 'title')) ??
    realText(readProperty(data, 'name')) ??
    realText(readProperty(data, 'jobTitle'))
  );
}

function idsOf(context: ReadingContext): string[] {
  const { segments, params } = context.address;
  const parts = [...segments, ...params.values()].flatMap((part) => part.split(/[^\p{L}\p{N}-]+/u));
  return parts
    .flatMap((part) => [part, ...(part.match(/\d{4,}/g) ?? [])])
    .filter((part) => /\d{4,}|[\da-f]{8}-[\da-f]{4}/i.test(part));
}

function carriesId(item: { data: unknown }, ids: readonly string[]): boolean {
  const places = ['url', '@id', 'identifier', 'mainEntityOfPage', 'jobId', 'id', 'sameAs'];
  const text = JSON.stringify(places.map((name) => readProperty(item.data, name) ?? null));
  return ids.some((id) => text.includes(id));
}

function fitsTitle(item: { data: unknown }, visible: string | undefined): boolean {
  const title = titleOfData(item.data);
  if (title === undefined || visible === undefined) return false;
  const [a, b] = [bareText(title), bareText(visible)];
  return (
    wordOverlap(title, visible) >= SAME_TITLE ||
    (a.length >= 6 && b.includes(a)) ||
    (b.length >= 6 && a.includes(b))
  );
}

function descriptionLength(item: PostingData): number {
  return realText(readProperty(item.data, 'description'))?.length ?? 0;
}

function choose(
  context: ReadingContext,
  items: readonly PostingData[],
  visible: string | undefined,
): PostingData | undefined {
  const ids = idsOf(context);
  const byId = items.filter((item) => carriesId(item, ids));
  const byTitle = items.filter((item) => fitsTitle(item, visible));
  const both = byId.filter((item) => byTitle.includes(item));
  const fitting = [both, byTitle, visible === undefined ? byId : []].find((list) => list.length > 0);
  if (fitting) return [...fitting].sort((a, b) => descriptionLength(b) - descriptionLength(a))[0];
  // A lone posting on a page without a line that could be its title, or where the address vouches for it.
  const [only] = items;
  const lone =
    items.length === 1 &&
    only &&
    (visible === undefined || (byId.length === 1 && titleOfData(only.data) === undefined));
  return lone ? only : undefined;
}

/** Page state that carries a description is data of a posting; the rest is furniture of the application. */
function stateItems(context: ReadingContext): PostingData[] {
  return context.snapshot.pageState
    .filter(({ lines = [] }) => lines.length >= 3 || (lines[0]?.text.length ?? 0) >= 200)
    .flatMap((state) => fromPageState(state, context.language) ?? []);
}

/** Decides which job is shown and which structured data belongs to it; data of other jobs is dropped with a remark. */
export function findShownJob(context: ReadingContext): ShownJob {
  const items = context.structured.ofType('jobposting').map(fromStructuredItem);
  const states = stateItems(context);
  const titles = [...items, ...states].flatMap((item) => titleOfData(item.data) ?? []);
  const heading = findJobHeading(context, titles.length <= 3 ? titles : []);
  const chosen = choose(context, items, heading?.text);
  const dropped = items.length - (chosen ? 1 : 0);
  const notes =
    dropped > 0
      ? [`structured data of ${dropped === 1 ? 'another job' : `${dropped} other jobs`} ignored`]
      : [];
  return { heading, posting: chosen ?? choose(context, states, heading?.text), notes };
}
