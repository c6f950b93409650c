// Saved HTML pages in headless Chromium: served at the address they were saved from, offline, their scripts off, and read
// with the very script the extension injects.
import { existsSync, globSync, statSync } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { launch, type Browser, type HTTPRequest } from 'puppeteer-core';
import { z } from 'zod';
import { looksLikeArticle, markArticle } from '../../lib/snapshot/mark-article.ts';
import { pageSnapshotSchema, type PageSnapshot } from '../../lib/snapshot/page-snapshot.ts';
import { findBrowser, tellMissing } from './find-browser.ts';
import { ROOT, runTool } from './tool.ts';

const BUILD = join(ROOT, '.output/chrome-mv3');
const TIME_LIMIT_MS = 30_000;
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--window-size=1280,900',
];

/** A page on disk and the address it stands for. */
export interface SavedPage {
  file: string;
  name: string;
  address: string;
}

/** Finds saved pages: one file, or every `.html` file of a folder, by name. Addresses come from `index.csv` or the page. */
export async function findSavedPages(path: string): Promise<SavedPage[]> {
  const isFolder = (await stat(path)).isDirectory();
  const folder = isFolder ? path : dirname(path);
  const names = isFolder
    ? (await readdir(path)).filter((name) => /\.html?$/i.test(name)).sort()
    : [basename(path)];
  const index = await readIndex(join(folder, 'index.csv'));
  return Promise.all(
    names.map(async (name) => {
      const file = resolve(folder, name);
      const address = index.get(name) || findAddress(await readFile(file, 'utf8'));
      return {
        file,
        name,
        address: toHttpAddress(address) ?? `https://saved-page.example/${encodeURIComponent(name)}`,
      };
    }),
  );
}

async function readIndex(file: string): Promise<Map<string, string>> {
  if (!existsSync(file)) return new Map();
  const [head = '', ...rows] = (await readFile(file, 'utf8')).split(/\r?\n/).filter((line) => line !== '');
  const columns = splitRow(head);
  const [fileColumn, addressColumn] = [columns.indexOf('file'), columns.indexOf('original_url')];
  return new Map(rows.map(splitRow).map((cells) => [cells[fileColumn] ?? '', cells[addressColumn] ?? '']));
}

function splitRow(row: string): string[] {
  return Array.from(row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), (match) =>
    (match[1]?.replace(/""/g, '"') ?? match[2] ?? '').trim(),
  );
}

const ADDRESS_IN_PAGE = [
  /<link\b[^>]*\brel=["']?canonical\b[^>]*\bhref=["']([^"'>]+)/i,
  /<link\b[^>]*\bhref=["']([^"'>]+)["'][^>]*\brel=["']?canonical\b/i,
  /<meta\b[^>]*\bproperty=["']?og:url\b[^>]*\bcontent=["']([^"'>]+)/i,
  /<meta\b[^>]*\bcontent=["']([^"'>]+)["'][^>]*\bproperty=["']?og:url\b/i,
  /<!--\s*saved from url=\(\d+\)(\S+)/i,
];

/** The address a saved page gives for itself, as written. */
export function findAddress(html: string): string | undefined {
  const start = html.slice(0, 300_000);
  for (const pattern of ADDRESS_IN_PAGE) {
    const found = pattern.exec(start)?.[1]?.replace(/&amp;/g, '&');
    if (found && toHttpAddress(found)) return found;
  }
  return undefined;
}

function toHttpAddress(written: string | undefined): string | undefined {
  if (!written || !URL.canParse(written)) return undefined;
  const { href, protocol } = new URL(written);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

/** The built scripts the extension injects: what takes the snapshot, and what finds the main text of an article. */
export interface InjectedScripts {
  capture: string;
  article: string;
}

/** Texts of the built scripts; builds the extension when the build is missing or older than its sources. */
export async function readInjectedScripts(): Promise<InjectedScripts> {
  const built = join(BUILD, 'article.js');
  const sources = globSync('{lib/snapshot/**/*.ts,entrypoints/{capture,article}.ts}', { cwd: ROOT });
  const newest = Math.max(...sources.map((source) => statSync(join(ROOT, source)).mtimeMs));
  if (!existsSync(built) || statSync(built).mtimeMs < newest) {
    const { code, output } = await runTool('wxt', ['build', '-b', 'chrome']);
    if (code !== 0) throw new Error(`The extension does not build:\n${output}`);
  }
  const [capture, article] = await Promise.all([
    readFile(join(BUILD, 'capture.js'), 'utf8'),
    readFile(built, 'utf8'),
  ]);
  return { capture, article };
}

/** A browser that takes snapshots of saved pages; a page that hangs costs its own result only. */
export class SnapshotBrowser {
  #scripts: InjectedScripts;
  #browser: Browser | undefined;

  constructor(scripts: InjectedScripts) {
    this.#scripts = scripts;
  }

  /** Takes the snapshot of one page. Throws on a page that cannot be loaded or read within 30 seconds. */
  async take(page: SavedPage): Promise<PageSnapshot> {
    this.#browser ??= await launchChromium();
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('Not read within 30 seconds')), TIME_LIMIT_MS);
    });
    try {
      return await Promise.race([this.#load(this.#browser, page), limit]);
    } catch (error) {
      await this.close();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    const browser = this.#browser;
    this.#browser = undefined;
    const child = browser?.process();
    await Promise.race([browser?.close(), new Promise((done) => setTimeout(done, 3_000))]).catch(
      () => undefined,
    );
    if (child && child.exitCode === null) child.kill('SIGKILL');
  }

  async #load(browser: Browser, saved: SavedPage): Promise<PageSnapshot> {
    const body = await readFile(saved.file);
    const tab = await browser.newPage();
    await tab.setRequestInterception(true);
    let served = false;
    tab.on('request', (request) => {
      const first = !served && request.isNavigationRequest() && request.frame() === tab.mainFrame();
      served ||= first;
      void (first ? answer(request, body) : request.abort('aborted')).catch(() => undefined);
    });
    await tab.goto(saved.address, { waitUntil: 'domcontentloaded', timeout: TIME_LIMIT_MS });
    const snapshot = parseSnapshot(await tab.evaluate(this.#scripts.capture));
    const texts = looksLikeArticle(snapshot) ? await tab.evaluate(this.#scripts.article) : [];
    await tab.close();
    return markArticle(snapshot, z.array(z.string()).parse(texts));
  }
}

/** What the injected script gave, checked. */
export function parseSnapshot(result: unknown): PageSnapshot {
  return pageSnapshotSchema.parse(JSON.parse(z.string().parse(result)));
}

/** Serves the saved bytes with a policy that lets no script of the page run. */
function answer(request: HTTPRequest, body: Buffer): Promise<void> {
  const declared = /<meta[^>]+charset/i.test(body.subarray(0, 8_192).toString('latin1'));
  return request.respond({
    status: 200,
    headers: {
      'content-type': declared ? 'text/html' : 'text/html; charset=utf-8',
      'content-security-policy': "script-src 'none'",
    },
    body,
  });
}

/** Headless Chromium that reaches no other host. Throws when there is none on this computer. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(tellMissing('chromium'));
  return launch({ executablePath, headless: true, pipe: true, args: CHROMIUM_ARGS });
}
