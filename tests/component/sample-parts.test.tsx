import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NotebookApp } from '../../components/opportunity/notebook-app.tsx';
import { titleOfRoute } from '../../components/stories/story-route.ts';
import { changeProfile } from '../../lib/notebook/own-material.ts';
import { decisionsOf, listOpportunities } from '../../lib/notebook/queries.ts';
import { notebook } from '../../lib/notebook/database.ts';
import { roundsOf } from '../../lib/notebook/rounds.ts';
import { findSheet, rehearsalsOf } from '../../lib/notebook/sheets.ts';
import { addSample } from '../../lib/sample-opportunity.ts';
import { emptyNotebook, expectAccess, pretendSurroundings, show } from './stage.tsx';

beforeEach(emptyNotebook);

/** Typing is kept after a rest, and a busy computer takes its time. */
const eventually = <T,>(check: () => T | Promise<T>) => vi.waitFor(check, { timeout: 8_000 });
// The development server hands the engine over in the slow way.
vi.setConfig({ testTimeout: 120_000 });
const slow = { timeout: 60_000 };

async function openSample(part: string): Promise<string> {
  const id = await addSample(new Date().toISOString());
  location.hash = `/opportunity/${id}/${part}`;
  const openNotebook = async (route = '') => {
    location.hash = route;
  };
  await show(<NotebookApp />, pretendSurroundings({ openNotebook }));
  return id;
}

it('the first page shows first questions in under a minute, and the sample goes with one press', async () => {
  const askForSite = vi.fn<() => Promise<boolean>>();
  location.hash = '/welcome';
  await show(<NotebookApp />, pretendSurroundings({ askForSite }));
  await expectAccess();
  const start = performance.now();
  await page.getByRole('button', { name: 'Try the sample' }).click();
  await expect.element(page.getByRole('heading', { name: 'Ask first' }), slow).toBeVisible();
  const took = performance.now() - start;
  console.info(`first questions after ${Math.round(took)} ms`);
  expect(took).toBeLessThan(60_000);
  await expectAccess();
  await page.getByRole('button', { name: 'Remove the sample' }).click();
  await expect.element(page.getByRole('button', { name: 'Try the sample' })).toBeVisible();
  expect(await listOpportunities()).toEqual([]);
  expect(await notebook.captures.count()).toBe(0);
  expect(askForSite).not.toHaveBeenCalled();
});

it('an empty notebook leads to the first page, and the sample says what it is', async () => {
  await show(<NotebookApp />);
  await page.getByRole('link', { name: /made-up company first/ }).click();
  await page.getByRole('button', { name: 'Try the sample' }).click();
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect.element(page.getByText(/^This is the sample/)).toBeVisible();
  await expectAccess();
  await page.getByRole('button', { name: 'Remove the sample' }).click();
  await expect.element(page.getByText(/Nothing here yet\./)).toBeVisible();
});

it('fit leads to the criteria while there are none', async () => {
  await openSample('fit');
  await expect.element(page.getByText('What do you want from a job?'), slow).toBeVisible();
  await expectAccess();
  await page.getByRole('link', { name: 'Your criteria' }).click();
  await expect.element(page.getByRole('heading', { name: 'What you want' })).toBeVisible();
});

it('fit shows both sides with their quotes, deal-breakers first, and no verdict', async () => {
  await changeProfile({
    criteria: [
      { name: 'growth', weight: 5, dealBreaker: false },
      { name: 'pace', weight: 2, dealBreaker: true, wish: 'Evenings are mine' },
      { name: 'the planners', weight: 1, dealBreaker: false },
      { name: 'A dog', weight: 1, dealBreaker: false },
    ],
  });
  const id = await openSample('fit');
  await expect.element(page.getByText('Evenings are mine'), slow).toBeVisible();
  const names = page.getByRole('tabpanel').getByRole('heading', { level: 2 });
  expect(names.elements().map((one) => one.textContent)).toEqual(['Pace', 'Growth', 'the planners', 'A dog']);
  await expect.element(page.getByText('A fast-paced environment in which you wear many hats')).toBeVisible();
  await expect.element(page.getByText(/^Heard: First interview/)).toBeVisible();
  await expect.element(page.getByText('Nothing read or heard speaks to this yet.').last()).toBeVisible();
  await expectAccess();
  const quotes = [...document.querySelectorAll('[role=tabpanel] figure')];
  const copies = quotes.map((quote) => quote.textContent.split('Stored copy').length - 1);
  expect(Math.max(...copies), 'ways to the copy from one quote').toBe(1);
  await page.getByRole('button', { name: 'Stored copy' }).first().click();
  await expect.element(page.getByRole('article')).toBeVisible();
  expect(location.hash).toContain(`/opportunity/${id}/page/`);
});

it('fit puts the question that would settle it on the next sheet, and takes it off', async () => {
  await changeProfile({ criteria: [{ name: 'A dog', weight: 1, dealBreaker: false }] });
  const id = await openSample('fit');
  const button = () => page.getByRole('button', { name: /the sheet$/ });
  await expect.element(button(), slow).toMatchTextContent('Put on the sheet');
  await button().click();
  await expect.element(button()).toMatchTextContent('On the sheet');
  const next = (await roundsOf(id)).find((round) => round.status === 'planned')!;
  const onSheet = async () =>
    ((await findSheet(next.id))?.own.length ?? 0) +
    [...(await decisionsOf(id)).values()].filter(({ decision }) => decision === 'pinned').length;
  expect(await onSheet()).toBe(1);
  await button().click();
  await expect.element(button()).toMatchTextContent('Put on the sheet');
  expect(await onSheet()).toBe(0);
});

it('leads from what no story answers yet to a new story by that name', async () => {
  const openNotebook = vi.fn<(route?: string) => Promise<void>>().mockResolvedValue();
  const id = await addSample(new Date().toISOString());
  location.hash = `/opportunity/${id}/prepare`;
  await show(<NotebookApp />, pretendSurroundings({ openNotebook }));
  await page.getByRole('button', { name: /^Replace the planning spreadsheet/ }).click(slow);
  await page.getByRole('button', { name: 'Write this story' }).click();
  const route = openNotebook.mock.calls[0]?.[0] ?? '';
  expect(titleOfRoute(decodeURI(route.split('/').at(-1) ?? ''))).toMatch(/^Replace the planning spreadsheet/);
  await expectAccess();
});

it('practice hides the outline until asked, and takes keys and marks', async () => {
  const id = await openSample('practice');
  const card = page.getByRole('region', { name: 'Question to answer aloud' });
  await expect.element(card, slow).toBeVisible();
  await expect
    .element(page.getByText(/^12 cards today\. Spread over the days until the interview on/))
    .toBeVisible();
  await expect.element(page.getByText('They may dig deeper')).not.toBeInTheDocument();
  await expectAccess();
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard(' ');
  await expect.element(page.getByText('They may dig deeper')).toBeVisible();
  await expectAccess();
  const first = card.getByRole('heading', { level: 2 }).element().textContent;
  await userEvent.keyboard('4');
  await eventually(async () => {
    const [done] = [...(await rehearsalsOf(id)).values()];
    expect(done).toMatchObject({ text: first, marks: [{ rating: 4 }] });
  });
  await expect.element(page.getByText(/^11 cards today/)).toBeVisible();
  await expect.element(page.getByText(/^Sure, again/)).toBeVisible();
  await page.getByRole('button', { name: /No answer$/ }).click();
  await expect.element(page.getByText(/^No answer, again in 10 min/)).toBeVisible();
  await expect.element(page.getByText('They may dig deeper')).not.toBeInTheDocument();
});

it('practice runs a calm clock', async () => {
  await openSample('practice');
  await page.getByRole('button', { name: 'Start the clock' }).click();
  await expect.element(page.getByRole('timer')).toMatchTextContent('0:01 of 2:00');
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect.element(page.getByRole('button', { name: 'Start the clock' })).toBeVisible();
});
