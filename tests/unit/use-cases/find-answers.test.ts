import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { findAnswers } from '../../../lib/find-answers.ts';
import { keepPage } from '../../../lib/keep-page.ts';
import { notebook } from '../../../lib/notebook/database.ts';
import type { ReadDraft } from '../../../lib/read-draft.ts';
import { makeFact, makeReading, makeSnapshot } from '../notebook/material.ts';

const SIZE = 'Eighty people work at Tarnwick Roses.';
const QUESTION = 'How many people work there?';

beforeEach(() => Promise.all(notebook.tables.map((table) => table.clear())));

function aboutPage(address: string): ReadDraft {
  const snapshot = makeSnapshot([SIZE], address);
  const fact = makeFact('company.size', 'Eighty people', SIZE);
  return {
    draft: {
      id: address,
      tabId: 1,
      windowId: 1,
      address,
      state: 'taken',
      snapshot,
      startedAt: snapshot.takenAt,
    },
    reading: makeReading(snapshot, [fact], { kind: 'company-about' }),
    guess: { company: 'Tarnwick Roses', role: '', reason: 'new', others: [] },
  };
}

const keep = ({ draft, reading }: ReadDraft, id?: string) =>
  keepPage({
    draft,
    reading,
    opportunity: id ? { id } : { new: { company: 'Tarnwick Roses', role: 'Gardener' } },
  });

describe('what a page answers', () => {
  it('is what no other kept page does, with the page’s own words', async () => {
    const posting = makeSnapshot(['Gardener']);
    const { opportunityId } = await keep({
      ...aboutPage('https://tarnwick.example/jobs/1'),
      reading: makeReading(posting, [makeFact('job.title', 'Gardener')]),
    });
    const about = aboutPage('https://tarnwick.example/about');
    expect(await findAnswers(opportunityId, about, 'en')).toContainEqual({ question: QUESTION, quote: SIZE });
    await keep(about, opportunityId);
    const again = (await findAnswers(opportunityId, about, 'en')).map(({ question }) => question);
    expect(again, 'its own earlier version is no other page').toContain(QUESTION);
    const second = await findAnswers(opportunityId, aboutPage('https://tarnwick.example/company'), 'en');
    expect(second.map(({ question }) => question)).not.toContain(QUESTION);
  });
});
