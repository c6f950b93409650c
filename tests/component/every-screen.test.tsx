// What must hold on every screen of the notebook, empty and filled: everyone's access, large letters, the keyboard.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NotebookApp } from '../../components/opportunity/notebook-app.tsx';
import { changeProfile } from '../../lib/notebook/own-material.ts';
import { createOpportunity } from '../../lib/notebook/decide.ts';
import { latestCapturesOf } from '../../lib/notebook/queries.ts';
import { roundsOf } from '../../lib/notebook/rounds.ts';
import { addSample } from '../../lib/sample-opportunity.ts';
import { listStories } from '../../lib/notebook/own-material.ts';
import { emptyNotebook, expectAccess, show } from './stage.tsx';

vi.setConfig({ testTimeout: 120_000 });

beforeEach(emptyNotebook);

const PARTS = ['', 'prepare', 'practice', 'rounds', 'people', 'notes', 'pages', 'facts', 'fit'];
const ALONE = ['', 'stories', 'profile', 'search', 'data', 'welcome'];
const FILLED = [
  ...ALONE,
  ...PARTS.map((part) => `sample/${part}`),
  'copy',
  'sheet',
  'glance',
  'debrief',
  'story',
];
const EMPTY = [...ALONE, ...PARTS.map((part) => `new/${part}`), 'stories/new-one/new'];

/** The sample with criteria, and the route of the screen in it. */
async function fill(screen: string): Promise<string> {
  const id = await addSample(new Date().toISOString());
  const criteria = [{ name: 'pay-and-security', weight: 5, dealBreaker: true }];
  await changeProfile({ resume: 'Planner. Excel, SQL.', skills: [{ name: 'Excel', level: 4 }], criteria });
  const [done, next] = await roundsOf(id);
  const [capture] = await latestCapturesOf(id);
  const [story] = await listStories();
  const routes: Record<string, string> = {
    copy: `opportunity/${id}/page/${capture?.id}`,
    sheet: `opportunity/${id}/sheet/${next?.id}`,
    glance: `opportunity/${id}/glance/${next?.id}`,
    debrief: `opportunity/${id}/debrief/${done?.id}`,
    story: `stories/${story?.id}`,
  };
  return routes[screen] ?? screen.replace('sample/', `opportunity/${id}/`);
}

async function open(route: string): Promise<void> {
  location.hash = `/${route}`;
  await show(<NotebookApp />);
  await vi.waitFor(
    () => {
      expect(document.querySelector('main h1, main [role=timer]')).not.toBeNull();
      expect(document.querySelector('main [role=progressbar]')).toBeNull();
      // Some parts work first, and show nothing until they have.
      const part = document.querySelector('main [role=tabpanel]:not([hidden])');
      expect(part === null || part.textContent !== '').toBe(true);
    },
    { timeout: 20_000 },
  );
}

/** Letters twice as large, at half the width and at a narrow one: nothing has to be scrolled sideways. */
async function expectRoomForLargeLetters(): Promise<void> {
  document.documentElement.style.fontSize = '200%';
  for (const width of [640, 320]) {
    await page.viewport(width, 800);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth, `large letters at ${width} px`).toBeLessThanOrEqual(clientWidth);
  }
  document.documentElement.style.fontSize = '';
  await page.viewport(360, 800);
}

const MOST_STOPS = 60;

/** The keyboard goes through the whole screen, sees where it is, and gets out of it again. */
async function expectKeyboard(): Promise<void> {
  document.body.focus();
  const stops = new Set<Element>();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await userEvent.keyboard('{Tab}');
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body || stops.has(activeElement)) break;
    stops.add(activeElement);
    const name = activeElement.outerHTML.slice(0, 120);
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(activeElement);
    const isSeen = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    // A field may stand for another: its frame shows the focus.
    const around = activeElement.closest('label') ?? activeElement.parentElement;
    expect(isSeen || (around !== null && getComputedStyle(around).outlineStyle !== 'none'), name).toBe(true);
  }
  expect(stops.size).toBeGreaterThan(1);
}

describe.each(FILLED)('filled, the screen "%s"', (screen) => {
  it('is there for everyone', async () => {
    await open(await fill(screen));
    await expectAccess();
    await expectRoomForLargeLetters();
    await expectKeyboard();
  });
});

describe('the focus', () => {
  /** Presses this with the keyboard and waits until it has gone. */
  async function press(element: Element): Promise<void> {
    (element as HTMLElement).focus();
    await userEvent.keyboard(element instanceof HTMLInputElement ? ' ' : '{Enter}');
    await vi.waitFor(() => expect(element.isConnected && element.checkVisibility()).toBe(false));
  }

  async function expectFocusIn(part: string): Promise<void> {
    await vi.waitFor(() => {
      expect(document.activeElement).not.toBe(document.body);
      expect(document.activeElement?.closest(part), document.activeElement?.outerHTML).not.toBeNull();
    });
  }

  it.each([
    ['sample/rounds', /^Remove First interview/],
    ['sample/people', /^Remove Ines Hallgren/],
    ['profile', 'Remove Excel'],
    ['profile', 'Remove Pay and security'],
    ['profile', 'Purpose'],
    ['profile', 'SQL'],
    ['debrief', 'Notice period'],
    ['story', 'Remove SQL'],
  ])('on the screen "%s" goes on nearby when "%s" has done its work', async (screen, name) => {
    await open(await fill(screen));
    const button = page.getByRole('button', { name, exact: true }).first();
    await expect.element(button, { timeout: 20_000 }).toBeInTheDocument();
    await press(button.element());
    await expectFocusIn('main');
  });

  it('goes on in the list when a loose end is ticked off', async () => {
    await open(await fill('sample/'));
    await press(page.getByRole('checkbox').first().element());
    await expectFocusIn('main section');
  });

  it('comes to the heading of a screen that a link opened', async () => {
    const id = await fill('');
    await open('');
    await press(page.getByRole('main').getByRole('link', { name: 'Service Planning Lead' }).element());
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
    await press(page.getByRole('link', { name: 'Prep sheet' }).element());
    await vi.waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Second interview/));
    expect(location.hash).toContain(id === '' ? '/sheet/' : id);
  });

  it('stays where it was left by choice', async () => {
    await open(await fill('profile'));
    (document.activeElement as HTMLElement | null)?.blur();
    await changeProfile({ workStyle: 'Calm.' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(document.activeElement).toBe(document.body);
  });
});

describe.each(EMPTY)('empty, the screen "%s"', (screen) => {
  it('is there for everyone', async () => {
    const { id } = await createOpportunity({ role: 'River Pilot', company: 'Orrin Water' });
    await open(screen.replace('new/', screen.startsWith('new/') ? `opportunity/${id}/` : 'new/'));
    await expectAccess();
    await expectRoomForLargeLetters();
    await expectKeyboard();
  });
});
