// Follows one page: what it is, what it becomes, which job it shows. On a page that is nothing to us it looks once and
// leaves nothing behind but listeners for another address; elsewhere it waits for quiet, tells, and lets go.
import { decide, mayBecomePosting } from './decide.ts';
import { findPane, lookAtPage } from './look-at-page.ts';
import type { PageLook } from './page-look.ts';
import type { Verdict } from './verdict.ts';

/**
 * After a change the page is not listened to for a while: a busy one pays for the first change and not for the thousand
 * after it. Milliseconds.
 */
const DEAF_MS = 100;
/** Then so long nothing may be added or taken away before the page is looked at. Milliseconds. */
const QUIET_MS = 300;
/** A page that is never quiet is looked at all the same. */
const PATIENCE_MS = 6_000;
/** After so long a page is what it is. */
const LONGEST_MS = 15_000;
const MOST_TELLINGS = 3;

export interface WatchedPage {
  document: Document;
  readAddress: () => string;
  /** Called with every verdict worth telling: the first that is not quiet, a change, and quiet after that. Never rejects. */
  tell: (verdict: Verdict) => unknown;
}

interface Told {
  key: string;
  print: string;
  times: number;
}

const NOTHING: Told = { key: '', print: '', times: 0 };

function keyOf({ jobKey, address, shown, level }: Verdict): string {
  return level === 'quiet' ? '' : (jobKey ?? `${address} ${shown ?? ''}`);
}

function readStructuredData(document: Document): Set<Element> {
  return new Set(document.querySelectorAll('script[type="application/ld+json"]'));
}

/** One page from load to unload, over all the addresses and jobs it shows. */
export class PageWatch {
  readonly #page: WatchedPage;
  #stale: ReadonlySet<Element> = new Set();
  #observer: MutationObserver | undefined;
  #place: Node | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #end: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #told = NOTHING;

  constructor(page: WatchedPage) {
    this.#page = page;
  }

  /** Looks at the page as it is now; the start, and again when a page comes back to the front. Not while nobody sees it. */
  begin(): void {
    this.stop();
    if (this.#page.document.hidden) return;
    const look = this.#look();
    const verdict = decide(look);
    const isPosting = verdict.level !== 'quiet' && verdict.kind === 'posting';
    if (!isPosting && !mayBecomePosting(look)) {
      this.#tell(verdict, look);
      return;
    }
    this.#observe(look);
    this.#end = setTimeout(() => this.#letGo(), LONGEST_MS);
    this.#onChange();
  }

  /** Another address without a load: what structured data says now is of the page before. */
  moveOn(): void {
    this.#stale = readStructuredData(this.#page.document);
    this.begin();
  }

  /** Forgets what was told: it was not heard, or the page comes back from the browser's cache and others were here since. */
  forget(): void {
    this.#told = NOTHING;
  }

  /** Ends timers and observers. */
  stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    clearTimeout(this.#timer);
    clearTimeout(this.#end);
    this.#since = 0;
  }

  /** What the page shows at this very moment. */
  look(): Verdict {
    return decide(this.#look());
  }

  #look(): PageLook {
    return lookAtPage(this.#page.document, this.#page.readAddress(), this.#stale);
  }

  /** Watches the pane's surroundings, else the main part; children only. */
  #observe(look: PageLook): void {
    const { document } = this.#page;
    this.#place =
      findPane(document, look)?.parentElement ??
      document.querySelector('main, [role="main"]') ??
      document.body;
    this.#observer = new MutationObserver(() => this.#onChange());
  }

  #onChange(): void {
    this.#observer?.disconnect();
    clearTimeout(this.#timer);
    this.#since ||= performance.now();
    this.#timer = setTimeout(() => this.#listen(), DEAF_MS);
  }

  #listen(): void {
    if (this.#place) this.#observer?.observe(this.#place, { childList: true, subtree: true });
    if (performance.now() - this.#since >= PATIENCE_MS) this.#onQuiet();
    else this.#timer = setTimeout(() => this.#onQuiet(), QUIET_MS);
  }

  #onQuiet(): void {
    this.#since = 0;
    const look = this.#look();
    const verdict = decide(look);
    this.#tell(verdict, look);
    const isPane = look.pane === true || verdict.pane === true;
    if (this.#told.times >= MOST_TELLINGS && !isPane) this.stop();
  }

  /** A pane goes on being watched: the next job may come without any sign but the pane itself. */
  #letGo(): void {
    const look = this.#look();
    if (!look.pane && !decide(look).pane) this.stop();
  }

  #tell(verdict: Verdict, look: PageLook): void {
    const key = keyOf(verdict);
    if (key === '') {
      if (this.#told.key !== '') this.#page.tell(verdict);
      this.#told = NOTHING;
      return;
    }
    const print = [verdict.level, look.lines, ...look.headings].join('|');
    const before = this.#told.key === key ? this.#told : NOTHING;
    if (before.print === print || before.times >= MOST_TELLINGS) return;
    this.#told = { key, print, times: before.times + 1 };
    this.#page.tell(verdict);
  }
}
