// The pure rules of the notebook: keys, hashes, marked words, comparing versions.
import { describe, expect, it } from 'vitest';
import { toAddressKey } from '../../../lib/notebook/address-key.ts';
import { compareVersions } from '../../../lib/notebook/compare-versions.ts';
import { hashContent } from '../../../lib/notebook/content-hash.ts';
import { equalRecords } from '../../../lib/notebook/equal-records.ts';
import { findMarked } from '../../../lib/notebook/find-marked.ts';
import { makeReading, makeSnapshot } from './material.ts';

const lineTexts = (...lines: string[]) => makeReading(makeSnapshot(lines), []).lines;

const hash = (...lines: string[]) => hashContent(makeSnapshot(lines), lineTexts(...lines));

describe('toAddressKey', () => {
  it.each([
    ['https://www.Tarnwick.example/jobs/12/', 'tarnwick.example/jobs/12'],
    ['http://tarnwick.example/jobs/12#apply', 'tarnwick.example/jobs/12'],
    ['https://tarnwick.example/jobs?utm_source=x&id=12&ref=y', 'tarnwick.example/jobs?id=12'],
    ['https://tarnwick.example/jobs?b=2&a=1', 'tarnwick.example/jobs?a=1&b=2'],
    ['https://tarnwick.example:8443/x', 'tarnwick.example:8443/x'],
    ['https://tarnwick.example/#/jobs/12', 'tarnwick.example#/jobs/12'],
    ['file:///home/me/posting.html', 'file:///home/me/posting.html'],
    ['not an address', 'not an address'],
  ])('%s → %s', (address, key) => expect(toAddressKey(address)).toBe(key));

  it('keeps pages apart that a query parameter tells apart', () => {
    const address = 'https://board.example/view?currentJobId=';
    expect(toAddressKey(`${address}1`)).not.toBe(toAddressKey(`${address}2`));
  });
});

describe('hashContent', () => {
  it('is the same when only counters and relative dates differ', async () => {
    const before = await hash('Data Engineer', '27 applicants', 'Posted 3 days ago');
    expect(await hash('Data Engineer', '112 applicants', 'Posted yesterday')).toBe(before);
  });

  it('differs when a line differs', async () => {
    expect(await hash('Data Engineer', 'Leeds')).not.toBe(await hash('Data Engineer', 'York'));
  });

  it('does not ignore a sentence for a number in it', async () => {
    const sentence =
      'We were founded 7 years ago by two hydrologists who wanted river data to be open to all.';
    expect(await hash(sentence)).not.toBe(await hash(sentence.replace('7', '8')));
  });

  it('uses all visible blocks when the reading has no lines', async () => {
    const plain = [makeSnapshot(['a', 'b']), makeSnapshot(['a', 'c'])];
    const [first, second] = await Promise.all(plain.map((snapshot) => hashContent(snapshot, [])));
    expect(first).not.toBe(second);
  });
});

describe('findMarked', () => {
  const { blocks } = makeSnapshot(['First line here', 'The middle of it all', 'Last line, the end']);

  it('quotes the part of a block that was marked, white space folded', () => {
    expect(findMarked(blocks, ' middle\n of ')).toMatchObject([
      { value: 'middle of', evidence: { quote: 'middle of', block: 1, source: 'visible' } },
    ]);
  });

  it('gives one fact per block when several lines are marked', () => {
    const facts = findMarked(blocks, 'line here\n\nThe middle of it all\nLast line');
    expect(facts.map((fact) => [fact.evidence.block, fact.evidence.quote])).toEqual([
      [0, 'line here'],
      [1, 'The middle of it all'],
      [2, 'Last line'],
    ]);
  });

  it('prefers visible words and says when they are hidden', () => {
    const twice = makeSnapshot(['shown and hidden', 'shown and hidden', 'only hidden']).blocks;
    Object.assign(twice[0] ?? {}, { hidden: true });
    Object.assign(twice[2] ?? {}, { hidden: true });
    expect(findMarked(twice, 'shown and')[0]?.evidence).toMatchObject({ block: 1, source: 'visible' });
    expect(findMarked(twice, 'only hidden')[0]?.evidence).toMatchObject({ block: 2, source: 'hidden' });
  });

  it('finds nothing in words that are not on the page, and in stray letters', () => {
    expect(findMarked(blocks, 'typed by me')).toEqual([]);
    expect(findMarked(blocks, 'th')).toEqual([]);
    expect(findMarked(blocks, '   ')).toEqual([]);
  });

  it('quotes exactly what stands in the block, also for very long stretches', () => {
    const long = makeSnapshot(['word '.repeat(3_000).trim()]).blocks;
    const [fact] = findMarked(long, long[0]?.text ?? '');
    expect(fact?.evidence.quote.length).toBeLessThanOrEqual(4_000);
    expect(long[0]?.text.includes(fact?.evidence.quote ?? 'none')).toBe(true);
  });
});

describe('compareVersions', () => {
  it('names lines gone and lines new, and is silent about moved and hidden ones', () => {
    const before = lineTexts('Title', 'Leeds', 'Pipelines', 'Old  line');
    const after = lineTexts('Title', 'Pipelines', 'York', 'Old line', 'unseen').map((line) =>
      line.text === 'unseen' ? { ...line, hidden: true as const } : line,
    );
    expect(compareVersions(before, after)).toEqual({ removed: ['Leeds'], added: ['York'] });
  });
});

describe('equalRecords', () => {
  it('looks at content, not at field order or undefined fields', () => {
    expect(equalRecords({ a: 1, b: { c: 2, d: undefined } }, { b: { c: 2 }, a: 1 })).toBe(true);
    expect(equalRecords({ a: 1 }, { a: 2 })).toBe(false);
    expect(equalRecords(undefined, { a: 1 })).toBe(false);
    expect(equalRecords([1, 2], [2, 1])).toBe(false);
  });
});
