import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PAGES, POSTING } from '../demo-site/pages.ts';
import { SECOND_VERSION } from '../demo-site/second-version.ts';
import { serveDemoSite, type DemoSite } from '../demo-site/serve.ts';

describe('the demo site', () => {
  let site: DemoSite;
  beforeAll(async () => {
    site = await serveDemoSite({ '/made': '<h1>Made</h1>' });
  });
  afterAll(() => site.close());

  const ask = async (path: string): Promise<string> => (await fetch(site.origin + path)).text();

  test.each(DEMO_PAGES)('serves $name', async ({ path }) => {
    expect(await ask(path)).toContain('Kelderby');
  });

  test('remembers who was asked for and forgets on demand', async () => {
    site.forgetRequests();
    await ask('/made');
    expect(site.requests()).toEqual(['/made']);
    site.forgetRequests();
    expect(site.requests()).toEqual([]);
  });

  test('has a second version of the posting that differs in every place it should', async () => {
    const first = await ask(POSTING);
    site.showSecondVersion(true);
    const second = await ask(POSTING);
    site.showSecondVersion(false);
    for (const [was, is] of SECOND_VERSION[POSTING]!) {
      expect(first).toContain(was);
      expect(second).toContain(is);
      expect(second).not.toContain(was);
    }
  });

  test('never reaches outside its own folder', async () => {
    expect(await ask('/..%2f..%2fpackage.json')).toContain('There is nothing here');
    expect(await ask('/%2e%2e/serve.ts')).toContain('There is nothing here');
  });
});
