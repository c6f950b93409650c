// The text of a DOCX. Runs in the résumé worker.
import mammoth from 'mammoth';
import { ResumeError } from './resume-file.ts';

/** Paragraphs of the document, two line ends apart. Throws ResumeError: `wrong-kind` for other archives, `broken`. */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.extractRawText({ arrayBuffer: bytes.slice().buffer });
    // One line end a paragraph: its own are two, which pulls the lines of a list apart.
    return value.replaceAll('\n\n', '\n');
  } catch (error) {
    const foreign = error instanceof Error && /main document part|docx file/i.test(error.message);
    throw new ResumeError(foreign ? 'wrong-kind' : 'broken', error);
  }
}
