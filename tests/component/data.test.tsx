import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NotebookApp } from '../../components/opportunity/notebook-app.tsx';
import { saveStory } from '../../lib/notebook/own-material.ts';
import { notebook } from '../../lib/notebook/database.ts';
import { listOpportunities } from '../../lib/notebook/queries.ts';
import { writeBackupText } from '../../lib/save-backup.ts';
import { makeCapsule } from '../../lib/make-capsule.ts';
import { capsuleWording, lockedWords } from '../../components/data/capsule-words.ts';
import {
  emptyNotebook,
  expectAccess,
  keepInMemory,
  keepSample,
  pretendSurroundings,
  show,
} from './stage.tsx';

vi.mock('../../lib/browser/settings.ts', () => ({ clearSettings: () => Promise.resolve() }));

const revoked = vi.hoisted(() => vi.fn<() => Promise<void>>().mockResolvedValue());
vi.mock('../../lib/browser/allowed-sites.ts', async (original) => ({
  ...(await original<object>()),
  revokeAllSites: revoked,
}));

beforeEach(emptyNotebook);

const saved = vi.hoisted(() => ({ files: [] as { name: string; file: Blob }[] }));
vi.mock('../../lib/browser/save-file.ts', () => ({
  saveFile: (file: Blob, name: string) => saved.files.push({ file, name }),
}));

const story = (title: string) =>
  saveStory({ id: 'story-1', title, figures: [], skills: [], competencies: [], told: [] });

async function openData(): Promise<string> {
  saved.files.length = 0;
  const { opportunityId } = await keepSample();
  location.hash = '/data';
  await show(<NotebookApp />);
  await expect.element(page.getByRole('heading', { name: 'Data', level: 1 })).toBeVisible();
  return opportunityId;
}

async function chooseFile(file: Blob, name = 'notebook.jsonl'): Promise<void> {
  await userEvent.upload(document.querySelector('input[type=file]')!, new File([file], name));
}

it('saves a backup and says when, and what changed since', async () => {
  await openData();
  await expect.element(page.getByText('Never saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Save a backup' }).click();
  await expect.element(page.getByText(/Last saved .* No changes since\./)).toBeVisible();
  expect(saved.files).toMatchObject([
    { name: expect.stringMatching(/^second-round-\d{4}-\d\d-\d\d\.jsonl$/) },
  ]);
  expect(await saved.files[0]!.file.text()).toMatch(/^\{"format":"second-round-backup"/);
  await story('Changed');
  await expect.element(page.getByText(/1 change since\./)).toBeVisible();
  await expectAccess();
});

it('shows what a file would do, takes a choice for one record, and brings it in', async () => {
  await openData();
  await story('The file’s title');
  const file = await writeBackupText();
  await story('My title');
  await chooseFile(file);
  await expect.element(page.getByRole('heading', { name: 'What this file would do' })).toBeVisible();
  await expect.element(page.getByRole('row', { name: /^Stories/ })).toMatchTextContent(/Stories1/);
  await page.getByRole('button', { name: 'Choose for 1 record' }).click();
  await expectAccess();
  await page.getByLabelText('The file’s title', { exact: true }).selectOptions('Take the file’s');
  await page.getByRole('button', { name: 'Bring in' }).click();
  await expect.element(page.getByText('Brought in: 0 new, 1 replaced.')).toBeVisible();
  expect((await notebook.stories.get('story-1'))?.title).toBe('The file’s title');
});

it('does not bring back what was deleted until that is ticked', async () => {
  await openData();
  await story('Deleted');
  const file = await writeBackupText();
  await notebook.stories.delete('story-1');
  await chooseFile(file);
  await page.getByRole('button', { name: 'Bring in' }).click();
  await expect.element(page.getByText('Brought in: 0 new, 0 replaced.')).toBeVisible();
  expect(await notebook.stories.count()).toBe(0);
  await chooseFile(file);
  await page.getByRole('checkbox', { name: 'Bring back 1 record I deleted' }).click();
  await expectAccess();
  await page.getByRole('button', { name: 'Bring in' }).click();
  await vi.waitFor(async () => expect(await notebook.stories.count()).toBe(1));
});

it.each([
  ['nothing in it', '', /This file is empty\./],
  ['something else in it', 'Dear diary\n', /not a backup of Second Round/],
  ['a later version', '{"format":"second-round-backup","version":99,"holds":"notebook"}\n', /newer version/],
  ['its end missing', '{"format":"second-round-backup","version":2,"holds":"notebook"}\n', /cut off/],
])('refuses a file with %s in a sentence', async (_about, text, sentence) => {
  await openData();
  await chooseFile(new Blob([text]));
  await expect.element(page.getByRole('alert')).toMatchTextContent(sentence);
});

it('saves one opportunity, a table and a capsule', async () => {
  const id = await openData();
  await page.getByLabelText('Table').selectOptions('Facts with quotes');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  await vi.waitFor(() => expect(saved.files).toHaveLength(1));
  expect(await saved.files[0]!.file.text()).toContain('Lead Timetable Engineer');
  await page
    .getByLabelText('What', { exact: true })
    .selectOptions('Lead Timetable Engineer, Fernhill Transit');
  await page.getByRole('button', { name: 'Save its file' }).click();
  await page.getByRole('button', { name: 'Save a capsule' }).click();
  await vi.waitFor(() => expect(saved.files).toHaveLength(3));
  await expectAccess();
  const [, one, capsule] = saved.files;
  expect(await one!.file.text()).toContain(`"holds":"opportunity"`);
  expect(await one!.file.text()).toContain(id);
  expect(await capsule!.file.text()).toMatch(
    /<h1>Lead Timetable Engineer, Fernhill Transit<\/h1>[^]*<h2>To ask<\/h2>/,
  );
});

it(
  'opens a locked capsule with its passphrase only, here and in a page of its own',
  { timeout: 60_000 },
  async () => {
    const opportunityId = await openData();
    const html = await makeCapsule({
      opportunityId,
      name: 'Lead Timetable Engineer',
      stage: 'First round',
      language: 'en',
      now: new Date().toISOString(),
      passphrase: 'wet otters',
      wording: capsuleWording(),
      lockedWords: lockedWords(),
    });
    await chooseFile(new Blob([html]), 'capsule.html');
    await page.getByLabelText('Passphrase', { exact: true }).fill('dry otters');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect
      .element(page.getByRole('alert'))
      .toMatchTextContent(/This passphrase does not open the capsule\./);
    await page.getByLabelText('Passphrase', { exact: true }).fill('wet otters');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect.element(page.getByText('Everything in this file is in the notebook already.')).toBeVisible();
    const frame = document.createElement('iframe');
    frame.srcdoc = html;
    frame.title = 'capsule';
    document.body.append(frame);
    const inside = () => frame.contentDocument!;
    await vi.waitFor(() => expect(inside().getElementById('passphrase')).not.toBeNull());
    const enter = (words: string) => {
      inside().querySelector('input')!.value = words;
      inside().querySelector('button')!.click();
    };
    enter('dry otters');
    await vi.waitFor(
      () => expect(inside().getElementById('said')?.textContent).toMatch(/does not open/),
      20_000,
    );
    enter('wet otters');
    await vi.waitFor(
      () => expect(inside().querySelector('h1')?.textContent).toBe('Lead Timetable Engineer'),
      20_000,
    );
    expect(inside().querySelector('form')).toBeNull();
    expect(inside().querySelectorAll('h2').length).toBeGreaterThan(3);
    frame.remove();
  },
);

it('shows records that do not fit, and tries them again', async () => {
  await notebook.problems.put({
    id: 'p1',
    table: 'stories',
    key: '"story-1"',
    issue: 'title: invalid_type',
    at: new Date().toISOString(),
    raw: {
      id: 'story-1',
      title: 7,
    },
  });
  await openData();
  await expect.element(page.getByText('stories: title: invalid_type')).toBeVisible();
  await expectAccess();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('Still not readable.')).toBeVisible();
});

it('erases everything after one question that names what goes', async () => {
  await openData();
  await story('Gone');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect.element(page.getByText(/1 opportunity with all pages.*1 story/)).toBeVisible();
  await expectAccess();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect.element(page.getByText('Everything is erased.')).toBeVisible();
  for (const table of notebook.tables) expect(await table.count(), table.name).toBe(0);
  expect(await listOpportunities()).toEqual([]);
  expect(revoked, 'the sites that were allowed').toHaveBeenCalledOnce();
});

it('reminds quietly when much has changed, until put off', async () => {
  await keepSample();
  await notebook.backups.put({
    id: 'last',
    changes: 60,
    changedSince: new Date(Date.now() - 90_000_000).toISOString(),
  });
  const backupQuiet = keepInMemory('');
  await show(<NotebookApp />, pretendSurroundings({ backupQuiet }));
  await expect.element(page.getByText('60 changes are only on this device.')).toBeVisible();
  await expectAccess();
  await page.getByRole('button', { name: 'Not this week' }).click();
  await expect.element(page.getByText('60 changes are only on this device.')).not.toBeInTheDocument();
  const until = Date.parse(await backupQuiet.get()) - Date.now();
  expect(until / 86_400_000).toBeCloseTo(7, 1);
});
