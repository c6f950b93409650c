import type { AddressParts } from '../address.ts';
import { PAGE_NAMES, type NamedPage } from '../vocabulary/company/page-names.ts';
import { ADDRESS_ROWS, HOST_LABELS } from './address-rows.ts';
import { foldName, foldSegment } from './name-fold.ts';
import type { Signal } from './signal.ts';

const NAMED = Object.entries(PAGE_NAMES) as [NamedPage, readonly string[]][];
const byName = new Map<string, NamedPage[]>();
for (const [page, names] of NAMED)
  for (const name of names.map(foldName)) byName.set(name, [...(byName.get(name) ?? []), page]);

const UNSPACED = /[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/;
const unspaced = [...byName].filter(([name]) => UNSPACED.test(name) && name.length >= 3);

const JOINED = /\s*[&+/]\s*|\s(?:and|und|et|y|e|en|i)\s/iu;
const JOINED_LONGEST = 50;

const TELLING: ReadonlySet<NamedPage> = new Set<NamedPage>(['about', 'news', 'team', 'values']);

/** "Mission & Values": two names in one; the last says what the page is. Jobs are joined with anything. */
function joinedPages(text: string): readonly NamedPage[] {
  const parts = text.length <= JOINED_LONGEST ? text.split(JOINED) : [];
  const named = parts.map((part) => byName.get(foldName(part)) ?? []);
  return parts.length === 2 && named.every(({ length }) => length > 0)
    ? (named.at(-1) ?? []).filter((page) => TELLING.has(page))
    : [];
}

/** Sorts of pages that go by this name; empty for any other text. Scripts without blanks may carry more around it. */
export function namedPages(text: string): readonly NamedPage[] {
  const folded = foldName(text);
  const exact = byName.get(folded);
  if (exact) return exact;
  if (!UNSPACED.test(folded) || folded.length > 24) return joinedPages(text);
  return unspaced.find(([name]) => folded.includes(name))?.[1] ?? [];
}

/** Signals of host, path and arguments. The last path segment that names a page counts most ("/company/team"). */
export function readAddressSignals(address: AddressParts): Signal[] {
  const signals: Signal[] = [];
  const target =
    `${address.path}${[...address.params].map(([key, value], at) => `${at ? '&' : '?'}${key}=${value}`).join('')}`.toLowerCase();
  for (const { signal, pattern } of HOST_LABELS) {
    const match = pattern.exec(address.host);
    if (match) signals.push({ name: signal, detail: match[0] });
  }
  for (const { signal, pattern } of ADDRESS_ROWS) {
    const match = pattern.exec(target);
    if (match) signals.push({ name: signal, detail: match[1] ?? match[0] });
  }
  const last = address.segments.at(-1) ?? '';
  for (const page of byName.get(foldSegment(last)) ?? [])
    signals.push({ name: `address:${page}`, detail: last });
  for (const segment of address.segments.slice(0, -1))
    for (const page of byName.get(foldSegment(segment)) ?? [])
      signals.push({ name: `address:under-${page}`, detail: segment });
  return signals;
}
