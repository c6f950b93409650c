// The disk is full: the candidate is told, what they wrote stays before them, and what was saved before is whole.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NotebookApp } from '../../components/opportunity/notebook-app.tsx';
import { addNote } from '../../lib/notebook/decide.ts';
import { emptyStory, getStory, saveStory } from '../../lib/notebook/own-material.ts';
import { notesOf } from '../../lib/notebook/queries.ts';
import { getRound } from '../../lib/notebook/rounds.ts';
import { writeBackupText } from '../../lib/save-backup.ts';
import { keepWithRounds } from './sample-rounds.ts';
import { emptyNotebook, keepSample, show } from './stage.tsx';

vi.setConfig({ testTimeout: 60_000 });

beforeEach(emptyNotebook);
afterEach(() => vi.restoreAllMocks());

const NO_ROOM = /There is no room left on this device/;
const eventually = <T,>(check: () => T | Promise<T>) => vi.waitFor(check, { timeout: 8_000 });

/** From now on nothing more goes into the notebook. Returns the way to make room again. */
function fillDisk(): () => void {
  const refuse = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  const full = [
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuse),
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(refuse),
  ];
  return () => full.forEach((one) => one.mockRestore());
}

async function open(route: string): Promise<void> {
  location.hash = route;
  await show(<NotebookApp />);
}

it('a note stays in its field and is kept once there is room', async () => {
  const { opportunityId } = await keepSample();
  await addNote({ opportunityId, text: 'Kept before' });
  await open(`/opportunity/${opportunityId}/notes`);
  await page.getByLabelText('New note').fill('Kept later');
  const makeRoom = fillDisk();
  await page.getByRole('button', { name: 'Add note' }).click();
  await expect.element(page.getByText(NO_ROOM)).toBeVisible();
  await expect.element(page.getByLabelText('New note')).toHaveValue('Kept later');
  expect((await notesOf(opportunityId)).map(({ text }) => text)).toEqual(['Kept before']);
  makeRoom();
  await page.getByRole('button', { name: 'Add note' }).click();
  await eventually(async () =>
    expect((await notesOf(opportunityId)).map(({ text }) => text)).toEqual(['Kept later', 'Kept before']),
  );
});

it('a debrief stays on the screen and is kept with the next key', async () => {
  const id = await keepWithRounds();
  await open(`/opportunity/${id}/debrief/round-1`);
  const line = page.getByLabelText('What they told you, line 1');
  const makeRoom = fillDisk();
  await line.fill('Two people leave in spring');
  await expect.element(page.getByText(NO_ROOM).first()).toBeVisible();
  await expect.element(line).toHaveValue('Two people leave in spring');
  expect((await getRound('round-1'))?.debrief).toBeUndefined();
  makeRoom();
  await page.getByText('Mixed', { exact: true }).click();
  await eventually(async () =>
    expect((await getRound('round-1'))?.debrief).toMatchObject({
      mood: 3,
      heard: ['Two people leave in spring'],
    }),
  );
});

it('a story stays on the screen and is kept with the next key', async () => {
  await saveStory({ ...emptyStory('depot', 'The depot timetable'), result: 'Kept before.' });
  await open('/stories/depot');
  const field = page.getByLabelText('Result', { exact: true });
  const makeRoom = fillDisk();
  await field.fill('Kept later.');
  await expect.element(page.getByText(NO_ROOM).first()).toBeVisible();
  await expect.element(field).toHaveValue('Kept later.');
  expect((await getStory('depot'))?.result).toBe('Kept before.');
  makeRoom();
  await page.getByLabelText('Learning').fill('Ask first.');
  await eventually(async () =>
    expect(await getStory('depot')).toMatchObject({ result: 'Kept later.', learning: 'Ask first.' }),
  );
});

it('a file is not brought in, and nothing of it is', async () => {
  const { opportunityId } = await keepSample();
  await addNote({ opportunityId, text: 'In the file' });
  const file = await writeBackupText();
  await emptyNotebook();
  await open('/data');
  await expect.element(page.getByRole('heading', { name: 'Data', level: 1 })).toBeVisible();
  await userEvent.upload(document.querySelector('input[type=file]')!, new File([file], 'notebook.jsonl'));
  await expect.element(page.getByRole('button', { name: 'Bring in', exact: true })).toBeVisible();
  const makeRoom = fillDisk();
  await page.getByRole('button', { name: 'Bring in', exact: true }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/room/);
  makeRoom();
  expect(await notesOf(opportunityId)).toEqual([]);
  await page.getByRole('button', { name: 'Bring in', exact: true }).click();
  await eventually(async () => expect(await notesOf(opportunityId)).toHaveLength(1));
});

it('a backup is not saved, and is not said to be', async () => {
  const { opportunityId } = await keepSample();
  await addNote({ opportunityId, text: 'Not in any file yet' });
  vi.spyOn(FileSystemFileHandle.prototype, 'createWritable').mockResolvedValue(
    new WritableStream({
      write: () => {
        throw new DOMException('no room', 'QuotaExceededError');
      },
    }) as FileSystemWritableFileStream,
  );
  await open('/data');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/room/);
  await expect.element(page.getByText('Never saved.')).toBeVisible();
});
