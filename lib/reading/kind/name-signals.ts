import { namedPages } from './address-signals.ts';
import { foldName } from './name-fold.ts';
import type { PageView } from './page-view.ts';
import type { Signal } from './signal.ts';
import { PAGE_OPENINGS } from './page-openings.ts';

function readName(text: string, place: 'crumb' | 'h1' | 'title'): Signal[] {
  const exact = namedPages(text);
  if (exact.length > 0) return exact.map((page) => ({ name: `${place}:${page}`, detail: text }));
  return PAGE_OPENINGS.filter(({ pattern }) => text.length <= 90 && pattern.test(foldName(text))).map(
    ({ page }) => ({
      name: `${place}:${page}`,
      detail: text,
    }),
  );
}

/** Signals of the document title and the first heading: "About us", "Karriere bei …", "Meet the team". */
export function readNameSignals(view: PageView): Signal[] {
  const seen = new Set<string>();
  const signals = [
    ...view.titleParts.flatMap((part) => readName(part, 'title')),
    ...view.tops.flatMap(({ block }) => readName(block.text, 'h1')),
    ...(view.crumb === undefined ? [] : readName(view.crumb, 'crumb')),
  ];
  return signals.filter(({ name }) => !seen.has(name) && seen.add(name));
}
