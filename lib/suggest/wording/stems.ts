// Words cut down to what two texts about the same thing have in common.

const STOP = new Set(
  'about after again because being could every first from have here into just like make more much only other over really said should some such than that their them then there these they thing this those time very want were what when where which while with work would year years your team people'.split(
    ' ',
  ),
);

/** Content stems of a text, for comparing what was said with what would be asked. */
export function stemsOf(text: string): Set<string> {
  return new Set(
    (text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [])
      .filter((word) => !STOP.has(word))
      .map((word) => (word.length > 4 && /[^s]s$/u.test(word) ? word.slice(0, -1) : word).slice(0, 6)),
  );
}

/** Beginnings of words that every business page has, months and amounts among them: sharing one of them ties nothing together. */
const LOOSE = new Set(
  'about four five nine seven eight accor across after again among annua appli avail based befor begin below betwe busin chang clien compa conti custo daily deliv depar deve devel during emplo every exper first follo great group growt ideal incl inclu local manag membe month needs offer opera order other peopl plann proce produ profe proje provi quali quart regul relat requi respo right servi since skill small stand start still suppo syste takin teams their there these third those three throu today under using value where which while withi without workin worki would years janua febru march april june july augus septe octob novem decem hundr thous milli billi perce pound dolla euros'.split(
    ' ',
  ),
);
const LOOSE_LENGTH = 5;

/** Content stems of a text without those of every business page: what it is about. */
export const topicsOf = (text: string): Set<string> =>
  new Set(
    [...stemsOf(text)].filter((stem) => /^\p{L}/u.test(stem) && !LOOSE.has(stem.slice(0, LOOSE_LENGTH))),
  );
