/** A page address taken apart, all in lower case except the values of `params` and `segments`. */
export interface AddressParts {
  /** As given. */
  href: string;
  /** Without "www." and port; empty for addresses that cannot be read. */
  host: string;
  /** Host without public suffix guesswork: the last two labels, three for "co.uk" and the like. */
  domain: string;
  /** Decoded path segments, empty ones left out. */
  segments: string[];
  /** Decoded path in lower case, always starting with "/". */
  path: string;
  params: Map<string, string>;
  /** Decoded fragment without "#". */
  fragment: string;
}

const SECOND_LEVEL = new Set(['ac', 'co', 'com', 'edu', 'go', 'gov', 'ne', 'net', 'or', 'org']);

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function registrableDomain(host: string): string {
  const labels = host.split('.');
  const second = labels.at(-2) ?? '';
  const size = labels.length > 2 && (labels.at(-1) ?? '').length === 2 && SECOND_LEVEL.has(second) ? 3 : 2;
  return labels.slice(-size).join('.');
}

/** Takes an address apart. Never throws: an unreadable address has an empty host and path "/". */
export function parseAddress(href: string): AddressParts {
  const url = URL.parse(href);
  if (!url) return { href, host: '', domain: '', segments: [], path: '/', params: new Map(), fragment: '' };
  const host = url.hostname.toLowerCase().replace(/^www\d?\./, '');
  const segments = url.pathname.split('/').filter(Boolean).map(decode);
  return {
    href,
    host,
    domain: registrableDomain(host),
    segments,
    path: `/${segments.join('/').toLowerCase()}`,
    params: new Map(url.searchParams),
    fragment: decode(url.hash.slice(1)),
  };
}
