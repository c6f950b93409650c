// What a file chosen as résumé may be, told by its first bytes and not by its name.

/** Why a file gives no text. Each has its own sentence on the screen. */
export const RESUME_ERROR_CODES = [
  'wrong-kind',
  'old-word',
  'locked',
  'no-text',
  'too-large',
  'broken',
  'timed-out',
] as const;
export type ResumeErrorCode = (typeof RESUME_ERROR_CODES)[number];

/** The file gives no text; `code` says why. */
export class ResumeError extends Error {
  readonly code: ResumeErrorCode;

  constructor(code: ResumeErrorCode, cause?: unknown) {
    super(`The file gives no text: ${code}.`, { cause });
    this.name = 'ResumeError';
    this.code = code;
  }
}

/** Bytes of the largest file that is read. */
export const LARGEST_FILE = 20_000_000;
/** Characters kept of a résumé, as the profile takes them. */
const LONGEST_TEXT = 200_000;

export type ResumeFormat = 'pdf' | 'docx' | 'text';

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** A PDF may have up to 1,024 bytes before its mark (ISO 32000-1, implementation note 13). */
function hasPdfMark(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1_024)).includes('%PDF-');
}

/** Text has no control characters but tab and line ends. */
function isText(text: string): boolean {
  return !/(?![\t\n\v\f\r])\p{Cc}|\uFFFD/u.test(text) && !text.startsWith('{\\rtf');
}

/** What the bytes are. Throws ResumeError: `old-word` (also the wrapping of a locked DOCX), `wrong-kind`, `no-text`. */
export function findFormat(bytes: Uint8Array): ResumeFormat {
  if (bytes.length === 0) throw new ResumeError('no-text');
  if (hasPdfMark(bytes)) return 'pdf';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'docx';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new ResumeError('old-word');
  if (isText(new TextDecoder().decode(bytes))) return 'text';
  throw new ResumeError('wrong-kind');
}

/** The text without trailing spaces and runs of empty lines. Throws ResumeError `no-text` when nothing is left. */
export function tidyText(text: string): string {
  const tidy = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\u0000', '')
    .replaceAll(/[ \t\u00A0]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(tidy)) throw new ResumeError('no-text');
  return tidy.slice(0, LONGEST_TEXT);
}
