import { describe, expect, it, test } from 'vitest';
import { AUDIENCE_ROWS } from '../../../lib/candidate/audience-words.ts';
import { guessAudience } from '../../../lib/candidate/guess-audience.ts';

const ROLE = 'Senior Backend Engineer';

describe('guessAudience', () => {
  test.each([
    ['Co-Founder & CTO', 'founder'],
    ['Gründerin und Geschäftsführerin', 'founder'],
    ['Fondatrice', 'founder'],
    ['Cofundador', 'founder'],
    ['Senior Technical Recruiter', 'recruiter'],
    ['Talent Acquisition Partner', 'recruiter'],
    ['Head of People', 'recruiter'],
    ['HR Manager', 'recruiter'],
    ['Personalreferentin', 'recruiter'],
    ['Responsable RH', 'recruiter'],
    ['Técnica de Selección', 'recruiter'],
    ['Chief Technology Officer', 'executive'],
    ['VP Engineering', 'executive'],
    ['Geschäftsführer', 'executive'],
    ['Directrice technique', 'executive'],
    ['Directora de Ingeniería', 'executive'],
    ['Engineering Manager', 'hiring-manager'],
    ['Head of Planning', 'hiring-manager'],
    ['Teamleiterin Backend', 'hiring-manager'],
    ["Chef d'équipe développement", 'hiring-manager'],
    ['Jefa de Ingeniería', 'hiring-manager'],
    ['Staff Engineer', 'peer'],
    ['Softwareentwicklerin', 'peer'],
    ['Développeur', 'peer'],
    ['Desarrolladora', 'peer'],
    ['Product Manager', 'cross-functional'],
    ['Projektleiterin', 'cross-functional'],
    ['Cheffe de produit', 'cross-functional'],
    ['Diseñadora', 'cross-functional'],
    ['Account Executive', 'cross-functional'],
  ])('takes "%s" for %s in an interview for an engineer', (title, audience) => {
    expect(guessAudience(title, ROLE)).toBe(audience);
  });

  it('takes the same craft for a colleague', () => {
    expect(guessAudience('Product Manager', 'Senior Product Manager')).toBe('peer');
    expect(guessAudience('Product Manager', 'Junior Produktmanagerin')).toBe('peer');
  });

  test.each([
    ['Head of Customer Operations Benelux', ROLE, 'cross-functional'],
    ['Head of Product', ROLE, 'cross-functional'],
    ['Leiterin Vertrieb', 'Softwareentwickler', 'cross-functional'],
    ['Head of Data', 'Data Engineer', 'hiring-manager'],
    ['Head of Product Engineering', ROLE, 'hiring-manager'],
    ['Head of Customer Operations Benelux', 'Customer Success Manager', 'hiring-manager'],
    ['Head of Customer Operations Benelux', 'Lockkeeper', 'hiring-manager'],
  ])('takes who leads another craft for another team: "%s" for %s', (title, role, audience) => {
    expect(guessAudience(title, role)).toBe(audience);
  });

  it('takes no title for the hiring manager, an unknown one for a colleague', () => {
    expect(guessAudience('  ', ROLE)).toBe('hiring-manager');
    expect(guessAudience('Lockkeeper', ROLE)).toBe('peer');
  });

  it('reads whole words only', () => {
    expect(guessAudience('Headlight Technician', 'Fitter')).toBe('peer');
    expect(guessAudience('Chronicler', 'Fitter')).toBe('peer');
  });
});

describe('the rows', () => {
  it('hold folded words, each once within its row', () => {
    for (const { words } of AUDIENCE_ROWS) {
      for (const word of words)
        expect(word).toBe(word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    }
  });
});
