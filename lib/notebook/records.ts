// What the notebook keeps, as shapes with schemas. Every record passes its schema on the way in and on the way out.
import '../without-eval.ts';
import { z } from 'zod';
import { profileSchema } from '../candidate/candidate.ts';
import { audienceSchema, ROUND_STAGES } from '../candidate/round.ts';
import { factRecordSchema, foundFactSchema, type Fact } from '../facts/fact.ts';
import { pageKindSchema } from '../facts/page-kind.ts';
import { SECTIONS } from '../reading/page-reading.ts';
import { pageSnapshotSchema } from '../snapshot/page-snapshot.ts';

const id = z.string().min(1).max(200);
const short = z.string().max(500);
const address = z.string().max(4_000);
const moment = z.iso.datetime();

/** Where an opportunity stands, in the order of a usual process. */
export const OPPORTUNITY_STAGES = [
  'interested',
  'applied',
  'first-round',
  'follow-up',
  'final',
  'offer',
  'closed',
] as const;

/** Who the candidate last prepared for, so that the panel opens where it was left. */
const prepareChoiceSchema = z.object({
  audience: audienceSchema,
  minutes: z.number().int().min(5).max(600),
  stage: z.enum(ROUND_STAGES),
  /** A planned round; its stage, minutes and people count then. */
  roundId: id.optional(),
});

/** One role at one company. Two roles at one company are two opportunities. */
export const opportunitySchema = z.object({
  id,
  /** May be empty when no page has named it yet. */
  company: short,
  /** May be empty: a company page kept before any posting. */
  role: short,
  stage: z.enum(OPPORTUNITY_STAGES),
  /** Keys of the job as reading gives them; several when the same job was kept from several sites. */
  jobKeys: z.array(z.string().min(1).max(500)).max(100),
  createdAt: moment,
  changedAt: moment,
  archivedAt: moment.optional(),
  /** Part of the built-in sample; removed with one click. */
  sample: z.literal(true).optional(),
  prepare: prepareChoiceSchema.optional(),
});

const kindReasonSchema = z.object({
  signal: short,
  kind: pageKindSchema,
  weight: z.number(),
  detail: z.string().max(4_000).optional(),
});

/** One version of one kept page. Its page and lines are records of their own under the same id. */
export const captureSchema = z.object({
  id,
  opportunityId: id,
  /** Shared by all versions of one page. One address that shows several jobs is several pages. */
  pageId: id,
  /** Address without what does not decide the page; see `toAddressKey`. */
  addressKey: address,
  address,
  /** From 1; raised when the page's content changed. */
  version: z.number().int().min(1),
  /** What the candidate says the page is; the reader's word until corrected. */
  kind: pageKindSchema,
  kindRead: pageKindSchema,
  title: z.string().max(20_000),
  language: z.string().max(60),
  capturedAt: moment,
  /** Last time the same content was seen again at this address. */
  seenAt: moment.optional(),
  contentHash: z.string().min(1).max(200),
  readerVersion: z.number().int().positive(),
  reasons: z.array(kindReasonSchema).max(500),
  notes: z.array(z.string().max(1_000)).max(100),
  jobKey: z.string().min(1).max(500).optional(),
});

const sectionLineSchema = z.object({
  block: z.number().int().nonnegative(),
  text: z.string().max(20_000),
  section: z.enum(SECTIONS),
  heading: z.string().max(20_000).optional(),
  hidden: z.literal(true).optional(),
});

/** The whole page of a capture; large, and only read to show the page again or to read it anew. */
export const snapshotRecordSchema = z.object({ captureId: id, snapshot: pageSnapshotSchema });

/** The lines of a capture that suggestions stand on; apart from the snapshot because they are read all the time. */
export const linesRecordSchema = z.object({ captureId: id, lines: z.array(sectionLineSchema).max(30_000) });

/** Why a page could not be taken. Each has its own sentence on the screen. */
export const CAPTURE_ERROR_CODES = [
  'restricted-page',
  'store-page',
  'pdf-viewer',
  'no-access',
  'empty-page',
  'invalid-snapshot',
  'timed-out',
  'tab-gone',
  'storage-full',
  'unexpected',
] as const;

const captureErrorSchema = z.object({
  code: z.enum(CAPTURE_ERROR_CODES),
  /** The browser's own words, for a report; never page text. */
  detail: z.string().max(1_000).optional(),
});

/** A page taken and not kept yet. One per window: taking the next page replaces it. */
export const draftSchema = z.object({
  id,
  tabId: z.number().int(),
  windowId: z.number().int(),
  /** Empty while the browser does not tell it. */
  address,
  title: z.string().max(20_000).optional(),
  state: z.enum(['taking', 'taken', 'failed']),
  error: captureErrorSchema.optional(),
  snapshot: pageSnapshotSchema.optional(),
  startedAt: moment,
  finishedAt: moment.optional(),
  /** Words the candidate had marked, or the text of the link the menu was opened on. */
  selection: z.string().max(20_000).optional(),
  /** Set once the draft was kept. */
  keptAs: id.optional(),
});

const DECISIONS = ['pinned', 'dismissed', 'asked', 'answered', 'edited'] as const;

/** What the candidate decided about a suggestion; kept under the suggestion's stable id. */
export const decisionSchema = z.object({
  opportunityId: id,
  suggestionId: id,
  decision: z.enum(DECISIONS),
  /** The candidate's wording; stays when a later decision brings none. */
  text: z.string().max(4_000).optional(),
  /** The round it was decided in: asked there, answered there. */
  roundId: id.optional(),
  /** The words as they were asked, whatever suggesting says by now. */
  asked: z.string().max(4_000).optional(),
  at: moment,
});

export const noteSchema = z.object({
  id,
  opportunityId: id,
  text: z.string().min(1).max(20_000),
  at: moment,
  /** Something left hanging outside a round; it opens the next one. */
  looseEnd: z.enum(['open', 'done']).optional(),
  evidence: z
    .object({
      captureId: id,
      quote: z.string().min(1).max(4_000),
      block: z.number().int().nonnegative().optional(),
    })
    .optional(),
});

/** A record that does not fit its schema, moved out of the way with everything it held. */
export const problemSchema = z.object({
  id,
  table: z.string().min(1).max(60),
  key: z.string().max(1_000),
  /** Which fields do not fit; never their content. */
  issue: z.string().max(2_000),
  at: moment,
  raw: z.unknown(),
});

/** What keeping one page changed, so that it can be taken back exactly. */
export const undoSchema = z.object({
  /** The capture that was made or confirmed. */
  id,
  at: moment,
  draftId: id.optional(),
  opportunityId: id,
  /** The opportunity as it was; absent: the keep made it. */
  opportunityBefore: opportunitySchema.optional(),
  jobKeyAdded: z.string().max(500).optional(),
  /** Records touched: as they were (absent: new) and as they were left (absent: not compared, or removed). */
  changes: z
    .array(
      z.object({
        table: z.enum(['captures', 'snapshots', 'lines', 'facts', 'notes']),
        key: id,
        before: z.unknown().optional(),
        after: z.unknown().optional(),
      }),
    )
    .max(30_000),
});

/** The candidate's one profile. */
export const profileRecordSchema = profileSchema.extend({ id: z.literal('profile') });

/** A question or point of the candidate's own, on the sheet of one round. */
const ownItemSchema = z.object({
  id,
  kind: z.enum(['ask', 'say', 'expect']),
  text: z.string().min(1).max(4_000),
  /** Who it is for; absent: anyone. */
  personId: id.optional(),
});

/** What the candidate made of one round's sheet. Suggestions are computed; only the candidate's hand is kept. */
export const sheetSchema = z.object({
  roundId: id,
  opportunityId: id,
  own: z.array(ownItemSchema).max(100).default([]),
  /** Ids of suggestions and own items in the candidate's order; what is not named comes after, as suggested. */
  order: z.array(id).max(1_000).default([]),
  changedAt: moment,
});

/** Rehearsals of one question that may come. */
export const rehearsalSchema = z.object({
  opportunityId: id,
  suggestionId: id,
  /** The question as it was rehearsed. */
  text: z.string().min(1).max(4_000),
  /** How it went, 1 (no answer) to 4 (sure), oldest first. */
  marks: z
    .array(z.object({ at: moment, rating: z.number().int().min(1).max(4) }))
    .min(1)
    .max(500),
  changedAt: moment,
});

/** That a record was deleted, so that an older backup does not bring it back unasked. */
export const deletionSchema = z.object({
  table: z.string().min(1).max(60),
  /** The record's key as JSON. */
  key: z.string().min(1).max(1_000),
  at: moment,
});

/** When everything was last saved to a file, and how many records changed since. One row. */
export const backupStateSchema = z.object({
  id: z.literal('last'),
  at: moment.optional(),
  changes: z.number().int().nonnegative(),
  /** When the first change after the last backup was made. */
  changedSince: moment.optional(),
});

/** A whole fact as stored; parsing checks the value against its key. */
export const factSchema = z.intersection(foundFactSchema, factRecordSchema).transform((fact) => fact as Fact);

export type OpportunityStage = (typeof OPPORTUNITY_STAGES)[number];
export type PrepareChoice = z.infer<typeof prepareChoiceSchema>;
export type Opportunity = z.infer<typeof opportunitySchema>;
export type Capture = z.infer<typeof captureSchema>;
export type SnapshotRecord = z.infer<typeof snapshotRecordSchema>;
export type LinesRecord = z.infer<typeof linesRecordSchema>;
/** The stored copy of a page: readable after the page itself is gone. */
export type StoredPage = SnapshotRecord & LinesRecord;
export type CaptureErrorCode = (typeof CAPTURE_ERROR_CODES)[number];
export type CaptureFailure = z.infer<typeof captureErrorSchema>;
export type Draft = z.infer<typeof draftSchema>;
export type DecisionKind = (typeof DECISIONS)[number];
export type Decision = z.infer<typeof decisionSchema>;
export type Note = z.infer<typeof noteSchema>;
export type ProfileRecord = z.infer<typeof profileRecordSchema>;
export type OwnItem = z.infer<typeof ownItemSchema>;
export type Sheet = z.infer<typeof sheetSchema>;
export type Rehearsal = z.infer<typeof rehearsalSchema>;
export type Deletion = z.infer<typeof deletionSchema>;
export type BackupState = z.infer<typeof backupStateSchema>;
export type Problem = z.infer<typeof problemSchema>;
export type Undo = z.infer<typeof undoSchema>;
