// How a snapshot leaves the page: as JSON, written in slices. The browser turns an object into its own form in one go,
// which stops a large page for longer than reading it did; a text is only copied.
import type { PageSnapshot } from './page-snapshot.ts';
import type { Pacer } from './pause.ts';

/** Entries written between two looks at the clock. */
const AT_ONCE = 100;

/** The snapshot as JSON. Pauses whenever the slice is used up. */
export async function packSnapshot(snapshot: PageSnapshot, pacer: Pacer): Promise<string> {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(snapshot)) {
    if (value === undefined) continue;
    const written = Array.isArray(value) ? await packList(value, pacer) : JSON.stringify(value);
    parts.push(`${JSON.stringify(name)}:${written}`);
  }
  return `{${parts.join(',')}}`;
}

async function packList(list: readonly unknown[], pacer: Pacer): Promise<string> {
  const parts: string[] = [];
  for (let at = 0; at < list.length; at += AT_ONCE) {
    parts.push(JSON.stringify(list.slice(at, at + AT_ONCE)).slice(1, -1));
    if (pacer.isOver) await pacer.pause();
  }
  return `[${parts.join(',')}]`;
}
