import { expect, it, vi } from 'vitest';
import { LARGEST_FILE } from '../../lib/resume/resume-file.ts';
import { readResumeFile } from '../../lib/resume/read-resume-file.ts';
import { asFile, makeDocx, makeLockedPdf, makePdf, makeZip } from './resume-files.ts';

// The development server hands pdf.js over in the slow way.
vi.setConfig({ testTimeout: 120_000 });

const LINES = ['Ada Berg', 'Rebuilt the night ledger in Python', 'PostgreSQL, Kubernetes'];

it('reads the text of a PDF', async () => {
  expect(await readResumeFile(asFile(makePdf({ lines: LINES }), 'cv.pdf'))).toBe(LINES.join('\n'));
});

it('reads the text of a DOCX, whatever the file is called', async () => {
  const lines = [...LINES, 'Zürich, €72,000'];
  expect(await readResumeFile(asFile(makeDocx(lines), 'cv.bin'))).toBe(lines.join('\n'));
});

it('reads a text file', async () => {
  expect(await readResumeFile(asFile('Ada Berg\r\n\r\n\r\n\r\nPython  ', 'cv.txt'))).toBe(
    'Ada Berg\n\nPython',
  );
});

it.each([
  ['a PDF with a password', makeLockedPdf(), 'locked'],
  ['a scanned PDF', makePdf(), 'no-text'],
  ['a PDF cut off', makePdf({ lines: LINES }).slice(0, 40), 'broken'],
  ['an archive that is no document', makeZip({ 'notes.txt': 'hello' }), 'wrong-kind'],
  ['a DOCX cut off', makeDocx(LINES).slice(0, 200), 'broken'],
  ['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'old-word'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2), 'wrong-kind'],
  ['an empty file', '', 'no-text'],
] as const)('$0: $2', async (_name, bytes, code) => {
  await expect(readResumeFile(asFile(bytes, 'cv.pdf'))).rejects.toMatchObject({ code });
});

it('does not even open a file that is too large', async () => {
  const huge = { size: LARGEST_FILE + 1 } as File;
  await expect(readResumeFile(huge)).rejects.toMatchObject({ code: 'too-large' });
});
