import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, TargetType, type Browser, type Extension } from 'puppeteer-core';
import { findBrowser, tellMissing } from '../commands/find-browser.ts';
import { ROOT } from '../commands/tool.ts';

const PATIENCE = 30_000;

/** Real Chromium with the built extension, in a profile of its own that goes with it. */
export interface Started {
  browser: Browser;
  extension: Extension;
  close: () => Promise<void>;
}

/** Starts it. Throws when there is no browser, or no build. */
export async function start(): Promise<Started> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(tellMissing('chromium'));
  const profile = await mkdtemp(join(tmpdir(), 'second-round-bench-'));
  const browser = await launch({
    executablePath,
    headless: true,
    pipe: true,
    userDataDir: profile,
    enableExtensions: [join(ROOT, '.output/chrome-mv3')],
    defaultViewport: null,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--window-size=1280,900'],
  });
  await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER, { timeout: PATIENCE });
  const [extension] = [...(await browser.extensions()).values()];
  if (!extension) throw new Error('The browser did not load the extension.');
  const close = async (): Promise<void> => {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { browser, extension, close };
}
