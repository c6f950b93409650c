import type { NamedPage } from '../vocabulary/company/page-names.ts';

/** Ways in which titles and first headings open or close when they carry more than the bare name of the page. */
export const PAGE_OPENINGS: readonly { page: NamedPage; pattern: RegExp }[] = [
  { page: 'about', pattern: /^(?:about|über|à propos de|chi è|sobre|acerca de|over|o firmie|om)\s+\p{Lu}/u },
  {
    page: 'about',
    pattern:
      /\b(?:about us|über uns|who we are|our story|qui sommes[- ]nous|quiénes somos|chi siamo|over ons|wer wir sind)\b/iu,
  },
  {
    page: 'careers',
    pattern: /\b(?:careers?|karriere|kariera|carrières?|carriera)\s+(?:at|bei|chez|w|in|bij|@)\s/iu,
  },
  {
    page: 'careers',
    pattern:
      /^(?:join|work(?:ing)? (?:at|for|with)|life at|arbeiten (?:bei|in)|travailler chez|rejoi[gn]+ez|werken bij|lavora(?:re)? (?:in|con|per)|trabaja(?:r)? (?:en|con)|trabalhe)\s/iu,
  },
  { page: 'careers', pattern: /\b(?:careers|karriere|join our team|we(?:'|’)re hiring|work with us)\b/iu },
  {
    page: 'job-list',
    pattern:
      /\b(?:open (?:positions|roles|jobs)|current (?:openings|vacancies)|job (?:openings|opportunities|listings|search|board)|offene stellen|stellenangebote|offres d(?:'|’)emploi|ofertas de (?:empleo|trabajo)|oferty pracy|offerte di lavoro|vacatures)\b/iu,
  },
  {
    page: 'job-list',
    pattern:
      /\b[\d.,]+\+?\s+(?:[\p{L}-]+\s+){0,4}(?:jobs|positions|openings|vacancies|stellen(?:angebote)?|offres|ofertas|empleos|vacatures|vagas|offerte|ofert pracy)\b/iu,
  },
  {
    page: 'job-list',
    pattern:
      /\bjobs\s+(?:in|for|near|at)\s|\b(?:remote|full[- ]stack|developer|engineering|software|python|java|design|marketing)\s+jobs\b/iu,
  },
  { page: 'news', pattern: /\b(?:press release|pressemitteilung|communiqué de presse|newsroom)\b/iu },
  {
    page: 'team',
    pattern:
      /\b(?:meet (?:the|our) (?:team|people|founders)|(?:our|leadership|executive|management) team|unser team|notre équipe|nuestro equipo|board of directors)\b/iu,
  },
  {
    page: 'values',
    pattern:
      /\b(?:our (?:values|culture|mission|principles)|unsere werte|nos valeurs|nuestros valores|onze waarden|what we believe)\b/iu,
  },
];
