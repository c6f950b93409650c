import { bareText } from '../fold.ts';
import type { KindReason } from '../page-reading.ts';
import type { ReadingContext } from '../reading-context.ts';
import { fromPageState, fromStructuredItem } from '../sources/posting-data.ts';
import { titleOfData } from './shown-job.ts';

const ENOUGH_LINES = 8;

/**
 * Pages of applications that show their text only after scripts ran, but carry it in their data: a posting whose title
 * the page title names is what the page shows. The reason that makes it a posting, or undefined.
 */
export function findShellPosting({
  snapshot,
  structured,
  sections,
  language,
}: ReadingContext): KindReason | undefined {
  if (sections.some(({ by, meaning }) => by === 'heading' && meaning !== 'other')) return undefined;
  const data = [
    ...structured.ofType('jobposting').map(fromStructuredItem),
    ...snapshot.pageState.flatMap((state) => fromPageState(state, language) ?? []),
  ];
  const titled = data.find((item) => {
    const title = bareText(titleOfData(item.data) ?? '');
    return item.lines.length >= ENOUGH_LINES && title.length >= 4 && bareText(snapshot.title).includes(title);
  });
  return (
    titled && {
      signal: 'data:posting-in-shell',
      kind: 'job-posting',
      weight: 5,
      detail: titleOfData(titled.data) ?? '',
    }
  );
}
