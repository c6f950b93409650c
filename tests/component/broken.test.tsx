import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ErrorBoundary } from '../../components/app/error-boundary.tsx';
import { NotebookNotice } from '../../components/app/notebook-notice.tsx';
import { setNotebookStatus } from '../../lib/notebook/notebook-status.ts';
import { expectAccess, showPart } from './stage.tsx';

function Failing(): never {
  throw new TypeError('Fernhill Transit pays €72,000');
}

it('catches what nobody expected, with a report that holds no page text', async () => {
  const silence = vi.spyOn(console, 'error').mockImplementation(() => {});
  await render(
    <ErrorBoundary version="1.2.3">
      <Failing />
    </ErrorBoundary>,
  );
  await expect.element(page.getByRole('heading', { name: 'Something went wrong here' })).toBeVisible();
  const report = page.getByText(/^Second Round 1\.2\.3/);
  await expect.element(report).toMatchTextContent(/TypeError/);
  await expect.element(report).not.toMatchTextContent(/Fernhill/);
  await expectAccess();
  silence.mockRestore();
});

it.each([
  { state: 'blocked' as const, says: 'Another Second Round tab' },
  { state: 'outdated' as const, says: 'Second Round was updated' },
])('says when the notebook is $state', async ({ state, says }) => {
  await showPart(<NotebookNotice />);
  expect(page.getByRole('alert').query()).toBeNull();
  setNotebookStatus({ state });
  await expect.element(page.getByRole('alert')).toMatchTextContent(new RegExp(says));
  await expectAccess();
  setNotebookStatus({ state: 'open' });
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});
