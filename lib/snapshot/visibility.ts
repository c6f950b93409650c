import { attributeOf, documentOf, parentElementOf, viewOf } from './dom-access.ts';
import type { StyleLookup } from './style-lookup.ts';

const SCREEN_READER_ONLY =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|a11y-(?:text|hidden|visually-hidden)|hidden-visually|assistive-text|hide-visually)(?:$|[\s_-])/i;
const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Written so that nobody sees it although it is laid out: no size, or far off the screen. */
const AWAY_STYLE =
  /(?:font-size\s*:\s*0(?:px|em|rem|pt|%)?\s*(?:;|!|$)|(?:left|top|text-indent)\s*:\s*-\d{4,})/i;

const { checkVisibility } = Element.prototype as Partial<Element>;

/** True when the class says the text is there for screen readers only; holds without the page's style sheets too. */
export function isForScreenReaders(className: string): boolean {
  return className !== '' && SCREEN_READER_ONLY.test(className);
}

/** What the reader sees of an element: nothing, its text, or "ask the parent" for elements without a box of their own. */
export function seeElement(element: Element, styles: StyleLookup): 'seen' | 'hidden' | 'as-parent' {
  const view = viewOf(documentOf(element));
  const written = attributeOf(element, 'style');
  if (written !== null && AWAY_STYLE.test(written)) return 'hidden';
  // A parsed document without a window lays nothing out; only what is written in it counts.
  if (!view || !checkVisibility) return isWrittenHidden(element) ? 'hidden' : 'seen';
  if (checkVisibility.call(element, { visibilityProperty: true }))
    return isClipped(element, styles) ? 'hidden' : 'seen';
  return view.getComputedStyle(element).display === 'contents' ? 'as-parent' : 'hidden';
}

function isWrittenHidden(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    if (attributeOf(at, 'hidden') !== null || HIDING_STYLE.test(attributeOf(at, 'style') ?? '')) return true;
  }
  return false;
}

// Text for screen readers is usually squeezed into one pixel out of the flow. The style comes first because it is
// mostly known already, while asking for the size is slow.
function isClipped(element: Element, styles: StyleLookup): boolean {
  if (!styles.styleOf(element).outOfFlow) return false;
  const { offsetWidth, offsetHeight } = element as HTMLElement;
  return offsetWidth <= 1 && offsetHeight <= 1;
}
