import type { SectionLine } from '../reading/page-reading.ts';
import type { PageSnapshot } from '../snapshot/page-snapshot.ts';

/** Short lines that change from visit to visit without the page having changed: counters and relative dates. */
const VOLATILE = [
  /\b\d[\d.,]*\+?\s+(applicants?|applications?|views?|likes?|followers?|reactions?|comments?|people clicked)\b/i,
  /\b(\d+|an?)\s+(second|minute|hour|day|week|month)s?\s+ago\b/i,
  /\b(posted|updated|reposted)\s+(today|yesterday|just now)\b/i,
];
const VOLATILE_LENGTH = 80;

function isVolatile(text: string): boolean {
  return text.length <= VOLATILE_LENGTH && VOLATILE.some((pattern) => pattern.test(text));
}

/** The words of a page that make it what it is: the visible lines of its main content. */
function steadyText(snapshot: PageSnapshot, lines: readonly SectionLine[]): string[] {
  const own = lines.length > 0 ? lines : snapshot.blocks;
  return own.filter((line) => !line.hidden && !isVolatile(line.text)).map((line) => line.text);
}

/** SHA-256, in hexadecimal, of what makes the page what it is. Same content, same hash, whatever the counters say. */
export async function hashContent(snapshot: PageSnapshot, lines: readonly SectionLine[]): Promise<string> {
  const bytes = new TextEncoder().encode(steadyText(snapshot, lines).join('\n'));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
