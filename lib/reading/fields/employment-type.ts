import type { EMPLOYMENT_TYPES } from '../../facts/fact-key.ts';
import { foldText } from './fold-text.ts';
import type { FieldContext, Found } from './found.ts';
import { EMPLOYMENT_WORDS } from './employment-words.ts';
import { capText, oncePerValue } from './text-span.ts';
import { WordGate } from './word-gate.ts';

export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];

const ROWS = EMPLOYMENT_WORDS.map(({ type, sure, label }) => ({
  type,
  sure: sure === undefined ? undefined : new RegExp(`(?<![a-z])(?:${sure})(?![a-z])`, 'g'),
  label: label === undefined ? undefined : new RegExp(`(?<![a-z])(?:${label})(?![a-z])`, 'g'),
}));

/** Words around a type that make it be about somebody or something else. */
const NOT_AFTER =
  /^[ -]?(?:employees|staff|teams?(?![a-z])|team members|colleagues|workers|associates|teammates|education|student|students|study|equivalent|hires?\b|benefits|negotiation|management|law|manufactur|research organi[sz]ation|work experience|experience|agreements?|review|wird|moglich nach|possible|position after|offer|conversion|job offer|basis is possible|in der regel nicht|\(?(?:exempt|nonexempt)\)? employees|ftes?\b|headcount|mitarbeiter|beschaftigten|angestellten|programm?e? (?:lead|manager))/;
const NOT_BEFORE =
  /(?:all|our|other|of|eligible|both|as|for|regular|active|\d|hundred|thousand|former|with a|convert(?:ed)? to|lead to|leading to|not|non|previous|prior|managing|manage|mentor(?:ing)?|via|employed|working|negotiat\w+|supplier|customer|vendor|government|commercial|reviewing|alle|unsere|pour tous|per) ?(?:a |an )?$/;

/** Stems of which every word of the list holds one; most lines end here. */
const GATE = new WordGate(
  /time|zeit|temps|jornada|completa|tiempo|tempo|voltijd|periodo|etat|wymiar|uvazek|100 ?%|deeltijd|deltid|heltid|perman|befrist|fest[e ]|festanst|\bfest\b|cdi|cdd|indef|indeter|vast|tijd|termo|efetiv|umow|czas|clt|pomer|hpp|uop|temp|fixed|elternzeit|matern|season|saison|eventual|tijdelijk|prn|per diem|interim|minijob|casual|contra|kontrakt|b2b|c2c|corp|1099|w-?2|prestacion|projektvertrag|\bpj\b|dpp|dpc|intern|praktik|stag|becari|beca|practicas|estag|tirocin|staz|apprenti|apprent|ausbildung|azubi|dual|alternan|aprendi|leer|bbl|lehr|volunt|ehrenamt|benevol|vrijwill|wolont|freiwill|freelance|freiberuf|freie|zzp|autonomo|partita|self|independent|selbst|werkstud|student|正社員|正职|全职|полная|полный|パート|アルバイト|兼职|파트|частич|parcial|정규직|無期|계약직|契約|派遣|業務|インターン|인턴|실습|стажир|ボランティア|フリー|프리/,
);

function isShort(text: string): boolean {
  return text.trim().length <= 70;
}

/**
 * Kinds of employment a text offers, in the order named, each once. In running text only phrases that leave no doubt
 * count; in a short value or label ("Contract", "Festanstellung, Vollzeit") single words do too.
 */
export function findEmploymentTypes(given: string, context: FieldContext): Found<EmploymentType>[] {
  const text = capText(given);
  const asked =
    context.section === 'requirements' ||
    context.section === 'preferences' ||
    context.section === 'responsibilities';
  const short = !asked && isShort(text);
  if (!GATE.test(text)) return [];
  const folded = foldText(text);
  const found: Found<EmploymentType>[] = [];
  for (const { type, sure, label } of ROWS) {
    // Where duties and demands are listed, an internship or an apprenticeship is something one has behind oneself.
    if (asked && (type === 'internship' || type === 'apprenticeship' || type === 'volunteer')) continue;
    for (const pattern of short ? [sure, label] : [sure]) {
      if (pattern === undefined) continue;
      for (const match of folded.matchAll(pattern)) {
        const end = match.index + match[0].length;
        if (NOT_AFTER.test(folded.slice(end, end + 40))) continue;
        if (NOT_BEFORE.test(folded.slice(Math.max(0, match.index - 22), match.index))) continue;
        found.push({ value: type, start: match.index, end, confidence: short ? 0.9 : 0.75 });
      }
    }
  }
  return oncePerValue(found);
}

const STRUCTURED: Record<string, EmploymentType | undefined> = {
  fulltime: 'full-time',
  parttime: 'part-time',
  contractor: 'contract',
  contract: 'contract',
  temporary: 'temporary',
  temp: 'temporary',
  intern: 'internship',
  internship: 'internship',
  volunteer: 'volunteer',
  freelance: 'freelance',
  permanent: 'permanent',
  apprenticeship: 'apprenticeship',
  perdiem: 'temporary',
  seasonal: 'temporary',
  fixedterm: 'temporary',
  regular: undefined,
  other: undefined,
};

/** Kinds in the `employmentType` of structured data: codes, lists, address forms or words in any of our languages. */
export function readStructuredEmploymentTypes(value: unknown): EmploymentType[] {
  const parts = (Array.isArray(value) ? value : [value])
    .slice(0, 12)
    .flatMap((one) => (typeof one === 'string' ? one.slice(0, 200).split(/[,;|]/) : []));
  const found: EmploymentType[] = [];
  for (const part of parts) {
    const code = part
      .replace(/^.*[/#]/, '')
      .toLowerCase()
      .replace(/[^a-z]/g, '');
    const types =
      STRUCTURED[code] === undefined
        ? findEmploymentTypes(part, { language: 'en', observedAt: '', address: '' }).map((one) => one.value)
        : [STRUCTURED[code]];
    for (const type of types) if (type !== undefined && !found.includes(type)) found.push(type);
  }
  // The more specific one wins: a full-time internship is an internship first, but both are true.
  return found;
}
