import { decodeFully } from './decode-entities.ts';
import type { Block } from './page-snapshot.ts';
import { repairMojibake } from './repair-mojibake.ts';
import { walkFragment } from './walk-page.ts';

const LONGEST_DESCRIPTION = 100_000;
const MOST_LINES = 2_000;
const HAS_MARKUP = /<(?:\/?[a-z][a-z0-9]{0,9}|br)\b[^<>]{0,2000}>/i;

/**
 * Lines of a description as page data carries it: HTML, HTML escaped up to three times over, or plain text with line
 * breaks. The HTML is parsed into a document of its own, which loads and runs nothing.
 */
export function readDescription(raw: string): Block[] {
  const text = decodeToMarkup(repairMojibake(raw.slice(0, LONGEST_DESCRIPTION)));
  const html = HAS_MARKUP.test(text) ? text : escapeText(text).replace(/\r?\n|\r/g, '<br>');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return walkFragment(parsed.body)
    .slice(0, MOST_LINES)
    .map((block) => ({ ...block, box: 0 }));
}

function decodeToMarkup(text: string): string {
  return HAS_MARKUP.test(text) ? text : decodeFully(text);
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
