// The candidate's own material: what they can do, what they have lived through, what they want, what they have said.
// Nothing in this folder is ever invented by the product; it is typed or confirmed by the candidate.
import { z } from 'zod';

const short = z.string().max(500);
const long = z.string().max(20_000);
const id = z.string().min(1).max(200);
const moment = z.iso.datetime();

export const COMPETENCIES = [
  'ownership',
  'prioritising',
  'planning',
  'delivery',
  'ambiguity',
  'learning',
  'craft',
  'problem-solving',
  'decisions',
  'data-judgement',
  'quality',
  'safety',
  'customer-focus',
  'influence',
  'collaboration',
  'conflict',
  'communication',
  'leading-people',
  'coaching',
  'change',
  'resilience',
  'integrity',
  'business-sense',
  'inclusion',
  'innovation',
] as const;
export const competencySchema = z.enum(COMPETENCIES);

/** An own skill. `level` from 1 (seen it) to 5 (others ask me). `lastUsed` is a year. */
export const ownSkillSchema = z.object({
  name: short.min(1),
  level: z.number().int().min(1).max(5).optional(),
  lastUsed: z.number().int().min(1950).max(2100).optional(),
});

/** A story. Missing parts stay missing and are shown as unfinished; they are never filled in. */
export const storySchema = z.object({
  id,
  title: short.min(1),
  employer: short.optional(),
  year: z.number().int().min(1950).max(2100).optional(),
  situation: long.optional(),
  task: long.optional(),
  action: long.optional(),
  result: long.optional(),
  learning: long.optional(),
  figures: z.array(short).max(20).default([]),
  skills: z.array(short).max(50).default([]),
  competencies: z.array(competencySchema).max(25).default([]),
  /** Where and to whom it was told. */
  told: z.array(z.object({ roundId: id, interviewerId: id.optional() })).default([]),
  changedAt: moment,
  /** Part of the built-in sample; never used for a real opportunity. */
  sample: z.literal(true).optional(),
});

export const CRITERIA = [
  'work',
  'people',
  'manager',
  'growth',
  'pay-and-security',
  'place-and-hours',
  'purpose',
  'pace',
  'autonomy',
] as const;

/** What the candidate wants from a job; `weight` 1 to 5; a deal-breaker ends the matter by itself. */
export const criterionSchema = z.object({
  name: z.union([z.enum(CRITERIA), short.min(1)]),
  weight: z.number().int().min(1).max(5).default(3),
  dealBreaker: z.boolean().default(false),
  wish: short.optional(),
});

export const profileSchema = z.object({
  resume: z.string().max(200_000).default(''),
  skills: z.array(ownSkillSchema).max(500).default([]),
  criteria: z.array(criterionSchema).max(20).default([]),
  workStyle: long.default(''),
  changedAt: moment,
});

/** What the candidate told them, to be kept the same: about pay, notice, reasons, other processes, start. */
export const statementSchema = z.object({
  id,
  opportunityId: id,
  topic: z.enum(['pay', 'notice', 'reasons', 'other-processes', 'start', 'other']),
  text: long.min(1),
  roundId: id.optional(),
  toWhom: short.optional(),
  saidAt: moment,
});

/** Everything of the candidate's that suggestions may draw on. */
export const candidateSchema = z.object({
  profile: profileSchema,
  stories: z.array(storySchema).default([]),
  statements: z.array(statementSchema).default([]),
});

export type CriterionName = (typeof CRITERIA)[number];
export type Competency = z.infer<typeof competencySchema>;
export type OwnSkill = z.infer<typeof ownSkillSchema>;
export type Story = z.infer<typeof storySchema>;
export type Criterion = z.infer<typeof criterionSchema>;
export type Profile = z.infer<typeof profileSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Candidate = z.infer<typeof candidateSchema>;
