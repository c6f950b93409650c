// What they tell of themselves, said back to them: a figure that moved, a goal, a trouble, what they did or are about to do.
// "In May we took delivery of our first electric vans" → "in May you took delivery of your first electric vans".
import { endClause, renderClause } from '../wording/clause-end.ts';
import { readVerb } from '../wording/duty-verbs.ts';
import type { PhraseSource } from '../wording/phrase-source.ts';
import { findTelling } from '../wording/telling.ts';
import { nameSource } from '../wording/source-name.ts';
import { SIDE_NEWS, TOLD_KINDS } from '../patterns/told.ts';
import { getSignal } from '../signals/all-signals.ts';
import type { Ground } from './ground.ts';
import type { Hit } from './hit.ts';
import { isBoilerplate, sourceOf, wordAt } from './match-cues.ts';
import { evidenceOf, isPosting, type Unit } from './unit.ts';

const MOST_WORDS = 22;
/** Under its heading, so that both fit into one sentence. */
const MOST_HEADED = 14;
const FEWEST_WORDS = 6;
const WHEN_FIRST = String.raw`(?:(?:in|since|from|by|last|this|next|over|during|after|earlier|recently|later|starting|today|at)\b[^.;:]{0,36}?,? )?`;

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

type Told = { id: string; at: number };

/** Is every year it names long gone? */
function isHistory(text: string, now: string): boolean {
  const years = (text.match(/\b(?:18|19|20)\d\d\b/gu) ?? []).map(Number);
  return years.length > 0 && Math.max(...years) < Number(now.slice(0, 4)) - MOST_YEARS;
}

/** Where a telling may begin: at the sentence, after its label or "announced that", and where its second half begins. */
function listStarts(text: string): number[] {
  const label = /^[^\s:][^:.]{2,28}: (?=(?:we|our)\b)/iu.exec(text)?.[0].length ?? 0;
  const first = label || (ANNOUNCED.exec(text)?.[0].length ?? 0);
  const halves = [...text.matchAll(/, (?:and|but|while|whereas) (?=\S)|; (?=\S)|\. (?=[\p{Lu}\d])/gu)].map(
    (match) => match.index + match[0].length,
  );
  return [first, ...halves.filter((at) => at > first)];
}

/** Which row the telling that begins at `at` is for; undefined when it is none. */
function readTold(unit: Unit, at: number, { now, companyShort }: Ground): Told | undefined {
  const text = at > 0 ? unit.text.slice(at).replace(/^it (?=has|had|will|is|was)/u, 'we ') : unit.text;
  if (HOPED.test(text) || POINTS_BACK.test(text) || SIDE_NEWS.test(text) || isHistory(text, now))
    return undefined;
  const isDuty = isPosting(unit) && unit.section === 'responsibilities';
  if (isDuty && !/^we\b/iu.test(text)) return undefined;
  const named = companyShort && text.startsWith(`${companyShort} `) ? `${companyShort} ` : undefined;
  const open = named ?? OPENS.exec(text)?.[0];
  const kind = TOLD_KINDS.find(({ test, figure }) => test.test(text) && (!figure || FIGURE.test(text)));
  if (kind && !(unit.kind === 'company-product' && open === undefined)) return { id: kind.id, at };
  if (isDuty) return undefined;
  const rest = open === undefined ? undefined : text.slice(open.length).trimStart();
  if (rest && DID.test(rest) && HOLD.test(rest))
    return WHEN.test(text) || unit.kind === 'company-news' ? { id: 'V19', at } : undefined;
  const comes = (rest && WILL.test(rest)) || (COMES.test(text) && !HYPED.test(text));
  return comes && HOLD.test(text.slice(1)) ? { id: 'V18', at } : undefined;
}

/** Where a clause ends that would stop in front of a name in quotation marks: before what leads up to the name. */
function beforeName({ words }: PhraseSource, end: number): number {
  if (!/["“”„(]/u.test(words[end]?.gap ?? '')) return end;
  return words
    .slice(0, end)
    .findLastIndex(({ lower }) => /^(?:with|as|by|called|named|under|in|for|of)$/u.test(lower));
}

const FIRST_WORD =
  /^(?:In|Since|From|By|Last|This|Next|Over|During|After|Earlier|Recently|Later|Starting|At|The|Our|Your|We|You|A|An|Of)\b/u;
/** Ends of words that are no names of places or people. */
const COMMON_END = /(?:ing|ment|tion|sion|ness|ity|ance|ence|ship|age|over|ure|acy|ics|[^s]s)$/u;

/** A single word with a capital before its verb is a name ("Brno is to begin") unless it sounds like a common noun. */
function opensWithName({ words }: PhraseSource, at: number): boolean {
  const first = words[at]!;
  const next = words[at + 1]?.lower ?? '';
  return (
    /^\p{Lu}\p{Ll}+$/u.test(first.raw) &&
    (/^(?:is|are|was|were|will|has|have)$/u.test(next) || !!readVerb(next)) &&
    !COMMON_END.test(first.raw) &&
    !FIRST_WORD.test(first.raw)
  );
}

const PLURAL: Readonly<Record<string, string>> = { has: 'have', is: 'are', was: 'were', does: 'do' };
const toPlural = (verb: string): string => {
  const known = readVerb(verb);
  return (
    PLURAL[verb] ??
    (known?.form === 'third' ? known.base : verb.replace(/^(expect|plan|want|aim|intend|hope)s$/u, '$1'))
  );
};

/** "the company moved … to its new platform" → "you moved … to your new platform". */
function turnSelf(text: string, company: string | undefined): string {
  const names = ['the company', 'the group', 'the firm', ...(company ? [company] : [])].map((name) =>
    name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`),
  );
  const found = new RegExp(
    `^(?<lead>${WHEN_FIRST})(?:${names.join('|')}|it(?= (?:has|had|will|is|was)\\b)) (?<adverb>(?:also|today|now|recently) )?(?<verb>\\p{Ll}+)`,
    'iu',
  ).exec(text);
  if (!found?.groups) return text;
  const { lead = '', adverb = '', verb = '' } = found.groups;
  return `${lead}you ${adverb}${toPlural(verb)}${text.slice(found[0].length)}`.replaceAll(
    /\bits\b/gu,
    'your',
  );
}

/** "for those claims", "also": what hangs on a sentence that is not said. */
const HANGING =
  /,? \b(?:for|of|in|with|by|to|among) (?:those|these|this|such) \p{L}+\b|\b(?:also|however|therefore|meanwhile) /giu;

/** A clause of theirs as it is said to them, and as they would say it. */
function sayBack(
  clause: string,
  named: boolean,
  company: string | undefined,
): { said: string; told: string } {
  const own = company && company.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const first = named
    ? clause.charAt(0).toUpperCase() + clause.slice(1)
    : clause.replace(FIRST_WORD, (word) => word.toLowerCase());
  const turned = turnSelf(first.replaceAll(HANGING, ''), company);
  const said = own
    ? turned.replaceAll(new RegExp(`\\b(?:the ${own}(?= \\p{Ll})|${own}['’]s)`, 'giu'), 'your')
    : turned;
  const told = said.replaceAll(/\b(?:you|your|yours|yourselves)\b/gu, (word) => TURNED_BACK[word]!);
  return { said, told };
}
const TURNED_BACK: Readonly<Record<string, string>> = {
  you: 'we',
  your: 'our',
  yours: 'ours',
  yourselves: 'ourselves',
};

/** Ends of a clause, those at a comma before those in the middle of a phrase. */
function* listEnds(source: PhraseSource, at: number, most: number): Generator<number> {
  const ends = [...endClause(source, at, most)];
  const isWhole = (end: number): boolean => {
    const next = source.words[end];
    return !next || /[,.;!?]/u.test(next.gap);
  };
  yield* ends.filter(isWhole);
  yield* ends.filter((end) => !isWhole(end));
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

/** V18 what is to come, V19 what was done, V20 a figure that moved, V21 a goal, V22 a trouble. Other pages count more where they speak of what the posting is about. */
export function detectTold(ground: Ground): Hit[] {
  const done = new Set<string>();
  let near: Set<string> | undefined;
  return ground.units.flatMap((unit): Hit[] => {
    if (unit.language !== 'en' || done.has(unit.text) || isBoilerplate(unit)) return [];
    if (isPosting(unit) && SECTIONS_OF_OTHERS.includes(unit.section)) return [];
    for (const start of listStarts(unit.text)) {
      const told = readTold(unit, start, ground);
      if (!told) continue;
      done.add(unit.text);
      const source = sourceOf(ground, unit);
      const at = wordAt(unit, told.at);
      const named = opensWithName(source, at);
      for (const end of listEnds(source, at, named ? MOST_HEADED : MOST_WORDS)) {
        const to = beforeName(source, end);
        if (to - at < FEWEST_WORDS || to - at > MOST_WORDS) continue;
        const text = renderClause(source, at, to);
        if (!text || !staysItsKind(told.id, text)) continue;
        const telling = findTelling(source, at, to);
        if (telling.length < (told.id === 'V22' ? 1 : 2)) continue;
        near ??= stemsOfPosting(ground);
        const shared = isPosting(unit) ? 3 : [...stemsOf(text)].filter((stem) => near!.has(stem)).length;
        const words = sayBack(text, named, ground.companyShort);
        if (ground.companyShort && words.said.includes(ground.companyShort)) continue;
        const head = named ? nameTopic(unit) : undefined;
        return [
          {
            row: getSignal(told.id),
            unit,
            evidence: [evidenceOf(unit)],
            slots: {
              src: nameSource(unit.kind),
              told: words.told,
              ...(head ? { head, headed: words.said } : { said: words.said }),
              // "You lose too many people" is said to nobody's face; "you write that you lose …" is.
              ...(told.id === 'V22' || named ? {} : { stated: words.said }),
            },
            telling,
            confidence: [0.72, 0.86, 0.95, 0.97][Math.min(3, shared)]! - (named && !head ? 0.15 : 0),
            ...(shared > 1 && !isPosting(unit) ? { linked: true as const } : {}),
          },
        ];
      }
    }
    return [];
  });
}

/** The heading a sentence stands under, when it can be said: "ERP project started". */
const nameTopic = ({ heading, text }: Unit): string | undefined =>
  heading &&
  !text.includes(heading) &&
  /^[\p{L}\d][^"“”?!:<>{}|]{6,60}$/u.test(heading) &&
  heading.split(' ').length > 1
    ? heading
    : undefined;

/** A clause cut short must still hold what made it one of its kind. */
const staysItsKind = (id: string, text: string): boolean => {
  const kind = TOLD_KINDS.find((one) => one.id === id);
  if (!kind) return HOLD.test(text);
  const theirs = text.replaceAll(/\b(?:your?)\b/gu, (word) => TURNED_BACK[word]!);
  return kind.test.test(theirs) && (!kind.figure || FIGURE.test(text));
};
