import type { FieldContext } from '../../../../lib/reading/fields/found.ts';

/** A context as the tests need it; the page was seen on 22 November 2026. */
export function context(more: Partial<FieldContext> = {}): FieldContext {
  return { language: 'en', observedAt: '2026-11-22T10:00:00Z', address: 'https://jobs.example/1', ...more };
}
