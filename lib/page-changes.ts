// What changed on the kept pages of an opportunity, field by field and sentence by sentence. Reads only.
import { compareFacts, type FieldChange } from './facts/compare-facts.ts';
import type { FoundFact } from './facts/fact.ts';
import { compareVersions, type VersionChanges } from './notebook/compare-versions.ts';
import { capturesOf, linesOf, pageOf } from './notebook/queries.ts';
import type { Capture } from './notebook/records.ts';
import { readPage } from './reading/read-page.ts';

/** One page in two versions that differ. */
export interface PageChange extends VersionChanges {
  before: Capture;
  after: Capture;
  fields: FieldChange[];
}

export interface PageChanges {
  changed: PageChange[];
  /** Pages there was no version of before `since`. */
  fresh: Capture[];
}

const readFacts = new Map<string, Promise<readonly FoundFact[]>>();
const FACTS_KEPT = 40;

/** Facts as today's reader finds them in the stored copy, so that differences are the page's and not the reader's. */
function factsIn(captureId: string): Promise<readonly FoundFact[]> {
  const known = readFacts.get(captureId);
  if (known) return known;
  const read = pageOf(captureId).then((page) => (page ? readPage(page.snapshot).facts : []));
  readFacts.set(captureId, read);
  if (readFacts.size > FACTS_KEPT) readFacts.delete([...readFacts.keys()][0] ?? '');
  return read;
}

/** The words of a fact as they stand on a page, longest first. */
function wordsOf(facts: readonly (FoundFact | undefined)[]): string[] {
  const words = facts.flatMap((fact) => (fact ? [fact.evidence.quote, fact.value] : []));
  return words
    .filter((one): one is string => typeof one === 'string' && one !== '')
    .toSorted((a, b) => b.length - a.length);
}

/** "Salary: …", a label and its value in one line; sentences are told whole. */
const LABELLED = /^[^:.!?]{1,60}: /u;

/** A labelled line without these words; a sentence of them and no more becomes nothing. */
function strip(line: string, words: readonly string[]): string {
  if (words.includes(line)) return '';
  return LABELLED.test(line) ? words.reduce((rest, one) => rest.replace(one, ''), line).trim() : line;
}

/** What changed in a field is told once: a line that is its value goes, and a labelled one that changed in nothing else. */
function keepUntold(
  fields: readonly FieldChange[],
  removed: readonly string[],
  added: readonly string[],
): VersionChanges {
  const old = wordsOf(fields.map((field) => field.before));
  const fresh = wordsOf(fields.map((field) => field.after));
  const restsOf = (lines: readonly string[], words: readonly string[]) =>
    new Set(['', ...lines.map((one) => strip(one, words))]);
  const [gone, come] = [restsOf(removed, old), restsOf(added, fresh)];
  return {
    removed: removed.filter((one) => !come.has(strip(one, old))),
    added: added.filter((one) => !gone.has(strip(one, fresh))),
  };
}

async function compare(before: Capture, after: Capture): Promise<PageChange> {
  const fields = compareFacts(await factsIn(before.id), await factsIn(after.id));
  const { removed, added } = compareVersions(await linesOf(before.id), await linesOf(after.id));
  const untold = keepUntold(fields, removed, added);
  return { before, after, fields, ...untold };
}

/** The version to compare the newest with: the one before it, or the last one taken before `since`. */
function findBase(versions: readonly Capture[], since: string | undefined): Capture | undefined {
  const [newest, ...older] = versions;
  if (since === undefined) return older[0];
  if (newest && newest.capturedAt <= since) return undefined;
  return older.find((version) => version.capturedAt <= since);
}

/**
 * Changes of every page between its newest version and the one before, or the one taken before `since` (ISO 8601, such
 * as the start of round one). Pages that did not change are left out. Reads the stored copies: not for every keystroke.
 */
export async function findPageChanges(opportunityId: string, since?: string): Promise<PageChanges> {
  const pages = new Map<string, Capture[]>();
  for (const capture of await capturesOf(opportunityId))
    pages.set(capture.pageId, [...(pages.get(capture.pageId) ?? []), capture]);
  const changed: PageChange[] = [];
  const fresh: Capture[] = [];
  for (const page of pages.values()) {
    const versions = page.toSorted((a, b) => b.version - a.version);
    const after = versions[0];
    const base = findBase(versions, since);
    if (after && since !== undefined && !versions.some((one) => one.capturedAt <= since)) fresh.push(after);
    if (!after || !base || base.contentHash === after.contentHash) continue;
    const found = await compare(base, after);
    if (found.fields.length + found.removed.length + found.added.length > 0) changed.push(found);
  }
  return { changed, fresh };
}
