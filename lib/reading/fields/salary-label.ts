import { foldText } from './fold-text.ts';

const GENERIC =
  /(?<![a-z])(?:the|our|for|this|your|annual|yearly|monthly|hourly|expected|starting|total|cash|gross|net|brutto|netto|salary|salaries|compensation|pay|base|wage|range|ranges|band|rate|remuneration|package|is|are|of|position|role|job|target|ote|gehalt|jahresgehalt|vergutung|verdienst|salaire|remuneration|salario|sueldo|retribucion|retribucio|salari|sou|brut|bruta|laut|nach|gemass|kv|kollektivvertrag|mindest\\w*|minimum|rango|banda|salarial|salaris|salarisindicatie|retribuzione|ral|wynagrodzenie|widelki|ctc|estimate|estimated|budget|offer|we|b2b|uop|us|usd|cad|aud|eur|gbp|date|posted|full|time|part|contract|type|employment|about|und|and|bonus|equity|benefits|perks|details|information|transparency|bruto|anual|mensual|in|per|year|glassdoor|est|employer|range|von|de|la|le|el|il|\w*gehalts?\w*|\w*vergutung|\w*lohn)(?![a-z])/g;

/** A place or level a band is for: "New York: $150k–$180k", "$130k–$160k (Remote)". Undefined when none is said. */
export function bandLabel(text: string, start: number, end: number): string | undefined {
  const before = /(?:^|[;|•\n,.] {0,2})([A-ZÀ-Þ][^:;|•\n]{1,50}?) ?[:–—-] ?$/.exec(
    text.slice(Math.max(0, start - 60), start),
  );
  const ahead = before?.[1]?.trim();
  if (ahead !== undefined && isLabel(ahead)) return ahead;
  const after =
    /^ ?\(([A-ZÀ-Þ][^()]{1,50})\)/.exec(text.slice(end, end + 60)) ??
    /^ (?:for|in|at) ((?:[A-ZÀ-Þ][\p{L}.'-]{0,20}[ ,/]{0,2}){1,5})/u.exec(text.slice(end, end + 70));
  const behind = after?.[1]?.trim().replace(/[ ,/]+$/, '');
  return behind !== undefined && isLabel(behind) ? behind : undefined;
}

function isLabel(words: string): boolean {
  const rest = foldText(words)
    .replace(GENERIC, ' ')
    .replace(/[^\p{L}\d]+/gu, '');
  return rest.length >= 2 && words.length <= 60;
}
