import type { NamedPage } from '../vocabulary/company/page-names.ts';

/** Ways in which titles and first headings say what the page is besides its bare name. Text folded by `foldName`. */
export const PAGE_OPENINGS: readonly { page: NamedPage; pattern: RegExp }[] = [
  {
    page: 'about',
    pattern:
      /^(?:about|uber|a propos de|chi e|sobre|acerca de|over|o firmie|om) (?!the |this |a |an |my )\S+(?: \S+){0,3}$/u,
  },
  {
    page: 'about',
    pattern:
      /\b(?:about us|about our company|company profile|company overview|our story|our history|our mission|our vision|uber uns|unsere geschichte|unsere vision|unsere mission|wer wir sind|who we are|qui sommes nous|notre histoire|quienes somos|nuestra historia|chi siamo|over ons|wie zijn wij|o nas|quem somos)\b/u,
  },
  {
    page: 'careers',
    pattern:
      /\b(?:careers?|karriere|kariera|carrieres?|carriera|jobs) (?:at|bei|chez|w|in|bij) |\b(?:careers|karriere|join our team|we re hiring|work with us|how we hire|hiring process|recruiting process|application process|bewerbungsprozess|arbeiten bei|employee benefits|our benefits|career development)\b/u,
  },
  {
    page: 'careers',
    pattern:
      /^(?:join|work(?:ing)? (?:at|for|with)|arbeiten (?:bei|in)|travailler chez|rejoi[gn]+ez|werken bij|lavora(?:re)? (?:in|con|per)|trabaja(?:r)? (?:en|con)|trabalhe|build .{2,30} with us|come build|help (?:us )?build) /u,
  },
  {
    page: 'job-list',
    pattern:
      /\b(?:open (?:positions|roles|jobs)|current (?:job )?(?:openings|vacancies|opportunities)|job (?:openings|opportunities|listings|search|board)|offene stellen|stellenangebote|stellenausschreibungen|offres d emploi|ofertas de (?:empleo|trabajo)|oferty pracy|offerte di lavoro|vacatures|vagas)\b|(?:^| )(?:stellen|stellenausschreibungen|ausschreibungen|stellenportal|stellenmarkt|jobborse|jobboerse|jobportal|stellenborse)(?: |$)/u,
  },
  {
    page: 'job-list',
    pattern:
      /\b\d[\d ]* (?:[\p{L}]+ ){0,4}(?:jobs|positions|openings|vacancies|stellen(?:angebote)?|offres|ofertas|empleos|vacatures|vagas|offerte|ofert pracy)\b/u,
  },
  {
    page: 'job-list',
    pattern:
      /\bjobs (?:in|for|near) |\b(?:remote|stack|developer|engineering|programming|software|python|java|javascript|design|marketing|it|tech) jobs\b/u,
  },
  { page: 'news', pattern: /\b(?:press release|pressemitteilung|communique de presse|newsroom)\b/u },
  {
    page: 'team',
    pattern:
      /\b(?:meet (?:the|our) (?:team|people|founders|leaders)|(?:our|leadership|executive|management) team|unser team|notre equipe|nuestro equipo|ons team|(?:a |la )?noss[ao] (?:equip[ae]|time)|nostro team|nostra squadra|nasz zespol|nas tym|board of directors|geschaftsfuhrung)\b/u,
  },
  {
    page: 'values',
    pattern:
      /\b(?:our (?:values|culture|principles)|unsere (?:werte|kultur)|nos valeurs|notre culture|nuestros valores|onze waarden|i nostri valori|nossos valores|nasze wartosci|what we believe|company culture|core values|life at|leben bei|la vie chez|la vida en|la vita in|het leven bij|zycie w|leadership principles|(?:how|the way) we (?:work|build|operate|decide)|our (?:dna|manifesto|ways of working)|ways of working|unsere (?:unternehmenskultur|grundsatze|leitlinien|prinzipien)|unternehmenskultur|werte und kultur|wie wir (?:arbeiten|zusammenarbeiten)|wofur wir stehen|ce qui nous (?:anime|guide)|nos (?:principes|engagements)|nuestra cultura|nuestros principios|la nostra cultura|i nostri principi|nossa cultura|onze cultuur|nasza kultura)\b/u,
  },
];
