import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NotebookApp } from '../../components/opportunity/notebook-app.tsx';
import { addNote } from '../../lib/notebook/decide.ts';
import { dropSearchIndex } from '../../lib/notebook/search-store.ts';
import { forgetSearch } from '../../lib/search-notebook.ts';
import { emptyNotebook, expectAccess, keepSample, show } from './stage.tsx';

beforeEach(async () => {
  await emptyNotebook();
  await dropSearchIndex();
  forgetSearch();
});

async function openSearch(text: string): Promise<string> {
  const { opportunityId } = await keepSample();
  await addNote({ opportunityId, text: 'Call <b>Ines</b> about the engineers' });
  await show(<NotebookApp />);
  await expect.element(page.getByRole('heading', { name: 'First round' })).toBeVisible();
  await userEvent.keyboard('/');
  await page.getByLabelText('Search everything').fill(text);
  return opportunityId;
}

it('is opened with a key, finds while typing and marks the words as text', async () => {
  await openSearch('engin');
  await expect
    .element(page.getByRole('link', { name: /Call <b>Ines<\/b> about the engineers/ }))
    .toBeVisible();
  await expect.element(page.getByText('engineers', { exact: true }).first()).toBeVisible();
  expect([...document.querySelectorAll('mark')].every((mark) => /^engin/i.test(mark.textContent))).toBe(true);
  expect(document.querySelector('main b')).toBeNull();
  await expectAccess();
});

it('is used by keyboard alone: down, up, open, clear', async () => {
  await openSearch('engin');
  await expect.element(page.getByRole('link', { name: /Call/ })).toBeVisible();
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement?.tagName).toBe('A');
  await userEvent.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}');
  await expect.element(page.getByLabelText('Search everything')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{Escape}');
  await expect.element(page.getByLabelText('Search everything')).toHaveValue('');
  await page.getByLabelText('Search everything').fill('ines');
  await expect.element(page.getByText('1 result')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(location.hash).toMatch(/^#\/opportunity\/.*\/notes$/));
});

it('filters, and says when nothing is found', async () => {
  await openSearch('engin');
  await page.getByLabelText('Kind').selectOptions('Note');
  await expect.element(page.getByText('1 result')).toBeVisible();
  await page.getByLabelText('Kind').selectOptions('Story');
  await expect.element(page.getByText(/Nothing found for “engin”\./)).toBeVisible();
  await expectAccess();
});

it('follows what is written meanwhile', async () => {
  const opportunityId = await openSearch('zeppelin');
  await page.getByLabelText('Kind').selectOptions('Everything');
  await expect.element(page.getByText(/Nothing found/)).toBeVisible();
  await addNote({ opportunityId, text: 'The zeppelin again' });
  await expect.element(page.getByRole('link', { name: /The zeppelin again/ })).toBeVisible();
});
