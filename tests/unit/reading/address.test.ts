import { expect, it } from 'vitest';
import { parseAddress } from '../../../lib/reading/address.ts';

it('takes an address apart', () => {
  const parts = parseAddress('https://www.jobs.fernhill.co.uk/Karriere/Pr%C3%BCfer-17?gh_jid=42#top');
  expect(parts).toMatchObject({
    host: 'jobs.fernhill.co.uk',
    domain: 'fernhill.co.uk',
    segments: ['Karriere', 'Prüfer-17'],
    path: '/karriere/prüfer-17',
    fragment: 'top',
  });
  expect(parts.params.get('gh_jid')).toBe('42');
});

it('never throws', () => {
  expect(parseAddress('no address').host).toBe('');
  expect(parseAddress('https://fernhill.com/%E0%A4%A').segments).toEqual(['%E0%A4%A']);
});
