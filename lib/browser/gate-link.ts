// The gate's end of the line to the background. Runs in web pages, so it leaves the polyfill (3 kB) out: both browsers
// know this much of the API under `chrome`.
import type { Verdict } from '../gate/verdict.ts';

interface Runtime {
  id?: string;
  sendMessage: (message: unknown) => Promise<unknown>;
  onMessage: {
    addListener: (
      listener: (message: unknown, sender: unknown, answer: (value: unknown) => void) => void,
    ) => void;
  };
}

const runtime = (globalThis as unknown as { chrome?: { runtime?: Runtime } }).chrome?.runtime;

/** False once the extension was updated or removed: this script is then on its own and must let go of the page. */
export function isLinked(): boolean {
  return runtime?.id !== undefined;
}

/**
 * Tells the background and resolves to its answer: "revoked" when the site is not allowed any more. Undefined: nobody
 * heard it to the end, because the worker was stopped meanwhile or the extension is gone; no error for the page.
 */
export async function tellVerdict(verdict: Verdict): Promise<unknown> {
  try {
    return await runtime?.sendMessage({ type: 'gate', verdict });
  } catch {
    return undefined;
  }
}

/** Answers the background's question what the page shows now. */
export function answerLooks(look: () => Verdict): void {
  runtime?.onMessage.addListener((message, _sender, answer) => {
    if ((message as { type?: unknown } | undefined)?.type === 'look') answer(look());
  });
}
