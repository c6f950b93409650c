import { pageSnapshotSchema, type Block, type PageSnapshot } from '../../../lib/snapshot/page-snapshot.ts';
import { takeSnapshot } from '../../../lib/snapshot/take-snapshot.ts';

export const ADDRESS = 'https://careers.brightwell.example/jobs/42';

/** Shows the HTML in the test's document and takes its snapshot, checked against the schema. */
export async function snapshotOf(html: string, head = ''): Promise<PageSnapshot> {
  document.documentElement.innerHTML = `<head>${head}</head><body>${html}</body>`;
  return pageSnapshotSchema.parse(
    await takeSnapshot(document, { address: ADDRESS, takenAt: '2026-09-01T08:00:00.000Z' }),
  );
}

export async function blocksOf(html: string): Promise<Block[]> {
  return (await snapshotOf(html)).blocks;
}

/** "kind: text" of every block, for comparing whole pages at a glance. */
export async function linesOf(html: string): Promise<string[]> {
  return (await blocksOf(html)).map((block) => `${block.kind}: ${block.text}`);
}
