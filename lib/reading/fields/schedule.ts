import type { FieldContext, Found } from './found.ts';
import { searchPhrases, type PhraseRow } from './phrase-search.ts';
import { WordGate } from './word-gate.ts';

const HOURS = '\\d{1,2}(?:[.,]\\d{1,2})?';
const TIME = '\\d{1,2}(?:[:.h]\\d{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.|h|uhr)?';
const DAYS =
  '(?:mon(?:day)?s?|tue(?:sday)?s?|wed(?:nesday)?s?|thu(?:rsday)?s?|fri(?:day)?s?|sat(?:urday)?s?|sun(?:day)?s?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|lundi|vendredi|samedi|dimanche|lunes|viernes|sabados?|domingos?|maandag|vrijdag|zaterdag|lunedi|venerdi|dilluns|divendres|poniedzialek|piatek)';
const not = { notIn: ['company', 'news', 'legal'] } as const;
const GATE = new WordGate(
  /\d ?(?:h|std|stund|uur|uren|ore|godz|hod|hr|hours?|-|x|on|am|pm|uhr)|mon|tue|wed|thu|fri|sat|sun|tag|lun|vend|mar|jeu|same|diman|dom|vrij|zat|maan|ven|dill|div|ponied|piat|horari|horair|hours|schedule|shift|arbeitszeit|wochen|orario|werktijd|core|flex|on-?call|rufber|bereitsch|astreint|guardia|disponib|piket|bereikbaar|sobreaviso|reperib|dyzur|weekend|evening|night|schicht|turn|jornada|ploeg|avond|escala|zmian|overtime|24\/7|travail/,
);
const ROWS: readonly PhraseRow[] = [
  {
    pattern: new RegExp(
      `${DAYS} ?(?:-|–|to|through|bis|a|au|till|thru|e|do) ?${DAYS}(?:,? ?(?:from |de |von )?(?:with flexible hours|${TIME} ?(?:-|–|to|bis|a|until) ?${TIME}))?`,
      'g',
    ),
    confidence: 0.85,
    ...not,
  },
  {
    pattern: new RegExp(
      `(?<![a-z])(?:horari[oa]?|horaires?|working hours|work hours|hours of work|office hours|hours|schedule|shift times?|arbeitszeit(?:en)?|orario|werktijden)(?: (?:de trabajo|de travail|di lavoro))?: ?(?=[^;|\\n]{0,40}(?:\\d|flex|${DAYS}))[^;|\\n]{3,60}`,
      'g',
    ),
    confidence: 0.8,
    ...not,
  },
  {
    pattern: new RegExp(
      `(?:full flex(?:time|i?ble)? ?\\(?core hours[^)]{3,25}\\)?|core (?:working )?hours:? (?:of |from |are |between )?${TIME} ?(?:-|–|to|and|until) ?${TIME})`,
      'g',
    ),
    confidence: 0.85,
    ...not,
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,])(?:(?:up to |ca\\.? |approx\\.? |minimum (?:of )?|mind\\. |between )?${HOURS} ?(?:(?:-|–|to|bis|a) ?${HOURS} ?)?\\+? ?(?:hours?|hrs?\\.?|h|std\\.?|stunden|heures|horas|hores|uur|uren|ore|godzin|hodin) ?(?:a|per|\\/|pro|par|por|in der|die|each|of work (?:a|per)|p\\.?)? ?(?:week(?:ly)?|wk|woche|wochentlich|semaine|semanales|semanais|semana|setmanals?|settimanali|settimana|tygodniowo|tygodniu|wochenstunden)|${HOURS}[ -](?:hours?|stunden|heures|uur|hrs?)[ -](?:week|woche|work ?week|hebdo|werkweek|vertrag)|(?:num\\. )?hores setmanals: ${HOURS} ?h\\.?|${HOURS} ?h ?\\/ ?(?:week|woche|semaine|sem)|${HOURS} wochenstunden|${HOURS} hrs semanales)(?![a-z])`,
      'g',
    ),
    confidence: 0.85,
    ...not,
  },
  {
    pattern:
      /(?<![a-z])(?:(?:24\/7 )?on-?call (?:rotation|duty|duties|shifts?|support|schedule|rota|availability|responsibilit\w{2,3})|(?:participat\w{1,4} in|part of|share|join|take part in) (?:an? |the |our )?(?:[a-z0-9/-]+ ){0,3}on-?call(?: rotation| rota)?|on-?call (?:as needed|required|when required)|rufbereitschaft|bereitschaftsdienst\w{0,2}|astreintes?|guardias? (?:localizad\w{1,2}|pasivas?|rotativas?)|disponibilidad 24|piket\w{0,6}|bereikbaarheidsdienst\w{0,2}|sobreaviso|reperibilita|dyzury?)(?![a-z])/g,
    confidence: 0.8,
    notIn: ['company', 'news', 'legal', 'benefits'],
  },
  {
    pattern:
      /(?<![a-z])(?:(?:early|late|night|day|evening|morning|afternoon|weekend|rotating|split|swing|first|second|third|1st|2nd|3rd|graveyard|12[ -]hour|8[ -]hour|10[ -]hour|4 on 4 off|alternating)(?:(?:,| and| or| \/|\/|,? &|) ?(?:rotating|early|late|night|day|evening|morning|afternoon|weekend|rotating|holiday))* shifts?|shift[ -](?:work|pattern|rotation|system|basis)|shift: ?[^;|\n.]{3,30}|shifts? (?:including|on|at) [^.;]{3,40}|nights? and weekends?|evenings? and weekends?|weekends? (?:and|or) (?:evenings?|nights?|holidays?|public holidays)|(?:some |occasional |regular |every other |alternate )?(?:weekend|evening|night) work(?:ing)?|work(?:ing)? (?:some |occasional )?(?:weekends?|evenings?|nights|bank holidays|holidays)|weekend availability|schicht(?:dienst|arbeit|betrieb|system|bereitschaft|modell)|(?:2|3|zwei|drei|wechsel|fruh|spat|nacht|tag|vier|conti|voll)-?schicht\w{0,8}|wochenend(?:arbeit|dienst\w{0,2}|einsatze?n?)|horaires? (?:decales|variables|de nuit|postes)|travail (?:de nuit|le week-?end|en equipe|poste)|(?:2|3) ?x ?8|turnos? (?:rotativos?|de noche|de manana|partido|de tarde|intensivo)|jornada (?:partida|intensiva)|fines de semana|ploegendienst\w{0,2}|weekenddienst\w{0,2}|avond(?:-| en )\w{0,12}diensten?|turnos? (?:noturno|diurno)|escala (?:6x1|5x2|12x36)|lavoro su turni|turni (?:notturni|festivi)|praca zmianowa|system zmianowy|weekendy)(?![a-z])/g,
    confidence: 0.75,
    notAfter: /^ (?:allowance|premium|bonus|zuschlag|differential|off|free|zulage|pay)/,
    notIn: ['company', 'news', 'legal', 'benefits'],
  },
  {
    pattern:
      /(?<![a-z])(?:(?:possible|occasional|some|mandatory|required|paid) overtime(?: required| as needed| may be required)?|overtime (?:may be |is |as )?(?:required|needed|expected|possible)|(?:us|uk|eu|est|pst|cet|eastern|pacific|european) business hours|(?:work|available) during [a-z]{2,8} (?:business |working )?hours|24\/7 (?:availability|coverage|operation|shift)|full flex(?:ible)?(?:time)?)(?![a-z])/g,
    confidence: 0.7,
    notIn: ['company', 'news', 'legal', 'benefits'],
  },
];

/** Working times the job asks for: on-call, shifts, weekends, hours a week, as written. Holidays are not a day shift. */
export function findSchedules(given: string, context: FieldContext): Found<string>[] {
  return searchPhrases(given, { gate: GATE, rows: ROWS }, context);
}
