import { hasKnownGivenName, looksLikePersonName } from '../company/person-name.ts';
import type { FoundFact } from '../../facts/fact.ts';
import type { Block, PageSnapshot } from '../../snapshot/page-snapshot.ts';
import { factFromBlock, factFromData } from '../make-fact.ts';
import type { ReadingContext } from '../reading-context.ts';
import { classifyLines } from '../sections/classify-lines.ts';
import {
  addressesReader,
  countCues,
  isDoneToOne,
  namesYears,
  opensLikeDuty,
  promisesDuty,
} from '../sections/line-cues.ts';
import { keepOneLanguage } from '../sections/one-language.ts';
import { segmentBlocks, type SectionRange } from '../sections/segment.ts';
import type { LineCue } from '../vocabulary/line-cues.ts';
import type { PostingData } from '../sources/posting-data.ts';
import { isFactLine, leadsIntoList, readStatements, type Statement } from './statements.ts';

type LineKey =
  'job.responsibility' | 'job.requirement' | 'job.preference' | 'job.benefit' | 'job.processStep';

const KEY_OF_MEANING: Readonly<Record<string, LineKey>> = {
  responsibilities: 'job.responsibility',
  requirements: 'job.requirement',
  preferences: 'job.preference',
  benefits: 'job.benefit',
  process: 'job.processStep',
};

const CONFIDENCE = { heading: 0.9, parent: 0.85, wording: 0.65, none: 0.5 } as const;

const ASIDE = /\([^)]*\)(?=.*\p{L})/gu;

/** "Excel and an ERP (preferably SAP)": a remark that names something speaks for that alone. */
const OF_ONE_WORD =
  /\((?:preferably|ideally|preferred|preferibilmente|idealmente|idealerweise|vorzugsweise|bevorzugt|de préférence|idéalement|preferiblemente|preferentemente|bij voorkeur|de preferência|preferencialmente|najlepiej)\s+[^)]+\)\s*[.;]?$/iu;

const CONDITIONS =
  /^(?:this|the) (?:position|role|job) (?:is|will be) (?:\p{L}+ )?(?:remote|hybrid|on-?site|based|located|full|part|open|contingent)\b|^for more information\b|^(?:the )?(?:base )?(?:pay|salary|wage|compensation) (?:range )?(?:for [^.]{3,40} )?(?:is|will be|starts|ranges)\b/iu;

/** Sentences that ask, whatever stands around them. */
const DEMAND =
  /^(?:(?:the )?(?:applicants?|candidates?|appointees?) |you )?must\b|^you(?:['’]ll| will) need to\b|^(?:applicants?|candidates?) (?:should|will|need to|are expected to) (?:also |normally |ideally )?(?:hold|have|possess|be|demonstrate)\b/iu;
const CANDIDATE = /^the (?:successful|ideal|right) (?:candidate|applicant) (?:will|must|should|has|is)\b/iu;

function demands(text: string): boolean {
  const cues = CANDIDATE.test(text) ? countCues(text) : {};
  return DEMAND.test(text) || (cues.requirement ?? 0) + (cues.must ?? 0) > 0;
}

/** Sentences that address the reader between the points. */
/** Sentences among the offers that are no offer: how to apply, whom one treats alike, what is not paid for. */
const NO_OFFER =
  /(?<!\p{L})(?:apply|your application|cover letter|r[eé]sum[eé]s?|cvs?|curriculum|bewerb\p{L}*|lebenslauf|postul\p{L}*|candidature|candidat\p{L}*|inscríb\p{L}*|solliciteer|sollicitatie|aplikuj|aplikowania|visa|sponsorship|work permit)(?!\p{L})|@/iu;

const ADDRESS =
  /^(?:we(?:['’]re| are) (?:looking|searching|seeking|hiring)|you (?:do not|don['’]t) (?:need|have) to|if you\b|don['’]t worry|wir suchen\b|nous recherchons\b|buscamos\b)/iu;

/** Sentences among the duties that ask or offer something, or say under what conditions one works. */
function keyInDuties(text: string): LineKey | undefined {
  if (CONDITIONS.test(text) || ADDRESS.test(text)) return undefined;
  if (isDoneToOne(text)) return undefined;
  const cues = countCues(text);
  if (demands(text)) return 'job.requirement';
  if (cues.duty || promisesDuty(text)) return 'job.responsibility';
  if (cues.company) return undefined;
  if (!opensLikeDuty(text, 'en') && (cues.must || (cues.requirement ?? 0) >= 3)) return 'job.requirement';
  return cues.benefit && /\bsalary|benefits\b/i.test(text) ? 'job.benefit' : 'job.responsibility';
}

/** "It would be lovely …, but it's not required": what is not asked for is no demand. */
const NOT_ASKED =
  /(?:\bnot|n['’]t) (?:strictly |absolutely )?(?:required|necessary|needed|essential|mandatory|a must)\b/iu;

/** Must or nice by the wording of the line, the section deciding when the line is silent. Asides speak for one word only. */
function keyOfLine({ text, prose }: Statement, sectionKey: LineKey): LineKey | undefined {
  if (sectionKey === 'job.responsibility') return prose ? keyInDuties(text) : sectionKey;
  if (sectionKey !== 'job.requirement' && sectionKey !== 'job.preference') return sectionKey;
  if (prose && CONDITIONS.test(text)) return undefined;
  const cues = countCues(text.replace(ASIDE, '').replace(OF_ONE_WORD, ''));
  if (cues.legal && !cues.requirement && !cues.must) return undefined;
  if (prose && !cues.requirement && !cues.must && !cues.nice) {
    if (cues.company) return undefined;
    if (cues.duty) return 'job.responsibility';
  }
  if (sectionKey === 'job.preference')
    return cues.must && !cues.nice && !cues.negative ? 'job.requirement' : sectionKey;
  const must = cues.must && !NOT_ASKED.test(text);
  return cues.nice && !must && !namesYears(text) ? 'job.preference' : sectionKey;
}

/** A statement with the key it is a value of. */
interface Keyed {
  key: LineKey;
  statement: Statement;
  confidence: number;
}

const CUE_OF_KEY: Readonly<Record<LineKey, readonly LineCue[]>> = {
  'job.responsibility': ['duty'],
  'job.requirement': ['requirement', 'must'],
  'job.preference': ['nice', 'requirement'],
  'job.benefit': ['benefit'],
  'job.processStep': ['duty'],
};

function speaksFor(text: string, key: LineKey): boolean {
  const cues = countCues(text);
  return CUE_OF_KEY[key].some((cue) => (cues[cue] ?? 0) > 0);
}

/** Papers to send in are no steps on the way to the job. */
const PAPERS =
  /^(?:an? |your |the |dein(?:en)? |ihre?n? |votre |un |tu |je )?(?:resumes?|résumés?|cvs?|curriculum(?: vitae)?|cover letter|(?:career|work) history|portfolio(?! (?:walk|review|presentation|interview|discussion|session|call))|references?|transcripts?|lebenslauf|zeugnisse|anschreiben|motivationsschreiben|lettre de motivation|carta de presentación|motivatiebrief|list motywacyjny)\b.{0,50}$/iu;

/** Addresses, opening hours, remarks and names among the steps of applying. */
const NO_STEP =
  /^(?:※|\*)|^\d{4,6} \p{Lu}\p{L}+$|^\p{Lu}[\p{L}. -]+ \d{1,4}(?: ?[-–] ?\d{1,4})?[a-z]?$|\d{1,2}[:.]\d{2} ?[-–] ?\d{1,2}[:.]\d{2}|^(?:folgen sie|follow us|suivez|síguenos|volg ons|seguici|tel|phone|fax)\b|^\S+@\S+$/iu;

function isNoStep(text: string): boolean {
  return NO_STEP.test(text) || (looksLikePersonName(text) && hasKnownGivenName(text));
}

function isNoOffer(text: string): boolean {
  return NO_OFFER.test(text) || (countCues(text).legal ?? 0) > 0;
}

/** "Power BI" in a paragraph of its own: an entry of a list, however marked up. */
function isEntry(text: string): boolean {
  return text.length <= 40 && !/[.!?:®™]$/.test(text);
}

function readSection(range: SectionRange, blocks: readonly Block[], repeated: boolean): Keyed[] {
  const sectionKey = KEY_OF_MEANING[range.meaning];
  if (!sectionKey) return [];
  const statements = readStatements(range.lines, blocks);
  return statements.flatMap((statement): Keyed[] => {
    const key = keyOfLine(statement, sectionKey);
    if (key === undefined || isFactLine(statement.text)) return [];
    const doubtful =
      leadsIntoList(statement, range.lines, blocks) ||
      (repeated && statement.prose && !isEntry(statement.text));
    if (doubtful && !speaksFor(statement.text, key)) return [];
    if (
      statement.tail &&
      !(key === 'job.preference' && (countCues(statement.text).nice ?? 0) > 0) &&
      (key !== 'job.responsibility' || !(speaksFor(statement.text, key) || promisesDuty(statement.text)))
    )
      return [];
    if (statement.prose && (ADDRESS.test(statement.text) || statement.text.endsWith('?'))) return [];
    if (statement.prose && key === 'job.benefit' && isNoOffer(statement.text)) return [];
    if (range.by === 'parent' && key === 'job.benefit' && statement.prose && !speaksFor(statement.text, key))
      return [];
    if (key === 'job.processStep' && (PAPERS.test(statement.text) || isNoStep(statement.text))) return [];
    return [{ key, statement, confidence: CONFIDENCE[range.by] }];
  });
}

/**
 * "Your job: wind in the sails" over a text, where "Your tasks" stands over a list: a heading that says it in passing
 * gives way when its text does not speak of duties.
 */
function isOutdone(range: SectionRange, ranges: readonly SectionRange[], blocks: readonly Block[]): boolean {
  if (range.by !== 'heading' || range.meaning !== 'responsibilities' || (range.coverage ?? 1) >= 0.7)
    return false;
  if (range.lines.some(({ block }) => blocks[block]?.kind !== 'paragraph')) return false;
  const sure = ranges.some(
    (other) =>
      other !== range &&
      other.meaning === range.meaning &&
      (other.coverage ?? 0) >= 0.7 &&
      other.lines.some(({ block }) => blocks[block]?.kind === 'item'),
  );
  return sure && !range.lines.some(({ text }) => speaksFor(text, 'job.responsibility') || promisesDuty(text));
}

/** Sections told by their wording alone give way to a section of the same kind with a heading, unless they stand beside it. */
function readSections(ranges: readonly SectionRange[], blocks: readonly Block[]): Keyed[] {
  const headed = new Set(ranges.filter(({ by }) => by === 'heading').map(({ meaning }) => meaning));
  return ranges.flatMap((range, index) => {
    if (isOutdone(range, ranges, blocks)) return [];
    const beside = [ranges[index - 1], ranges[index + 1]].some((one) => one?.meaning === range.meaning);
    if (range.by === 'wording' && headed.has(range.meaning) && !beside) return [];
    const repeated =
      range.meaning === 'requirements' &&
      ranges.some((later, at) => at > index && later.by === 'heading' && later.meaning === 'requirements');
    return readSection(range, blocks, repeated);
  });
}

const PROSE_MEANINGS = new Set(['role', 'other', 'team']);

/** Sentences that offer, whatever else they say. */
const OFFER =
  /^(?:in return,? )?(?:we (?:offer|provide|pay)\b|you (?:will )?(?:get|receive)\b|wir (?:bieten|zahlen)\b|(?:dafür )?(?:bekommst|erhältst) du\b|(?:dafür )?(?:bekommen|erhalten) sie\b|nous (?:vous |t['’])?(?:offrons|proposons)\b|(?:te |le )?ofrecemos\b|se ofrece\b|(?:wij|we) bieden\b|(?:ti )?offriamo\b|oferecemos\b|oferujemy\b)/iu;

/** "Le permis B est indispensable": the predicate asks, however short the sentence. */
const IS_REQUIRED =
  /(?:is|are) (?:required|essential|mandatory|a must)\b|\b(?:est|sont) (?:indispensables?|obligatoires?|exigé\p{L}*|requis\p{L}*|impérati\p{L}+)|\b(?:ist|sind|wird) (?:zwingend )?(?:erforderlich|voraussetzung|vorausgesetzt|notwendig|unerlässlich)|\b(?:es|son) (?:imprescindibles?|necesari[oa]s?|obligatori[oa]s?)|\bis (?:vereist|noodzakelijk|verplicht)|\bè (?:obbligatori[oa]|richiest[oa]|necessari[oa]|indispensabile)|\bjest (?:wymagan|konieczn|niezbędn)|\bé (?:obrigatóri[oa]|necessári[oa]|imprescindível)/iu;

/** Key of a sentence outside the telling sections, when its wording leaves no doubt. */
function keyOfProse(text: string, language: string): LineKey | undefined {
  if (text.length < 25 || text.endsWith('?') || isDoneToOne(text)) return undefined;
  const cues = countCues(text);
  if (cues.legal || cues.negative) return undefined;
  if (OFFER.test(text)) return 'job.benefit';
  if (demands(text) || IS_REQUIRED.test(text)) return 'job.requirement';
  if (cues.company) return undefined;
  if (cues.nice && (cues.requirement ?? 0) + cues.nice >= 2) return 'job.preference';
  if (language !== 'en' && (cues.requirement || cues.must)) return 'job.requirement';
  if (cues.duty || promisesDuty(text) || addressesReader(text, language)) return 'job.responsibility';
  return (cues.requirement ?? 0) >= 2 || (cues.must && cues.requirement) ? 'job.requirement' : undefined;
}

const ENOUGH_DUTIES = 3;

/** A list in the description of the role that nothing else explains is the list of duties. */
function readUnnamedList(
  range: SectionRange,
  blocks: readonly Block[],
  known: { keys: ReadonlySet<LineKey>; language: string },
): Keyed[] {
  const { language } = known;
  const items = readStatements(range.lines, blocks).filter(({ prose }) => !prose);
  // Where the page says elsewhere what it asks for, two points about the job are enough of a list.
  const enough = range.by === 'heading' && known.keys.has('job.requirement') ? 2 : ENOUGH_DUTIES;
  if (items.length < enough || range.meaning !== 'role') return [];
  const about = classifyLines(
    items.map(({ text }) => text),
    language,
  );
  if (about !== undefined && about !== 'responsibilities') return [];
  return items
    .filter(({ text }) => !isFactLine(text))
    .map((statement) => ({ key: 'job.responsibility', statement, confidence: 0.55 }));
}

function readSentences(range: SectionRange, blocks: readonly Block[], language: string): Keyed[] {
  const sentences = readStatements(range.lines, blocks).filter(({ prose }) => prose);
  const opening = sentences.filter(({ text }) => opensLikeDuty(text, language));
  const duties = new Set(opening.length >= ENOUGH_DUTIES ? opening : []);
  return sentences.flatMap((statement): Keyed[] => {
    const key =
      keyOfProse(statement.text, language) ?? (duties.has(statement) ? 'job.responsibility' : undefined);
    return key === undefined ? [] : [{ key, statement, confidence: 0.55 }];
  });
}

/** Wording that leaves no doubt even beside a section about the same. */
const SURELY = /^must\b|\byou(?:['’]ll| will) be responsible for\b/iu;

/** What the running text says where the page has no section for it. */
function readProse(
  ranges: readonly SectionRange[],
  blocks: readonly Block[],
  known: { keys: ReadonlySet<LineKey>; language: string },
): Keyed[] {
  const read = ranges
    .filter(({ meaning }) => PROSE_MEANINGS.has(meaning))
    .flatMap((range) => [
      ...readSentences(range, blocks, known.language),
      ...readUnnamedList(range, blocks, known),
    ]);
  return read.filter(({ key, statement: { text } }) => !known.keys.has(key) || SURELY.test(text));
}

function readRanges(ranges: readonly SectionRange[], blocks: readonly Block[], language: string): Keyed[] {
  const sections = readSections(ranges, blocks);
  const keys = new Set(sections.map(({ key }) => key));
  return [...sections, ...readProse(ranges, blocks, { keys, language })];
}

function toFact({ key, statement, confidence }: Keyed, snapshot: PageSnapshot): FoundFact {
  const { block, text } = statement;
  return factFromBlock(snapshot, { block, quote: text }, { key, value: text, tier: 'section', confidence });
}

const FEW = 3;

/** The description inside structured data, read when the page itself shows no part of it (closed jobs, app shells). */
function readDataLines(posting: PostingData, language: string): FoundFact[] {
  const blocks = posting.lines;
  const ranges = segmentBlocks(
    blocks,
    blocks.map((_, index) => index),
    language,
  );
  return readRanges(ranges, blocks, language).map(({ key, statement, confidence }) =>
    factFromData(statement.text, posting.source, {
      key,
      value: statement.text,
      tier: 'structured',
      confidence: confidence * 0.9,
      note: 'from page data',
    }),
  );
}

/**
 * Duties, requirements, preferences, benefits and hiring steps of the shown job. `facts` are blocks already read as values
 * of labels in lines of their own.
 */
export function readSectionFacts(
  context: ReadingContext,
  posting: PostingData | undefined,
  facts: ReadonlySet<number>,
): FoundFact[] {
  const { snapshot } = context;
  const sections = keepOneLanguage(context.sections, context.language).map((range) => ({
    ...range,
    lines: range.lines.filter(({ block }) => !facts.has(block)),
  }));
  const visible = readRanges(sections, snapshot.blocks, context.language).map((keyed) =>
    toFact(keyed, snapshot),
  );
  if (visible.length > FEW || !posting || posting.lines.length <= visible.length) return visible;
  const data = readDataLines(posting, context.language);
  return data.length > visible.length ? data : visible;
}
