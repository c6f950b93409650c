// Reads a printed document back: its pages' sizes and text.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PrintedPage {
  /** In millimetres, rounded. */
  width: number;
  height: number;
  text: string;
}

const POINTS_PER_MM = 72 / 25.4;

/** The pages of a PDF. Throws when the bytes are none. */
export async function readPdf(bytes: Uint8Array): Promise<PrintedPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: true });
  const document = await task.promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    pages.push({
      width: Math.round((right - left) / POINTS_PER_MM),
      height: Math.round((top - bottom) / POINTS_PER_MM),
      text: items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' '),
    });
  }
  await task.destroy();
  return pages;
}
