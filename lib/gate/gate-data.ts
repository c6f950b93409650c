// What the gate knows, cut down from the tables reading uses. The build runs this file and puts its result in its place
// (see wxt.config.ts), so that nothing is written twice and the script on the page carries no more than it needs.
import { APPLY_LABEL } from '../reading/kind/job-cues.ts';
import { ADDRESS_ROWS } from '../reading/kind/address-rows.ts';
import { foldName } from '../reading/kind/name-fold.ts';
import { SITES } from '../reading/sites/site-table.ts';
import { PAGE_NAMES } from '../reading/vocabulary/company/page-names.ts';
import type { SiteRow } from '../reading/sites/site-row.ts';

/** What the gate needs of one job site: where it lives, and where it says which job is shown. */
export type GateSite = Pick<SiteRow, 'id' | 'hosts' | 'mark' | 'pane' | 'key' | 'title'>;

function toGateSite({ id, hosts, mark, pane, title, key }: SiteRow): GateSite {
  return { id, hosts, ...(mark && { mark }), ...(pane && { pane, title }), ...(key && { key }) };
}

const COMPANY_PAGES = ['about', 'careers', 'news', 'team', 'values'] as const;

/** Names as they stand in addresses: one word of Latin letters, or two that begin alike in many languages. */
function namesInAddresses(): string[] {
  const names = COMPANY_PAGES.flatMap((page) => PAGE_NAMES[page].map(foldName));
  return [...new Set(names)]
    .filter(
      (name) =>
        /^[a-z]+$|^(?:a|about|chi|o|our|over|quienes|uber|ueber) [a-z]+$/.test(name) && name.length <= 10,
    )
    .sort();
}

function patternOf(signal: string): string {
  const row = ADDRESS_ROWS.find((one) => one.signal === signal);
  if (!row) throw new Error(`There is no address row "${signal}".`);
  return row.pattern.source;
}

export const GATE_DATA = {
  sites: SITES.map(toGateSite),
  /** Source of a pattern over a path and query in lower case: the address of one job. */
  jobAddress: ['address:job-path', 'address:job-argument', 'address:career-subpage'].map(patternOf).join('|'),
  /** Over the whole label of a control, folded. */
  applyLabel: APPLY_LABEL.source,
  /** Last parts of addresses that name a page about a company. */
  companyPages: namesInAddresses(),
};
