import { foldText } from './fold-text.ts';
import type { FieldContext, Found } from './found.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { capText } from './text-span.ts';
import { WordGate } from './word-gate.ts';

/** Experience asked for. */
export interface YearsAsked {
  /** Least number of years; months count as parts of a year, to one decimal. */
  years: number;
  max?: number;
  /** What the years are in, as written, when one thing is named ("Java"). */
  object?: string;
  /** False for a part of other years ("3 of them leading people"), one tool only, or the longer of two alternatives. */
  general: boolean;
}

const words = Object.keys(NUMBER_WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const NUMBER = `\\d{1,2}(?:[.,]5)?|(?<![a-z])(?:${words})(?![a-z])`;
const YEARS =
  'years?|yrs?\\.?|jahre?n?|ans?|annees?|anos?|anys?|jaar|jaren|anni|anno|lata|lat|let|roky|roku|rok|yoe|лет|года|год|год[аы]|年|년';
const MONTHS = 'months?|monate?n?|mois|meses|mes|maanden|mesi|miesiecy|か月|ヶ月|개월';
const PATTERN = new RegExp(
  `(?<![\\d.,/-])(${NUMBER})(?: ?\\(\\d{1,2}\\+?\\))? ?(\\+|plus|or more|oder mehr|ou plus|o mas|of meer|o piu)? ?(?:(?:-|to|bis|a|et|tot|do|or|oder|and|til|~) ?(${NUMBER}) ?\\+?)?(?: ?\\(\\d{1,2}(?: ?- ?\\d{1,2})?\\+?\\))?[ -]{0,2}\\+? ?(?:(full|solid|solide|good) )?(${YEARS}|${MONTHS})(?![a-z])`,
  'g',
);
/** Units of which every span of time holds one; most lines end here. */
const GATE = new WordGate(
  /years?|yrs|yr\b|jahr|\bans\b|(?:\d|un) an\b|annee|anos?\b|anys?\b|jaar|jaren|ann[io]\b|lata?\b|let\b|rok|yoe|лет|год|年|년|month|monat|mois|mes\b|meses|maand|mesi\b|miesi|か月|ヶ月|개월/,
);
const EXPERIENCE =
  /experience|experienced|expertise|exp\b|background|erfahrung|berufspraxis|praxis|tatigkeit|experiencia|esperienza|ervaring|werkervaring|doswiadczeni|pracy z|stazu|praxe|経験|경력|опыт|proven|hands-on|track record|pqe\b|post-?qualif|professional|practice|industry|seniority|antiguedad|trabajando|expertise/;
const WORK =
  /^,? ?(?:'|’)?s? ?(?:of |in |as |with |working|building|managing|leading|developing|designing|using|selling|running|als |im |in der |mit |dans |en |como |trabajando|de |con |em |come |nel|w |jako |na |across |behind |on |around |within |at |on |[a-z]{3,14}ing(?: |$))/;
const NOT_BEFORE =
  /(?:for (?:over|more than|nearly|almost|the (?:last|past)|about)|(?:last|past|next|first|over the|within|every|previous|recent|coming|in (?:under|just|less than)|ago|seit(?: uber| mehr als)?|since|depuis(?: plus de)?|desde hace|desde|sinds|da oltre|ponad|od|age|aged|celebrat\w+|der (?:letzten|nachsten)|dernieres|ultimos|laatste|proximos|grown|founded|contract|duration|dauer|laufzeit|befristet auf|duracion|duree|durata|probation|warranty|guarantee|vest\w{0,4}(?: over)?|program\w{0,3}|aged? (?:over|under)?|younger than|children)(?: a)?) ?(?:the )?$/;
const AGE_BEFORE =
  /(?:age|aged|older than|younger than|children|edad|alter)(?: of| de)?(?: at least| over| under| ab| uber)? ?$/;
const NOT_AFTER =
  /^ ?(?:of age|old|alt|d'age|de edad|de idade|oud|di eta|ago|in business|of history|of (?:service|growth|success|innovation|tenure|heritage|trust)|anniversary|warranty|guarantee|contract|fixed|befristet|vertrag|programme?|course|degree|ausbildung|tradition|strong|later|after|together|anos de historia|de historia|on the market|am markt|vesting|cliff|in a row|running|in operation|with us|per|olds?\b|and (?:growing|counting)|out of|from now|probation|rotation|plan|lease|term\b)/;
const COMPANY =
  /(?<![a-z])(?:we|our|us|company|the company|combined|collective|team has|founders?|wir|unsere?|nous|notre|nosotros|nuestra)(?![a-z])[^.;]{0,60}$/;
const PART =
  /(?:of (?:that|which|them|those)|including|with at least|davon|dont|de los cuales|waarvan|di cui)[^.;]{0,25}$/;
const ROLE_WORD =
  /^(?:\w*erfahrung|relevant|professional|working|work|industry|related|similar|overall|total|progressive|combined|full|hands|practical|prior|previous|software|the|a|an|experience|expertise)$/i;

function toNumber(written: string): number {
  return NUMBER_WORDS[written] ?? Number(written.replace(',', '.'));
}

/** What may stand before a span of time that opens a line of demands. */
const OPENING =
  /^[^\p{L}\d]*(?:(?:you(?:['’]ve| have| bring)|have|with|about|around|roughly|solid|a|>|≥|min\.?|au moins|mind\.?) ?){0,3}$/u;
const LONGER = /^ ?(?:or (?:longer|more)|and more|oder langer|ou plus|o mas)(?![a-z])/;

/** Under a heading that asks, time is experience without the word: "Two years of Elixir", a bare "4 - 7 years". */
function isDemand(folded: string, { start, end }: { start: number; end: number }): boolean {
  const after = folded.slice(end, end + 60);
  if (LONGER.test(after)) return true;
  return OPENING.test(folded.slice(0, start)) && (WORK.test(after) || /^[\s).]*$/.test(after));
}

function isExperience(folded: string, match: RegExpExecArray, section: string | undefined): boolean {
  const start = match.index;
  const end = start + match[0].length;
  const before = folded.slice(Math.max(0, start - 70), start);
  const after = folded.slice(end, end + 75).replace(/[.;](?= |$).*$/, '');
  const near = before.replace(/^.*[.;:!?] /, '');
  if (NOT_AFTER.test(after) || AGE_BEFORE.test(near)) return false;
  const asked =
    /(?:at least|minimum(?: of)?|mindestens|mind\.|min\.?|au moins|minimum|al menos|minimo|minimaal|almeno|pelo menos|co najmniej|alespon|\+)/.test(
      `${near.slice(-25)}${match[0]}`,
    );
  const has = EXPERIENCE.test(`${before.slice(-50)} ${after}`);
  if (
    NOT_BEFORE.test(near) &&
    !(
      asked &&
      has &&
      !/(?:last|past|within|contract|duration|dauer|duree|duracion|befristet|vest)\b/.test(near.slice(-30))
    )
  )
    return false;
  if (
    COMPANY.test(near) &&
    !/(?:you|candidate|looking for|require|need|want|ask|seek|bring|suchen|expect)/.test(near)
  )
    return false;
  if (new RegExp(`^(?:${MONTHS})$`).test(match[5] ?? '')) return has;
  return (
    has ||
    (section === 'requirements' && isDemand(folded, { start, end })) ||
    (asked && WORK.test(after)) ||
    ((match[2] !== undefined || match[3] !== undefined) && WORK.test(after)) ||
    (match[2] === '+' && after.trim() === '')
  );
}

function objectOf(text: string, end: number): string | undefined {
  const after = text.slice(end, end + 90);
  const named =
    /^(?:['’]?s?)? ?(?:of )?(?:(?!or |and |oder |und )[a-z]+ ){0,2}?(?:experience|expertise)? ?(?:in|with|of|using)? ?((?:[A-Z][\w.+#/-]*)(?: [A-Z][\w.+#/-]*){0,2})/.exec(
      after,
    )?.[1];
  return named === undefined || ROLE_WORD.test(named) ? undefined : named.replace(/[.,]$/, '');
}

interface Page {
  text: string;
  folded: string;
  section: string | undefined;
}

function readMatch({ text, folded, section }: Page, match: RegExpExecArray): Found<YearsAsked> | undefined {
  const monthly = new RegExp(`^(?:${MONTHS})$`).test(match[5] ?? '');
  const scale = monthly ? 12 : 1;
  const years = Math.round((toNumber(match[1] ?? '') / scale) * 10) / 10;
  const upper = match[3] === undefined ? undefined : Math.round((toNumber(match[3]) / scale) * 10) / 10;
  if (!(years >= 0 && years <= 30) || (upper !== undefined && upper < years)) return undefined;
  if (!isExperience(folded, match, section)) return undefined;
  const end = match.index + match[0].length;
  const object = objectOf(text, end);
  const part =
    PART.test(folded.slice(Math.max(0, match.index - 40), match.index)) ||
    /^ ?of (?:that|which|them|those)/.test(folded.slice(end));
  return {
    value: {
      years,
      ...(upper === undefined ? {} : { max: upper }),
      ...(object === undefined ? {} : { object }),
      general: !part,
    },
    start: match.index,
    end,
    confidence: part ? 0.6 : 0.9,
  };
}

const OR = /(?<![a-z])(?:or|oder|ou|o|lub)(?![a-z])/;
const OR_DUTCH = /(?<![a-z])(?:of|or)(?![a-z])/;

/** Marks the longer of two alternatives ("5 years, or 3 years with a Master's"). */
function settleAlternatives(
  folded: string,
  language: string,
  found: Found<YearsAsked>[],
): Found<YearsAsked>[] {
  for (let i = 1; i < found.length; i += 1) {
    const [one, other] = [found[i - 1], found[i]];
    if (!one || !other || !(language === 'nl' ? OR_DUTCH : OR).test(folded.slice(one.end, other.start)))
      continue;
    const longer = one.value.years > other.value.years ? one : other;
    longer.value.general = false;
  }
  return found;
}

/** Years of experience asked for in a text. Ages, company history, contract lengths and time spans are left out. */
export function findYears(given: string, context: FieldContext): Found<YearsAsked>[] {
  const text = capText(given);
  if (!GATE.test(text)) return [];
  const folded = foldText(text);
  const found: Found<YearsAsked>[] = [];
  for (const match of folded.matchAll(PATTERN)) {
    const one = readMatch({ text, folded, section: context.section }, match);
    if (one) found.push(one);
    if (found.length === 40) break;
  }
  return settleAlternatives(folded, context.language, found);
}

/** The posting's minimum: the largest of the general minima, else the largest of all. */
export function minimumYears(found: readonly Found<YearsAsked>[]): Found<YearsAsked> | undefined {
  const general = found.filter((one) => one.value.general && one.value.object === undefined);
  const wider = general.length > 0 ? general : found.filter((one) => one.value.general);
  const pool = wider.length > 0 ? wider : found;
  return pool.reduce<Found<YearsAsked> | undefined>(
    (best, one) => (best === undefined || one.value.years > best.value.years ? one : best),
    undefined,
  );
}
