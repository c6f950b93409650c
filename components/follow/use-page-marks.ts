import { i18n } from '#i18n';
import { useEffect } from 'react';
import type { FoundFact } from '../../lib/facts/fact.ts';
import { useSurroundings } from '../app/surroundings.ts';
import { useKept } from '../app/use-kept.ts';
import { formatFact } from '../facts/format-fact.ts';

/** Marks in the page, where that was switched on, the words that became facts; takes them away when another page is shown. */
export function usePageMarks(tabId: number, facts: readonly FoundFact[]): void {
  const { front, pageMarks } = useSurroundings();
  const [setting] = useKept(pageMarks);
  const isOn = setting?.value ?? false;
  useEffect(() => {
    if (!isOn) return undefined;
    const seen = facts.filter((fact) => fact.evidence.source === 'visible');
    void front.mark(
      tabId,
      seen.map((fact) => ({
        quote: fact.evidence.quote,
        says: `${i18n.t(`fact.${fact.key}`)}: ${formatFact(fact)}`,
      })),
    );
    return () => void front.mark(tabId, []);
  }, [isOn, tabId, facts, front]);
}
