import { attributeOf, bodyOf, findAllIn } from './dom-access.ts';
import type { Frame } from './page-snapshot.ts';
import { SNAPSHOT_LIMITS } from './snapshot-limits.ts';

/** What an embedded frame shows, and its body where it may be read. */
export interface InnerPage {
  frame: Frame;
  body: Element | undefined;
}

/** Looks into a frame element; undefined for frames that are neither seen nor hold anything. */
export function lookIntoFrame(element: HTMLIFrameElement, isHidden: () => boolean): InnerPage | undefined {
  const address = addressOf(element);
  const inner = documentIn(element);
  if (!inner) {
    if (!/^https?:/.test(address) || isHidden()) return undefined;
    return { frame: { address, access: 'cross-origin' }, body: undefined };
  }
  const body = bodyOf(inner);
  if (body?.firstElementChild) return { frame: { address: address || 'about:srcdoc', access: 'read' }, body };
  if (!/^https?:/.test(address) || isHidden()) return undefined;
  return { frame: { address, access: 'empty' }, body: undefined };
}

const MOST_INNER = 10;

/** Documents of the same origin embedded in a document, those embedded in them included. */
export function innerDocuments(document: Document): Document[] {
  const found = [document];
  for (const known of found) {
    for (const element of findAllIn(known, 'iframe')) {
      const inner = found.length <= MOST_INNER ? documentIn(element as HTMLIFrameElement) : undefined;
      if (inner && !found.includes(inner)) found.push(inner);
    }
  }
  return found.slice(1);
}

function documentIn(element: HTMLIFrameElement): Document | undefined {
  try {
    return element.contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

function addressOf(element: HTMLIFrameElement): string {
  const { src } = element;
  return (typeof src === 'string' ? src : (attributeOf(element, 'src') ?? '')).slice(
    0,
    SNAPSHOT_LIMITS.address,
  );
}
