// The one list of everything a fact can be about. Adding a key is adding a row here.
import { z } from 'zod';

export const PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
export const WORKPLACES = ['remote', 'hybrid', 'on-site'] as const;
export const EMPLOYMENT_TYPES = [
  'full-time',
  'part-time',
  'contract',
  'temporary',
  'internship',
  'apprenticeship',
  'volunteer',
  'freelance',
  'permanent',
] as const;
export const LEVELS = [
  'intern',
  'junior',
  'mid',
  'senior',
  'staff',
  'principal',
  'lead',
  'manager',
  'head',
  'director',
  'vp',
  'executive',
] as const;

const shortText = z.string().min(1).max(500);
const line = z.string().min(1).max(4_000);

/**
 * An offered amount. `min` and `max` in whole units of `currency` (ISO 4217, absent when the page does not decide it)
 * per `period` (absent when not said). `basis` says what kind of pay it is; absent means base pay.
 */
export const salarySchema = z.object({
  min: z.number().nonnegative().optional(),
  max: z.number().nonnegative().optional(),
  currency: z.string().length(3).optional(),
  period: z.enum(PERIODS).optional(),
  basis: z.enum(['base', 'ote', 'bonus']).optional(),
  /** Band label when the page gives several: a place or a level. */
  label: z.string().max(120).optional(),
  /** "net", "B2B", "14 payments" … as the page says. */
  terms: z.array(z.string().max(60)).max(6).optional(),
  /** A board's guess, not the employer's offer. */
  estimate: z.literal(true).optional(),
});

export const skillSchema = z.object({
  name: z.string().min(1).max(120),
  need: z.enum(['must', 'nice']),
  /** Names that can stand in for each other ("Python or R") share a group number within the page. */
  group: z.number().int().optional(),
});

export const personSchema = z.object({
  name: z.string().min(1).max(200),
  title: z.string().max(300).optional(),
});

export const newsSchema = z.object({
  title: z.string().min(1).max(500),
  /** ISO date when the page decides it, else as written. */
  date: z.string().max(60).optional(),
});

export type Salary = z.infer<typeof salarySchema>;
export type Skill = z.infer<typeof skillSchema>;
export type News = z.infer<typeof newsSchema>;

/** `one`: a page states it once; `many`: several values stand side by side. */
type KeyRow = { value: z.ZodType; count: 'one' | 'many' };

export const FACT_KEYS = {
  'job.title': { value: shortText, count: 'one' },
  'job.location': { value: shortText, count: 'many' },
  'job.workplace': { value: z.enum(WORKPLACES), count: 'many' },
  'job.workplaceScope': { value: shortText, count: 'many' },
  'job.employmentType': { value: z.enum(EMPLOYMENT_TYPES), count: 'many' },
  'job.salary': { value: salarySchema, count: 'many' },
  'job.equity': { value: shortText, count: 'many' },
  'job.datePosted': { value: shortText, count: 'one' },
  'job.applyBy': { value: shortText, count: 'one' },
  'job.startDate': { value: shortText, count: 'one' },
  'job.status': { value: z.enum(['open', 'closed']), count: 'one' },
  'job.team': { value: shortText, count: 'one' },
  'job.teamSize': { value: shortText, count: 'one' },
  'job.level': { value: z.enum(LEVELS), count: 'many' },
  'job.yearsExperience': { value: z.number().nonnegative(), count: 'many' },
  'job.responsibility': { value: line, count: 'many' },
  'job.requirement': { value: line, count: 'many' },
  'job.preference': { value: line, count: 'many' },
  'job.benefit': { value: line, count: 'many' },
  'job.skill': { value: skillSchema, count: 'many' },
  'job.degree': { value: shortText, count: 'many' },
  'job.language': { value: shortText, count: 'many' },
  'job.licence': { value: shortText, count: 'many' },
  'job.visa': { value: z.enum(['offered', 'refused', 'authorisation-required']), count: 'many' },
  'job.travel': { value: shortText, count: 'one' },
  'job.schedule': { value: shortText, count: 'many' },
  'job.reportsTo': { value: shortText, count: 'one' },
  'job.processStep': { value: line, count: 'many' },
  'job.contact': { value: shortText, count: 'many' },
  'job.problem': { value: line, count: 'many' },
  'job.goal': { value: line, count: 'many' },
  'job.stockPhrase': { value: shortText, count: 'many' },
  'company.name': { value: shortText, count: 'one' },
  'company.summary': { value: line, count: 'one' },
  'company.mission': { value: line, count: 'one' },
  'company.value': { value: shortText, count: 'many' },
  'company.founded': { value: z.number().int().min(1000).max(2100), count: 'one' },
  'company.headquarters': { value: shortText, count: 'one' },
  'company.office': { value: shortText, count: 'many' },
  'company.size': { value: shortText, count: 'one' },
  'company.product': { value: shortText, count: 'many' },
  'company.customer': { value: shortText, count: 'many' },
  'company.person': { value: personSchema, count: 'many' },
  'company.funding': { value: shortText, count: 'many' },
  'company.investor': { value: shortText, count: 'many' },
  'company.partner': { value: shortText, count: 'many' },
  'company.news': { value: newsSchema, count: 'many' },
  'company.award': { value: shortText, count: 'many' },
  'company.technology': { value: line, count: 'many' },
  'company.challenge': { value: line, count: 'many' },
  /** What the candidate marked on the page and kept, in the page's words. */
  'note.marked': { value: line, count: 'many' },
} as const satisfies Record<string, KeyRow>;

export type FactKey = keyof typeof FACT_KEYS;
export type FactValueOf<K extends FactKey> = z.infer<(typeof FACT_KEYS)[K]['value']>;

export const factKeySchema = z.enum(Object.keys(FACT_KEYS) as [FactKey, ...FactKey[]]);
