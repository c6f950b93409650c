// node tests/commands/prep.ts --pages DIR --candidate FILE.json --round FILE.json --out FILE.md|.json [--now ISO]
// Saved pages (.html, or snapshots written by `read --snapshots`, .html.json) → reading → suggestions → a prep sheet.
// Candidate file: what `candidateSchema` takes. Round file: { "round": Round, "earlier"?: Round[] }, see `roundSchema`;
// three filled examples lie in tests/unit/suggest/cases/rounds/.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { candidateSchema } from '../../lib/candidate/candidate.ts';
import { roundSchema } from '../../lib/candidate/round.ts';
import type { Fact } from '../../lib/facts/fact.ts';
import { READER_VERSION } from '../../lib/reading/page-reading.ts';
import { readPage } from '../../lib/reading/read-page.ts';
import { pageSnapshotSchema, type PageSnapshot } from '../../lib/snapshot/page-snapshot.ts';
import { suggest } from '../../lib/suggest/suggest.ts';
import type { AskItem, MaterialPage, Suggestion, Suggestions } from '../../lib/suggest/suggestion.ts';

const roundFileSchema = z.object({ round: roundSchema, earlier: z.array(roundSchema).default([]) });

async function takeSnapshots(folder: string): Promise<PageSnapshot[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const stored = texts
    .map((text) => pageSnapshotSchema.safeParse(JSON.parse(text)))
    .filter((result) => result.success)
    .map((result) => result.data);
  const hasPages = (await readdir(folder)).some((name) => /\.html?$/iu.test(name));
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

const quotes = (item: Suggestion): string =>
  item.evidence
    .map((one) =>
      one.searched
        ? `not stated on the ${one.searched.length} captured pages`
        : `"${one.quote.slice(0, 200)}" (${one.captureId})`,
    )
    .join('; ') || 'general';

function writeAsk(item: AskItem): string[] {
  return [
    `- **${item.text}** _(${item.audience}${item.reserve ? ', in reserve' : ''}${item.sensitive ? ', sensitive' : ''}${item.triangulate ? ', ask two people' : ''})_`,
    `  - Why: ${item.why}`,
    `  - Good: ${item.goodAnswer} Worrying: ${item.worryingAnswer}`,
    `  - Then: ${item.followUp}${item.askedBack ? ` They may ask it back: ${item.askedBack}` : ''}`,
    `  - From: ${quotes(item)}`,
  ];
}

const section = (title: string, lines: string[]): string[] =>
  lines.length > 0 ? [`## ${title}`, '', ...lines, ''] : [];

/** A prep sheet in Markdown. */
export function writeSheet(result: Suggestions): string {
  const answered = result.answered.map(
    (item) => `- Not "${item.insteadOf}" but: **${item.text}** (${quotes(item)})`,
  );
  const say = result.say.flatMap((item) => [
    `- **${item.text}** _(${item.form})_`,
    ...(item.prompt ? [`  - Yours to add: ${item.prompt}`] : []),
    `  - From: ${quotes(item)}`,
  ]);
  const expect = result.expect.flatMap((item) => [
    `- **${item.text}** _(${item.form}, ${item.competency}${item.tradeOff ? `: ${item.tradeOff}` : ''})_`,
    ...item.outline.map((line) => `  - ${line}`),
    `  - They may probe: ${item.probes.join(' ')}`,
    `  - From: ${quotes(item)}`,
  ]);
  const months = (result.firstMonths ?? []).flatMap((phase) => [
    `- Days ${phase.days}, ${phase.aim}: ${phase.steps.map((step) => step.text).join(' ')} Assumption: ${phase.assumption} Ask: ${phase.question}`,
  ]);
  const fit = (result.fit ?? []).map(
    (entry) =>
      `- ${entry.criterion}: for ${entry.for.length}, against ${entry.against.length}${entry.unknown ? ', unknown' : ''}. Settle it with: ${entry.question}`,
  );
  return [
    '# Prep sheet',
    '',
    ...section('Ask', result.ask.flatMap(writeAsk)),
    ...section(
      'More to ask',
      (result.more ?? []).map((item) => `- ${item.text} (${item.audience})`),
    ),
    ...section('Answered already', answered),
    ...section('Say', say),
    ...section('Expect', expect),
    ...section('First months', months),
    ...section('Fit', fit),
  ].join('\n');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string' },
      candidate: { type: 'string' },
      round: { type: 'string' },
      out: { type: 'string' },
      now: { type: 'string' },
    },
  });
  const { pages, candidate, round, out } = values;
  if (!pages || !candidate || !round || !out)
    throw new Error(
      'Usage: prep --pages DIR --candidate FILE.json --round FILE.json --out FILE.md|.json [--now ISO]',
    );
  const now = values.now ?? new Date().toISOString();
  const person = candidateSchema.parse(JSON.parse(await readFile(candidate, 'utf8')));
  const conversation = roundFileSchema.parse(JSON.parse(await readFile(round, 'utf8')));
  const material = (await takeSnapshots(pages)).map((snapshot, index) => toMaterial(snapshot, index, now));
  const result = suggest({
    facts: material.flatMap(({ facts }) => facts),
    pages: material.map(({ page }) => page),
    candidate: person,
    round: conversation.round,
    earlier: conversation.earlier,
    now,
  });
  await writeFile(out, out.endsWith('.json') ? `${JSON.stringify(result, null, 2)}\n` : writeSheet(result));
  process.stderr.write(
    `${material.length} pages; ${result.ask.length} to ask, ${result.say.length} to say, ${result.expect.length} to expect: ${out}\n`,
  );
}

if (process.argv[1]?.endsWith('prep.ts')) await main();
