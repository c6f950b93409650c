// What the gate weighs. Rough on purpose: a false alarm costs one reading, and reading decides.

/**
 * Headings of the parts of a posting, one row a part: what it asks, what one does there, what it gives, how one gets in.
 * Over folded text.
 */
export const HEADING_CUES: readonly { does?: true; pattern: RegExp }[] = [
  {
    pattern:
      /require|qualifi|you(?:.ll| will)? (?:need|have|bring)|you.re|about you|who you are|looking for|must.have|skills|anforderung|profi|perfil|mitbring|requisi|buscamos|functie.eisen|vragen|cerchiamo|chi sei|wymag|oczekuj|pozaduj|требования|応募資格|자격/,
  },
  {
    does: true,
    pattern:
      /responsa?[bi]|you(?:.ll| will) (?:do|be)|(?:the|your) role|tasks|duties|day.to.day|job desc|descripcio|aufgaben|erwartet|tatigkeit|missions|le poste|funciones|tareas|atividades|funcoes|taken|ga je doen|de functie|mansion|attivita|obowiazk|zakres|napln|обязанности|仕事内容|담당업무/,
  },
  {
    pattern:
      /benefi|perks|offer|compensation|why (?:join|work)|bieten|angebot|avantages|ofe?rec|voorwaarden|bieden|offr|oferuj|nabiz|условия|待遇|복리/,
  },
  { pattern: /how to apply|(?:interview|hiring|application) process|bewirb/ },
];

/** The mark German titles must carry, and its relatives elsewhere. */
export const TITLE_MARK = /\((?:[mwfdxh]|all genders|gn)(?:\s?[/|*,]\s?(?:[mwfdxh]|div|gn)){1,3}\)/i;

/** Titles of documents that announce one job. */
export const TITLE_CUE =
  /^(?:we(?:['’]| a)re hiring|vaca(?:ture|nte|ncy)|vaga|stellenangebot|praca|lavora con noi:|.+ - lavora con noi)\b./i;

/** Addresses of articles and of results: what they speak of is not theirs. */
export const ARTICLE_PATH = /\/(?:19|20)\d\d\/\d|\/(?:blog|news|article|articles|stories|press)\/[^/?]{8,}/;

/** How much each sign says. */
export const WEIGHTS = {
  'site:job': 3.5,
  'site:host': 1,
  'site:mark': 2,
  'site:pane': 1,
  'structured:JobPosting': 3.5,
  'structured:many': 1,
  'address:job': 2,
  'page:apply': 2,
  'headings:1': 0.5,
  'headings:2': 2,
  'headings:3': 3,
  'title:job': 2.5,
  'title:mark': 1,
  'structured:article': -2,
  'address:article': -1.5,
  'page:thin': -1,
  'page:list': -1.5,
} as const;
export type Sign = keyof typeof WEIGHTS;

/** Sums from which the gate acts, and offers. */
export const ACT = 4;
export const OFFER = 2.5;
