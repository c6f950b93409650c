// The text of a PDF. Runs in the résumé worker; the build takes every means of asking a server out of pdf.js.
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ResumeError } from './resume-file.ts';

/** Pages read; a résumé has two. */
const MOST_PAGES = 60;

// We are in a worker already: pdf.js finds its own worker's code here and starts no second one.
Object.assign(globalThis, { pdfjsWorker: worker });

async function readPage(document: PDFDocumentProxy, number: number): Promise<string> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

async function readPages(document: PDFDocumentProxy): Promise<string> {
  const pages: string[] = [];
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1)
    pages.push(await readPage(document, number));
  return pages.join('\n\n');
}

/** Text of the first 60 pages. Throws ResumeError: `locked` when it asks for a password, `broken`. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const task = getDocument({
    data: bytes,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    verbosity: 0,
  });
  try {
    return await readPages(await task.promise);
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new ResumeError(locked ? 'locked' : 'broken', error);
  } finally {
    await task.destroy();
  }
}
