import { useEffect } from 'react';

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

/** Where the focus was: each element around it with the place it had among its siblings, innermost first. */
interface Trail {
  element: HTMLElement;
  around: { parent: Element; place: number }[];
  route: string;
}

function follow(element: HTMLElement): Trail {
  const around: Trail['around'] = [];
  for (let child: Element = element; child.parentElement; child = child.parentElement)
    around.push({ parent: child.parentElement, place: [...child.parentElement.children].indexOf(child) });
  return { element, around, route: location.hash };
}

function listFocusable(element: Element | undefined): HTMLElement[] {
  if (!element) return [];
  const inside = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const all = element.matches(FOCUSABLE) ? [element as HTMLElement, ...inside] : inside;
  return all.filter((one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }));
}

/** What stands in the lost one's place now, else what follows it, else what comes before. */
function findNeighbour({ around, element }: Trail): HTMLElement | undefined {
  for (const { parent, place } of around) {
    if (!parent.isConnected) continue;
    const children = [...parent.children];
    const after = children.slice(place).flatMap(listFocusable);
    const before = children.slice(0, place).flatMap(listFocusable);
    const found = after.find((one) => one !== element) ?? before.findLast((one) => one !== element);
    if (found) return found;
    if (parent.tagName === 'MAIN') return undefined;
  }
  return undefined;
}

/** A screen just opened is read from its heading on. */
function findHeading(): HTMLElement | null {
  const heading = document.querySelector<HTMLElement>('main h1');
  if (heading) heading.tabIndex = -1;
  return heading;
}

const isLost = (): boolean => {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.matches(':disabled');
};

/**
 * Keeps the focus when what had it goes away (a line removed, a form closed, a link to another screen followed): whoever
 * uses the keyboard goes on from there and not from the top of the page. What was left by choice is left.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let trail: Trail | undefined;
    let waiting = 0;
    const remember = ({ target }: FocusEvent) => {
      trail = target instanceof HTMLElement && target !== document.body ? follow(target) : undefined;
    };
    const look = () => {
      waiting = 0;
      if (!trail || !isLost()) return;
      const { element, route } = trail;
      const isThere = element.isConnected && !element.matches(':disabled') && element.checkVisibility();
      if (isThere) return;
      const next = route === location.hash ? findNeighbour(trail) : findHeading();
      next?.focus({ preventScroll: route === location.hash });
    };
    // A screen that puts the focus somewhere by itself has done so by then.
    const lookSoon = () => {
      waiting ||= requestAnimationFrame(() => {
        waiting = requestAnimationFrame(look);
      });
    };
    const observer = new MutationObserver(lookSoon);
    document.addEventListener('focusin', remember);
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['disabled', 'hidden'],
    });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
      cancelAnimationFrame(waiting);
    };
  }, []);
}
