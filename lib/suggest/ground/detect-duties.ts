import { readTask } from '../wording/clause.ts';
import { readDuty, type Duty } from '../wording/duty.ts';
import type { Phrase } from '../wording/phrase-source.ts';
import { findTelling } from '../wording/telling.ts';
import { cutQuote, isWholeAbroad, isWholeQuote } from '../wording/quote.ts';
import { readVerb } from '../wording/duty-verbs.ts';
import { measureDutyLead, measureLabel } from '../wording/lead-ins.ts';
import { nameSource } from '../wording/source-name.ts';
import { getSignal } from '../signals/all-signals.ts';
import { DUTY_ROWS } from '../signals/r-duties.ts';
import type { Ground } from './ground.ts';
import { evidenceOf, isPosting, type Unit } from './unit.ts';
import type { Hit } from './hit.ts';
import { isBoilerplate, sourceOf, wordAt } from './match-cues.ts';

/** A duty line with what could be read from it. */
export interface DutyUnit {
  unit: Unit;
  duty?: Duty;
  /** The whole clause, for "You want someone to …". */
  task?: Phrase;
  quote?: string;
}

/** Length of "You" in front of a duty told as a fact ("You run the first weeks of every depot"); 0 for "You have", "You are". */
function measureYou(unit: Unit, at: number): number {
  if (!/^you /iu.test(unit.text.slice(at, at + 4))) return 0;
  const verb = unit.words[wordAt(unit, at) + 1];
  return verb && readVerb(verb.lower)?.form === 'base' ? 4 : 0;
}

/** What every contract says: keep to the rules, do what else is asked. Nobody can be asked about that. */
const OF_ANY_CONTRACT =
  /^(?:you (?:will|must) )?(?:to )?(?:follow\p{L}*|comply(?:ing)? with|adher\p{L}+ to|observ\p{L}+|abid\p{L}+ by|act\p{L}* in accordance with|work in accordance with) [^.;]{0,60}\b(?:polic\p{L}+|procedures?|code of conduct|regulations|rules|obligations|WHS|EEO|health (?:and|&) safety)\b|\b(?:other|additional|further) (?:\p{L}+ )?(?:duties|tasks|works?)\b|\bduties as (?:assigned|required|directed|requested)\b|\bprofessional duties of an?\b|\bas (?:assigned|requested|directed) by\b/iu;
const RULES_ARE_THE_JOB = /safety|complian|quality|\bHSE\b|\bEHS\b|risk|audit|regulat/iu;

/** Is the line one that stands in every contract, and not what this job is about? */
export const isOfAnyContract = (unit: Unit, role: string | undefined): boolean =>
  OF_ANY_CONTRACT.test(unit.text) && !RULES_ARE_THE_JOB.test(role ?? '');

/** Duty lines of the postings, in order: those of the duties section, and lines elsewhere that open like one. */
export function readDuties(ground: Ground): DutyUnit[] {
  const found: DutyUnit[] = [];
  for (const unit of ground.units) {
    if (
      !isPosting(unit) ||
      unit.words.length < 3 ||
      isBoilerplate(unit) ||
      isOfAnyContract(unit, ground.role)
    )
      continue;
    const inSection =
      unit.section === 'responsibilities' &&
      (unit.fact !== undefined || !ground.named.duties.has(unit.captureId));
    if (unit.section === 'responsibilities' && !inSection) continue;
    const label = measureLabel(unit.text);
    const lead = label + measureDutyLead(unit.text.slice(label));
    if (
      !inSection &&
      ((lead === label && measureYou(unit, label) === 0) ||
        !['other', 'team', 'company'].includes(unit.section))
    )
      continue;
    const you = lead === label && unit.language === 'en' ? measureYou(unit, label) : 0;
    const from = Math.max(0, wordAt(unit, lead + you));
    const duty = unit.language === 'en' ? readDuty(sourceOf(ground, unit), from) : undefined;
    const task = unit.language === 'en' ? readTask(sourceOf(ground, unit), from) : undefined;
    if (!inSection && ((!duty && !task) || unit.words[from]?.lower === 'join')) continue;
    const quote = cutQuote(unit.text, unit.words, duty || label ? from : 0);
    found.push({ unit, ...(duty ? { duty } : {}), ...(task ? { task } : {}), ...(quote ? { quote } : {}) });
    if (found.length >= 60) break;
  }
  return found;
}

/** One hit for each duty line; a line that cannot be read becomes a quotation. */
export function detectDuties(ground: Ground, duties: readonly DutyUnit[]): Hit[] {
  return duties.flatMap(({ unit, duty, task, quote }, index): Hit[] => {
    const slots: Record<string, string> = {
      src: nameSource(unit.kind),
      ...(quote ? { q: quote } : {}),
      ...(task ? { task: task.text } : {}),
    };
    if (!duty || duty.gerund.confidence < 0.75 || isClumsy(duty)) {
      if (task) return [quoteDuty({ unit, slots, telling: task.telling, confidence: 0.72 })];
      if (!quote || quote.split(/\s+/u).length < (unit.language === 'en' ? 3 : 1)) return [];
      if (unit.language === 'en' && quote.length < unit.text.length * 0.6) return [];
      if (
        /["“”]/u.test(unit.text) ||
        (unit.language === 'en' && !readVerb(unit.words[wordAt(unit, unit.text.indexOf(quote))]!.lower))
      )
        return [];
      if (
        unit.language === 'en'
          ? !isWholeQuote(unit.text, unit.words, quote)
          : !isWholeAbroad(unit.text, quote)
      )
        return [];
      const telling = findTelling(sourceOf(ground, unit), 0, Math.min(8, unit.words.length));
      return [quoteDuty({ unit, slots, telling, confidence: 0.6 })];
    }
    if (duty.gerund.telling.length === 0) return [];
    const row = getSignal(chooseRow(duty));
    slots.ger = duty.gerund.text;
    if (
      duty.object &&
      duty.object.telling.length > 0 &&
      !/^(?:\d|(?:one|two|three|several|all|any|each) )/u.test(duty.object.text) &&
      duty.object.text.replace(/^(?:the|an?|your) /u, '').includes(' ') &&
      !ENDS_ON_PERSON.test(duty.object.text)
    )
      slots.obj = duty.object.text;
    const early = 1 - Math.min(index, 10) * 0.015;
    return [
      {
        row,
        unit,
        evidence: [evidenceOf(unit)],
        slots,
        telling: duty.gerund.telling,
        confidence: 0.95 * early,
      },
    ];
  });
}

/** "The Site Supervisor" is nobody's task. */
const ENDS_ON_PERSON =
  /\b(?:supervisor|officer|manager|assistant|engineer|coordinator|nurse|teacher|technician|apprentice|director|executive|specialist|analyst|designer|developer|lead|head|adviser|advisor|consultant|contractor|driver|clerk|colleague|student|pupil|patient|client|customer)s?$/iu;

const quoteDuty = (found: Pick<Hit, 'slots' | 'telling' | 'confidence'> & { unit: Unit }): Hit => ({
  row: getSignal('R0'),
  evidence: [evidenceOf(found.unit)],
  ...found,
});

/** "scaling for demand" and "improvements and improvements" are better quoted than turned. */
export function isClumsy(duty: Duty): boolean {
  const words = duty.gerund.text.toLowerCase().split(/[\s,]+/u);
  const stems = words.filter((word) => word.length > 4).map((word) => word.slice(0, 8));
  if (new Set(stems).size < stems.length) return true;
  // "managing publication" wants an article that is not there.
  if (words.length === 2 && /[ts]ion$/u.test(words[1]!)) return true;
  return words.length === 3 && /^(?:for|to|with|by|on|in|as|at)$/u.test(words[1]!);
}

/** What a rule, and not a wish, is about. */
const RULES =
  /complian|safe|regulat|standard|polic|\blaws?\b|legal|\brules?\b|audit|hygien|secur|privacy|GDPR|licen|procedure|inspect|certif|risk|protocol|health|infection|confidential|control/iu;
const PEOPLE =
  /\b(?:teams?|departments?|partners?|groups?|staff|colleagues|families|agencies|vendors|board|council|sales|marketing|product|finance|operations|legal|authorities|universities|schools|communities|institutions|leadership|management|members|people|director|manager|head of|officer|president|C[ETOF]O|clinicians|patients|parents|officials|businesses|[a-z]{3,}(?:ers|ors|ists|ants|ents|ians|eers|yers|ners))\b/iu;

/** Working "with" things is running them; only work with people is partnership. Teaching needs learners, too. */
function chooseRow(duty: Duty): string {
  const row = DUTY_ROWS[duty.verb.kind];
  if ((row === 'R12' || row === 'R10') && !PEOPLE.test(duty.gerund.text)) return 'R2';
  return row === 'R7' && !RULES.test(duty.gerund.text) ? 'R2' : row;
}
