import { beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { NotebookApp } from '../../components/opportunity/notebook-app.tsx';
import { createOpportunity } from '../../lib/notebook/decide.ts';
import type { FoundFact } from '../../lib/facts/fact.ts';
import { keepPage } from '../../lib/keep-page.ts';
import {
  capturesOf,
  factsOfOpportunity,
  getOpportunity,
  listOpportunities,
} from '../../lib/notebook/queries.ts';
import { writeDebrief } from '../../lib/notebook/write-debrief.ts';
import { sampleReading, sampleSnapshot, SAMPLE_FACTS } from './sample-page.ts';
import { keepWithDebrief } from './sample-rounds.ts';
import { emptyNotebook, expectAccess, keepSample, pretendSurroundings, show, takenDraft } from './stage.tsx';

// Each look for faults takes six passes over a whole screen.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(emptyNotebook);

const open = async (route: string) => {
  location.hash = route;
  await show(<NotebookApp />);
};

/** The posting again, with one sentence changed. */
async function keepChanged(
  id: string,
  { leave = 'Twenty-six days of leave.', facts = SAMPLE_FACTS }: { leave?: string; facts?: FoundFact[] } = {},
): Promise<void> {
  const snapshot = sampleSnapshot({ takenAt: new Date().toISOString() });
  snapshot.blocks = snapshot.blocks.map((block) =>
    block.text.startsWith('Thirty days') ? { ...block, text: leave } : block,
  );
  const reading = sampleReading({ facts });
  const lines = reading.lines.map((line) => ({
    ...line,
    text: snapshot.blocks[line.block]?.text ?? line.text,
  }));
  await keepPage({
    draft: takenDraft({ id: 'draft-2', snapshot }),
    reading: { ...reading, lines },
    opportunity: { id },
  });
}

/** Another page of the opportunity. */
async function keepTeamPage(id: string): Promise<string> {
  const snapshot = sampleSnapshot({ address: 'https://fernhill.example/team', title: 'Our team' });
  const facts = SAMPLE_FACTS.filter((fact) => fact.key === 'company.person');
  const reading = sampleReading({ kind: 'company-team', facts });
  return (await keepPage({ draft: takenDraft({ id: 'draft-3', snapshot }), reading, opportunity: { id } }))
    .captureId;
}

it('lists the next round with its day and says what is missing', async () => {
  await keepWithDebrief();
  await createOpportunity({ role: 'River Pilot', company: 'Orrin Water' });
  await open('/');
  await expect.element(page.getByText(/^Panel interview, .* in [23] days$/)).toBeVisible();
  await expect.element(page.getByText('No posting kept')).toBeVisible();
  await expect.element(page.getByText('No round planned')).toBeVisible();
  await expectAccess();
});

it('maps what is known theme by theme, with the proof, and says what to read', async () => {
  const { opportunityId } = await keepSample();
  await open(`/opportunity/${opportunityId}`);
  await expect.element(page.getByText(/not known · read: Team page/).first()).toBeVisible();
  await page.getByRole('button', { name: /^Pay/ }).first().click();
  await expectAccess();
});

it('strikes a contradicted fact through with the source and its history', async () => {
  const id = await keepWithDebrief();
  const fact = (await factsOfOpportunity(id)).find((one) => one.key === 'job.workplace');
  const text = 'Everybody is on site five days now';
  const heardAbout = [{ text, factId: fact?.id ?? '', relation: 'contradicts' as const }];
  await writeDebrief({ roundId: 'round-1', fields: { heard: [text], heardAbout } });
  await open(`/opportunity/${id}`);
  await expect.element(page.getByRole('heading', { name: 'Both cannot be true' })).toBeVisible();
  await expect.element(page.getByText(/They told you: First interview/)).toBeVisible();
  await page
    .getByRole('button', { name: /^Hybrid contradicted/ })
    .first()
    .click();
  await expect.element(page.getByText(/In a round they said otherwise \(First interview/)).toBeVisible();
  await expect.element(page.getByText(/Hybrid, as read/)).toBeVisible();
  await expectAccess();
});

it('says what changed since the last capture and since round one, sentence by sentence', async () => {
  const id = await keepWithDebrief();
  await keepChanged(id);
  await open(`/opportunity/${id}`);
  await expect.element(page.getByText('Twenty-six days of leave.').first()).toBeVisible();
  await expect
    .element(page.getByText('Thirty days of leave and every bus in the region for free.').first())
    .toBeVisible();
  await page.getByText(/^Since round one/).click();
  await expect.element(page.getByText('Twenty-six days of leave.').first()).toBeVisible();
  await expectAccess();
});

it('sets what was said against what the posting says today, until the candidate settles it', async () => {
  const id = await keepWithDebrief();
  const fact = (await factsOfOpportunity(id)).find((one) => one.key === 'job.workplace');
  const text = 'Everybody is on site five days now';
  const heardAbout = [{ text, factId: fact?.id ?? '', relation: 'contradicts' as const }];
  await writeDebrief({ roundId: 'round-1', fields: { heard: [text], heardAbout } });
  const facts = SAMPLE_FACTS.map((one) =>
    one.key === 'job.workplace' ? { ...one, value: 'remote' as const } : one,
  );
  await keepChanged(id, { facts });
  await open(`/opportunity/${id}`);
  await expect.element(page.getByText(/^Before, the page said: Hybrid\./)).toBeVisible();
  await expectAccess();
  await page.getByRole('button', { name: 'It agrees now' }).click();
  await expect.element(page.getByText(/^Before, the page said/)).not.toBeInTheDocument();
  const today = (await factsOfOpportunity(id)).filter((one) => one.key === 'job.workplace');
  expect(today.map(({ value, status }) => [value, status])).toEqual(
    expect.arrayContaining([
      ['remote', 'confirmed'],
      ['hybrid', 'contradicted'],
    ]),
  );
});

it('opens the stored copy at the words of a fact', async () => {
  const { opportunityId } = await keepSample();
  location.hash = `/opportunity/${opportunityId}/facts`;
  const openNotebook = vi.fn<(route?: string) => Promise<void>>().mockResolvedValue();
  await show(<NotebookApp />, pretendSurroundings({ openNotebook }));
  await page.getByRole('button', { name: /^Lead four engineers/ }).click();
  await page.getByRole('button', { name: 'Stored copy' }).click();
  location.hash = openNotebook.mock.calls[0]?.[0] ?? '';
  await vi.waitFor(() =>
    expect(document.activeElement?.outerHTML).toMatch(/^<mark.*Lead four engineers and review their designs/),
  );
  await expectAccess();
});

it('compares a version with any earlier one, and says when a newer one is kept', async () => {
  const { opportunityId: id, captureId } = await keepSample();
  await keepChanged(id);
  await keepChanged(id, { leave: 'Forty days of leave.' });
  const newest = (await capturesOf(id))[0]!;
  await open(`/opportunity/${id}/page/${newest.id}`);
  const changes = page.getByRole('region', { name: 'What has changed' });
  await expect.element(changes).toMatchTextContent(/GoneTwenty-six days of leave\./i);
  await page.getByLabelText('Changed since').selectOptions(captureId);
  await expect.element(changes).toMatchTextContent(/GoneThirty days of leave/i);
  await expect.element(changes).toMatchTextContent(/NewForty days of leave\./i);
  await expectAccess();
  location.hash = `/opportunity/${id}/page/${captureId}`;
  await expect.element(page.getByText(/^A newer version is kept/)).toBeVisible();
  await page.getByRole('link', { name: /^Version 3/ }).click();
  expect(location.hash).toContain(newest.id);
});

it('shows what several pages state once, with all their words, and decides it for all of them', async () => {
  const { opportunityId } = await keepSample();
  const snapshot = sampleSnapshot({ address: 'https://fernhill.example/about', title: 'About' });
  const facts = SAMPLE_FACTS.filter((fact) => fact.key === 'company.name' || fact.key === 'company.person');
  const reading = sampleReading({ kind: 'company-about', facts });
  await keepPage({
    draft: takenDraft({ id: 'draft-4', snapshot }),
    reading,
    opportunity: { id: opportunityId },
  });
  const { key, value } = facts[0]!;
  const kept = async () => (await factsOfOpportunity(opportunityId)).filter((fact) => fact.key === key);
  expect((await kept()).map((fact) => fact.value)).toEqual([value, value]);
  await open(`/opportunity/${opportunityId}/facts`);
  const row = page.getByRole('button', { name: new RegExp(`^${String(value)}( confirmed)?$`) });
  await expect.element(row).toBeVisible();
  expect(row.elements()).toHaveLength(1);
  await row.click();
  await expect.element(page.getByText(/^About, /)).toBeVisible();
  await page.getByRole('button', { name: 'Confirm' }).click();
  await vi.waitFor(async () =>
    expect((await kept()).map((fact) => fact.status)).toEqual(['confirmed', 'confirmed']),
  );
  expect(row.elements()).toHaveLength(1);
});

it('merges another opportunity into this one, and takes it back', async () => {
  const { opportunityId } = await keepSample();
  const other = await createOpportunity({ role: 'River Pilot', company: 'Orrin Water' });
  await open(`/opportunity/${other.id}/pages`);
  await page.getByRole('button', { name: /^Merge another/ }).click();
  await expectAccess();
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await vi.waitFor(async () => expect(await getOpportunity(opportunityId)).toBeUndefined());
  expect(await capturesOf(other.id)).toHaveLength(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await vi.waitFor(async () => expect(await capturesOf(opportunityId)).toHaveLength(1));
});

it('splits pages off into an opportunity of their own, and takes it back', async () => {
  const { opportunityId } = await keepSample();
  await keepTeamPage(opportunityId);
  await open(`/opportunity/${opportunityId}/pages`);
  await page.getByRole('button', { name: 'Split pages off' }).click();
  await page.getByRole('checkbox', { name: 'Our team' }).click();
  await page.getByLabelText('Role').fill('Depot Planner');
  await expectAccess();
  await page.getByRole('button', { name: 'Make it its own opportunity' }).click();
  await vi.waitFor(async () => expect(await listOpportunities()).toHaveLength(2));
  expect(await capturesOf(opportunityId)).toHaveLength(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await vi.waitFor(async () => expect(await capturesOf(opportunityId)).toHaveLength(2));
});
