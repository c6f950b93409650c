import { expect, test } from 'vitest';
import { matchHeading } from '../../../../lib/reading/sections/match-heading.ts';

test.each([
  ['What the county offers', 'benefits'],
  ['What Brightwell Boats offers you', 'benefits'],
  ['Was die Stadt Kiel bietet', 'benefits'],
  ['In the workshop you', 'responsibilities'],
  ['On a normal night you’ll', 'responsibilities'],
] as const)('"%s" with a name in its middle announces %s', (heading, meaning) => {
  expect(matchHeading(heading)?.meaning).toBe(meaning);
});

test.each(['In the workshop', 'A letter from you', 'The county'])('"%s" announces nothing', (heading) => {
  expect(matchHeading(heading)).toBeUndefined();
});
