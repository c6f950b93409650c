// Injects the capture script into one tab and checks what comes back. Page data is untrusted until it has passed here.
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { looksLikeArticle, markArticle } from '../snapshot/mark-article.ts';
import { pageSnapshotSchema, type PageSnapshot } from '../snapshot/page-snapshot.ts';
import {
  codeAfterGesture,
  codeOfAddress,
  codeOfError,
  isPdfAddress,
  TabCaptureError,
  type TabErrorCode,
} from './capture-errors.ts';

/** A page that blocks its own thread for so long is given up. Milliseconds. */
const TIME_LIMIT = 30_000;
const ARTICLE_TIME_LIMIT = 2_000;

function rejectAfter(ms: number): { over: Promise<never>; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TabCaptureError('timed-out', `No answer within ${ms} ms.`)), ms);
  });
  return { over, stop: () => clearTimeout(timer) };
}

interface Target {
  tabId: number;
  frameIds?: number[];
}

async function inject(
  target: Target,
  file: '/capture.js' | '/article.js',
  timeLimit: number,
): Promise<unknown> {
  const { over, stop } = rejectAfter(timeLimit);
  try {
    const run = browser.scripting.executeScript({ target, files: [file] });
    const [result] = await Promise.race([run, over]);
    // Firefox reports an error thrown in the page here instead of rejecting.
    const failure = (result as { error?: unknown } | undefined)?.error;
    if (failure) throw new TabCaptureError('unexpected', `${file} failed in the page.`);
    return result?.result;
  } finally {
    stop();
  }
}

interface TabNames {
  address?: string | undefined;
  title?: string | undefined;
}

/** What the browser tells of the tab (granted sites, or after a click on the extension). */
async function findNames(tabId: number): Promise<TabNames> {
  try {
    const { url, title } = await browser.tabs.get(tabId);
    return { address: url, title };
  } catch {
    return {};
  }
}

/** What the browser says the empty page is made of: a PDF's address often does not end in ".pdf". */
async function isPdf(tabId: number, address: string): Promise<boolean> {
  if (isPdfAddress(address)) return true;
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
    });
    return result?.result === 'application/pdf';
  } catch {
    return false;
  }
}

function parseJson(result: string): unknown {
  try {
    return JSON.parse(result);
  } catch {
    throw new TabCaptureError('invalid-snapshot', 'No JSON.');
  }
}

/** The result as a snapshot. Page text never gets into the error. Throws TabCaptureError. */
function check(result: unknown): PageSnapshot {
  if (typeof result !== 'string') {
    throw new TabCaptureError('unexpected', 'The page gave no answer.');
  }
  const parsed = pageSnapshotSchema.safeParse(parseJson(result));
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.slice(0, 3).map((issue) => issue.path.join('.'));
  throw new TabCaptureError('invalid-snapshot', `Does not fit: ${paths.join(', ')}`.slice(0, 1_000));
}

const articleTextsSchema = z.array(z.string());

/** Sets off the main text of an article. A page that does not answer this in time is kept without. */
async function markArticleIn(target: Target, snapshot: PageSnapshot): Promise<PageSnapshot> {
  if (!looksLikeArticle(snapshot)) return snapshot;
  try {
    const texts = articleTextsSchema.parse(await inject(target, '/article.js', ARTICLE_TIME_LIMIT));
    return markArticle(snapshot, texts);
  } catch {
    return snapshot;
  }
}

function isEmpty({ blocks, structured, pageState }: PageSnapshot): boolean {
  return blocks.length + structured.length + pageState.length === 0;
}

interface SnapshotOptions {
  /** Milliseconds after which a page that does not answer is given up. */
  timeLimit?: number;
  /** The candidate has just clicked on the extension while this tab was in front. */
  gesture?: boolean;
  /** Address of the tab at the gesture, as far as the browser told it. */
  address?: string;
  /** The frame that is read; the whole tab when absent. */
  frameId?: number;
}

/**
 * The page in the tab as a checked snapshot. Needs the right to read the tab: a click on the extension (activeTab) or
 * the site granted. Throws TabCaptureError; nothing else.
 */
export async function takeTabSnapshot(
  tabId: number,
  { timeLimit = TIME_LIMIT, gesture = false, address, frameId }: SnapshotOptions = {},
): Promise<PageSnapshot> {
  const target = { tabId, ...(frameId === undefined ? {} : { frameIds: [frameId] }) };
  try {
    const snapshot = check(await inject(target, '/capture.js', timeLimit));
    if (!isEmpty(snapshot)) return await markArticleIn(target, snapshot);
    const pdf = await isPdf(tabId, snapshot.address);
    throw new TabCaptureError(pdf ? 'pdf-viewer' : 'empty-page', 'No text in the page.');
  } catch (error) {
    throw explain(error, await findNames(tabId), gesture ? { address } : undefined);
  }
}

/** Codes that the tab's address may explain better: Firefox answers for some of its own pages as if they were empty. */
const VAGUE: readonly TabErrorCode[] = ['unexpected', 'empty-page'];

/** `gesture`: the tab as it was when the candidate clicked; absent when nobody clicked. */
function explain(
  error: unknown,
  { address, title }: TabNames,
  gesture: Pick<TabNames, 'address'> | undefined,
): TabCaptureError {
  if (error instanceof TabCaptureError) {
    const code = VAGUE.includes(error.code) ? (codeOfAddress(address) ?? error.code) : error.code;
    return code === error.code ? error : new TabCaptureError(code, error.message);
  }
  const words = (error instanceof Error ? error.message : String(error)).slice(0, 1_000);
  const code = codeOfError(error, address);
  // Firefox's PDF viewer names the tab after the file, whatever the address.
  if (code === 'no-access' && /\.pdf$/i.test(title ?? '')) return new TabCaptureError('pdf-viewer', words);
  if (!gesture) return new TabCaptureError(code, words);
  return new TabCaptureError(
    codeAfterGesture(code, { words, before: gesture.address, after: address }),
    words,
  );
}
