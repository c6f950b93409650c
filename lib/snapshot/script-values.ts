// Values inside script text, cut out by reading it sign by sign. Nothing is evaluated.
import { parseBrokenJson } from './repair-json.ts';

const MOST_VALUES = 10;

/** The values written after each place where `marker` stands ("name = {…}", "name = JSON.parse("…")"); all of it without one. */
export function extractValue(text: string, marker: string | undefined): unknown[] {
  if (marker === undefined) return parse(text.trim());
  const values: unknown[] = [];
  for (
    let at = text.indexOf(marker);
    at >= 0 && values.length < MOST_VALUES;
    at = text.indexOf(marker, at + 1)
  ) {
    values.push(...valueAfter(text, at + marker.length));
  }
  return values;
}

function valueAfter(text: string, at: number): unknown[] {
  const head = /^[\w\s.'"\]-]{0,80}[=:]\s*(?:JSON\.parse\(\s*)?/.exec(text.slice(at, at + 160));
  if (!head) return [];
  const start = at + head[0].length;
  const sign = text[start];
  if (sign === '"' || sign === "'") return parse(unquote(text.slice(start + 1, endOfText(text, start))));
  if (sign !== '{' && sign !== '[') return [];
  return parse(text.slice(start, endOfValue(text, start)));
}

function parse(text: string): unknown[] {
  const first = text[0];
  if (first !== '{' && first !== '[') return [];
  try {
    return [JSON.parse(text)];
  } catch {
    return parseBrokenJson(text).values;
  }
}

/** Index of the quote that ends the text starting at `start`. */
function endOfText(text: string, start: number): number {
  const quote = text[start];
  let at = start + 1;
  while (at < text.length && text[at] !== quote) at += text[at] === '\\' ? 2 : 1;
  return at;
}

/** Index after the bracket that closes the one at `start`. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"' || sign === "'") at = endOfText(text, at);
    else if (sign === '{' || sign === '[') depth += 1;
    else if ((sign === '}' || sign === ']') && (depth -= 1) === 0) return at + 1;
  }
  return text.length;
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unquote(text: string): string {
  return text.replace(
    /\\(?:(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2})|([\s\S]))/g,
    (_, code: string | undefined, sign?: string) =>
      code ? String.fromCharCode(Number.parseInt(code.slice(1), 16)) : (ESCAPED[sign ?? ''] ?? sign ?? ''),
  );
}

/**
 * Taleo fills its page from lists of percent-encoded strings. The titles and texts in one call become one object:
 * the first short text is the title, the long ones are the description.
 */
export function readFillList(text: string, marker: string): unknown[] {
  const values: unknown[] = [];
  for (
    let at = text.indexOf(marker);
    at >= 0 && values.length < MOST_VALUES;
    at = text.indexOf(marker, at + 1)
  ) {
    const open = text.indexOf('[', at);
    if (open < 0 || open - at > 300) continue;
    const strings = Array.from(
      text.slice(open, endOfValue(text, open)).matchAll(/'((?:[^'\\]|\\.)*)'/g),
      (match) => decodePercent(unquote(match[1] ?? '')).replace(/^!\*!/, ''),
    );
    const long = strings.filter((entry) => entry.length >= 300);
    const title = strings.find(
      (entry) =>
        entry.length > 3 &&
        entry.length < 150 &&
        /\p{L}{3}/u.test(entry) &&
        !/^(?:true|false|null)$/.test(entry),
    );
    if (long.length > 0 && title)
      values.push({
        title,
        description: long.join('\n'),
        values: strings.filter((entry) => entry !== '' && entry.length < 150),
      });
  }
  return values;
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\\:/g, ':'));
  } catch {
    return text;
  }
}
