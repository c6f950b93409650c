import { foldedWords } from './fold.ts';

const LEGAL_FORMS = new Set([
  'ab',
  'ag',
  'aps',
  'as',
  'bv',
  'co',
  'company',
  'corp',
  'corporation',
  'eg',
  'ev',
  'gmbh',
  'inc',
  'incorporated',
  'kg',
  'kgaa',
  'limited',
  'llc',
  'llp',
  'lp',
  'ltd',
  'ltda',
  'mbh',
  'nv',
  'ohg',
  'oy',
  'oyj',
  'plc',
  'pte',
  'pty',
  'pvt',
  'sa',
  'sarl',
  'sas',
  'se',
  'sl',
  'slu',
  'spa',
  'srl',
  'sro',
  'ug',
]);

/** Name of an organisation without its legal form, folded: what two spellings of one name share. */
export function nameKey(name: string): string {
  const words = foldedWords(name.replace(/\b(\p{L})\.\s?(?=\p{L}\.?)/gu, '$1'));
  const kept = words.filter((word) => !LEGAL_FORMS.has(word));
  return (kept.length > 0 ? kept : words).join('');
}

/** Share of words two texts have in common, 0 to 1 (harmonic mean of both shares). */
export function wordOverlap(a: string, b: string): number {
  const left = foldedWords(a);
  const right = new Map<string, number>();
  for (const word of foldedWords(b)) right.set(word, (right.get(word) ?? 0) + 1);
  const size = left.length + [...right.values()].reduce((sum, count) => sum + count, 0);
  let common = 0;
  for (const word of left) {
    const rest = right.get(word) ?? 0;
    if (rest > 0) {
      common += 1;
      right.set(word, rest - 1);
    }
  }
  return size === 0 ? 0 : (2 * common) / size;
}
