import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from './built-files.ts';

const LINTER = join(import.meta.dirname, '../../node_modules/addons-linter/bin/addons-linter');

interface Remark {
  code: string;
  message: string;
  file?: string;
}

/** Remarks about code that is not ours, each with its reason. */
const NOT_OURS: readonly { code: string; message: RegExp; why: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: /innerHTML/,
    why: 'React carries the means; we never use it (see built-code)',
  },
  {
    code: 'DANGEROUS_EVAL',
    message: /Function constructor/,
    why: 'zod, core-js (in pdf.js) and underscore (in the DOCX reader) could compile text; nobody asks them to, and the browser forbids it',
  },
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    message: /minimum Firefox for Android version/,
    why: 'Firefox for Android has no sidebar; the add-on is not offered there',
  },
];

test('Mozilla’s own linter finds no error and no warning that is ours', () => {
  const { stdout } = spawnSync(process.execPath, [LINTER, '--output', 'json', folderOf('firefox')], {
    encoding: 'utf8',
  });
  const { errors, warnings, summary } = JSON.parse(stdout) as {
    errors: Remark[];
    warnings: Remark[];
    summary: { errors: number; warnings: number };
  };
  const ours = warnings.filter(
    (remark) => !NOT_OURS.some(({ code, message }) => code === remark.code && message.test(remark.message)),
  );
  expect(errors).toEqual([]);
  expect(ours).toEqual([]);
  expect(summary.errors).toBe(0);
  // It reads the 1.8 MB of pdf.js as well.
}, 400_000);
