import { factsOf } from '../../facts/fact.ts';
import type { SuggestionEvidence } from '../suggestion.ts';
import type { Ground } from './ground.ts';
import { evidenceOf, evidenceOfFact } from './unit.ts';

/** How many people a page says work at the company. */
export interface Headcount {
  count: number;
  /** "More than 160", "160+": it may be more. */
  atLeast: boolean;
  /** Words to say, verbatim. */
  quote: string;
  evidence: SuggestionEvidence;
}

const AT_LEAST = /\b(?:more than|over|at least|upwards of)\b|\d\+/iu;
const HEADCOUNT =
  /\b(?:(?:[Mm]ore than|[Oo]ver|[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|[Ss]ome|[Aa]t least) )?(\d{2,3}(?:[,.]\d{3})*\+?) (?:employees|colleagues|people|staff)\b/u;
/** "people" may be anybody; only with these words are they all who work there. */
const ALL_OF_US = /\b(?:employs?|employing|we are|we're|we’re|team of|workforce of|company of)\b/iu;
const NOT_ALL =
  /\b(?:join(?:s|ed|ing)?|hir(?:e|ed|ing)|will|by the end|customers?|clients?|users?|train\w*|help\w*|serv\w+|used to|were|had|in (?:19|20)\d\d|department|per|each|every|a (?:year|month|day|week))\b/iu;

const toNumber = (text: string): number => Number(text.replaceAll(/[^\d]/gu, ''));

/** Every statement of the company's size, from facts and from sentences outside the postings' duties, in page order. */
export function readHeadcount(ground: Ground): Headcount[] {
  const fromFacts = factsOf(ground.facts, 'company.size').flatMap((fact): Headcount[] => {
    const count = /^\D{0,20}(\d[\d,.]*)\+?(?!\s?[-–\d])\D{0,20}$/u.exec(fact.evidence.quote);
    if (!count || fact.inferred) return [];
    const line = ground.units.find(
      (unit) =>
        unit.captureId === fact.captureId &&
        unit.block === fact.evidence.block &&
        unit.text.length <= 60 &&
        unit.text.includes(fact.evidence.quote),
    );
    const quote = (line?.text ?? fact.evidence.quote).replace(/[.,;]+$/u, '');
    const evidence = line ? evidenceOf(line) : evidenceOfFact(fact);
    return [{ count: toNumber(count[1]!), atLeast: AT_LEAST.test(fact.evidence.quote), quote, evidence }];
  });
  const fromUnits = ground.units.flatMap((unit): Headcount[] => {
    if (unit.language !== 'en' || unit.text.length > 300 || unit.section === 'legal') return [];
    const match = HEADCOUNT.exec(unit.text);
    if (!match || NOT_ALL.test(unit.text)) return [];
    const plain = /people|staff/u.test(match[0]);
    if (plain && !ALL_OF_US.test(unit.text.slice(0, match.index))) return [];
    return [
      {
        count: toNumber(match[1]!),
        atLeast: AT_LEAST.test(match[0]),
        quote: match[0],
        evidence: evidenceOf(unit),
      },
    ];
  });
  return [...fromFacts, ...fromUnits].filter(({ count }) => count >= 10);
}
