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

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's message has no origin
addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => void reply(data).then((said) => postMessage(said)));
