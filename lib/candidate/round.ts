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
  /** What I promised to send or check; done once ticked. */
  promised: z.array(z.object({ what: short.min(1), done: z.boolean().default(false) })).default([]),
  /** What I did not get to ask. */
  unasked: z.array(short).default([]),
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
  interviewers: z.array(interviewerSchema).max(12).default([]),
  status: z.enum(['planned', 'done', 'cancelled']).default('planned'),
  debrief: debriefSchema.optional(),
});

export type Audience = z.infer<typeof audienceSchema>;
export type Interviewer = z.infer<typeof interviewerSchema>;
export type Round = z.infer<typeof roundSchema>;
