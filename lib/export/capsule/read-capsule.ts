// Finds the data in a capsule without giving the file to an HTML parser: it is one block, and its end cannot be inside.
import { capsuleDataSchema, DATA_ID, openedSchema, type CapsuleData } from './capsule-format.ts';
import { unlockText } from './lock-text.ts';

const START = `<script type="application/json" id="${DATA_ID}">`;
const END = '</script>';

/** The data of a capsule; undefined when the text is no capsule of ours, or not a whole one. */
export function findCapsuleData(html: string): CapsuleData | undefined {
  // The last one: words shown in the file cannot hold a "<", so there is only one, but the data must be after them.
  const start = html.lastIndexOf(START);
  const end = html.indexOf(END, start);
  if (start < 0 || end < 0) return undefined;
  try {
    const data = capsuleDataSchema.safeParse(JSON.parse(html.slice(start + START.length, end)));
    return data.success ? data.data : undefined;
  } catch {
    return undefined;
  }
}

/** The backup inside a capsule. Throws WrongPassphraseError. */
export async function openCapsule(data: CapsuleData, passphrase: string): Promise<string> {
  if ('backup' in data) return data.backup;
  return openedSchema.parse(JSON.parse(await unlockText(data.locked, passphrase))).backup;
}
