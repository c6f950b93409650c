// The text of a résumé file the candidate chose. On the device, in a worker of its own, loaded when a file is chosen.
import { LARGEST_FILE, ResumeError } from './resume-file.ts';
import type { ResumeQuestion, ResumeReply } from './resume-worker.ts';

/** A file not read after this many milliseconds will not be. Loading the reader does not count. */
const TIME_LIMIT = 30_000;

function askWorker(worker: Worker, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout>;
    const { port1, port2 } = new MessageChannel();
    const fail = (error: ResumeError) => {
      clearTimeout(timer);
      port1.close();
      reject(error);
    };
    port1.addEventListener('message', ({ data }: MessageEvent<ResumeReply>) => {
      if ('started' in data) timer = setTimeout(() => fail(new ResumeError('timed-out')), TIME_LIMIT);
      else if ('error' in data) fail(new ResumeError(data.error));
      else {
        clearTimeout(timer);
        port1.close();
        resolve(data.text);
      }
    });
    port1.start();
    worker.addEventListener('error', (event) => fail(new ResumeError('broken', event.message)));
    const question: ResumeQuestion = { bytes, port: port2 };
    worker.postMessage(question, [bytes.buffer, port2]);
  });
}

/** Plain text of a PDF, DOCX or text file. Throws ResumeError; the file is only read. */
export async function readResumeFile(file: File): Promise<string> {
  if (file.size > LARGEST_FILE) throw new ResumeError('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const worker = new Worker(new URL('resume-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await askWorker(worker, bytes);
  } finally {
    worker.terminate();
  }
}
