// A sentence of a captured page, and what it is as evidence.
import type { Fact } from '../../facts/fact.ts';
import type { PageKind } from '../../facts/page-kind.ts';
import type { SuggestionEvidence } from '../suggestion.ts';
import { readWords, type Word } from '../wording/tokens.ts';

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

const POSTING: ReadonlySet<PageKind> = new Set<PageKind>(['job-posting', 'application-form']);

/** Words are read when somebody asks for them: most sentences of a site are never looked at closely. */
export class Sentence implements Unit {
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
