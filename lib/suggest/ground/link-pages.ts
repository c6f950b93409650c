// What is named on two pages, and what dates and pay say by themselves.
import { factsOf } from '../../facts/fact.ts';
import { getSignal } from '../signals/all-signals.ts';
import { nameSource } from '../wording/source-name.ts';
import { isPlace } from '../wording/places.ts';
import { cutQuote } from '../wording/quote.ts';
import type { Ground } from './ground.ts';
import { evidenceOf, evidenceOfFact, isPosting, type Unit } from './unit.ts';
import type { Hit } from './hit.ts';
import { isBoilerplate, speakFigure } from './match-cues.ts';

const ENTITY = /\b\p{Lu}[\p{L}\d'&-]{1,30}(?: (?:of |for )?\p{Lu}[\p{L}\d'&-]{1,30}){0,3}/gu;
/** Without a capital after the first letter there is no name to find. */
const INNER_CAPITAL = /.\p{Lu}\p{L}/u;
const COMMON =
  /^(?:chairman|chairwoman|chair|president|captain|trustees|managing|governors?|commissioner|principal|headteacher|head|dean|minister|mayor|the|a|an|we|our|you|your|this|that|i|it|in|on|at|as|if|and|or|for|with|team|senior|junior|lead|manager|director|engineer|head|chief|officer|ceo|cto|coo|product|design|data|sales|marketing|finance|operations|engineering|hr|human|resources|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|english|german|french|europe|european|uk|us|usa|united|kingdom|states|germany|france|london|berlin|linkedin|google|microsoft|apple|bachelor|master|phd|equal|opportunity|trust|school|academy|college|council|university|hospital|group|board|committee|czech|slovak|dutch|danish|swedish|finnish|norwegian|polish|spanish|portuguese|italian|croatian|slovenian|hungarian|irish|scottish|welsh|indian|chinese|japanese|korean|australian|canadian|american|british|mandarin|cantonese|tamil|malay)$/iu;

/** Names written with capitals inside a sentence that are not everyday words, the company's own name or the job's title. */
function readEntities(ground: Ground, unit: Unit): string[] {
  if (!INNER_CAPITAL.test(unit.text) || unit.words.length < 4 || unit.words.length > 60) return [];
  const own = new Set(
    `${ground.company ?? ''} ${ground.companyShort ?? ''} ${ground.role ?? ''}`.toLowerCase().split(/\s+/u),
  );
  return [...unit.text.matchAll(ENTITY)]
    .filter((match) => match.index > 0 && !/[.!?:•–—] $/u.test(unit.text.slice(match.index - 2, match.index)))
    .map((match) =>
      match[0]
        .trim()
        .replace(/[.'&-]+$/u, '')
        .replace(/'s$/u, ''),
    )
    .filter((name) => name.length > 3 && name.length < 40 && !/^\p{Lu}-/u.test(name))
    .filter(
      (name) =>
        name.split(' ').some((word) => !COMMON.test(word) && !own.has(word.toLowerCase())) &&
        !own.has(name.split(' ')[0]!.toLowerCase()),
    )
    .filter(
      (name) => !COMMON.test(name) && ground.names.nameFor(name.split(' ')[0]!.toLowerCase()) !== undefined,
    );
}

const escape = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const OFFICE =
  '(?:our |the |a |an )?(?:[\\p{L}-]+ ){0,3}?(?:C[ETOFMP]O|CTO|[Ff]ounders?|[Cc]o-?founders?|[Hh]ead|[Mm]anager|[Dd]irector|[Ee]ngineer|[Ll]ead|[Oo]fficer|[Pp]resident|[Cc]hair\\p{L}*|[Cc]hief|[Pp]artner|[Dd]ean|[Pp]rofessor)\\b';

/** Nobody works "on" a person or a country: such names link nothing. */
function isPersonOrPlace(ground: Ground, name: string): boolean {
  if (isPlace(name)) return true;
  const known = [
    ...factsOf(ground.facts, 'job.location').map((fact) => fact.value),
    ...factsOf(ground.facts, 'company.headquarters').map((fact) => fact.value),
    ...factsOf(ground.facts, 'company.office').map((fact) => fact.value),
    ...factsOf(ground.facts, 'company.person').map((fact) => fact.value.name),
    ...factsOf(ground.facts, 'job.contact').map((fact) => fact.value),
    ...factsOf(ground.facts, 'job.reportsTo').map((fact) => fact.value),
  ];
  if (known.some((value) => value.includes(name))) return true;
  const person = new RegExp(
    `\\b(?:in|near|outside) (?:the )?${escape(name)}\\b|\\b(?:colleagues|people|employees|staff|offices?|teams?|based|depots?|sites?|stalls?|shops?|stores?|yards?|plants?|factory|warehouses?|workshops?|schools?|wards?|opened|started) in (?:\\p{Lu}\\p{L}+(?:, | and ))*${escape(name)}\\b|${escape(name)}(?:, ${OFFICE}|(?: and \\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+)? (?:founded|said|says|joined)\\b)|\\b[Bb]y ${escape(name)}\\b`,
    'u',
  );
  return ground.units.some((unit) => unit.text.includes(name) && person.test(unit.text));
}

/** Q11: the same name in a posting and on another page. */
export function linkPages(ground: Ground): Hit[] {
  const skills = new Set(
    factsOf(ground.facts, 'job.skill').flatMap((fact) => [
      fact.value.name.toLowerCase(),
      ...fact.value.name.toLowerCase().split(' '),
    ]),
  );
  const inPosting = new Map<string, Unit>();
  for (const unit of ground.units) {
    if (!isPosting(unit) || unit.section !== 'responsibilities' || isBoilerplate(unit)) continue;
    for (const name of readEntities(ground, unit))
      if (!inPosting.has(name) && !skills.has(name.toLowerCase())) inPosting.set(name, unit);
  }
  if (inPosting.size === 0) return [];
  for (const name of inPosting.keys()) if (isPersonOrPlace(ground, name)) inPosting.delete(name);
  if (inPosting.size === 0) return [];
  const hits = new Map<string, Hit>();
  const named = new RegExp(`\\b(?:${[...inPosting.keys()].slice(0, 80).map(escape).join('|')})\\b`, 'u');
  for (const unit of ground.units) {
    if (isPosting(unit) || hits.size >= 6 || !named.test(unit.text) || isBoilerplate(unit)) continue;
    for (const name of readEntities(ground, unit)) {
      const first = inPosting.get(name);
      if (!first || hits.has(name) || first.kind === unit.kind) continue;
      const quote = cutQuote(unit.text, unit.words);
      hits.set(name, {
        row: getSignal('Q11'),
        unit: first,
        evidence: [evidenceOf(first), evidenceOf(unit)],
        telling: name.toLowerCase().split(' '),
        confidence: 0.95,
        linked: true,
        slots: {
          src: nameSource(first.kind),
          srca: nameSource(first.kind),
          srcb: nameSource(unit.kind),
          entity: name,
          ...(quote?.includes(name) ? { q: quote } : {}),
        },
      });
    }
  }
  return [...hits.values()].slice(0, 6);
}

/** O6: open for more than 45 days. */
export function findLongOpen(
  ground: Ground,
  speak: (date: string, now: string) => string | undefined,
): Hit[] {
  const fact = factsOf(ground.facts, 'job.datePosted').find((candidate) =>
    /^\d{4}-\d{2}-\d{2}/u.test(candidate.value),
  );
  if (!fact) return [];
  const days = (Date.parse(ground.now) - Date.parse(fact.value.slice(0, 10))) / 86_400_000;
  const spoken = days > 45 && days < 500 ? speak(fact.value, ground.now)?.replace(/^in /u, '') : undefined;
  return spoken
    ? [
        {
          row: getSignal('O6'),
          evidence: [evidenceOfFact(fact)],
          telling: ['open'],
          confidence: 0.9,
          slots: { src: 'the posting', date: spoken },
        },
      ]
    : [];
}

/** H1: a pay range whose top is at least 1.6 times its bottom. */
export function findWideBand(ground: Ground): Hit[] {
  const fact = factsOf(ground.facts, 'job.salary').find(
    ({ value }) => value.min && value.max && value.max >= value.min * 1.6 && !value.estimate,
  );
  if (!fact?.value.min || !fact.value.max) return [];
  const sign = { USD: '$', EUR: '€', GBP: '£' }[fact.value.currency ?? ''] ?? '';
  const say = (amount: number): string => speakFigure(`${sign}${amount.toLocaleString('en-US')}`);
  return [
    {
      row: getSignal('H1'),
      evidence: [evidenceOfFact(fact)],
      telling: [String(fact.value.min)],
      confidence: 1,
      slots: { src: 'the posting', min: say(fact.value.min), max: say(fact.value.max) },
    },
  ];
}
