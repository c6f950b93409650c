// Writes a made-up backup of any size to disk, as the extension would have written it.
import { open } from 'node:fs/promises';
import { BACKUP_FORMAT, FILE_TABLES } from '../../lib/notebook/backup/backup-format.ts';
import { BlockHash } from '../../lib/notebook/backup/block-hash.ts';
import { toCanonicalJson } from '../../lib/notebook/backup/canonical-json.ts';
import { MIGRATION_STEPS } from '../../lib/notebook/migrations/steps.ts';
import { READER_VERSION } from '../../lib/reading/page-reading.ts';

const AT = '2026-11-20T09:00:00.000Z';
const LINES = 120;
const FACTS = 20;
/** Bytes one page takes with its stored copy, lines and facts, about. */
const PAGE_BYTES = 62_000;

const idOf = (kind: string, number: number): string => `${kind}-${String(number).padStart(7, '0')}`;
const lineOf = (page: number, line: number): string =>
  `Line ${line} of page ${page}: the team keeps ${(page * 31 + line * 7) % 997} gauges and ${'reads rivers '.repeat(6)}`;

const opportunity = (number: number) => ({
  id: idOf('o', number),
  company: `Tarnwick ${number}`,
  role: 'River Analyst',
  stage: 'applied',
  jobKeys: [],
  createdAt: AT,
  changedAt: AT,
});
const capture = (number: number) => ({
  id: idOf('c', number),
  opportunityId: idOf('o', number % 20),
  pageId: idOf('p', number),
  version: 1,
  address: `https://tarnwick.example/${number}`,
  addressKey: `tarnwick.example/${number}`,
  kind: 'job-posting',
  kindRead: 'job-posting',
  title: `Page ${number}`,
  language: 'en',
  capturedAt: AT,
  contentHash: 'a'.repeat(64),
  // By today's reader: nothing of it is read again while a test counts.
  readerVersion: READER_VERSION,
  reasons: [],
  notes: [],
});
const blocks = (number: number) =>
  Array.from({ length: LINES }, (_, line) => ({
    kind: 'paragraph',
    text: lineOf(number, line),
    place: 'main',
    box: 0,
    links: [
      {
        text: 'rivers',
        href: `https://tarnwick.example/${number}/${line}`,
      },
    ],
  }));
const snapshot = (number: number) => ({
  captureId: idOf('c', number),
  snapshot: {
    version: 1,
    address: `https://tarnwick.example/${number}`,
    title: `Page ${number}`,
    takenAt: AT,
    meta: {},
    structured: [],
    pageState: [],
    frames: [],
    boxes: [
      {
        parent: -1,
        tag: 'main',
      },
    ],
    blocks: blocks(number),
    cut: [],
    cost: {
      elements: LINES,
      ms: 1,
    },
  },
});
const lines = (number: number) => ({
  captureId: idOf('c', number),
  lines: blocks(number).map(({ text }, block) => ({ block, text, section: 'other' })),
});
const fact = (number: number) => ({
  id: idOf('f', number),
  opportunityId: idOf('o', Math.floor(number / FACTS) % 20),
  readerVersion: READER_VERSION,
  captureId: idOf('c', Math.floor(number / FACTS)),
  status: 'found',
  changedAt: AT,
  tier: 'prose',
  key: 'job.responsibility',
  value: lineOf(number, 1),
  confidence: 0.9,
  evidence: {
    quote: lineOf(number, 1),
    source: 'visible',
    block: 1,
  },
});

/** Writes the file; resolves to how many records of each table are in it. */
export async function generateBackup(file: string, bytes: number): Promise<Record<string, number>> {
  const pages = Math.max(1, Math.round(bytes / PAGE_BYTES));
  const made: Record<string, [count: number, make: (number: number) => object]> = {
    opportunities: [20, opportunity],
    captures: [pages, capture],
    snapshots: [pages, snapshot],
    lines: [pages, lines],
    facts: [pages * FACTS, fact],
  };
  const hash = new BlockHash();
  const handle = await open(file, 'w');
  const write = async (text: string): Promise<void> => {
    const written = Buffer.from(text);
    await hash.update(written);
    await handle.write(written);
  };
  const version = MIGRATION_STEPS.at(-1)?.version;
  await write(`${JSON.stringify({ format: BACKUP_FORMAT, version, holds: 'notebook' })}\n`);
  const counts: Record<string, number> = {};
  for (const table of FILE_TABLES) {
    const [count, make] = made[table] ?? [0, () => ({})];
    counts[table] = count;
    for (let from = 0; from < count; from += 50) {
      const rows = Array.from({ length: Math.min(50, count - from) }, (_, at) => make(from + at));
      await write(rows.map((record) => `${toCanonicalJson({ table, record })}\n`).join(''));
    }
  }
  await handle.write(`${JSON.stringify({ end: true, counts, sha256: await hash.digest() })}\n`);
  await handle.close();
  return counts;
}
