import { expect, it } from 'vitest';
import { detectLanguage } from '../../../lib/reading/detect-language.ts';

it.each([
  ['We are looking for a fitter who likes to work with the lenses that we grind for our customers.', 'en'],
  ['Wir suchen eine Person, die mit uns die Linsen schleift und für unsere Kunden da ist.', 'de'],
  ['Nous cherchons une personne pour polir les lentilles avec nous dans notre atelier.', 'fr'],
  ['Buscamos una persona que pula las lentes con nosotros en el taller de la ciudad.', 'es'],
  ['Wij zoeken iemand die met ons de lenzen slijpt en er voor onze klanten is.', 'nl'],
  ['Procuramos uma pessoa para polir as lentes com a gente na oficina.', 'pt'],
  ['Cerchiamo una persona che lucidi le lenti con noi nel laboratorio della città.', 'it'],
  [
    'Szukamy osoby, która będzie z nami szlifować soczewki i się nie boi pracy w warsztacie oraz na hali.',
    'pl',
  ],
  ['レンズを研磨する仕事です。経験は問いません。', 'ja'],
  ['렌즈를 연마할 사람을 찾습니다.', 'ko'],
  ['Мы ищем мастера по шлифовке линз.', 'ru'],
  ['אנחנו מחפשים עובדים לסדנה', 'he'],
])('%s is %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

it('believes the page where the text is too short', () => {
  expect(detectLanguage('Lens fitter', 'de-AT')).toBe('de');
  expect(detectLanguage('', undefined)).toBe('und');
});

it('believes the text where the page says something else', () => {
  expect(
    detectLanguage(
      'We are looking for a fitter who likes to work with the lenses that we grind for our customers.',
      'ja',
    ),
  ).toBe('en');
});
