// What the pages say of the very person opposite: words of theirs, when they came, what they do. It is said to them as "you".
import type { Interviewer } from '../../candidate/round.ts';
import { getSignal } from '../signals/all-signals.ts';
import { TITLE } from '../patterns/told.ts';
import { TURNED_WHOLE } from '../wording/render-span.ts';
import { nameSource } from '../wording/source-name.ts';
import { escapeName, toPlural } from '../wording/say-back.ts';
import { lowerOpening } from '../wording/lower-opening.ts';
import { topicsOf } from '../wording/stems.ts';
import type { Ground } from './ground.ts';
import type { Hit } from './hit.ts';
import { MONTH } from './read-told.ts';
import { evidenceOf, type Unit } from './unit.ts';

const MOST_WORDS = 24;
const FEWEST_WORDS = 5;
/** Years after which somebody is no longer new. */
const NEW_FOR = 2;

/** As in a clause of the page, and the speaker alone as well. */
const TURNED: Readonly<Record<string, string>> = {
  ...TURNED_WHOLE,
  i: 'you',
  me: 'you',
  my: 'your',
  "i'm": "you're",
  "i've": "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  myself: 'yourself',
};

/** Their own words with "you" in place of "we" and "I"; undefined when somebody else is "you" in them. */
function turnSpeaker(text: string): string | undefined {
  if (/\b(?:you|your|yours)\b/iu.test(text)) return undefined;
  return text
    .replaceAll('’', "'")
    .replaceAll(/\bI am\b/gu, 'you are')
    .replaceAll(/\bI was\b/gu, 'you were')
    .replaceAll(/\b(?!US\b)\p{L}+(?:'(?:m|ve|d|ll|re))?\b/gu, (word) => TURNED[word.toLowerCase()] ?? word);
}

/** What points to something said before, and what everybody says on such a day. */
const OPEN_ENDED = /^(?:this|that|these|those|it|they|he|she|here|there|and|but|so|then|yes|no)\b/iu;
const LEFT_OPEN = /\b(?:it|this|that|them|those|he|she)$/iu;
const PRAISE =
  /\b(?:proud|delighted|pleased|excited|thrilled|thank\p{L}*|welcome|congratulat\p{L}*|honou?red|grateful|fantastic|amazing)\b/iu;

/** The first stretch of it that can be said in one breath. */
function takeClause(text: string): string | undefined {
  const sentence = text
    .split(/[.!?;:](?:\s|$)/u)[0]!
    .trim()
    .replace(/,$/u, '');
  const parts = sentence.split(/, (?=(?:and|but|which|so|because|while)\b)/u);
  for (let count = parts.length; count > 0; count -= 1) {
    const said = parts.slice(0, count).join(', ');
    const words = said.split(/\s+/u).length;
    if (words <= MOST_WORDS) return words >= FEWEST_WORDS && !LEFT_OPEN.test(said) ? said : undefined;
  }
  return undefined;
}

const lowerFirst = (text: string): string =>
  /^(?:\p{Lu}\p{Ll}*\s|\p{Lu}['’])/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

interface Person {
  id: string;
  /** A pattern for the name, with title and office. */
  name: string;
}

function readPerson({ id, name }: Pick<Interviewer, 'id' | 'name'>): Person | undefined {
  const bare = name.replace(new RegExp(String.raw`^${TITLE}\.? `, 'u'), '').trim();
  const [first, ...more] = bare.split(/\s+/u);
  const last = more.at(-1);
  if (!last) return undefined;
  return {
    id,
    name: String.raw`(?:(?:${TITLE}\.? (?:${escapeName(first!)} )?(?:\p{Lu}\.? )?|${escapeName(first!)} (?:\p{L}+\.? )?)${escapeName(last)}|${TITLE}\.? ${escapeName(first!)}(?! \p{Lu}))`,
  };
}

/** A test for texts that speak of a person of this name; nothing does of somebody without a surname. */
export function findName(name: string): (text: string) => boolean {
  const person = readPerson({ id: '', name });
  if (!person) return () => false;
  const test = new RegExp(String.raw`\b${person.name}\b`, 'u');
  return (text) => test.test(text);
}

/** Their own words, in quotation marks beside their name. */
function readQuote(text: string, name: string): string | undefined {
  const before = new RegExp(
    String.raw`["“](?<said>[^"“”]{20,400})["”][^"“”]{0,12}\b(?:says?|said|adds?|added|explain(?:s|ed)|notes?|noted|according to)\b[^"“”]{0,60}${name}`,
    'u',
  );
  const after = new RegExp(
    String.raw`${name}\b[^"“”]{0,80}(?:says?|said|adds?|added|explain(?:s|ed)|notes?|noted)[^"“”]{0,20}["“](?<said>[^"“”]{20,400})`,
    'u',
  );
  return (before.exec(text) ?? after.exec(text))?.groups?.said;
}

/** Only a new post counts: who has been "Lead Physician since 2021" may have come long before. */
const JOINED = String.raw`(?:has )?(?:joined|started|took over|became|was appointed|came to|returned)\b`;
const ARRIVED = String.raw`\b(?:joined|came to)\b`;

/** When they came, if the page says so: the words for it, and whether that is recent. */
function readArrival(
  text: string,
  { name }: Person,
  now: string,
): { when: string; year?: string; isNew: boolean } | undefined {
  const found = new RegExp(
    String.raw`${name}(?:,[^,]{3,60},)? ${JOINED}[^.]{0,80}?\b(?:in|on|since) (?:(?:\d{1,2} )?(?<month>${MONTH})(?: \d{1,2},?)? ?)?(?<year>20\d\d|19\d\d)?\b`,
    'u',
  ).exec(text)?.groups;
  const { month, year } = found ?? {};
  if (!month && !year) return undefined;
  const isNew = !year || Number(year) > Number(now.slice(0, 4)) - NEW_FOR;
  return {
    when: [month && `in ${month}`, !month && year ? `in ${year}` : ''].filter(Boolean).join(''),
    isNew,
    ...(year ? { year } : {}),
  };
}

/** What somebody is, or was for years, is no deed. */
const isDeed = (verb: string, rest: string): boolean =>
  /^(?:is|was)$/u.test(verb)
    ? /^(?:\p{Ll}+ly |now )?\p{Ll}+ing\b/u.test(rest)
    : /^has$/u.test(verb)
      ? /^(?!been\b|a\b|an\b|the\b)/u.test(rest)
      : /s$|ed$|^(?:will|led|ran|held|built|wrote)$/u.test(verb);

/** "Since June our warden, Jory Penhallow, has held an open hour" → "since June you have held an open hour". */
function readDeed(text: string, { name }: Person): string | undefined {
  const found = new RegExp(
    String.raw`^(?:(?<lead>(?:since|in|from|this|last|next|every|each)\b[^,.;"“]{0,24}?,? )(?:(?:our|the) [\p{L} ]{2,40},? )?|(?:(?:our|the) )?(?:\p{L}[\p{L} ]{2,40},? )?)${name}(?:, [^,]{3,60},|,)? (?<verb>(?!and\b|or\b|said|says|added|adds)\p{Ll}+) (?<rest>.+?)[.!]?$`,
    'iu',
  ).exec(text)?.groups;
  if (!found || /\b(?:joined|appointed|born|graduated|studied|holds?|spent|lives?)\b/iu.test(text))
    return undefined;
  const rest = found
    .rest!.replaceAll(/\b(?:his|her|their|our)\b/gu, 'your')
    .replaceAll(/\bwith us\b/gu, 'here')
    .replaceAll(/\b(?:we|us)\b/gu, 'you');
  // What somebody did long before is a life told.
  if (/^(?:was|were)$/u.test(found.verb!) || /\b(?:19|20[01])\d\b/u.test(text)) return undefined;
  if (/\b(?:it|this|that|them|he|she)\b[.,]?$/u.test(rest) || !isDeed(found.verb!, rest)) return undefined;
  return takeClause(`${lowerFirst(found.lead ?? '')}you ${toPlural(found.verb!)} ${rest}`);
}

function readUnit(unit: Unit, person: Person, ground: Ground): Pick<Hit, 'row' | 'slots'> | undefined {
  const src = nameSource(unit.kind);
  const words = readQuote(unit.text, person.name);
  if (words) {
    const said = PRAISE.test(words) || OPEN_ENDED.test(words) ? undefined : takeClause(words);
    const spoke = said && turnSpeaker(said);
    return spoke ? { row: getSignal('V31'), slots: { src, spoke: lowerOpening(spoke) } } : undefined;
  }
  const arrival = readArrival(unit.text, person, ground.now);
  if (arrival)
    return arrival.isNew
      ? { row: getSignal('V32'), slots: { src, when: arrival.when } }
      : new RegExp(ARRIVED, 'u').test(unit.text)
        ? { row: getSignal('V33'), slots: { src, year: arrival.year! } }
        : undefined;
  const deed = readDeed(unit.text, person);
  return deed ? { row: getSignal('V34'), slots: { src, said: deed } } : undefined;
}

/** One hit for each sentence about somebody of this round; it is for nobody else. */
export function detectPerson(ground: Ground): Hit[] {
  const people = ground.interviewers.flatMap((one) => readPerson(one) ?? []);
  return people.flatMap((person) => {
    const test = new RegExp(String.raw`\b${person.name}\b`, 'u');
    return ground.units.flatMap((unit): Hit[] => {
      const found =
        unit.language === 'en' && test.test(unit.text) ? readUnit(unit, person, ground) : undefined;
      if (!found) return [];
      const said = found.slots.spoke ?? found.slots.said ?? '';
      return [
        {
          ...found,
          unit,
          evidence: [evidenceOf(unit)],
          telling: [...topicsOf(said)],
          confidence: 0.97,
          linked: true,
          for: person.id,
        },
      ];
    });
  });
}
