// The person opposite, spoken of by name in somebody's notes, as "you".
import { escapeName, toPlural } from './say-back.ts';

/** "does Maeve still follow" → "do you still follow" when Maeve is the one who is asked. */
export function turnName(text: string, name: string): string {
  const parts = name.split(/\s+/u).filter((part) => part.length > 1);
  const names = [name, parts[0] ?? '', parts.at(-1) ?? ''].filter((one) => one.length > 1).map(escapeName);
  if (names.length === 0) return text;
  const who = `(?:(?:Mrs?|Ms|Dr)\\.? )?(?:${names.join('|')})`;
  return text
    .replaceAll(new RegExp(`\\bdoes ${who}(?![’'\\p{L}])`, 'gu'), 'do you')
    .replaceAll(new RegExp(`\\bis ${who}(?![’'\\p{L}])`, 'gu'), 'are you')
    .replaceAll(new RegExp(`\\bhas ${who}(?![’'\\p{L}])`, 'gu'), 'have you')
    .replaceAll(new RegExp(`\\bwas ${who}(?![’'\\p{L}])`, 'gu'), 'were you')
    .replaceAll(new RegExp(`\\b(did|will|would|can|could|should) ${who}(?![’'\\p{L}])`, 'gu'), '$1 you')
    .replaceAll(new RegExp(`\\b${who}['’]s\\b`, 'gu'), 'your');
}

/** "They aim for 33 percent" is "you aim for 33 percent" to them, and "Colin is covering" is "you are covering" to Colin; undefined when they are spoken of in another way. */
export function turnToYou(text: string, name: string): string | undefined {
  const names = [name, ...name.split(/\s+/u)].filter((part) => part.length > 2).map(escapeName);
  const turned = (names.length > 0 ? turnNamed(text, name, names.join('|')) : text).replace(
    /^they (?=\p{Ll}+\b)/iu,
    'you ',
  );
  const own = turned.startsWith('you ') ? turned.replaceAll(/\btheir\b/gu, 'your') : turned;
  return names.length > 0 && new RegExp(String.raw`\b(?:${names.join('|')})\b`, 'u').test(own)
    ? undefined
    : own;
}

/** As somebody who does something, and behind a preposition. */
const turnNamed = (text: string, name: string, names: string): string =>
  turnName(text, name)
    .replace(
      new RegExp(String.raw`\b(?:${names})(?=\s) (\p{Ll}+)((?: \p{Ll}+){0,8}? (?:him|her)self\b)?`, 'u'),
      (_, verb: string, rest: string | undefined) =>
        `you ${toPlural(verb)}${rest?.replace(/(?:him|her)self$/u, 'yourself') ?? ''}`,
    )
    .replaceAll(new RegExp(String.raw`\b(with|to|by|for|from|of) (?:${names})\b(?!['’])`, 'gu'), '$1 you');
