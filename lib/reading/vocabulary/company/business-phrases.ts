// How companies say what they do. `{name}` forms follow the company's name, `we` forms stand alone. Case is ignored.

/** Verbs and copulas that follow the company's name as subject, per language. */
export const THIRD_PERSON: readonly string[] = [
  // en
  'is an?',
  'is the',
  'is one of',
  "is \\p{Lu}[\\p{L}’' ]{2,40}[’']s (?:\\p{L}+ )?(?:largest|leading|first|biggest|most|number one|premier)",
  'is (?:\\p{L}+ )?(?:building|creating|developing|revolutioni[sz]ing|transforming|pioneering)',
  'are an?',
  'builds?',
  'brings?',
  'combines?',
  'connects?',
  'creates?',
  'delivers?',
  'designs?',
  'develops?',
  'distributes?',
  'empowers?',
  'enables?',
  'gives?',
  'has (?:been )?(?:building|blended|developing|helping|making|manufacturing|providing|serving|specialised|specialized)',
  'helps?',
  'integrates?',
  'makes?',
  'manages?',
  'manufactures?',
  'offers?',
  'operates?',
  'partners? with',
  'powers?',
  'produces?',
  'provides?',
  'publishes',
  'runs?',
  'sells?',
  'serves?',
  'speciali[sz]es?',
  'supplies',
  'supports?',
  'transforms?',
  'uses?',
  'works? with',
  'allows?',
  'lets?',
  'simplifies',
  'automates?',
  // de
  'ist (?:ein|eine|einer|eines|der|die|das|Ihr|Spezialist|führend\\p{L}*)',
  'bietet',
  'entwickelt',
  'unterstützt',
  'produziert',
  'vertreibt',
  'betreibt',
  'berät',
  'liefert',
  'gestaltet',
  'baut',
  'hilft',
  'steht für',
  'setzt sich',
  'realisiert',
  'fertigt',
  'verbindet',
  'ermöglicht',
  // fr
  "est (?:un|une|le|la|l’|l'|leader|spécialisée?)",
  'propose',
  'développe',
  'accompagne',
  'aide',
  'conçoit',
  'fabrique',
  'offre',
  'édite',
  'commercialise',
  'permet',
  // es
  'es (?:un|una|el|la|líder)',
  'ofrece',
  'ayuda',
  'desarrolla',
  'diseña',
  'fabrica',
  'proporciona',
  'acompaña',
  // it
  "è (?:un|una|il|la|l’|l'|leader)",
  'offre',
  'sviluppa',
  'progetta',
  'realizza',
  'produce',
  'aiuta',
  // nl
  'is (?:een|de|het|dé|specialist)',
  'biedt',
  'helpt',
  'ontwikkelt',
  'maakt',
  'levert',
  'verzorgt',
  'ondersteunt',
  // pt
  'é (?:um|uma|a|o|líder)',
  'oferece',
  'ajuda',
  'desenvolve',
  // pl, cs
  'jest',
  'oferuje',
  'tworzy',
  'pomaga',
  'dostarcza',
  'zajmuje się',
  'projektuje',
  'je',
  'nabízí',
  'vyvíjí',
  'poskytuje',
  'pomáhá',
  'vytváří',
];

/** Openings in the first person that say what a company is or does. */
export const FIRST_PERSON: readonly string[] = [
  // en
  "we(?:’re|'re| are) (?:an?|the|one of|(?:\\p{L}+ )?(?:building|creating|developing|researching|designing|making|manufacturing|pioneering|reinventing|rethinking|transforming))",
  'we (?:also )?(?:build|bring|combine|connect|create|deliver|design|develop|empower|enable|engineer|give|help|make|manage|manufacture|offer|operate|partner with|power|produce|provide|run|sell|serve|speciali[sz]e|supply|support|transform|work with)',
  'we don’t just .{5,80}',
  "we don't just .{5,80}",
  'we have been (?:making|building|providing|helping|serving|designing|producing)',
  // de
  'wir sind (?:ein|eine|der|die|das|Ihr|Spezialist|Anbieter|führend\\p{L}*)',
  'wir (?:entwickeln|bieten|unterstützen|helfen|beraten|analysieren|produzieren|gestalten|liefern|bauen|verwalten|betreiben|realisieren|verbinden|fertigen|ermöglichen|begleiten|schaffen)',
  // fr
  "nous sommes (?:un|une|le|la|l’|l'|spécialis\\p{L}+)",
  'nous (?:aidons|proposons|développons|accompagnons|concevons|fabriquons|créons|offrons|éditons)',
  // es
  '(?:nosotros )?somos (?:un|una|la|el|líderes|especialistas)',
  '(?:ofrecemos|ayudamos|desarrollamos|diseñamos|trabajamos con|creamos|acompañamos)',
  // it
  "siamo (?:un|una|la|il|l’|l'|specializzati)",
  '(?:offriamo|aiutiamo|sviluppiamo|progettiamo|realizziamo|produciamo)',
  // nl
  'wij zijn (?:een|de|het|dé)',
  '(?:wij|we) (?:bieden|helpen|ontwikkelen|maken|leveren|verzorgen|ondersteunen|bouwen)',
  // pt
  '(?:nós )?somos (?:um|uma|a|o|líderes)',
  '(?:oferecemos|ajudamos|desenvolvemos|criamos)',
  // pl, cs
  'jesteśmy',
  '(?:oferujemy|tworzymy|pomagamy|dostarczamy|zajmujemy się|projektujemy)',
  'jsme',
  '(?:spravujeme|nabízíme|vyvíjíme|pomáháme|poskytujeme|tvoříme|zajišťujeme|vytváříme)',
];

/** Nouns that say what sort of organisation something is, or what it deals in. */
export const BUSINESS_NOUNS =
  /(?<!\p{L})(?:agency|association|brand|brands|broker|builder|business|charity|clinic|companies|company|consultancy|consulting|consumers|customers|clients|developer|dienstleister|dienstleistungen|distributor|editor|empresa|enterprise|entreprise|fabricant|firm|fondation|foundation|fournisseur|group|groupe|gruppo|hardware|hersteller|infrastructure|institute|leader|leading|lösungen|manufacturer|marketplace|marketleader|medewerkers|network|nonprofit|non-profit|organisation|organization|patients|platform|plateforme|plattform|plataforma|piattaforma|products|produkte|produits|productos|producten|projects|provider|anbieter|retailer|services|servicios|servizi|soluciones|solutions|soluzioni|oplossingen|rozwiązania|software|specialist|specialists|spezialist|start-?up|studio|supplier|systems|systeme|team of|technologies|technology|tools|unternehmen|azienda|bedrijf|firma|společnost|sector|industry|markets?)(?!\p{L})/iu;

/** Words of sentences about hiring, culture, pay or the reader, not about the business. */
export const NOT_BUSINESS =
  /(?<!\p{L})(?:apply|applicants?|application|candidates?|career|careers|cookies?|hiring|hire|interview|join|joining|opportunity to|looking for|equal opportunity|newsletter|our values|our culture|our team is|position|privacy|recruit\p{L}*|remote-first|role|salary|talent|talents|vacanc\p{L}+|work environment|our employees|our people|paid time off|paid holidays|PTO|holidays|vacation|behinderung\p{L}*|work schedules|work arrangements|hybrid work|registered trademark|trademarks?|click here|go here|find out|sign up|learn more|you’ll|you'll|you will|your career|bewerb\p{L}*|bewirb|karriere|stelle|stellen|suchen|recherchons|rejoi\p{L}+|candidat\p{L}*|buscamos|vacante|únete|zoeken|solliciteer|cerchiamo|candidatur\p{L}*|szukamy|aplikuj|hledáme|procuramos)(?!\p{L})/iu;
