import { hasRoleWord } from './role-title.ts';

const BIO_ROLE =
  /\b(?:is|was|has been|as|serves as|works as|joined .{0,30} as|became|ist|est|es|è|jest|als)\s+(?:(?:an?|the|our|one of our|unser|unsere|der|die|notre|le|la|el|il|onze|de)\s+)?((?:[\p{L}’'&/-]+ ){0,5}[\p{L}’'&/-]+)/giu;
const STOP =
  /^(?:and|at|based|bei|born|by|chez|con|dans|de|en|for|from|für|has|in|including|licensed|mit|responsible|selling|serving|since|specializing|specialising|that|the|to|und|von|where|which|who|whose|with|working)$/i;
const LEADING = /^(?:an?|the|our|licensed|also|now|currently|proud|der|die|unser|notre|le|la|el|il)\s+/i;

function cutPhrase(phrase: string): string {
  const words: string[] = [];
  const parts = phrase.split(' ');
  for (const [at, word] of parts.entries()) {
    const ends = word === 'of' ? !/^\p{Lu}/u.test(parts[at + 1] ?? '') : STOP.test(word);
    if (words.length > 0 && ends && hasRoleWord(words.join(' '))) break;
    words.push(word);
  }
  while (words.length > 1 && STOP.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ').replace(LEADING, '');
}

/** The position a biography gives its person ("Dana is a senior planner with …" gives "senior planner"), if it says one early. */
export function findBioRole(text: string): string | undefined {
  for (const match of text.slice(0, 260).matchAll(BIO_ROLE)) {
    const phrase = cutPhrase(match[1] ?? '');
    if (phrase.length <= 70 && hasRoleWord(phrase) && text.includes(phrase)) return phrase;
  }
  return undefined;
}
