// What they tell of themselves, said back to them: a figure that moved, a goal, a trouble, what they did or are about to do.
// "In May we took delivery of our first electric vans" → "in May you took delivery of your first electric vans".
import { endClause, renderClause } from '../wording/clause-end.ts';
import type { PhraseSource } from '../wording/phrase-source.ts';
import { findTelling } from '../wording/telling.ts';
import { WHEN_FIRST, escapeName, sayBack, turnBack } from '../wording/say-back.ts';
import { shortenTold } from '../wording/shorten-told.ts';
import { nameSource } from '../wording/source-name.ts';
import { ARRANGED, PRACTISED, SIDE_NEWS, TOLD_KINDS, isBetter } from '../patterns/told.ts';
import { getSignal } from '../signals/all-signals.ts';
import type { Ground } from './ground.ts';
import type { Hit } from './hit.ts';
import { isBoilerplate, sourceOf, wordAt } from './match-cues.ts';
import { evidenceOf, isPosting, type Unit } from './unit.ts';

const MOST_WORDS = 22;
const FEWEST_WORDS = 6;

/** They, by any name: what is said of "the company" is said of you. */
const SELF = String.raw`(?:we|the (?:\p{Ll}+ )?(?:company|group|school|trust|hospital|team|board|council|university|firm|bank|charity|agency|municipality|town|faculty|trustees|management))`;
const OPENS = new RegExp(
  `^${WHEN_FIRST}(?:${SELF}|(?:our|every|each|all) (?:[\\p{L}-]+ ){1,4}?)(?= ?(?:will|have|has|are|is|am|'ve|'ll|\\p{Ll}))`,
  'iu',
);
/** What stands for something said before: without it nobody knows what is meant. */
const POINTS_BACK =
  /^(?:it|its|this|that|these|those|they|their|he|she|his|her|here|there|such|both|of (?:those|these|them)|and|but|or|so|then|however|if|when|while|as|although|because|to|for|with|yes|no|not|what|who|how|why|where|you|your|i|my|please|let)\b/iu;

/** What they did: verbs of events, in the past or the perfect. */
const DID =
  /^(?:(?:also|just|recently|now) )?(?:(?:have|has|'ve) (?:(?:just|recently|now|already|also|begun to) )?(?!been able|noted|had\b|a\b|the\b|an\b|over\b|more\b|around\b|about\b)\p{Ll}+(?:ed|t|n|wn|un|ght|id|old)\b|acquired|added|agreed|announced|appointed|began|bought|brought|built|closed|cut|delivered|doubled|ended|entered|expanded|grew|introduced|invested|joined|launched|lost|merged|migrated|moved|opened|passed|published|raised|received|rebuilt|released|renovated|replaced|rolled out|shipped|sold|signed|split|started|stopped|swapped|switched|took|tripled|voted|won)\b/iu;
/** What they are about to do. */
const WILL =
  /^(?:(?:also|now) )?(?:(?:will|'ll) (?:soon |also |then )?(?!be\b|have\b|need|find|work|give|answer|get\b|help|contact|keep|let\b|see\b|love|receive|report|enjoy|want|make sure|respond|never|always|not\b|you\b|continue|remain|stay)\p{Ll}+|(?:are|is) (?:now |currently |just )?(?:add|acquir|build|clos|doubl|enter|expand|introduc|invest|join|launch|merg|migrat|mov|open|pilot|prepar|rebuild|releas|renovat|replac|roll|splitt|start|switch|test|trial)ing\b|(?:are|is) (?:about|planning|going) to\b|(?:expects?|plans?|intends?) to (?!hear|see|spend|be\b)\p{Ll}+)/iu;
/** The same of anything else: "personal auto is planned to be moved", "Brno is to begin in January". */
const COMES =
  /\b(?:(?:is|are) (?:planned|(?:expected|due|scheduled|set) (?:to|for))\b|(?:is|are) to (?:be|begin|start|open|follow|move|replace|close)|will (?:start|begin|open|move|launch|close|go live|replace|take over|retire|double|run from|be (?:replaced|moved|rolled out|introduced|opened|closed|extended|rebuilt|merged|joined)))\b/iu;
/** What is only hoped is not told. */
const HOPED = /^(?:we|the \p{L}+) (?:still )?hopes?\b/iu;
/** What an arrangement does; "is a company of 40" is none. */
const WORKS =
  /^(?:(?:we|our|the|typical|each|every|until|at|from|science|work)\b|\p{Lu}\p{Ll}+ (?:is|are) )[^.;]{0,60}?\b(?:is (?!an? |the )|are (?!an? |the |looking|proud)|has |have |run |runs |share |shares |sit |sits |work |works |cover |covers |'re \d|’re \d)/iu;
const HYPED = /\b(?:would|could|might|can)\b/iu;

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const WHEN = new RegExp(
  String.raw`\b(?:${MONTH}|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|(?:[Ll]ast|[Tt]his|[Nn]ext|[Dd]uring the) (?:year|month|quarter)|[Rr]ecently|just|20\d\d|coming (?:weeks|months|years))\b`,
  'u',
);
/** Something to hold on to: a figure, a number, a name, a date. */
const HOLD = new RegExp(
  String.raw`\d|\b(?:first|second|third|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\p{Ll},? \p{Lu}\p{Ll}+|${WHEN.source}`,
  'u',
);
const FIGURE = /\d|\b(?:doubled|tripled|halved|half|third|fifth|quarter)\b/iu;
/** What was done longer ago is history. */
const MOST_YEARS = 2;
/** "In May the trustees announced that we will join …" is about the joining. */
const ANNOUNCED =
  /^.{0,90}?\b(?:announced|proud|pleased|glad|happy|reports?|says|said|found|know|noted)(?: last \p{L}+| today)? that (?=\S)/iu;
const SECTIONS_OF_OTHERS = ['requirements', 'preferences', 'benefits', 'process'];

/** Is every year it names long gone? */
export function isHistory(text: string, now: string): boolean {
  const years = (text.match(/\b(?:18|19|20)\d\d\b/gu) ?? []).map(Number);
  return years.length > 0 && Math.max(...years) < Number(now.slice(0, 4)) - MOST_YEARS;
}

/** Where a telling may begin: at the sentence, after its label or "announced that", and where its second half begins. */
function listStarts(text: string): number[] {
  const label = /^[^\s:][^:.]{2,28}: (?=(?:we|our)\b)/iu.exec(text)?.[0].length ?? 0;
  const first = label || (text.includes(' that ') ? (ANNOUNCED.exec(text)?.[0].length ?? 0) : 0);
  const halves = [
    ...text.matchAll(/, (?:and|but|while|whereas) (?=\S)|\bin which (?=\S)|; (?=\S)|\. (?=[\p{Lu}\d])/gu),
  ].map((match) => match.index + match[0].length);
  return [first, ...halves.filter((at) => at > first)];
}

const fits = ({ test, figure, better }: (typeof TOLD_KINDS)[number], text: string): boolean =>
  test.test(text) && (!figure || FIGURE.test(text)) && (!better || isBetter(text));

/** Said to be coming, and over by now: its month was one of the last four. */
function isStale(text: string, now: string): boolean {
  const months = MONTH.split('|');
  const named = new RegExp(String.raw`\b(${MONTH})\b(?! 20\d\d)`, 'u').exec(text)?.[1];
  if (!named || /\b20\d\d\b/u.test(text)) return false;
  const ago = Number(now.slice(5, 7)) - 1 - months.indexOf(named);
  return (ago + 12) % 12 < 4;
}

/** No sentence but a thing and what is known of it: "The doctor report, which users love and doctors find too long". */
const isNamed = (text: string): boolean =>
  /^(?:the|an?|our) [^,.;:]{3,40}, (?:which|that|where|whose)\b/iu.test(text);

/** Beginnings that hold the company's name, by name. */
const NAMED_OPENINGS = new Map<string, RegExp>();

/** "In May Orchard Lane" in front of what it did; undefined for any other beginning. */
function openWithName(text: string, company: string | undefined): string | undefined {
  if (!company || !text.includes(`${company} `)) return undefined;
  const known = NAMED_OPENINGS.get(company);
  const opening = known ?? new RegExp(`^${WHEN_FIRST}${escapeName(company)} (?=\\p{Ll})`, 'iu');
  if (!known) NAMED_OPENINGS.set(company, opening);
  return opening.exec(text)?.[0];
}

/** Which row the telling that begins at `at` is for; undefined when it is none. */
function readTold(unit: Unit, at: number, { now, companyShort }: Ground): string | undefined {
  const text = at > 0 ? unit.text.slice(at).replace(/^it (?=has|had|will|is|was)/u, 'we ') : unit.text;
  if (POINTS_BACK.test(text) || HOPED.test(text)) return undefined;
  const id = readKind(unit, text, { now, companyShort });
  return id && !SIDE_NEWS.test(text) && !isHistory(text, now) ? id : undefined;
}

function readKind(
  unit: Unit,
  text: string,
  { now, companyShort }: { now: string; companyShort: string | undefined },
): string | undefined {
  const posting = isPosting(unit);
  const isDuty = posting && unit.section === 'responsibilities';
  const arranged = (): string | undefined =>
    posting && ARRANGED.test(text) && WORKS.test(text) ? 'V28' : undefined;
  // A list of duties is about the candidate, but for what is said of themselves in between.
  if (isDuty && !/^we\b/iu.test(text) && !isNamed(text)) return arranged();
  const open = OPENS.exec(text)?.[0] ?? openWithName(text, companyShort);
  const product = unit.kind === 'company-product';
  const kind = product && open === undefined ? undefined : TOLD_KINDS.find((one) => fits(one, text));
  if (kind) return kind.id;
  if (isDuty) return arranged();
  const rest = open === undefined ? undefined : text.slice(open.length).trimStart();
  if (rest && DID.test(rest) && HOLD.test(rest))
    return WHEN.test(text) || unit.kind === 'company-news' ? 'V19' : undefined;
  const comes = (rest && WILL.test(rest)) || (COMES.test(text) && !HYPED.test(text));
  if (comes && HOLD.test(text.slice(1)) && !isStale(text, now)) return 'V18';
  return arranged() ?? (!product && PRACTISED.test(text) ? 'V29' : undefined);
}

/** Where a clause ends that would stop in front of a name in quotation marks: before what leads up to the name. */
function beforeName({ words }: PhraseSource, end: number): number {
  if (!/["“”„(]/u.test(words[end]?.gap ?? '')) return end;
  return words
    .slice(0, end)
    .findLastIndex(({ lower }) => /^(?:with|as|by|called|named|under|in|for|of)$/u.test(lower));
}

const STEM = 5;
/** Words every business page has: sharing one of them ties nothing together. */
const LOOSE = new Set(
  'about four five nine seven eight accor across after again among annua appli avail based befor begin below betwe busin chang clien compa conti custo daily deliv depar deve devel during emplo every exper first follo great group growt ideal incl inclu local manag membe month needs offer opera order other peopl plann proce produ profe proje provi quali quart regul relat requi respo right servi since skill small stand start still suppo syste takin teams their there these third those three throu today under using value where which while withi without workin worki would years'.split(
    ' ',
  ),
);

/** First letters of the words that say what a text is about. */
export const stemsOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .map((word) => word.slice(0, STEM))
      .filter((stem) => !LOOSE.has(stem)),
  );

/** Words of the postings, without the company's own name. */
function stemsOfPosting(ground: Ground): Set<string> {
  const own = stemsOf(ground.company ?? '');
  const text = ground.units
    .filter(
      (unit) => isPosting(unit) && !isBoilerplate(unit) && !['benefits', 'process'].includes(unit.section),
    )
    .map((unit) => unit.text)
    .join(' ');
  return new Set([...stemsOf(`${text} ${ground.role ?? ''}`)].filter((stem) => !own.has(stem)));
}

/** Long enough to be understood, short enough to be listened to. */
const BEST_WORDS = 11;
/** Fewer words that say what it is about, figures and months aside, and nobody knows. */
const FEWEST_TELLING = 2;
const PLAIN = new RegExp(`^(?:[\\d.,%€$£]+|${MONTH.toLowerCase()})$`, 'u');

interface Clause {
  id: string;
  said: string;
  telling: string[];
  /** The lower, the better to say. */
  cost: number;
}

/** Another place comes first: "starting with our Ohio clinics" is told to somebody in Pennsylvania. */
const BEGINS_AT =
  /\b(?:start\w*|beginn?\w*|first|pilot\w*) (?:with|in|at) (?:our |the |your )?(?<place>\p{Lu}\p{L}+)/u;

/** Every stretch of a sentence that tells something and can be said back. */
function listClauses(unit: Unit, ground: Ground): Clause[] {
  const source = sourceOf(ground, unit);
  return listStarts(unit.text).flatMap((start, index): Clause[] => {
    const id = readTold(unit, start, ground);
    if (!id) return [];
    const at = wordAt(unit, start);
    return [...endClause(source, at, MOST_WORDS)].flatMap((end): Clause[] => {
      const to = beforeName(source, end);
      if (to - at < FEWEST_WORDS || to - at > MOST_WORDS) return [];
      const text = renderClause(source, at, to);
      const said =
        text && staysItsKind(id, text)
          ? sayBack(text, source, { at, company: ground.companyShort })
          : undefined;
      if (!said) return [];
      const telling = findTelling(source, at, to);
      const about = telling.filter((word) => !PLAIN.test(word)).length;
      if (about < FEWEST_TELLING && !(id === 'V22' && index === 0 && about > 0)) return [];
      const next = source.words[to];
      if (next?.gap.includes(':')) return [];
      const isWhole = !next || /[,.;!?]/u.test(next.gap);
      return [
        {
          id,
          said,
          telling,
          cost:
            Math.abs(to - at - BEST_WORDS) +
            (isWhole ? 0 : 6) +
            (about < 3 ? 3 : 0) -
            (BEGINS_AT.test(said) ? 6 : 0),
        },
      ];
    });
  });
}

/** The row for what is told: what comes, but begins at a place that the posting does not know, is asked about as such. */
function rowOf(id: string, said: string, postings: string): string {
  const place = /^V1[89]$/u.test(id) ? BEGINS_AT.exec(said)?.groups?.place : undefined;
  return place &&
    !postings.includes(place) &&
    !/^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u.test(
      place,
    )
    ? 'V27'
    : id;
}

const TITLED =
  /\b(?<title>Mrs?|Ms|Miss|Mx|Dr|Prof(?:essor)?)\.? (?:\p{Lu}[\p{L}'’-]+ )?(?<last>\p{Lu}[\p{L}'’-]+)/u;

const CAUSE = /\b(?:because|due to|thanks to|reflecting|as a result of|caused by|credit|owing to)\b/iu;
const REMEDY =
  /^(?:we|they|the \p{Ll}+|our \p{Ll}+)(?: have|['’]ve| has)? (?:since |now |also |already )?(?:begun|began|introduced|started|changed|hired|added|set up|launched|opened|agreed|put|asked)\b|^(?:since then|that is why|so we|what turned it)\b/iu;

/** Does the page itself go on to say why, or what was done about it? */
function isExplained(id: string, unit: Unit, next: Unit | undefined): boolean {
  if (!/^V2[0256]$/u.test(id)) return false;
  const after = next?.captureId === unit.captureId && next.block === unit.block ? next.text : '';
  return CAUSE.test(unit.text) || CAUSE.test(after) || (id === 'V22' && REMEDY.test(after));
}

/** Where it was, when only the heading says so: "Voice picking goes live in Laval" over "The first two weeks were rough". */
function placeOf({ heading }: Unit, said: string, postings: string): string {
  const place = /\bin (\p{Lu}\p{Ll}+)\b/u.exec(heading)?.[1];
  return place && !/.\p{Lu}/u.test(said) && !postings.includes(place) ? ` in ${place}` : '';
}

function wordSlots(unit: Unit, { id, said: clause }: Clause, postings: string): Record<string, string> {
  const place = placeOf(unit, clause, postings);
  const said = `${clause}${place}`;
  const opening = isNamed(said) ? undefined : shortenTold(clause);
  const short = opening && `${opening}${place}`;
  const person = TITLED.exec(said)?.groups;
  return {
    ...(person ? { person: `${person.title} ${person.last}` } : {}),
    src: nameSource(unit.kind),
    [isNamed(said) ? 'named' : 'said']: said,
    ...(id === 'V22' && /^you\b/u.test(said) ? { admitted: said } : {}),
    told: turnBack(said),
    ...(short ? { short } : {}),
  };
}

/** One hit for each sentence in which they tell something (see signals/v2-told.ts). Other pages count more where they speak of what the posting is about. */
export function detectTold(ground: Ground): Hit[] {
  const seen = new Set<string>();
  const done = new Set<string>();
  let near: Set<string> | undefined;
  const postings = ground.units
    .filter(isPosting)
    .map(({ text }) => text)
    .join(' ');
  return ground.units.flatMap((unit, index): Hit[] => {
    const key = `${unit.kind} ${unit.text}`;
    if (unit.language !== 'en' || seen.has(key) || done.has(unit.text)) return [];
    seen.add(key);
    if (isPosting(unit) && SECTIONS_OF_OTHERS.includes(unit.section)) return [];
    const best = listClauses(unit, ground).sort((one, other) => one.cost - other.cost)[0];
    if (!best || isBoilerplate(unit) || (best.id === 'V26' && CAUSE.test(unit.text))) return [];
    done.add(unit.text);
    near ??= stemsOfPosting(ground);
    const { id, said, telling } = best;
    const shared = isPosting(unit) ? 3 : [...stemsOf(said)].filter((stem) => near!.has(stem)).length;
    return [
      {
        row: getSignal(rowOf(id, said, postings)),
        unit,
        evidence: [evidenceOf(unit)],
        slots: wordSlots(unit, best, postings),
        telling,
        confidence:
          [0.72, 0.86, 0.95, 0.97][Math.min(3, shared)]! -
          (isExplained(id, unit, ground.units[index + 1]) ? 0.2 : 0),
        ...(shared > 1 && !isPosting(unit) ? { linked: true as const } : {}),
      },
    ];
  });
}

/** A clause cut short must still hold what made it one of its kind. */
const staysItsKind = (id: string, text: string): boolean => {
  const kind = TOLD_KINDS.find((one) => one.id === id);
  return kind ? fits(kind, turnBack(text)) : id === 'V29' || HOLD.test(text);
};
