import type { Verdict } from './gate/verdict.ts';
import { toAddressKey } from './notebook/address-key.ts';

/**
 * One name for a page wherever it is met: the job's key, else its address, and beside a list also the words over the
 * job, since the address stays the same.
 */
export function toPageKey({ jobKey, address, pane, shown }: Verdict): string {
  const key = jobKey ?? `${toAddressKey(address)}${pane ? ` ${shown ?? ''}` : ''}`;
  return key.slice(0, 1_000);
}
