import { z } from 'zod';

/** What a page is. Meanings are those of the product's word list; `other` is the honest default. */
export const PAGE_KINDS = [
  'job-posting',
  'job-list',
  'application-form',
  'careers',
  'company-about',
  'company-team',
  'company-values',
  'company-product',
  'company-news',
  'person',
  'other',
] as const;

export const pageKindSchema = z.enum(PAGE_KINDS);
export type PageKind = z.infer<typeof pageKindSchema>;
