// Injects the capture script into one tab and checks what comes back. Page data is untrusted until it has passed here.
import { browser } from 'wxt/browser';
import { pageSnapshotSchema, type PageSnapshot } from '../snapshot/page-snapshot.ts';
import { codeOfError, isPdfAddress, TabCaptureError } from './capture-errors.ts';

/** A page that blocks its own thread for so long is given up. Milliseconds. */
const TIME_LIMIT = 30_000;

function rejectAfter(ms: number): { over: Promise<never>; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TabCaptureError('timed-out', `No answer within ${ms} ms.`)), ms);
  });
  return { over, stop: () => clearTimeout(timer) };
}

async function inject(tabId: number, timeLimit: number): Promise<unknown> {
  const { over, stop } = rejectAfter(timeLimit);
  try {
    const run = browser.scripting.executeScript({ target: { tabId }, files: ['/capture.js'] });
    const [result] = await Promise.race([run, over]);
    // Firefox reports an error thrown in the page here instead of rejecting.
    const failure = (result as { error?: unknown } | undefined)?.error;
    if (failure) throw new TabCaptureError('unexpected', 'The capture script failed in the page.');
    return result?.result;
  } finally {
    stop();
  }
}

/** The tab's address as far as the browser tells it (granted sites, or after a click on the extension). */
async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}

function check(result: unknown, address: string | undefined): PageSnapshot {
  const parsed = pageSnapshotSchema.safeParse(result);
  if (!parsed.success) {
    const paths = parsed.error.issues.slice(0, 3).map((issue) => issue.path.join('.'));
    if (result === null || result === undefined)
      throw new TabCaptureError('unexpected', 'The page gave no answer.');
    throw new TabCaptureError('invalid-snapshot', `Does not fit: ${paths.join(', ')}`);
  }
  const snapshot = parsed.data;
  if (isPdfAddress(snapshot.address) && snapshot.blocks.length === 0) {
    throw new TabCaptureError('pdf-viewer', 'A PDF in the browser’s viewer.');
  }
  const silent =
    snapshot.blocks.length === 0 && snapshot.structured.length === 0 && snapshot.pageState.length === 0;
  if (silent)
    throw new TabCaptureError('empty-page', `No text at ${address ? 'this address' : 'an unknown address'}.`);
  return snapshot;
}

/**
 * The page in the tab as a checked snapshot. Needs the right to read the tab: a click on the extension (activeTab) or
 * the site granted. Throws TabCaptureError; nothing else.
 */
export async function takeTabSnapshot(tabId: number, { timeLimit = TIME_LIMIT } = {}): Promise<PageSnapshot> {
  try {
    return check(await inject(tabId, timeLimit), await addressOf(tabId));
  } catch (error) {
    if (error instanceof TabCaptureError) throw error;
    const words = error instanceof Error ? error.message : String(error);
    throw new TabCaptureError(codeOfError(error, await addressOf(tabId)), words.slice(0, 1_000));
  }
}
