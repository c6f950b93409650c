import { parseAddress, type AddressParts } from '../address.ts';
import type { BoxTree } from '../box-tree.ts';
import { findBoxes } from '../match-selector.ts';
import type { PageSnapshot } from '../../snapshot/page-snapshot.ts';
import type { SiteRow } from './site-row.ts';
import { SITES } from './site-table.ts';

const byHost = new Map(SITES.flatMap((row) => row.hosts.map((host) => [host, row] as const)));
const marked = SITES.filter((row) => row.mark !== undefined);

function rowOfHost(host: string): SiteRow | undefined {
  const labels = host.split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const row = byHost.get(labels.slice(from).join('.'));
    if (row) return row;
  }
  return undefined;
}

/** A job site with the address it was recognised by. */
export interface Site {
  row: SiteRow;
  address: AddressParts;
}

/** The job site a page belongs to: by its address, its canonical address, or a mark only pages of that system carry. */
export function findSite(
  snapshot: Pick<PageSnapshot, 'address' | 'canonicalAddress' | 'meta'>,
  tree: BoxTree,
): Site | undefined {
  const addresses = [snapshot.address, snapshot.canonicalAddress, snapshot.meta['og:url']].flatMap((href) =>
    href === undefined ? [] : [parseAddress(href)],
  );
  for (const address of addresses) {
    const row = rowOfHost(address.host);
    if (row) return { row, address };
  }
  const row = marked.find(({ mark }) => mark !== undefined && findBoxes(tree, mark).length > 0);
  const [address] = addresses;
  return row && address ? { row, address } : undefined;
}
