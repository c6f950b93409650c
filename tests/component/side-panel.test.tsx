import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SidePanel } from '../../components/app/side-panel.tsx';
import { startDraft } from '../../lib/notebook/drafts.ts';
import { captureAtAddress, factsOfCapture, listOpportunities } from '../../lib/notebook/queries.ts';
import type { CaptureErrorCode } from '../../lib/notebook/records.ts';
import { CAPTURE_ERROR_CODES } from '../../lib/notebook/records.ts';
import { sampleSnapshot } from './sample-page.ts';
import {
  emptyNotebook,
  expectAccess,
  keepSample,
  pretendSurroundings,
  show,
  takenDraft,
  takingDraft,
} from './stage.tsx';

const keep = () => page.getByRole('button', { name: 'Keep in notebook' });

beforeEach(emptyNotebook);

describe('before any page was read', () => {
  it('says what to press, what happens and what stays here', async () => {
    const capture = vi.fn(() => Promise.resolve());
    await show(<SidePanel />, pretendSurroundings({ capture }));
    await expect.element(page.getByRole('heading', { name: 'Ready for your second round' })).toBeVisible();
    await expect.element(page.getByText(/everything stays on this device/)).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: 'Read page' }).click();
    expect(capture).toHaveBeenCalledOnce();
    await expectAccess();
  });
});

describe('a page that is taken', () => {
  it('says nothing for 300 ms, then that it is being read', async () => {
    await startDraft(takingDraft());
    await show(<SidePanel />);
    expect(page.getByRole('progressbar').query()).toBeNull();
    await expect.element(page.getByRole('progressbar', { name: 'Reading the page' })).toBeVisible();
    await expectAccess();
  });

  it('is read, shown with its facts and kept with Enter alone', async () => {
    await startDraft(takenDraft());
    await show(<SidePanel />);
    await expect.element(page.getByLabelText('Role')).toHaveValue('Lead Timetable Engineer');
    await expect.element(page.getByRole('button', { name: /€72,000/ })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'What to ask about this' })).toBeVisible();
    await expectAccess();
    await expect.element(keep()).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Kept' })).toBeVisible();
    const capture = await captureAtAddress(sampleSnapshot().address);
    expect(capture?.kind).toBe('job-posting');
    await expectAccess();
  });

  it('takes corrections: an edited fact and a rejected one are kept as such', async () => {
    await startDraft(takenDraft());
    await show(<SidePanel />);
    await page.getByRole('button', { name: /€72,000/ }).click();
    await expect
      .element(page.getByRole('blockquote').first())
      .toMatchTextContent(/€72,000 to €84,000 a year/);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByLabelText('To', { exact: true }).fill('90,000');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByRole('button', { name: /€90,000 a year.*edited/ })).toHaveFocus();
    await page
      .getByRole('button', { name: /Lead four engineers/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Reject' }).nth(1).click();
    await expect.element(page.getByRole('button', { name: /Lead four engineers.*rejected/ })).toHaveFocus();
    await expectAccess();
    await page.getByLabelText('Company').fill('Fernhill');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(page.getByRole('heading', { name: 'Kept' })).toBeVisible();
    const capture = await captureAtAddress(sampleSnapshot().address);
    const facts = await factsOfCapture(capture?.id ?? '');
    const salary = facts.find((fact) => fact.key === 'job.salary');
    expect(salary).toMatchObject({ status: 'edited', value: { min: 72_000, max: 90_000 } });
    expect(facts.filter((fact) => fact.status === 'rejected')).toHaveLength(1);
    expect((await listOpportunities())[0]?.company).toBe('Fernhill');
  });

  it('is taken back with one press, and can be kept again', async () => {
    await startDraft(takenDraft());
    await show(<SidePanel />);
    await keep().click();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await expect.element(keep()).toBeVisible();
    expect(await listOpportunities()).toHaveLength(0);
  });

  it('says so when it is in the notebook already, and what has changed', async () => {
    await keepSample();
    const { blocks, ...rest } = sampleSnapshot();
    const changed = {
      kind: 'item' as const,
      text: 'Four days on site from March.',
      level: 1,
      place: 'main' as const,
      box: 0,
    };
    await startDraft(takenDraft({ id: 'draft-2', snapshot: { ...rest, blocks: [...blocks, changed] } }));
    await show(<SidePanel />);
    await expect.element(page.getByText(/In your notebook since .* It has changed/)).toBeVisible();
    await expect.element(page.getByText(/This page is kept there already\./)).toBeVisible();
    await expectAccess();
    await keep().click();
    await expect.element(page.getByText(/This is version 2 of the page\./)).toBeVisible();
    expect(await listOpportunities()).toHaveLength(1);
  });

  it('redraws by itself, but never over something typed', async () => {
    await startDraft(takenDraft());
    await show(<SidePanel />);
    await page.getByLabelText('Role').fill('Timetable Lead');
    const snapshot = sampleSnapshot({
      address: 'https://fernhill.example/about',
      title: 'About Fernhill Transit',
    });
    await startDraft(takenDraft({ id: 'draft-2', title: snapshot.title, snapshot }));
    await expect.element(page.getByText(/A new page was read: About Fernhill Transit/)).toBeVisible();
    await expect.element(page.getByLabelText('Role')).toHaveValue('Timetable Lead');
    await expectAccess();
    await page.getByRole('button', { name: 'Show the new page' }).click();
    await expect.element(page.getByRole('heading', { name: 'About Fernhill Transit' })).toBeVisible();
  });

  it('takes the focus from a tab that was pressed, so that Enter alone keeps it', async () => {
    await show(<SidePanel />);
    await page.getByRole('tab', { name: 'Prepare' }).click();
    await startDraft(takenDraft());
    await expect.element(keep()).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Kept' })).toBeVisible();
  });

  it('leaves the focus with somebody who chooses', async () => {
    await keepSample();
    await show(<SidePanel />);
    const choose = page.getByRole('combobox', { name: /^Opportunity/ });
    await expect.element(choose).toBeVisible();
    (choose.element() as HTMLElement).focus();
    await startDraft(takenDraft());
    await expect.element(keep()).toBeVisible();
    await expect.element(choose).toHaveFocus();
  });

  it('says where the posting is when another site’s frame holds it', async () => {
    const address = 'https://boards.tollgate.example/embed/job?for=fernhill';
    const { blocks } = sampleSnapshot();
    const snapshot = sampleSnapshot({
      title: 'Work with us',
      structured: [],
      blocks: blocks.slice(0, 1),
      frames: [
        { address: 'https://maps.tollgate.example/', access: 'cross-origin' },
        { address, access: 'cross-origin' },
        { address: 'javascript:alert(1)', access: 'cross-origin' },
      ],
    });
    await startDraft(takenDraft({ snapshot }));
    await show(<SidePanel />);
    await expect.element(page.getByText(/^The posting seems to be in an embedded frame/)).toBeVisible();
    const links = page.getByRole('link', { name: /^Open the frame on/ });
    expect(links.elements().map((link) => link.getAttribute('href'))).toEqual([
      address,
      'https://maps.tollgate.example/',
    ]);
    await expectAccess();
  });

  it('stays away when it is not wanted, and comes back with Undo', async () => {
    await startDraft(takenDraft());
    await show(<SidePanel />);
    await page.getByRole('button', { name: 'Do not keep this page' }).click();
    await expect.element(page.getByRole('heading', { name: 'Ready for your second round' })).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(keep()).toBeVisible();
  });
});

const status = () =>
  page
    .getByRole('status')
    .elements()
    .map((element) => element.textContent)
    .join(' ');

const fail = (code: CaptureErrorCode) => startDraft(takingDraft({ state: 'failed', error: { code } }));

describe('a page that cannot be read', () => {
  it.each(CAPTURE_ERROR_CODES)('has its own sentence and what to do: %s', async (code) => {
    await fail(code);
    await show(<SidePanel />);
    await expect.element(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccess();
  });

  it('reads out what is shown, and nothing of the page before', async () => {
    await startDraft(takenDraft());
    await show(<SidePanel />);
    await vi.waitFor(() => expect(status()).toMatch(/Page read, .* Press Enter to keep it/));
    await startDraft(takingDraft({ id: 'draft-2', state: 'failed', error: { code: 'empty-page' } }));
    await vi.waitFor(() => expect(status()).toMatch(/There is nothing to read here yet/));
    expect(status()).not.toMatch(/Press Enter/);
    await startDraft(takingDraft({ id: 'draft-3' }));
    await vi.waitFor(() => expect(status()).not.toMatch(/nothing to read/));
  });

  it('says so when the browser stopped reading half way, and tries again', async () => {
    const capture = vi.fn(() => Promise.resolve());
    const startedAt = new Date(Date.now() - 60_000).toISOString();
    await startDraft(takingDraft({ startedAt }));
    await show(<SidePanel />, pretendSurroundings({ capture }));
    await expect.element(page.getByRole('heading', { name: 'Reading stopped half way' })).toBeVisible();
    await expectAccess();
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(capture).toHaveBeenCalledOnce();
  });

  it('is opened by allowing this one site', async () => {
    const askForSite = vi.fn(() => Promise.resolve(true));
    const capture = vi.fn(() => Promise.resolve());
    await fail('no-access');
    await show(<SidePanel />, pretendSurroundings({ askForSite, capture }));
    await page.getByRole('button', { name: 'Allow reading jobs.fernhill.example' }).click();
    expect(askForSite).toHaveBeenCalledWith('https://jobs.fernhill.example/lead-timetable-engineer');
    await vi.waitFor(() => expect(capture).toHaveBeenCalledOnce());
  });
});

describe('keys', () => {
  it('change the view, write a note, and show themselves', async () => {
    await keepSample();
    await show(<SidePanel />);
    await expect.element(page.getByRole('tab', { name: 'Page' })).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('2');
    await expect.element(page.getByRole('tab', { name: 'Prepare' })).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('n');
    await expect.element(page.getByLabelText('New note')).toHaveFocus();
    await userEvent.keyboard('2?');
    await expect.element(page.getByLabelText('New note')).toHaveValue('2?');
    await page.getByRole('tab', { name: 'Notes' }).click();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(page.getByRole('tab', { name: 'Prepare' })).toHaveFocus();
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('dialog', { name: 'Keys and settings' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('3');
    await expect.element(page.getByLabelText('New note')).toHaveValue('2?');
  });

  it('leave the view where it was when the panel is closed and opened again', async () => {
    await keepSample();
    const around = pretendSurroundings();
    const screen = await show(<SidePanel />, around);
    await userEvent.keyboard('3');
    await expect.element(page.getByRole('tab', { name: 'Notes' })).toHaveAttribute('aria-selected', 'true');
    await screen.unmount();
    await show(<SidePanel />, around);
    await expect.element(page.getByRole('tab', { name: 'Notes' })).toHaveAttribute('aria-selected', 'true');
  });

  it('are silent once switched off', async () => {
    await show(<SidePanel />);
    await userEvent.keyboard('?');
    await page.getByRole('checkbox', { name: /Use single keys/ }).click();
    await page.getByLabelText('Colours').selectOptions('Dark');
    await vi.waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
    await expectAccess();
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('3');
    await expect.element(page.getByRole('tab', { name: 'Page' })).toHaveAttribute('aria-selected', 'true');
  });
});

describe('notes', () => {
  it('are added, changed, removed and brought back', async () => {
    await keepSample();
    await show(<SidePanel />);
    await page.getByRole('tab', { name: 'Notes' }).click();
    await page.getByLabelText('New note').fill('Ask who owns the depots’ spreadsheets.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    const note = page.getByText(/Ask who owns the depots’ spreadsheets\./);
    await expect.element(note).toBeVisible();
    await expect.element(page.getByLabelText('New note')).toHaveValue('');
    await expectAccess();
    await page.getByRole('button', { name: 'Remove' }).click();
    await expect.element(page.getByText(/No notes yet\./)).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(note).toBeVisible();
  });

  it('ask for an opportunity first, which can be made by hand', async () => {
    await show(<SidePanel />);
    await page.getByRole('tab', { name: 'Notes' }).click();
    await page.getByRole('main').getByRole('button', { name: 'New opportunity' }).click();
    await page.getByLabelText('Role').fill('Ferry Planner');
    await expectAccess();
    await page.getByRole('button', { name: 'Add opportunity' }).click();
    await expect.element(page.getByLabelText('New note')).toBeVisible();
    expect((await listOpportunities())[0]?.role).toBe('Ferry Planner');
  });
});
