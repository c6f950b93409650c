import { beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { NotebookApp } from '../../components/opportunity/notebook-app.tsx';
import { newStoryRoute } from '../../components/stories/story-route.ts';
import {
  changeProfile,
  changeStory,
  emptyStory,
  getStory,
  listStories,
  saveStory,
} from '../../lib/notebook/own-material.ts';
import { savePerson, saveRound } from '../../lib/notebook/rounds.ts';
import { emptyNotebook, expectAccess, keepSample, show } from './stage.tsx';

beforeEach(emptyNotebook);
// Looking at a screen in six widths and colours takes a busy computer its time.
vi.setConfig({ testTimeout: 60_000 });

/** Typing is kept after a rest, and a busy computer takes its time. */
const eventually = <T,>(check: () => T | Promise<T>) => vi.waitFor(check, { timeout: 8_000 });

const DEPOT = {
  ...emptyStory('depot', 'The depot timetable'),
  employer: 'Northgate Buses',
  year: 2024,
  situation: 'One spreadsheet, one colleague.',
  action: 'I moved it line by line.',
};

async function open(route: string): Promise<void> {
  location.hash = route;
  await show(<NotebookApp />);
}

it('lists stories with what each lacks', async () => {
  await saveStory({ ...DEPOT, competencies: ['leading-people'], told: [{ roundId: 'r' }] });
  await open('/stories');
  await expect.element(page.getByText('no result yet')).toBeVisible();
  await expect.element(page.getByText('Northgate Buses, 2024 · told once')).toBeVisible();
  await expect.element(page.getByText('Leading people')).toBeVisible();
  await expectAccess();
});

it('makes a story from an empty list, kept from its first word on', async () => {
  await open('/stories');
  await page.getByRole('button', { name: 'New story' }).click();
  await expect.element(page.getByLabelText('What you call it')).toHaveFocus();
  expect(await listStories()).toEqual([]);
  await page.getByLabelText('Result', { exact: true }).fill('Half the late departures.');
  await eventually(async () =>
    expect(await listStories()).toMatchObject([
      { title: 'Story without a name', result: 'Half the late departures.' },
    ]),
  );
  await page.getByLabelText('What you call it').fill('The depot timetable');
  await eventually(async () => expect((await listStories())[0]?.title).toBe('The depot timetable'));
});

it('starts from what they ask for, as its title', async () => {
  const route = newStoryRoute('Coach 50% of the planners / crews');
  await open(route);
  await expect
    .element(page.getByLabelText('What you call it'))
    .toHaveValue('Coach 50% of the planners / crews');
  await page.getByLabelText('What you did').fill('I sat with each of them.');
  await eventually(async () =>
    expect(await getStory(route.split('/')[2]!)).toMatchObject({
      title: 'Coach 50% of the planners / crews',
    }),
  );
});

it('edits every part, figures and tags', async () => {
  await saveStory(DEPOT);
  await open('/stories/depot');
  await page.getByLabelText('Result', { exact: true }).fill('Late departures halved.');
  await expect.element(page.getByText('no figure yet')).toBeVisible();
  await page.getByLabelText('Figures').fill('9 in 100 to 4 in 100');
  await page.getByRole('button', { name: 'Add: Figures' }).click();
  await page.getByRole('button', { name: 'Choose qualities' }).click();
  await page.getByRole('button', { name: 'Leading change' }).click();
  await expectAccess();
  await page.getByRole('button', { name: 'Done choosing' }).click();
  await eventually(async () =>
    expect(await getStory('depot')).toMatchObject({
      result: 'Late departures halved.',
      figures: ['9 in 100 to 4 in 100'],
      competencies: ['change'],
    }),
  );
});

it('points out a figure that the résumé gives otherwise, in the list and on the story, until both agree', async () => {
  await changeProfile({ resume: 'Late departures fell from 9 in 100 to 5 in 100.' });
  await saveStory({ ...DEPOT, result: 'Late departures fell from 9 in 100 to 4 in 100.' });
  await open('/stories');
  await expect.element(page.getByText('figure not as in the résumé')).toBeVisible();
  await page.getByRole('link', { name: 'The depot timetable' }).click();
  await expect.element(page.getByText(/Your résumé: “Late departures fell from 9 in 100 to 5/)).toBeVisible();
  await expectAccess();
  await page.getByLabelText('Result', { exact: true }).fill('Late departures fell from 9 to 5 in 100.');
  await expect.element(page.getByText(/Your résumé/)).not.toBeInTheDocument();
});

it('keeps what another tab changed in the meantime', async () => {
  await saveStory(DEPOT);
  await open('/stories/depot');
  await page.getByLabelText('Learning').fill('Ask the drivers first.');
  await changeStory(DEPOT, { employer: 'Southgate Buses' });
  await eventually(async () =>
    expect(await getStory('depot')).toMatchObject({
      learning: 'Ask the drivers first.',
      employer: 'Southgate Buses',
    }),
  );
  await expect.element(page.getByLabelText('Where', { exact: true })).toHaveValue('Southgate Buses');
});

it('notes in which round and to whom it was told', async () => {
  const { opportunityId } = await keepSample();
  await savePerson({
    id: 'maren',
    opportunityId,
    name: 'Maren Vold',
    title: 'Head of Planning',
    audience: 'hiring-manager',
    notes: '',
  });
  await saveRound({
    id: 'round',
    opportunityId,
    stage: 'second',
    minutes: 45,
    format: 'video',
    place: '',
    personIds: ['maren'],
    status: 'done',
  });
  await saveStory(DEPOT);
  await open('/stories/depot');
  await page.getByLabelText('To', { exact: true }).selectOptions('Maren Vold');
  await page.getByRole('button', { name: 'Add', exact: true }).last().click();
  await expect.element(page.getByText('Fernhill Transit, Second interview, Maren Vold')).toBeVisible();
  await eventually(async () =>
    expect((await getStory('depot'))?.told).toEqual([{ roundId: 'round', interviewerId: 'maren' }]),
  );
  await expectAccess();
});

it('deletes with a way back', async () => {
  await saveStory(DEPOT);
  await open('/stories/depot');
  await page.getByRole('button', { name: 'Delete this story' }).click();
  await expect.element(page.getByText(/A story is one thing you did/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('link', { name: 'The depot timetable' })).toBeVisible();
  expect(await getStory('depot')).toMatchObject({ action: 'I moved it line by line.' });
});

it('says so when a story is gone', async () => {
  await open('/stories/nothing');
  await expect.element(page.getByText('This story is no longer in the notebook.')).toBeVisible();
});
