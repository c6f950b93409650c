import { bareText } from '../fold.ts';
import type { ReadingContext } from '../reading-context.ts';
import { keyOfSite } from '../sites/read-site.ts';
import { readProperty, realText } from '../structured-index.ts';
import type { ShownJob } from './shown-job.ts';

const ID = /(?:^|[-_/])(\d{4,}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?=$|[-_/.])/i;
const ID_PARAMS = [
  'gh_jid',
  'ashby_jid',
  'jobId',
  'job_id',
  'jobid',
  'jk',
  'vjk',
  'currentJobId',
  'pid',
  'reqId',
  'requisitionId',
  'id',
  'job',
  'lk',
];

function idOfData({ posting }: ShownJob): string | undefined {
  const identifier = posting ? readProperty(posting.data, 'identifier') : undefined;
  return realText(identifier) ?? realText(readProperty(identifier, 'value'));
}

/**
 * Which job is shown, as a key that stays the same whatever address led to it: the site's own id from pane, card or
 * address, else an id in the address, else that of the structured data, else the address itself.
 */
export function readJobKey(context: ReadingContext, job: ShownJob): { key: string; reason: string } {
  const { address, site, snapshot, tree } = context;
  const known = site ? keyOfSite(tree, site) : undefined;
  if (known) return known;
  const param = ID_PARAMS.find((name) => (address.params.get(name) ?? '').length >= 3);
  if (param !== undefined)
    return { key: `${address.host}:${address.params.get(param) ?? ''}`, reason: `address: ${param}` };
  const inPath = ID.exec(`/${address.segments.join('/')}`)?.[1];
  if (inPath !== undefined) return { key: `${address.host}:${inPath}`, reason: 'address: path' };
  // An address that stays the same while the pane changes names no job, and its structured data may be of another.
  if (snapshot.paneJob !== undefined)
    return {
      key: `${address.host}${address.path}#${bareText(snapshot.paneJob)}`.slice(0, 500),
      reason: 'heading of the pane',
    };
  const inData = idOfData(job);
  if (inData !== undefined) return { key: `${address.host}:${inData}`, reason: 'structured data' };
  const canonical = snapshot.canonicalAddress?.split(/[?#]/)[0];
  return {
    key: canonical ?? `${address.host}${address.path}`,
    reason: canonical === undefined ? 'address' : 'canonical address',
  };
}
