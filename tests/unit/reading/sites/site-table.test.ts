import { describe, expect, it } from 'vitest';
import { createBoxTree } from '../../../../lib/reading/box-tree.ts';
import { findBoxes } from '../../../../lib/reading/match-selector.ts';
import { findSite } from '../../../../lib/reading/sites/find-site.ts';
import { keyOfSite, tenantOf } from '../../../../lib/reading/sites/read-site.ts';
import { SITES } from '../../../../lib/reading/sites/site-table.ts';
import { boxes, snapshotWith } from '../snapshot-with.ts';

const empty = createBoxTree({ boxes: [] });

describe('the site table', () => {
  it('is sorted, without duplicates', () => {
    const ids = SITES.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
    const hosts = SITES.flatMap((row) => row.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it.each(SITES)(
    '$id has selectors and patterns that can be read',
    ({ title, company, description, fields, pane, mark, key, hosts }) => {
      const plain = [
        title,
        company,
        pane,
        mark,
        ...(description ?? []),
        ...Object.values(fields ?? {}),
      ].flatMap((selector) => selector ?? []);
      for (const selector of [...plain, ...(key?.attributes ?? [])]) {
        expect(() => findBoxes(empty, selector.replace(/@[\w-]+$/, ''))).not.toThrow();
      }
      if (key?.path !== undefined) expect(new RegExp(`${key.path}|`).exec('')?.length).toBe(2);
      expect(hosts.length > 0 || mark !== undefined).toBe(true);
    },
  );
});

function siteOf(address: string): ReturnType<typeof findSite> {
  return findSite(snapshotWith({ address }), empty);
}

describe('recognising a site', () => {
  it.each([
    ['https://boards.greenhouse.io/fernhill/jobs/4711234', 'greenhouse', 'greenhouse:4711234', 'fernhill'],
    [
      'https://jobs.lever.co/fernhill-optics/0f8fad5b-d9cb-469f-a165-70867728950e/apply',
      'lever',
      'lever:0f8fad5b-d9cb-469f-a165-70867728950e',
      'fernhill optics',
    ],
    [
      'https://fernhill.wd5.myworkdayjobs.com/de-DE/careers/job/Ulm/Optiker_JR-1042',
      'workday',
      'workday:JR-1042',
      'fernhill',
    ],
    [
      'https://www.linkedin.com/jobs/view/lens-fitter-at-fernhill-3912345678',
      'linkedin',
      'linkedin:3912345678',
      undefined,
    ],
    [
      'https://www.linkedin.com/jobs/search/?currentJobId=3912345678',
      'linkedin',
      'linkedin:3912345678',
      undefined,
    ],
    ['https://fernhill.teamtailor.com/jobs/4711-optiker', 'teamtailor', 'teamtailor:4711', 'fernhill'],
    ['https://www.seek.com.au/job/80012345', 'seek', 'seek:80012345', undefined],
    [
      'https://www.stepstone.de/stellenangebote--Optiker-Ulm-Fernhill--9912345-inline.html',
      'stepstone',
      'stepstone:9912345',
      undefined,
    ],
  ])('%s', (address, ...[id, key, tenant]) => {
    const site = siteOf(address);
    expect(site?.row.id).toBe(id);
    if (!site) return;
    expect(keyOfSite(empty, site)?.key).toBe(key);
    expect(tenantOf(site)).toBe(tenant);
  });

  it('knows systems on customers’ own hosts by their mark', () => {
    const tree = createBoxTree({
      boxes: boxes(['main', -1, { attributes: { 'data-ph-at-id': 'job-title' } }]),
    });
    expect(findSite(snapshotWith({}), tree)?.row.id).toBe('phenom');
    expect(siteOf('https://www.fernhill-optics.com/jobs/17')).toBeUndefined();
  });

  it('believes the selected card before the address', () => {
    const tree = createBoxTree({
      boxes: boxes(['li', -1, { attributes: { 'data-jk': 'b2', 'aria-selected': 'true' } }]),
    });
    const site = siteOf('https://www.indeed.com/jobs?q=optics&vjk=a1');
    expect(site && keyOfSite(tree, site)).toMatchObject({ key: 'indeed:b2' });
  });
});
