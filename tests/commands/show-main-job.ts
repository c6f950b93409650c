// Does by itself what a candidate would do on the demo site, and tells in the terminal what comes out.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DEMO_PAGES, POSTING } from '../demo-site/pages.ts';
import type { DemoSite } from '../demo-site/serve.ts';
import type { BrowserDriver, Look, Screen } from '../e2e/drivers/driver.ts';
import { readSuggestions, type ShownFact } from '../e2e/in-document.ts';
import { click, see } from '../e2e/on-screen.ts';
import { capture, keepByKey, openView, readFacts, seeReview } from '../e2e/panel-steps.ts';
import { words } from '../e2e/words.ts';

interface MainJob {
  driver: BrowserDriver;
  site: DemoSite;
  /** Where the pictures go. */
  folder: string;
}

const PANEL_LOOKS: readonly Look[] = [320, 360].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, height: 900, scheme })),
);
const WIDE_LOOKS: readonly Look[] = (['light', 'dark'] as const).map((scheme) => ({
  width: 1280,
  height: 900,
  scheme,
}));

const PARTS = [
  { view: 'ask', title: 'ASK' },
  { view: 'say', title: 'SAY' },
  { view: 'expect', title: 'EXPECT' },
] as const;

const [SECOND_POSTING] = DEMO_PAGES.slice(-1);

/** Captures every demo page by the real toolbar click, keeps it, prints facts and suggestions, writes the pictures. */
export async function showMainJob(job: MainJob): Promise<void> {
  const { driver, site, folder } = job;
  const started = Date.now();
  await mkdir(folder, { recursive: true });
  console.log(`${driver.version}, the demo company at ${site.origin}\n`);
  for (const page of DEMO_PAGES) {
    if (page !== SECOND_POSTING) await captureAndTell(job, page);
  }
  await tellSuggestions(job);
  await captureAndTell(job, SECOND_POSTING!);
  await pictureNotebook(job);
  const stray = driver.strayRequests();
  console.log(
    `Asked of any server but the demo company's: ${stray.length === 0 ? 'nothing' : stray.join(', ')}.`,
  );
  console.log(`Pictures are in ${folder}. All of it took ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

async function captureAndTell(job: MainJob, { path, name }: (typeof DEMO_PAGES)[number]): Promise<void> {
  const { driver, site, folder } = job;
  await driver.open(site.origin + path);
  const started = performance.now();
  const panel = await capture(driver);
  const ms = performance.now() - started;
  if (path === POSTING) {
    await panel.screenshot(join(folder, 'panel-beside-page.png'));
    await pictureInEveryLook(job, {
      name: 'panel-page',
      looks: PANEL_LOOKS,
      prepare: (screen) => seeReview(screen),
    });
  }
  const facts = await readFacts(panel).catch((): ShownFact[] => []);
  console.log(`\u2501\u2501 ${name}  ${path}  (${Math.round(ms)} ms from the click)`);
  for (const { label, value, quote } of facts) console.log(toLines(label, value, quote));
  if (facts.length === 0) console.log('   no facts');
  console.log('');
  await keepByKey(panel);
}

async function tellSuggestions(job: MainJob): Promise<void> {
  const panel = await job.driver.panel();
  await openView(panel, 'prepare');
  await see(panel, { role: 'heading', name: words('prepare.ask') });
  for (const { view, title } of PARTS) {
    const items = await panel.evaluate(readSuggestions, words(`prepare.${view}`));
    console.log(`\u2501\u2501 ${title}`);
    for (const [index, { text, proof }] of items.entries()) {
      console.log(wrap(`${index + 1}. ${text}`, 3));
      if (proof) console.log(wrap(`\u21b3 \u201c${proof}\u201d`, 6));
    }
    if (items.length === 0) console.log('   nothing');
    console.log('');
  }
  await pictureInEveryLook(job, {
    name: 'panel-prepare',
    looks: PANEL_LOOKS,
    prepare: async (screen) => {
      await openView(screen, 'prepare');
      await see(screen, { role: 'heading', name: words('prepare.ask') });
    },
  });
  await openView(panel, 'page');
  await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

async function pictureNotebook(job: MainJob): Promise<void> {
  const role = 'Senior Backend Engineer';
  await pictureInEveryLook(job, {
    name: 'notebook',
    looks: [...WIDE_LOOKS, { width: 360, height: 900, scheme: 'light' }],
    prepare: async (screen) => {
      await see(screen, { role: 'link', name: role });
    },
  });
  await pictureInEveryLook(job, {
    name: 'notebook-opportunity',
    looks: WIDE_LOOKS,
    prepare: async (screen) => {
      await click(screen, { role: 'link', name: role });
      await see(screen, { role: 'heading', name: role });
    },
  });
}

interface Pictures {
  name: string;
  looks: readonly Look[];
  /** Resolves when the screen shows what is to be pictured. */
  prepare: (screen: Screen) => Promise<void>;
}

async function pictureInEveryLook(
  { driver, folder }: MainJob,
  { name, looks, prepare }: Pictures,
): Promise<void> {
  // Firefox makes no window narrower than 450 px, and its sidebar is pictured where it stands.
  const possible = driver.name === 'firefox' ? looks.filter(({ width }) => width >= 450) : looks;
  for (const look of possible) {
    await driver.takePicture({
      document: name.startsWith('notebook') ? 'notebook.html' : 'sidepanel.html',
      look,
      file: join(folder, `${name}-${look.width}-${look.scheme}.png`),
      prepare: async (screen) => {
        await prepare(screen);
        await screen.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      },
    });
  }
}

function toLines(label: string, value: string, quote: string): string {
  const first = wrap(`${label}: ${value}`, 3);
  return quote.includes(value) && quote.length < value.length + 12
    ? first
    : `${first}\n${wrap(`\u201c${quote}\u201d`, 8)}`;
}

/** Breaks text at spaces to fit the terminal, every line moved in by `indent` spaces. */
function wrap(text: string, indent: number): string {
  const width = Math.min(process.stdout.columns ?? 100, 110) - indent;
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line) => ' '.repeat(indent) + line).join('\n');
}
