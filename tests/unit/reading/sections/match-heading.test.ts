import { describe, expect, it } from 'vitest';
import { matchHeading } from '../../../../lib/reading/sections/match-heading.ts';

describe('headings', () => {
  it.each([
    ['🚀 What you’ll do', 'responsibilities'],
    ['3. Key Responsibilities:', 'responsibilities'],
    ['Deine Aufgaben', 'responsibilities'],
    ['Vos missions', 'responsibilities'],
    ['Wat ga je doen?', 'responsibilities'],
    ['Zakres obowiązków', 'responsibilities'],
    ['仕事内容', 'responsibilities'],
    ['What we’re looking for', 'requirements'],
    ['Ihr Profil', 'requirements'],
    ['Requisitos mínimos', 'requirements'],
    ['자격요건', 'requirements'],
    ['Preferred Qualifications', 'preferences'],
    ['Von Vorteil', 'preferences'],
    ['Mile widziane', 'preferences'],
    ['What’s in it for you?', 'benefits'],
    ['Cosa offriamo', 'benefits'],
    ['Über uns', 'company'],
    ['About Fernhill Optics', 'company'],
    ['About you', 'requirements'],
    ['About the role', 'role'],
    ['Why join us?', 'company'],
    ['Our hiring process', 'process'],
    ['Equal Opportunity Employer', 'legal'],
    ['Similar jobs', 'other'],
  ])('%s announces %s', (heading, meaning) => {
    expect(matchHeading(heading)?.meaning).toBe(meaning);
  });

  it.each(['Lens grinding in Fernhill', 'Berlin', ''])('"%s" announces nothing', (heading) => {
    expect(matchHeading(heading)).toBeUndefined();
  });

  it('says how much of the heading it understood', () => {
    expect(matchHeading('Requirements')?.coverage).toBe(1);
    expect(matchHeading('What you bring to the workshop')?.coverage).toBeLessThan(1);
  });
});
