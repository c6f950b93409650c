// One address, one key: what does not decide the page is dropped, so that a page is recognised when it comes again.

/** Query names that say where the visitor came from, never which page it is. */
const VISIT_PARAMETERS = [
  '_ga',
  '_gl',
  '_hsenc',
  '_hsmi',
  'dclid',
  'fbclid',
  'gclid',
  'gh_src',
  'lever-origin',
  'lever-source',
  'li_fat_id',
  'mc_cid',
  'mc_eid',
  'msclkid',
  'origin',
  'recommendedflavor',
  'ref',
  'refid',
  'referrer',
  'src',
  'trackingid',
  'trk',
  'ttclid',
  'twclid',
  'yclid',
];

function decidesPage(name: string): boolean {
  const lower = name.toLowerCase();
  return !lower.startsWith('utm_') && !VISIT_PARAMETERS.includes(lower);
}

// URL.parse needs Chromium 126.
function parseAddress(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/** A fragment is part of the page's name only when it routes ("#/jobs/12", "#!/about"). */
function routeOf(hash: string): string {
  return /^#!?\//.test(hash) ? hash : '';
}

/**
 * Key under which an address is kept: host in lower case without "www.", no trailing slash, query sorted and without
 * visit parameters, fragment only when it routes. What is no web address is its own key.
 */
export function toAddressKey(address: string): string {
  const url = parseAddress(address);
  if (!url || !/^https?:$/.test(url.protocol)) return address.slice(0, 4_000);
  const query = [...url.searchParams]
    .filter(([name]) => decidesPage(name))
    .sort(([a, x], [b, y]) => (a === b ? x.localeCompare(y) : a.localeCompare(b)))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
  const path = url.pathname.replace(/\/+$/, '');
  const host = url.host.replace(/^www\./, '');
  return `${host}${path}${query ? `?${query}` : ''}${routeOf(url.hash)}`.slice(0, 4_000);
}
