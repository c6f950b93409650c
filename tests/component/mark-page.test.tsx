import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { markInPage } from '../../lib/browser/mark-page.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const MARKS = [
  { quote: 'looks after four parks', says: 'What they do: four parks' },
  { quote: 'Three years in a public garden', says: 'Experience: 3 years' },
];

let before = '';

beforeEach(() => {
  document.body.innerHTML = `<main><p id="first">Tarnwick Roses looks
    after <b>four parks</b>.</p><p id="second">Three years in a public garden.</p><p id="third">Apply now.</p></main>`;
  before = document.documentElement.outerHTML;
});

afterEach(() => markInPage([]));

const tips = (): number => document.querySelectorAll('second-round-tip').length;

/** Rests the pointer on the first letters of an element and waits until it was looked at. */
async function restOn(selector: string): Promise<void> {
  const { left, top, height } = document.querySelector(selector)!.getBoundingClientRect();
  const at = { clientX: left + 8, clientY: top + height / 2, bubbles: true };
  document.body.dispatchEvent(new PointerEvent('pointermove', at));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}

it('marks words across elements and white space, and leaves the document as it was', () => {
  expect(markInPage(MARKS)).toBe(2);
  expect(document.documentElement.outerHTML).toBe(before);
  const [range] = [...(CSS.highlights.get('second-round') as unknown as Iterable<Range>)];
  expect(range!.toString().replace(/\s+/g, ' ')).toBe('looks after four parks');
  expect(markInPage([])).toBe(0);
  expect(CSS.highlights.has('second-round')).toBe(false);
});

it('says what the words became while the pointer rests on them, outside the body and out of the page’s reach', async () => {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  markInPage(MARKS);
  const height = document.documentElement.scrollHeight;
  await restOn('b');
  const [{ value: shadow } = { value: undefined }] = attach.mock.results;
  expect((shadow as ShadowRoot).textContent).toBe('What they do: four parks');
  expect((shadow as ShadowRoot).mode).toBe('closed');
  expect(document.body.querySelector('second-round-tip')).toBeNull();
  expect(document.documentElement.scrollHeight).toBe(height);
  await restOn('#second');
  expect(tips()).toBe(1);
  await restOn('#third');
  expect(document.documentElement.outerHTML).toBe(before);
  attach.mockRestore();
});

it('ends with the marks', async () => {
  markInPage(MARKS);
  await restOn('b');
  expect(tips()).toBe(1);
  markInPage([]);
  expect(tips()).toBe(0);
  await restOn('b');
  expect(tips()).toBe(0);
});
