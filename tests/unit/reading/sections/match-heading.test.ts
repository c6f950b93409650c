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
    ['Illustrative examples of work', 'responsibilities'],
    ['Das Aufgabengebiet umfasst', 'responsibilities'],
    ['Vos attributions', 'responsibilities'],
    ['Productos esperados', 'responsibilities'],
    ['Jouw takenpakket', 'responsibilities'],
    ['Descrizione delle attività', 'responsibilities'],
    ['You might be right for this if', 'requirements'],
    ['Zugangsvoraussetzungen', 'requirements'],
    ['Diplômes requis', 'requirements'],
    ['Titulación exigida', 'requirements'],
    ['Gewenst profiel', 'requirements'],
    ['Habilitações literárias', 'requirements'],
    ['Titoli di studio', 'requirements'],
    ['Wymogi formalne', 'requirements'],
    ['Méritos a valorar', 'preferences'],
    ['Kein Muss, aber schön', 'preferences'],
    ['Titoli preferenziali', 'preferences'],
    ['Bei uns erwartet Sie', 'benefits'],
    ['Daar staat tegenover', 'benefits'],
    ['Co zyskasz u nas', 'benefits'],
    ['Dossier de candidature', 'process'],
    ['Modalità di candidatura', 'process'],
    ['L’établissement', 'company'],
    ['Background checks', 'legal'],
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
