import { companyKey, sameCompany } from './company-name.ts';
import { foldText } from './fold-text.ts';
import { isKnownPlace } from './place-country.ts';

/** What is known around a raw title and may stand in it without belonging to it. */
export interface TitleSurroundings {
  company?: string;
  places?: readonly string[];
  /** Name of the board or applicant system. */
  siteName?: string;
}

export interface CleanTitle {
  value: string;
  /** Offsets into the raw title of the stretch the value was made from. */
  start: number;
  end: number;
}

const G =
  '(?:m|w|d|f|x|h|i|k|v|n|a|gn|div|u|männlich|weiblich|divers|all genders?|alle geschlechter|any gender)';
/** (m/w/d), (H/F), (f/m/x), [m|w|d], (all genders), m/w/d, H/F */
const GENDER = new RegExp(
  `\\s*[([]\\s*${G}(?:\\s*[/|*,.:;-]\\s*${G}){0,4}\\s*[)\\]]|\\s*[([]\\s*(?:all genders?|alle geschlechter|gn|any gender|ohne geschlecht|h/f/x|all humans|alle)\\s*[)\\]]|[\\s,|–-]+(?:[mwfhvk]/[mwfhvk](?:/[dxni])?|[mwf]\\|[mwf]\\|[dx]|[mwf]/[dx]/[mwf])(?=$|[\\s,|)–-])`,
  'giu',
);
const PREFIX =
  /^(?:\(\d{1,4}\)\s*|(?:we(?:'|’)?re |we are |now |currently )?hiring(?: now)?\s?[:!–-]\s*|job application for\s+|apply (?:for|to|now)\s?[:–-]?\s+(?=\p{Lu})|(?:job|stellenangebot|stellenanzeige|offre d'emploi|oferta de empleo|vacature|vaga|offerta di lavoro|oferta pracy|open position|vacancy|position|role|title|job title|stelle)\s?[:|–-]\s+|(?:become (?:an?|our)|join us as (?:an?|our)|we are looking for an?|we(?:'|’)re looking for an?|looking for an?|wanted:|werde|wir suchen(?: dich als| eine?n?)?|gesucht:|verstärkung gesucht:|deviens|devenez|nous recherchons une?|recherche|nous recrutons une?(?:\(e\))?|on recrute une?|wir stellen ein:|wij zoeken(?: een)?|we zoeken(?: een)?|gezocht:|buscamos(?: un\/a| una?)?|se busca|se necesita|se precisa|contratamos|estamos contratando|procuramos(?: um\/a| uma?)?|procura-se|precisa-se|word|cerchiamo (?:uno?\/una|una?|uno)|ricerchiamo (?:una?|uno)|cercasi|assumiamo|szukamy|poszukujemy|zatrudnimy:?|zatrudnię:?|we are hiring:?(?: an?)?|recruiting:|nous recherchons un\(e\)|recrute:?)\s+(?=\p{L})|(?:new|urgent|hot|featured|closed|expired)\s?[:!–-]\s*|[A-Z]{1,4}[-_]?\d{4,}[\s:–|-]+(?=\p{L})|\p{Extended_Pictographic}\s*)/iu;
const REQUISITION =
  /^(?:#?(?:req(?:uisition)?|jr|job ?id|job ?nr|ref(?:erenz|erence)?(?:nummer)?|id|r|kennziffer|stellen-?id|vacancy|nr)\.?[\s:#_-]*)?[a-z]{0,4}[-_ ]?\d{3,}[-_\d]*$/i;
const WORKWORDS =
  /^(?:(?:100 ?% |fully |full |hybrid[ /]|on-?site[ /])?(?:remote|hybrid|on-?site|home ?office|homeoffice|wfh|anywhere|worldwide|remote first|in-?office)(?: (?:in|within|only|possible|möglich|ok|work|eu|us|uk|usa|germany|europe|friendly|-? ?(?:us|eu|uk|usa)))?)$/i;
const FILLER =
  /^(?:job post|job details?|job|jobs|careers?|karriere|stellenangebot|linkedin|indeed(?:\.com)?|glassdoor|stepstone|xing|monster|workable|greenhouse|lever|personio|smartrecruiters|join|apply(?: now)?|apply online|full[- ]?time|part[- ]?time|vollzeit|teilzeit|contract|permanent|freelance|cdi|cdd|festanstellung|unbefristet|befristet|vollzeit\/teilzeit|voll-? (?:oder|und|\/) teilzeit|ab sofort|asap|career opportunities|open positions?|vacancy|stelle|new|urgent|(?:\d{1,3} ?[-–] ?)?\d{1,3} ?%|\d{1,2}(?: ?[-–] ?\d{1,2})? ?(?:h|hrs?|hours|std\.?|stunden|uur)(?: ?(?:\/|per|pro) ?(?:week|woche|w))?|[$€£] ?\d[\d.,]* ?k?(?: ?[-–] ?[$€£]? ?\d[\d.,]* ?k?)?(?: ?\/ ?(?:yr|year|hr|hour))?)$/i;
const SEPARATOR =
  /\s+[-–—|·•@]+\s+|\s*\|\s*|\s+[–—]\s*|:\s+(?=(?:remote|hybrid)\b)|\s+(?:at|bei|chez|@|presso|bij)\s+(?=\p{Lu})|,\s+(?=[^,]*$)/giu;

function isLoose(segment: string, known: TitleSurroundings): boolean {
  const bare = segment.replace(/^[\s([]+|[\s)\]]+$/g, '');
  if (bare === '' || REQUISITION.test(bare) || WORKWORDS.test(bare) || FILLER.test(bare)) return true;
  if (known.company !== undefined && companyKey(bare) !== '' && sameCompany(bare, known.company)) return true;
  if (known.siteName !== undefined && companyKey(bare) !== '' && sameCompany(bare, known.siteName))
    return true;
  return isPlaceName(bare, known.places ?? []);
}

function isPlaceName(bare: string, places: readonly string[]): boolean {
  const folded = foldText(bare);
  const parts = folded.split(/\s*[,/&]\s*|\s+(?:or|oder|und|and|ou|y)\s+/).filter((part) => part !== '');
  return (
    parts.length > 0 &&
    parts.every((part) => isKnownPlaceOrWork(part) || places.some((place) => isPartOf(part, place))) &&
    !/^(?:international|global|asia|europe|eu)$/.test(folded)
  );
}

function isKnownPlaceOrWork(part: string): boolean {
  return WORKWORDS.test(part) || (part.length > 2 ? isKnownPlace(part) : isKnownPlace(part.toUpperCase()));
}

function isPartOf(part: string, place: string): boolean {
  const folded = foldText(place);
  return (
    part.length >= 3 &&
    (folded === part ||
      folded.split(/[,(/|]\s*|\s-\s/).some((piece) => piece.trim().replace(/\)$/, '') === part))
  );
}

interface Cut {
  start: number;
  end: number;
}

/** Takes off loose segments at the end, one after the other, at most six. */
function cutTail(title: string, span: Cut, known: TitleSurroundings): Cut {
  let { end } = span;
  for (let round = 0; round < 6; round += 1) {
    const bracket = /\s*[([]([^()[\]]{1,80})[)\]]\s*$/.exec(title.slice(span.start, end));
    if (bracket?.[1] !== undefined && bracket.index > 0 && isLoose(bracket[1], known)) {
      end = span.start + bracket.index;
      continue;
    }
    let last: { at: number; length: number } | undefined;
    for (const match of title.slice(span.start, end).matchAll(SEPARATOR))
      last = { at: match.index, length: match[0].length };
    if (last === undefined || last.at === 0) break;
    if (!isLoose(title.slice(span.start + last.at + last.length, end), known)) break;
    end = span.start + last.at;
  }
  return { start: span.start, end };
}

/** The title without words that call for applicants ("Wir suchen:", "Buscamos"); the same text where there are none. */
export function withoutCall(raw: string): string {
  return raw.replace(PREFIX, '');
}

/** "Acme - Engineer": an employer or a number before the title. */
function cutHead(title: string, span: Cut, known: TitleSurroundings): Cut {
  const head = /^(.{1,60}?)(?:\s+[-–—|:]\s+|:\s+|\s*\|\s*)(?=\S)/u.exec(title.slice(span.start, span.end));
  const words = head?.[1];
  if (head === null || words === undefined) return span;
  const company = known.company !== undefined && sameCompany(words, known.company);
  return company || REQUISITION.test(words) ? { start: span.start + head[0].length, end: span.end } : span;
}

/**
 * A job title without gender marks, requisition numbers, counts, hiring words, and without the employer, board, place
 * or workplace behind a dash, bar, comma or bracket. Undefined when nothing is left.
 */
export function cleanTitle(raw: string, known: TitleSurroundings): CleanTitle | undefined {
  const text = raw.slice(0, 300);
  // Gender marks are blanked and not cut, so that offsets hold until the end.
  const blanked = text.replace(GENDER, (mark) => ' '.repeat(mark.length));
  let span: Cut = { start: 0, end: blanked.length };
  const trim = (): void => {
    while (span.start < span.end && /[\s–—|,·-]/.test(blanked.charAt(span.start))) span.start += 1;
    while (span.end > span.start && /[\s–—|,·:-]/.test(blanked.charAt(span.end - 1))) span.end -= 1;
  };
  trim();
  for (let i = 0; i < 3; i += 1) {
    const prefix = PREFIX.exec(blanked.slice(span.start, span.end));
    if (!prefix || prefix[0].length >= span.end - span.start) break;
    span.start += prefix[0].length;
    trim();
  }
  span = cutHead(blanked, cutTail(blanked, span, known), known);
  trim();
  const hours = / in (?:teilzeit|vollzeit|voll-? (?:oder|und|\/) teilzeit|part-time|full-time)$/i.exec(
    blanked.slice(span.start, span.end).trimEnd(),
  );
  if (hours) span.end = span.start + hours.index;
  const number = /\s*(?:[-–#(]\s*)?(?:req|jr|ref|id|job)[\s.:#_-]{0,3}\d{3,}\)?$/i.exec(
    blanked.slice(span.start, span.end),
  );
  if (number && number.index > 2) span.end = span.start + number.index;
  // A bracket whose end was cut off goes with it.
  const open = blanked.slice(span.start, span.end).search(/\s*\([^)]*$/);
  if (open > 2) span.end = span.start + open;
  trim();
  const value = blanked
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .replace(/\s+([,)])/g, '$1')
    .replace(/[([]\s*[)\]]/g, '')
    .trim();
  return value === '' ? undefined : { value, start: span.start, end: span.end };
}
