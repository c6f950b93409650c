import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  askForEverySite,
  declinePage,
  findMode,
  isDeclined,
  listAllowedSites,
  revokeAllSites,
  revokeSites,
  setMode,
  subscribeAllowedSites,
} from '../../../lib/browser/allowed-sites.ts';
import { planGateScripts, startGateInOpenTabs, syncGateScripts } from '../../../lib/browser/gate-scripts.ts';
import { coversPattern, findGroup, groupSites } from '../../../lib/browser/site-groups.ts';
import { JOB_SITE_PATTERNS } from '../../../lib/gate/site-patterns.ts';
import { browser, events, executeScript, grant, permissions, registered } from './extension-api.ts';

vi.mock('wxt/browser', () => import('./extension-api.ts'));

const SITE = 'https://jobs.tarnwick.example/*';

beforeEach(() => {
  fakeBrowser.reset();
  registered.clear();
  grant([]);
  executeScript.mockReset().mockResolvedValue([]);
});

describe('patterns', () => {
  it.each([
    ['https://*/*', SITE, true],
    ['<all_urls>', SITE, true],
    ['*://*.tarnwick.example/*', SITE, true],
    ['https://*.tarnwick.example/*', 'https://tarnwick.example/*', true],
    ['http://*/*', SITE, false],
    ['https://*.wick.example/*', SITE, false],
    [SITE, 'https://*.tarnwick.example/*', false],
  ])('%s covers %s: %s', (outer, inner, covers) => expect(coversPattern(outer, inner)).toBe(covers));

  it('are put together as they were allowed, widest first', () => {
    const origins = [
      'https://b.example/*',
      SITE,
      ...JOB_SITE_PATTERNS,
      'https://*/*',
      'http://*/*',
      'http://b.example/*',
    ];
    const groups = groupSites(origins, JOB_SITE_PATTERNS);
    expect(groups.map(({ id, patterns }) => [id, patterns.length])).toEqual([
      ['every', 2],
      ['job-sites', JOB_SITE_PATTERNS.length],
      ['b.example', 2],
      ['jobs.tarnwick.example', 1],
    ]);
    expect(findGroup(groups, 'https://jobs.tarnwick.example/role/1')?.id).toBe('jobs.tarnwick.example');
    expect(findGroup(groups, 'https://www.seek.com.au/job/1')?.id).toBe('job-sites');
    expect(findGroup(groups, 'https://elsewhere.example/')?.id).toBe('every');
    expect(findGroup(groups, 'about:blank')).toBeUndefined();
  });
});

describe('allowed sites', () => {
  it('are what the browser says, with the mode that was chosen or "prepare"', async () => {
    grant([SITE]);
    expect(await listAllowedSites()).toMatchObject([{ host: 'jobs.tarnwick.example', mode: 'prepare' }]);
    await setMode('jobs.tarnwick.example', 'capture');
    expect(await findMode('https://jobs.tarnwick.example/role/1')).toBe('capture');
    expect(await findMode('https://tarnwick.example/')).toBeUndefined();
  });

  it('given back take their mode with them', async () => {
    grant([SITE]);
    await setMode('jobs.tarnwick.example', 'capture');
    const [group] = await listAllowedSites();
    await revokeSites(group!);
    expect(permissions.remove).toHaveBeenCalledExactlyOnceWith({ origins: [SITE] });
    grant([SITE]);
    expect(await findMode('https://jobs.tarnwick.example/')).toBe('prepare');
  });

  it('all go back to the browser when everything is erased', async () => {
    permissions.remove.mockClear();
    await revokeAllSites();
    expect(permissions.remove).not.toHaveBeenCalled();
    grant([SITE, 'https://*/*']);
    await revokeAllSites();
    expect(permissions.remove).toHaveBeenCalledExactlyOnceWith({ origins: [SITE, 'https://*/*'] });
  });

  it('are asked for at once, inside the click', () => {
    permissions.request.mockClear().mockResolvedValue(false);
    void askForEverySite();
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['http://*/*', 'https://*/*'] });
  });

  it('tell of changes made anywhere until one stops listening', async () => {
    const listener = vi.fn<() => void>();
    const stop = subscribeAllowedSites(listener);
    events.permissionAdded.fire({ origins: [SITE] });
    events.permissionRemoved.fire({ origins: [SITE] });
    await setMode('x.example', 'badge');
    expect(listener).toHaveBeenCalledTimes(3);
    stop();
    events.permissionRemoved.fire({ origins: [SITE] });
    expect(listener).toHaveBeenCalledTimes(3);
  });

  it('are left alone on pages the candidate took back, five hundred of them', async () => {
    for (let at = 0; at < 502; at += 1) await declinePage(`page ${at}`);
    expect([await isDeclined('page 1'), await isDeclined('page 2'), await isDeclined('page 501')]).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('the gate’s scripts', () => {
  it('are none while nothing is allowed', async () => {
    expect(planGateScripts([])).toEqual([]);
    await syncGateScripts();
    expect(registered.size).toBe(0);
  });

  it('run on what is allowed only, idle, in the page itself, and never where mail or code lives', () => {
    const [script, ...others] = planGateScripts([SITE]);
    expect(others).toEqual([]);
    expect(script).toMatchObject({ matches: [SITE], runAt: 'document_idle', persistAcrossSessions: true });
    expect(script).not.toHaveProperty('allFrames');
    expect(script!.excludeMatches).toContain('*://*.mail.google.com/*');
  });

  it('run in frames of applicant systems only, as far as those are allowed', () => {
    const frames = planGateScripts([SITE, 'https://*.bamboohr.com/*']).find(({ id }) => id === 'gate-frames');
    expect(frames).toMatchObject({ matches: ['https://*.bamboohr.com/*'], allFrames: true });
    const one = planGateScripts([SITE, 'https://boards.greenhouse.io/*']).find(
      ({ id }) => id === 'gate-frames',
    );
    expect(one?.matches).toEqual(['https://boards.greenhouse.io/*']);
    expect(planGateScripts([SITE]).map(({ id }) => id)).toEqual(['gate']);
  });

  it('follow what is granted: added, changed and taken away, whoever did it', async () => {
    grant([SITE]);
    await syncGateScripts();
    await syncGateScripts();
    expect(registered.get('gate')?.matches).toEqual([SITE]);
    grant([SITE, 'https://b.example/*']);
    const unregister = vi.spyOn(browser.scripting, 'unregisterContentScripts');
    await syncGateScripts();
    expect(registered.get('gate')?.matches).toEqual(['https://b.example/*', SITE]);
    expect(unregister, 'a page that loads in between').not.toHaveBeenCalled();
    grant([]);
    await syncGateScripts();
    expect([...registered.keys()]).toEqual([]);
  });

  it('come right when many changes are noticed at once', async () => {
    grant([SITE]);
    const first = [syncGateScripts(), syncGateScripts()];
    grant(['https://b.example/*']);
    await Promise.all([...first, syncGateScripts()]);
    expect(registered.get('gate')?.matches).toEqual(['https://b.example/*']);
  });

  it('start in open tabs of allowed sites, and one that refuses stops no other', async () => {
    const query = vi.spyOn(browser.tabs, 'query').mockResolvedValueOnce([{ id: 7 }, { id: 8 }] as never);
    grant([SITE]);
    executeScript.mockImplementation(async ({ target, files }) => {
      if (target.tabId === 7) throw new Error('Cannot access contents of the page');
      return files ? [] : [{ frameId: 0, result: SITE.replace('*', 'roles/1') }];
    });
    await startGateInOpenTabs();
    expect(query).toHaveBeenCalledExactlyOnceWith({ url: [SITE], discarded: false });
    expect(executeScript.mock.lastCall?.[0]).toEqual({
      target: { tabId: 8, frameIds: [0] },
      files: ['/gate.js'],
    });
  });

  it('start in open frames of applicant systems too, and neither in others nor where mail lives', async () => {
    vi.spyOn(browser.tabs, 'query').mockResolvedValueOnce([
      { id: 7, url: 'https://tarnwick.example/join' },
      { id: 8, url: 'https://mail.google.com/mail/' },
    ] as never);
    grant(['https://*/*']);
    executeScript.mockImplementation(async ({ files }) =>
      files
        ? []
        : [
            { frameId: 0, result: 'https://tarnwick.example/join' },
            { frameId: 4, result: 'https://boards.greenhouse.io/embed/job_app?token=1' },
            { frameId: 5, result: 'https://adverts.example/frame' },
          ],
    );
    await startGateInOpenTabs();
    const started = executeScript.mock.calls.filter(([{ files }]) => files);
    expect(started).toEqual([[{ target: { tabId: 7, frameIds: [0, 4] }, files: ['/gate.js'] }]]);
    expect(executeScript.mock.calls.some(([{ target }]) => target.tabId === 8)).toBe(false);
  });
});
