// node tests/commands/read.ts --in DIR_OR_FILE --out FILE.jsonl [--no-site-rows] [--snapshots DIR]
// Reads saved pages and writes one JSON line a page: page, address, kind, language, facts with quotes, reasons, and ms.
// A page that fails is a line with `error`, never a stop.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { FoundFact } from '../../lib/facts/fact.ts';
import { readPage } from '../../lib/reading/read-page.ts';
import type { PageSnapshot } from '../../lib/snapshot/page-snapshot.ts';
import { findSavedPages, readInjectedScripts, SnapshotBrowser, type SavedPage } from './saved-pages.ts';

const SALARY_FIELDS = ['min', 'max', 'currency', 'period'] as const;

interface Job {
  pages: SavedPage[];
  browser: SnapshotBrowser;
  siteRows: boolean;
  snapshots: string | undefined;
}

/** Value of a fact in the form the gold labels have: only the fields they know. */
function toPlainValue(fact: FoundFact): unknown {
  if (fact.key === 'job.salary') {
    const { value } = fact;
    return Object.fromEntries(
      SALARY_FIELDS.filter((name) => value[name] !== undefined).map((name) => [name, value[name]]),
    );
  }
  if (fact.key === 'job.skill') return { name: fact.value.name, need: fact.value.need };
  return fact.value;
}

/** A board's own guess at pay, which the gold labels do not count as pay. */
function isEstimate(fact: FoundFact): boolean {
  return fact.key === 'job.salary' && fact.value.estimate === true;
}

function toLine(page: SavedPage, snapshot: PageSnapshot, siteRows: boolean): object {
  const start = performance.now();
  const reading = readPage(snapshot, { siteRows });
  const ms = performance.now() - start;
  return {
    page: page.name,
    url: page.address,
    kind: reading.kind,
    language: reading.language,
    facts: reading.facts
      .filter((fact) => !isEstimate(fact))
      .map((fact) => ({
        key: fact.key,
        value: toPlainValue(fact),
        quote: fact.evidence.quote,
        tier: fact.tier,
      })),
    ms: { snapshot: snapshot.cost.ms, reading: Math.round(ms * 10) / 10 },
  };
}

async function readOne(page: SavedPage, job: Job): Promise<object> {
  try {
    const snapshot = await job.browser.take(page);
    if (job.snapshots) await writeFile(join(job.snapshots, `${page.name}.json`), JSON.stringify(snapshot));
    return toLine(page, snapshot, job.siteRows);
  } catch (error) {
    return {
      page: page.name,
      url: page.address,
      error: error instanceof Error ? error.message : String(error),
    };
  }
}

async function readAll(job: Job): Promise<object[]> {
  const lines: object[] = [];
  for (const [at, page] of job.pages.entries()) {
    lines.push(await readOne(page, job));
    if (process.stderr.isTTY) process.stderr.write(`\r${at + 1} of ${job.pages.length}`);
  }
  return lines;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      in: { type: 'string' },
      out: { type: 'string' },
      'no-site-rows': { type: 'boolean', default: false },
      snapshots: { type: 'string' },
    },
  });
  if (!values.in || !values.out)
    throw new Error('Usage: read --in DIR_OR_FILE --out FILE.jsonl [--no-site-rows] [--snapshots DIR]');
  const pages = await findSavedPages(values.in);
  const browser = new SnapshotBrowser(await readInjectedScripts());
  if (values.snapshots) await mkdir(values.snapshots, { recursive: true });
  try {
    const lines = await readAll({
      pages,
      browser,
      siteRows: !values['no-site-rows'],
      snapshots: values.snapshots,
    });
    await mkdir(dirname(values.out), { recursive: true });
    await writeFile(values.out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const failed = lines.filter((line) => 'error' in line).length;
    process.stderr.write(`\n${lines.length} pages read, ${failed} failed: ${values.out}\n`);
  } finally {
    await browser.close();
  }
}

await main();
