import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerLooks, isLinked, tellVerdict } from '../lib/browser/gate-link.ts';
import type { Verdict } from '../lib/gate/verdict.ts';
import { PageWatch } from '../lib/gate/watch-page.ts';

interface Place {
  /** Set by the gate that watches this page; one is enough, however often it is injected. */
  secondRoundGate?: () => boolean;
  navigation?: EventTarget;
}

const place = globalThis as unknown as Place;

/** A worker may be stopped while it listens; the page is then looked at and told of again, so many times. */
const MOST_LOST = 3;

/** The page is looked at after so long even if it is never idle. Milliseconds. */
const LONGEST_WAIT_MS = 1_000;

/** In a frame: whether the page around it is of the same site, and so is read with it. */
function withFrame(verdict: Verdict): Verdict {
  if (top === self) return verdict;
  try {
    return { ...verdict, frame: 'inner', address: top?.location.href ?? location.href };
  } catch {
    return { ...verdict, frame: 'foreign' };
  }
}

/**
 * Tells the watch of everything that can make the page another one. Listeners only; `end` takes them all away. Returns
 * what looks whether the address has changed.
 */
function listen(watch: PageWatch, end: AbortController): () => void {
  let address = location.href;
  const on = (target: EventTarget | undefined, type: string, act: (event: Event) => void): void =>
    target?.addEventListener(type, (event) => (isLinked() ? act(event) : end.abort()), {
      signal: end.signal,
    });
  const moveOn = (): void => {
    if (location.href === address || document.hidden) return;
    address = location.href;
    watch.moveOn();
  };
  // `navigate` fires before the address changes; this one after.
  on(place.navigation, 'currententrychange', moveOn);
  on(globalThis, 'popstate', moveOn);
  on(globalThis, 'hashchange', moveOn);
  on(globalThis, 'pageshow', (event) => {
    if (!(event as PageTransitionEvent).persisted) return;
    watch.forget();
    watch.begin();
  });
  on(document, 'visibilitychange', () => {
    if (document.hidden) watch.stop();
    else if (location.href === address) watch.begin();
    else moveOn();
  });
  end.signal.addEventListener('abort', () => watch.stop());
  return moveOn;
}

// Registered for the sites the candidate allowed. In a tab nobody has looked at it waits: sites render late there, and
// forty tabs restored at once are not forty pages read.
export default defineUnlistedScript(() => {
  const isHtml = /html/.test(document.contentType);
  if (place.secondRoundGate?.() || !isHtml || !document.body || !/^https?:$/.test(location.protocol)) return;
  const end = new AbortController();
  place.secondRoundGate = () => isLinked() && !end.signal.aborted;
  let lost = 0;
  const watch = new PageWatch({
    document,
    readAddress: () => location.href,
    tell: async (verdict) => {
      const answer = await tellVerdict(withFrame(verdict));
      if (answer === 'revoked') end.abort();
      if (answer || !isLinked() || lost >= MOST_LOST) return;
      lost += 1;
      watch.forget();
      watch.begin();
    },
  });
  const moveOn = listen(watch, end);
  answerLooks(() => {
    moveOn();
    return withFrame(watch.look());
  });
  // The page is drawn first. A frame that draws nothing is never idle, in Chromium: hence the timeout.
  requestIdleCallback(() => watch.begin(), { timeout: LONGEST_WAIT_MS });
});
