import { foldText } from './fold-text.ts';

const LEGAL =
  'incorporated|inc|llc|l\\.l\\.c|llp|lp|ltd|limited|corp|corporation|company|co|plc|pte|pvt|private|pty|gmbh(?: ?& ?co\\.? ?kg)?|ggmbh|ag|se|kgaa|kg|ohg|ug(?: \\(haftungsbeschrankt\\))?|e\\.?v|eg|mbh|sas|sasu|sarl|s\\.a\\.r\\.l|sa|s\\.a|sl|s\\.l|slu|s\\.l\\.u|sociedad limitada|bv|b\\.v|nv|n\\.v|spa|s\\.p\\.a|srl|s\\.r\\.l|lda|ltda|sp\\.? ?z ?o\\.? ?o|spolka z o\\.?o|s\\.? ?r\\.? ?o|a\\.s|as|asa|ab|oy|oyj|aps|a/s|kft|zrt|d\\.o\\.o|doo|ood|eood|株式会社|有限会社|합동회사|주식회사|有限公司|co\\., ltd|holdings?|group|gruppe';
const LEGAL_END = new RegExp(`[\\s,(]+(?:${LEGAL})[.)]*$`);
const LEGAL_START = /^(?:株式会社|有限会社|주식회사|\(주\)|㈜|the )\s?/;

/**
 * An employer's name as people say it: numeric prefixes ("050 Best Buy Canada Ltd."), words of pages ("Careers at …",
 * "… Logo", "… | Jobs") and white space removed. Legal forms stay.
 */
export function cleanCompanyName(raw: string): string {
  let name = raw.replace(/\s+/g, ' ').trim();
  name = name.replace(/^\d{2,6}[ _-]+(?=\p{L})/u, '');
  name = name.replace(
    /^(?:careers? (?:at|@)|jobs? (?:at|bei|chez)|working at|work at|about|company:|employer:|arbeitgeber:|at|@|by|bei|chez) (?=\p{Lu})/u,
    '',
  );
  name = name.replace(
    /[\s|·–-]+(?:careers?|jobs?|karriere|logo|job board|stellenangebote|career site|openings|company logo|recruiting|talent)$/i,
    '',
  );
  return name.replace(/^["'“”‘’]|["'“”‘’,;|]$/g, '').trim() || raw.trim();
}

/** A name reduced for comparing: folded, without legal forms, articles and punctuation. May be empty. */
export function companyKey(raw: string): string {
  let key = foldText(cleanCompanyName(raw)).trim();
  for (let i = 0; i < 4; i += 1) {
    const shorter = key
      .replace(LEGAL_END, '')
      .replace(LEGAL_START, '')
      .replace(/株式会社$|有限公司$/, '')
      .trim();
    if (shorter === key || shorter === '') break;
    key = shorter;
  }
  return key.replace(/[^\p{L}\p{N}+&]+/gu, ' ').trim();
}

const squeezed = (key: string): string => key.replaceAll(' ', '');

/** Whether two names mean the same employer: equal keys, or one key the beginning of the other. */
export function sameCompany(a: string, b: string): boolean {
  const [x, y] = [companyKey(a), companyKey(b)];
  if (x === '' || y === '') return false;
  if (x === y || squeezed(x) === squeezed(y)) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.length >= 4 && long.startsWith(`${short} `);
}

const AGENCY =
  /(?<![a-z])(?:our client|on behalf of (?:our|a|one of our) (?:client|customer)|for (?:our|one of our|a) clients?,? (?:an?|the|based|in|we)|my client|client of ours|confidential (?:company|client|employer)|im auftrag unseres kunden|fur unseren (?:kunden|mandanten)|unser (?:kunde|mandant),? (?:ein|ist)|fur einen unserer kunden|notre client|pour (?:notre|l'un de nos) clients?|nuestro cliente|para (?:nuestro|uno de nuestros) clientes?|onze opdrachtgever|voor onze (?:opdrachtgever|klant)|nosso cliente|para (?:nosso|um de nossos) clientes?|per (?:nostro|conto di|un nostro) cliente|azienda cliente|dla naszego klienta|dla jednego z naszych klientow)(?![a-z])/;

/** Whether the words are those of an agency hiring for somebody it does not name. */
export function looksLikeAgencyText(text: string): boolean {
  return AGENCY.test(foldText(text.slice(0, 20_000)));
}
