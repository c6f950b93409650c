import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NotebookApp } from '../../components/opportunity/notebook-app.tsx';
import { decisionsOf } from '../../lib/notebook/queries.ts';
import { savePerson, saveRound, saveStatement } from '../../lib/notebook/rounds.ts';
import { findSheet } from '../../lib/notebook/sheets.ts';
import { emptyNotebook, expectAccess, keepSample, pretendSurroundings, show } from './stage.tsx';

beforeEach(emptyNotebook);

/** Two people to meet, one of whom was told about notice before. */
async function makeRound(): Promise<string> {
  const { opportunityId } = await keepSample();
  const person = { opportunityId, notes: '' };
  await savePerson({
    ...person,
    id: 'ines',
    name: 'Ines Roca',
    title: 'Head of Planning',
    audience: 'hiring-manager',
  });
  await savePerson({ ...person, id: 'tom', name: 'Tom Hale', title: 'Engineer', audience: 'peer' });
  const round = {
    id: 'round-2',
    opportunityId,
    stage: 'second',
    format: 'video',
    place: '',
    status: 'planned',
  } as const;
  await saveRound({
    ...round,
    startsAt: new Date(Date.now() + 90 * 60_000).toISOString(),
    timeZone: 'Europe/Madrid',
    minutes: 60,
    personIds: ['ines', 'tom'],
  });
  await saveStatement({
    id: 'said',
    opportunityId,
    topic: 'notice',
    text: 'Two months to the end of a month.',
    saidAt: '2026-11-21T10:00:00.000Z',
  });
  return opportunityId;
}

async function openSheet(view = 'sheet'): Promise<string> {
  const id = await makeRound();
  location.hash = `/opportunity/${id}/${view}/round-2`;
  await show(<NotebookApp />);
  return id;
}

it('shows what to ask each person, to say and to expect, and what must stay the same', async () => {
  await openSheet();
  await expect.element(page.getByRole('heading', { name: 'Ines Roca, Head of Planning' })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Tom Hale, Engineer' })).toBeVisible();
  await expect.element(page.getByText('if there is time for one')).toBeVisible();
  const kept = page.getByRole('heading', { name: 'Keep the same' }).element().parentElement;
  expect(kept?.textContent).toContain('Two months to the end of a month.');
  await page.getByRole('listitem').getByRole('button', { expanded: false }).first().click();
  await expect.element(page.getByText('Then ask').first()).toBeVisible();
  await expectAccess();
});

it('takes an own question for one person, and ticks it off with its words and round', async () => {
  const id = await openSheet();
  const field = page.getByRole('textbox', { name: 'Your own question' });
  await field.fill('Which line was late most often this year?');
  await page.getByLabelText('Who it is for').selectOptions('Tom Hale, Engineer');
  await page.getByRole('button', { name: 'Add' }).first().click();
  const box = page.getByRole('checkbox', { name: 'Asked: Which line was late most often this year?' });
  await box.click();
  await expect.element(box).toBeChecked();
  const own = (await findSheet('round-2'))?.own[0];
  await vi.waitFor(async () =>
    expect((await decisionsOf(id)).get(own?.id ?? '')).toMatchObject({
      decision: 'asked',
      roundId: 'round-2',
      asked: 'Which line was late most often this year?',
    }),
  );
});

it('moves a line by keyboard and keeps the order', async () => {
  await openSheet();
  const list = page.getByRole('list', { name: 'Expect' });
  await expect.element(list.getByRole('listitem').nth(1)).toBeVisible();
  const words = () => [...list.element().querySelectorAll('[aria-expanded]')].map((one) => one.textContent);
  const before = words();
  list
    .getByRole('button', { name: /^Move:/ })
    .first()
    .element()
    .focus();
  await userEvent.keyboard(' ');
  await expect.element(page.getByText(/place 1 of/)).toBeInTheDocument();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByText(/^Over place 2 of/)).toBeInTheDocument();
  await userEvent.keyboard(' ');
  await vi.waitFor(() => expect(words().slice(0, 2)).toEqual([before[1], before[0]]));
  expect((await findSheet('round-2'))?.order).toHaveLength(before.length);
});

it('rewords a line, takes one off and brings it back', async () => {
  await openSheet();
  const list = page.getByRole('list', { name: 'Ines Roca, Head of Planning', exact: true });
  const first = list.getByRole('listitem').first();
  await first.getByRole('button', { expanded: false }).click();
  await first.getByRole('button', { name: 'Edit wording' }).click();
  await page.getByRole('textbox', { name: 'Your wording' }).fill('What would you hand over first?');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  const reworded = page.getByRole('button', { name: /^What would you hand over first\?/ });
  await expect.element(reworded).toBeVisible();
  await first.getByRole('button', { name: 'Take off the sheet' }).click();
  await expect.element(reworded).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(reworded).toBeVisible();
});

it('says so when the round is gone', async () => {
  const { opportunityId } = await keepSample();
  location.hash = `/opportunity/${opportunityId}/sheet/nowhere`;
  await show(<NotebookApp />);
  await expect.element(page.getByText('This round is no longer in the notebook.')).toBeVisible();
});

it('opens the glance view in a window of its own', async () => {
  const id = await makeRound();
  const openGlance = vi.fn(() => Promise.resolve());
  location.hash = `/opportunity/${id}/sheet/round-2`;
  await show(<NotebookApp />, pretendSurroundings({ openGlance }));
  await page.getByRole('button', { name: 'Glance view' }).click();
  expect(openGlance).toHaveBeenCalledWith(`/opportunity/${id}/glance/round-2`);
});

it('shows at a glance lines of at most ten words, the time, and that it is a note sheet', async () => {
  await openSheet('glance');
  await expect.element(page.getByRole('timer')).toMatchTextContent('in 90 min');
  await expect.element(page.getByText(/Nothing here listens or answers\./)).toBeVisible();
  const lines = [...document.querySelectorAll('li')].map((line) => line.textContent ?? '');
  expect(lines.length).toBeGreaterThan(4);
  for (const line of lines)
    expect(line.split(/\s+/).filter((word) => word !== '…').length).toBeLessThanOrEqual(11);
  await page.getByRole('checkbox').first().click();
  await expect.element(page.getByRole('checkbox').first()).toBeChecked();
  await expectAccess();
});
