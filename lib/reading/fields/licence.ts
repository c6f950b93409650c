import type { FieldContext, Found } from './found.ts';
import { searchPhrases, type PhraseRow } from './phrase-search.ts';
import { WordGate } from './word-gate.ts';

const not = { notIn: ['company', 'benefits', 'news'] } as const;
const LEVELS = 'top[ -]secret(?: ?\\/? ?sci)?|ts\\/sci|secret|confidential|public trust|nato secret';
/** "Clearance Level: Secret" names the clearance in two halves. */
const LEVEL_LABEL = new RegExp(`clearance(?: level| type| required)?: ?(${LEVELS})(?![a-z])`, 'g');
const GATE = new WordGate(
  /licen|permis|fuhrerschein|fahrerlaubnis|rijbewijs|conduc|manejo|cnh|patente|prawo|prukaz|cdl|forklift|fork lift|stapler|reach truck|clearance|secret|ts\/sci|trust|uberpruf|habilitation|vetting|cleared|check|zeugnis|casier|antecedent|delito|vog|gedrag|criminal|policia|drug|certificat|card|admi|approbation|gas safe|belehrung|osha|faa|finra|caces|registr|vca|qts|qualified teacher|pin\b/,
);
const CLEARANCE_GATE = new WordGate(/clearance/);
const ROWS: readonly PhraseRow[] = [
  // Driving.
  {
    pattern:
      /(?<![a-z])(?:(?:valid|full|clean|current|uk|us|eu|state|class [a-e]|commercial|cat(?:egory)? [a-e]\d?|hgv|lgv) ){0,4}(?:driv(?:er|ing)(?:'?s|s')? licen[cs]e|cdl(?:-[abc])?)(?: ?\(?(?:class|category|cat\.?) [a-e]\d?\)?)?(?![a-z])/g,
    confidence: 0.85,
    ...not,
  },
  {
    pattern:
      /(?<![a-z])(?:pkw-)?(?:fuhrerschein|fahrerlaubnis)(?:s)?(?: (?:der )?klasse [a-e]{1,2}\d?| kl\.? ?[a-e]\d?| [b-e](?![a-z]))?(?![a-z])/g,
    confidence: 0.85,
    ...not,
  },
  {
    pattern: /(?<![a-z])permis (?:de conduire(?: b)?|b|vl|c|ce|poids lourd)(?![a-z])/g,
    confidence: 0.85,
    ...not,
  },
  {
    pattern:
      /(?<![a-z])(?:licencia|carne|carnet|permiso) de (?:conducir|conduccion|manejo)(?: (?:tipo|clase|categoria)? ?[a-z0-9]{1,7}(?: vigente)?)?(?![a-z])/g,
    confidence: 0.85,
    ...not,
  },
  {
    pattern:
      /(?<![a-z])(?:rijbewijs(?: b| be| c)?|carta de conducao|cnh(?: (?:categoria )?[a-e]{1,2})?|patente(?: di guida)?(?: (?:di )?(?:tipo|cat\.?|categoria) [a-e]| b(?![a-z]))|prawo jazdy(?: kat(?:egorii|\.)? ?[a-e])?|ridicsky prukaz(?: sk(?:upiny|\.)? ?[a-e])?)(?![a-z])/g,
    confidence: 0.85,
    ...not,
  },
  {
    pattern:
      /(?<![a-z])(?:forklift|fork lift|staplerschein|gabelstaplerschein|reach truck)(?: (?:licen[cs]e|certificat\w{2,4}|certified))?(?![a-z])/g,
    confidence: 0.7,
    notAfter: /^ (?:operator|driver|maintenance)/,
    ...not,
  },
  // Clearances and checks.
  {
    pattern:
      /(?<![a-z])(?:(?:active |current |interim )?(?:us |dod |government |nato )?(?:top[ -]secret(?: ?\/? ?sci)?(?: (?:with|w\/) (?:lifestyle |full[ -]scope |ci )?poly(?:graph)?)?|ts\/sci(?: (?:with|w\/) (?:lifestyle |full[ -]scope |ci )?poly(?:graph)?)?|secret|public trust|confidential|q|l|sc|dv|bpss|nv1|nv2|baseline)[ -](?:level )?(?:security )?clearance|top secret(?: ?\/? ?sci)?(?: (?:with|w\/) (?:lifestyle |full[ -]scope |ci )?poly(?:graph)?)?|ts\/sci(?: (?:with|w\/) [a-z ]{0,12}poly(?:graph)?)?)(?![a-z])/g,
    confidence: 0.85,
    ...not,
  },
  {
    pattern:
      /(?<![a-z])(?:(?:government |national )?security clearance|sicherheitsuberprufung(?: \(?u2\)?| \(?u3\)?)?|u2-uberprufung|u3-uberprufung|habilitation (?:secret|confidentiel) defense|developed vetting|sc cleared|dv cleared)(?![a-z])/g,
    confidence: 0.7,
    ...not,
  },
  {
    pattern:
      /(?<![a-z])(?:enhanced |basic |standard )?(?:dbs (?:check|clearance|certificate)|criminal (?:background|record|records) check|background check|police check|working with children check|fingerprint clearance|erweitertes fuhrungszeugnis|polizeiliches fuhrungszeugnis|fuhrungszeugnis|casier judiciaire(?: vierge)?|antecedentes penales(?: policiales)?|certificado de delitos(?: de naturaleza sexual| sexuales)?|vog|verklaring omtrent (?:het )?gedrag|registo criminal|solvencia de la policia|drug (?:screen|test)(?:ing)?)(?![a-z])/g,
    confidence: 0.65,
    ...not,
  },
  // Professions.
  {
    pattern:
      /(?<![a-z])(?:(?:active|current|valid|unrestricted|state|professional|registered|a) ){0,3}(?:(?:nursing|medical|teaching|pharmacy|pharmacist|rn|lpn|lvn|np|real estate|insurance|electrician(?:'?s)?|electrical|plumbing|plumber(?:'?s)?|contractor(?:'?s)?|pilot|law|dental|dentist|veterinary|cosmetology|social work|lcsw|lmft|pe|professional engineer|security guard|sia|food handler(?:'?s)?|physical therapy|occupational therapy|gas engineer|gaming|liquor|mortgage|cpa|notary|broker(?:'?s)?|series (?:7|6|63|65|66|24|3)) licen[cs]e(?:d|s)?|rn licensure|state licensure|nmc (?:pin|registration)|gmc registration|hcpc registration|sia licence|teaching certificat\w{1,5}|teacher certification|qualified teacher status|qts|bar admission|admitted to (?:the|a) [a-z ]{0,20}bar|admission to (?:the|a) [a-z ]{0,20}bar|approbation|gas safe(?: registered)?|gas safe registration|cscs card|food handler(?:'?s)? (?:card|permit)|food hygiene certificate|gesundheitszeugnis|belehrung nach ifsg|first aid certificat\w{2,4}|cpr certificat\w{2,4}|bls certificat\w{2,4}|acls certificat\w{2,4}|osha ?(?:10|30)|twic card|tsa clearance|faa certificat\w{2,4}|finra licen[cs]es?|habilitations? electriques?|caces(?: \d)?|big-registratie|vca(?: vol)?)(?![a-z])/g,
    confidence: 0.8,
    ...not,
  },
];

const NAMED_CLEARANCE = /secret|ts\/sci|\bsc\b|\bdv\b|u[23]|public trust/i;
const BARE_CLEARANCE = /^(?:government |national )?security clearance$/i;

const CHECK = /check|zeugnis|casier|antecedent|polic|penal|gedrag|vog|criminal/i;

/** "A police certificate and a criminal record check": two papers asked for in one breath are one demand. */
function joinChecks(text: string, found: readonly Found<string>[]): Found<string>[] {
  const joined: Found<string>[] = [];
  for (const one of found) {
    const last = joined.at(-1);
    if (
      last &&
      CHECK.test(last.value) &&
      CHECK.test(one.value) &&
      /^ (?:y|and|und|et|e|en) $/.test(text.slice(last.end, one.start))
    ) {
      joined[joined.length - 1] = { ...last, value: text.slice(last.start, one.end), end: one.end };
    } else joined.push(one);
  }
  return joined;
}

/** Licences, clearances and certificates that law or employer demand, as written. */
export function findLicences(given: string, context: FieldContext): Found<string>[] {
  const levels = searchPhrases(
    given,
    { gate: CLEARANCE_GATE, rows: [{ pattern: LEVEL_LABEL, confidence: 0.9, ...not }] },
    context,
  ).map((one) => ({
    ...one,
    value: `${one.value} clearance`,
  }));
  const found = [...levels, ...searchPhrases(given, { gate: GATE, rows: ROWS }, context)];
  // The bare word adds nothing beside the clearance it means.
  const named = found.some((one) => NAMED_CLEARANCE.test(one.value));
  const alone = given.trim().length <= 30;
  return joinChecks(
    given,
    found.filter((one) => !BARE_CLEARANCE.test(one.value) || (!named && !alone)),
  );
}
