import { jsonrepair } from 'jsonrepair';
import { decodeEntities } from './decode-entities.ts';

/** Longest script that is looked at, and the longest the last, slow repair is tried on. Characters. */
export const LONGEST_JSON = 512 * 1024;
const LONGEST_REPAIR = 64 * 1024;
const MOST_VALUES = 50;

export interface ParsedJson {
  values: unknown[];
  /** What had to be done, in order; empty for sound JSON. */
  repairs: string[];
}

type Step = readonly [name: string, repair: (text: string) => string];

const STEPS: readonly Step[] = [
  ['guards', stripGuards],
  ['entities', (text) => (text.includes('&quot;') || text.includes('&#34;') ? decodeEntities(text) : text)],
  ['controls', escapeControls],
];

/** Reads JSON as pages write it. Never throws: what cannot be mended gives no values. */
export function parseBrokenJson(raw: string): ParsedJson {
  const repairs: string[] = [];
  if (raw.length > LONGEST_JSON) return { values: [], repairs: ['too-long'] };
  let text = raw.trim();
  let parsed = tryParse(text);
  for (const [name, repair] of STEPS) {
    if (parsed) break;
    const mended = repair(text);
    if (mended === text) continue;
    text = mended;
    repairs.push(name);
    parsed = tryParse(text);
  }
  if (parsed) return { values: [parsed.value], repairs };
  return parsePieces(text, repairs);
}

function tryParse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Two or more values written after each other, each mended by itself. */
function parsePieces(text: string, repairs: string[]): ParsedJson {
  const pieces = splitValues(text);
  if (pieces.length > 1) repairs.push('concatenated');
  const values: unknown[] = [];
  let mended = false;
  let budget = LONGEST_REPAIR;
  for (const piece of pieces) {
    const sound = tryParse(piece);
    if (sound) {
      values.push(sound.value);
      continue;
    }
    if (piece.length > budget) continue;
    budget -= piece.length;
    const value = tryRepair(piece);
    if (value === undefined) continue;
    values.push(value);
    mended = true;
  }
  if (mended) repairs.push('jsonrepair');
  return { values, repairs };
}

function tryRepair(text: string): unknown {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    return tryParse(jsonrepair(text))?.value;
  } catch {
    return undefined;
  }
}

const OPENING_GUARD =
  /^(?:\s|\ufeff|<!--|\/\/[^\n{[]*(?=\n)|\/\*[^*]{0,200}\*\/|(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?)+/;
const CLOSING_GUARDS = ['-->', '//]]>', '/*]]>*/', ']]>', '//', '/*', '*/', ';'];

/** Takes away what old systems write around the JSON so that old browsers do not show it. */
function stripGuards(text: string): string {
  let bare = text.replace(OPENING_GUARD, '').trimEnd();
  for (let guard = findGuard(bare); guard; guard = findGuard(bare))
    bare = bare.slice(0, -guard.length).trimEnd();
  return bare;
}

function findGuard(text: string): string | undefined {
  return CLOSING_GUARDS.find((guard) => text.endsWith(guard));
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Escapes raw control characters inside strings, and drops them elsewhere. */
function escapeControls(text: string): string {
  let inside = false;
  let escaped = false;
  let out = '';
  for (const sign of text) {
    const control = sign < ' ';
    if (!inside && control && !/\s/.test(sign)) continue;
    out += inside && control ? (ESCAPES[sign] ?? ' ') : sign;
    if (sign === '"' && !escaped) inside = !inside;
    escaped = inside && sign === '\\' && !escaped;
  }
  return out;
}

/** Cuts the text after each complete object or array that another one follows. */
function splitValues(text: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let inside = false;
  let start = 0;
  for (let at = 0; at < text.length && pieces.length < MOST_VALUES; at += 1) {
    const sign = text[at];
    if (inside) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inside = false;
    } else if (sign === '"') inside = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if ((sign === '}' || sign === ']') && (depth -= 1) <= 0) {
      depth = 0;
      if (!/^[\s,;]*[{[]/.test(text.slice(at + 1, at + 200))) continue;
      pieces.push(text.slice(start, at + 1).replace(/^[\s,;]+/, ''));
      start = at + 1;
    }
  }
  const last = text.slice(start).replace(/^[\s,;]+/, '');
  if (last) pieces.push(last);
  return pieces;
}
