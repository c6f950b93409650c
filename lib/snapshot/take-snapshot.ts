import type { JsonBudget } from './bounded-json.ts';
import { bodyOf, rootOf, selectionOf, titleOf } from './dom-access.ts';
import { foldText } from './fold-text.ts';
import { innerDocuments } from './inner-page.ts';
import { readJsonLd } from './json-ld.ts';
import { readMicrodata } from './microdata.ts';
import { readPageState } from './page-state.ts';
import { readCanonicalAddress, readLanguage, readMeta } from './page-meta.ts';
import type { PageSnapshot, StructuredItem } from './page-snapshot.ts';
import { Pacer } from './pause.ts';
import { repairMojibake } from './repair-mojibake.ts';
import { SNAPSHOT_LIMITS } from './snapshot-limits.ts';
import { walkPage } from './walk-page.ts';

const MOST_IN_FRAMES = 20;

export interface SnapshotOptions {
  /** Address the document stands for; a saved page passes its original one. */
  address: string;
  /** Now, ISO 8601, UTC. */
  takenAt: string;
}

function readStructured(document: Document, budget: JsonBudget): StructuredItem[] {
  return [...readJsonLd(document, budget), ...readMicrodata(document, budget)];
}

/** Postings described inside frames of the same origin, where applicant systems show them; nothing else of a frame speaks for the page. */
function readJobsInFrames(document: Document, budget: JsonBudget): StructuredItem[] {
  return innerDocuments(document)
    .flatMap((inner) => readStructured(inner, budget))
    .filter(({ types }) => types.includes('jobposting'))
    .slice(0, MOST_IN_FRAMES);
}

/**
 * The page as plain data. Works in short slices, so that the page stays quick while it is read, and changes nothing in
 * it. Never throws for what a page contains; what had to be left out is named in `cut`.
 */
export async function takeSnapshot(
  document: Document,
  options: SnapshotOptions,
  pacer = new Pacer(),
): Promise<PageSnapshot> {
  const meta = readMeta(document);
  const language = readLanguage(document, meta);
  const canonicalAddress = readCanonicalAddress(document, options.address);
  const title = repairMojibake(foldText(titleOf(document))).slice(0, SNAPSHOT_LIMITS.blockText);
  const selection = foldText(selectionOf(document)).slice(0, SNAPSHOT_LIMITS.blockText);
  const budget = { values: 20_000, characters: 1_000_000 };
  // No pause before the walk: until its nodes are held, the page could lose them.
  const structured = [...readStructured(document, budget), ...readJobsInFrames(document, budget)];
  const pageState = readPageState(document, budget);
  const root = bodyOf(document) ?? rootOf(document);
  const walked = root ? await walkPage(root, pacer) : undefined;
  return {
    version: 1,
    address: options.address.slice(0, SNAPSHOT_LIMITS.address),
    ...(canonicalAddress ? { canonicalAddress } : {}),
    title,
    ...(language ? { language } : {}),
    takenAt: options.takenAt,
    meta,
    structured,
    pageState,
    frames: walked?.frames ?? [],
    boxes: walked?.boxes ?? [],
    blocks: walked?.blocks ?? [],
    cut: Array.from(walked?.cut ?? []),
    ...(selection ? { selection } : {}),
    cost: { elements: walked?.elements ?? 0, ms: Math.round(pacer.ms * 10) / 10 },
  };
}
