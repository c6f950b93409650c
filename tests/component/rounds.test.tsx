import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SidePanel } from '../../components/app/side-panel.tsx';
import { NotebookApp } from '../../components/opportunity/notebook-app.tsx';
import { createOpportunity } from '../../lib/notebook/decide.ts';
import { getStory } from '../../lib/notebook/own-material.ts';
import { factsOfOpportunity, getOpportunity, notesOf } from '../../lib/notebook/queries.ts';
import { getRound, peopleOf, roundsOf, saveRound, statementsOf } from '../../lib/notebook/rounds.ts';
import { keepWithDebrief, keepWithRounds, sampleRound } from './sample-rounds.ts';
import {
  emptyNotebook,
  expectAccess,
  keepSample,
  keepInMemory,
  pretendSurroundings,
  show,
} from './stage.tsx';

// Each look for faults takes six passes over a whole screen.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(emptyNotebook);

async function open(opportunityId: string, part = ''): Promise<void> {
  location.hash = `/opportunity/${opportunityId}${part}`;
  await show(<NotebookApp />);
}

describe('rounds', () => {
  it('are written down with date, zone, minutes and a person whose audience follows the title', async () => {
    const { opportunityId } = await keepSample();
    await open(opportunityId, '/rounds');
    await expect.element(page.getByText(/No rounds yet\./)).toBeVisible();
    await page.getByRole('button', { name: 'Add round' }).click();
    await page.getByLabelText('Date').fill('2027-01-14');
    await expect.element(page.getByText(/Give both the date and the time/)).toBeVisible();
    await page.getByLabelText('Time', { exact: true }).fill('09:30');
    await page.getByLabelText('Time zone').selectOptions('Asia/Tokyo');
    await expect.element(page.getByText(/your time$/)).toBeVisible();
    await page.getByLabelText('Minutes').fill('90');
    await page.getByLabelText('Name').fill('Tove Lind');
    await page.getByLabelText('Job title').fill('Product Manager');
    await expectAccess();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByText(/Jan 14, 2027, 9:30.*GMT\+9/)).toBeVisible();
    const [round] = await roundsOf(opportunityId);
    expect(round).toMatchObject({
      startsAt: '2027-01-14T00:30:00.000Z',
      timeZone: 'Asia/Tokyo',
      minutes: 90,
    });
    expect(await peopleOf(opportunityId)).toMatchObject([
      { name: 'Tove Lind', audience: 'cross-functional' },
    ]);
    expect((await getOpportunity(opportunityId))?.prepare?.roundId).toBe(round?.id);
    await expectAccess();
  });

  it('prepare the next one without a single page, from what was left open', async () => {
    const { id } = await createOpportunity({ role: 'River Pilot', company: 'Orrin Water' });
    await open(id, '/prepare');
    await expect.element(page.getByText('Nothing to prepare from yet')).toBeVisible();
    const startsAt = '2026-01-14T09:00:00.000Z';
    const unasked = ['Who decides on the tide table?'];
    const debrief = {
      writtenAt: startsAt,
      asked: [],
      interest: [],
      concerns: [],
      heard: [],
      promised: [],
      unasked,
    };
    const first = {
      id: 'round-1',
      stage: 'screen',
      status: 'done',
      startsAt,
      personIds: [],
      debrief,
    } as const;
    await saveRound(sampleRound(id, { ...first, personIds: [] }));
    await saveRound(sampleRound(id, { personIds: [] }));
    await expect.element(page.getByText('Who decides on the tide table?').first()).toBeVisible();
    await expect.element(page.getByText('Nothing to prepare from yet')).not.toBeInTheDocument();
  });

  it('are removed with a way back', async () => {
    const id = await keepWithDebrief();
    await open(id, '/rounds');
    await expectAccess();
    await page.getByRole('button', { name: /^Remove First interview/ }).click();
    await vi.waitFor(async () => expect(await getRound('round-1')).toBeUndefined());
    await page.getByRole('button', { name: 'Undo' }).click();
    await vi.waitFor(async () => expect((await getRound('round-1'))?.debrief?.mood).toBe(4));
  });

  it('give a message that asks only for what is unknown, and thank-you lines from the debrief', async () => {
    await open(await keepWithDebrief(), '/rounds');
    await page.getByRole('button', { name: 'Ask the recruiter' }).click();
    await expect
      .element(page.getByLabelText('Message to the recruiter'))
      .toHaveValue(expect.stringMatching(/^Hello Ida Roth,[^-]*- What will it be about[^-]*$/));
    await page.getByRole('button', { name: 'Thank-you lines' }).click();
    await expect
      .element(page.getByLabelText('Thank-you message'))
      .toHaveValue(expect.stringContaining('the night feed'));
    await expectAccess();
    await page.getByLabelText('In', { exact: true }).first().selectOptions('German');
    await expect
      .element(page.getByLabelText('Message to the recruiter'))
      .toHaveValue(expect.stringMatching(/^Guten Tag Ida Roth,/));
  });

  it('warn when what is said now is not what was said before', async () => {
    const id = await keepWithDebrief();
    await open(id, '/rounds');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByLabelText('What you said').fill('I expect 80k');
    await expect.element(page.getByText(/Before you said: “Around €72,000” \(Ida Roth/)).toBeVisible();
    await expectAccess();
    await page.getByRole('button', { name: 'Save' }).click();
    await vi.waitFor(async () => expect(await statementsOf(id)).toHaveLength(2));
    await expect.element(page.getByText(/Before you said: “Around €72,000”/)).toBeVisible();
  });
});

describe('people', () => {
  it('named on a captured page are offered with the words, and can be changed and removed', async () => {
    const { opportunityId } = await keepSample();
    await open(opportunityId, '/people');
    await expect.element(page.getByText('A call with Maren Vold, Head of Planning.')).toBeVisible();
    await expectAccess();
    await page.getByRole('button', { name: 'Add as interviewer: Maren Vold' }).click();
    await page.getByRole('button', { name: 'Change Maren Vold' }).click();
    await expect.element(page.getByLabelText('Who sits opposite')).toHaveValue('hiring-manager');
    await page.getByLabelText('Job title').fill('Chief Planning Officer');
    await expect.element(page.getByLabelText('Who sits opposite')).toHaveValue('executive');
    await page.getByLabelText('Who sits opposite').selectOptions('Founder');
    await expectAccess();
    await page.getByRole('button', { name: 'Save' }).click();
    await vi.waitFor(async () =>
      expect(await peopleOf(opportunityId)).toMatchObject([
        {
          audience: 'founder',
          audienceChosen: true,
          evidence: { quote: expect.stringContaining('Maren Vold') },
        },
      ]),
    );
    await page.getByRole('button', { name: 'Remove Maren Vold' }).click();
    await expect.element(page.getByText(/^Nobody yet\./)).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByRole('button', { name: 'Change Maren Vold' })).toBeVisible();
  });
});

describe('a debrief', () => {
  it('is offered when the slot has ended, tapped and typed, and kept without pressing anything', async () => {
    const id = await keepWithRounds();
    await open(id);
    await page.getByRole('link', { name: 'Write it down' }).first().click();
    await expect.element(page.getByRole('heading', { name: 'Debrief' })).toBeVisible();
    await expect.element(page.getByRole('list', { name: 'Questions you expected' })).toBeVisible();
    await expectAccess();
    await page.getByText('Very well').click();
    await page.getByRole('list', { name: 'Questions you expected' }).getByRole('button').first().click();
    await page
      .getByRole('group', { name: /^How your answer went/ })
      .getByText('2')
      .click();
    await page.getByLabelText('What they told you, line 1').fill('Everybody is in the office five days now');
    await page.getByLabelText(/^What “Everybody/).selectOptions('Workplace: Hybrid');
    await page.getByText('contradicts it').click();
    await page.getByRole('button', { name: 'Notice period' }).click();
    await page.getByLabelText('Notice period').fill('Three months');
    await expectAccess();
    await vi.waitFor(async () => {
      const round = await getRound('round-1');
      expect(round?.debrief).toMatchObject({ mood: 5, asked: [{ rating: 2 }] });
      expect(await statementsOf(id)).toMatchObject([
        { topic: 'notice', toWhom: 'Ida Roth', roundId: 'round-1' },
      ]);
      const fact = (await factsOfOpportunity(id)).find((one) => one.key === 'job.workplace');
      expect(fact).toMatchObject({
        status: 'contradicted',
        value: 'hybrid',
        heard: { relation: 'contradicts' },
      });
    });
    expect((await getRound('round-1'))?.status).toBe('planned');
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await expect.element(page.getByText('Debrief kept')).toBeVisible();
    expect((await getRound('round-1'))?.status).toBe('done');
  });

  it('goes from line to line with Enter and loses nothing when the screen goes away at once', async () => {
    const id = await keepWithRounds();
    await open(id, '/debrief/round-1');
    await page.getByLabelText('What you promised, line 1').fill('Send the note');
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('Ask about trams');
    location.hash = `/opportunity/${id}`;
    await vi.waitFor(async () =>
      expect((await getRound('round-1'))?.debrief?.promised.map((one) => one.what)).toEqual([
        'Send the note',
        'Ask about trams',
      ]),
    );
  });

  it('notes the stories told and warns about another figure than before', async () => {
    const id = await keepWithDebrief();
    await open(id, '/debrief/round-2');
    await page.getByRole('button', { name: 'The night feed' }).click();
    await vi.waitFor(async () =>
      expect((await getStory('t1'))?.told).toEqual([{ roundId: 'round-2', interviewerId: 'maren' }]),
    );
    await page.getByRole('button', { name: 'Pay', exact: true }).click();
    await page.getByLabelText('Pay', { exact: true }).fill('78k');
    await expect.element(page.getByText(/Before you said: “Around €72,000”/)).toBeVisible();
    await expectAccess();
  });

  it('is offered and written in the panel too', async () => {
    const id = await keepWithRounds();
    await show(<SidePanel />, pretendSurroundings({ pinned: keepInMemory<string | undefined>(id) }));
    await page.getByRole('button', { name: 'Write it down' }).click();
    await page.getByText('Mixed').click();
    await expectAccess();
    await page.getByRole('button', { name: 'Later' }).click();
    await vi.waitFor(async () => expect((await getRound('round-1'))?.debrief?.mood).toBe(3));
    await expect.element(page.getByRole('button', { name: 'Write it down' })).toBeVisible();
  });
});

describe('loose ends', () => {
  it('stand in the overview and in the panel, to tick off', async () => {
    const id = await keepWithDebrief();
    await open(id);
    await page.getByRole('checkbox', { name: /Send the design note/ }).click();
    await vi.waitFor(async () => expect((await getRound('round-1'))?.debrief?.promised[0]?.done).toBe(true));
    await page.getByRole('button', { name: '1 ticked off' }).click();
    await expect.element(page.getByRole('checkbox', { name: /Send the design note/ })).toBeChecked();
    await expectAccess();
  });

  it('come from notes as well, in the panel', async () => {
    const id = await keepWithDebrief();
    await show(<SidePanel />, pretendSurroundings({ pinned: keepInMemory<string | undefined>(id) }));
    await page.getByRole('tab', { name: 'Notes' }).click();
    await page.getByRole('checkbox', { name: /Look up the tram depot/ }).click();
    await vi.waitFor(async () => expect((await notesOf(id))[0]?.looseEnd).toBe('done'));
    await expect.element(page.getByRole('button', { name: 'Change Maren Vold' })).toBeVisible();
    await expectAccess();
    await page.getByRole('button', { name: 'Not a loose end' }).click();
    await vi.waitFor(async () => expect((await notesOf(id))[0]?.looseEnd).toBeUndefined());
  });
});

describe('preparing', () => {
  it('is for the next round, and for another round when that is chosen', async () => {
    const id = await keepWithDebrief();
    await open(id, '/prepare');
    const which = page.getByLabelText('Which round');
    await expect.element(which).toHaveValue('round-2');
    await expect.element(page.getByText(/60 min · Video .* · Maren Vold/)).toBeVisible();
    expect(page.getByLabelText('Length').query()).toBeNull();
    await expectAccess();
    await which.selectOptions('Another round');
    await page.getByLabelText('Length').selectOptions('30 min');
    await vi.waitFor(async () => {
      const { prepare } = (await getOpportunity(id)) ?? {};
      expect(prepare).toMatchObject({ minutes: 30 });
      expect(prepare).not.toHaveProperty('roundId');
    });
    await expectAccess();
  });
});
