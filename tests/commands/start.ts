// npm start: the extension at work on a made-up company's site. With a display a browser to try it in; without one, or
// with `-- --headless`, the whole main job by itself, told in the terminal and pictured in .output/demo/.
import { join } from 'node:path';
import { DEMO_PAGES, POSTING } from '../demo-site/pages.ts';
import { serveDemoSite } from '../demo-site/serve.ts';
import { startChromium } from '../e2e/drivers/chromium.ts';
import type { BrowserDriver, StartOptions } from '../e2e/drivers/driver.ts';
import { startFirefox } from '../e2e/drivers/firefox.ts';
import { findBrowser, tellMissing, type BrowserKind } from './find-browser.ts';
import { showMainJob } from './show-main-job.ts';
import { ROOT, runTool } from './tool.ts';

const START: Record<BrowserKind, (options: StartOptions) => Promise<BrowserDriver>> = {
  chromium: startChromium,
  firefox: startFirefox,
};

const flags = new Set(process.argv.slice(2));
const { kind, executable } = chooseBrowser();
const target = kind === 'firefox' ? 'firefox' : 'chrome';
const headed = !flags.has('--headless') && hasDisplay();

console.log('Building the extension …');
const built = await runTool('wxt', ['build', '-b', target]);
if (built.code !== 0) stop(built.output);

const site = await serveDemoSite();
const driver = await START[kind]({ build: join(ROOT, '.output', `${target}-mv3`), executable, headed });
try {
  if (headed) await letTry();
  else await showMainJob({ driver, site, folder: join(ROOT, '.output', 'demo') });
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof Error ? error.message : error);
} finally {
  await driver.close();
  await site.close();
}

async function letTry(): Promise<void> {
  await driver.open(site.origin + POSTING);
  console.log(`
1. Press the Second Round button in the toolbar (or Alt+Shift+K) on the job posting that is open.
2. Press Enter to keep it, look into "Prepare", then do the same on the other pages of the site.
3. Open the notebook from the panel. The profile is thrown away when you close the browser.

Pages to try: ${DEMO_PAGES.map(({ path }) => site.origin + path).join('\n              ')}`);
  process.once('SIGINT', () => void driver.close());
  await driver.ended();
}

function chooseBrowser(): { kind: BrowserKind; executable: string } {
  const wanted: BrowserKind[] = flags.has('--firefox') ? ['firefox'] : ['chromium', 'firefox'];
  for (const candidate of wanted) {
    const found = findBrowser(candidate);
    if (found) return { kind: candidate, executable: found };
  }
  return stop(wanted.map((candidate) => tellMissing(candidate)).join('\n'));
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
