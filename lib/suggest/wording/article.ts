const LETTER_BY_VOWEL = /^[AEFHILMNORSX]/u;

/** "a" or "an" before a word or name, by sound; acronyms by the name of their first letter. */
export function chooseArticle(phrase: string): 'a' | 'an' {
  const word = phrase.split(/[\s-]/u)[0] ?? '';
  if (/^\d/u.test(word)) return /^(?:8|11\b|18\b)/u.test(word) ? 'an' : 'a';
  if (/^\p{Lu}{2,}(?!\p{Ll})/u.test(word) && !/^(?:NASA|SaaS|SAP|SWAT)/u.test(word))
    return LETTER_BY_VOWEL.test(word) ? 'an' : 'a';
  const lower = word.toLowerCase();
  if (/^(?:hour|honest|heir|honou?r)/u.test(lower)) return 'an';
  if (/^(?:one|once|eu|ewe|uni(?!n|m|ss)|use|usu|ubiq|util)/u.test(lower)) return 'a';
  return /^[aeiou]/u.test(lower) ? 'an' : 'a';
}

/** The phrase with its article: "an Account Executive". */
export const withArticle = (phrase: string): string => `${chooseArticle(phrase)} ${phrase}`;

/** "a", "a and b", "a, b and c"; at most three, and two when an item holds an "and". */
export function joinWords(items: readonly string[], and: 'and' | 'or' = 'and'): string {
  const some = items.slice(0, items.some((item) => / and /u.test(item)) ? 2 : 3);
  if (some.length === 2 && some.some((item) => / and /u.test(item))) return `${some[0]}, ${and} ${some[1]}`;
  return some.length < 2 ? (some[0] ?? '') : `${some.slice(0, -1).join(', ')} ${and} ${some.at(-1)}`;
}
