// Wording that tells the sorts of company pages apart. Patterns run over text folded by `foldName`.
export interface Cue {
  signal: string;
  pattern: RegExp;
  /** Where to look: headings, any content line, or labels of links and buttons. */
  where: 'heading' | 'label' | 'line';
  /** Hits needed. */
  least: number;
}

export const COMPANY_CUES: readonly Cue[] = [
  {
    signal: 'words:about',
    where: 'line',
    least: 1,
    pattern:
      /\b(?:(?:was |were )?founded (?:in|by) |established in \d|our (?:story|history) |(?:we are|is) an? .{0,40}(?:company|agency|firm|studio|manufacturer|provider|startup|organi[sz]ation|team of|charity|non ?profit|consultancy|cooperative|distributor|producer|supplier|hospital|practice)\b|(?:ist|sind) ein(?:e|er)? .{0,40}(?:unternehmen|hersteller|agentur|anbieter|dienstleister|verein|genossenschaft|betrieb)|(?:est|sommes) une? .{0,40}(?:entreprise|societe|agence|association|fabricant|cabinet|cooperative|bureau)|(?:es|somos) una? .{0,40}(?:empresa|compania|agencia|asociacion|fabricante|fundacion|consultora)|(?:e|siamo) un .{0,40}(?:azienda|agenzia|societa|studio)|(?:is|zijn) een .{0,40}(?:bedrijf|bureau|fabrikant|stichting|leverancier)\b|(?:e|somos) uma .{0,40}(?:empresa|agencia|associacao|consultoria)|(?:jest|jestesmy) .{0,40}(?:firma|producentem|agencja|fundacja)\b|(?:wurde|ist) .{0,40}gegrundet|gegrundet|fonde[es]?s? (?:en|par)|fundad[ao] en|opgericht in|fondat[ao] nel|zalozon[aey]|会社概要|設立)\b/u,
  },
  {
    signal: 'words:hiring',
    where: 'line',
    least: 2,
    pattern:
      /\b(?:join (?:us|our team|the team)|we (?:re|are) (?:hiring|looking for)|open (?:positions|roles)|your career|career (?:opportunities|growth)|equal opportunity|karriere|bewerb\w+|offene stellen|nous rejoindre|rejoignez nous|candidature|unete|trabaja con|candidatura|kom werken|vacatures|lavora con|dolacz|rekrut\w+|採用|채용)\b/u,
  },
  {
    signal: 'words:openings-link',
    where: 'label',
    least: 1,
    pattern:
      /^(?:(?:see|view|browse|explore|check out|discover|find|search|show|i d like to view|go to) (?:.{0,20} )?(?:jobs|positions|roles|openings|vacancies|opportunities|careers|listings)|open (?:positions|roles)|our (?:listings|openings|vacancies)|(?:zu (?:den|unseren)|alle|unsere|offene) (?:offenen )?(?:stellen|stellenangebote?n?|jobs)|(?:toutes )?nos offres(?: .{0,20})?|voir (?:les|nos) offres(?: .{0,20})?|ver (?:las )?(?:vacantes|ofertas|vagas)(?: .{0,20})?|bekijk .{0,12}vacatures|vedi le posizioni.{0,12}|zobacz oferty.{0,12}|募集職種.{0,8})$/u,
  },
  {
    signal: 'words:openings-heading',
    where: 'heading',
    least: 1,
    pattern:
      /\b(?:open (?:positions|roles|jobs)|openings|current (?:openings|vacancies|opportunities)|vacancies|job openings|offene (?:stellen|positionen)|stellenangebote|offres d emploi|postes? (?:ouverts?|a pourvoir)|ofertas|vacantes|vacatures|posizioni aperte|oferty pracy|vagas)\b/u,
  },
  {
    signal: 'words:benefits-heading',
    where: 'heading',
    least: 1,
    pattern:
      /\b(?:benefits?|perks|what we offer|why (?:join|work)|life at|hiring process|how we hire|interview process|application process|was wir bieten|wir bieten|benefits|avantages|ventajas|beneficios|arbeidsvoorwaarden|vantaggi|benefity)\b/u,
  },
  {
    signal: 'words:values-heading',
    where: 'heading',
    least: 1,
    pattern:
      /\b(?:(?:our|core|company) (?:values|principles|culture)|values|principles|culture|what we (?:believe|value|stand for)|(?:unsere )?werte|(?:nos )?valeurs|(?:nuestros )?valores|(?:nossos )?valores|(?:onze )?waarden|(?:i nostri )?valori|(?:nasze )?wartosci)\b/u,
  },
  {
    signal: 'words:mission-heading',
    where: 'heading',
    least: 1,
    pattern:
      /\b(?:(?:our )?(?:mission|vision|purpose|story|history)|(?:unsere )?(?:mission|vision|geschichte)|notre (?:mission|vision|histoire)|nuestra (?:mision|vision|historia))\b/u,
  },
  {
    signal: 'words:team-heading',
    where: 'heading',
    least: 1,
    pattern:
      /\b(?:(?:our|meet the|meet our|the|leadership|management|executive) team|leadership|board of directors|our people|founders|unser team|das team|ansprechpartner|notre equipe|nuestro equipo|ons team|il team|zespol)\b/u,
  },
  {
    signal: 'words:product',
    where: 'label',
    least: 1,
    pattern:
      /^(?:get started(?: .{0,20})?|start (?:for )?free(?: .{0,20})?|(?:start )?(?:your )?free trial|sign up(?: .{0,20})?|try (?:it )?(?:for )?free|try .{2,20} (?:for )?free|try now|(?:book|request|get|schedule) (?:a )?demo|see pricing|view pricing|see plans|contact sales|talk to sales|watch demo|learn more about .{2,30}|kostenlos (?:testen|starten)|demo (?:buchen|anfordern)|essai gratuit|demander une demo|prueba gratis|solicita(?:r)? (?:una )?demo|gratis proberen|demo aanvragen|prova gratis|testa gratis|teste gratis|wyprobuj)$/u,
  },
  {
    signal: 'words:shop',
    where: 'label',
    least: 1,
    pattern:
      /^(?:add to (?:cart|bag|basket)|buy now|in den warenkorb|ajouter au panier|anadir al carrito|in winkelwagen|aggiungi al carrello|do koszyka|wishlist|shopping (?:cart|bag)|view cart|checkout|my cart|your cart|cart|warenkorb|panier|carrito|add to wish ?list)(?: \d+)?$/u,
  },
  {
    signal: 'words:forum',
    where: 'label',
    least: 2,
    pattern:
      /^(?:reply|quote|report|like|share|log in to reply|new topic|new thread|post reply|answers?|ask question|upvote|downvote|follow|sign in to comment|log in or sign up|\d+ (?:replies|answers|comments|votes))$/u,
  },
  {
    signal: 'words:docs',
    where: 'label',
    least: 1,
    pattern:
      /^(?:edit this page(?: .{0,20})?|on this page|table of contents|previous page|next page|view source|api reference|was this (?:page|article) helpful|improve this (?:page|doc)|edit on github|report a problem with this content)$/u,
  },
  {
    signal: 'words:not-found',
    where: 'heading',
    least: 1,
    pattern:
      /^(?:error )?404$|\b(?:404 (?:error|not found)|page (?:was |is |could )?not (?:be )?found|page does(?: not|n t) exist|can t find (?:that|the|this) page|seite (?:wurde )?nicht gefunden|page (?:introuvable|non trouvee)|pagina no encontrada|pagina non trovata|pagina niet gevonden|pagina nao encontrada|strona nie (?:istnieje|zostala znaleziona)|nie znaleziono strony|stranka nenalezena)\b/u,
  },
  {
    signal: 'words:course',
    where: 'heading',
    least: 2,
    pattern:
      /\b(?:(?:entry|admissions?) requirements|tuition(?: fees)?|fees and (?:funding|scholarships)|course (?:content|structure|fees|dates|overview|details|outline)|(?:what|how) you (?:will|ll) (?:study|be assessed)|(?:programme|program) structure|modules|syllabus|semester|learning outcomes|careers? (?:prospects|after)|after (?:the|this) course|studien(?:inhalte|aufbau|verlauf|gebuhren)|zulassungsvoraussetzungen|berufsaussichten|frais de scolarite|conditions d admission|debouches|plan de estudios|requisitos de acceso|salidas profesionales|piano di studi|sbocchi (?:professionali|occupazionali)|toelatingseisen|studieprogramma|plano curricular|saidas profissionais|program studiow|zasady rekrutacji na studia)\b/u,
  },
  {
    signal: 'words:occupation-guide',
    where: 'heading',
    least: 2,
    pattern:
      /\b(?:(?:average|typical|median) (?:salary|salaries|pay|earnings|hours)|how much does an? .{2,40} (?:make|earn)|career path and progression|career progression|current opportunities|related (?:careers|occupations|jobs|professions)|job outlook|how to become|what does an? .{2,40} do|what is an? .{2,40}|becoming an? .{2,40}|salary (?:guide|by (?:experience|location|state|region))|gehaltsvergleich|durchschnittsgehalt|was verdient|was macht (?:ein|eine|man)|wie wird man|karrierechancen|salaire moyen|combien gagne|comment devenir|fiche metier|sueldo medio|cuanto gana|como ser|que hace un|stipendio medio|quanto guadagna|come diventare|gemiddeld salaris|hoe word je|ile zarabia|jak zostac)\b/u,
  },
  {
    signal: 'words:resume',
    where: 'heading',
    least: 2,
    pattern:
      /^(?:(?:work|professional) experience|experience|employment(?: history)?|education(?: and training)?|skills|publications|hobbies|interests|certifications|berufserfahrung|beruflicher werdegang|werdegang|ausbildung|studium|kenntnisse|sprachen|experiences? professionnelles?|formation|competences|centres d interet|experiencia(?: laboral| profesional)?|educacion|habilidades|idiomas|esperienz[ae](?: professionali| lavorativ[ae])?|istruzione|competenze|werkervaring|opleiding(?:en)?|vaardigheden|experiencia profissional|formacao|doswiadczenie(?: zawodowe)?|wyksztalcenie|umiejetnosci)$/u,
  },
  {
    signal: 'words:publisher',
    where: 'label',
    least: 1,
    pattern:
      /^(?:subscribe(?: now| to .{2,30})?|advertise(?: with us)?|advertising|media kit|editorial (?:policy|guidelines|standards)|submit a (?:story|tip)|write for us|most (?:read|popular)|trending|newsletters|read more articles|related (?:articles|stories|posts)|abonnieren|abonnez vous|suscribete)$/u,
  },
];

/** Menu labels of companies, all languages. Parts of patterns over text folded by `foldName`; sorted. */
const COMPANY_MENU_LABELS: readonly string[] = [
  'a propos',
  'about .{2,20}',
  'about(?: us)?',
  'azienda',
  'aziende',
  'book a demo',
  'branchen',
  'brands',
  'careers?',
  'carrieres?',
  'case studies',
  'cennik',
  'chi siamo',
  'clientes',
  'clienti',
  'clients',
  'company',
  'contact(?: us)?',
  'contacto',
  'contato',
  'contatti',
  'customers',
  'diensten',
  'empleo',
  'empresa',
  'entreprise',
  'equipa',
  'equipe',
  'expertises?',
  'for employers',
  'fur arbeitgeber',
  'get involved',
  'het bedrijf',
  'history',
  'impact',
  'industries',
  'investors',
  'jobs',
  'kariera',
  'karriere',
  'klanten',
  'kontakt',
  'kunden',
  'l azienda',
  'l entreprise',
  'la empresa',
  'lavora con noi',
  'leistungen',
  'losungen',
  'nachhaltigkeit',
  'nos (?:metiers|produits|realisations|references)',
  'nos services',
  'nos solutions',
  'nosotros',
  'notre (?:entreprise|equipe|histoire)',
  'nous contacter',
  'nuestra empresa',
  'o firmie',
  'o nas',
  'oferta',
  'onze (?:diensten|mensen|producten)',
  'our (?:company|services|products|team|work|clients)',
  'our story',
  'our team',
  'over ons',
  'partners',
  'platform',
  'portfolio',
  'precios',
  'precos',
  'preise',
  'prezzi',
  'pricing',
  'prijzen',
  'prodotti',
  'producten',
  'productos',
  'products',
  'produits',
  'produkte',
  'produkty',
  'produtos',
  'projecten',
  'projects',
  'projekte',
  'proyectos',
  'qui sommes nous',
  'quienes somos',
  'realisations',
  'realizacje',
  'recrutement',
  'referenzen',
  'request (?:a )?quote',
  'rozwiazania',
  'services',
  'servicios',
  'servicos',
  'servizi',
  'sobre',
  'sobre (?:a empresa|nosotros|nos)',
  'soluciones',
  'solutions',
  'standorte',
  'sustainability',
  'tarieven',
  'tarifs',
  'team',
  'trabaja con nosotros',
  'trabalhe conosco',
  'uber uns',
  'ueber uns',
  'unternehmen',
  'uslugi',
  'vacatures',
  'voor (?:opdrachtgevers|werkgevers)',
  'werken bij',
  'what we do',
  'who we are',
  'wie zijn wij',
  'zespol',
  'お問い合わせ',
  '事業内容',
  '会社情報',
  '会社概要',
  '採用情報',
];

/** Menu labels that companies have and publishers, forums and documentation do not. */
export const COMPANY_MENU = new RegExp(`^(?:${COMPANY_MENU_LABELS.join('|')})$`, 'u');
