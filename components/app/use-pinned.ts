import { useNotebook } from './use-notebook.ts';
import { listOpportunities } from '../../lib/notebook/queries.ts';
import type { Opportunity } from '../../lib/notebook/records.ts';
import { useSurroundings } from './surroundings.ts';
import { useKept } from './use-kept.ts';

export interface Pinned {
  /** Undefined while the notebook is being asked. */
  opportunities: Opportunity[] | undefined;
  /** The one this panel works on: the pinned one, else the one changed last. */
  opportunity: Opportunity | undefined;
  pin: (opportunityId: string) => void;
}

/** The opportunity this panel is pinned to. Changing tabs does not change it. */
export function usePinned(): Pinned {
  const { pinned } = useSurroundings();
  const [state, change] = useKept(pinned);
  const opportunities = useNotebook(() => listOpportunities());
  const chosen = opportunities?.find((one) => one.id === state?.value);
  return { opportunities, opportunity: chosen ?? (state ? opportunities?.[0] : undefined), pin: change };
}
