// What the pages and the earlier rounds say for and against each of the candidate's criteria. No verdict, no sum.
import type { Criterion } from '../../candidate/candidate.ts';
import type { Ground } from '../ground/ground.ts';
import { evidenceOf } from '../ground/unit.ts';
import { isBoilerplate } from '../ground/match-cues.ts';
import type { AskItem, FitEntry, SuggestInput, SuggestionEvidence } from '../suggestion.ts';
import { stemsOf } from '../wording/stems.ts';

interface CriterionRow {
  for: RegExp;
  against: RegExp;
  question: string;
}

const ROWS: Readonly<Record<string, CriterionRow>> = {
  work: {
    for: /\b(?:you will (?:own|lead|build|design)|you(?:'|’)ll (?:own|lead|build|design)|from scratch|greenfield)\b/iu,
    against: /\b(?:routine|administrative tasks|other duties|data entry|ad[- ]hoc)\b/iu,
    question: 'What would fill most of an ordinary week in this role?',
  },
  people: {
    for: /\b(?:team of|squad|work closely with|close-knit|supportive|collaborat\w+ team)\b/iu,
    against: /\b(?:thick skin|demanding stakeholders|independently|minimal supervision)\b/iu,
    question: 'Who would I spend most of my days with, and what are they like to work with?',
  },
  manager: {
    for: /\b(?:report(?:s|ing)? (?:directly )?to|one[- ]to[- ]ones?|1:1s?|coaching|feedback)\b/iu,
    against: /\b(?:minimal supervision|matrix|dotted line)\b/iu,
    question: 'How do you like to work with the people who report to you?',
  },
  growth: {
    for: /\b(?:career (?:path|progression|development)|promot\w+ from within|training budget|learning budget|mentor\w*|study leave|CPD|conference)\b/iu,
    against: /\b(?:fixed[- ]term|temporary|cover)\b/iu,
    question: 'Who has grown out of this role, and into what?',
  },
  'pay-and-security': {
    for: /(?:[$€£]\s?\d|\b(?:permanent|pension|profitable|401\(k\)|bonus|funding is confirmed)\b)/iu,
    // A contract as such says nothing: every job has one.
    against:
      /\b(?:competitive salary|fixed[- ]term|(?:\d+|six|nine|twelve)[- ]month contract|contract (?:role|position|basis|work|job)|contractor|contract (?:that )?(?:ends|expires|runs out)|temporary|funded until|restructuring|redundanc\w+|layoffs?|commission only)\b/iu,
    question: 'What is set aside for the role, and for how long is it sure?',
  },
  'place-and-hours': {
    for: /\b(?:remote|hybrid|flexible (?:working|hours)|work from home|four-day week|part-time possible)\b/iu,
    against:
      /\b(?:on[- ]call|night shifts?|weekends?|overtime|on[- ]?site five|\d{2} ?% travel|fast[- ]paced|relocat\w+)\b/iu,
    question: 'What do an ordinary and a heavy week look like, in hours and in places?',
  },
  purpose: {
    for: /\b(?:our mission|we exist to|we believe|impact on|makes? a difference|sustainab\w+|public good)\b/iu,
    against: /\b(?:shareholder value|aggressive growth)\b/iu,
    question: 'When did the purpose last decide something?',
  },
  pace: {
    for: /\b(?:sustainable pace|work[- ]life balance|no overtime|predictable|well-planned)\b/iu,
    against:
      /\b(?:fast[- ]paced|under pressure|tight deadlines|urgent\w*|hustle|work hard|high[- ]growth)\b/iu,
    question: 'Was last month a typical month?',
  },
  autonomy: {
    for: /\b(?:autonom\w+|ownership|you decide|freedom|trust)\b/iu,
    against: /\b(?:approval|closely supervised|strict (?:procedures|guidelines)|sign-off)\b/iu,
    question: 'What could I decide in the first month without asking?',
  },
};

const MOST = 3;

/** "Contract: permanent": the label says what it is about, only what follows speaks for or against. */
const LABEL = /^[^:.!?]{1,40}:\s+(?=\S)/u;

/** One entry for each criterion, heaviest first. `asks` are the chosen questions; one about its evidence settles it. */
export function buildFit(input: SuggestInput, ground: Ground, asks: readonly AskItem[]): FitEntry[] {
  return [...input.candidate.profile.criteria]
    .sort((a, b) => b.weight - a.weight)
    .map((criterion) => judge(criterion, { input, ground, asks }));
}

/** A chosen question about the very words that speak for or against. A theme in common is too little to settle anything. */
function findSettling(
  asks: readonly AskItem[],
  evidence: readonly SuggestionEvidence[],
): AskItem | undefined {
  const isSame = (a: SuggestionEvidence, b: SuggestionEvidence): boolean =>
    a.captureId === b.captureId &&
    a.quote !== '' &&
    b.quote !== '' &&
    (a.quote.includes(b.quote) || b.quote.includes(a.quote));
  return asks.find((ask) => ask.evidence.some((one) => evidence.some((other) => isSame(one, other))));
}

function judge(
  criterion: Criterion,
  context: { input: SuggestInput; ground: Ground; asks: readonly AskItem[] },
): FitEntry {
  const row = ROWS[criterion.name];
  const own = stemsOf(criterion.wish ?? criterion.name);
  const find = (test: (text: string) => boolean): SuggestionEvidence[] => {
    const pages = context.ground.units
      .filter((unit) => !isBoilerplate(unit) && unit.text.length < 300 && test(unit.text.replace(LABEL, '')))
      .map((unit) => evidenceOf(unit));
    const heard = (context.input.earlier ?? []).flatMap((round) =>
      (round.debrief?.heard ?? []).filter(test).map((quote) => ({ quote, captureId: `debrief:${round.id}` })),
    );
    return [...heard, ...pages].slice(0, MOST);
  };
  const speaks = (text: string): boolean => [...stemsOf(text)].some((stem) => own.has(stem));
  const positive = row ? find((text) => row.for.test(text)) : find(speaks);
  const negative = row ? find((text) => row.against.test(text)) : [];
  const question =
    findSettling(context.asks, [...negative, ...positive])?.text ??
    row?.question ??
    `What should I know about ${criterion.name.toLowerCase()} here that is on no page?`;
  return {
    criterion: criterion.name,
    weight: criterion.weight,
    dealBreaker: criterion.dealBreaker,
    for: positive,
    against: negative,
    unknown: positive.length + negative.length === 0,
    question,
  };
}
