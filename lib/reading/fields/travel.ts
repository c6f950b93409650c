import type { FieldContext, Found } from './found.ts';
import { searchPhrases, type PhraseRow } from './phrase-search.ts';
import { WordGate } from './word-gate.ts';

const PERCENT = '\\d{1,3} ?(?:-|–|to|bis|a)? ?(?:\\d{1,3})? ?%';
const notAfter =
  /^ (?:industry|company|agency|agencies|insurance|allowance|expenses?|budget|booking|tech|sector|brand|card|discount|perks?|benefits?|products?|platform|costs?|experiences?|reimburse|stipend|agent|app|startup|time)/;
const not = { notIn: ['company', 'benefits', 'news', 'legal'], notAfter } as const;
const GATE = new WordGate(
  /travel|reis|deplacement|mobilite|viaj|desplaza|moviliz|viag|trasfert|podroz|wyjazd|cestov|visits? to/,
);
const ROWS: readonly PhraseRow[] = [
  {
    pattern: new RegExp(
      `(?<![a-z])(?:willing(?:ness)? to |able to |ability to |must |you(?:'ll| will) |may |requires? |up to |expected |some |occasional |approximately |ca\\.? |\\(?)?travel\\w{0,3}(?: is)?(?: required| requirements?| expected| expectations?| domestically| internationally| willingness| percentage)?[:,]?(?: ?\\(?(?:of |is |between |about |approximately |around )?(?:up to |bis zu )?(?:at least )?${PERCENT})(?: (?:of the time|travel|both domestically and internationally|domestic(?:ally)?(?: and international(?:ly)?)?|internationally))?\\)?`,
      'g',
    ),
    confidence: 0.9,
    ...not,
  },
  {
    pattern: new RegExp(
      `(?:up to |bis zu |approximately |around |about )?${PERCENT} (?:of )?(?:the )?(?:time )?(?:domestic |international |business |overnight )?(?:travel(?:l?ing)?|reisetatigkeit|reiseanteil|reisebereitschaft|de deplacements?|de viajes?|reizen|de viagens)(?![a-z])`,
      'g',
    ),
    confidence: 0.9,
    ...not,
  },
  {
    pattern:
      /(?<![a-z])(?:(?:willing(?:ness)?|able|ability|readiness|prepared|flexibility|open|required|expected|need|happy) to travel|(?:occasional|some|frequent|extensive|regular|limited|minimal|domestic|international|overnight|business|light|heavy|significant) (?:(?:domestic|international|business|overnight|local|and|or|regional) ){0,3}travel(?:l?ing)?|travel(?:l?ing)? (?:is |may be |will be )?(?:required|expected|involved|needed)|no travel(?: required)?|you(?:'ll| will) travel|must travel)(?: (?:overnight|frequently|extensively|occasionally up|to|within|across|throughout|for|between|up to|as|domestically|internationally|nationally|regularly|occasionally|is|when|if|and|with) ?[^.;:()]{0,70})?/g,
    confidence: 0.8,
    ...not,
  },
  {
    pattern:
      /(?<![a-z])(?:visits? to (?:customers?|clients?|sites?|universities|suppliers|plants|partners)[^.;:]{0,60})/g,
    confidence: 0.55,
    ...not,
  },
  {
    pattern:
      /(?<![a-z])(?:(?:hohe |uneingeschrankte |gelegentliche |nationale |internationale |regelmassige |bundesweite |europaweite |gewisse |eine )*(?:und )?(?:reisebereitschaft|dienstreisen|reisetatigkeit|bereitschaft zu (?:gelegentlichen |regelmassigen |nationalen |internationalen )*(?:dienst|geschafts)?reisen))(?:[^.;:]{0,50}?\d{1,3} ?%| (?:innerhalb|in|im|zu|von|weltweit|deutschlandweit|europaweit|bundesweit)[^.;:]{0,50})?/g,
    confidence: 0.8,
    ...not,
  },
  {
    pattern:
      /(?<![a-z])(?:deplacements? (?:ponctuels?|frequents?|reguliers?|occasionnels?|a prevoir|en france|a l'etranger|nationaux|internationaux|professionnels)[^.;:]{0,60}|mobilite (?:nationale|internationale|geographique))/g,
    confidence: 0.75,
    ...not,
  },
  {
    pattern:
      /(?<![a-z])(?:disponibilidad (?:para|de) (?:viajar|desplazamientos?|el desplazamiento|movilizarse)[^.;:]{0,70}|viajes? (?:frecuentes|ocasionales|nacionales|internacionales)[^.;:]{0,40}|disponibilidade para (?:viagens|viajar)[^.;:]{0,40}|disponibilita a (?:viaggiare|trasferte|viaggi)[^.;:]{0,40}|trasferte (?:frequenti|nazionali|estere)?|gotowosc do (?:podrozy|wyjazdow)[^.;:]{0,40}|bereid (?:om )?te reizen[^.;:]{0,40}|reisbereid\w{0,4}|cestovani[^.;:]{0,50})/g,
    confidence: 0.75,
    ...not,
  },
];

/** Travel the job asks for, as written and short: "Travel up to 25%", "gelegentliche Reisebereitschaft". */
export function findTravel(given: string, context: FieldContext): Found<string>[] {
  return searchPhrases(given, { gate: GATE, rows: ROWS }, context);
}
