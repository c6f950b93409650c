// The interface's own strings, so that a journey names what it presses by its key and survives rewording.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '../../lib/locales/en.json');
const MESSAGES: unknown = JSON.parse(readFileSync(FILE, 'utf8'));

/** The English string under a dotted key, `$1` … filled in. Throws when there is none. */
export function words(key: string, ...substitutes: string[]): string {
  let found: unknown = MESSAGES;
  for (const part of key.split('.')) found = (found as Record<string, unknown> | undefined)?.[part];
  if (typeof found !== 'string') throw new Error(`The interface has no string "${key}".`);
  return substitutes.reduce((text, value, index) => text.replaceAll(`$${index + 1}`, value), found);
}
