import { nameKey } from '../same-name.ts';
import { BOARD_NAMES } from '../vocabulary/board-names.ts';

/** A name that may be the employer, with how much it is worth and what proves it. */
export interface Candidate {
  name: string;
  weight: number;
  quote?: { block: number; quote: string };
  source?: 'json-ld' | 'microdata' | 'page-state' | 'meta' | 'title' | 'address';
  /** The words that hold the name, when it is not in a block. */
  words?: string;
}

const boards = new Set(BOARD_NAMES.map(nameKey));

const NOT_A_NAME =
  /^(?:home|jobs?|job (?:announcement|advert|advertisement|vacancy|summary)|praca|kariera|empleo|lavora con noi|trabaja con nosotros|werken bij|careers?|karriere|carrières?|recrutement|recrutamento|vacatures?|vacancies|stellen\w*|offres?|ofertas?|empleos?|current openings|open positions|about(?: us)?|company|search|apply(?: now| for this(?: job| role)?| online)?|welcome|menu|team|people|hiring|job details?|job (?:description|posting|offer|summary)|vacancy|the (?:role|job|team|company|position)|our (?:team|company|culture)|us|you|me|this role|this position|role|position|remote|hybrid|full[- ]?time|part[- ]?time|n\/a|confidential|logo|image|vacview)$/i;

/** Characters a name has at most. */
export const LONGEST = 80;

/** A name without company codes, "careers", "jobs at" and "logo" around it. */
export function cleanName(raw: string): string {
  return raw
    .replace(/^\d{2,5}\s+(?=\p{Lu})/u, '')
    .replace(/\s*\([A-Z]\d{2}\)$/, '')
    .replace(/ on Notion$/, '')
    .replace(/\s*[|–—-]\s*(?:careers?|jobs?|karriere|career site)$/i, '')
    .replace(/(?:['’]s)?\s+(?:company )?(?:careers?|jobs?|logo(?:type)?|karriere)$/i, '')
    .replace(/^(?:jobs? (?:at|bei|chez)|careers? (?:at|bei)|karriere bei|werken bij|arbeiten bei)\s+/i, '')
    .trim();
}

/** False for boards, generic words and sentences. */
export function isName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST || !/^[\p{L}\p{N}]/u.test(name)) return false;
  if (NOT_A_NAME.test(name) || boards.has(nameKey(name))) return false;
  return name.split(' ').length <= 8 && !/[?!]$/.test(name);
}
