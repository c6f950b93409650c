/** Legal forms at the end or in front of company names, in the languages met; matched without regard to case and dots. */
const LEGAL =
  /(?:,?\s+(?:inc|incorporated|llc|l\.l\.c|llp|lp|ltd|limited|plc|corp|corporation|co|company|gmbh(?:\s*&\s*co\.?\s*kg(?:aa)?)?|g?ug(?:\s*\(haftungsbeschränkt\))?|ag|kg|kgaa|ohg|e\.?\s?v|eg|se|s\.?a\.?s|s\.?a\.?r\.?l|s\.?a|s\.?l\.?u?|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|oy|oyj|ab|as|asa|a\/s|aps|s\.?r\.?o|a\.?s|sp\.?\s?z\s?o\.?\s?o|spółka z o\.o|s\.a|lda|ltda|kft|d\.o\.o|pty(?:\.?\s*ltd)?|pte(?:\.?\s*ltd)?|pvt(?:\.?\s*ltd)?|k\.?k)\.?)+$/iu;
const LEGAL_CJK =
  /^(?:株式会社|有限会社|合同会社|주식회사|\(주\)|㈜)\s*|\s*(?:株式会社|有限会社|合同会社|주식회사|\(주\)|㈜)$/u;

/** Name of a company without its legal form: the form in which names are compared. */
export function stripLegalForm(name: string): string {
  return name.replace(LEGAL, '').replace(LEGAL_CJK, '').trim();
}
