import { foldText } from './fold-text.ts';
import type { FieldContext, Found } from './found.ts';
import { capText, foundText, oncePerValue } from './text-span.ts';
import {
  NOT_WORKPLACE_AFTER,
  NOT_WORKPLACE_BEFORE,
  OTHERS_BEFORE,
  WORKPLACE_WORDS,
  type WorkplaceMode,
} from './workplace-words.ts';
import { WordGate } from './word-gate.ts';

export type { WorkplaceMode };

const ROWS = WORKPLACE_WORDS.map(({ mode, sure, label }) => ({
  mode,
  sure: new RegExp(`(?<![a-z])(?:${sure})(?![a-z])`, 'g'),
  label: label === undefined ? undefined : new RegExp(`(?<![a-z])(?:${label})(?![a-z])`, 'g'),
}));
/** Benefits and company text speak of remote work in general; only sentences about this job count there. */
const ABOUT_THIS_JOB =
  /(?:this|the) (?:role|position|job|opportunity)|(?:you|sie|du|vous|tu|je) (?:can|will|may|konnen|kannst|wirst|travaill|peux|pouvez|kunt|kan)|#li-/;
const WEAK_SECTIONS = new Set(['benefits', 'company', 'legal', 'team', 'values', 'mission', 'news']);
/** Sections whose short lines are points about the job and no chips beside its title. */
const NOT_CHIPS = new Set([
  'benefits',
  'company',
  'legal',
  'preferences',
  'process',
  'requirements',
  'responsibilities',
]);
/** Up to this length a line may be a list of chips: "Full-time · Leeds (hybrid) or remote". */
const LIST_LENGTH = 120;
const ITEM_BEFORE = /(?:^|[,(|·•:/–-]|(?<![a-z])(?:or|and|oder|und|ou|o|y|of|e|lub)) ?$/;
const ITEM_AFTER = /^ ?(?:$|[,)|·•/(;–-]|(?:or|and|oder|und|ou|o|y|of|e|lub|us|uk|eu)(?![a-z]))/;
/** A number of days at home is said of this job wherever it stands. */
const DAYS_SAID = /\b(?:days?|tage?|jours?|dias?|dagen|giorni)\b/;
const HASHTAG = /#li-/;
const NEGATED =
  /(?:no|not|non|kein\w{0,2}|keine|pas de|sin|geen|without|nicht|isn't|unable to offer|cannot offer) (?:a |fully |any |offer )?$/;

/** Stems of which every workplace word holds one; most lines end here. */
const GATE = new WordGate(
  /remot|h[iy]bri|ibrid|site|office|buro|home|tele|distan|afstand|kantoor|locatie|presen|prasen|zdaln|stacjon|vor[ -]ort|mobil|wfh|anywhere|distributed|person|sede|smart ?work|miste|dalku|bureau|oficina|ufficio|biurz|hybr|#li-|リモ|在宅|ハイブ|出社|オフィス|常驻|常駐|원격|재택|하이브|사무|混合|гибрид|удален|дистан/,
);

function collect(text: string, short: boolean, context: FieldContext): Found<WorkplaceMode>[] {
  if (!GATE.test(text)) return [];
  const folded = foldText(text);
  const found: Found<WorkplaceMode>[] = [];
  for (const { mode, sure, label } of ROWS) {
    for (const pattern of folded.length <= LIST_LENGTH ? [sure, label] : [sure]) {
      if (pattern === undefined) continue;
      for (const match of folded.matchAll(pattern)) {
        const end = match.index + match[0].length;
        const before = folded.slice(Math.max(0, match.index - 30), match.index);
        if (!short && pattern === label && !(ITEM_BEFORE.test(before) && ITEM_AFTER.test(folded.slice(end))))
          continue;
        if (NOT_WORKPLACE_AFTER.test(folded.slice(end, end + 30)) || NEGATED.test(before)) continue;
        if (OTHERS_BEFORE.test(before)) continue;
        if (!short && pattern === label && NOT_WORKPLACE_BEFORE.test(before)) continue;
        const tag = HASHTAG.test(folded.slice(Math.max(0, match.index - 4), end));
        const sentence = folded.slice(Math.max(0, match.index - 80), end + 40);
        const weak =
          context.section !== undefined &&
          WEAK_SECTIONS.has(context.section) &&
          !ABOUT_THIS_JOB.test(sentence);
        if (weak && !tag && !(mode === 'hybrid' && DAYS_SAID.test(match[0]))) continue;
        found.push({ value: mode, start: match.index, end, confidence: tag ? 0.6 : short ? 0.9 : 0.8 });
      }
    }
  }
  return found;
}

/** "Hybrid remote", "2 days remote": where hybrid words cover or touch remote ones, only hybrid is meant. */
function settle(found: Found<WorkplaceMode>[], folded: string): Found<WorkplaceMode>[] {
  const hybrid = found.filter((one) => one.value === 'hybrid');
  const kept = found.filter(
    (one) =>
      one.value === 'hybrid' ||
      !hybrid.some(
        (other) =>
          one.start < other.end + 12 &&
          other.start < one.end + 12 &&
          !/(?:^| )(?:or|oder|ou|o|\/|,|;|\|) ?/.test(
            folded.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)),
          ),
      ),
  );
  return oncePerValue(kept);
}

/**
 * Where the work is done as the text says it of this job: remote, hybrid, on-site; several allowed. Allowances,
 * remote sensing, remote teams and a company's general praise of remote work are left out.
 */
export function findWorkplaces(given: string, context: FieldContext): Found<WorkplaceMode>[] {
  const text = capText(given);
  const short =
    text.trim().length <= 45 && !(context.section !== undefined && NOT_CHIPS.has(context.section));
  const found = collect(text, short, context);
  return found.length === 0 ? [] : settle(found, foldText(text));
}

/** The value of a field labelled as workplace ("Remote status: Hybrid", "jobLocationType: TELECOMMUTE"). */
export function readWorkplaceValue(given: string, context: FieldContext): Found<WorkplaceMode>[] {
  const text = given.slice(0, 300);
  const folded = foldText(text);
  if (/^(?:no|none|nein|non|not remote|false|no remote|0 ?%)$/.test(folded.trim()))
    return [{ value: 'on-site', start: 0, end: text.length, confidence: 0.7, inferred: true }];
  const { section: _section, ...rest } = context;
  return settle(collect(text, true, rest), folded);
}

const SCOPES = [
  /(?:remote|work from (?:home|anywhere)|telework|distributed)[ ,(–:-]{0,3}(?:(?:anywhere )?(?:within|in|from|across|based in|only in|throughout) )?((?:the )?(?:us|usa|u\.s\.|united states|uk|united kingdom|eu|european union|europe|emea|apac|latam|canada|germany|deutschland|france|spain|espana|poland|netherlands|ireland|india|australia|worldwide|global(?:ly)?|anywhere in the world|north america|americas|dach)(?: only)?(?:(?: or |, | and |\/)(?:the )?(?:us|usa|uk|eu|canada|europe|mexico|emea|germany|ireland))*)(?![a-z])/g,
  /(?:us|usa|uk|eu|europe|canada|emea|latam|germany|worldwide)[ -]only(?![a-z])/g,
  /(?:within|inside) (?:\d{1,4} (?:miles|km|kilomet(?:er|re)s|minutes)|commuting distance)(?: of [\w .'-]{2,40}?)?(?=[.,;)]|$)/g,
  /(?:(?:\d|one|two|three|four|five|1-2|2-3|3-4)(?:\+|-\d| to \d| or \d)? (?:days?|tage?|jours?|dias?|dagen|giorni|dni)(?: (?:a|per|pro|par|a la|por|per|na|in der|alla|w) (?:week|woche|semaine|semana|settimana|tydzien|tygodniu))?(?: (?:in|at|from|im|au|en la|op|in|w) (?:the |our |het |de )?(?:[a-z]+ )?(?:office|home|buro|homeoffice|bureau|oficina|kantoor|ufficio|biurze|teletravail|site)))/g,
  /(?:(?:cet|gmt|utc|est|pst|eastern|pacific|central european)(?: ?[+-±] ?\d{1,2}(?::\d{2})?)?(?: ?(?:\+\/-|±) ?\d{1,2} ?(?:h|hours?)?)? (?:time ?zones?|time)|(?:time ?zones? )?(?:between )?(?:cet|gmt|utc|est) ?(?:±|\+\/-|[+-]) ?\d{1,2}(?: ?(?:h|hours?))?)/g,
  /(?:us|eu|european|american) time ?zones?/g,
  /(?:up to|bis zu|jusqu'a|hasta) \d{1,3} ?% (?:remote|home[ -]?office|teletravail|mobil\w*)/g,
];

/** Stems of which every find holds one; most lines end here. */
const SCOPE_GATE = new WordGate(
  /remote|work|tele|distributed|only|within|inside|\d|days?|time ?zone|one|two|three|four|five/,
);

/** From where and how often: "US only", "within 50 miles of Leeds", "2 days a week in the office", "CET ± 3", as written. */
export function findWorkplaceScopes(given: string, _context: FieldContext): Found<string>[] {
  const text = capText(given);
  if (!SCOPE_GATE.test(text)) return [];
  const folded = foldText(text);
  const found = new Map<string, Found<string>>();
  for (const pattern of SCOPES) {
    for (const match of folded.matchAll(pattern)) {
      const length = match[1]?.length ?? match[0].length;
      const end = match.index + match[0].length;
      const one = foundText(text, { start: end - length, end, confidence: 0.75 });
      if (one && !found.has(foldText(one.value))) found.set(foldText(one.value), one);
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
