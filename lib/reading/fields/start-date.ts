import { findDates, readDateValue } from './dates.ts';
import { foldText } from './fold-text.ts';
import type { FieldContext, Found } from './found.ts';
import { capText, dropNested, foundText } from './text-span.ts';
import { WordGate } from './word-gate.ts';

const SOON =
  'immediately|immediate(?: start)?|as soon as possible|asap|(?:ab )?sofort|zum nachstmoglichen zeitpunkt|schnellstmoglich|nachstmoglich|des que possible|immediate?ment|inmediata(?:mente)?|de inmediato|incorporacion inmediata|per direct|zo snel mogelijk|imediato|imediatamente|immediatamente|da subito|od zaraz|natychmiast|ihned|negotiable|flexible|nach vereinbarung|nach absprache|al mas breve|即日|相談|협의';
const CUE =
  'start(?:ing)?(?: date)?|starts?|begin\\w{0,4}|joining|available|join us|eintritt\\w{0,8}|beginn|arbeitsbeginn|startdatum|einstieg|prise de poste|date de debut|debut|incorporacion|fecha de inicio|inicio|ingangsdatum|data de inicio|inizio|data rozpoczecia|rozpoczecie(?: pracy)?|nastup|入社時期|입사일';
const VAGUE = new RegExp(
  `(?<![a-z])(?:${CUE})(?![a-z])[:\\s]{0,3}(?:is |in |on |from |de |la |am |im |zum )?((?:early |mid |late |the |spring |summer |fall |autumn |winter |q[1-4] ?|anfang |mitte |ende ){0,3}(?:${SOON}|spring|summer|fall|autumn|winter|q[1-4]|20\\d\\d)(?: (?:of )?20\\d\\d)?)(?![a-z])`,
  'g',
);
const SOON_ALONE = new RegExp(
  `(?<![a-z])(?:ab sofort|zum nachstmoglichen zeitpunkt|incorporacion inmediata|immediate start|start asap|in the (?:spring|summer|fall|autumn|winter)(?: of 20\\d\\d)?|(?:jahrlich|annually|every year) (?:zum|on|in) [\\w. ]{3,16})(?![a-z])`,
  'g',
);
const GATE = new WordGate(
  /start|begin|joining|available|join us|eintritt|einstieg|prise|debut|incorporacion|inici|ingangs|rozpocz|nastup|入社|입사|sofort|nachstmog|immediat|in the |jahrlich|annually|every year/,
);
const NOT_START =
  /interview|gesprach|entretien|entrevista|colloqui|rozmow|apply|bewerb|postul|respond|notify|report|contact|call|response|as soon as (?:you|we)/;

/** When the work begins: ISO day, or as written ("ab sofort", "in the summer", "September 2026"). */
export function findStartDates(given: string, context: FieldContext): Found<string>[] {
  const text = capText(given);
  const dated: Found<string>[] = findDates(text, context)
    .filter(
      (one) =>
        one.value.kind === 'start' &&
        one.value.date.length > 2 &&
        !/interview/i.test(text.slice(Math.max(0, one.start - 40), one.start)),
    )
    .map((one) => ({ value: one.value.date, start: one.start, end: one.end, confidence: 0.75 }));
  const found = [...dated];
  if (!GATE.test(text)) return dropNested(found);
  const folded = foldText(text);
  for (const match of folded.matchAll(VAGUE)) {
    const end = match.index + match[0].length;
    const one = foundText(text, { start: end - (match[1] ?? '').length, end, confidence: 0.8 });
    if (one && !NOT_START.test(folded.slice(Math.max(0, match.index - 25), match.index))) found.push(one);
  }
  for (const match of folded.matchAll(SOON_ALONE)) {
    const one = foundText(text, { start: match.index, end: match.index + match[0].length, confidence: 0.75 });
    if (one && !NOT_START.test(folded.slice(Math.max(0, match.index - 25), match.index))) found.push(one);
  }
  return dropNested(found);
}

/** The value of a field labelled as start date. */
export function readStartDate(value: string, context: FieldContext): Found<string> | undefined {
  const dated = readDateValue('start', value, context);
  if (dated && value.length - (dated.end - dated.start) <= 12)
    return { value: dated.value.date, start: dated.start, end: dated.end, confidence: 0.9 };
  return value.length <= 80 ? foundText(value, { start: 0, end: value.length, confidence: 0.85 }) : undefined;
}
