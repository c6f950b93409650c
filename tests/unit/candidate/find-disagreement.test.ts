import { describe, expect, it, test } from 'vitest';
import type { Statement } from '../../../lib/candidate/candidate.ts';
import { findDisagreement, guessTopic, listDisagreements } from '../../../lib/candidate/find-disagreement.ts';

function said(topic: Statement['topic'], text: string, day = 1): Statement {
  const saidAt = `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`;
  return { id: `${topic}-${day}`, opportunityId: 'o', topic, text, saidAt };
}

const kindOf = (topic: Statement['topic'], before: string, now: string) =>
  findDisagreement({ topic, text: now }, [said(topic, before)])?.kind;

describe('findDisagreement', () => {
  test.each([
    ['pay', 'Around €72,000 a year', 'I am looking for 78k', 'amount'],
    ['pay', '70 to 75k', '€80,000', 'amount'],
    ['pay', '72.000 € im Jahr', 'mindestens 78 Tsd. Euro', 'amount'],
    ['pay', '45 000 euros par an', '52 000 €', 'amount'],
    ['pay', '38.000 € al año', 'unos 42 mil euros', 'amount'],
    ['pay', 'Full time, 100 %', 'I would like 80 %', 'percent'],
    ['notice', 'Four weeks', 'Three months to the end of the quarter', 'duration'],
    ['notice', 'Vier Wochen zum Monatsende', 'drei Monate', 'duration'],
    ['notice', 'un mois de préavis', 'trois mois', 'duration'],
    ['notice', 'dos semanas', 'tres meses', 'duration'],
    ['start', 'I can start immediately', 'in 6 weeks', 'duration'],
    ['start', '1 March', 'From 1 April 2027', 'date'],
    ['start', 'ab 1. März', 'ab Mai', 'date'],
    ['start', 'le 15 janvier', 'le 1er février', 'date'],
    ['start', '2027-03-01', '1.4.2027', 'date'],
    ['other-processes', 'Two other processes, both early', 'I have three offers', 'count'],
  ] as const)('sees that on %s "%s" and "%s" differ', (...[topic, before, now, kind]) => {
    expect(kindOf(topic, before, now)).toBe(kind);
  });

  test.each([
    ['pay', 'Around €72,000 a year', '72k'],
    ['pay', '70 to 75k', '€72,500'],
    ['pay', '€6,000 a month', '€72,000 a year'],
    ['pay', 'CHF 110k', '€95k'],
    ['pay', 'I would rather hear your range first', '€72,000'],
    ['pay', 'agreed in 2024 at 72k', '72,000 since 2024'],
    ['notice', 'Four weeks', 'one month'],
    ['notice', 'between 4 and 6 weeks', '5 weeks'],
    ['start', '1 March', 'In March 2027'],
    ['start', 'I may start after the summer', 'early March'],
    ['reasons', 'I want to lead a team again', 'I want more depth'],
    ['other-processes', 'Two other processes', 'two conversations, one of them late'],
  ] as const)('is silent when on %s "%s" and "%s" agree or cannot be compared', (topic, before, now) => {
    expect(kindOf(topic, before, now)).toBeUndefined();
  });

  it('looks at the same topic only, the newest one first', () => {
    const earlier = [said('pay', '70k', 1), said('pay', '75k', 2), said('notice', '3 months', 3)];
    expect(findDisagreement({ topic: 'pay', text: '80k' }, earlier)?.earlier.id).toBe('pay-2');
    expect(findDisagreement({ topic: 'start', text: '80k' }, earlier)).toBeUndefined();
  });
});

it('lists for each later statement the earlier one it disagrees with', () => {
  const list = listDisagreements([said('pay', '80k', 9), said('pay', '70k', 1), said('pay', '70,000', 5)]);
  expect([...list].map(([id, one]) => [id, one.earlier.id])).toEqual([['pay-9', 'pay-5']]);
});

test.each([
  ['My salary now is 60k', 'pay'],
  ['Meine Kündigungsfrist sind drei Monate', 'notice'],
  ['I could start in March', 'start'],
  ['There are two other offers', 'other-processes'],
  ['I led the move to the new depot', undefined],
])('takes "%s" to be about %s', (text, topic) => {
  expect(guessTopic(text)).toBe(topic);
});
