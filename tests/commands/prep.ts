// node tests/commands/prep.ts --pages DIR --candidate FILE.json --round FILE.json --out FILE.md|.json [--now ISO] [--language de]
// Saved pages (.html, or snapshots written by `read --snapshots`, .html.json) → reading → suggestions → a prep sheet.
// Candidate file: what `candidateSchema` takes. Round file: { "round": Round, "earlier"?: Round[] }, see `roundSchema`;
// three filled examples lie in tests/unit/suggest/cases/rounds/.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { candidateSchema } from '../../lib/candidate/candidate.ts';
import { roundSchema } from '../../lib/candidate/round.ts';
import { writePrepSheet } from '../../lib/export/prep-sheet-markdown.ts';
import type { Fact } from '../../lib/facts/fact.ts';
import { SKILL_VOCABULARY } from '../../lib/skill-vocabulary.ts';
import { READER_VERSION } from '../../lib/reading/page-reading.ts';
import { readPage } from '../../lib/reading/read-page.ts';
import { pageSnapshotSchema, type PageSnapshot } from '../../lib/snapshot/page-snapshot.ts';
import { suggest } from '../../lib/suggest/suggest.ts';
import type { MaterialPage } from '../../lib/suggest/suggestion.ts';

const roundFileSchema = z.object({ round: roundSchema, earlier: z.array(roundSchema).default([]) });

/** A stored snapshot, or undefined for any other JSON. */
function readSnapshot(text: string): PageSnapshot | undefined {
  try {
    return pageSnapshotSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

async function takeSnapshots(folder: string): Promise<PageSnapshot[]> {
  const files = await readdir(folder).catch(() => {
    throw new Error(`The folder of pages cannot be read: ${folder}`);
  });
  const names = files.filter((name) => name.endsWith('.json')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const stored = texts.map(readSnapshot).filter((snapshot) => snapshot !== undefined);
  const hasPages = files.some((name) => /\.html?$/iu.test(name));
  return hasPages ? [...stored, ...(await snapshotSavedPages(folder))] : stored;
}

async function snapshotSavedPages(folder: string): Promise<PageSnapshot[]> {
  const { findSavedPages, readInjectedScripts, SnapshotBrowser } = await import('./saved-pages.ts');
  const browser = new SnapshotBrowser(await readInjectedScripts());
  const taken: PageSnapshot[] = [];
  try {
    for (const page of await findSavedPages(folder)) {
      try {
        taken.push(await browser.take(page));
      } catch (error) {
        process.stderr.write(`${page.name}: ${error instanceof Error ? error.message : String(error)}\n`);
      }
    }
  } finally {
    await browser.close();
  }
  return taken;
}

function toMaterial(
  snapshot: PageSnapshot,
  index: number,
  now: string,
): { page: MaterialPage; facts: Fact[] } {
  const reading = readPage(snapshot);
  const captureId = `page-${index + 1}`;
  const page: MaterialPage = {
    captureId,
    address: snapshot.address,
    title: snapshot.title,
    kind: reading.kind,
    language: reading.language,
    capturedAt: now,
    lines: reading.lines,
  };
  const facts = reading.facts.map((fact, at): Fact => ({
    ...fact,
    id: `${captureId}-${at}`,
    opportunityId: 'prep',
    captureId,
    readerVersion: READER_VERSION,
    status: 'found',
    changedAt: now,
  }));
  return { page, facts };
}

/** What a file holds, or an error that says in one sentence what is wrong with it. */
async function readInput<T>(file: string, schema: z.ZodType<T>, name: string): Promise<T> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`The ${name} file cannot be read: ${file}`);
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`The ${name} file is not JSON: ${file}`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`);
  throw new Error(`The ${name} file ${file} does not fit: ${faults.join('; ')}`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string' },
      candidate: { type: 'string' },
      round: { type: 'string' },
      out: { type: 'string' },
      now: { type: 'string' },
      language: { type: 'string' },
    },
  });
  const { pages, candidate, round, out } = values;
  if (!pages || !candidate || !round || !out)
    throw new Error(
      'Usage: prep --pages DIR --candidate FILE.json --round FILE.json --out FILE.md|.json [--now ISO] [--language de]',
    );
  const now = values.now ?? new Date().toISOString();
  if (Number.isNaN(Date.parse(now))) throw new Error(`--now is not a date: ${now}`);
  const person = await readInput(candidate, candidateSchema, 'candidate');
  const conversation = await readInput(round, roundFileSchema, 'round');
  const snapshots = await takeSnapshots(pages);
  if (snapshots.length === 0) throw new Error(`No saved pages or snapshots in ${pages}.`);
  const material = snapshots.map((snapshot, index) => toMaterial(snapshot, index, now));
  const result = suggest({
    facts: material.flatMap(({ facts }) => facts),
    pages: material.map(({ page }) => page),
    candidate: person,
    round: conversation.round,
    earlier: conversation.earlier,
    now,
    vocabulary: SKILL_VOCABULARY,
    ...(values.language && { language: values.language }),
  });
  await writeFile(
    out,
    out.endsWith('.json') ? `${JSON.stringify(result, null, 2)}\n` : writePrepSheet(result),
  );
  process.stderr.write(
    `${material.length} pages; ${result.ask.length} to ask, ${result.say.length} to say, ${result.expect.length} to expect: ${out}\n`,
  );
}

if (process.argv[1]?.endsWith('prep.ts')) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
