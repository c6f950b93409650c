// Which sentences tell something of themselves, and what: a figure that moved, a goal, a trouble, what they did or will do.
import { ARRANGED, NUMBER, PRACTISED, SIDE_NEWS, TOLD_KINDS, isBetter, isShare } from '../patterns/told.ts';
import { readVerb } from '../wording/duty-verbs.ts';
import { MONTHS } from '../wording/source-name.ts';
import { WHEN_FIRST, turnBack } from '../wording/say-back.ts';
import type { Ground } from './ground.ts';
import { isPosting, type Unit } from './unit.ts';

/** They, by any name: what is said of "the company" is said of you. */
const SELF = String.raw`(?:we|the (?:\p{Ll}+ )?(?:company|group|school|trust|hospital|team|board|council|university|firm|bank|charity|agency|municipality|town|faculty|trustees|management))`;
const OPENS = new RegExp(
  `^${WHEN_FIRST}(?:${SELF}|(?:our|every|each|all) (?:[\\p{L}-]+ ){1,4}?)(?= ?(?:will|have|has|are|is|am|'ve|'ll|'re|\\p{Ll}))`,
  'iu',
);
/** What stands for something said before: without it nobody knows what is meant. */
const POINTS_BACK =
  /^(?:it|its|this|that|these|those|they|their|he|she|his|her|here|there|such|both|(?:further |more |other )?roles|the (?:rest|others?|remainder|same|latter|former)|on (?:a|the) \p{Ll}+ one|of (?:those|these|them)|and|but|or|so|then|however|if|when|while|as|although|because|to|for|with|yes|no|not|(?:most|some|many|all|none|few|half|each|several) of them|what|who|how|why|where|you|your|i|my|please|let)\b/iu;

/** What they did: verbs of events, in the past or the perfect. */
const DID =
  /^(?:(?:also|just|recently|now) )?(?:(?:have|has|'ve) been \p{Ll}+ing\b|(?:have|has|'ve) (?:(?:just|recently|now|already|also|begun to) )?(?!been able|noted|responded|continued|remained|worked|helped|shown|proved|enjoyed|had\b|a\b|the\b|an\b|over\b|more\b|around\b|about\b)\p{Ll}+(?:ed|t|n|wn|un|ght|id|old)\b|acquired|added|agreed|announced|appointed|began|bought|brought|built|closed|cut|delivered|doubled|ended|entered|expanded|grew|introduced|invested|joined|launched|lost|merged|migrated|moved|opened|passed|published|raised|received|rebuilt|released|renovated|replaced|rolled out|shipped|sold|signed|split|started|stopped|swapped|switched|took|tripled|voted|withdrew|recalled|refunded|halted|paused|won(?!['’]t))\b/iu;
/** What they are about to do. */
const WILL =
  /^(?:(?:also|now) )?(?:(?:will|'ll) (?:soon |also |then )?(?!be (?!\p{Ll}+ing\b)|have\b|need|find|work|give|answer|get\b|help|contact|keep|let\b|see\b|love|receive|report|enjoy|want|make sure|respond|never|always|not\b|you\b|continue|remain|stay)\p{Ll}+|(?:are|is|'re) (?:now |currently |just |also )?(?:talk|add|acquir|build|chang|clos|doubl|enter|expand|extend|introduc|invest|join|launch|merg|migrat|mov|open|pilot|prepar|rebuild|releas|renovat|replac|roll|splitt|start|switch|test|trial)ing\b|(?:are|is) (?:about|planning|going) to\b|(?:expects?|plans?|intends?) to (?!hear|see|spend|be\b)\p{Ll}+)/iu;
/** The same of anything else: "personal auto is planned to be moved", "Brno is to begin in January". */
const COMES =
  /\b(?:(?:planned|due|scheduled) for|(?:is|are) (?:planned|(?:expected|scheduled|set) (?:to|for)|due (?:for|to (?:open|start|begin|close|move|go|launch|finish|complete|arrive|join|be)))\b|(?:is|are) to (?:be|begin|start|open|follow|move|replace|close)|will (?:at last |finally |soon |then |also |now )?(?:start|begin|open|move|launch|close|go live|replace|take over|retire|double|run from|be leaving|be (?!pleased|asked|required|expected|considered|given|contacted|notified|informed|invited|offered|based|needed|treated|paid|involved|supported|used|able|provided|assessed|employed|placed|trained|held|interested|glad|delighted|exposed|tasked|located|assigned|responsible)(?:\p{Ll}+(?:ed|ewn|own|awn|ilt|ept|old|oved)|cut|put|set|split|rebuilt)))\b/iu;
/** What is being tried or talked about needs no figure to be worth a question. */
const ONGOING =
  /^(?:are|is|'re) (?:now |currently |also )?(?:talking|piloting|testing|trialling|preparing)\b/iu;
/** "Next spring we begin …" is as good as "will begin". */
const STARTS = /^(?:begin|build|close|introduce|launch|move|open|replace|start|switch)\b/iu;
/** What is only hoped is not told. */
const HOPED = /^(?:we|the \p{L}+) (?:still )?hopes?\b/iu;
/** What an arrangement does; "is a company of 40" is none. */
const WORKS =
  /^(?:(?:we|our|the|typical|each|every|until|at|from|science|work)\b|\p{Lu}\p{Ll}+ (?:is|are) )[^.;]{0,60}?\b(?:is (?!an? |the )|are (?!an? |the |looking|proud)|has |have |run |runs |share |shares |sit |sits |work |works |cover |covers |'re \d|’re \d)/iu;
/** How many there are is no arrangement: "We are 58 in nine countries", "Our team has 12 nurses". */
const COUNTED =
  /^(?:we|our (?:\p{Ll}+ ){1,3}?)(?: ?(?:are|is|has|have|currently|now))+ (?:(?:over|about|around|a team of|made up of) )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/iu;

/** An offer to the candidate is no arrangement. */
const OFFERED = /\b(?:opportunit\p{L}+|vacanc\p{L}+|looking for|seeking|hiring|recruiting)\b/iu;
const HYPED = /\b(?:would|could|might|can)\b/iu;

export const MONTH = MONTHS.join('|');
const WHEN = new RegExp(
  String.raw`\b(?:${MONTH}|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|(?:[Ll]ast|[Tt]his|[Nn]ext|[Dd]uring the) (?:year|month|quarter)|[Rr]ecently|just|20\d\d|coming (?:weeks?|months?|years?))\b`,
  'u',
);
/** Something to hold on to: a figure, a number, a name, a date. */
const HOLD = new RegExp(
  String.raw`\d|\b(?:first|second|third|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\p{Ll},? \p{Lu}\p{Ll}+|${WHEN.source}`,
  'u',
);
const FIGURE = new RegExp(NUMBER, 'iu');
/** What was done longer ago is history. */
const MOST_YEARS = 2;
/** "In May the trustees announced that we will join …" is about the joining. */
const ANNOUNCED =
  /^(?!.{0,60}\b(?:audit|auditor|inspect\p{L}*|Ofsted|CQC|review|survey|regulator|inquiry)s?\b.{0,60}\b(?:found|noted) that).{0,90}?\b(?:announced|proud|pleased|glad|happy|reports?|says|said|found|know|noted|share|learned|confirm)(?: last \p{L}+| today)? that (?=\S)/iu;
/** Is every year it names long gone? */
export function isHistory(text: string, now: string): boolean {
  const years = (text.match(/\b(?:18|19|20)\d\d\b/gu) ?? []).map(Number);
  return years.length > 0 && Math.max(...years) < Number(now.slice(0, 4)) - MOST_YEARS;
}

/** Where a telling may begin: at the sentence, after its label or "announced that", and where its second half begins. */
export function listStarts(text: string): number[] {
  const label = /^[^\s:][^:.]{2,28}: (?=(?:we|our)\b|(?:\S+ ){6})/iu.exec(text)?.[0].length ?? 0;
  const first = label || (text.includes(' that ') ? (ANNOUNCED.exec(text)?.[0].length ?? 0) : 0);
  const halves = [
    ...text.matchAll(/, (?:and|but|while|whereas) (?=\S)|\bin which (?=\S)|; (?=\S)|\. (?=[\p{Lu}\d])/gu),
  ].map((match) => match.index + match[0].length);
  return [first, ...halves.filter((at) => at > first)];
}

/** A trouble that only may come is a rule. */
const isRule = (id: string, text: string): boolean =>
  id === 'V22' &&
  /\b(?:may|might|could|can) (?:also )?(?:be|get|lead|cause)\b|\bif (?:you|an?|the)\b/iu.test(text);

/** "Dealers will be able to order until 17:30 instead of 17:00" is a plan, not a figure that moved. */
const isPlanned = (id: string, text: string): boolean =>
  /^V2[06]$/u.test(id) && /\b(?:will|can|may) (?:be|have|order|get|grow|rise|fall)\b/iu.test(text);

const fits = ({ id, test, figure, better }: (typeof TOLD_KINDS)[number], text: string): boolean =>
  test.test(text) &&
  !isPlanned(id, text) &&
  !isRule(id, text) &&
  (!figure || FIGURE.test(text)) &&
  (!better || isBetter(text));

/** Said to be coming, and over by now: its month was one of the last six. */
function isStale(text: string, now: string): boolean {
  const named = new RegExp(String.raw`\b(${MONTH})\b(?! 20\d\d)`, 'u').exec(text)?.[1];
  if (!named || /\b20\d\d\b/u.test(text)) return false;
  const ago = Number(now.slice(5, 7)) - 1 - MONTHS.indexOf(named);
  return (ago + 12) % 12 < 6;
}

/** No sentence but a thing and what is known of it: "The doctor report, which users love and doctors find too long". */
export const isNamed = (text: string): boolean =>
  /^(?:the|an?|our) [^,.;:]{3,40}, (?:which|that|where|whose)\b/iu.test(text);

const WHEN_ONLY = new RegExp(`^${WHEN_FIRST}$`, 'iu');

/** "In May Orchard Lane" in front of what it did; undefined for any other beginning. */
function openWithName(text: string, company: string | undefined): string | undefined {
  const at = company ? text.indexOf(`${company} `) : -1;
  if (at < 0 || !WHEN_ONLY.test(text.slice(0, at))) return undefined;
  const open = text.slice(0, at + company!.length + 1);
  return /^\p{Ll}/u.test(text.slice(open.length)) ? open : undefined;
}

/** A line of a list without its subject: "Is expected to see 3,500 visits". */
const HEADLESS = /^(?:is|are|was|were|has|have|had|will|would|can|may|does|do|did)\b/iu;

/** What is expected of a whole town is nobody's plan. */
const FORECAST = /\bpopulation\b/iu;

/** "Takes care of guests, solves complaints": a duty in the third person, whose subject is whoever is hired. */
const opensWithDuty = (text: string): boolean =>
  readVerb(/^\p{L}+(?= )/u.exec(text)?.[0].toLowerCase() ?? '')?.form === 'third';

/** Which row the telling that begins at `at` is for; undefined when it is none. */
export function readTold(unit: Unit, at: number, { now, companyShort }: Ground): string | undefined {
  // After "announced that", and in front of a plan, "it" is the company.
  const text =
    at > 0
      ? unit.text.slice(at).replace(/^it (?=has|had|will|is|was)/u, 'we ')
      : unit.text.replace(/^It (?=(?:plans|expects|aims|intends) to\b)/u, 'We ');
  if (
    POINTS_BACK.test(text) ||
    HOPED.test(text) ||
    HEADLESS.test(text) ||
    FORECAST.test(text) ||
    opensWithDuty(text)
  )
    return undefined;
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
    posting && ARRANGED.test(text) && WORKS.test(text) && !OFFERED.test(text) && !COUNTED.test(text)
      ? 'V28'
      : undefined;
  // A list of duties is about the candidate, but for what is said of themselves in between.
  if (isDuty && !/^we\b/iu.test(text) && !isNamed(text)) return arranged();
  const open = OPENS.exec(text)?.[0] ?? openWithName(text, companyShort);
  const product = unit.kind === 'company-product';
  const kind = product && open === undefined ? undefined : TOLD_KINDS.find((one) => fits(one, text));
  if (kind) return kind.id;
  if (isDuty) return arranged();
  const rest = open === undefined ? undefined : text.slice(open.length).trimStart();
  if (rest && DID.test(rest) && HOLD.test(text.slice(1)))
    return WHEN.test(text) || unit.kind === 'company-news' || /\d{3}/u.test(rest) ? 'V19' : undefined;
  const comes = (rest && WILL.test(rest)) || (COMES.test(text) && !HYPED.test(text));
  const ongoing = !!rest && ONGOING.test(rest);
  const next = !!rest && /^next\b/iu.test(text) && STARTS.test(rest);
  if (
    (next || ongoing || (comes && (HOLD.test(text.slice(1)) || /\bnew \p{L}/u.test(text)))) &&
    !isStale(text, now)
  )
    return 'V18';
  if (!product && isShare(text)) return 'V37';
  return arranged() ?? (!product && PRACTISED.test(text) && !PRAISED.test(text) ? 'V29' : undefined);
}

/** What a company says of itself in its advertisement is no way of working. */
const PRAISED =
  /\b(?:fast-paced|ambitious|value (?:people|ownership)|passion\p{L}*|enjoy|exciting|world-class|cutting-edge|best-in-class|innovativ\p{L}+|move (?:fast|quickly)|dream big)\b/iu;

/** Something must be said of it: "the first phase, a new ordering system" is half a sentence. */
const FINITE =
  /\b(?:will|is|are|was|were|has|have|had|do|does|did|took|ran|made|gave|rose|fell|grew|cut|began|built|bought|brought|sold|went|came|lost|won|\p{L}{2,}ed|planned|due|scheduled|expects?|plans?|aims?|wants?)\b|\byou (?!and\b)\p{Ll}+|['’](?:re|ve|ll)\b/iu;

/** Is something said of it? */
export const hasVerb = (text: string): boolean => FINITE.test(text);

/** What is to come says so itself. */
const AHEAD =
  /\b(?:will|going to|about to|planned|planning|plans?|due|scheduled|expect(?:s|ed|ing)?|invest(?:s|ing)?|aims?|intends?|next|is to|are to|beg[iu]ns?|start(?:s|ing)?|opens?|opening|moves?|moving|launch\p{L}*|talking|testing|piloting|trialling|preparing|building|closing|replacing|introducing|adding|switching|rolling)\b|['’]ll\b/iu;

/** A clause cut short must still hold what made it one of its kind. */
export const staysItsKind = (id: string, text: string): boolean => {
  const kind = TOLD_KINDS.find((one) => one.id === id);
  return kind
    ? fits(kind, turnBack(text))
    : id === 'V29' ||
        (id === 'V37' && isShare(turnBack(text))) ||
        ((id !== 'V18' || AHEAD.test(text)) &&
          (HOLD.test(text) || /\b(?:new|talking|testing|piloting|trialling|preparing) \p{L}/u.test(text)) &&
          hasVerb(text));
};
