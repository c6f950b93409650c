import type { StructuredItem } from './page-snapshot.ts';
import { repairMojibake } from './repair-mojibake.ts';

export type JsonObject = StructuredItem['data'];
type Json = JsonObject[string];

const LONGEST_TEXT = 20_000;
const MOST_ENTRIES = 200;
const DEEPEST = 8;

/** How many values may still be kept; shared by everything kept from one page. */
export interface JsonBudget {
  values: number;
  characters: number;
}

/** Copies data from a page within bounds of depth, width and length; mends mojibake in its texts. */
export function boundJson(value: unknown, budget: JsonBudget, depth = 0): Json {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string') return boundText(value, budget);
  if (typeof value !== 'object' || depth >= DEEPEST || budget.values <= 0) return null;
  budget.values -= 1;
  if (Array.isArray(value))
    return value.slice(0, MOST_ENTRIES).map((entry) => boundJson(entry, budget, depth + 1));
  const entries = Object.entries(value)
    .slice(0, MOST_ENTRIES)
    .filter(([key]) => key !== '__proto__')
    .map(([key, entry]) => [key.slice(0, 200), boundJson(entry, budget, depth + 1)] as const);
  return Object.fromEntries(entries);
}

function boundText(text: string, budget: JsonBudget): string {
  const kept = repairMojibake(text.slice(0, Math.min(LONGEST_TEXT, Math.max(0, budget.characters))));
  budget.characters -= kept.length;
  return kept;
}

/** True for an object that is not a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Property whatever the case of its name. */
export function propertyOf(data: Record<string, unknown>, name: string): unknown {
  if (name in data) return data[name];
  const wanted = name.toLowerCase();
  const key = Object.keys(data).find((candidate) => candidate.toLowerCase() === wanted);
  return key === undefined ? undefined : data[key];
}
