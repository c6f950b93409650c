import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBuiltJson, TARGETS } from './built-files.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const LOCALES = join(ROOT, 'lib', 'locales');

function flatten(messages: object, before = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !('1' in value && 'n' in value) && !('message' in value)
      ? flatten(value, `${before}${key}.`)
      : [`${before}${key}`],
  );
}

function readLocale(file: string): object {
  return JSON.parse(readFileSync(join(LOCALES, file), 'utf8')) as object;
}

/** Keys written out in code: `i18n.t('…')`. Keys put together at run time are checked by the component tests. */
function listUsedKeys(): string[] {
  const used = new Set<string>();
  for (const folder of ['components', 'entrypoints', 'lib']) {
    for (const entry of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
      const code = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      for (const [, key] of code.matchAll(/i18n\.t\(\s*'([^']+)'/g)) used.add(key!);
    }
  }
  return [...used];
}

describe('strings of the interface', () => {
  const english = flatten(readLocale('en.json'));

  test.each(readdirSync(LOCALES).filter((file) => file.endsWith('.json')))(
    '%s has every key and no other',
    (file) => {
      expect(flatten(readLocale(file)).sort()).toEqual([...english].sort());
    },
  );

  test('every key that code names is there', () => {
    // `@@…` are the browser's own messages.
    const ours = listUsedKeys().filter((key) => !key.startsWith('@@'));
    expect(ours.filter((key) => !english.includes(key))).toEqual([]);
  });

  test.each(TARGETS)('the %s build carries what its manifest names', (target) => {
    const names = [...JSON.stringify(readBuiltJson(target, 'manifest.json')).matchAll(/__MSG_(\w+)__/g)].map(
      ([, name]) => name,
    );
    const messages = readBuiltJson(target, '_locales/en/messages.json') as Record<string, unknown>;
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !messages[name!])).toEqual([]);
  });
});
