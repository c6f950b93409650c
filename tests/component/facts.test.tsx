import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { GroupedFacts } from '../../components/facts/grouped-facts.tsx';
import type { ShownFact } from '../../components/facts/shown-fact.ts';
import { toQuoteLink } from '../../components/facts/quote-link.ts';
import { SAMPLE_FACTS } from './sample-page.ts';
import { expectAccess, showPart } from './stage.tsx';

const PAGE = {
  address: 'https://jobs.fernhill.example/lead',
  title: 'Lead',
  takenAt: '2026-11-20T09:30:00.000Z',
};
const ACTIONS = { onEdit: vi.fn(), onReject: vi.fn(), onRestore: vi.fn() };

function place(id: string, value: string, quote: string): ShownFact {
  const fact = {
    key: 'job.location',
    value,
    evidence: { quote, source: 'visible', block: 2 },
    tier: 'section',
    confidence: 0.9,
    conflict: 'place',
  } as const;
  return { id, fact, status: 'found', page: PAGE };
}

it('shows both sides of a contradiction with both quotes', async () => {
  const facts = [
    place('1', 'Orrinport', 'Based in Orrinport.'),
    place('2', 'Lower Fen', 'You work from Lower Fen.'),
  ];
  await showPart(<GroupedFacts facts={facts} actions={ACTIONS} />);
  await page.getByRole('button', { name: /^Orrinport.*contradiction/ }).click();
  await expect.element(page.getByText('Both cannot be true')).toBeVisible();
  await expect.element(page.getByRole('blockquote').nth(0)).toMatchTextContent('Based in Orrinport.');
  await expect.element(page.getByRole('blockquote').nth(1)).toMatchTextContent('You work from Lower Fen.');
  await expectAccess();
});

it('says where a fact is from and how far to trust it', async () => {
  const facts = SAMPLE_FACTS.map((fact, index): ShownFact => ({
    id: String(index),
    fact,
    status: 'found',
    page: PAGE,
  }));
  await showPart(<GroupedFacts facts={facts} actions={ACTIONS} />);
  await page.getByRole('button', { name: /^Lead inferred/ }).click();
  await expect.element(page.getByText('From the page · inferred from these words')).toBeVisible();
  await page.getByRole('button', { name: /^On call one week in five hidden on the page check this/ }).click();
  await expect.element(page.getByText('Hidden on the page · not certain')).toBeVisible();
  await page.getByRole('button', { name: /^Dec 18, 2026/ }).click();
  await expect.element(page.getByText('From page data')).toBeVisible();
  await page.getByRole('button', { name: 'GTFS (nice to have)' }).click();
  await expect.element(page.getByText('Experience with GTFS or public transport.').nth(1)).toBeVisible();
  await expectAccess();
});

it('folds long lists and opens them whole', async () => {
  const facts = SAMPLE_FACTS.map((fact, index): ShownFact => ({ id: String(index), fact, status: 'found' }));
  await showPart(<GroupedFacts facts={facts} actions={ACTIONS} groups={['work']} />);
  expect(page.getByRole('listitem').elements()).toHaveLength(4);
  await page.getByRole('button', { name: 'Show all 7' }).click();
  expect(page.getByRole('listitem').elements()).toHaveLength(7);
  await expectAccess();
});

it.each([
  ['a short quote whole', 'Pay: 10-12, net', 'https://a.example/p#:~:text=Pay%3A%2010%2D12%2C%20net'],
  [
    'a long quote by its ends',
    `One two three four ${'and so on '.repeat(15)}nine ten eleven twelve`,
    'https://a.example/p#:~:text=One%20two%20three%20four,nine%20ten%20eleven%20twelve',
  ],
])('links to %s', (_, quote, href) => {
  expect(toQuoteLink('https://a.example/p', quote)).toBe(href);
});

it('links to web pages alone', () => {
  expect(toQuoteLink('javascript:alert(1)', 'x')).toBeUndefined();
  expect(toQuoteLink('file:///etc/hosts', 'x')).toBeUndefined();
});
