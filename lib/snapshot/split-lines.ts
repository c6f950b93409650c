import { foldText } from './fold-text.ts';

/** A line of text, and whether the page had set a bullet before it. */
export interface Line {
  text: string;
  bulleted: boolean;
}

const BULLET_SIGNS = '•◦▪●■□▸►▶➢➤✓✔✅☑✦❖◆◇○⦁∙‣⁃・➔→➡➜🔹🔸👉⭐★\uf0b7\uf0a7';
const BULLET = new RegExp(`^(?:[${BULLET_SIGNS}]\\ufe0f?\\s*|[-–*·]\\s+)(?=\\S)`, 'u');
const TIGHT_DASH = /^[-–·](?=\p{L})/u;
const INLINE_BULLET = /\s*[•・▪●■➢➤❖⦁\uf0b7\uf0a7]\s*/u;

/** The line without its bullet; folds white space. */
function stripBullet(raw: string): Line {
  const text = foldText(raw);
  const bare = text.replace(BULLET, '');
  return { text: bare, bulleted: bare.length < text.length };
}

/** Lines of one visual line: "• a • b" becomes two bulleted lines, anything else stays one. */
export function splitBullets(raw: string): Line[] {
  const first = stripBullet(raw);
  if (!first.text) return [];
  if (!first.bulleted || !INLINE_BULLET.test(first.text)) return [first];
  return first.text
    .split(INLINE_BULLET)
    .filter((text) => text !== '')
    .map((text) => ({ text, bulleted: true }));
}

/** True when a dash stands directly before a letter, which is a bullet only if its neighbours have one too. */
export function startsWithTightDash(text: string): boolean {
  return TIGHT_DASH.test(text);
}

/** The line without a dash that touches its first letter. */
export function stripTightDash(text: string): string {
  return text.replace(TIGHT_DASH, '');
}
