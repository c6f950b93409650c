// Everything captured, cut into sentences that know where they come from. All later steps stand on this.
import { factsOf, type Fact } from '../../facts/fact.ts';
import type { FactKey } from '../../facts/fact-key.ts';
import type { PageKind } from '../../facts/page-kind.ts';
import type { MaterialPage, SuggestInput, SuggestionEvidence } from '../suggestion.ts';
import { buildNames, type NameIndex } from '../wording/names.ts';
import { readWords, splitSentences, type Word } from '../wording/tokens.ts';

/** A sentence of a captured page; `text` is an exact stretch of one of its lines. */
export interface Unit {
  text: string;
  words: Word[];
  captureId: string;
  block?: number;
  section: string;
  kind: PageKind;
  heading: string;
  language: string;
  /** The fact the reader made of this line, when it made one. */
  fact?: string;
  /** Place in its page, from 0. */
  order: number;
}

export interface Ground {
  /** Captures where the reader itself named the duties, or the requirements: only its lines count there. */
  named: { duties: ReadonlySet<string>; needs: ReadonlySet<string> };
  units: Unit[];
  /** Pages in order, hidden lines and repeats left out. */
  pages: readonly MaterialPage[];
  facts: readonly Fact[];
  names: NameIndex;
  spelling: 'uk' | 'us';
  company?: string;
  /** Short company name for speech. */
  companyShort?: string;
  role?: string;
  team?: string;
  /** Captures that are postings. */
  postings: string[];
  now: string;
}

const LIMITS = { pageUnits: 400, lineLength: 2_000 };
const POSTING: ReadonlySet<PageKind> = new Set<PageKind>(['job-posting', 'application-form']);
const KEY_SECTIONS: Partial<Record<FactKey, string>> = {
  'job.responsibility': 'responsibilities',
  'job.requirement': 'requirements',
  'job.preference': 'preferences',
  'job.benefit': 'benefits',
  'job.processStep': 'process',
  'job.problem': 'responsibilities',
  'job.goal': 'responsibilities',
  'company.value': 'values',
  'company.mission': 'mission',
  'company.summary': 'company',
  'company.news': 'news',
  'company.challenge': 'company',
  'company.technology': 'company',
  'note.marked': 'other',
};

/** Cuts pages and facts into sentences. Rejected facts, hidden lines and facts whose words are not on their page are left out. */
export function layGround(input: SuggestInput): Ground {
  const lines = indexLines(input.pages);
  const facts = input.facts.filter((fact) => fact.status !== 'rejected' && isProven(fact, lines));
  const sectionOf = new Map<string, string>();
  for (const fact of facts) {
    const section = KEY_SECTIONS[fact.key];
    if (section && fact.evidence.block !== undefined)
      sectionOf.set(`${fact.captureId}#${fact.evidence.block}`, section);
  }
  const seen: Seen = { sentences: new Set(), words: new Map() };
  const units = input.pages.flatMap((page) => cutPage(page, sectionOf, seen));
  units.push(...cutLooseFacts(facts, { pages: input.pages, lines }, seen));
  const postings = input.pages.filter((page) => POSTING.has(page.kind)).map((page) => page.captureId);
  const company = firstValue(facts, 'company.name');
  const capturesWith = (...keys: FactKey[]) =>
    new Set(facts.filter((fact) => keys.includes(fact.key)).map((fact) => fact.captureId));
  const named = {
    duties: capturesWith('job.responsibility'),
    needs: capturesWith('job.requirement', 'job.preference'),
  };
  return {
    named,
    units,
    facts,
    postings,
    now: input.now,
    pages: input.pages,
    names: buildNames(function* () {
      for (const unit of nearPosting(units)) yield unit.words;
    }, properNames(facts)),
    spelling: guessSpelling(units),
    ...(company ? { company, companyShort: shortenCompany(company) } : {}),
    ...optional('role', cleanTitle(firstValue(facts, 'job.title'))),
    ...optional('team', firstValue(facts, 'job.team')),
  };
}

const optional = (name: 'role' | 'team', value: string | undefined) => (value ? { [name]: value } : {});
const firstValue = (
  facts: readonly Fact[],
  key: 'company.name' | 'job.title' | 'job.team',
): string | undefined => factsOf(facts, key)[0]?.value;

function cleanTitle(title: string | undefined): string | undefined {
  const clean = title
    ?.replace(/\s*[([].*?[)\]]/gu, '')
    .split(/\s+[-–—|/]\s+|,\s/u)[0]
    ?.trim();
  return clean && clean.length >= 3 && clean.length <= 60 ? clean : undefined;
}

/** "Northgate Logistics Ltd" → "Northgate Logistics": legal forms are not spoken. */
export function shortenCompany(name: string): string {
  const bare = name
    .replace(/\s*\((?:pvt|pte|pty|private|public)\)/iu, '')
    .replace(LEGAL_FORM, '')
    .replace(LEGAL_FORM, '')
    .replace(/[®™]|[-–]\s*$/gu, '')
    .trim();
  return bare || name;
}

const LEGAL_FORM =
  /,?\s+(?:inc|ltd|llc|gmbh|ag|plc|corp|corporation|limited|pte|pvt|s\.?a\.?|b\.?v\.?|oy|ab|pty|co|s\.? ?r\.? ?o)\.?$/iu;

function properNames(facts: readonly Fact[]): string[] {
  return [
    ...factsOf(facts, 'company.name').map((fact) => fact.value),
    ...factsOf(facts, 'company.product').map((fact) => fact.value),
    ...factsOf(facts, 'company.customer').map((fact) => fact.value),
    ...factsOf(facts, 'company.partner').map((fact) => fact.value),
    ...factsOf(facts, 'company.person').map((fact) => fact.value.name),
    ...factsOf(facts, 'job.skill')
      .map((fact) => fact.value.name)
      .filter((name) => /\p{L}\p{Lu}|\d/u.test(name)),
  ];
}

/** White space and quotation marks folded, for comparing a quote with a line. */
export const foldText = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[’‘]/gu, "'").trim();

/** Texts of the captured lines by capture and block. */
type LineIndex = ReadonlyMap<string, readonly string[]>;

function indexLines(pages: readonly MaterialPage[]): LineIndex {
  const index = new Map<string, string[]>();
  for (const page of pages) {
    for (const { block, text } of page.lines) {
      const key = `${page.captureId}#${block}`;
      const texts = index.get(key);
      if (texts) texts.push(text);
      else index.set(key, [text]);
    }
  }
  return index;
}

const linesAt = (lines: LineIndex, fact: Fact): readonly string[] =>
  fact.evidence.block === undefined ? [] : (lines.get(`${fact.captureId}#${fact.evidence.block}`) ?? []);

function isProven(fact: Fact, lines: LineIndex): boolean {
  if (fact.evidence.source !== 'visible' || fact.evidence.block === undefined || fact.status === 'edited')
    return true;
  const text = linesAt(lines, fact)[0];
  return (
    text === undefined ||
    text.includes(fact.evidence.quote) ||
    foldText(text).includes(foldText(fact.evidence.quote))
  );
}

/** Words are read when somebody asks for them: most sentences of a site are never looked at closely. */
class Sentence implements Unit {
  readonly text: string;
  readonly captureId: string;
  readonly block?: number;
  readonly section: string;
  readonly kind: PageKind;
  readonly heading: string;
  readonly language: string;
  readonly fact?: string;
  readonly order: number;
  #words: Word[] | undefined;
  readonly #known: Map<string, Word[]>;

  constructor(fields: Omit<Unit, 'words'>, known: Map<string, Word[]>) {
    this.#known = known;
    this.text = fields.text;
    this.captureId = fields.captureId;
    if (fields.block !== undefined) this.block = fields.block;
    this.section = fields.section;
    this.kind = fields.kind;
    this.heading = fields.heading;
    this.language = fields.language;
    if (fields.fact !== undefined) this.fact = fields.fact;
    this.order = fields.order;
  }

  get words(): Word[] {
    return (this.#words ??= this.#read());
  }

  /** Sites say the same sentence on every page: it is taken apart once. */
  #read(): Word[] {
    const known = this.#known.get(this.text);
    if (known) return known;
    const words = readWords(this.text);
    this.#known.set(this.text, words);
    return words;
  }
}

/** What has been seen while cutting: sentences by page, and words by sentence. */
interface Seen {
  sentences: Set<string>;
  words: Map<string, Word[]>;
}

function cutPage(page: MaterialPage, sectionOf: ReadonlyMap<string, string>, seen: Seen): Unit[] {
  const units: Unit[] = [];
  for (const line of page.lines) {
    if (line.hidden || units.length >= LIMITS.pageUnits) continue;
    const fact = sectionOf.get(`${page.captureId}#${line.block}`);
    const section = fact ?? line.section;
    for (const text of splitSentences(line.text.slice(0, LIMITS.lineLength))) {
      const key = `${page.captureId}|${text}`;
      if (seen.sentences.has(key) || text.length < 3) continue;
      seen.sentences.add(key);
      const { captureId, kind, language } = page;
      units.push(
        new Sentence(
          {
            text,
            captureId,
            block: line.block,
            section,
            kind,
            heading: line.heading ?? '',
            language,
            order: units.length,
            ...(fact ? { fact } : {}),
          },
          seen.words,
        ),
      );
    }
  }
  return units;
}

/** Facts from structured data whose words stand on no line: they become sentences of their own. */
function cutLooseFacts(
  facts: readonly Fact[],
  { pages, lines }: { pages: readonly MaterialPage[]; lines: LineIndex },
  seen: Seen,
): Unit[] {
  const known = new Map(pages.map((page) => [page.captureId, page]));
  const texts = new Map<string, string>();
  const isOnPage = (fact: Fact): boolean => {
    const page = known.get(fact.captureId);
    if (!page) return false;
    if (linesAt(lines, fact).some((line) => line.includes(fact.evidence.quote))) return true;
    const text = texts.get(fact.captureId) ?? foldText(page.lines.map((line) => line.text).join('\n'));
    texts.set(fact.captureId, text);
    return text.includes(foldText(fact.evidence.quote));
  };
  const units: Unit[] = [];
  for (const fact of facts) {
    const section = KEY_SECTIONS[fact.key];
    if (!section || units.length >= LIMITS.pageUnits || isOnPage(fact)) continue;
    const page = known.get(fact.captureId);
    for (const text of splitSentences(fact.evidence.quote)) {
      const key = `${fact.captureId}|${text}`;
      if (seen.sentences.has(key)) continue;
      seen.sentences.add(key);
      const kind = page?.kind ?? (fact.key.startsWith('job.') ? 'job-posting' : 'other');
      units.push(
        new Sentence(
          {
            text,
            captureId: fact.captureId,
            section,
            kind,
            heading: '',
            language: page?.language ?? 'en',
            order: 500 + units.length,
            fact: section,
          },
          seen.words,
        ),
      );
    }
  }
  return units;
}

/** The postings' sentences and some of the others': enough to see how words are written. */
const nearPosting = (units: readonly Unit[]): Unit[] => [
  ...units.filter((unit) => isPosting(unit)).slice(0, 400),
  ...units.filter((unit) => !isPosting(unit)).slice(0, 300),
];

/** UK or US, decided once for everything captured. */
function guessSpelling(units: readonly Unit[]): 'uk' | 'us' {
  let uk = 0;
  let us = 0;
  for (const unit of units.slice(0, 200)) {
    for (const lower of unit.text.toLowerCase().split(/[^a-z]+/)) {
      if (
        /^(?:programmes?|organis|colou?r(?!ad)|behaviour|labour|centres?|licence|optimis|prioritis|favour|modelling|enrol$|cheque|specialis|recognis)/u.test(
          lower,
        )
      )
        uk += 1;
      else if (
        /^(?:programs?$|organiz|color|behavior|labor$|centers?$|optimiz|prioritiz|favor|modeling|specializ|recogniz)/u.test(
          lower,
        )
      )
        us += 1;
    }
  }
  return uk > us ? 'uk' : 'us';
}

/** The words of a sentence as evidence; `quote` must be a stretch of it. */
export function evidenceOf(unit: Unit, quote: string = unit.text): SuggestionEvidence {
  return { quote, captureId: unit.captureId, ...(unit.block === undefined ? {} : { block: unit.block }) };
}

/** A fact as evidence. */
export function evidenceOfFact(fact: Fact): SuggestionEvidence {
  return {
    quote: fact.evidence.quote,
    captureId: fact.captureId,
    ...(fact.evidence.block === undefined ? {} : { block: fact.evidence.block }),
  };
}

export const isPosting = (unit: { kind: PageKind }): boolean => POSTING.has(unit.kind);
