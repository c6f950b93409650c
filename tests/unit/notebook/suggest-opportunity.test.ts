import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeOpportunity } from '../../../lib/notebook/decide.ts';
import { companyKey, suggestOpportunity } from '../../../lib/notebook/suggest-opportunity.ts';
import { listOpportunities } from '../../../lib/notebook/queries.ts';
import type { PageReading } from '../../../lib/reading/page-reading.ts';
import { emptyNotebook, keep } from './keep.ts';
import { makeFact, makeReading, makeSnapshot, POSTING_ADDRESS } from './material.ts';

const OTHER_ADDRESS = 'https://jobs.tarnwick.example/roles/data-engineer-502';

function posting(title: string, jobKey?: string, rest: Partial<PageReading> = {}): PageReading {
  const facts = [makeFact('job.title', title), makeFact('company.name', 'Tarnwick Ltd.')];
  const job = jobKey === undefined ? {} : { job: { key: jobKey, reason: 'id in the address' } };
  return makeReading(makeSnapshot([title]), facts, { ...job, ...rest });
}

const keepFirst = () =>
  keep({ lines: ['Data Engineer'], facts: [], reading: { job: { key: 'tarnwick:481', reason: 'id' } } });

beforeEach(emptyNotebook);

describe('suggestOpportunity', () => {
  it('proposes a new one, with the names the page gives, in an empty notebook', async () => {
    const guess = await suggestOpportunity(posting('Data Engineer', 'tarnwick:481'), POSTING_ADDRESS);
    expect(guess).toEqual({ reason: 'new', others: [], company: 'Tarnwick Ltd.', role: 'Data Engineer' });
  });

  it('finds the opportunity a page is kept in already', async () => {
    const kept = await keepFirst();
    const address = `${POSTING_ADDRESS}/?utm_source=mail`;
    const guess = await suggestOpportunity(posting('Data Engineer', 'tarnwick:481'), address);
    expect(guess).toMatchObject({ reason: 'same-page', kept: { id: kept.captureId } });
    expect(guess.opportunity?.id).toBe(kept.opportunityId);
  });

  it('case 113: finds the same job on another site by its key', async () => {
    const kept = await keepFirst();
    const guess = await suggestOpportunity(
      posting('Engineer, Data', 'tarnwick:481'),
      'https://board.example/9',
    );
    expect(guess.reason).toBe('same-job');
    expect(guess.opportunity?.id).toBe(kept.opportunityId);
  });

  it('never puts another role of the company into it, however alike, but names it', async () => {
    const kept = await keepFirst();
    const guess = await suggestOpportunity(posting('Data Engineer', 'tarnwick:502'), OTHER_ADDRESS);
    expect(guess).toMatchObject({ reason: 'new', role: 'Data Engineer' });
    expect(guess.others.map((one) => one.id)).toEqual([kept.opportunityId]);
    await keep({
      lines: ['Data Engineer'],
      facts: [],
      address: OTHER_ADDRESS,
      reading: { job: { key: 'tarnwick:502', reason: 'id' } },
    });
    expect((await listOpportunities()).map((one) => one.jobKeys)).toEqual(
      expect.arrayContaining([['tarnwick:481'], ['tarnwick:502']]),
    );
  });

  it('never takes another job shown at the same address for the kept one', async () => {
    const kept = await keepFirst();
    const guess = await suggestOpportunity(posting('Data Analyst', 'tarnwick:777'), POSTING_ADDRESS);
    expect(guess.reason).toBe('new');
    expect(guess).not.toHaveProperty('kept');
    expect(guess.others.map((one) => one.id)).toEqual([kept.opportunityId]);
  });

  it('puts a company page into the opportunity at that company, the one changed last when there are several', async () => {
    await keepFirst();
    const second = await keep({ lines: ['Data Analyst'], facts: [], address: OTHER_ADDRESS });
    await changeOpportunity(second.opportunityId, { stage: 'final' });
    const about = posting('', undefined, {
      kind: 'company-about',
      facts: [makeFact('company.name', 'TARNWICK')],
    });
    const guess = await suggestOpportunity(about, 'https://tarnwick.example/about');
    expect(guess).toMatchObject({ reason: 'same-company', role: '' });
    expect(guess.opportunity?.id).toBe(second.opportunityId);
    expect(guess.others).toHaveLength(1);
  });

  it('puts a first posting into an opportunity made from a company page', async () => {
    const about = { lines: ['About us'], facts: [], address: 'https://tarnwick.example/about' };
    const kept = await keep({ ...about, opportunity: { new: { company: 'Tarnwick', role: '' } } });
    const guess = await suggestOpportunity(posting('Data Engineer', 'tarnwick:481'), POSTING_ADDRESS);
    expect(guess.reason).toBe('same-company');
    expect(guess.opportunity?.id).toBe(kept.opportunityId);
  });

  it('leaves archived opportunities alone', async () => {
    const kept = await keepFirst();
    await changeOpportunity(kept.opportunityId, { archivedAt: '2026-11-21T00:00:00.000Z' });
    const guess = await suggestOpportunity(posting('Data Engineer', 'tarnwick:481'), POSTING_ADDRESS);
    expect(guess.reason).toBe('new');
  });
});

describe('companyKey', () => {
  it.each([
    ['Tarnwick Ltd.', 'tarnwick'],
    ['TARNWICK, Inc', 'tarnwick'],
    ['Bäckwerk GmbH & Co. KG', 'backwerk'],
    ['SE', 'se'],
    ['', ''],
  ])('%s is %s', (name, key) => expect(companyKey(name)).toBe(key));
});
