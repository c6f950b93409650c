import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerLooks, isLinked, tellVerdict } from '../lib/browser/gate-link.ts';
import type { Verdict } from '../lib/gate/verdict.ts';
import { PageWatch } from '../lib/gate/watch-page.ts';

interface Place {
  /** Set by the gate that watches this page; one is enough, however often it is injected. */
  secondRoundGate?: () => boolean;
  navigation?: EventTarget;
}

/** In a frame: whether the page around it is of the same site, and so is read with it. */
function findFrame(): { frame: 'inner'; address: string } | { frame: 'foreign' } | undefined {
  if (top === self) return undefined;
  try {
    return { frame: 'inner', address: top?.location.href ?? location.href };
  } catch {
    return { frame: 'foreign' };
  }
}

/** Tells the watch of everything that can make the page another one. Listeners only. */
function listen(watch: PageWatch): void {
  let address = location.href;
  const ifAlive = (act: () => void) => () => (isLinked() ? act() : watch.stop());
  const moveOn = ifAlive(() => {
    if (location.href === address || document.hidden) return;
    address = location.href;
    watch.moveOn();
  });
  const { navigation } = globalThis as unknown as Place;
  // `navigate` fires before the address changes; this one after.
  navigation?.addEventListener('currententrychange', moveOn);
  addEventListener('popstate', moveOn);
  addEventListener('hashchange', moveOn);
  addEventListener('pageshow', (event) => {
    if (event.persisted) watch.forget();
    if (event.persisted && !document.hidden) watch.begin();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || !isLinked()) watch.stop();
    else if (location.href === address) watch.begin();
    else moveOn();
  });
}

// Registered for the sites the candidate allowed. In a tab nobody has looked at it waits: sites render late there, and
// forty tabs restored at once are not forty pages read.
export default defineUnlistedScript(() => {
  const place = globalThis as unknown as Place;
  const isHtml = document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
  if (place.secondRoundGate?.() || !isHtml || !document.body) return;
  place.secondRoundGate = isLinked;
  const withFrame = (verdict: Verdict): Verdict => ({ ...verdict, ...findFrame() });
  const watch = new PageWatch({
    document,
    readAddress: () => location.href,
    tell: (verdict) => tellVerdict(withFrame(verdict)),
  });
  listen(watch);
  answerLooks(() => withFrame(watch.look()));
  if (!document.hidden) watch.begin();
});
