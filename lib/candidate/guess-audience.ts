import { AUDIENCE_ROWS, type AudienceRow } from './audience-words.ts';
import type { Audience } from './round.ts';

/** Lower case, without accents, words apart by single spaces, with a space at either end. */
function fold(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();
  return ` ${plain.replace(/[^\p{L}\p{N}&'-]+/gu, ' ').trim()} `;
}

function findRow(title: string, rows: readonly AudienceRow[]): AudienceRow | undefined {
  const folded = fold(title);
  return rows.find((row) => row.words.some((word) => folded.includes(` ${word} `)));
}

const familyOf = (title: string): string | undefined =>
  findRow(
    title,
    AUDIENCE_ROWS.filter((row) => row.family !== undefined),
  )?.family;

/**
 * Who someone with this title is in an interview for `role`: a guess, shown and changeable. English, German, French and
 * Spanish titles. A craft other than the candidate's is another team; what says nothing is the hiring manager, the most
 * usual one to meet.
 */
export function guessAudience(title: string, role = ''): Audience {
  const row = findRow(title, AUDIENCE_ROWS);
  if (!row) return title.trim() === '' ? 'hiring-manager' : 'peer';
  if (row.audience) return row.audience;
  const own = familyOf(role);
  return own === undefined || own === row.family ? 'peer' : 'cross-functional';
}
