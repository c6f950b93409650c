// Reads one résumé file apart from the screen: a file that hangs or eats memory ends with this worker.
import { findFormat, ResumeError, tidyText, type ResumeErrorCode } from './resume-file.ts';

export type ResumeReply = { text: string } | { error: ResumeErrorCode };

async function readText(bytes: Uint8Array): Promise<string> {
  switch (findFormat(bytes)) {
    case 'pdf':
      return (await import('./read-pdf.ts')).readPdf(bytes);
    case 'docx':
      return (await import('./read-docx.ts')).readDocx(bytes);
    case 'text':
      return new TextDecoder().decode(bytes);
  }
}

async function reply(bytes: Uint8Array): Promise<ResumeReply> {
  try {
    return { text: tidyText(await readText(bytes)) };
  } catch (error) {
    return { error: error instanceof ResumeError ? error.code : 'broken' };
  }
}

export interface ResumeQuestion {
  bytes: Uint8Array;
  /** The answer goes here: pdf.js, once loaded, talks on the worker's own line. */
  port: MessagePort;
}

addEventListener(
  'message',
  ({ data }: MessageEvent<ResumeQuestion>) => {
    void reply(data.bytes).then((said) => data.port.postMessage(said, []));
  },
  { once: true },
);
