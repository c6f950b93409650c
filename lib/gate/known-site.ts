import { GATE_DATA, type GateSite } from './gate-data.ts';

const byHost = new Map(GATE_DATA.sites.flatMap((site) => site.hosts.map((host) => [host, site] as const)));

/** The job site that lives at this host: by the whole host, then by its ends. Cheap however long the table is. */
export function findGateSite(host: string): GateSite | undefined {
  const labels = host.split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const site = byHost.get(labels.slice(from).join('.'));
    if (site) return site;
  }
  return undefined;
}

/** Sites on customers' own hosts, told by a mark in the page. */
export const MARKED_SITES: readonly GateSite[] = GATE_DATA.sites.filter((site) => site.mark !== undefined);

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Id of the job an address names, as the site writes it. */
export function findIdInAddress({ key }: GateSite, url: URL): string | undefined {
  for (const name of key?.params ?? []) {
    const id = url.searchParams.get(name);
    if (id) return id;
  }
  if (key?.path === undefined) return undefined;
  const path = `/${url.pathname.split('/').filter(Boolean).map(decode).join('/')}`;
  return new RegExp(key.path, 'i').exec(path)?.[1];
}
