// Every labelled posting of ../shared/corpus, when it is there: the lines people marked in it, without reading in between.
// Another place for it: SHARED_CORPUS=DIR. Nothing of those pages is kept here.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FactKey } from '../../../lib/facts/fact-key.ts';
import { suggest } from '../../../lib/suggest/suggest.ts';
import { makeInput, type Case } from './case-kit.ts';
import { findFalseQuotes, findFaults, findInventedQuotations, listAsks } from './judge.ts';

const FOLDER = join(process.env.SHARED_CORPUS ?? resolve('..', 'shared', 'corpus'), 'pages');
/** Below this there is nothing to be specific about: a picture of a posting, or a title and two lines. */
const FEW_LINES = 8;

interface Label {
  page: string;
  kind: string;
  language: string;
  facts?: Record<string, unknown[]>;
}

const SECTIONS: Readonly<Record<string, string>> = {
  'job.responsibility': 'responsibilities',
  'job.requirement': 'requirements',
  'job.preference': 'preferences',
  'job.processStep': 'process',
  'company.summary': 'company',
  'company.mission': 'mission',
  'company.value': 'values',
};
const SINGLE: readonly FactKey[] = [
  'job.workplace',
  'job.reportsTo',
  'job.schedule',
  'job.travel',
  'job.startDate',
];

const readLabels = (): Label[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Label)
    .filter((label) => label.kind === 'job-posting' && label.facts);

function toCase({ page, facts = {}, language }: Label): Case {
  const lines = Object.fromEntries(
    Object.entries(SECTIONS).map(([key, section]) => [section, (facts[key] ?? []) as string[]]),
  );
  const singles = SINGLE.filter((key) => typeof facts[key]?.[0] === 'string');
  return {
    name: page,
    company: (facts['company.name']?.[0] as string | undefined) ?? 'Somebody',
    role: (facts['job.title']?.[0] as string | undefined) ?? 'Somebody',
    skills: ((facts['job.skill'] ?? []) as { name: string }[]).map(({ name }) => name),
    pages: [{ kind: 'job-posting', language, lines }],
    facts: singles.map((key) => ({ key, value: facts[key]![0], quote: facts[key]![0] as string })),
    round: { people: [{ audience: 'hiring-manager' }] },
  };
}

const countLines = ({ facts = {} }: Label): number =>
  Object.keys(SECTIONS).reduce((sum, key) => sum + (facts[key]?.length ?? 0), 0);

describe.skipIf(!existsSync(FOLDER))('labelled postings', () => {
  const labels = existsSync(FOLDER) ? readLabels() : [];

  it('are there', () => expect(labels.length).toBeGreaterThan(30));

  it.each(labels.map((label) => [label.page, label] as const))('%s', (_, label) => {
    const input = makeInput(toCase(label));
    const result = suggest(input);
    const asks = listAsks(result);
    expect(findFaults(result)).toEqual([]);
    expect(findFalseQuotes(input, result)).toEqual([]);
    expect(findInventedQuotations(input, result)).toEqual([]);
    expect(new Set(asks.map((item) => item.text)).size).toBe(asks.length);
    if (countLines(label) < FEW_LINES) return;
    expect(asks.length, asks.map((item) => item.text).join('\n')).toBeGreaterThanOrEqual(8);
    expect(
      asks.filter((item) => (item.scoreParts.specificity ?? 0) >= 0.25).length,
      asks.map((item) => `${item.scoreParts.specificity} ${item.text}`).join('\n'),
    ).toBeGreaterThanOrEqual(5);
  });
});
