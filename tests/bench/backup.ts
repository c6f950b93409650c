// node tests/bench/backup.ts [--megabytes 50,500]
// A large backup in the built extension, in real Chromium: looked at, brought in and saved again, with the memory this
// takes. Bounded means: ten times the file must not take ten times the memory. Read with `ps`: Linux and macOS.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ElementHandle, Page } from 'puppeteer-core';
import { runTool } from '../commands/tool.ts';
import { words } from '../e2e/words.ts';
import { generateBackup } from './generate-backup.ts';
import { start, type Started } from './start-browser.ts';

const MB = 1_000_000;
/** A step of half a gigabyte takes minutes. Milliseconds. */
const PATIENCE = 1_800_000;
const LOOK_EVERY = 100;

/** Resident memory in bytes: of the notebook's own process, and of all processes of the browser. */
interface Memory {
  page: number;
  browser: number;
}

async function readMemory({ browser }: Started): Promise<Memory> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const ids = processInfo.map(({ id }) => id);
  const lines = execFileSync('ps', ['-o', 'pid=,rss=', '-p', ids.join(',')], { encoding: 'utf8' });
  const memory: Memory = { page: 0, browser: 0 };
  for (const line of lines.trim().split('\n')) {
    const [pid, kilobytes = 0] = line.trim().split(/\s+/).map(Number);
    memory.browser += kilobytes * 1_024;
    const isPage = processInfo.some(({ id, type }) => id === pid && type === 'renderer');
    if (isPage) memory.page = Math.max(memory.page, kilobytes * 1_024);
  }
  return memory;
}

interface Step extends Memory {
  seconds: number;
}

/** The most memory while this runs, beyond what was taken before. */
async function watch(started: Started, run: () => Promise<unknown>): Promise<Step> {
  const before = await readMemory(started);
  const most = { ...before };
  const begun = performance.now();
  const running = run().then(() => 'over' as const);
  const rest = () => new Promise<'not yet'>((resolve) => setTimeout(resolve, LOOK_EVERY, 'not yet'));
  while ((await Promise.race([running, rest()])) !== 'over') {
    const now = await readMemory(started);
    most.page = Math.max(most.page, now.page);
    most.browser = Math.max(most.browser, now.browser);
  }
  return {
    page: most.page - before.page,
    browser: most.browser - before.browser,
    seconds: (performance.now() - begun) / 1_000,
  };
}

/** Asks until the answer is true: the notebook's own rules keep the driver from waiting inside the page. */
async function waitFor(ask: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error('Waited in vain.');
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}

/** Whether a button of this name is there; presses the last one where told to: a reminder above has the same words. */
function findButton(page: Page, label: string, press = false): Promise<boolean> {
  return page.evaluate(
    (name, pressed) => {
      const button = [...document.querySelectorAll('button')].findLast(
        (one) => one.textContent.trim() === name,
      );
      if (pressed) button?.click();
      return button !== undefined;
    },
    label,
    press,
  );
}

/** Waits for words; throws what the notebook says instead when a step failed. */
function see(page: Page, text: string): Promise<void> {
  const part = text.replace(/\s*\$.*$/, '');
  return waitFor(async () => {
    const { there, alert } = await page.evaluate(
      (wanted) => ({
        there: document.body.innerText.includes(wanted),
        alert: document.querySelector('main [role=alert]')?.textContent ?? '',
      }),
      part,
    );
    if (alert !== '') throw new Error(`The notebook says: ${alert}`);
    return there;
  });
}

async function measure(file: string): Promise<Record<string, Step>> {
  const started = await start();
  try {
    // The first page anyone sees opens by itself, in whichever tab of ours is there.
    await started.browser.waitForTarget((target) => target.url().includes('/notebook.html'));
    const session = await started.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'deny' });
    const page = await started.browser.newPage();
    await page.goto(`chrome-extension://${started.extension.id}/notebook.html#/data`);
    await see(page, words('data.import_title'));
    const field = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    const look = await watch(started, async () => {
      await field.uploadFile(file);
      await waitFor(() => findButton(page, words('data.bring_in')));
    });
    const bring = await watch(started, async () => {
      await findButton(page, words('data.bring_in'), true);
      await see(page, words('data.imported'));
    });
    const save = await watch(started, async () => {
      await findButton(page, words('data.save'), true);
      await see(page, words('data.saved'));
    });
    return { look, bring, save };
  } finally {
    await started.close();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { megabytes: { type: 'string', default: '50,500' } } });
  const { code, output } = await runTool('wxt', ['build', '-b', 'chrome']);
  if (code !== 0) throw new Error(`The extension does not build:\n${output}`);
  const folder = await mkdtemp(join(tmpdir(), 'second-round-backup-'));
  console.log('backup | step | seconds | MB more in the notebook’s process | MB more in the whole browser');
  try {
    for (const megabytes of values.megabytes.split(',').map(Number)) {
      const file = join(folder, `${megabytes}.jsonl`);
      await generateBackup(file, megabytes * MB);
      for (const [name, { seconds, page, browser }] of Object.entries(await measure(file)))
        console.log(
          [
            `${megabytes} MB`,
            name,
            seconds.toFixed(0),
            (page / MB).toFixed(0),
            (browser / MB).toFixed(0),
          ].join(' | '),
        );
      await rm(file);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
