import { AUDIENCE_ROWS, type AudienceRow } from './audience-words.ts';
import type { Audience } from './round.ts';

/** Lower case, without accents, words apart by single spaces, with a space at either end. */
function fold(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();
  return ` ${plain.replace(/[^\p{L}\p{N}&'-]+/gu, ' ').trim()} `;
}

/** The rows with a word in the title, in their order. */
function listRows(title: string): AudienceRow[] {
  const folded = fold(title);
  return AUDIENCE_ROWS.filter((row) => row.words.some((word) => folded.includes(` ${word} `)));
}

const familiesOf = (rows: readonly AudienceRow[]): string[] =>
  rows.flatMap((row) => (row.family === undefined ? [] : [row.family]));

/**
 * Who someone with this title is in an interview for `role`: a guess, shown and changeable. English, German, French and
 * Spanish titles. A craft other than the candidate's is another team, whoever leads it; what says nothing is the hiring
 * manager, the most usual one to meet.
 */
export function guessAudience(title: string, role = ''): Audience {
  const rows = listRows(title);
  const [row] = rows;
  if (!row) return title.trim() === '' ? 'hiring-manager' : 'peer';
  const [crafts, own] = [familiesOf(rows), familiesOf(listRows(role))];
  if (row.audience === 'hiring-manager') {
    const isElsewhere = crafts.length > 0 && own.length > 0 && !crafts.some((craft) => own.includes(craft));
    return isElsewhere ? 'cross-functional' : 'hiring-manager';
  }
  if (row.audience) return row.audience;
  return own.length === 0 || own[0] === row.family ? 'peer' : 'cross-functional';
}
