import { boundJson, isObject, type JsonBudget, type JsonObject } from './bounded-json.ts';

const MOST_NODES = 20_000;
const DEEPEST = 16;
const MOST_JOBS = 20;
const SHORTEST_DESCRIPTION = 300;
const TITLE_KEY =
  /^(?:(?:job|posting|position|vacancy|requisition)?_?-?(?:title|name)|position|headline|text)$/i;
const DESCRIPTION_KEY =
  /desc|content|body|html|jobad|responsibilit|summary|overview|about|qualif|requirement|benefit|posting|intro|profile|task/i;
/** What stands beside a job object and belongs to it. */
const NEAR_KEY =
  /^(?:hiring)?_?(?:organi[sz]ation|company|employer|board|department|team|location|office|client|account)(?:_?name|s)?$/i;

/** A job as page data carries it, with what stands near it, and its long texts. */
export interface FoundJob {
  data: JsonObject;
  texts: string[];
}

type Path = readonly Record<string, unknown>[];

/** Looks through parsed page data for objects with a title and a long description. Bounded in nodes and depth. */
export function findJobs(root: unknown, budget: JsonBudget): FoundJob[] {
  const jobs: FoundJob[] = [];
  const queue: { value: unknown; path: Path }[] = [{ value: root, path: [] }];
  for (let at = 0; at < queue.length && at < MOST_NODES && jobs.length < MOST_JOBS; at += 1) {
    const entry = queue[at];
    if (!entry) break;
    const { value, path } = entry;
    if (Array.isArray(value)) {
      for (const child of value) if (typeof child === 'object' && child) queue.push({ value: child, path });
      continue;
    }
    if (!isObject(value)) continue;
    const texts = longTextsOf(value);
    if (texts.length > 0 && hasTitle(value)) jobs.push({ data: describeJob(value, path, budget), texts });
    else if (path.length < DEEPEST)
      for (const child of Object.values(value))
        if (typeof child === 'object' && child) queue.push({ value: child, path: [...path, value] });
  }
  return jobs;
}

/** A title of its own, or in an object right below ("header": { "jobTitle": … }). */
function hasTitle(object: Record<string, unknown>): boolean {
  const below = Object.values(object)
    .filter(isObject)
    .flatMap((child) => Object.entries(child));
  return (
    Object.entries(object).some(isTitle) || below.some((entry) => /title/i.test(entry[0]) && isTitle(entry))
  );
}

function isTitle([key, value]: [string, unknown]): boolean {
  if (!TITLE_KEY.test(key)) return false;
  // One title in each language: { "en": …, "de": … }.
  const texts = isObject(value) ? Object.values(value).slice(0, 4) : [value];
  return texts.some((text) => typeof text === 'string' && text.length >= 3 && text.length <= 200);
}

/** Long texts of its own, or one level down ("description": { "html": … }). */
function longTextsOf(object: Record<string, unknown>): string[] {
  const texts = Object.entries(object)
    .filter(([key]) => DESCRIPTION_KEY.test(key))
    // A part with a title is a job of its own, not the text of what is around it.
    .flatMap(([, value]) =>
      isObject(value) ? (Object.entries(value).some(isTitle) ? [] : Object.values(value)) : [value],
    )
    .filter((text): text is string => typeof text === 'string' && isProse(text));
  // The same text often stands there twice, as HTML and without its tags.
  const markup = texts.filter((text) => /<\w|&lt;\w/.test(text));
  return Array.from(new Set(markup.length > 0 ? markup : texts)).slice(0, 8);
}

function isProse(text: string): boolean {
  return (
    text.length >= SHORTEST_DESCRIPTION &&
    /\S\s+\S+\s+\S/.test(text.slice(0, 300)) &&
    !/^(?:https?:|<style|<script|\s*[{[])/.test(text)
  );
}

function describeJob(job: Record<string, unknown>, path: Path, budget: JsonBudget): JsonObject {
  const near: [string, unknown][] = [];
  for (const above of path.slice(-3).reverse()) {
    for (const [key, value] of Object.entries(above)) {
      if (near.length < 10 && value !== job && NEAR_KEY.test(key) && !(key in job))
        near.push([key, prune(value, 2)]);
    }
  }
  return boundJson(
    { ...(prune(job, 5) as Record<string, unknown>), ...Object.fromEntries(near) },
    budget,
  ) as JsonObject;
}

/** The value without what lies deeper than `depth` and without lists longer than any job has. */
function prune(value: unknown, depth: number): unknown {
  if (Array.isArray(value))
    return depth <= 0 ? [] : value.slice(0, 30).map((entry) => prune(entry, depth - 1));
  if (!isObject(value)) return value;
  if (depth <= 0) return {};
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, 80)
      .map(([key, entry]) => [key, prune(entry, depth - 1)]),
  );
}
