import { attributeOf, childNodesOf, firstChildOf } from './dom-access.ts';
import type { StyleLookup } from './style-lookup.ts';
import { seeElement } from './visibility.ts';
import type { WalkFrame } from './walk-frame.ts';

/** True when the reader of the page does not see what stands in the frame. Asked at most once per element. */
export function isHidden(frame: WalkFrame, styles: StyleLookup): boolean {
  if (frame.hidden !== undefined) return frame.hidden;
  const seen = seeElement(frame.element, styles);
  if (seen === 'seen') {
    for (let at: WalkFrame | undefined = frame; at && at.hidden === undefined; at = at.parent)
      at.hidden = false;
    return false;
  }
  const above = frame.parent ? isHidden(frame.parent, styles) : false;
  frame.hidden = above || seen === 'hidden';
  return frame.hidden;
}

/** The inline element that hides its words from a line that is otherwise seen. */
export function inlineHiddenRoot(frame: WalkFrame, styles: StyleLookup): WalkFrame | undefined {
  let root: WalkFrame = frame;
  while (root.parent && isHidden(root.parent, styles)) root = root.parent;
  return root.block ? undefined : root;
}

const LOOKS_LIKE_DATA = /^\s*[{[]/;

/** True for text that is page data parked where nobody sees it. Looks at the first signs only. */
export function isParkedData(text: Text): boolean {
  return LOOKS_LIKE_DATA.test(text.substringData(0, 200));
}

/** Chips stand side by side without words between them; letters and words set apart for effect are no chips. */
export function isChip(element: Element, parent: Element): boolean {
  const siblings = childNodesOf(parent);
  if (siblings.length > 60) return false;
  for (const node of Array.from(siblings))
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) return false;
  const words = startOfText(element).trim();
  return words.length > 2 && (words.includes(' ') || attributeOf(element, 'class') !== null);
}

/** First words inside an element, found without gathering all of its text. */
function startOfText(element: Element): string {
  let node: Node | null = element;
  for (let steps = 0; node && steps < 10; steps += 1) {
    if (node.nodeType === 3) return (node as Text).substringData(0, 60);
    node = firstChildOf(node);
  }
  return '';
}
