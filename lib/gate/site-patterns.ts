// Match patterns for the browser, made of the tables reading uses. For the extension's own pages and worker, not for the
// script on the page.
import { QUIET_HOSTS } from '../reading/kind/quiet-hosts.ts';
import { SITES } from '../reading/sites/site-table.ts';

const isAround = (host: string): boolean =>
  QUIET_HOSTS.some((quiet) => quiet.host === host || quiet.host.endsWith(`.${host}`));

/** A host that mail or documents live below is too wide to be asked for because of its jobs. */
const jobHosts = SITES.flatMap((site) => site.hosts).filter((host) => !isAround(host));

/** What is asked for when the candidate allows all job sites we know. Sorted. */
export const JOB_SITE_PATTERNS: readonly string[] = jobHosts.map((host) => `https://*.${host}/*`).sort();

/** Where the gate is not even loaded: mail, documents, code, search and the like. */
export const QUIET_PATTERNS: readonly string[] = QUIET_HOSTS.map(({ host }) => `*://*.${host}/*`);

/** Applicant systems many employers use (their rows name a tenant): these are put into company sites as frames. */
export const FRAME_PATTERNS: readonly string[] = SITES.filter((site) => site.tenant !== undefined)
  .flatMap((site) => site.hosts)
  .map((host) => `*://*.${host}/*`);
