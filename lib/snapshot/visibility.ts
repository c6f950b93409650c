const SCREEN_READER_ONLY =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|a11y-(?:text|hidden|visually-hidden)|hidden-visually|visuallyhidden|assistive-text|offscreen)(?:$|[\s_-])/i;

/** True when the class says the text is there for screen readers only; holds without the page's style sheets too. */
export function isForScreenReaders(className: string): boolean {
  return className !== '' && SCREEN_READER_ONLY.test(className);
}

function isDisplayed(element: Element): boolean {
  // A parsed document without a window lays nothing out; only what is written in it counts.
  if (typeof element.checkVisibility === 'function' && element.ownerDocument.defaultView)
    return element.checkVisibility({ visibilityProperty: true });
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('hidden')) return false;
    const style = (at as HTMLElement).style as CSSStyleDeclaration | undefined;
    if (style?.display === 'none' || style?.visibility === 'hidden') return false;
  }
  return true;
}

/** What the reader sees of an element: nothing, its text, or "ask the parent" for elements without a box of their own. */
export function seeElement(element: Element): 'seen' | 'hidden' | 'as-parent' {
  if (isDisplayed(element)) {
    const box = element as HTMLElement;
    const clipped =
      box.offsetWidth <= 1 &&
      box.offsetHeight <= 1 &&
      box.checkVisibility !== undefined &&
      box.ownerDocument.defaultView !== null;
    return clipped && isOutOfFlow(element) ? 'hidden' : 'seen';
  }
  const view = element.ownerDocument.defaultView;
  return view && view.getComputedStyle(element).display === 'contents' ? 'as-parent' : 'hidden';
}

function isOutOfFlow(element: Element): boolean {
  const position = element.ownerDocument.defaultView?.getComputedStyle(element).position;
  return position === 'absolute' || position === 'fixed';
}
