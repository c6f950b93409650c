// The gate against the pages that specify reading: it may call too often, as reading decides, but must hardly miss one.
import { JSDOM } from 'jsdom';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../lib/gate/decide.ts';
import { lookAtPage } from '../../../lib/gate/look-at-page.ts';
import type { Verdict } from '../../../lib/gate/verdict.ts';

const PAGES = join(import.meta.dirname, '..', '..', 'pages');

interface Judged {
  name: string;
  kind: string;
  verdict: Verdict;
}

function judge(name: string): Judged[] {
  const file = join(PAGES, name, 'expected.json');
  if (!existsSync(file)) return [];
  const expected = JSON.parse(readFileSync(file, 'utf8')) as { kind?: string; address?: string };
  const { document } = new JSDOM(readFileSync(join(PAGES, name, 'page.html'), 'utf8')).window;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const address = expected.address ?? canonical;
  if (!expected.kind || !address || !URL.canParse(address)) return [];
  return [{ name, kind: expected.kind, verdict: decide(lookAtPage(document, address)) }];
}

const judged = readdirSync(PAGES).flatMap(judge);
const postings = judged.filter(({ kind }) => kind === 'job-posting');
const acts = judged.filter(({ verdict }) => verdict.level === 'act');
const names = (list: readonly Judged[]) =>
  list.map(({ name, verdict }) => `${name}: ${verdict.reasons.join(', ')}`);

describe('the gate on the pages reading is specified by', () => {
  it('offers or acts on at least 95 of 100 postings', () => {
    const missed = postings.filter(({ verdict }) => verdict.level === 'quiet' || verdict.kind === 'company');
    expect(postings.length).toBeGreaterThan(80);
    expect(missed.length, names(missed).join('\n')).toBeLessThanOrEqual(postings.length * 0.05);
  });

  it('acts on postings in at least 95 of 100 cases', () => {
    const wrong = acts.filter(({ kind }) => kind !== 'job-posting' && kind !== 'application-form');
    expect(wrong.length, names(wrong).join('\n')).toBeLessThanOrEqual(acts.length * 0.05);
  });

  it('never takes a page about a company for a posting to act on', () => {
    expect(names(acts.filter(({ kind }) => kind.startsWith('company')))).toEqual([]);
  });
});
