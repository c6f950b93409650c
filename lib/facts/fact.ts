// Facts with the words that prove them. Nothing here knows where facts come from or where they are kept.
import { z } from 'zod';
import { FACT_KEYS, factKeySchema, type FactKey, type FactValueOf } from './fact-key.ts';

/** How far a source is trusted, best first: site rows > structured data > page state > labelled blocks > prose > meta > address. */
export const TIERS = [
  'site',
  'structured',
  'page-state',
  'labelled',
  'section',
  'prose',
  'meta',
  'address',
] as const;

/**
 * The words that prove a fact. `quote` is an exact substring of the text of the block it names (white space already
 * folded), or of the value inside structured data, meta or address where `source` says so.
 */
export const evidenceSchema = z.object({
  quote: z.string().min(1).max(4_000),
  source: z.enum(['visible', 'hidden', 'json-ld', 'microdata', 'page-state', 'meta', 'title', 'address']),
  /** Index into the snapshot's blocks; absent when the words are not in a block. */
  block: z.number().int().nonnegative().optional(),
});

/** What reading returns: a fact not yet kept anywhere. */
export const foundFactSchema = z
  .object({
    key: factKeySchema,
    value: z.unknown(),
    evidence: evidenceSchema,
    tier: z.enum(TIERS),
    /** 0 to 1. */
    confidence: z.number().min(0).max(1),
    /** True when the value is a conclusion and not the page's own words ("period inferred from the amount"). */
    inferred: z.literal(true).optional(),
    /** Facts of one page that cannot both be true share a conflict label. */
    conflict: z.string().max(60).optional(),
    /** Short remark for the reader: "date passed", "from page data", "second language version" … */
    note: z.string().max(200).optional(),
  })
  .superRefine((fact, context) => {
    const parsed = FACT_KEYS[fact.key].value.safeParse(fact.value);
    if (!parsed.success)
      context.addIssue({ code: 'custom', path: ['value'], message: `value does not fit ${fact.key}` });
  });

export type Tier = (typeof TIERS)[number];
export type Evidence = z.infer<typeof evidenceSchema>;

type WithoutKeyAndValue = Omit<z.infer<typeof foundFactSchema>, 'key' | 'value'>;

/** A found fact of one key, value typed accordingly. */
export type FoundFactOf<K extends FactKey> = WithoutKeyAndValue & { key: K; value: FactValueOf<K> };
export type FoundFact = { [K in FactKey]: FoundFactOf<K> }[FactKey];

/** Where a kept fact stands. What the candidate edited or rejected is never overwritten by reading again. */
export const FACT_STATUSES = ['found', 'confirmed', 'edited', 'rejected', 'contradicted'] as const;

export const factRecordSchema = z.object({
  id: z.string().min(1).max(200),
  opportunityId: z.string().min(1).max(200),
  captureId: z.string().min(1).max(200),
  /** Version of the reader that found it. */
  readerVersion: z.number().int().positive(),
  status: z.enum(FACT_STATUSES),
  /** What the reader had found, when the candidate changed the value. */
  original: z.unknown().optional(),
  /** What it was before, oldest first: each word of the candidate's about it, and when. */
  history: z
    .array(z.object({ status: z.enum(FACT_STATUSES), value: z.unknown(), until: z.iso.datetime() }))
    .max(100)
    .optional(),
  /** What someone said about it in a round. A contradicted fact stays, struck through, with this as the reason. */
  heard: z
    .object({
      roundId: z.string().min(1).max(200),
      text: z.string().min(1).max(500),
      relation: z.enum(['confirms', 'contradicts']),
    })
    .optional(),
  /** Place in the reading it came from, from 0; keeps the page's order on the screen. */
  position: z.number().int().nonnegative().optional(),
  /** ISO 8601, UTC. */
  changedAt: z.iso.datetime(),
});

/** A fact as it is kept in the notebook. */
export type Fact = FoundFact & z.infer<typeof factRecordSchema>;

/** Facts of one key, in order. */
export function factsOf<K extends FactKey, F extends FoundFact>(
  facts: readonly F[],
  key: K,
): Extract<F, { key: K }>[] {
  return facts.filter((fact): fact is Extract<F, { key: K }> => fact.key === key);
}
