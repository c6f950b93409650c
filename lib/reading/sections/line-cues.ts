import { foldText } from '../fold.ts';
import { PhraseIndex } from '../phrase-index.ts';
import { DUTY_OPENINGS, DUTY_VERBS_EN } from '../vocabulary/duty-verbs.ts';
import { LINE_CUES, type LineCue } from '../vocabulary/line-cues.ts';

const index = new PhraseIndex<LineCue>();
for (const [cue, phrases] of Object.entries(LINE_CUES))
  for (const phrase of phrases) index.add(phrase, cue as LineCue);

/** How many cues of each kind a line carries; kinds without any are absent. */
export function countCues(text: string): Partial<Record<LineCue, number>> {
  const counts: Partial<Record<LineCue, number>> = {};
  for (const { meaning } of index.find(text)) counts[meaning] = (counts[meaning] ?? 0) + 1;
  return counts;
}

const verbs = new Set(DUTY_VERBS_EN);
const YEARS = /\d+\s*(?:\+|-\s*\d+|–\s*\d+)?\s*(?:years?|yrs?|jahre|ans|años|anni|anos|jaar|lat|let)\b/iu;

function stemsOf(word: string): string[] {
  if (word.endsWith('ing')) {
    const stem = word.slice(0, -3);
    return [stem, `${stem}e`, stem.slice(0, -1)];
  }
  return word.endsWith('s') ? [word, word.slice(0, -1), word.slice(0, -2)] : [word];
}

/** True when the line opens like a duty: a verb of doing in English, an infinitive or noun of action elsewhere. */
export function opensLikeDuty(text: string, language: string): boolean {
  const folded = foldText(text).replace(/^[^\p{L}]+/u, '');
  const first = folded.match(/^[\p{L}-]+/u)?.[0] ?? '';
  if (stemsOf(first).some((stem) => verbs.has(stem))) return true;
  return DUTY_OPENINGS[language]?.test(folded) ?? false;
}

const WILL_DO = /(?:\bwill|['’]ll) (?:also |then |both )?(\p{L}+)/giu;
/** What is done to the applicant or the new colleague is no duty. */
const DONE_TO_ONE =
  /\b(?:you|candidates|applicants)(?: will|['’]ll) be (?:asked|considered|contacted|directed|given|informed|invited|notified|offered|paid|prompted|provided|redirected)\b/iu;

/** True for "You will be prompted to make an account" and the like. */
export function isDoneToOne(text: string): boolean {
  return DONE_TO_ONE.test(text);
}

/** True when the sentence says what somebody in the job will do ("The fellow will develop …"). */
export function promisesDuty(text: string): boolean {
  return [...text.matchAll(WILL_DO)].some(([, verb = '']) => verbs.has(verb.toLowerCase()));
}

/** How postings speak to the reader in the present or the future, by language: "vous retournez", "je bouwt mee". */
const ADDRESSES: Readonly<Record<string, RegExp>> = {
  de: /(?:^|[\s,])(?:sie|du) (?!können|kannst|dürfen|darfst|haben|hast|sind|bist|möchten|wollen|finden|findest)\p{L}{3,}(?:en|st)(?![\p{L}])|[\s,](?!können|kannst|dürfen|darfst|haben|hast|finden|findest|melden|senden|bewerben)\p{L}{4,}(?:st du|en sie)(?![\p{L}])/iu,
  es: /(?:^|[\s,])(?:te encargarás|serás responsable|\p{L}{3,}(?:arás|erás|irás))(?![\p{L}])/iu,
  fr: /(?:^|[\s,])(?:vous \p{L}{3,}ez|tu \p{L}{3,}(?:es|s|ras)|vous serez)(?![\p{L}])/iu,
  it: /(?:^|[\s,])(?:ti occuperai|sarai responsabile|\p{L}{3,}(?:erai|irai))(?![\p{L}])/iu,
  nl: /(?:^|[\s,])(?:(?:je|jij) \p{L}{3,}t|\p{L}{3,} (?:je|jij))(?![\p{L}])/iu,
  pl: /(?:^|[\s,])(?:będziesz|zajmiesz się|odpowiadasz)(?![\p{L}])/iu,
  pt: /(?:^|[\s,])(?:você (?:irá|vai|será)|será responsável|\p{L}{3,}(?:arás|erás|irás))(?![\p{L}])/iu,
};

/** True when the sentence tells the reader what he or she does; English says it with "will". */
export function addressesReader(text: string, language: string): boolean {
  return ADDRESSES[language]?.test(text) ?? false;
}

/** True when the line names a number of years. */
export function namesYears(text: string): boolean {
  return YEARS.test(text);
}
