/** Longest stretch, in milliseconds, the page is kept from answering its user. */
const SLICE_MS = 12;
const CHECK_EVERY = 64;

interface YieldingScheduler {
  yield?: () => Promise<void>;
}

// Messages are not slowed down in background tabs the way timers are.
function nextTask(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: YieldingScheduler }).scheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const done = (): void => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', done, { once: true });
    port1.start();
    port2.postMessage(0);
  });
}

/** Cuts work in the page into short slices and counts the milliseconds really worked. */
export class Pacer {
  #sliceStart = performance.now();
  #worked = 0;
  #steps = 0;

  /** Milliseconds worked so far, without the pauses. */
  get ms(): number {
    return this.#worked + performance.now() - this.#sliceStart;
  }

  /** True when the slice is used up; looked at every few steps only, because reading the clock costs too. */
  isDue(): boolean {
    this.#steps += 1;
    return this.#steps % CHECK_EVERY === 0 && this.isOver;
  }

  /** True when the slice is used up, by the clock: for steps that are long themselves. */
  get isOver(): boolean {
    return performance.now() - this.#sliceStart > SLICE_MS;
  }

  /** Lets the page answer its user, then goes on. */
  async pause(): Promise<void> {
    this.#worked += performance.now() - this.#sliceStart;
    await nextTask();
    this.#sliceStart = performance.now();
  }
}
