import type { FieldContext, Found } from './found.ts';
import { searchPhrases, type PhraseRow } from './phrase-search.ts';
import { WordGate } from './word-gate.ts';

const N =
  '(?:\\d{1,3}(?:\\+| ?(?:-|to|bis) ?\\d{1,3})?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)';
const COUNTED =
  "(?:people|persons?|engineers?|developers?|designers?|members?|colleagues|specialists?|analysts?|scientists?|managers?|nurses|teachers|professionals|mitarbeiter\\w{0,6}|kolleg\\w{0,6}|leute|personen|entwickler\\w{0,6}|kopfe|personnes|collaborateurs|developpeurs|personas|profesionales|mensen|collega's|ontwikkelaars|pessoas|persone|osob|reports|direct reports)";
const GATE = new WordGate(
  /team|squad|department|group|crew|lead|manag|supervis|mentor|coach|fuhrst|leitest|equip|zespol|reports|taille/,
);
const ROWS: readonly PhraseRow[] = [
  {
    pattern: new RegExp(
      `(?<![a-z])((?:team|squad|department|group|crew) (?:currently )?(?:of|consists of|is made up of|comprises|has|counts) (?:about |around |currently |over |some |just )?${N}(?: (?:[a-z-]+ ){0,2}?${COUNTED})?)(?![a-z])`,
      'g',
    ),
    confidence: 0.85,
    notIn: ['company', 'news'],
  },
  {
    pattern: new RegExp(
      `(?<![a-z])(${N}[ -](?:person|people|strong|member|headed|kopfig\\w{1,2}|koppig\\w{0,2}) (?:[a-z-]+ ){0,2}?team)(?![a-z])`,
      'g',
    ),
    confidence: 0.85,
    notIn: ['company', 'news'],
  },
  {
    pattern: new RegExp(
      `(?<![a-z])(?:lead|manage|managing|leading|supervise|fuhrst|leitest) (?:and mentor |and develop )?(?:an? )?(?:team )?(?:of )?(${N} (?:[a-z-]+ ){0,2}?${COUNTED})(?![a-z])`,
      'g',
    ),
    confidence: 0.8,
    notIn: ['company', 'news'],
  },
  {
    pattern: new RegExp(
      `(?<![a-z])((?:team (?:aus|von|mit)|${N}-kopfige[ns]? team|equipe (?:de|composee de)|equipo (?:de|formado por)|team van|equipe de|team di|zespol\\w{0,2} (?:liczacy|skladajacy sie z)) (?:rund |etwa |ca\\. |derzeit )?${N}(?: ${COUNTED})?)(?![a-z])`,
      'g',
    ),
    confidence: 0.8,
    notIn: ['company', 'news'],
  },
  {
    pattern: new RegExp(
      `(?<![a-z])(?:team ?(?:size|grosse|strength)|taille de l'equipe|teamgrootte|direct reports|number of reports) ?[:–-] ?(${N}(?: ${COUNTED})?)`,
      'g',
    ),
    confidence: 0.9,
  },
];

/** Every size has a number; most lines about teams have none. */
const NUMBER_GATE = new WordGate(/\d|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty/);

/** How large the team is, as written ("team of 8 engineers", "5-person team"). The size of the company is not meant. */
export function findTeamSizes(given: string, context: FieldContext): Found<string>[] {
  if (!NUMBER_GATE.test(given)) return [];
  return searchPhrases(given, { gate: GATE, rows: ROWS }, context);
}
