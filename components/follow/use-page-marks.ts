import { useEffect } from 'react';
import type { FoundFact } from '../../lib/facts/fact.ts';
import { useSurroundings } from '../app/surroundings.ts';
import { useKept } from '../app/use-kept.ts';

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
      seen.map((fact) => ({ quote: fact.evidence.quote })),
    );
    return () => void front.mark(tabId, []);
  }, [isOn, tabId, facts, front]);
}
