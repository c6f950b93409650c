// Headings of the parts of a job description, folded by `foldName`, for telling kinds of pages apart.

export type JobPart = 'benefit' | 'duty' | 'preference' | 'process' | 'requirement';

/** Tested in this order; the first that fits decides. */
export const JOB_PARTS: readonly { part: JobPart; pattern: RegExp }[] = [
  {
    part: 'preference',
    pattern:
      /\b(?:nice to haves?|preferred (?:qualifications|skills|experience)|desired (?:skills|qualifications)|bonus points?|pluses|good to have|desirable|von vorteil|wunschenswert|wunschqualifikationen|serait un plus|sont un plus|deseables?|se valorara|valorable|pre s|een pre|pluspunten|diferenciais|desejavel|titolo preferenziale|mile widziane|preferred|vyhodou|будет плюсом|歓迎(?:要件|条件|スキル)?|尚可|우대 ?사항|יתרון)\b|^(?:歓迎|우대)/u,
  },
  {
    part: 'requirement',
    pattern:
      /\b(?:requirements?|qualifications?|required (?:skills|experience)|what (?:you|we) (?:ll )?(?:need|bring|are looking for)|what we (?:re|are) looking for|what you (?:ll )?bring|who you are|who we are looking for|who we re looking for|you have|must haves?|skills (?:and|required|needed)|key skills|essential criteria|person specification|ideal candidate|we are looking for|about you|you are|your (?:profile|skills|background|experience|qualifications)|eligibility|(?:dein|ihr|das) profil|anforderungen|anforderungsprofil|qualifikation(?:en)?|voraussetzungen|das bringst du mit|was du mitbringst|das bringen sie mit|was sie mitbringen|wir erwarten|wen wir suchen|einstellungsvoraussetzungen|profil|profil recherche|(?:votre|ton|le) profil|competences|prerequis|ce que nous recherchons|requisitos|requisits|perfil|que buscamos|que necesitas|formacion|lo que buscamos|functie eisen|wat vragen wij|wat breng je mee|wat je meebrengt|(?:jouw|je) profiel|wie ben jij|dit ben jij|wij vragen|wat wij vragen|o que (?:procuramos|esperamos|buscamos)|requisiti|chi cerchiamo|il tuo profilo|competenze richieste|wymagania|oczekujemy|oczekiwania|czego oczekujemy|kogo szukamy|twoj profil|pozadujeme|pozadavky|co (?:bys mel|ocekavame)|требования|мы ожидаем|ожидания|от кандидата|דרישות|habilidades|conocimientos)\b|^(?:応募資格|応募要件|必須(?:要件|条件|スキル)?|求める人物像|対象となる方|資格|자격 ?요건|지원 ?자격|필수)/u,
  },
  {
    part: 'duty',
    pattern:
      /\b(?:responsibilit(?:y|ies)|duties|what you (?:ll|will)(?: be)? (?:do|doing|own|work on)|what you ll be doing|the role|your role|in this role|day to day|typical day|essential functions|job functions|accountabilities|key tasks|tasks|the job|what you do|job description|role (?:overview|summary|description)|position (?:overview|summary)|about the (?:role|job|position|opportunity)|the opportunity|your (?:mission|impact|tasks)|scope of work|(?:deine|ihre|die) aufgaben|aufgaben|aufgabengebiet|tatigkeiten|das erwartet (?:dich|sie)|was (?:dich|sie) erwartet|das machst du|dein job|stellenbeschreibung|missions?|(?:vos|tes) missions|le poste|responsabilites|ce que tu feras|descriptif du poste|description du poste|vos activites|funciones|funcions|responsabilidades|tareas|tasques|que haras|tu mision|tu rol|descripcion del puesto|wat ga je doen|jouw rol|taken|werkzaamheden|de functie|functieomschrijving|wat je gaat doen|atribuicoes|atividades|o que voce vai fazer|descricao da vaga|mansioni|attivita|responsabilita|cosa farai|il tuo ruolo|zakres obowiazkow|obowiazki|twoje zadania|czym bedziesz sie zajmowac|napln prace|naplni prace|co bude(?:s|te) delat|popis prace|обязанности|задачи|чем предстоит заниматься|תיאור(?: ה)?(?:תפקיד|משרה))\b|^(?:仕事内容|業務内容|職務内容|主な業務|담당 ?업무|주요 ?업무|업무 ?내용)/u,
  },
  {
    part: 'benefit',
    pattern:
      /\b(?:benefits?|perks|what we offer|we offer|what s in it for you|what you(?: ll)? get|why (?:join|work|you ll love)|compensation|our offer|total rewards|wir bieten|was wir bieten|das bieten wir|unser angebot|(?:deine|ihre) vorteile|darauf kannst du dich freuen|avantages|ce que nous offrons|nous (?:vous )?(?:proposons|offrons)|remuneration|ofrecemos|oferim|que ofrecemos|se ofrece|beneficios|wat bieden wij|wij bieden|arbeidsvoorwaarden|wat krijg je|ons aanbod|beneficios|o que oferecemos|oferecemos|cosa offriamo|offriamo|si offre|oferujemy|co oferujemy|nabizime|co (?:ti|vam) nabizime|benefity|условия|мы предлагаем|что мы предлагаем|תנאים)\b|^(?:待遇|福利厚生|給与|복리 ?후생|혜택)/u,
  },
  {
    part: 'process',
    pattern:
      /\b(?:(?:hiring|interview|application|recruitment|selection) process|how to apply|next steps|bewerbungsprozess|so geht es weiter|processus de recrutement|proceso de seleccion|sollicitatieprocedure|processo seletivo|iter di selezione|proces rekrutacji)\b|^(?:選考(?:フロー|プロセス)|채용 ?절차|전형 ?절차)/u,
  },
];

const CACHE_LIMIT = 90;

/** Part of a job description that a heading opens, if any. `folded` as `foldName` gives it. */
export function jobPartOf(folded: string): JobPart | undefined {
  if (folded.length === 0 || folded.length > CACHE_LIMIT || folded.split(' ').length > 10) return undefined;
  return JOB_PARTS.find(({ pattern }) => pattern.test(folded))?.part;
}
