import { foldText } from './fold-text.ts';
import type { FieldContext, Found } from './found.ts';
import { capText, foundText } from './text-span.ts';
import { WordGate } from './word-gate.ts';

/** A degree or training asked for. */
export interface DegreeAsked {
  /** As written, short: the degree and its field. */
  text: string;
  /** 1 school, 2 vocational training, 3 associate, 4 bachelor or any degree, 5 master, 6 doctorate. */
  rank: number;
  /** Experience may stand in for it. */
  equivalent: boolean;
}

const TAIL =
  '(?: degrees?| diplomas?)?(?:,? ?\\(?or (?:equivalent|similar|comparable)(?: (?:practical |work |professional )?experience)?\\)?)?';
const LEVELS: readonly [rank: number, pattern: RegExp][] = [
  [
    6,
    /(?<![a-z])(?:ph\.? ?d\.?|doctora(?:te|l)(?: degree)?|doktor(?:grad|titel)|promotion im|promoviert|doctorat|doctorado|dottorato|doktorat|these de doctorat)(?![a-z])/g,
  ],
  [
    5,
    new RegExp(
      `(?<![a-z])(?:master(?:'s|s)?(?:'|’)?(?:\\/ph\\.?d)?(?: degree| of (?:science|arts|business administration|engineering))|master(?:'s|s) (?:degree|level)?|masterabschluss|master(?:studium)?(?= (?:in|of|im|der))|m\\.?sc\\.?(?= |,|$|\\))|mba|magister|diplom-?(?:ingenieur|kaufmann|studium)?(?=[ ,)])|laurea magistrale|mestrado|maestria|bac ?\\+ ?5|diplome d'ingenieur|ecole d'ingenieurs?|ecole de commerce|wyzsze magisterskie)${TAIL}(?![a-z])`,
      'g',
    ),
  ],
  [
    4,
    new RegExp(
      `(?<![a-z])(?:(?:undergraduate|bachelor(?:'s|s)?(?:'|’)?)(?: or master(?:'s|s)?)?(?: degree| of (?:science|arts|engineering|commerce|technology))?${TAIL}|b\\.?sc\\.?(?= |,|$|\\))|b\\.?tech|b\\.e\\.|bs degree|ba degree|bs\\/(?:ms|ba)|ba\\/bs|(?:university|college|four-year|4-year|academic|engineering|advanced|technical|relevant|related|law|honou?rs) degree|degree (?:in|from|level)|degree-qualified|(?:abgeschlossenes )?(?:hochschul|fachhochschul|universitats|ingenieur|informatik|bwl-)?studium(?! generale)|hochschulabschluss|studienabschluss|bachelorabschluss|akademischer abschluss|bac ?\\+ ?[234]|licence pro\\w{0,10}|diplome (?:universitaire|d'etat|de niveau)|formation superieure|(?:grado|licenciatura|licenciado|ingenieria|titulacion (?:universitaria|superior)|titulo universitario|estudios universitarios|profesional graduado)|hbo(?:[ -](?:werk- en denkniveau|niveau|opleiding|diploma))?|wo[ -](?:niveau|opleiding|werk)|(?:ensino superior|graduacao|superior completo|formacao superior|bacharelado|licenciatura)|laurea(?: triennale)?|diploma di laurea|wyksztalcenie wyzsze|vysokoskolske|vs vzdelani)(?![a-z])`,
      'g',
    ),
  ],
  [
    3,
    /(?<![a-z])(?:associate(?:'s|s)? degree|foundation degree|hnd|hnc|dut|bts|but|ciclo formativo de grado superior|cfgs|formacion profesional de grado superior)(?![a-z])/g,
  ],
  [
    2,
    /(?<![a-z])(?:(?:(?:erfolgreich )?abgeschlossene |kaufmannische |technische |handwerkliche |medizinische )*(?:berufs|fach)?ausbildung(?= (?:als|zum|zur|im|in) )|(?:abgeschlossene |kaufmannische |technische |handwerkliche )+(?:berufs)?ausbildung|berufsausbildung|lehrabschluss|meisterbrief|techniker(?:abschluss)|staatlich gepruft\w{0,2}|vocational (?:training|qualification|education)|trade (?:certificate|qualification)|mbo(?:[ -](?:niveau|opleiding|werk|4|3))?|cap|bep|bac pro|ciclo formativo|formacion profesional|fp ii|grado medio|cfgm|ensino tecnico|curso tecnico|istituto tecnico|wyksztalcenie (?:srednie techniczne|zawodowe)|apprenticeship (?:in|as))(?![a-z])/g,
  ],
  [
    1,
    /(?<![a-z])(?:high school (?:diploma|degree|graduate)(?: or (?:ged|equivalent))?|ged|secondary (?:school|education)|a[ -]levels?|gcses?|abitur|fachabitur|fachhochschulreife|mittlere reife|realschulabschluss|hauptschulabschluss|schulabschluss|baccalaureat|bachillerato|eso|secundaria|ensino medio(?: completo)?|diploma di (?:maturita|scuola superiore)|wyksztalcenie srednie|matura|maturita|stredoskolske|ss vzdelani|havo|vwo|vmbo)(?![a-z])/g,
  ],
];
/** Capitals needed: "do", "ma", "ba", "eso", "cap", "but", "ged" are words elsewhere. */
const CAPITALS =
  /^(?:ph\.? ?d\.?|eso|cap|bep|but|bts|dut|ged|hnd|hnc|mba|hbo|mbo|havo|vwo|vmbo|cfgs|cfgm|wo.*|b\.?sc\.?|m\.?sc\.?|bs degree|ba degree|bs\/.*|ba\/bs)$/;
/** Letters that are degrees in French alone. */
const FRENCH_ONLY = /^(?:bep|cap|but|bts|dut)$/;
const EQUIVALENT =
  /or (?:an? )?(?:equivalent|comparable|similar)|equivalent (?:practical|work|professional|combination|experience)|or (?:relevant|related|proven|demonstrable) (?:work |practical )?experience|oder (?:eine )?(?:vergleichbare?|gleichwertige?|ahnliche)|vergleichbare (?:qualifikation|ausbildung|kenntnisse)|ou (?:experience )?equivalente?|o (?:experiencia )?equivalente|of (?:vergelijkbaar|gelijkwaardig)|ou equivalente|o equivalente|lub (?:rownowazn|pokrewn)|in lieu of/;
const FIELD =
  /^,? ?(?:\((?:or|ou|oder|o) [^()]{3,60}\) ?)?(?:program (?:or higher )?)?(?:,? ?or (?:higher|above|master'?s?) ?)?(?:in|of|de|en|im|der|des|fur|als|zum|zur|con|em|w zakresie|kierunk\w+|the) [^.;:!?()]{3,120}/;
const NOT_BEFORE =
  /(?:degree of|high|360|180|celsius|any|some|certain|small|to a|varying|our|we offer|support for|tuition|after your|wahrend des|neben dem|duales?|begleitend\w*|im laufenden|leave|the same|or|\d) ?$/;
const NOT_AFTER =
  /^ ?(?:of (?:freedom|autonomy|responsibility|independence|flexibility|certainty|ownership|accuracy|comfort|trust)|c\b|f\b|angle|view|platz|sangebot)/;

/** Stems of which every degree word holds one; most lines end here. */
const GATE = new WordGate(
  /degree|bachelor|master|diplom|stud|ausbildung|abschluss|abitur|reife|licenc|ingenier|grad|titul|hbo|mbo|wo |wo-|superior|laurea|wykszt|vysoko|stredo|vzdel|phd|ph\.d|ph d|ph\. d|doct|doktor|dottor|promotion|promov|b\.?sc|m\.?sc|b\.?tech|b\.e|b[as]\/|mba|magister|mestrado|maestria|bac|ecole|hn[dc]|dut|bts|but|cfg|formac|formation|lehr|meister|techniker|gepruft|vocation|trade|cap|bep|ciclo|fp ii|ensino|curso|istituto|apprentice|school|ged|secondary|a level|a-level|gcse|eso|secundaria|bachiller|bachare|matur|havo|vwo|vmbo/,
);

interface Hit {
  rank: number;
  start: number;
  end: number;
}

function hits(text: string, folded: string): Hit[] {
  const found: Hit[] = [];
  for (const [rank, pattern] of LEVELS) {
    for (const match of folded.matchAll(pattern)) {
      const end = match.index + match[0].trimEnd().length;
      const words = text.slice(match.index, end);
      const strict = CAPITALS.test(match[0].trim());
      if (strict && !/^\p{Lu}/u.test(words)) continue;
      if (strict && words.length <= 4 && !/[a-z.]/.test(words.slice(1)) && words !== words.toUpperCase())
        continue;
      if (
        NOT_AFTER.test(folded.slice(end, end + 20)) ||
        NOT_BEFORE.test(folded.slice(Math.max(0, match.index - 16), match.index).replace(/or $/, ''))
      )
        continue;
      found.push({ rank, start: match.index, end });
    }
  }
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, i, all) => !all.slice(0, i).some((other) => other.end > one.start));
}

/**
 * Degrees and trainings asked for, as written with their field, in order. Letters such as "DO", "MA" or "ESO" count only
 * in capitals; degrees of freedom and degrees Celsius do not count.
 */
export function findDegrees(given: string, context: FieldContext): Found<DegreeAsked>[] {
  const text = capText(given);
  if (context.section !== undefined && ['company', 'benefits', 'legal', 'news'].includes(context.section))
    return [];
  if (!GATE.test(text)) return [];
  const folded = foldText(text);
  const found: Found<DegreeAsked>[] = [];
  for (const hit of hits(text, folded)) {
    if (context.language !== 'fr' && FRENCH_ONLY.test(folded.slice(hit.start, hit.end))) continue;
    const rest = folded.slice(hit.end, hit.end + 150);
    const field = FIELD.exec(rest);
    const cut =
      field === null
        ? 0
        : field[0]
            .replace(
              /,? (?:and|und|et|y|with|mit|sowie|plus|minimum|at least) .*(?:experience|erfahrung|years|jahre|experiencia|ans)\b.*$/,
              '',
            )
            .replace(
              / (?:is|are|was|absolviert|abgeschlossen|mitbringst|hast|oder alternativ|or alternatively|required|preferred|with|mit|and at least|oder eine|desired|strongly|wird|haben|ist)(?![a-z]).*$/,
              '',
            ).length;
    const prefix = /(?:enrolled in (?:an? )?|pursuing (?:an? )?|degree program or higher )$/.exec(
      folded.slice(Math.max(0, hit.start - 30), hit.start),
    );
    const one = foundText(text, {
      start: hit.start - (prefix?.[0].length ?? 0),
      end: hit.end + cut,
      confidence: 0.85,
    });
    if (!one) continue;
    const equivalent = EQUIVALENT.test(folded.slice(hit.start, hit.end + 160));
    found.push({
      value: { text: one.value, rank: hit.rank, equivalent },
      start: one.start,
      end: one.end,
      confidence: one.confidence,
      ...(equivalent ? { note: 'or equivalent experience' } : {}),
    });
  }
  return found;
}

/** The lowest degree asked for, the first of several. */
export function lowestDegree(found: readonly Found<DegreeAsked>[]): Found<DegreeAsked> | undefined {
  return found.reduce<Found<DegreeAsked> | undefined>(
    (best, one) => (best === undefined || one.value.rank < best.value.rank ? one : best),
    undefined,
  );
}
