import type { FieldContext, Found } from './found.ts';
import { capText, trimSpan } from './text-span.ts';
import { WordGate } from './word-gate.ts';

const WORD = "\\p{Lu}[\\p{L}\\d&/'’+-]{0,30}";
const NAME = `(${WORD}(?:(?: |, | & | and | / )${WORD}){0,4})`;
const PATTERNS: readonly [RegExp, number][] = [
  [
    new RegExp(
      `(?:^|[.;\\n] ?)(?:Team|Department|Dept\\.?|Division|Business [Uu]nit|Function|Abteilung|Bereich|Fachbereich|Équipe|Service|Département|Departamento|Área|Equipo|Afdeling|Departamento|Reparto|Dział|Zespół|Functional [Aa]rea|Job [Ff]amily|Category)\\s?[:|] ?([^;|\\n]{2,80})`,
      'gu',
    ),
    0.9,
  ],
  [
    new RegExp(
      `(?:[Jj]oin|[Jj]oining|[Ww]ithin|[Pp]art of|[Ff]or|[Oo]n|[Ii]n|[Ss]trengthen|[Gg]row|[Ll]ead|[Ss]upport|[Ww]ith) (?:our |the )(?:[a-z-]+ ){0,2}?${NAME} (?:[Tt]eam|[Dd]epartment|[Dd]ivision|[Uu]nit|[Ss]quad|[Gg]uild|[Cc]hapter|[Tt]ribe|[Gg]roup)(?![\\p{L}])`,
      'gu',
    ),
    0.75,
  ],
  [
    new RegExp(
      `(?:^|[.!] )(?:The|Our) ${NAME} (?:[Tt]eam|[Dd]epartment|[Dd]ivision|[Uu]nit)(?: of| at| is| seeks| has| builds| owns| works)(?![\\p{L}])`,
      'gu',
    ),
    0.7,
  ],
  [
    new RegExp(
      `(?:in unserem|im|unser|für unser|unserem|unseres|das) (?:Team|Bereich|Fachbereich) ${NAME}|(?:in der|unserer|für unsere|die) Abteilung ${NAME}`,
      'gu',
    ),
    0.75,
  ],
  [
    new RegExp(
      `(?:au sein de (?:notre|l['’])|[Ll]['’]|notre )[ée]quipe ${NAME}|(?:[Nn]uestro|al|del|el) (?:equipo|departamento|área) de ${NAME}|(?:[Oo]ns|het|de afdeling) (?:team )?${NAME} team`,
      'gu',
    ),
    0.65,
  ],
];
const GENERIC =
  /^(?:The|Our|This|Your|Great|Growing|Global|International|Small|Amazing|Dynamic|Agile|Remote|Scrum|Dream|A|An|Senior|Junior|Leadership|Management|Executive|Multidisciplinary|Ideal|New|Local|Whole|Entire|Wider|Core|Details?|Other|Various|General|All|More|None)$/;

/** Stems of which every find holds one; most lines end here. */
const GATE = new WordGate(
  /team|dep(?:art|t)|division|unit|function|abteilung|bereich|equip|service|area|afdeling|reparto|dzial|zespol|family|category|squad|guild|chapter|tribe|group/,
);

/** The named team or department the job belongs to, as written without the word "team". */
export function findTeams(given: string, context: FieldContext): Found<string>[] {
  const text = capText(given);
  if (!GATE.test(text)) return [];
  const found: Found<string>[] = [];
  for (const [pattern, confidence] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const name = match.slice(1).find((group) => group !== undefined);
      if (name === undefined || GENERIC.test(name.trim())) continue;
      const at = match.index + match[0].lastIndexOf(name);
      const span = trimSpan(text, { start: at, end: at + name.length }, ' ,;.-|');
      const value = text.slice(span.start, span.end);
      if (
        value.length < 2 ||
        (context.company !== undefined && value.toLowerCase() === context.company.toLowerCase())
      )
        continue;
      found.push({ value, ...span, confidence });
    }
  }
  const seen = new Set<string>();
  return found
    .sort((a, b) => b.confidence - a.confidence || a.start - b.start)
    .filter((one) => !seen.has(one.value) && seen.add(one.value));
}
