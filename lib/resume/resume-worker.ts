// Reads one résumé file apart from the screen: a file that hangs or eats memory ends with this worker.
import { findFormat, ResumeError, tidyText, type ResumeErrorCode, type ResumeFormat } from './resume-file.ts';

/** `started`: the reader is loaded, and from now on it is the file that takes the time. */
export type ResumeReply = { text: string } | { error: ResumeErrorCode } | { started: true };

export interface ResumeQuestion {
  bytes: Uint8Array;
  /** The answer goes here: pdf.js, once loaded, talks on the worker's own line. */
  port: MessagePort;
}

type Reader = (bytes: Uint8Array) => Promise<string>;

const READERS: Readonly<Record<ResumeFormat, () => Promise<Reader>>> = {
  pdf: async () => (await import('./read-pdf.ts')).readPdf,
  docx: async () => (await import('./read-docx.ts')).readDocx,
  text: async () => async (bytes) => new TextDecoder().decode(bytes),
};

async function answer({ bytes, port }: ResumeQuestion): Promise<ResumeReply> {
  try {
    const read = await READERS[findFormat(bytes)]();
    port.postMessage({ started: true } satisfies ResumeReply, []);
    return { text: tidyText(await read(bytes)) };
  } catch (error) {
    return { error: error instanceof ResumeError ? error.code : 'broken' };
  }
}

addEventListener(
  'message',
  ({ data }: MessageEvent<ResumeQuestion>) => {
    void answer(data).then((said) => data.port.postMessage(said, []));
  },
  { once: true },
);
