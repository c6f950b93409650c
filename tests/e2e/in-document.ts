// Functions that run in the document of a screen, sent there as text: each must stand alone, inner functions and all.
/* oxlint-disable unicorn/consistent-function-scoping */

export type Role =
  | 'button'
  | 'link'
  | 'heading'
  | 'textbox'
  | 'combobox'
  | 'tab'
  | 'menuitem'
  | 'list'
  | 'alert'
  | 'status'
  | 'checkbox'
  | 'radio';

export interface Wanted {
  role: Role;
  /** What the name contains, white space folded; any name when absent. */
  name?: string | undefined;
  /** The whole name and no more. */
  exact?: boolean;
  /** Words of the name of a part of the screen around it: a group, a section, a dialog. */
  within?: string | undefined;
}

export interface ShownFact {
  /** What is said about: "Pay", "Location" … */
  label: string;
  value: string;
  /** The page's words shown as proof. */
  quote: string;
  /** Whether the words are said to stand on the page for all to see. */
  visible: boolean;
}

/** Names of the visible elements wanted; marks the first one when a mark is given. */
export function markNamed(wanted: Wanted, mark: string): string[] {
  const selectors: Record<string, string> = {
    button: 'button:not([role]), [role=button]',
    link: 'a[href]',
    heading: 'h1, h2, h3, h4, [role=heading]',
    textbox: 'input:not([type=checkbox]):not([type=radio]), textarea',
    combobox: 'select, [role=combobox]',
    tab: '[role=tab]',
    menuitem: '[role^=menuitem]',
    list: 'ul, ol',
    alert: '[role=alert]',
    status: '[role=status]',
    checkbox: 'input[type=checkbox]',
    // The button itself is out of sight; its words are what is pressed.
    radio: 'label:has(> input[type=radio])',
  };
  const folded = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const textWithoutHidden = (element: Element): string => {
    const copy = element.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove();
    return folded(copy.textContent);
  };
  const nameOf = (element: Element): string => {
    const label = element.getAttribute('aria-label');
    if (label) return folded(label);
    const by = element.getAttribute('aria-labelledby');
    if (by)
      return folded(
        by
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' '),
      );
    const labels = (element as HTMLInputElement).labels;
    if (labels && labels.length > 0) return folded(labels[0]!.textContent);
    return textWithoutHidden(element);
  };
  const isWithin = (element: Element, part: string): boolean => {
    const around = element.parentElement?.closest(
      'fieldset, section, aside, dialog, [role=dialog], [role=group], ul, div',
    );
    if (!around) return false;
    const title =
      around.getAttribute('aria-label') ??
      around.querySelector(':scope > :is(legend, h2, h3, h4)')?.textContent;
    return folded(title).includes(folded(part)) || isWithin(around, part);
  };
  const found = [...document.querySelectorAll(selectors[wanted.role]!)].filter((element) => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (wanted.within !== undefined && !isWithin(element, wanted.within)) return false;
    if (wanted.name === undefined) return true;
    const name = nameOf(element);
    return wanted.exact ? name === folded(wanted.name) : name.includes(folded(wanted.name));
  });
  if (mark !== '') found[0]?.setAttribute('data-e2e', mark);
  return found.map(nameOf);
}

/** Values and proofs of all facts shown. Facts are the buttons with a proof to unfold: a figure with the page's words. */
export async function openEveryFact(visibleWords: string, showAll: string): Promise<ShownFact[]> {
  const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  const folded = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const isShown = (element: Element): boolean => element.checkVisibility();
  for (const button of document.querySelectorAll('button')) {
    if (isShown(button) && folded(button.textContent).startsWith(showAll)) button.click();
  }
  await wait();
  const facts: ShownFact[] = [];
  for (const button of document.querySelectorAll<HTMLButtonElement>('li > button[aria-expanded]')) {
    if (!isShown(button)) continue;
    if (button.getAttribute('aria-expanded') !== 'true') button.click();
    for (let turn = 0; turn < 50 && !button.getAttribute('aria-controls'); turn += 1) await wait();
    const detail = document.getElementById(button.getAttribute('aria-controls') ?? '');
    const quote = detail?.querySelector('blockquote');
    if (!detail || !quote) continue;
    const list = button.closest('ul');
    const label = list?.getAttribute('aria-label') ?? list?.previousElementSibling?.textContent;
    const heading = button.closest('section')?.querySelector('h2, h3')?.textContent;
    facts.push({
      label: folded(label ?? heading),
      value: folded((button.querySelector('span') ?? button).textContent),
      quote: folded(quote.textContent),
      visible: folded(detail.querySelector('figcaption')?.textContent).includes(visibleWords),
    });
    button.click();
    await wait();
  }
  return facts;
}

export interface ShownSuggestion {
  text: string;
  /** The words on a page it stands on; empty when there are none. */
  proof: string;
}

/** Things to ask, say or expect, under the heading that begins with these words. */
export function readSuggestions(heading: string): ShownSuggestion[] {
  const folded = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const title = [...document.querySelectorAll('h2')].find((one) =>
    folded(one.textContent).startsWith(heading),
  );
  return [...(title?.closest('section')?.querySelectorAll('li > button[aria-expanded]') ?? [])].map(
    (button) => {
      const spans = [...button.children].map((span) => folded(span.textContent));
      return { text: spans[0] ?? '', proof: spans.length > 1 ? (spans.at(-1) ?? '') : '' };
    },
  );
}

/** Sets a field that has no letters to type in: a list, a date, a time. `value` of a list: how the wanted choice reads. */
export function setMarked(mark: string, value: string): void {
  const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-e2e="${mark}"]`)!;
  const option = [...field.querySelectorAll('option')].find((one) => one.textContent?.includes(value));
  if (field instanceof HTMLSelectElement && !option) throw new Error(`There is no choice "${value}".`);
  const Kind = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
  // React watches the field's own setter; the class's goes past it, as the browser does.
  Object.getOwnPropertyDescriptor(Kind.prototype, 'value')!.set!.call(field, option?.value ?? value);
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}

/** The lines of a sheet's list, in order, by the list's name; every list of questions when none is given. */
export function readSheetLines(list: string): string[] {
  const folded = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  return [...document.querySelectorAll('article ul[aria-label]')]
    .filter((one) => list === '' || one.getAttribute('aria-label') === list)
    .flatMap((one) => [...one.querySelectorAll('button[aria-expanded] > span:first-child')])
    .map((words) => folded(words.textContent));
}
