/** Sites that carry pages about companies that are not their own; the page's heading names the company. Sorted. */
export const NETWORK_HOSTS: readonly string[] = [
  'builtin.com',
  'crunchbase.com',
  'glassdoor.com',
  'glassdoor.de',
  'indeed.com',
  'kununu.com',
  'linkedin.com',
  'themuse.com',
  'welcometothejungle.com',
  'wellfound.com',
  'xing.com',
  'ycombinator.com',
];
