import { describe, expect, it } from 'vitest';
import { WEIGHTS } from '../../../lib/gate/cues.ts';
import { countParts, decide, isApply, mayBecomePosting } from '../../../lib/gate/decide.ts';
import { GATE_DATA } from '../../../lib/gate/gate-data.ts';
import { findGateSite, findIdInAddress } from '../../../lib/gate/known-site.ts';
import type { PageLook } from '../../../lib/gate/page-look.ts';
import { JOB_SITE_PATTERNS, QUIET_PATTERNS } from '../../../lib/gate/site-patterns.ts';
import { createBoxTree } from '../../../lib/reading/box-tree.ts';
import { findSite } from '../../../lib/reading/sites/find-site.ts';
import { keyOfSite } from '../../../lib/reading/sites/read-site.ts';
import { snapshotWith } from '../reading/snapshot-with.ts';

/** A page that is nothing to us, with what makes it something. */
function look(change: Partial<PageLook> = {}): PageLook {
  return {
    address: 'https://fernhill.example/garden',
    title: '',
    shown: 'Our garden',
    postings: 0,
    article: false,
    headings: ['Our garden'],
    lines: 30,
    labels: [],
    alike: 0,
    ...change,
  };
}

describe('deciding', () => {
  it('stays quiet where nothing speaks for a job, and says so with no reasons', () => {
    expect(decide(look())).toMatchObject({ level: 'quiet', reasons: [] });
  });

  it('acts on structured data of one job with a control to apply, and names both', () => {
    const verdict = decide(look({ postings: 1, labels: ['Apply now'] }));
    expect(verdict).toMatchObject({ level: 'act', kind: 'posting' });
    expect(verdict.reasons).toEqual(['structured:JobPosting +3.5', 'page:apply +2']);
  });

  it('only offers where one sign stands alone', () => {
    expect(decide(look({ postings: 1 })).level).toBe('offer');
  });

  it('keeps quiet about an article that shows a whole posting as an example', () => {
    const headings = ['How to write a posting', 'Responsibilities', 'Requirements', 'Benefits'];
    const address = 'https://fernhill.example/blog/how-to-write-a-posting';
    expect(decide(look({ headings, address, article: true })).level).toBe('quiet');
  });

  it('offers a page whose address names it as one about a company', () => {
    expect(decide(look({ address: 'https://fernhill.example/en/about-us/' }))).toMatchObject({
      level: 'offer',
      kind: 'company',
    });
  });

  it('names the job by the words over it where a list stands beside it and the address does not', () => {
    const verdict = decide(
      look({ headings: ['Requirements', 'Responsibilities'], labels: ['Apply'], alike: 20 }),
    );
    expect(verdict).toMatchObject({ level: 'act', pane: true, shown: 'Our garden' });
    expect(verdict.jobKey).toBeUndefined();
  });

  it('waits for late text only where address, site or data promise a job', () => {
    expect(mayBecomePosting(look())).toBe(false);
    expect(mayBecomePosting(look({ address: 'https://fernhill.example/jobs/4711-gardener' }))).toBe(true);
    const site = findGateSite('www.seek.com.au');
    expect(mayBecomePosting(look({ site, address: 'https://www.seek.com.au/gardener-jobs' }))).toBe(true);
    expect(mayBecomePosting(look({ site, address: 'https://www.seek.com.au/help' }))).toBe(false);
  });

  it('sees the parts of a posting in several languages, and no parts elsewhere', () => {
    expect(countParts(['What you’ll do', 'What you’ll need', 'What we offer'])).toBe(3);
    expect(countParts(['Deine Aufgaben', 'Dein Profil'])).toBe(2);
    expect(countParts(['Descripción de la oferta', 'Requisitos'])).toBe(2);
    expect(countParts(['Entry requirements', 'How to apply'])).toBe(1);
    expect(countParts(['Opening hours', 'Roses', 'How to find us'])).toBe(0);
  });

  it('knows a control that applies from one that reads about applying', () => {
    expect(['Apply now', 'Jetzt bewerben', 'Postuler'].map(isApply)).toEqual([true, true, true]);
    expect(['Apply filters', 'How we apply glazes'].map(isApply)).toEqual([false, false]);
  });

  it('has weights that let no single weak sign act', () => {
    expect(Math.max(...Object.values(WEIGHTS))).toBeLessThan(4);
  });
});

const ADDRESSES = [
  'https://boards.greenhouse.io/fernhill/jobs/4711234',
  'https://fernhill.wd5.myworkdayjobs.com/de-DE/careers/job/Ulm/Optiker_JR-1042',
  'https://www.linkedin.com/jobs/search/?currentJobId=3912345678',
  'https://www.seek.com.au/job/80012345',
  'https://www.stepstone.de/stellenangebote--Optiker-Ulm-Fernhill--9912345-inline.html',
  'https://fernhill.teamtailor.com/jobs/4711-optiker',
];

describe('what the gate knows', () => {
  it.each(ADDRESSES)('names the job in %s as reading does', (address) => {
    const empty = createBoxTree({ boxes: [] });
    const site = findSite(snapshotWith({ address }), empty);
    const url = new URL(address);
    const row = findGateSite(url.hostname);
    expect(row && `${row.id}:${findIdInAddress(row, url)}`).toBe(site && keyOfSite(empty, site)?.key);
  });

  it('is plain data that survives being written into the script', () => {
    expect(JSON.parse(JSON.stringify(GATE_DATA))).toEqual(GATE_DATA);
    for (const source of [GATE_DATA.jobAddress, GATE_DATA.applyLabel])
      expect(() => new RegExp(source, 'u')).not.toThrow();
  });

  it('asks for no host that mail or documents live below', () => {
    expect(JOB_SITE_PATTERNS).toContain('https://*.seek.com.au/*');
    expect(JOB_SITE_PATTERNS).not.toContain('https://*.google.com/*');
    expect(QUIET_PATTERNS).toContain('*://*.mail.google.com/*');
  });
});
