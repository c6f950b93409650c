// Headings and labels that announce company facts. Patterns run over text folded by `foldName`; whole text unless open.

import { TOPIC_PHRASES } from './topic-phrases.ts';

export type CompanyTopic =
  | 'award'
  | 'customer'
  | 'founded'
  | 'funding'
  | 'headquarters'
  | 'investor'
  | 'mission'
  | 'office'
  | 'partner'
  | 'press'
  | 'product'
  | 'quotation'
  | 'size'
  | 'summary'
  | 'technology'
  | 'value';

const PATTERNS: Readonly<Record<CompanyTopic, RegExp>> = {
  award:
    /^(?:our )?(?:awards?|awards and recognitions?|recognitions?|awards and certifications|honou?rs|auszeichnungen|preise|prix et distinctions|distinctions|premios|premios y reconocimientos|premi|prijzen|nagrody|ocenenia)$/u,
  customer:
    /^(?:(?:our|some of our|selected|happy|featured|valued) )*(?:customers?|clients?|references)(?: include)?$|\b(?:trusted (?:by|on|in)|used by|loved by|relied on by|powering (?:teams|companies)|companies (?:that )?trust|customers include|clients include|who we work with|who trust us|they trust us|vertrauen uns|unsere kunden|kunden von|referenzen|ils nous font confiance|nos clients|nos references|nuestros clientes|confian en nosotros|i nostri clienti|ci hanno scelto|onze (?:klanten|opdrachtgevers)|wij werken (?:onder andere |o a )?voor|fur wen wir arbeiten|wir arbeiten fur|we (?:ve |have )?work(?:ed)? with|confiam em nos|ellos confian|ils nous (?:ont fait|font) confiance|nossos clientes|zaufali nam|nasi klienci)\b/u,
  founded:
    /^(?:founded(?: in| on)?|foundation|year founded|founding (?:year|date)|date (?:founded|of foundation|established)|established|established in|establishment|incorporated|date of incorporation|gegrundet|grundung|grundungsjahr|grundungsdatum|fondee? en|creation|date de creation|annee de creation|ano de fundacion|fundacion|fundada en|fundada|fundacao|ano de fundacao|fondata nel|anno di fondazione|fondazione|opgericht(?: in)?|oprichting|oprichtingsjaar|rok zalozenia|data zalozenia|zalozeno|設立|設立日|創業|創立|설립|설립일|год основания|основана)$/u,
  funding:
    /^(?:funding|total funding|total raised|funding (?:to date|stage|round)|stage|last (?:round|funding)|finanzierung|financement|financiacion)$/u,
  headquarters:
    /^(?:(?:corporate |global |company |our )?(?:headquarters?|head office|hq|main office|home office|registered office)(?: location| address)?|hauptsitz|firmensitz|unternehmenssitz|sitz|zentrale|siege|siege social|sede|sede central|sede principal|sede legale|sede operativa|hoofdkantoor|siedziba|siedziba glowna|sidlo|sidlo spolecnosti|本社|本社所在地|所在地|본사|штаб квартира|headquartered in)$/u,
  investor:
    /^(?:(?:our|existing|current|lead|seed|key) )*investors?(?: include)?$|^(?:backed by|supported by|funded by|our backers|investoren|unsere investoren|nos investisseurs|investisseurs|inversores|nuestros inversores|investitori|investeerders|inwestorzy|株主|投資家)(?: (?:the best|leading .{0,30}|investors))?$/u,
  mission:
    /^(?:(?:our|the|company) )?(?:mission|vision|purpose)(?: (?:statement|and (?:vision|mission|values|purpose)))?$|^our (?:north star|why)$|^(?:unsere? )?(?:mission|vision|leitbild)(?: und (?:vision|mission))?$|^(?:notre|la) (?:mission|vision|raison d etre)$|^nuestra (?:mision|vision)$|^(?:mision|vision)$|^(?:la )?nostra (?:missione?|visione?)$|^onze (?:missie|visie)$|^(?:missie|visie)$|^(?:a )?nossa (?:missao|visao)$|^(?:missao|visao)$|^nasza (?:misja|wizja)$|^(?:misja|wizja)$|^(?:nase )?(?:mise|vize)$|^(?:ミッション|企業理念|経営理念|理念|ビジョン|미션|비전|миссия|наша миссия)$/u,
  office:
    /^(?:(?:our|other|global|worldwide) )*(?:offices?|locations?|office locations|branches|where we are)$|\b(?:branch|office|buro|niederlassung|bureau|oficina|ufficio|kantoor|oddzial|支社|営業所|지사)$|^(?:unsere )?(?:standorte|niederlassungen)$|^(?:nos )?(?:bureaux|implantations|agences)$|^(?:nuestras )?(?:oficinas|sedes)$|^(?:le nostre )?sedi$|^(?:onze )?(?:kantoren|vestigingen|locaties)$|^(?:nasze )?(?:biura|oddzialy|lokalizacje)$|^(?:事業所|拠点)$/u,
  partner:
    /^(?:(?:our|technology|strategic|official|key) )*partners?(?: and (?:friends|supporters|sponsors))?$|^(?:supporters|sponsors|(?:unsere )?partner|unsere kooperationspartner|nos partenaires|partenaires|nuestros socios|socios|i nostri partner|onze partners|nasi partnerzy|partnerzy|パートナー|提携企業|파트너)$/u,
  press:
    /\b(?:as (?:seen|featured) (?:in|on)|featured (?:in|on)|in the (?:press|news|media)|press (?:coverage|about us)|bekannt aus|presse|on parle de nous|medios|media coverage)\b/u,
  product:
    /^(?:(?:our|all|featured|main) )?(?:products?|product line|product lines|product range|brands|solutions and products)$|^(?:(?:unsere )?produkte|produkte und losungen|nos produits|produits|nos marques|nuestros productos|productos|i nostri prodotti|prodotti|onze producten|producten|nossos produtos|produtos|nasze produkty|produkty|製品|제품)$/u,
  quotation:
    /\b(?:testimonials?|what (?:our )?(?:customers|clients|candidates|people|employees|team) (?:say|think)|(?:customer|client|employee|success|candidate) (?:stories|reviews|feedback|voices)|feedback|reviews|kundenstimmen|stimmen|das sagen|temoignages?|avis clients|testimonios|opiniones|testimonianze|ervaringen|opinie|speakers?|panell?ists?|jury|cast|besetzung|darsteller|distribution|reparto|elenco|obsada|squad|players|authors?|contributors?|related (?:articles|posts)|comments?)\b/u,
  size: /^(?:company size|size|team size|(?:number of |no of )?(?:employees?|staff|people|team members)|headcount|workforce|mitarbeiter(?:zahl|innen)?|anzahl mitarbeiter|unternehmensgrosse|beschaftigte|effectifs?|nombre de (?:salaries|collaborateurs)|taille|salaries|empleados|numero de empleados|tamano|plantilla|dipendenti|numero di dipendenti|medewerkers|aantal medewerkers|bedrijfsgrootte|colaboradores|numero de colaboradores|pracownicy|liczba pracownikow|zamestnanci|pocet zamestnancu|従業員数|社員数|직원수|사원수|количество сотрудников)$/u,
  summary:
    /^(?:business (?:details|description|activities|areas?)|what we do|industry description|activities|geschaftsfeld|tatigkeitsfeld|was wir tun|was wir machen|ce que nous faisons|activite|notre activite|que hacemos|actividad|cosa facciamo|wat we doen|co robimy|czym sie zajmujemy|事業内容|事業案内|사업분야)$/u,
  technology:
    /^(?:(?:our|the) )?(?:tech(?:nology)? stack|technolog(?:y|ies)|engineering culture|how we build|how we work|stack|tech|tools we use|unser (?:tech )?stack|technologien|wie wir arbeiten|notre stack(?: technique)?|nuestras tecnologias)$/u,
  value:
    /^(?:(?:our|the|core|company|corporate|guiding|leadership|key|fundamental|operating) )*(?:values|principles|beliefs|virtues|tenets|rules|pillars)(?: and (?:beliefs|principles|culture|behaviou?rs))?$|^(?:what we (?:believe(?: in)?|value|stand for)|how we work(?: at .{2,30})?|what drives us|our (?:code|dna|cultural values|culture code)|(?:mission|vision|purpose) (?:and|vision) values|the .{2,30} (?:values|way|principles)|values (?:we|that) .{2,40}|(?:four|five|six|seven|eight|three|\d) (?:.{0,20} )?(?:values|principles|rules|pillars)(?: .{0,30})?)$|^(?:(?:unsere )?(?:werte|grundsatze|prinzipien|unternehmenswerte|leitlinien)|wofur wir stehen|was uns ausmacht|(?:nos )?(?:valeurs|principes)|(?:nuestros )?(?:valores|principios)|(?:i nostri )?(?:valori|principi)|(?:onze )?(?:kernwaarden|waarden|principes)|waar we voor staan|(?:os )?(?:nossos )?(?:valores|principios)|(?:nasze )?(?:wartosci|zasady)|(?:nase )?(?:hodnoty|principy)|バリュー|行動指針|価値観|핵심가치|인재상|наши ценности|ценности|הערכים שלנו)$/u,
};

/** A pattern with the whole phrases that announce the same. */
function withPhrases(topic: CompanyTopic): RegExp {
  const phrases = TOPIC_PHRASES[topic] ?? [];
  const { source, flags } = PATTERNS[topic];
  return phrases.length === 0 ? PATTERNS[topic] : new RegExp(`${source}|^(?:${phrases.join('|')})$`, flags);
}

export const TOPIC_CUES = Object.fromEntries(
  Object.keys(PATTERNS).map((topic) => [topic, withPhrases(topic as CompanyTopic)]),
) as Readonly<Record<CompanyTopic, RegExp>>;
