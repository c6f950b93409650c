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

/** What a title says after its own name, which the first heading repeats, is the name of the site ("Our team | Acme Careers"). */
function readTitle({ titleParts, tops }: PageView): Signal[] {
  const [own = '', ...site] = titleParts;
  const named = site.length > 0 && tops.some(({ folded }) => folded === foldName(own));
  if (!named) return titleParts.flatMap((part) => readName(part, 'title'));
  return [
    ...readName(own, 'title'),
    ...site.flatMap((part) =>
      readName(part, 'title').map((signal) => ({ ...signal, name: `site-${signal.name}` })),
    ),
  ];
}

/** Signals of the document title and the first heading: "About us", "Karriere bei …", "Meet the team". */
export function readNameSignals(view: PageView): Signal[] {
  const seen = new Set<string>();
  const signals = [
    ...readTitle(view),
    ...view.tops.flatMap(({ block }) => readName(block.text, 'h1')),
    ...(view.crumb === undefined ? [] : readName(view.crumb, 'crumb')),
  ];
  return signals.filter(({ name }) => !seen.has(name) && seen.add(name));
}
