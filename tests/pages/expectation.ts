import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { factKeySchema } from '../../lib/facts/fact-key.ts';
import type { FoundFact } from '../../lib/facts/fact.ts';
import { pageKindSchema } from '../../lib/facts/page-kind.ts';
import type { PageReading } from '../../lib/reading/page-reading.ts';

/** A value alone, or a value with what else must be true of its fact. */
const wantedSchema = z.union([
  z.string(),
  z.number(),
  z
    .object({
      is: z.json(),
      source: z.string().optional(),
      inferred: z.boolean().optional(),
      conflict: z.boolean().optional(),
      note: z.string().optional(),
    })
    .strict(),
  z.record(z.string(), z.json()),
]);

/**
 * What a page must read as. The values of a key in `facts` are all there may be of it, unless the list ends in "…".
 * `never`: values that must not be read, or "any" for none of that key at all.
 */
export const expectationSchema = z
  .object({
    case: z.string().min(10),
    address: z.url(),
    takenAt: z.iso.datetime().default('2026-11-20T10:00:00Z'),
    kind: pageKindSchema,
    language: z.string().optional(),
    job: z.string().optional(),
    facts: z.partialRecord(factKeySchema, z.array(wantedSchema)).default({}),
    never: z.partialRecord(factKeySchema, z.union([z.literal('any'), z.array(z.json())])).default({}),
    notes: z.array(z.string()).default([]),
  })
  .strict();

export type Expectation = z.infer<typeof expectationSchema>;
type Wanted = z.infer<typeof wantedSchema>;

const REST = '…';

type Wrapped = Extract<Wanted, { is: unknown; source?: unknown }>;

function isWrapped(wanted: Wanted): wanted is Wrapped {
  return typeof wanted === 'object' && 'is' in wanted;
}

/** Objects fit when every property asked for is equal; anything else must be equal. */
function valueFits(wanted: unknown, value: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null || typeof value !== 'object' || value === null)
    return isDeepStrictEqual(wanted, value);
  return Object.entries(wanted).every(([name, part]) =>
    isDeepStrictEqual(part, (value as Record<string, unknown>)[name]),
  );
}

function factFits(wanted: Wanted, fact: FoundFact): boolean {
  if (!isWrapped(wanted)) return valueFits(wanted, fact.value);
  return (
    valueFits(wanted.is, fact.value) &&
    (wanted.source === undefined || wanted.source === fact.evidence.source) &&
    (wanted.inferred === undefined || wanted.inferred === (fact.inferred ?? false)) &&
    (wanted.conflict === undefined || wanted.conflict === (fact.conflict !== undefined)) &&
    (wanted.note === undefined || (fact.note ?? '').includes(wanted.note))
  );
}

function compareKey(key: string, wanted: readonly Wanted[], facts: readonly FoundFact[]): string[] {
  const open = wanted.at(-1) === REST;
  const listed = open ? wanted.slice(0, -1) : wanted;
  const left = [...facts];
  const missing = listed.filter((one) => {
    const at = left.findIndex((fact) => factFits(one, fact));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [
    ...missing.map(
      (one) =>
        `${key}: not read: ${JSON.stringify(one)}; read: ${JSON.stringify(facts.map(({ value }) => value))}`,
    ),
    ...(open
      ? []
      : left.map(
          ({ value, evidence }) =>
            `${key}: read beyond expectation: ${JSON.stringify(value)} from "${evidence.quote.slice(0, 80)}"`,
        )),
  ];
}

function compareNever(key: string, never: 'any' | readonly unknown[], facts: readonly FoundFact[]): string[] {
  const wrong = facts.filter(({ value }) => never === 'any' || never.some((one) => valueFits(one, value)));
  return wrong.map(
    ({ value, evidence }) =>
      `${key}: must not be read: ${JSON.stringify(value)} from "${evidence.quote.slice(0, 80)}"`,
  );
}

function compareOne(what: string, wanted: string | undefined, read: string | undefined): string[] {
  return wanted === undefined || wanted === read
    ? []
    : [`${what}: expected ${wanted}, read ${read ?? 'nothing'}`];
}

/** Everything in which a reading falls short of what is expected of it; empty when nothing does. */
export function compareReading(expected: Expectation, reading: PageReading): string[] {
  const of = (key: string): FoundFact[] => reading.facts.filter((fact) => fact.key === key);
  return [
    ...compareOne('kind', expected.kind, reading.kind),
    ...compareOne('language', expected.language, reading.language),
    ...compareOne('job', expected.job, reading.job?.key),
    ...Object.entries(expected.facts).flatMap(([key, wanted]) => compareKey(key, wanted, of(key))),
    ...Object.entries(expected.never).flatMap(([key, never]) => compareNever(key, never, of(key))),
    ...expected.notes
      .filter((note) => !reading.notes.some((said) => said.includes(note)))
      .map((note) => `note missing: ${note}`),
  ];
}

/** The expectation with kind and listed keys as they were read, for the explicit update command. */
export function withReading(
  expected: Record<string, unknown>,
  reading: PageReading,
): Record<string, unknown> {
  const keys = Object.keys(expected['facts'] ?? {});
  const facts = Object.fromEntries(
    keys.map((key) => [key, reading.facts.filter((fact) => fact.key === key).map(({ value }) => value)]),
  );
  return { ...expected, kind: reading.kind, facts };
}
