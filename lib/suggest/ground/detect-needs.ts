import { factsOf } from '../../facts/fact.ts';
import { getSignal } from '../signals/all-signals.ts';
import { nameSource } from '../wording/source-name.ts';
import { joinWords } from '../wording/article.ts';
import { isWholeAbroad } from '../wording/quote.ts';
import { isTool } from './detect-company.ts';
import type { Ground } from './ground.ts';
import { evidenceOf } from './unit.ts';
import { COMMONPLACE } from '../patterns/commonplace.ts';
import { isWillingness } from '../patterns/conditions.ts';
import { TRAITS_ABROAD } from '../patterns/traits-abroad.ts';
import type { Hit } from './hit.ts';
import { findsName, type Need } from './read-needs.ts';

/** B1 and B2 for each need that could be read, B6 for a skill the posting comes back to again and again. */
export function detectNeeds(ground: Ground, needs: readonly Need[]): Hit[] {
  const asked = new Set<string>();
  const hits = needs.flatMap((need, index): Hit[] => {
    const phrase =
      need.phrase ??
      (need.skills.length > 0 && need.skills.length < 3
        ? [...new Set(need.skills)].join(' and ')
        : undefined);
    if (need.hard) return [];
    // "You ask for applying research" is no English; "experience applying research" is.
    const clumsy = !phrase || /^\p{Ll}+ing (?!and\b)/u.test(phrase);
    if (!phrase && isWillingness(need.asked ?? '')) return [];
    if (clumsy && need.asked && !/^\d/u.test(need.asked)) return [askNeed(need, index)];
    if (!phrase)
      return need.unit.language !== 'en' &&
        need.quote &&
        need.must &&
        (need.skills.length > 0 || need.quote.length > SHORT) &&
        isWholeAbroad(need.unit.text, need.quote)
        ? [quoteNeed(need)]
        : [];
    if (!isSayable(phrase) || isCommonplace(phrase, need)) return [];
    const key = phrase.toLowerCase();
    if (asked.has(key)) return [];
    asked.add(key);
    const tongues = readTongues(phrase);
    const slots = {
      src: nameSource(need.unit.kind),
      ...(tongues ? { tongue: tongues } : { skill: phrase }),
      ...(need.quote ? { q: need.quote } : {}),
    };
    // What is only wished for, and has no name, is seldom anybody's plan.
    const named = tongues || need.must || /^\p{Lu}/u.test(phrase);
    const confidence = (tongues ? 0.6 : named ? 0.9 : 0.4) * (1 - Math.min(index, 10) * 0.02);
    return [
      {
        row: getSignal(need.must ? 'B1' : 'B2'),
        unit: need.unit,
        evidence: [evidenceOf(need.unit)],
        slots,
        telling: need.telling,
        confidence,
      },
    ];
  });
  return [...hits, ...detectCoreTool(ground)];
}

const TONGUE =
  /\b(?:Arabic|Chinese|Czech|Danish|Dutch|English|Finnish|French|German|Greek|Hebrew|Hindi|Italian|Japanese|Korean|Mandarin|Norwegian|Polish|Portuguese|Russian|Spanish|Swedish|Turkish|Ukrainian|Vietnamese)\b/gu;

/** The human languages a short phrase is about, or undefined: nobody "works with" Dutch. */
function readTongues(phrase: string): string | undefined {
  const names = phrase.match(TONGUE) ?? [];
  const other = phrase
    .replaceAll(TONGUE, ' ')
    .split(/\s+/u)
    .filter(
      (word) =>
        word.length > 0 &&
        !/^(?:fluent|good|some|very|excellent|native|basic|business|and|or|in|language|skills)$/iu.test(word),
    );
  return names.length > 0 && other.length === 0 ? joinWords([...new Set(names)]) : undefined;
}

/** A requirement, or a wish, of which only the whole clause can be said. */
const askNeed = (need: Need, index: number): Hit => ({
  row: getSignal(need.must ? 'B1' : 'B2'),
  unit: need.unit,
  evidence: [evidenceOf(need.unit)],
  slots: { src: nameSource(need.unit.kind), asked: need.asked! },
  telling: need.telling,
  confidence: (need.must ? 0.88 : 0.6) * (1 - Math.min(index, 10) * 0.02),
});

/** Can it stand in a sentence as it is? A lone everyday noun needs its article ("multimeter"), unless it is a field or a stuff. */
export const isSayable = (phrase: string): boolean =>
  !/(?:^| )\p{Ll}+(?:[^e]er|or|ist|yst|ant|ney|ian)$/u.test(phrase) &&
  (!/^\p{Ll}+$/u.test(phrase) ||
    /(?:ing|ics|gy|ment|ance|ence|tion|sion|ware|ship|ity|phy|try|ism|data|sales|design|research|law|tax|audit|dbt|s)$/u.test(
      phrase,
    ));

const isCommonplace = (phrase: string, need: Need): boolean =>
  COMMONPLACE.test(phrase) ||
  (need.skills.length > 0 &&
    need.skills.every((name) => COMMONPLACE.test(name)) &&
    phrase.split(' ').length <= 4);

/** A quotation shorter than this (characters) in another language is a label, not a wish. */
const SHORT = 20;

/** A requirement in a language we do not take apart: quoted. Nobody "covers" a trait, so that is asked about as a sentence. */
function quoteNeed(need: Need): Hit {
  const slots = { src: nameSource(need.unit.kind), q: need.quote! };
  const trait = TRAITS_ABROAD.test(need.unit.text);
  return {
    row: getSignal(trait ? 'R17' : 'B0'),
    unit: need.unit,
    evidence: [evidenceOf(need.unit)],
    slots,
    telling: need.telling,
    confidence: trait ? 0.2 : 0.7,
  };
}

function detectCoreTool(ground: Ground): Hit[] {
  const names = [...new Set(factsOf(ground.facts, 'job.skill').map((fact) => fact.value.name))].slice(0, 60);
  const posting = ground.units.filter((unit) => ground.postings.includes(unit.captureId));
  const title = ` ${(ground.role ?? '').toLowerCase()} `;
  const lowered = posting.map((unit) => ({ unit, text: ` ${unit.text.toLowerCase()} ` }));
  const ranked = names
    .filter((name) => isTool(name) && !COMMONPLACE.test(name))
    .map((name) => ({
      name,
      units: lowered
        .filter((entry) => findsName(entry.text, name) && entry.unit.text.includes(name))
        .map((entry) => entry.unit),
    }))
    .filter(({ name, units }) => units.length >= 3 || (units.length > 0 && findsName(title, name)))
    .sort((a, b) => b.units.length - a.units.length);
  const best = ranked[0];
  if (!best) return [];
  const evidence = best.units.slice(0, 2).map((unit) => evidenceOf(unit));
  return [
    {
      row: getSignal('B6'),
      unit: best.units[0]!,
      evidence,
      slots: { src: 'the posting', tool: best.name },
      telling: [best.name.toLowerCase()],
      confidence: 0.95,
    },
  ];
}
