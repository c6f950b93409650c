import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NotebookApp } from '../../components/opportunity/notebook-app.tsx';
import { changeProfile, findProfile } from '../../lib/notebook/own-material.ts';
import { asFile, makeDocx, makePdf } from './resume-files.ts';
import { emptyNotebook, expectAccess, show } from './stage.tsx';

beforeEach(emptyNotebook);

/** Typing is kept after a rest, and a busy computer takes its time. */
const eventually = <T,>(check: () => T | Promise<T>) => vi.waitFor(check, { timeout: 8_000 });
// The development server hands the readers of files over in the slow way.
vi.setConfig({ testTimeout: 120_000 });

async function openProfile(): Promise<void> {
  location.hash = '/profile';
  await show(<NotebookApp />);
  await expect.element(page.getByRole('heading', { name: 'Résumé' })).toBeVisible();
}

const field = () => page.getByLabelText('The text of your résumé');
const fileInput = () => document.querySelector<HTMLInputElement>('input[type=file]')!;

it('keeps the résumé as it is typed, and after leaving at once', async () => {
  await openProfile();
  await field().fill('Ada Berg, planner');
  await eventually(async () => expect((await findProfile())?.resume).toBe('Ada Berg, planner'));
  await field().fill('Ada Berg, lead planner');
  location.hash = '/stories';
  await eventually(async () => expect((await findProfile())?.resume).toBe('Ada Berg, lead planner'));
});

it('reads a chosen file and offers the former text back', async () => {
  await changeProfile({ resume: 'The old one' });
  await openProfile();
  await userEvent.upload(fileInput(), asFile(makeDocx(['Ada Berg', 'SQL and Excel']), 'cv.docx'));
  await expect.element(field()).toHaveValue('Ada Berg\nSQL and Excel');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(field()).toHaveValue('The old one');
});

it('says what is wrong with a file and keeps what was there', async () => {
  await changeProfile({ resume: 'The old one' });
  await openProfile();
  await userEvent.upload(fileInput(), asFile(makePdf(), 'scan.pdf'));
  await expect.element(page.getByRole('alert')).toMatchTextContent(/It may be a scan/);
  await expect.element(field()).toHaveValue('The old one');
  await expectAccess();
});

it('proposes skills, takes over one or all, and keeps level and last use', async () => {
  await changeProfile({ resume: 'Python and PostgreSQL in production\nDocker, Kubernetes' });
  await openProfile();
  await page.getByRole('button', { name: 'Python' }).click();
  await eventually(async () => expect((await findProfile())?.skills).toEqual([{ name: 'Python' }]));
  await page.getByRole('button', { name: 'Add all 3' }).click();
  await page.getByLabelText('How well: Python').selectOptions('4, strong');
  await page.getByLabelText('Year of last use: Python').fill('2025');
  await expectAccess();
  await eventually(async () => {
    const { skills } = (await findProfile())!;
    expect(skills[0]).toEqual({ name: 'Python', level: 4, lastUsed: 2025 });
    expect(skills.map(({ name }) => name).toSorted()).toEqual([
      'Docker',
      'Kubernetes',
      'PostgreSQL',
      'Python',
    ]);
  });
});

it('keeps criteria with weights and deal-breakers, known ones and own words', async () => {
  await openProfile();
  await page.getByRole('button', { name: 'Pace' }).click();
  await page.getByLabelText('In your own words').fill('A dog in the office');
  await page.getByRole('button', { name: 'Add: In your own words' }).click();
  await page.getByLabelText('How much it counts: Pace').selectOptions('counts most');
  await page.getByLabelText('Deal-breaker: Pace').click();
  await page.getByLabelText('What it would have to be: Pace').fill('No more than one late evening a week');
  await eventually(async () =>
    expect((await findProfile())?.criteria).toEqual([
      { name: 'pace', weight: 5, dealBreaker: true, wish: 'No more than one late evening a week' },
      { name: 'A dog in the office', weight: 3, dealBreaker: false },
    ]),
  );
  await expectAccess();
  await page.getByRole('button', { name: 'Remove Pace' }).click();
  await eventually(async () => expect((await findProfile())?.criteria).toHaveLength(1));
});
