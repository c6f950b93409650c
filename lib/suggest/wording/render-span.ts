// Words of a page as running text inside our sentence, seen from the other side of the table.
import { placeInSentence } from './names.ts';
import type { PhraseSource } from './phrase-source.ts';
import type { Word } from './tokens.ts';
import { DETERMINERS } from './words.ts';

const TURNED: Readonly<Record<string, string>> = { our: 'your', your: 'my', ours: 'yours' };

const UNTURNABLE = new Set([
  'us',
  'we',
  'you',
  'i',
  'me',
  'yours',
  'ourselves',
  'yourself',
  'their',
  'his',
  'her',
]);

/** In a whole clause their subject and object can be turned, too, and "their" has its noun beside it. */
export const TURNED_WHOLE: Readonly<Record<string, string>> = {
  ...TURNED,
  we: 'you',
  us: 'you',
  "we're": "you're",
  "we've": "you've",
  "we'd": "you'd",
  "we'll": "you'll",
  ourselves: 'yourselves',
};
// "your" would be "my" in one anchor and "their" in the next.
const UNTURNABLE_WHOLE = new Set(['you', 'your', 'i', 'me', 'yours', 'yourself', "you'll", "you're", "i'm"]);

const isPronoun = (word: Word): boolean => word.raw !== 'US';

/** Turns the speaker round ("our" → "your", "your" → "my"); undefined when the words mix both sides. */
function turnPerson(words: readonly Word[], whole = false): ReadonlyMap<number, string> | undefined {
  const table = whole ? TURNED_WHOLE : TURNED;
  const fixed = whole ? UNTURNABLE_WHOLE : UNTURNABLE;
  const turned = new Map<number, string>();
  words.forEach((word, index) => {
    const other = isPronoun(word) ? table[word.lower] : undefined;
    if (other) turned.set(index, other);
  });
  if (words.some((word) => isPronoun(word) && fixed.has(word.lower))) return undefined;
  if (whole) return turned;
  return new Set(turned.values()).size > 1 ? undefined : turned;
}

const isTitleCase = (words: readonly Word[]): boolean => {
  const content = words.filter((word) => /^\p{L}/u.test(word.raw) && word.raw.length > 3);
  return (
    content.length > 3 && content.filter((word) => /^\p{Lu}/u.test(word.raw)).length >= content.length * 0.8
  );
};

/** A capital at the start of a sentence belongs to a name when the next word of the phrase is capitalised too. */
const opensName = (words: readonly Word[]): boolean =>
  !!words[1] &&
  /^\p{Lu}\p{Ll}/u.test(words[1].raw) &&
  /^\p{Lu}\p{Ll}/u.test(words[0]!.raw) &&
  !/[,;:/]/u.test(words[1].gap);

/**
 * Words [from, to) as running text inside our sentence. `article`: what a leading "a" or "an" becomes. `whole`: the span is
 * a clause, so that "we" and "us" can be turned round with it.
 */
export function renderSpan(
  source: PhraseSource,
  span: { from: number; to: number; article?: 'the' | 'keep' | 'drop'; whole?: boolean },
): string | undefined {
  const words = source.words.slice(span.from, span.to);
  const turned = turnPerson(words, span.whole);
  if (!turned) return undefined;
  const titleCase = isTitleCase(source.words);
  const parts = words.map((word, index) => {
    const gap = index === 0 ? '' : word.gap.replace(/\s+/gu, ' ');
    if (index === 0 && (word.lower === 'a' || word.lower === 'an') && span.article !== 'keep') {
      return span.article === 'drop' ? '' : 'the';
    }
    const kept =
      index === 0 && !titleCase && opensName(words) && !DETERMINERS.has(word.lower) ? word.raw : undefined;
    const text = turned.get(index) ?? kept ?? placeInSentence(word, source.names, titleCase);
    return `${gap}${text === '&' ? 'and' : text}`;
  });
  const text = parts.join('').trim().replace(/’/gu, "'");
  // "a team of c" goes on behind its full stop: "c. 14".
  const abbreviated = /(?:^| )(?!a$)\p{Ll}$/u.test(text);
  return abbreviated || /["“”()[\]{}<>|•*_]/u.test(text) ? undefined : text;
}
