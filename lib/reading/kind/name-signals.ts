import { namedPages } from './address-signals.ts';
import type { PageView } from './page-view.ts';
import type { Signal } from './signal.ts';
import { PAGE_OPENINGS } from './page-openings.ts';

function readName(text: string, place: 'title' | 'h1'): Signal[] {
  const exact = namedPages(text);
  if (exact.length > 0) return exact.map((page) => ({ name: `${place}:${page}`, detail: text }));
  return PAGE_OPENINGS.filter(({ pattern }) => text.length <= 90 && pattern.test(text)).map(({ page }) => ({
    name: `${place}:${page}`,
    detail: text,
  }));
}

/** Signals of the document title and the first heading: "About us", "Karriere bei …", "Meet the team". */
export function readNameSignals(view: PageView): Signal[] {
  const seen = new Set<string>();
  const signals = [
    ...view.titleParts.flatMap((part) => readName(part, 'title')),
    ...(view.h1 ? readName(view.h1.block.text, 'h1') : []),
  ];
  return signals.filter(({ name }) => !seen.has(name) && seen.add(name));
}
