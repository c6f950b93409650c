import { foldText } from './fold-text.ts';
import type { FieldContext, Found } from './found.ts';
import { capText, sentenceAround } from './text-span.ts';
import { WordGate } from './word-gate.ts';

const NUMBER = '(?:[$€£]? ?\\d[\\d.,]*(?: ?(?:%|k|m|bn|x|million|billion|percent))?\\+?)';
const BY_WHEN =
  "(?:by (?:the end of |mid-|early |late )?(?:q[1-4]|20\\d\\d|next year|year.end|this year|the end of)|within (?:the |your )?(?:first|next|\\d+|six|three|twelve)(?: \\d+| six| three| twelve)? (?:months?|years?|weeks?|quarters?)|in (?:the|your) (?:first|next) (?:\\d+|six|three|twelve|few) (?:months?|years?|days)|over the next (?:\\d+|few|two|three|five|six|twelve) (?:months?|years?|quarters?)|(?:in den (?:nachsten|ersten)|innerhalb) (?:\\d+|von \\d+|drei|sechs|zwolf) (?:monaten|jahren)|bis (?:ende )?20\\d\\d|d'ici (?:a )?(?:la fin )?(?:de )?20\\d\\d|antes de (?:fin de )?20\\d\\d|para 20\\d\\d)";
const PATTERNS = [
  new RegExp(
    `(?<![a-z])(?:grow(?:ing)?|scal(?:e|ing)|increas(?:e|ing)|reduc(?:e|ing)|doubl(?:e|ing)|tripl(?:e|ing)|cut(?:ting)?|rais(?:e|ing)|reach(?:ing)?|expand(?:ing)?|launch(?:ing)?|migrat(?:e|ing)|move|moving|deliver(?:ing)?|achiev(?:e|ing)|hit(?:ting)?|lower(?:ing)?|improv(?:e|ing)|verdoppeln|steigern|senken|reduzieren|augmenter|reduire|doubler|aumentar|reducir|duplicar|verhogen|verlagen|aumentare|ridurre|zwiekszyc)(?![a-z])[^.;!?]{0,90}?(?:(?:from ${NUMBER}[^.;!?]{0,30}? to |by |to |over |up to |um |auf |de |un )${NUMBER}(?=[^\\d]|$)(?! (?:hours|days|years of experience))|${BY_WHEN})`,
    'g',
  ),
  new RegExp(
    `(?<![a-z])(?:(?:our|the|your|this role's) (?:key |main |primary |first |north star |long-term |ambitious )?(?:goals?|objectives?|aims?|targets?|ambition|mission for this role)(?: for (?:this|the|20\\d\\d)[^.;!?]{0,30})? (?:is|are|will be)|we (?:aim|plan|want|intend|are aiming|are planning|expect) to|success (?:in this role )?(?:looks like|means|will be measured)|you will (?:be measured|have succeeded|be successful if)|(?:after|in|within) (?:your )?(?:the )?first (?:\\d+|six|three|twelve|90|30|60) (?:days|months|weeks)|(?:first|your) (?:30|60|90|100)(?:[ -]days?)|okrs?:|kpis?:|unser ziel ist|ziel (?:ist|der stelle)|wir wollen|notre objectif|l'objectif (?:est|du poste)|nuestro objetivo|el objetivo (?:es|del puesto)|ons doel|il nostro obiettivo|nosso objetivo|naszym celem)(?![a-z])`,
    'g',
  ),
];
/** Words of which every goal holds one; most lines end here. */
const GATE = new WordGate(
  /\d|goal|objective|aim|target|ambition|we plan|we want|we intend|we are (?:planning|aiming)|we expect|success|okr|kpi|ziel|wir wollen|objectif|objetivo|doel|obiettivo|celem|next|first|within|by the end|year/,
);
const NOT =
  /cookie|newsletter|privacy|equal opportunity|our goal is to (?:provide|create) an? (?:inclusive|equal|diverse)|diversity|accommodation|you (?:have|bring|possess)|years? of experience|retirement|401|pension|leave|vacation|urlaub/;

/** Sentences that state a goal, target or measure of success, whole and as written, at most 20 of a text. */
export function findGoals(given: string, context: FieldContext): Found<string>[] {
  const text = capText(given);
  if (context.section !== undefined && ['benefits', 'legal', 'process'].includes(context.section)) return [];
  if (!GATE.test(text)) return [];
  return wholeSentences(text, { patterns: PATTERNS, not: NOT, confidence: 0.65 });
}

/** The sentences of a text in which one of the patterns matches, shared by goals and problems. */
export function wholeSentences(
  text: string,
  rule: { patterns: readonly RegExp[]; not: RegExp; confidence: number },
): Found<string>[] {
  const folded = foldText(text);
  const found = new Map<number, Found<string>>();
  for (const pattern of rule.patterns) {
    for (const match of folded.matchAll(pattern)) {
      const { start, end } = sentenceAround(text, match.index);
      if (
        found.has(start) ||
        end - start < 15 ||
        end - start > 600 ||
        rule.not.test(folded.slice(start, end))
      )
        continue;
      found.set(start, { value: text.slice(start, end), start, end, confidence: rule.confidence });
      if (found.size === 20) break;
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
