/** A readable document as plain data: what a capsule shows, whether written as HTML or drawn after decrypting. */
export type DocumentPart =
  | { kind: 'title' | 'section' | 'heading' | 'text' | 'item' | 'quote' | 'soft'; text: string }
  /** Opened by pressing its title; no script is needed for it. */
  | { kind: 'fold'; text: string; parts: DocumentPart[] };

/** The element each kind is written as. The script in a locked capsule knows the same names. */
export const ELEMENTS = {
  title: 'h1',
  section: 'h2',
  heading: 'h3',
  text: 'p',
  item: 'li',
  quote: 'blockquote',
  soft: 'small',
  fold: 'details',
} as const satisfies Record<DocumentPart['kind'], string>;
