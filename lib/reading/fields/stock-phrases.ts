import { foldText } from './fold-text.ts';
import type { FieldContext, Found } from './found.ts';
import { capText } from './text-span.ts';
import { WordGate } from './word-gate.ts';

/** Phrases that many postings share and that say little until somebody asks what is meant. Folded, sorted. */
export const STOCK_PHRASES: readonly string[] = [
  'a can-do attitude',
  'a day in the life',
  'ambitious goals',
  'attention to detail',
  'attractive salary',
  'be your own boss',
  'best in class',
  'best-in-class',
  'big picture thinker',
  'bringen sie frischen wind',
  'can-do attitude',
  'career progression',
  'challenging environment',
  'changing environment',
  'competitive compensation',
  'competitive package',
  'competitive salary',
  'comfortable with ambiguity',
  'customer obsessed',
  'customer-obsessed',
  'cutting edge',
  'cutting-edge',
  'data-driven',
  'deal with ambiguity',
  'detail-oriented',
  'diverse team',
  'do more with less',
  'dog-friendly',
  'duz-kultur',
  'dynamic environment',
  'dynamic team',
  'dynamisches team',
  'dynamisches umfeld',
  'eigenverantwortliches arbeiten',
  'entorno dinamico',
  'entrepreneurial mindset',
  'entrepreneurial spirit',
  'equipe jeune et dynamique',
  'everyone does everything',
  'exciting challenges',
  'fast moving environment',
  'fast-growing',
  'fast-moving',
  'fast-paced',
  'fast paced',
  'flache hierarchien',
  'flat hierarchies',
  'flat hierarchy',
  'flat structure',
  'flexible hours',
  'flexible working hours',
  'flexible arbeitszeiten',
  'fruit basket',
  'fun environment',
  'get things done',
  'gesunde work-life-balance',
  'go the extra mile',
  'growth mindset',
  'hands-on mentality',
  'hands-on mentalitat',
  'high-growth',
  'high-impact',
  'high-performing team',
  'highly motivated',
  'hit the ground running',
  'hochmotiviertes team',
  'hungry',
  'immediate impact',
  'in a fast-changing world',
  'innovative company',
  'interesting projects',
  'jeune et dynamique',
  'junges team',
  'kurze entscheidungswege',
  'kurze wege',
  'leading company',
  'leistungsgerechte vergutung',
  'like a family',
  'make a difference',
  'make an impact',
  'make the world a better place',
  'many hats',
  'market leader',
  'marktgerechte vergutung',
  'move fast',
  'multitasking',
  'ninja',
  'no two days are the same',
  'ob du',
  'other duties as assigned',
  'ownership mentality',
  'own your',
  'passionate about',
  'performance-driven',
  'plug and play',
  'proactive attitude',
  'problem solver',
  'push the boundaries',
  'results-driven',
  'results-oriented',
  'rock star',
  'rockstar',
  'roll up your sleeves',
  'salaire attractif',
  'salaire competitif',
  'salario competitivo',
  'self-starter',
  'self starter',
  'sense of humor',
  'sense of humour',
  'sense of urgency',
  'shape the future',
  'spannende aufgaben',
  'spannende projekte',
  'start-up mentality',
  'startup mentality',
  'startup-atmosphare',
  'state of the art',
  'state-of-the-art',
  'stakeholder management',
  'strong work ethic',
  'team player',
  'teamplayer',
  'thrive in a fast',
  'thrive under pressure',
  'thought leader',
  'tight deadlines',
  'trabajo en equipo',
  'unicorn',
  'unlimited pto',
  'unlimited vacation',
  'up-and-coming',
  'wear many hats',
  'wearing many hats',
  'we are a family',
  'wir sind eine familie',
  'work hard play hard',
  'work hard, play hard',
  'work under pressure',
  'work-life balance',
  'world class',
  'world-class',
  'young and dynamic',
  'young team',
  'zukunftssicherer arbeitsplatz',
];

const BY_FIRST = new Map<string, string[]>();
for (const phrase of STOCK_PHRASES) {
  const first = /^[\p{L}\d]+/u.exec(phrase)?.[0] ?? phrase;
  BY_FIRST.set(
    first,
    [...(BY_FIRST.get(first) ?? []), phrase].sort((a, b) => b.length - a.length),
  );
}

const GATE = new WordGate(new RegExp(`(?<![a-z\\d])(?:${[...BY_FIRST.keys()].join('|')})(?![a-z\\d])`));

/** Stock phrases a text uses, as written, in order, each once. */
export function findStockPhrases(given: string, _context: FieldContext): Found<string>[] {
  const text = capText(given);
  if (!GATE.test(text)) return [];
  const folded = foldText(text);
  const found = new Map<string, Found<string>>();
  let from = 0;
  for (const match of folded.matchAll(/[a-z\d]+/g)) {
    if (match.index < from) continue;
    const phrase = BY_FIRST.get(match[0])?.find(
      (one) =>
        folded.startsWith(one, match.index) && !/[\p{L}\d]/u.test(folded.charAt(match.index + one.length)),
    );
    if (phrase === undefined) continue;
    const end = match.index + phrase.length;
    from = end;
    if (!found.has(phrase))
      found.set(phrase, { value: text.slice(match.index, end), start: match.index, end, confidence: 0.9 });
  }
  return [...found.values()];
}
