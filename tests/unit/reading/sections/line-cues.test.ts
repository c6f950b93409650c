import { expect, it } from 'vitest';
import {
  countCues,
  namesYears,
  opensLikeDuty,
  promisesDuty,
} from '../../../../lib/reading/sections/line-cues.ts';

it('counts cues of every kind', () => {
  expect(countCues('Experience with coatings would be a plus')).toMatchObject({
    requirement: expect.any(Number),
    nice: expect.any(Number),
  });
  expect(countCues('Kenntnisse in Optik sind von Vorteil').nice).toBe(1);
  expect(countCues('You must hold a licence').must).toBe(1);
  expect(countCues('Lenses')).toEqual({});
});

it.each([
  ['Grinding and polishing', 'en', false],
  ['Developing new coatings', 'en', true],
  ['Leads the workshop', 'en', true],
  ['Wartung der Maschinen', 'de', true],
  ['Desarrollar nuevas lentes', 'es', true],
])('"%s" (%s) opens like a duty: %s', (text, language, expected) => {
  expect(opensLikeDuty(text, language)).toBe(expected);
});

it('sees what somebody in the job will do', () => {
  expect(promisesDuty('The fellow will develop new lenses.')).toBe(true);
  expect(promisesDuty('The workshop will be yours.')).toBe(true);
  expect(promisesDuty('The weather will clear up.')).toBe(false);
});

it('sees years', () => {
  expect(namesYears('5+ years of optics')).toBe(true);
  expect(namesYears('mind. 3 Jahre')).toBe(true);
  expect(namesYears('two lenses')).toBe(false);
});
