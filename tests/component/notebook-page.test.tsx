import { beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { NotebookApp } from '../../components/opportunity/notebook-app.tsx';
import { factsOfOpportunity, getOpportunity, listOpportunities } from '../../lib/notebook/queries.ts';
import { emptyNotebook, expectAccess, keepSample, pretendSurroundings, show } from './stage.tsx';

beforeEach(emptyNotebook);

async function openSample(part = ''): Promise<string> {
  const { opportunityId } = await keepSample();
  location.hash = `/opportunity/${opportunityId}${part}`;
  await show(<NotebookApp />);
  return opportunityId;
}

it('says how the first page gets in while it is empty, and takes an opportunity by hand', async () => {
  await show(<NotebookApp />);
  await expect.element(page.getByText(/Nothing here yet\./)).toBeVisible();
  await expectAccess();
  await page.getByRole('button', { name: 'New opportunity' }).click();
  await page.getByLabelText('Company').fill('Orrin Water');
  await page.getByRole('button', { name: 'Add opportunity' }).click();
  await expect.element(page.getByRole('heading', { name: 'Orrin Water' })).toBeVisible();
  expect(await listOpportunities()).toHaveLength(1);
});

it('lists opportunities by stage and moves one on', async () => {
  const { opportunityId } = await keepSample();
  await show(<NotebookApp />);
  await expect.element(page.getByRole('heading', { name: 'First round' })).toBeVisible();
  await page.getByLabelText(/^Stage of Lead Timetable Engineer/).selectOptions('Final round');
  await expect.element(page.getByRole('heading', { name: 'Final round' })).toBeVisible();
  expect((await getOpportunity(opportunityId))?.stage).toBe('final');
  await expectAccess();
});

it('shows one opportunity: facts, what is open, what to ask first, pages', async () => {
  await openSample();
  await expect.element(page.getByRole('heading', { name: 'What you know' })).toBeVisible();
  await expect.element(page.getByText(/^Manager/)).toBeVisible();
  await expect.element(page.getByText('No round is planned yet.')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Ask first' })).toBeVisible();
  await expectAccess();
});

it('confirms, edits, rejects and puts back a fact', async () => {
  const id = await openSample('/facts');
  const status = async (key: string) =>
    (await factsOfOpportunity(id)).find((fact) => fact.key === key)?.status;
  await page.getByRole('button', { name: /^Orrinport/ }).click();
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect.element(page.getByRole('button', { name: /^Orrinport.*confirmed/ })).toBeVisible();
  await page.getByRole('button', { name: 'Reject' }).click();
  await vi.waitFor(async () => expect(await status('job.location')).toBe('rejected'));
  await page.getByLabelText('Which facts').selectOptions('Rejected (1)');
  await page.getByRole('button', { name: /^Orrinport/ }).click();
  await expectAccess();
  await page.getByRole('button', { name: 'Put back' }).click();
  await vi.waitFor(async () => expect(await status('job.location')).toBe('found'));
});

it('refuses a value that does not fit, with a sentence', async () => {
  await openSample('/facts');
  await page.getByRole('button', { name: /^5 years/ }).click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('textbox', { name: 'Experience' }).fill('some');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/This does not fit here\./);
  await expectAccess();
});

it('reads the stored copy as text, never as HTML', async () => {
  await openSample('/pages');
  await expectAccess();
  await page.getByRole('link', { name: 'Lead Timetable Engineer at Fernhill Transit' }).click();
  await expect
    .element(page.getByRole('article').getByText(/Lead four engineers and review their designs\./))
    .toBeVisible();
  await expectAccess();
});

it('opens the stored copy at the quoted words, marked, and not at its top', async () => {
  const { opportunityId } = await keepSample();
  location.hash = `/opportunity/${opportunityId}/facts`;
  const openNotebook = async (route = '') => {
    location.hash = route;
  };
  await show(<NotebookApp />, pretendSurroundings({ openNotebook }));
  await page.getByRole('button', { name: /^5 years/ }).click();
  const words = page.getByRole('blockquote').first().element().textContent;
  await page.getByRole('button', { name: 'Stored copy' }).first().click();
  const mark = page.getByRole('article').getByRole('mark');
  await expect.element(mark).toMatchTextContent(words);
  await expect.element(mark).toBeInViewport();
  expect(document.activeElement).toBe(mark.element());
  await expectAccess();
});

it('archives with a way back, and deletes after one clear question', async () => {
  await openSample();
  await page.getByRole('button', { name: 'Archive' }).click();
  await expect.element(page.getByText(/Nothing here yet\./)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Lead Timetable Engineer' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect
    .element(page.getByRole('alertdialog', { name: 'Delete Lead Timetable Engineer, Fernhill Transit?' }))
    .toBeVisible();
  await expectAccess();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await vi.waitFor(async () => expect(await listOpportunities()).toHaveLength(0));
});
