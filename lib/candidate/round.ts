// One interview: when, how long, with whom, and what came of it.
import { z } from 'zod';

const short = z.string().max(500);
const long = z.string().max(20_000);
const id = z.string().min(1).max(200);

/** What someone opposite cares about. One list for routing questions, guessed from the title and editable. */
export const AUDIENCES = [
  'hiring-manager',
  'peer',
  'executive',
  'cross-functional',
  'recruiter',
  'founder',
] as const;
export const audienceSchema = z.enum(AUDIENCES);

export const ROUND_STAGES = ['screen', 'second', 'technical', 'panel', 'case', 'final', 'offer'] as const;

export const interviewerSchema = z.object({
  id,
  name: short.default(''),
  title: short.default(''),
  audience: audienceSchema,
  notes: long.default(''),
});

export const debriefSchema = z.object({
  writtenAt: z.iso.datetime(),
  /** How it went, 1 (badly) to 5. */
  mood: z.number().int().min(1).max(5).optional(),
  asked: z
    .array(
      z.object({
        question: short.min(1),
        rating: z.number().int().min(1).max(5).optional(),
        storyId: id.optional(),
      }),
    )
    .default([]),
  interest: z.array(short).default([]),
  concerns: z.array(short).default([]),
  /** What they told me. */
  heard: z.array(short).default([]),
  /** Which of it speaks to a fact of the pages; the fact itself says so too. */
  heardAbout: z
    .array(z.object({ text: short.min(1), factId: id, relation: z.enum(['confirms', 'contradicts']) }))
    .optional(),
  /** What I promised to send or check; done once ticked. */
  promised: z.array(z.object({ what: short.min(1), done: z.boolean().default(false) })).default([]),
  /** What I did not get to ask. */
  unasked: z.array(short).default([]),
  /** What I had not asked, and have settled since. */
  settled: z.array(short).optional(),
});

export const roundSchema = z.object({
  id,
  opportunityId: id,
  stage: z.enum(ROUND_STAGES),
  /** ISO 8601, UTC; absent while no date is set. */
  startsAt: z.iso.datetime().optional(),
  timeZone: short.optional(),
  minutes: z.number().int().min(5).max(600).default(45),
  format: z.enum(['video', 'phone', 'on-site', 'unknown']).default('unknown'),
  place: short.default(''),
  /** What it will be about, as they told. */
  focus: short.optional(),
  interviewers: z.array(interviewerSchema).max(12).default([]),
  status: z.enum(['planned', 'done', 'cancelled']).default('planned'),
  debrief: debriefSchema.optional(),
});

/** Someone at the company: met in a round, or made from a captured page. `changedAt` is ISO 8601, UTC. */
export const personSchema = interviewerSchema.extend({
  opportunityId: id,
  /** The candidate chose the audience; absent: it was guessed from the title and follows it. */
  audienceChosen: z.literal(true).optional(),
  /** The captured page that names them, with its words. */
  evidence: z.object({ captureId: id, quote: z.string().min(1).max(4_000) }).optional(),
  changedAt: z.iso.datetime(),
});

/** A round as it is kept: the people are records of their own, so that one person can be met twice. */
export const roundRecordSchema = roundSchema.omit({ interviewers: true }).extend({
  personIds: z.array(id).max(12).default([]),
  changedAt: z.iso.datetime(),
});

export type Audience = z.infer<typeof audienceSchema>;
export type Interviewer = z.infer<typeof interviewerSchema>;
export type Round = z.infer<typeof roundSchema>;
export type Debrief = z.infer<typeof debriefSchema>;
export type Person = z.infer<typeof personSchema>;
export type RoundRecord = z.infer<typeof roundRecordSchema>;
