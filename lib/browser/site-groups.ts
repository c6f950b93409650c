// Which sites are allowed, put together as the candidate allowed them. Pure: patterns in, groups out.

/** `id` is what a mode is kept under: "every", "job-sites", or the host of the site. */
export interface SiteGroup {
  id: string;
  kind: 'every' | 'job-sites' | 'site';
  /** What the browser was asked for. */
  patterns: string[];
  /** The one site's host, port and scheme left out. */
  host?: string;
}

/** The two patterns that mean every web page. */
export const EVERY_PATTERNS: readonly string[] = ['http://*/*', 'https://*/*'];

const PATTERN = /^(\*|https?|file):\/\/([^/]*)\//;

function isEvery(pattern: string): boolean {
  const match = PATTERN.exec(pattern);
  return pattern === '<all_urls>' || (match?.[2] === '*' && match[1] !== 'file');
}

function hostOfPattern(pattern: string): string {
  return (PATTERN.exec(pattern)?.[2] ?? '').replace(/^\*\./, '');
}

/** True when every address of `inner` is one of `outer`. */
export function coversPattern(outer: string, inner: string): boolean {
  const [a, b] = [PATTERN.exec(outer), PATTERN.exec(inner)];
  if (outer === '<all_urls>') return b !== null;
  if (!a || !b) return false;
  const [, scheme, host = ''] = a;
  const [, innerScheme, innerHost = ''] = b;
  if (scheme !== '*' && scheme !== innerScheme) return false;
  if (host === '*' || host === innerHost) return true;
  const end = host.startsWith('*.') ? host.slice(2) : undefined;
  const bare = innerHost.replace(/^\*\./, '');
  return end !== undefined && (bare === end || bare.endsWith(`.${end}`));
}

/** The groups behind the granted patterns: every site first, then the job sites, then single sites by host. */
export function groupSites(origins: readonly string[], jobPatterns: readonly string[]): SiteGroup[] {
  const every = origins.filter(isEvery);
  const job = origins.filter((origin) => jobPatterns.includes(origin));
  const byHost = new Map<string, string[]>();
  for (const origin of origins) {
    if (every.includes(origin) || job.includes(origin) || !PATTERN.test(origin)) continue;
    const host = hostOfPattern(origin);
    byHost.set(host, [...(byHost.get(host) ?? []), origin]);
  }
  const sites = [...byHost].sort(([a], [b]) => a.localeCompare(b));
  return [
    ...(every.length > 0 ? [{ id: 'every', kind: 'every' as const, patterns: every }] : []),
    ...(job.length > 0 ? [{ id: 'job-sites', kind: 'job-sites' as const, patterns: job }] : []),
    ...sites.map(([host, patterns]) => ({ id: host, kind: 'site' as const, patterns, host })),
  ];
}

/** True when the pattern holds for the address; what is no web address is nobody's. */
export function coversAddress(pattern: string, address: string): boolean {
  try {
    const { protocol, hostname } = new URL(address);
    return coversPattern(pattern, `${protocol}//${hostname}/*`);
  } catch {
    return false;
  }
}

/** The group an address is allowed by, the narrowest one; undefined when it is not allowed. */
export function findGroup(groups: readonly SiteGroup[], address: string): SiteGroup | undefined {
  return groups.toReversed().find(({ patterns }) => patterns.some((outer) => coversAddress(outer, address)));
}
