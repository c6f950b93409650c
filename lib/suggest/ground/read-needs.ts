import { factsOf } from '../../facts/fact.ts';
import { isCondition } from '../patterns/conditions.ts';
import { readAsked, readTask } from '../wording/clause.ts';
import { readNounPhrase } from '../wording/phrase.ts';
import { findTelling } from '../wording/telling.ts';
import { measureCan, measureHave, measureLabel, measureNeedLead } from '../wording/lead-ins.ts';
import { GENERIC_WORDS, ING_NOUNS, TRAITS } from '../wording/words.ts';
import { cutQuote } from '../wording/quote.ts';
import type { Ground } from './ground.ts';
import { isPosting, type Unit } from './unit.ts';
import { isBoilerplate, sourceOf, wordAt } from './match-cues.ts';

/** Something the posting asks for. */
export interface Need {
  unit: Unit;
  must: boolean;
  /** "stakeholder management", ready for a sentence; absent when it could not be taken out cleanly. */
  phrase?: string;
  /** The whole clause, "experience with relational databases", for "You ask for …". */
  asked?: string;
  /** What the person must be able to do, for "You want someone to …". */
  task?: string;
  quote?: string;
  telling: string[];
  /** Skill names the reader found in the sentence, as written there. */
  skills: string[];
  /** A licence, degree or other condition: stated with status and date, never argued. */
  hard?: true;
  /** Years of experience named in the sentence. */
  years?: number;
}

/** Names of whole fields: asking for them says nothing anybody could answer. */
const TOO_WIDE = /^(?:AI|ML|IT|English|Software|Technology)$/iu;

/** What the company looks for as a whole is no requirement, whatever list it stands in. */
const NO_NEED =
  /^(?:as we |we(?:'|’)?(?:re| are) (?:looking|searching|hiring)|good luck|to apply|please |this role is)/iu;

/** Requirements and wishes of the postings, in order. */
export function readNeeds(ground: Ground): Need[] {
  const skills = factsOf(ground.facts, 'job.skill');
  return ground.units
    .filter(
      (unit) =>
        isPosting(unit) &&
        (unit.section === 'requirements' || unit.section === 'preferences') &&
        (unit.fact !== undefined || (!ground.named.needs.has(unit.captureId) && unit.words.length > 1)) &&
        !isBoilerplate(unit) &&
        !NO_NEED.test(unit.text),
    )
    .slice(0, 60)
    .map((unit): Need => {
      const lower = ` ${unit.text.toLowerCase()} `;
      const named = skills
        .filter((fact) => fact.captureId === unit.captureId && findsName(lower, fact.value.name))
        .filter((fact) => !TOO_WIDE.test(fact.value.name))
        .map((fact) => writeSkill(unit, fact.value.name, ground.names));
      const label = measureLabel(unit.text);
      const from = Math.max(0, wordAt(unit, label + measureNeedLead(unit.text.slice(label))));
      const phrase =
        unit.language === 'en' && !isCondition(unit.text)
          ? readNounPhrase(sourceOf(ground, unit), from, 6)
          : undefined;
      const asked =
        unit.language === 'en' && !isCondition(unit.text)
          ? readAsked(
              sourceOf(ground, unit),
              Math.max(0, wordAt(unit, label + measureHave(unit.text.slice(label)))),
            )
          : undefined;
      const can = measureCan(unit.text.slice(label));
      const task =
        can > 0 && unit.language === 'en'
          ? readTask(sourceOf(ground, unit), Math.max(0, wordAt(unit, label + can)))
          : undefined;
      const good =
        phrase &&
        !/\b(?:background|degree|studies|interest|career|history|record) (?:in|with|of)\b/iu.test(
          unit.text.slice(0, unit.words[from]?.start),
        ) &&
        phrase.confidence >= 0.75 &&
        phrase.telling.length > 0 &&
        (/ |\p{Lu}|\d/u.test(phrase.text) ||
          named.some((name) => name.toLowerCase() === phrase.text.toLowerCase())) &&
        !isTrait(phrase.text) &&
        !/^(?:no|not|any|AI|ML|IT)$|^(?:you(?:['’]\p{L}+)?|no|not|any|taken|owned|shipped|built|led|managed|worked|delivered|written|designed|proven|demonstrated|this|these|that|those) |track record|^(?:\d+|\w+)\+? years? /iu.test(
          phrase.text,
        ) &&
        !/^the \p{Lu}| or |\b\d+$/u.test(phrase.text);
      const quote = cutQuote(unit.text, unit.words, from) ?? cutQuote(unit.text, unit.words);
      const years = /\b(\d{1,2})\s?(?:\+|-|–|to)?\s?\d{0,2}\+?\s+years?\b/iu.exec(unit.text);
      return {
        unit,
        must: unit.section === 'requirements' || prefersOnlyPart(unit),
        skills: named,
        telling:
          phrase?.telling ?? asked?.telling ?? findTelling(sourceOf(ground, unit), from, unit.words.length),
        ...(good ? { phrase: dropVerdict(phrase.text) } : {}),
        ...(task && task.telling.length > 0 ? { task: task.text } : {}),
        ...(asked && asked.telling.length > 0 ? { asked: dropVerdict(asked.text) } : {}),
        ...(quote ? { quote } : {}),
        ...(isCondition(unit.text) ? { hard: true as const } : {}),
        ...(years ? { years: Number(years[1]) } : {}),
      };
    });
}

/** "working knowledge of Python is desirable" → "working knowledge of Python". */
const dropVerdict = (phrase: string): string =>
  phrase.replace(
    / (?:is|are|would be) (?:highly |very |strongly )?(?:desirable|desired|preferred|welcome|required|essential|beneficial|an? (?:\p{L}+ )?(?:advantage|plus|bonus|asset|must)).*$/iu,
    '',
  );

/** "Experience with FEM and ideally CFD": what comes before the wish is asked for. */
const prefersOnlyPart = ({ section, text }: Unit): boolean =>
  section === 'preferences' &&
  /^.{12,}\b(?:ideally|preferably)\b/iu.test(text) &&
  !/\b(?:plus|bonus|advantage\p{L}*|desirable|asset|nice to have|welcome|beneficial)\b/iu.test(text);

/** A skill as the sentence writes it; a capital that only opens the line is dropped from everyday words. */
function writeSkill(unit: Unit, name: string, names: Ground['names']): string {
  const at = unit.text.toLowerCase().indexOf(name.toLowerCase());
  const written = at < 0 ? name : unit.text.slice(at, at + name.length);
  const everyday =
    / \p{Ll}/u.test(written) ||
    GENERIC_WORDS.has(written.toLowerCase()) ||
    ING_NOUNS.has(written.toLowerCase());
  const plain =
    /^\p{Lu}[\p{Ll} ]+$/u.test(written) && names.nameFor(written.split(' ')[0]!.toLowerCase()) === undefined;
  return plain && everyday ? written.charAt(0).toLowerCase() + written.slice(1) : written;
}

const isTrait = (phrase: string): boolean => {
  const head = phrase
    .split(/ (?:of|for|in|to|with|on|from|and|or) /iu)
    .map((part) => part.split(' ').at(-1)!.toLowerCase());
  return (
    TRAITS.has(head[0]!) ||
    (head.length > 1 && TRAITS.has(head.at(-1)!)) ||
    /^(?:enjoy|being|having|seeking|wanting|willing|thriv|lov)/iu.test(phrase)
  );
};

/** Is a name (lower-case haystack with spaces around) there as a word of its own? */
export function findsName(haystack: string, name: string): boolean {
  const needle = name.toLowerCase();
  let at = haystack.indexOf(needle);
  while (at >= 0) {
    const before = haystack[at - 1] ?? ' ';
    const after = haystack[at + needle.length] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}+#]/u.test(after)) return true;
    at = haystack.indexOf(needle, at + 1);
  }
  return false;
}
