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

test.each([
  ['What we look for', 'requirements'],
  ['What you get to build here', 'responsibilities'],
  ['What the job entails', 'responsibilities'],
  ['Womit du bei uns punktest', 'requirements'],
  ['Was wir für dich tun', 'benefits'],
  ['Ce que tu vas accomplir', 'responsibilities'],
  ['Lo que buscamos en la persona', 'requirements'],
  ['Wat wij van je vragen', 'requirements'],
  ['O que te damos', 'benefits'],
  ['Cosa troverai da noi', 'benefits'],
  ['Co zyskasz u nas', 'benefits'],
  ['What we believe', undefined],
  ['Was uns antreibt', undefined],
] as const)('"%s" announces %s by its turn of phrase', (heading, meaning) => {
  const match = matchHeading(heading);
  if (meaning) expect(match?.meaning).toBe(meaning);
  else expect(['requirements', 'responsibilities', 'benefits']).not.toContain(match?.meaning);
});

test.each(['In the workshop', 'A letter from you', 'The county'])('"%s" announces nothing', (heading) => {
  expect(matchHeading(heading)).toBeUndefined();
});
