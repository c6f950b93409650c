// Documents that wait for one call and then write, all at the same moment. Functions sent to a screen: each stands alone.
/* oxlint-disable unicorn/consistent-function-scoping */

/** Calls every document that waits. */
export function call(): void {
  const channel = new BroadcastChannel('on-call');
  // Not a window: a channel takes no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage('now');
  channel.close();
}

/** When called, writes these texts into the field of this label one after the other, each as soon as the last is kept. */
export function writeOnCall(label: string, texts: string[]): void {
  const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
  const write = async (text: string): Promise<void> => {
    const named = [...document.querySelectorAll('label')].filter((one) => one.textContent.trim() === label);
    const field = named.find((one) => one.checkVisibility())!.control as
      HTMLInputElement | HTMLTextAreaElement;
    const Kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
    Object.getOwnPropertyDescriptor(Kind.prototype, 'value')!.set!.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await wait();
    field.closest('form')!.requestSubmit();
    while (field.value !== '') await wait();
  };
  document.documentElement.dataset['onCall'] = 'waiting';
  const channel = new BroadcastChannel('on-call');
  channel.addEventListener('message', () => {
    channel.close();
    void (async () => {
      for (const text of texts) await write(text);
      document.documentElement.dataset['onCall'] = 'done';
    })();
  });
}

/** When called, confirms so many facts, one after the other. `word`: what the button says. */
export function confirmOnCall(word: string, count: number): void {
  const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
  const confirm = async (fact: HTMLButtonElement): Promise<void> => {
    fact.click();
    const find = () =>
      [...(fact.closest('li')?.querySelectorAll('button') ?? [])].find(
        (one) => one.textContent.trim() === word,
      );
    while (!find()) await wait();
    find()!.click();
    while (find()) await wait();
  };
  document.documentElement.dataset['onCall'] = 'waiting';
  const channel = new BroadcastChannel('on-call');
  channel.addEventListener('message', () => {
    channel.close();
    void (async () => {
      const facts = [...document.querySelectorAll<HTMLButtonElement>('li > button[aria-expanded=false]')];
      for (const fact of facts.filter((one) => one.checkVisibility()).slice(0, count)) await confirm(fact);
      document.documentElement.dataset['onCall'] = 'done';
    })();
  });
}
