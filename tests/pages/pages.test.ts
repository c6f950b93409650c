// @vitest-environment jsdom
// The specification of reading: pages written by hand, each with what must and must not be read from it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foundFactSchema } from '../../lib/facts/fact.ts';
import { readPage } from '../../lib/reading/read-page.ts';
import { findArticleTexts } from '../../lib/snapshot/find-article-texts.ts';
import { looksLikeArticle, markArticle } from '../../lib/snapshot/mark-article.ts';
import { pageSnapshotSchema, type PageSnapshot } from '../../lib/snapshot/page-snapshot.ts';
import { takeSnapshot } from '../../lib/snapshot/take-snapshot.ts';
import { compareReading, expectationSchema, withReading } from './expectation.ts';

/** Another folder of pages to hold against their expectations; see `npm run wanted`. */
const here = process.env['PAGES_FOLDER'] ?? import.meta.dirname;
const slugs = readdirSync(here, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
const update = process.env['UPDATE_EXPECTATIONS'] === '1';

/** A page's first frame shows what stands in `frame.html` beside it, as from the same site. */
function fillFrame(slug: string): void {
  const file = join(here, slug, 'frame.html');
  const inner = existsSync(file) ? document.querySelector('iframe')?.contentDocument : undefined;
  if (!inner) return;
  const html = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html').documentElement;
  inner.documentElement.replaceWith(inner.adoptNode(html));
}

async function snapshotOf(slug: string, address: string, takenAt: string): Promise<PageSnapshot> {
  const html = readFileSync(join(here, slug, 'page.html'), 'utf8');
  document.documentElement.replaceWith(new DOMParser().parseFromString(html, 'text/html').documentElement);
  fillFrame(slug);
  // Links of a page lead where they would lead at its address.
  if (!document.querySelector('base')) {
    const base = document.createElement('base');
    base.href = address;
    document.head.prepend(base);
  }
  const snapshot = await takeSnapshot(document, { address, takenAt });
  return looksLikeArticle(snapshot) ? markArticle(snapshot, findArticleTexts(document)) : snapshot;
}

function quoteIsThere(
  snapshot: PageSnapshot,
  evidence: { quote: string; block?: number | undefined },
): boolean {
  if (evidence.block === undefined) return true;
  return snapshot.blocks[evidence.block]?.text.includes(evidence.quote) ?? false;
}

describe.each(slugs)('page %s', (slug) => {
  test('reads as expected', async () => {
    const file = join(here, slug, 'expected.json');
    if (!existsSync(file))
      throw new Error(`${slug} has no expected.json; an expectation is written by hand first`);
    const raw = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    const expected = expectationSchema.parse(raw);
    const snapshot = await snapshotOf(slug, expected.address, expected.takenAt);
    pageSnapshotSchema.parse(snapshot);
    const reading = readPage(snapshot);
    if (update) writeFileSync(file, `${JSON.stringify(withReading(raw, reading), null, 2)}\n`);

    expect(readPage(snapshot), 'reading twice gives the same').toEqual(reading);
    for (const fact of reading.facts) {
      foundFactSchema.parse(fact);
      expect(
        quoteIsThere(snapshot, fact.evidence),
        `quote of ${fact.key} stands in its block: ${fact.evidence.quote}`,
      ).toBe(true);
    }
    if (!update) expect(compareReading(expected, reading)).toEqual([]);
  });
});

test.skipIf(process.env['PAGES_FOLDER'] !== undefined)('there are pages', () => {
  expect(slugs.length).toBeGreaterThan(20);
});
