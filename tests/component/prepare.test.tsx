import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PrepareView } from '../../components/prepare/prepare-view.tsx';
import { SidePanel } from '../../components/app/side-panel.tsx';
import { decisionsOf, getOpportunity } from '../../lib/notebook/queries.ts';
import type { Decision } from '../../lib/notebook/records.ts';
import { SAMPLE_SUGGESTIONS } from './sample-suggestions.ts';
import { emptyNotebook, expectAccess, keepSample, show, showPart } from './stage.tsx';

beforeEach(emptyNotebook);

const none = () => {};
const CHOICE = { audience: 'hiring-manager', minutes: 45, stage: 'second' } as const;
const PAGE = {
  address: 'https://jobs.fernhill.example/lead',
  title: 'Lead Timetable Engineer',
  takenAt: '2026-11-20T09:30:00.000Z',
};

it('names what there is no story for yet once each, in their words, under one heading', async () => {
  const twice = SAMPLE_SUGGESTIONS.say.map((item) => ({ ...item, id: 'say-again', signal: 'K2' }));
  await showPart(
    <PrepareView
      choice={CHOICE}
      onChoice={none}
      suggestions={{ ...SAMPLE_SUGGESTIONS, say: [...SAMPLE_SUGGESTIONS.say, ...twice] }}
      decisions={new Map()}
      pageOf={() => PAGE}
      actions={{ onPin: none, onAsked: none, onEdit: none, onDismiss: none }}
      onRestore={none}
    />,
  );
  await expect.element(page.getByRole('heading', { name: /^Stories to find/ })).toBeVisible();
  const lines = page.getByRole('button', { name: 'You have led a small team.' });
  expect(lines.elements()).toHaveLength(1);
  await lines.click();
  await expect.element(page.getByText(/^A time you led people/)).toBeVisible();
  await expectAccess();
});

function view(decisions: Record<string, Partial<Decision>> = {}) {
  const made = Object.entries(decisions).map(([id, one]): [string, Decision] => [
    id,
    { opportunityId: 'o', suggestionId: id, decision: 'pinned', at: '2026-11-20T09:30:00.000Z', ...one },
  ]);
  return showPart(
    <PrepareView
      choice={CHOICE}
      onChoice={none}
      suggestions={SAMPLE_SUGGESTIONS}
      decisions={new Map(made)}
      pageOf={() => PAGE}
      actions={{ onPin: none, onAsked: none, onEdit: none, onDismiss: none }}
      onRestore={none}
    />,
  );
}

it('shows three lists, and behind each question its reason, its proof and how to go on', async () => {
  await view();
  for (const name of ['Ask', 'Say', 'Expect'])
    await expect.element(page.getByRole('region', { name: new RegExp(`^${name}`) })).toBeVisible();
  await page.getByRole('button', { name: /^Ten minutes from a timetable change/ }).click();
  for (const name of ['Why', 'Then ask', 'A good answer', 'A worrying answer', 'They may ask back'])
    await expect.element(page.getByText(name, { exact: true })).toBeVisible();
  const link = page.getByRole('link', { name: 'Show on page' });
  await expect
    .element(link)
    .toHaveAttribute('href', expect.stringMatching(/#:~:text=Rebuild%20the%20planning/));
  await expect.element(page.getByText(/Lead Timetable Engineer, Nov 20, 2026/)).toBeVisible();
  await expectAccess();
});

it('marks what is kept in reserve and what is only general advice', async () => {
  await view();
  await expect
    .element(page.getByRole('button', { name: /hiring me was right.*in reserve.*general advice/ }))
    .toBeVisible();
});

it('keeps answered questions apart, with the quote and the deeper one', async () => {
  await view();
  expect(page.getByText(/which days does the team keep/).query()).toBeNull();
  await page.getByRole('button', { name: '1 question a page already answers' }).click();
  await expect.element(page.getByText(/which days does the team keep/)).toBeVisible();
  await expect.element(page.getByRole('blockquote')).toMatchTextContent(/three days on site/);
  await expectAccess();
});

it('puts pinned ones first, shows own wording, and leaves dismissed ones out', async () => {
  await view({
    'ask-3': {},
    'ask-1': { decision: 'dismissed' },
    'ask-2': { decision: 'edited', text: 'My own words?' },
  });
  const asks = page.getByRole('region', { name: /^Ask/ }).getByRole('listitem');
  await expect.element(asks.nth(0)).toMatchTextContent(/You name the control room/);
  await expect.element(asks.nth(1)).toMatchTextContent(/My own words\?/);
  await expect.element(page.getByRole('button', { name: 'Bring back 1 dismissed' })).toBeVisible();
  expect(page.getByText(/^Ten minutes/).query()).toBeNull();
});

it('keeps every decision in the notebook as it is made', async () => {
  const { opportunityId } = await keepSample();
  await show(<SidePanel />);
  await page.getByRole('tab', { name: 'Prepare' }).click();
  const asks = page.getByRole('region', { name: /^Ask/ });
  await asks.getByRole('button', { name: 'Pin to the top' }).first().click();
  await vi.waitFor(async () =>
    expect([...(await decisionsOf(opportunityId)).values()]).toMatchObject([{ decision: 'pinned' }]),
  );
  await asks.getByRole('listitem').nth(1).getByRole('button').first().click();
  await userEvent.keyboard('x');
  await vi.waitFor(async () => expect((await decisionsOf(opportunityId)).size).toBe(2));
  await page.getByRole('button', { name: 'Undo' }).click();
  await vi.waitFor(async () => expect((await decisionsOf(opportunityId)).size).toBe(1));
  await page.getByLabelText('Who sits opposite').selectOptions('Recruiter or HR');
  await vi.waitFor(async () =>
    expect((await getOpportunity(opportunityId))?.prepare?.audience).toBe('recruiter'),
  );
  await expectAccess();
});

it('says what to do while there is nothing to prepare from', async () => {
  await show(<SidePanel />);
  await page.getByRole('tab', { name: 'Prepare' }).click();
  await page.getByRole('button', { name: 'Go to Page' }).click();
  await expect.element(page.getByRole('tab', { name: 'Page' })).toHaveAttribute('aria-selected', 'true');
});
