import type { JsonBudget } from './bounded-json.ts';
import { readDescription } from './description-lines.ts';
import { attributeOf, findAllIn } from './dom-access.ts';
import { findJobs } from './find-jobs.ts';
import { PAGE_STATE_ROWS, type PageStateRow } from './page-state-rows.ts';
import type { PageState } from './page-snapshot.ts';
import { extractValue, readFillList } from './script-values.ts';
import { unflatten } from './unflatten.ts';

const MOST_SCRIPTS = 60;
const LONGEST_STATE = 3_000_000;
const MOST_STATES = 50;
const MOST_WITH_LINES = 5;

/** Jobs in the data that pages of known shapes carry in scripts. Nothing is run. */
export function readPageState(document: Document, budget: JsonBudget): PageState[] {
  const states: PageState[] = [];
  const seen = new Set<string>();
  const texts = new Map<Element, string>();
  for (const row of PAGE_STATE_ROWS) {
    for (const element of findAllIn(document, row.selector).slice(0, MOST_SCRIPTS)) {
      if (states.length >= MOST_STATES) return states;
      const key = row.attribute ?? '';
      const text = row.attribute ? (attributeOf(element, row.attribute) ?? '') : textOf(element, texts);
      if (text.length < 300 || text.length > LONGEST_STATE || (row.after && !text.includes(row.after)))
        continue;
      for (const state of readRow(row, text, budget)) {
        const print = key + JSON.stringify(state.data).slice(0, 500);
        if (!seen.has(print))
          states.push(states.length < MOST_WITH_LINES ? state : { name: state.name, data: state.data });
        seen.add(print);
      }
    }
  }
  return states.slice(0, MOST_STATES);
}

function textOf(element: Element, known: Map<Element, string>): string {
  let text = known.get(element);
  if (text === undefined) {
    text = element.textContent ?? '';
    known.set(element, text);
  }
  return text;
}

const VALUES_OF: Record<PageStateRow['form'], (text: string, after: string | undefined) => unknown[]> = {
  json: extractValue,
  flat: (text) => extractValue(text, undefined).map(unflatten),
  'fill-list': (text, after) => readFillList(text, after ?? ''),
};

function readRow(row: PageStateRow, text: string, budget: JsonBudget): PageState[] {
  const values = VALUES_OF[row.form](text, row.after);
  return values
    .flatMap((value) => findJobs(value, budget))
    .map(({ data, texts }) => {
      const lines = texts.flatMap(readDescription).slice(0, 2_000);
      return { name: row.name, data, ...(lines.length > 0 ? { lines } : {}) };
    });
}
