import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { SidePanel } from '../../components/app/side-panel.tsx';
import type { AllowedSites } from '../../lib/browser/allowed-sites.ts';
import type { FrontTab } from '../../lib/follow-tab.ts';
import { notebook } from '../../lib/notebook/database.ts';
import { createOpportunity } from '../../lib/notebook/decide.ts';
import { startDraft } from '../../lib/notebook/drafts.ts';
import { sampleSnapshot } from './sample-page.ts';
import {
  emptyNotebook,
  expectAccess,
  keepInMemory,
  keepSample,
  pretendSites,
  pretendSurroundings,
  show,
  takenDraft,
} from './stage.tsx';

beforeEach(emptyNotebook);

const GROUPS: AllowedSites[] = [
  {
    id: 'job-sites',
    kind: 'job-sites',
    patterns: ['https://*.a.example/*', 'https://*.b.example/*'],
    mode: 'capture',
  },
  {
    id: 'jobs.fernhill-transit-and-ferries.example',
    kind: 'site',
    host: 'jobs.fernhill-transit-and-ferries.example',
    patterns: ['https://jobs.fernhill-transit-and-ferries.example/*'],
    mode: 'prepare',
  },
];

/** A panel in a browser whose tab in front is this one. */
const following = (tab: FrontTab, prepare = vi.fn<() => Promise<void>>().mockResolvedValue()) => ({
  find: () => Promise.resolve(tab),
  watch: () => () => {},
  prepare,
  mark: () => Promise.resolve(),
});

const FRONT: FrontTab = {
  tabId: 9,
  windowId: 1,
  address: 'https://fernhill.example/garden',
  title: 'The garden of Fernhill Transit',
  mode: 'prepare',
};

/** The sample as it was kept. */
async function keptCapture() {
  const [capture] = await notebook.captures.toArray();
  if (!capture) throw new Error('The sample was not kept.');
  return capture;
}

describe('allowed sites in the settings', () => {
  it('are listed with what happens there, can be changed and taken back', async () => {
    const sites = pretendSites({
      list: () => Promise.resolve(GROUPS),
      revoke: vi.fn<() => Promise<void>>().mockResolvedValue(),
      setMode: vi.fn<() => Promise<void>>().mockResolvedValue(),
    });
    await show(<SidePanel />, pretendSurroundings({ sites }));
    await page.getByRole('button', { name: 'Keys and settings' }).click();
    await expect.element(page.getByText('Job sites we know (2 addresses)')).toBeVisible();
    await expectAccess();
    const name = 'jobs.fernhill-transit-and-ferries.example';
    await page.getByLabelText(`What happens by itself on ${name}`).selectOptions('badge');
    expect(sites.setMode).toHaveBeenCalledExactlyOnceWith(name, 'badge');
    await page.getByRole('button', { name: `No longer allow ${name}` }).click();
    expect(sites.revoke).toHaveBeenCalledExactlyOnceWith(GROUPS[1]);
    expect(page.getByRole('button', { name: 'Allow all job sites we know' }).query()).toBeNull();
  });

  it('are none at the start; each wider access says what it means and is asked for from its own click', async () => {
    const allowJobSites = vi.fn<() => Promise<boolean>>().mockResolvedValue(false);
    const allowEverySite = vi.fn<() => Promise<boolean>>().mockResolvedValue(false);
    await show(
      <SidePanel />,
      pretendSurroundings({ sites: pretendSites({ allowJobSites, allowEverySite }) }),
    );
    await page.getByRole('button', { name: 'Keys and settings' }).click();
    await expect.element(page.getByText('No site is allowed.')).toBeVisible();
    await expect.element(page.getByText(/Every page you open is glanced at/)).toBeVisible();
    await page.getByRole('button', { name: 'Allow all job sites we know' }).click();
    await page.getByRole('button', { name: 'Allow every site' }).click();
    expect(allowJobSites).toHaveBeenCalledOnce();
    expect(allowEverySite).toHaveBeenCalledOnce();
    // Both were refused: nothing is allowed, and both can be asked for again.
    await expect.element(page.getByText('No site is allowed.')).toBeVisible();
    await page.getByRole('button', { name: 'Allow every site' }).click();
    expect(allowEverySite).toHaveBeenCalledTimes(2);
  });
});

describe('the tab in front of an allowed site', () => {
  it('is named although nothing was read, and can be read with one press', async () => {
    const capture = vi.fn(() => Promise.resolve());
    await show(<SidePanel />, pretendSurroundings({ capture, front: following(FRONT) }));
    await expect.element(page.getByRole('heading', { name: 'The garden of Fernhill Transit' })).toBeVisible();
    await expectAccess();
    await page.getByRole('main').getByRole('button', { name: 'Read page' }).click();
    expect(capture).toHaveBeenCalledOnce();
  });

  it('says since when the page is in the notebook', async () => {
    await keepSample();
    const front = following({ ...FRONT, address: sampleSnapshot().address });
    await show(<SidePanel />, pretendSurroundings({ front }));
    await expect
      .element(page.getByText(/^In your notebook since .* in Lead Timetable Engineer/))
      .toBeVisible();
    await expectAccess();
  });

  it('says since when the page was first in it, and when it had changed', async () => {
    const { captureId } = await keepSample();
    const kept = await notebook.captures.get(captureId);
    if (!kept) throw new Error('The sample was not kept.');
    await notebook.captures.put({ ...kept, id: 'newer', version: 2, capturedAt: '2026-11-24T10:00:00.000Z' });
    await notebook.captures.update(captureId, { capturedAt: '2026-11-02T10:00:00.000Z' });
    const front = following({ ...FRONT, address: sampleSnapshot().address });
    await show(<SidePanel />, pretendSurroundings({ front }));
    await expect
      .element(page.getByText(/^In your notebook since Nov 2, 2026, .* It had changed on Nov 24, 2026;/))
      .toBeVisible();
  });

  it('is prepared once when the gate is sure and the candidate chose so', async () => {
    const said = { level: 'act' as const, kind: 'posting' as const, address: FRONT.address!, reasons: [] };
    const prepare = vi.fn<() => Promise<void>>().mockResolvedValue();
    const tab = {
      ...FRONT,
      page: { ...said, frameId: 0, pageKey: 'fernhill.example/garden', at: '2026-11-20T10:00:00.000Z' },
    };
    await show(<SidePanel />, pretendSurroundings({ front: following(tab, prepare) }));
    await expect.poll(() => prepare.mock.calls.length).toBe(1);
  });

  it('keeps a page that is not kept yet within reach', async () => {
    await startDraft(takenDraft());
    await show(<SidePanel />, pretendSurroundings({ front: following(FRONT) }));
    await expect.element(page.getByText(/^Not kept yet: Lead Timetable Engineer/)).toBeVisible();
    await expectAccess();
    await page.getByRole('button', { name: 'Show it' }).click();
    await expect.element(page.getByLabelText('Role')).toHaveValue('Lead Timetable Engineer');
  });
});

describe('a page of another opportunity than the panel works on', () => {
  it.each([
    ['in front', async () => {}],
    ['taken', () => startDraft(takenDraft())],
    ['kept', async () => startDraft({ ...takenDraft(), keptAs: (await keptCapture()).id })],
  ])('offers to switch, %s, and changes nothing by itself', async (_, prepare) => {
    const { opportunityId } = await keepSample();
    const other = await createOpportunity({ role: 'River Pilot', company: 'Orrin Water' });
    await prepare();
    const pinned = keepInMemory<string | undefined>(other.id);
    const front = following({ ...FRONT, tabId: 1, address: sampleSnapshot().address });
    await show(<SidePanel />, pretendSurroundings({ front, pinned }));
    await expect.element(page.getByText(/^This page belongs to Lead Timetable Engineer/)).toBeVisible();
    await expect.element(page.getByRole('combobox', { name: /River Pilot/ })).toBeVisible();
    await page.getByRole('button', { name: 'Switch to it' }).click();
    await expect.poll(() => pinned.get()).toBe(opportunityId);
    await expect.element(page.getByText(/^This page belongs to/)).not.toBeInTheDocument();
  });
});

describe('a kept page of a site that is not allowed', () => {
  it('offers to notice postings there from now on', async () => {
    const askForSite = vi.fn<() => Promise<boolean>>().mockResolvedValue(true);
    await startDraft(takenDraft());
    await show(<SidePanel />, pretendSurroundings({ askForSite }));
    await page.getByRole('button', { name: 'Keep in notebook' }).click();
    await page.getByRole('button', { name: 'Always on jobs.fernhill.example' }).click();
    expect(askForSite).toHaveBeenCalledExactlyOnceWith(sampleSnapshot().address);
    await expect
      .element(page.getByText('Postings on jobs.fernhill.example are noticed from now on.'))
      .toBeVisible();
    await expectAccess();
  });

  it('says nothing of it when the candidate refuses, and offers it again', async () => {
    const askForSite = vi.fn<() => Promise<boolean>>().mockResolvedValue(false);
    await startDraft(takenDraft());
    await show(<SidePanel />, pretendSurroundings({ askForSite }));
    await page.getByRole('button', { name: 'Keep in notebook' }).click();
    await page.getByRole('button', { name: 'Always on jobs.fernhill.example' }).click();
    await expect.poll(() => askForSite.mock.calls.length).toBe(1);
    await page.getByRole('button', { name: 'Always on jobs.fernhill.example' }).click();
    expect(askForSite).toHaveBeenCalledTimes(2);
    expect(page.getByText(/are noticed from now on/).query()).toBeNull();
    expect(page.getByRole('alert').query()).toBeNull();
  });
});
