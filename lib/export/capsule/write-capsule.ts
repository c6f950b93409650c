// One file that can be read on any device and brought into a notebook again; with a passphrase it holds nothing plain.
import { CAPSULE_FORMAT } from './capsule-format.ts';
import { escapeHtml, writeCapsulePage } from './capsule-page.ts';
import { ELEMENTS, type DocumentPart } from './document-part.ts';
import { lockText } from './lock-text.ts';
import { OPENING_SCRIPT } from './opening-script.ts';

export interface Capsule {
  language: string;
  title: string;
  parts: readonly DocumentPart[];
  /** The backup file as text. */
  backup: string;
}

/** What a locked capsule says before it is open; nothing of what is inside. */
export interface LockedWords {
  title: string;
  lead: string;
  passphrase: string;
  open: string;
  wrong: string;
  /** Shown where the browser cannot decrypt, or runs no script. */
  unable: string;
}

function writePart(part: DocumentPart): string {
  const element = ELEMENTS[part.kind];
  const text = escapeHtml(part.text);
  if (part.kind !== 'fold') return `<${element}>${text}</${element}>`;
  return `<details><summary>${text}</summary>\n${writeParts(part.parts)}\n</details>`;
}

/** Items that follow each other make one list. */
function writeParts(parts: readonly DocumentPart[]): string {
  return parts
    .map((part, at) => {
      const open = part.kind === 'item' && parts[at - 1]?.kind !== 'item' ? '<ul>' : '';
      const close = part.kind === 'item' && parts[at + 1]?.kind !== 'item' ? '</ul>' : '';
      return `${open}${writePart(part)}${close}`;
    })
    .join('\n');
}

/** A capsule anyone who has the file can read. */
export function writeCapsule({ language, title, parts, backup }: Capsule): string {
  const data = { format: CAPSULE_FORMAT, backup } as const;
  return writeCapsulePage({ language, title, body: writeParts(parts), data });
}

async function hashScript(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

function writeForm({ title, lead, passphrase, open, wrong, unable }: LockedWords): string {
  return `<form id="form">
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(lead)}</p>
<label for="passphrase">${escapeHtml(passphrase)}</label>
<input id="passphrase" type="password" autocomplete="off">
<button type="submit">${escapeHtml(open)}</button>
<p role="alert" id="said" data-wrong="${escapeHtml(wrong)}" data-unable="${escapeHtml(unable)}"></p>
</form>
<noscript><p>${escapeHtml(unable)}</p></noscript>`;
}

/** A capsule that holds ciphertext and a small script that opens it; the words outside tell nothing of the inside. */
export async function writeLockedCapsule(
  capsule: Capsule,
  passphrase: string,
  words: LockedWords,
): Promise<string> {
  const { language, title, parts, backup } = capsule;
  const locked = await lockText(JSON.stringify({ title, parts, backup }), passphrase);
  return writeCapsulePage({
    language,
    title: words.title,
    body: writeForm(words),
    data: { format: CAPSULE_FORMAT, locked },
    script: { text: OPENING_SCRIPT, sha256: await hashScript(OPENING_SCRIPT) },
  });
}
