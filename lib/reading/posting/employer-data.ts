import { selectTexts, tenantOf } from '../sites/read-site.ts';
import { nameOf, readProperty } from '../structured-index.ts';
import { BOARD_DOMAINS } from '../vocabulary/board-names.ts';
import type { PostingView } from './posting-view.ts';
import { splitAtParts } from './chip-bits.ts';
import { readHeadline } from './headline.ts';
import { cleanName, LONGEST, type Candidate } from './employer-name.ts';

const boardDomains = new Set(BOARD_DOMAINS);

/** Names in the data of the posting and of organisations. */
export function fromData({ posting, context }: PostingView): Candidate[] {
  const source = posting?.source ?? 'json-ld';
  const hiring = posting ? nameOf(readProperty(posting.data, 'hiringOrganization')) : undefined;
  const organisations = context.structured
    .ofType('organization', 'corporation', 'localbusiness', 'website')
    .flatMap((item) => nameOf(item.data) ?? []);
  return [
    ...(hiring === undefined ? [] : [{ name: cleanName(hiring), weight: 6, source, words: hiring }]),
    ...organisations.map((name) => ({
      name: cleanName(name),
      weight: 2.5,
      source: 'json-ld' as const,
      words: name,
    })),
  ];
}

/** Names behind a label such as "Employer". */
export function fromPairs({ pairs }: PostingView): Candidate[] {
  return pairs.flatMap(({ field, value, block }) =>
    field === 'company' && value.length <= LONGEST
      ? [{ name: cleanName(value), weight: 5, quote: { block, quote: value } }]
      : [],
  );
}

/** The name in the host, unless that is a board or applicant system. */
export function fromHost({ context: { address } }: PostingView): Candidate[] {
  if (address.host === '' || boardDomains.has(address.domain)) return [];
  const label = address.domain.split('.')[0] ?? '';
  return label.length >= 2 && !address.host.endsWith('.example')
    ? [{ name: label, weight: 1, source: 'address', words: label }]
    : [];
}

/** The employer where the site's row says it stands, or the only one the site has. */
export function fromSite({ context }: PostingView): Candidate[] {
  const { site, snapshot, tree } = context;
  if (!site) return [];
  const { row, address } = site;
  const headline = readHeadline(context);
  const shown = row.company === undefined ? undefined : selectTexts(snapshot, tree, row.company)[0];
  const tenant = tenantOf(site);
  // What stands in an element of its own right behind the name (a rating, "About us") is no part of it.
  const block = shown && snapshot.blocks[shown.block];
  const whole = block && block.text === shown.text ? (splitAtParts(block)[0] ?? shown.text) : shown?.text;
  const name = whole
    ?.replace(/^(?:at|bei|chez|@)\s+/i, '')
    .replace(/\s+\d[.,]\d\s*[★*]?$/, '')
    .trim();
  return [
    ...(headline
      ? [{ name: headline.company, weight: 8, quote: { block: headline.block, quote: headline.company } }]
      : []),
    ...(shown && name !== undefined
      ? [{ name: cleanName(name), weight: 8, quote: { block: shown.block, quote: name } }]
      : []),
    ...(row.employer === undefined
      ? []
      : [{ name: row.employer, weight: 7, source: 'address' as const, words: address.href }]),
    ...(tenant === undefined
      ? []
      : [{ name: tenant, weight: 1.2, source: 'address' as const, words: address.href }]),
  ];
}
