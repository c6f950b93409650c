import type { LEVELS } from '../../facts/fact-key.ts';
import { foldText } from './fold-text.ts';
import type { FieldContext, Found } from './found.ts';
import { oncePerValue } from './text-span.ts';

export type Level = (typeof LEVELS)[number];

/** Rank words of titles, folded, in our languages. */
const RANKS: readonly [level: Level, pattern: string][] = [
  [
    'intern',
    'intern(?:ship)?|praktikant\\w{0,4}|praktikum|werkstudent\\w{0,4}|werkstudierende\\w?|working student|stagiaire|stage|becari[oa]|estagi[oa]\\w{0,3}|stagiair|tirocin\\w{2,4}|stazyst\\w{1,2}|staz|trainee intern|インターン|인턴',
  ],
  [
    'junior',
    'junior|jr\\.?|entry[ -]level|berufseinsteiger\\w{0,3}|debutant\\w?|mlodszy|mlodsza|graduate|absolvent\\w{0,3}|ジュニア',
  ],
  ['mid', 'mid[ -]?level|mid[ -]senior|medior|intermediate|confirme|semi[ -]?senior|ssr\\.?|pleno|regular'],
  ['senior', 'senior|sr\\.?|snr|starszy|starsza|seniora?|シニア|시니어'],
  ['staff', 'staff'],
  ['principal', 'principal'],
  [
    'lead',
    'lead|leader|team ?lead|teamleiter\\w{0,3}|teamleitung|tech(?:nical)? lead|lead developer|leiter\\w{0,3}|responsable d.equipe|chef d.equipe|jefe de equipo|lider|teamleider|capo squadra|kierownik zespolu|リーダー',
  ],
  ['manager', 'manager|managerin'],
  [
    'head',
    'head|head of|leitung|abteilungsleiter\\w{0,3}|bereichsleiter\\w{0,3}|responsable de departamento|hoofd',
  ],
  [
    'director',
    'director\\w{0,2}|direktor\\w{0,3}|direct(?:eur|rice)|direttore|direttrice|diretor\\w?|dyrektor',
  ],
  ['vp', 'vp|svp|evp|avp|vice[ -]president\\w?'],
  [
    'executive',
    'chief [a-z]+ officer|ceo|cto|cfo|coo|cmo|cio|cpo|chro|cso|cro|chief of staff|geschaftsfuhrer\\w{0,3}|managing director|president|founding ceo',
  ],
];

/** Titles in which a rank word is no rank: what stands after and before it. */
const NOT_RANK_AFTER: Partial<Record<Level, RegExp>> = {
  lead: /^ ?(?:generation|gen\b|acid|free|poisoning|qualification|scor|nurtur|manag(?:ement|er)\b)/,
  staff:
    /^ ?(?:nurse|accountant|assistant|writer|attorney|physician|pharmacist|therapist|auditor|augmentation|development|training|associate|scientist i\b|sergeant|officer|member|photographer|reporter|editor|psychiatrist|care|chaplain|counsel|veterinarian|dentist)/,
  principal: /^ ?(?:\(?school\)?|of (?:the )?(?:school|college|academy)|teacher|balletist|cellist)/,
  head: /^ ?(?:office|quarter|chef|cook|coach|teacher|waiter|gardener|start|hunter|nurse|injur|barista|bartender|chocolat)/,
  executive: /^ ?(?:assistant|search|education)/,
  director: /^ ?(?:'s)? ?(?:assistant|of photography)/,
  intern: /^ ?(?:al\b|ational|e\b|er\b|es\b|et\b|coordinator|program manager|recruiter)/,
  manager: /^ ?(?:assistant|'s assistant)/,
  vp: /^ ?(?:assistant|n\b)/,
  mid: /^ ?(?:market|atlantic|west|town|size)/,
};
const NOT_RANK_BEFORE: Partial<Record<Level, RegExp>> = {
  director:
    /(?:assistant (?:to|of|for) (?:the )?|art|creative|music|film|casting|funeral|stage|executive assistant[^,]{0,20}|assistance de|assistante? de|to the) ?$/,
  manager:
    /(?:product|project|program(?:me)?|account|case|community|customer success|success|social media|content|campaign|category|key account|partner|partnership|property|office|event|marketing|brand|territory|area sales|sales|risk|release|relationship|delivery|test|change|process|quality|asset|fund|portfolio|data|contract|demand|channel|ecommerce|e-commerce|growth|crm|seo|talent|hr|people|payroll|supply chain|product marketing|assistant to the|assistant|to the|produkt|projekt|service|stage|scrum|vendor|alliance|stakeholder|incident|problem|configuration|password|facility|facilities|performance marketing|paid media|influencer|affiliate|pr|public relations|credit|claims|tax|treasury|procurement|solution|solutions|technical account|site reliability|bid|proposal|grants?|volunteer|duty|warehouse|logistics|engagement|learning|knowledge|legal|compliance|reward|benefits|mobility) ?$/,
  lead: /(?:assistant to the|to the|qualified|sales|pay to|cable|will|inbound) ?$/,
  principal: /(?:school|assistant|vice|deputy) ?$/,
  executive: /(?:assistant to the|assistant to|assistant|office of the|to the) ?$/,
  head: /(?:assistant to the|to the|from|per|over) ?$/,
  vp: /(?:assistant to the|to the|assistant to) ?$/,
  staff:
    /(?:chief of|support|temporary|of|bar|wait|kitchen|medical|nursing|floor|front of house|sales|cleaning|for|our) ?$/,
  intern: /(?:manager,|recruiter,|for) ?$/,
};
const COMPILED = RANKS.map(
  ([level, words]) => [level, new RegExp(`(?<![a-z'])(?:${words})(?![a-z])`, 'g')] as const,
);

function scan(text: string, confidence: number): Found<Level>[] {
  const folded = foldText(text);
  const found: Found<Level>[] = [];
  for (const [level, pattern] of COMPILED) {
    for (const match of folded.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (NOT_RANK_AFTER[level]?.test(folded.slice(end, end + 30))) continue;
      if (NOT_RANK_BEFORE[level]?.test(folded.slice(Math.max(0, match.index - 40), match.index))) continue;
      found.push({ value: level, start: match.index, end, confidence });
    }
  }
  // "Chief of Staff", "Vice President": the longer title is meant, not the words in it.
  const kept = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
  return oncePerValue(kept);
}

/** Ranks in a job title. "Lead Generation", "Staff Nurse", "Account Manager", "Assistant to the Director" carry none. */
export function findLevels(title: string): Found<Level>[] {
  return scan(title.slice(0, 300), 0.9);
}

const CUES =
  /(?<![a-z])(?:seniority(?: level)?|experience level|career level|job level|level|senioritat|karrierestufe|karrierelevel|berufserfahrung|niveau(?: d'experience)?|nivel(?: de experiencia)?|livello|poziom|senioridade|ervaringsniveau)\s?[:：-] ?([^.;|]{3,60})/g;
const ROLES_AT =
  /(?<![a-z])(?:from|at|open to|hiring|looking for|between) (?:the )?((?:junior|mid|senior|staff|principal|lead|director)(?:[ -]level)?(?:[^.;]{0,40}?(?:to|or|and|\/) (?:the )?(?:mid|senior|staff|principal|lead|director)[a-z -]{0,10})?(?: level| engineers?| levels))/g;

/** Ranks said beside the title: "Seniority: Senior", "from Staff level to Lead". Other rank words of running text do not count. */
export function findLevelsInText(given: string, _context: FieldContext): Found<Level>[] {
  const text = given.slice(0, 4000);
  const folded = foldText(text);
  if (
    !/senior|level|stufe|berufserf|niveau|nivel|livello|poziom|junior|staff|principal|lead|director|mid/.test(
      folded,
    )
  )
    return [];
  const found: Found<Level>[] = [];
  for (const pattern of [CUES, ROLES_AT]) {
    for (const match of folded.matchAll(pattern)) {
      const words = match[1] ?? '';
      const at = match.index + match[0].lastIndexOf(words);
      for (const one of scan(text.slice(at, at + words.length), 0.75))
        found.push({ ...one, start: one.start + at, end: one.end + at });
    }
  }
  return oncePerValue(found);
}
