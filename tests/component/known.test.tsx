import { beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { NotebookApp } from '../../components/opportunity/notebook-app.tsx';
import { createOpportunity } from '../../lib/notebook/decide.ts';
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
import { emptyNotebook, expectAccess, keepSample, show, takenDraft } from './stage.tsx';

// Each look for faults takes six passes over a whole screen.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(emptyNotebook);

const open = async (route: string) => {
  location.hash = route;
  await show(<NotebookApp />);
};

/** The posting again, with one sentence changed. */
async function keepChanged(id: string): Promise<void> {
  const snapshot = sampleSnapshot({ takenAt: new Date().toISOString() });
  snapshot.blocks = snapshot.blocks.map((block) =>
    block.text.startsWith('Thirty days') ? { ...block, text: 'Twenty-six days of leave.' } : block,
  );
  const reading = sampleReading();
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
