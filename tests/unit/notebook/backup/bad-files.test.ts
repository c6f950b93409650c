// Files that are not a whole backup of ours: each refused with its own code, and nothing changed.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { eraseNotebook } from '../../../../lib/notebook/delete-opportunity.ts';
import type { BackupErrorCode } from '../../../../lib/notebook/backup/backup-format.ts';
import { LINE_LIMIT } from '../../../../lib/notebook/backup/backup-format.ts';
import { readLines } from '../../../../lib/notebook/backup/read-lines.ts';
import { bringIn, dump, fillNotebook, saveBackup } from './backup-steps.ts';

beforeEach(async () => {
  await eraseNotebook();
  await fillNotebook();
});

const HEADER = '{"format":"second-round-backup","version":2,"holds":"notebook"}';
const nothing = { end: true, counts: {}, sha256: '0'.repeat(64) };

type Spoil = (lines: string[]) => string | Blob;
const whole = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

const BAD: [about: string, code: BackupErrorCode, spoil: Spoil][] = [
  ['nothing in it', 'backup-empty', () => ''],
  ['a picture', 'backup-foreign', () => new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 10, 1, 2, 255])])],
  ['JSON of another product', 'backup-foreign', () => '{"format":"other","version":2}\n{}\n'],
  [
    'a version that never was',
    'backup-foreign',
    (lines) => whole([HEADER.replace('"version":2', '"version":0'), ...lines.slice(1)]),
  ],
  ['plain text', 'backup-foreign', () => 'Dear diary,\n'.repeat(1_000)],
  ['a web page', 'backup-foreign', () => '<!doctype html>\n<title>no capsule</title>'],
  ['a byte order mark before it', 'backup-altered', (lines) => `\uFEFF${whole(lines)}`],
  [
    'a later version',
    'backup-too-new',
    (lines) => whole([HEADER.replace('"version":2', '"version":99'), ...lines.slice(1)]),
  ],
  ['cut in its first line', 'backup-truncated', () => HEADER.slice(0, 40)],
  ['cut after its first line', 'backup-truncated', () => `${HEADER}\n`],
  ['cut within a record', 'backup-truncated', (lines) => whole(lines).slice(0, whole(lines).length >> 1)],
  ['cut before its last line', 'backup-truncated', (lines) => whole(lines.slice(0, -1))],
  ['cut by one byte', 'backup-truncated', (lines) => whole(lines).slice(0, -1)],
  ['one letter changed', 'backup-altered', (lines) => whole(lines).replace('"Tarnwick"', '"Tarnwack"')],
  ['one record taken out', 'backup-altered', (lines) => whole(lines.toSpliced(2, 1))],
  ['one record twice', 'backup-altered', (lines) => whole(lines.toSpliced(2, 0, lines[2]!))],
  ['records swapped', 'backup-altered', ([a, b, c, ...rest]) => whole([a!, c!, b!, ...rest])],
  [
    'something after its last line',
    'backup-altered',
    (lines) => `${whole(lines)}{"table":"notes","record":{}}\n`,
  ],
  ['a line that is no JSON', 'backup-altered', (lines) => whole(lines.toSpliced(2, 0, '{"table":'))],
  ['a line that is no record', 'backup-altered', (lines) => whole(lines.toSpliced(2, 0, 'null'))],
  [
    'a table that is not ours',
    'backup-altered',
    (lines) => whole(lines.toSpliced(2, 0, '{"table":"undos","record":{"id":"1"}}')),
  ],
  [
    'a record without a key',
    'backup-altered',
    (lines) => whole(lines.toSpliced(2, 0, '{"table":"notes","record":{}}')),
  ],
  ['another last line', 'backup-altered', (lines) => whole([...lines.slice(0, -1), JSON.stringify(nothing)])],
  ['line ends of another system', 'backup-altered', (lines) => lines.map((line) => `${line}\r\n`).join('')],
  [
    'a line without end',
    'backup-line-too-long',
    () => new Blob([`${HEADER}\n`, ...Array.from({ length: 65 }, () => 'a'.repeat(LINE_LIMIT / 64))]),
  ],
];

describe('a file with', () => {
  it.each(BAD)(
    '%s is refused (%s) and nothing is changed',
    { timeout: 60_000 },
    async (_about, code, spoil) => {
      const text = await (await saveBackup()).text();
      const before = await dump();
      const spoilt = spoil(text.split('\n').slice(0, -1));
      await expect(bringIn(new Blob([spoilt]))).rejects.toMatchObject({ code });
      expect(await dump()).toEqual(before);
    },
  );

  it('bytes that are no text is refused as altered', async () => {
    const bytes = new Uint8Array(await (await saveBackup()).arrayBuffer());
    bytes[bytes.indexOf(10) + 20] = 0xff;
    await expect(bringIn(new Blob([bytes]))).rejects.toMatchObject({ code: 'backup-altered' });
  });
});

it('lines are the same however the file comes in', async () => {
  const text = 'one\n\nthree is longer\nno end';
  const lines: string[] = [];
  for await (const { bytes, ended } of readLines(new Blob([text]), 100))
    lines.push(`${new TextDecoder().decode(bytes)}${ended ? '|' : ''}`);
  expect(lines).toEqual(['one|', '|', 'three is longer|', 'no end']);
});
