// What sites call their pages: in the address, the title, the first heading and the menu. Folded by `foldName`.
// Sorted within a row; checked by a test.

/** Sorts of pages that sites name alike everywhere. `jobs` is open between landing and list. */
export type NamedPage =
  'about' | 'apply' | 'careers' | 'contact' | 'job-list' | 'jobs' | 'news' | 'product' | 'team' | 'values';

export const PAGE_NAMES: Readonly<Record<NamedPage, readonly string[]>> = {
  about:
    `a empresa|a propos|a propos de nous|about|about company|about me and us|about our company|about the company|about us|aboutus|all about us
azienda|chi siamo|company|company info|company information|company outline|company overview|company profile|corporate|corporate information|corporate profile
das sind wir|das unternehmen|empresa|entreprise|geschichte|het bedrijf|histoire|history|kdo jsme|kim jestesmy|l azienda|l entreprise|la empresa|la nostra storia
la societe|message|nosotros|notre entreprise|notre histoire|nuestra historia|o firme|o firmie|o nas|o nas firma|o spolecnosti|om os|om oss|ons verhaal|our company
our history|our story|outline|over ons|over het bedrijf|overview|philosophy|portrait|presentation|profil de l entreprise|qui sommes nous|qui som|quem somos|quienes somos
sobre|sobre a empresa|sobre la empresa|sobre nos|sobre nosaltres|sobre nosotros|societe|storia|su di noi|the company|ueber uns|uber uns|unser unternehmen|unsere geschichte
unternehmen|unternehmensportrat|unternehmensprofil|wer wir sind|who we are|wie we zijn|wie zijn wij|wij zijn|wir uber uns|wir ueber uns|о компании|о нас
אודות|אודותינו|מי אנחנו|代表メッセージ|企業情報|企業概要|会社案内|会社情報|会社概要|회사 소개|회사소개|회사 개요`
      .split(/[|\n]/)
      .sort(),
  apply:
    `application|application form|apply|apply now|aplicar|aplikuj|bewerben|bewerbung|bewerbungsformular|candidatar|candidatarse|candidati|candidature|inscripcion|jetzt bewerben
job application|online application|online bewerbung|postuler|solliciteer|solliciteren|エントリー|エントリーフォーム|応募|応募フォーム|지원하기`
      .split(/[|\n]/)
      .sort(),
  careers:
    `arbeiten bei uns|ausbildung|become a member of our team|benefits|candidates|career|careers|careers home|carriera|carriere|carrieres|carreira|carreiras|carrera profesional|career development
culture and careers|deine karriere|einstieg|employment|empleo|hiring|how we hire|job opportunities|jobs and careers|jobs karriere|jobs und karriere|join|join our team|join the team|join us
karriera|kariera|kariera w|kariery|karriere|kom bij ons werken|lavora con noi|lavorare con noi|life at|nous rejoindre|our hiring process|praca|praca u nas|rejoignez nous|recruit|recruiting|recruitment
recrutement|recrutamento|reclutamiento|stellen karriere|studenten|students|students and graduates|trabaja con nosotros|trabalhe conosco|trabaja en|travailler chez nous|treballa amb nosaltres|unete|unete al equipo
werken bij|werkenbij|why join us|why work here|work at|work for us|work with us|working at|working here|working with us|карьера|работа у нас|קריירה|働く環境|福利厚生|採用|採用情報|채용|채용안내|인재채용`
      .split(/[|\n]/)
      .sort(),
  contact:
    `contact|contact us|contacto|contactez nous|contato|contatti|imprint|impressum|kontakt|legal notice|mentions legales|お問い合わせ|контакты|문의`
      .split(/[|\n]/)
      .sort(),
  'job-list':
    `active jobs|all jobs|all openings|available positions|browse jobs|current jobs|current openings|current opportunities|current vacancies|empregos|find jobs|freie stellen|job board|job listings|job openings
job search|job vacancies|jobangebote|jobborse|jobboerse|joblistings|jobsearch|jobsuche|lavori|lediga jobb|listings|offene positionen|offene stellen|offerte di lavoro|offres|offres d emploi|oferty pracy|ofertas
ofertas de empleo|ofertas de trabajo|ofertes de feina|open jobs|open positions|open roles|open vacancies|openings|opportunities|our vacancies|poste ouverts|postes a pourvoir|posizioni aperte|positions|remote jobs
roles|search jobs|search results|searchjobs|stellen|stellenangebote|stellenausschreibungen|stellenborse|stellenmarkt|trabajos|vacancies|vacantes|vacatures|vacatureoverzicht|vagas|vagas abertas|volna mista|volne pozice
wolne stanowiska|вакансии|דרושים|משרות|משרות פנויות|募集職種|募集要項|求人|求人一覧|채용공고`
      .split(/[|\n]/)
      .sort(),
  jobs: `job|jobs|jobs at|emploi|emplois|empleos|arbeit|travail|trabalho|lavoro|prace|werk`
    .split(/[|\n]/)
    .sort(),
  news: `actualidad|actualite|actualites|aktualnosci|aktuality|aktuelles|announcements|article|articles|blog|blog posts|blogs|communiques|communiques de presse|company news|insights|latest news|magazine|media|media center|media centre
neuigkeiten|news|news and events|news and insights|newsroom|nieuws|notas de prensa|noticias|notizie|novinky|our blog|pers|posts|prensa|presse|pressemitteilungen|press|press center|press release|press releases|press room
pressroom|releases|stories|новости|блог|חדשות|בלוג|お知らせ|ニュース|ニュースリリース|プレスリリース|뉴스|보도자료|소식|블로그`
    .split(/[|\n]/)
    .sort(),
  product:
    `capabilities|customers|dienstleistungen|diensten|features|funktionen|how it works|leistungen|losungen|loesungen|nos services|nos solutions|offerings|our products|our services|our solutions|platform|plans|preise
pricing|prijzen|prodotti|product|producten|productos|products|produits|produkt|produkte|produkty|produtos|prestations|referenzen|service|services|servicios|servicos|servizi|sluzby|solucoes|soluciones|solution|solutions
soluzioni|tarifs|uslugi|use cases|what we do|продукты|услуги|мוצרים|サービス|ソリューション|事業内容|製品|製品情報|서비스|제품`
      .split(/[|\n]/)
      .sort(),
  team: `ansprechpartner|board|board of directors|das team|direction|director team|el equipo|equipe|equipe de direction|equipe executive|equipo|executive leadership|executive team|executives|founders|gente|geschaftsfuhrung
il nostro team|il team|leaders|leadership|leadership team|management|management team|medewerkers|meet our team|meet the team|mitarbeiter|nase tym|nasz zespol|nosso time|notre equipe|nosaltres equip|nuestro equipo|officers
ons team|our leaders|our leadership|our people|our team|our teams|people|quem e o time|staff|team|teams|the people|the team|tym|unser team|unsere teams|vorstand|zespol|команда|наша команда|הצוות|チーム|メンバー|役員紹介|팀|팀소개|구성원`
    .split(/[|\n]/)
    .sort(),
  values:
    `core values|corporate culture|cultura|culture|culture and values|diversity|diversity and inclusion|ethos|guiding principles|hodnoty|how we work|inside|kultur|kultura|la nostra cultura|leitbild|life|mission|mission and values
mission and vision|mission statement|mission vision values|nos valeurs|notre culture|nostri valori|nuestra cultura|nuestros valores|nasze wartosci|nossa cultura|nossos valores|onze cultuur|onze waarden|our approach|our culture
our mission|our principles|our purpose|our values|our vision|principles|purpose|unsere kultur|unsere mission|unsere vision|unsere werte|unternehmenskultur|valeurs|valores|valori|values|vision|vision and mission|vision and values
waarden|wartosci|werte|what we believe|what we stand for|миссия и ценности|ценности|הערכים שלנו|カルチャー|バリュー|ミッション|ビジョン|企業理念|経営理念|行動指針|문화|비전|인재상|핵심가치`
      .split(/[|\n]/)
      .sort(),
};
