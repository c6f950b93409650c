import { foldText } from './fold-text.ts';
import type { FieldContext, Found } from './found.ts';
import { LANGUAGE_NAMES } from './language-names.ts';
import { clausesOf, needAt, type Need } from './need.ts';
import { capText, type Span } from './text-span.ts';
import { WordGate } from './word-gate.ts';

/** A human language asked for. */
export interface LanguageAsked {
  /** Name as written. */
  name: string;
  /** ISO 639-1 code; "xx" for languages without one. */
  code: string;
  /** "C1", "fluent" …, as written. */
  level?: string;
  need: Need;
}

const ROWS = Object.entries(LANGUAGE_NAMES).map(
  ([code, names]) => [code, new RegExp(`(?<![a-z])(?:${names})(?![a-z])`, 'g')] as const,
);
/** Codes by the first letters of their names: one look at each word instead of forty patterns a line. */
const CODES_BY_STEM = new Map<string, Set<string>>();
for (const [code, names] of Object.entries(LANGUAGE_NAMES)) {
  for (const name of names.split('|')) {
    const stem = name.replace(/[^\p{L}].*$/u, '').slice(0, 4);
    CODES_BY_STEM.set(stem, (CODES_BY_STEM.get(stem) ?? new Set()).add(code));
  }
}

const CODES_IN_OTHER_SCRIPTS = Object.entries(LANGUAGE_NAMES)
  .filter(([, names]) => /[^\x20-\x7e]/.test(names))
  .map(([code]) => code);

const NAME_GATE = new WordGate(
  new RegExp(
    `[\\u0080-\\uffff]|(?<![a-z])(?:${[...CODES_BY_STEM.keys()].map((stem) => (stem.length < 4 ? `${stem}(?![a-z])` : stem)).join('|')})`,
  ),
);

/** Codes whose names may stand in the text. */
function possibleCodes(folded: string): Set<string> {
  const codes = new Set<string>();
  for (const match of folded.matchAll(/[a-z\u0080-\uffff]{2,}/g)) {
    if (/[^a-z]/.test(match[0])) for (const code of CODES_IN_OTHER_SCRIPTS) codes.add(code);
    for (const code of CODES_BY_STEM.get(match[0].slice(0, 4)) ?? []) codes.add(code);
  }
  return codes;
}

const LEVEL =
  /(?<![a-z\d])(?:[abc][12](?:[.+-][12])?(?: ?[-/] ?[abc][12])?(?: level| niveau)?|native(?:[ -](?:level|speaker|like))?|mother tongue|muttersprach\w{0,6}|bilingual|bilingue|fluent(?:ly)?|fluency|fliess?end\w{0,2}|verhandlungssicher\w{0,2}|proficien(?:t|cy)|business[ -](?:level|fluent|proficient)|full professional|professional(?: working)?(?: proficiency)?|conversational|advanced|intermediate|basic|sehr gute?\w?|gute?\w?|grundkenntnisse|courant\w{0,2}|couramment|langue maternelle|lu,? (?:ecrit,? )?parle|nivel (?:alto|medio|avanzado|intermedio|nativo|avancado|fluente)|fluido|fluente|avanzado|avancat|intermig|alto|medio|vloeiend|uitstekende?|goede|ottim[ao]|buona|fluentemente|biegl[aey]\w{0,3}|plynn\w{1,3}|komunikatywn\w{1,3}|bardzo dobr\w{1,3}|written and (?:spoken|verbal|oral)|verbal and written|spoken and written|oral and written|in wort und schrift|ecrit et oral|oral(?:ly)? and written|in woord en geschrift|business|nativo|materna|jlpt n[1-5]|n[1-5])(?![a-z])/;
const CUE =
  /(?<![a-z])(?:speak\w{0,3}|spoken|written|write|read(?:ing)?|fluen\w{1,3}|fluent|language|languages|proficien\w{1,3}|communicat\w{2,7}|command of|skills?|knowledge|native|bilingual|verbal|oral|documentation|comprehension|level|[abc][12]|sprach\w{0,12}|kenntnisse|wort und schrift|fliess?end\w{0,2}|verhandlungssicher\w{0,2}|muttersprach\w{0,6}|niveau|langues?|courant|maitrise|parle|bilingue|ecrit|idiomas?|nivel|hablad[oa]|escrit[oa]|fluido|domini[oa]|conocimientos?|taal|talen|vloeiend|geschrift|beheers\w{1,3}|spreek\w{0,2}|idioma|fluente|linguas?|lingua|conoscenza|jezyk\w{0,4}|znajomosc|biegl\w{1,4}|jazy[kc]\w{0,3}|komunikac\w{0,3}|deutschkenntnisse|englischkenntnisse|plus|required|must|advantage|vorteil|atout|preferiblemente|imprescindible|valorable|ビジネス|レベル|会話|능통|язык\w{0,2})(?![a-z])|kenntnisse|語/;
/** People, markets and things that carry the name of a language. */
const NOT_AFTER =
  /^[ -]?(?:market|customers?|clients?|company|companies|law|tax|labou?r|government|citizens?|nationals?|passport|team|office|subsidiar|economy|accounting|gaap|payroll|version|translation of|sites?|website|users|teachers?|literature|speaking (?:market|countries|region)|sector|industry|real estate|healthcare|railway|cuisine|restaurant|food|bahn|post\b|bank\b|telekom|institute|embassy|university|standards?|authorities|regulat|startup|start-up|engineering company|culture|kunden|unternehmen|markt|gesellschaft|recht\b|wirtschaft|\w*raum|speaking countries|mittelstand|clients)/;
const HEADED = /langu|sprach|idioma|talen|lingu|jezyk|jazyk|語|언어/;

function levelNear(text: string, folded: string, { start, end }: Span): string | undefined {
  const after =
    folded
      .slice(end, end + 45)
      .split(
        /[,;.)]|(?<![a-z])(?:and|und|et|y|en|e|i|or|oder)(?![a-z])(?! (?:spoken|written|verbal|oral|schrift))/,
      )[0] ?? '';
  const behind = LEVEL.exec(after);
  if (behind) return text.slice(end + behind.index, end + behind.index + behind[0].length);
  const from = Math.max(0, start - 40);
  const before = folded.slice(from, start).replace(/^.*[;.:]/, (cut) => ' '.repeat(cut.length));
  const ahead = LEVEL.exec(before);
  return ahead ? text.slice(from + ahead.index, from + ahead.index + ahead[0].length) : undefined;
}

/** The name without what German and Dutch grammar hangs on it. */
function plainName(written: string): string {
  return written
    .replace(/(?:sprach)?(?:kenntnisse|niveau|sprache)$/i, '')
    .replace(/^(.*(?:nederlands|engels|duits|frans|spaans|italiaans|pools))e$/i, '$1');
}

function isAskedFor(folded: string, { start, end }: Span, context: FieldContext): boolean {
  const after = folded.slice(end, end + 60);
  if (NOT_AFTER.test(after)) return false;
  const headed = context.heading !== undefined && HEADED.test(foldText(context.heading));
  const rest = folded.trim().length - (end - start);
  if (
    headed ||
    (rest <= 25 && context.section !== undefined && ['requirements', 'preferences'].includes(context.section))
  )
    return true;
  return (
    CUE.test(`${folded.slice(Math.max(0, start - 60), start)} ¤ ${after}`) ||
    /kenntnisse|sprach/.test(folded.slice(start, end))
  );
}

/**
 * Human languages asked for, with level and need. Equal-opportunity text, company text, markets and "English law" are
 * left out; so are lines that only name the language of the advertisement.
 */
export function findLanguages(given: string, context: FieldContext): Found<LanguageAsked>[] {
  const text = capText(given);
  if (context.section !== undefined && ['legal', 'company', 'benefits', 'news'].includes(context.section))
    return [];
  if (!NAME_GATE.test(text)) return [];
  const folded = foldText(text);
  const codes = possibleCodes(folded);
  if (codes.size === 0) return [];
  if (
    /regardless of|without regard to|equal opportunit|ungeachtet|unabhangig von|this (?:job )?(?:ad|posting|page) (?:is )?(?:also )?(?:in|available)/.test(
      folded,
    )
  )
    return [];
  const found: Found<LanguageAsked>[] = [];
  let clauses: ReturnType<typeof clausesOf> | undefined;
  for (const [code, pattern] of ROWS) {
    if (!codes.has(code)) continue;
    for (const match of folded.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (!isAskedFor(folded, { start: match.index, end }, context)) continue;
      clauses ??= clausesOf(text, context);
      const need = needAt(clauses, match.index, 'must');
      if (need === 'none') continue;
      const level = levelNear(text, folded, { start: match.index, end });
      found.push({
        value: {
          name: plainName(text.slice(match.index, end)),
          code,
          need,
          ...(level === undefined ? {} : { level }),
        },
        start: match.index,
        end,
        confidence: level === undefined ? 0.75 : 0.9,
      });
    }
  }
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.start - b.start)
    .filter((one) => !seen.has(one.value.code) && seen.add(one.value.code));
}
