// Gives the rows of subjects the words of the page that stand in front of their questions.
import { measureLabel } from '../wording/lead-ins.ts';
import { isWholeAbroad, isWholeQuote } from '../wording/quote.ts';
import type { Duty } from '../wording/duty.ts';
import { SUBJECT_NAMES } from '../patterns/subject-names.ts';
import { isClumsy, isOfAnyContract, type DutyUnit } from './detect-duties.ts';
import { isSayable } from './detect-needs.ts';
import { isNarrow } from '../signals/subject.ts';
import { isPosting, type Unit } from './unit.ts';
import type { Hit } from './hit.ts';
import type { Need } from './read-needs.ts';

const MOST_WORDS = 12;
const LONG_QUOTE = 9;
/** Characters of a thing that can still stand after "On". */
const LONG_OBJECT = 60;
/** Words of a duty that is better named than recited. */
const LONG_TASK = 10;
/** Words of a need that is better named than recited. */
const LONG_NEED = 8;
const countWords = (text: string): number => text.split(/\s+/u).length;

/** A line that can be quoted as it stands: short, and without quotation marks of its own. */
function quoteLine(unit: Unit): string | undefined {
  const line = unit.text.replace(/[\s.;:,!、。]+$/u, '').trim();
  const label = /^[^:：]{1,14}[:：]\s*(?=\S{4})/u.exec(line)?.[0].length ?? 0;
  const bare = line.slice(label);
  return bare.length <= 80 && countWords(bare) <= MOST_WORDS && !/["“”„«»{}<>|•\n*?]/u.test(bare)
    ? bare
    : undefined;
}

/** Small words of other languages that open half a clause. */
const OPENS_HALF =
  /^(?:als|und|oder|mit|für|bei|zur|zum|im|y|o|con|de|para|en|a|e|i|et|ou|avec|en|met|van|op|voor) /iu;
const ends = (text: string, quote: string): boolean =>
  /^\s*(?:$|[.;:,!?()–—|/。、])/u.test(text.slice(text.indexOf(quote) + quote.length));

/** "Fleet, and Strategy" out of "Orchards, Fleet, and Strategy" says less than one of its words. */
const isMidList = (text: string, quote: string): boolean =>
  /,\s*$/u.test(text.slice(0, text.indexOf(quote))) && quote.includes(',');

/** The matched words themselves, when they can stand in quotation marks. */
function quoteMatch(match: string, language: string): string | undefined {
  const short = match.trim();
  if (/["“”(){}<>]/u.test(short) || countWords(short) > 6) return undefined;
  return countWords(short) >= 2 || (language !== 'en' && short.length >= 12) ? short : undefined;
}

/** "Front-end Developer at Orchard Lane" is the title over again. */
const namesTitle = (quote: string, title: string): boolean =>
  title.includes(quote.toLowerCase()) ||
  title
    .split(/\s*[/|,–—-]\s+|\s+[/|,–—-]\s*/u)
    .some((part) => part.includes(' ') && quote.toLowerCase().includes(part));

function quoteSubject(hit: Hit, match: string, title: string): string | undefined {
  const unit = hit.unit!;
  const { q } = hit.slots;
  const holds = !!q && q.toLowerCase().includes(match.toLowerCase());
  if (unit.language !== 'en') {
    const line = quoteLine(unit);
    if (line?.includes(match) && line.length >= match.length + 3 && !title.includes(line.toLowerCase()))
      return line;
    return holds && isWholeAbroad(unit.text, q) && !OPENS_HALF.test(q) ? q : quoteMatch(match, unit.language);
  }
  const clean =
    holds &&
    !/^(?:you|this|then|and|to|of|which|whose|where|including|deadline|goal is) ?\b/iu.test(q) &&
    (q === unit.text || ends(unit.text, q)) &&
    !isMidList(unit.text, q) &&
    isWholeQuote(unit.text, unit.words, q) &&
    countWords(q) <= LONG_QUOTE;
  const quote = clean ? q : quoteMatch(match, 'en');
  return quote && !namesTitle(quote, title) ? quote : undefined;
}

/** Scripts an English sentence cannot take up without a stumble. */
const UNSPOKEN =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}\p{Script=Thai}]/u;

/** Would the words sound natural inside a spoken English sentence? Long foreign ones do not, nor does a bare word or two. */
const isSpoken = (quote: string, language: string): boolean =>
  language === 'en'
    ? countWords(quote) > 2
    : !UNSPOKEN.test(quote) && countWords(quote) <= 8 && quote.length <= 64;

const NAMED_SECTIONS = ['responsibilities', 'requirements', 'preferences'];

const NEGATED = /\b(?:not|no|never|without)\b|n['’]t\b/iu;

/** A few words out of the middle of a sentence, or half a statement: no good in quotation marks when the subject has a name. */
const isScrap = (quote: string, unit: Unit): boolean =>
  unit.language === 'en' ? isEnglishScrap(quote, unit) : /\s/u.test(unit.text) && isScrapAbroad(quote, unit);

/** Two words, or half a list, that are not the whole line. */
const isScrapAbroad = (quote: string, unit: Unit): boolean =>
  quote.length < unit.text.length * 0.6 &&
  (countWords(quote) < 3 || (quote.includes(',') && countWords(quote) < 5));

/** "loves data as much as | storytelling and is ready" */
const HANGS_ON = /\b(?:as|than|of|with|by|for|the|an?|in|at|from) $/iu;

const isEnglishScrap = (quote: string, unit: Unit): boolean =>
  HANGS_ON.test(unit.text.slice(0, Math.max(0, unit.text.indexOf(quote)))) ||
  NEGATED.test(quote) ||
  /^\d+\+? years/u.test(quote) ||
  (countWords(quote) < 5 && !unit.text.startsWith(quote) && !/^our /iu.test(quote)) ||
  (/^(?:we|you|they|it|this) /iu.test(quote) && countWords(quote) < 7);

/** The quotation to speak, or the name of the subject when its row has one and the words are no good in a sentence. */
function speakSubject(hit: Hit, quote: string | undefined): { q?: string; obj?: string; about?: string } {
  const about = SUBJECT_NAMES[hit.row.id];
  const unit = hit.unit!;
  if (
    quote &&
    unit.language === 'en' &&
    /^our /iu.test(quote) &&
    countWords(quote) < 7 &&
    !/["“”]/u.test(quote)
  )
    return { obj: `your ${quote.slice(4)}` };
  // A name is said more easily than half a line is recited.
  const isNamed =
    !!about && unit.language === 'en' && isPosting(unit) && NAMED_SECTIONS.includes(unit.section);
  if (quote && !isNamed && (!about || (isSpoken(quote, unit.language) && !isScrap(quote, unit))))
    return { q: quote };
  return about && (quote || (isPosting(unit) && NAMED_SECTIONS.includes(unit.section))) ? { about } : {};
}

const PARTNERS =
  /^\w*(?:,? (?:and|or) [\w-]+)? (?:leaders?|colleagues|teams?|managers?|stakeholders?|departments?|functions|partners|experts|staff|council|heads)\b/iu;
const BESIDE = /\b(?:with|to|for|alongside)(?: [\w-]+){0,4} $/iu;
const TOGETHER =
  /\b(?:spend\w* (?:\w+ ){0,2}time|talk\w*|listen\w*|interview\w*|visit\w*) (?:with |to )?(?:(?!to\b)[^\s;.]+ ){0,4}$|\bpartner (?:for|to|of|with)(?: (?!to\b)[^\s;.]+){0,8} $|\b(?:coordinat|collaborat|liais|cooperat|partner|align|interact|work|communicat)\w* (?:\w+ly )?(?:together )?(?:with|alongside)(?: (?!to\b)[^\s;.]+){0,8} $/iu;
/** Whom one sells to is not what one does. */
const SOLD_TO = /\bsell(?:s|ing)? (?:[\w-]+ )?(?:to|into)(?: [\w,-]+){0,6} $/iu;
const RELATIVE = /, (?:\w+ of |of )?(?:who|whom|which|whose|where)\b/iu;

/** Named only as the people one works with, or in passing: "content for procurement leaders", "drivers, of whom half work for subcontractors". */
function isAside(unit: Unit, match: RegExpExecArray, said: boolean): boolean {
  const before = unit.text.slice(0, match.index);
  return (
    TOGETHER.test(before) ||
    SOLD_TO.test(before) ||
    (BESIDE.test(before) && PARTNERS.test(unit.text.slice(match.index + match[0].length))) ||
    (!said && unit.language === 'en' && RELATIVE.test(before))
  );
}

/** Slots that need no quotation marks. */
const SAID = ['task', 'ger', 'asked', 'skill', 'wished', 'plus'] as const;

/** "supplier" in "establishing supplier scorecards" says whose scorecards they are; the work is about scorecards. */
function isModifier(re: RegExp, { object }: Duty): boolean {
  const found = object && re.exec(object.text);
  return (
    !!found &&
    /^s? (?!(?:and|or|for|of|in|on|to|with|across|from|by|at)\b)\p{L}/u.test(
      object.text.slice(found.index + found[0].length),
    )
  );
}

/** Headings, titles and lists of departments name a subject without saying anything about it. */
const isHeading = (unit: Unit): boolean =>
  !['responsibilities', 'requirements', 'preferences', 'mission', 'values', 'process'].includes(
    unit.section,
  ) &&
  unit.language === 'en' &&
  (unit.words.length < 7 || (unit.words.length < 12 && !/[.!]$/u.test(unit.text)));

/** A field of business is read from what a company says of itself, not from somebody's title or words. */
const SELF = /^(?!.*["“”]|.*\b(?:says?|said)\b).*(?:\b(?:we|our|us)\b|\b(?:is|are) (?:an?|one of|the) )/iu;

/** Hits of subject rows with their anchor: the duty or the need they stand in, else a quotation; without one they are dropped. */
export function anchorSubjects(
  hits: readonly Hit[],
  lines: { duties: readonly DutyUnit[]; needs: readonly Need[]; title: string; role: string | undefined },
): Hit[] {
  const duties = new Map(lines.duties.map((entry) => [entry.unit, entry]));
  const needs = new Map(lines.needs.map((need) => [need.unit, need]));
  const anchored = hits.flatMap((hit): Hit[] => {
    const { row, unit } = hit;
    if (!row.anchored || !row.cues || !unit) return [hit];
    if (isOfAnyContract(unit, lines.role)) return [];
    if (isHeading(unit) || (row.where === 'company' && !SELF.test(unit.text))) return [];
    const re = row.cues[0]!.re;
    const found = re.exec(unit.text);
    if (!found) return [];
    const match = found[0];
    const { q: _q, ...rest } = hit.slots;
    const slots: Record<string, string> = { ...rest };
    const { duty, task } = duties.get(unit) ?? {};
    let { telling } = hit;
    // A label in front names what the whole line is about.
    const label = unit.text.slice(0, measureLabel(unit.text));
    const long = !!task && task.text.split(' ').length > LONG_TASK && !!SUBJECT_NAMES[row.id];
    if (task && !long && (re.test(task.text) || (label && re.test(label)))) {
      slots.task = task.text;
      telling = task.telling.length > 0 ? task.telling : telling;
    }
    if (duty && duty.gerund.confidence >= 0.75 && re.test(duty.gerund.text) && !isClumsy(duty)) {
      slots.ger = duty.gerund.text;
      telling = duty.gerund.telling.length > 0 ? duty.gerund.telling : telling;
      if (duty.object && duty.object.text.length < LONG_OBJECT && re.test(duty.object.text))
        slots.obj = duty.object.text;
    }
    const need = needs.get(unit);
    const phrase = [need?.phrase, ...(need?.skills ?? [])].find((one) => one && re.test(one));
    const bent = !!need?.asked && /^\p{Ll}+ing /u.test(phrase ?? '');
    if (need && phrase && !bent && isSayable(phrase))
      slots[need.must ? 'skill' : 'plus'] = unit.language === 'en' ? phrase : `"${phrase}"`;
    if (need?.task && re.test(need.task)) slots.task = need.task;
    const recites = !!need?.asked && need.asked.split(' ').length > LONG_NEED && !!SUBJECT_NAMES[row.id];
    if (need?.asked && !recites && !/^\d/u.test(need.asked) && re.test(need.asked))
      slots[need.must ? 'asked' : 'wished'] = need.asked;
    const quote = quoteSubject(hit, match, lines.title);
    const spoken = speakSubject(hit, quote);
    Object.assign(slots, spoken);
    const said = SAID.some((name) => slots[name]);
    // "You bring up support" to somebody who is hired for support says nothing.
    if (spoken.about && !said && unit.language === 'en' && re.test(lines.title)) return [];
    if (isAside(unit, found, said) || (need?.hard && !said)) return [];
    const sure = (said ? 0.95 : need ? 0.78 : 0.88) - (duty && isModifier(re, duty) ? 0.12 : 0);
    const confidence =
      sure - (isPosting(unit) && !['responsibilities', 'requirements'].includes(unit.section) ? 0.06 : 0);
    // What a company is, is said of it as a thing, or not at all: a piece of its own advertisement is nobody's words.
    if (row.where === 'company' && !slots.obj) return [];
    return said || spoken.q || spoken.obj || spoken.about ? [{ ...hit, slots, telling, confidence }] : [];
  });
  const known = new Set(anchored.flatMap(({ row, unit }) => (isNarrow(row.id) && unit ? [unit.text] : [])));
  return anchored.filter(
    ({ row, unit }) => !/^S\d/u.test(row.id) || isNarrow(row.id) || !known.has(unit!.text),
  );
}
