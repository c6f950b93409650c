import { factsOf, type Fact } from '../../facts/fact.ts';
import type { FactKey } from '../../facts/fact-key.ts';
import { getSignal } from '../signals/all-signals.ts';
import type { SuggestionEvidence } from '../suggestion.ts';
import type { Ground } from './ground.ts';
import { isPosting } from './unit.ts';
import type { Hit } from './hit.ts';
import type { DutyUnit } from './detect-duties.ts';

interface Absence {
  id: string;
  keys: readonly FactKey[];
  /** Signals that speak to it too. */
  signals: readonly string[];
  /** Words that would speak to it. */
  words: RegExp;
}

const ABSENCES: readonly Absence[] = [
  {
    id: 'Q1',
    keys: ['job.goal'],
    signals: ['A2', 'K2'],
    words:
      /\b(?:success (?:looks|means|will)|measured (?:by|on)|KPIs?|key results|objectives and key|in your first \w+ (?:days|weeks|months))\b/iu,
  },
  {
    id: 'Q2',
    keys: ['job.teamSize', 'job.reportsTo'],
    signals: ['D1', 'D3', 'C3'],
    words:
      /\b(?:team of \w+|report(?:s|ing)? (?:in)?to|you(?:'|’)ll join (?:a|the|our) \w+ team|direct reports)\b/iu,
  },
  {
    id: 'Q3',
    keys: [],
    signals: ['A5', 'A6', 'A4'],
    words:
      /\b(?:growing team|due to growth|new (?:role|position|post)|newly created|expand(?:ing)? (?:our|the) team|replacement|cover)\b/iu,
  },
  {
    id: 'Q4',
    keys: ['job.processStep'],
    signals: ['O1', 'O4'],
    words: /\b(?:interview process|hiring process|next steps|selection process|closing date)\b/iu,
  },
  {
    id: 'Q12',
    keys: ['job.startDate'],
    signals: ['O4', 'N8'],
    words: /\b(?:start date|starting (?:in|on|from)|immediate(?:ly)?|as soon as possible|asap|to start)\b/iu,
  },
  { id: 'H2', keys: ['job.salary'], signals: ['H1'], words: /[$€£]\s?\d{2}/u },
];

/** Captures searched, as the evidence of an absence. */
function searched(ground: Ground): SuggestionEvidence | undefined {
  const captures = ground.pages.map((page) => page.captureId);
  const first = ground.postings[0] ?? captures[0];
  return first ? { quote: '', captureId: first, searched: captures } : undefined;
}

/** Group Q rows whose answer is nowhere in what was captured. `fired`: signals that found something. */
export function detectMissing(
  ground: Ground,
  fired: ReadonlySet<string>,
  duties: readonly DutyUnit[],
): Hit[] {
  const evidence = searched(ground);
  if (!evidence || ground.postings.length === 0) return [];
  const has = new Set(ground.facts.map((fact) => fact.key));
  const text = ground.units
    .filter((unit) => isPosting(unit) || unit.kind === 'careers')
    .map((unit) => unit.text);
  const missing = ABSENCES.filter(
    (row) =>
      !row.keys.some((key) => has.has(key)) &&
      !row.signals.some((id) => fired.has(id)) &&
      !text.some((line) => row.words.test(line)),
  );
  const hits = missing.map((row): Hit => ({
    row: getSignal(row.id),
    evidence: [evidence],
    slots: { src: 'the posting', ...nameDuty(duties, row.id) },
    telling: [],
    confidence: 1,
  }));
  return [
    ...hits,
    ...detectNoNights(ground, fired, evidence),
    ...detectNoTools(ground, duties, evidence),
    ...detectOpenPlace(ground),
  ];
}

/** Q13: somebody has to keep it running, and nothing says who is called at night. */
function detectNoNights(ground: Ground, fired: ReadonlySet<string>, evidence: SuggestionEvidence): Hit[] {
  const runs =
    fired.has('S101') || /\b(?:devops|reliability|sre|system administrator)\b/iu.test(ground.role ?? '');
  const said =
    fired.has('E5') ||
    ground.units.some((unit) =>
      /\b(?:on[- ]?call|pager|24\/7|out[- ]of[- ]hours|night shifts?)\b/iu.test(unit.text),
    );
  return runs && !said
    ? [
        {
          row: getSignal('Q13'),
          evidence: [evidence],
          slots: { src: 'the posting' },
          telling: [],
          confidence: 1,
        },
      ]
    : [];
}

const DUTY_FOR: Readonly<Record<string, number>> = { Q1: 0, Q2: 1, Q3: 2 };

/** A duty each of these questions can be asked about, another one for each. */
function nameDuty(duties: readonly DutyUnit[], id: string): Record<string, string> {
  const at = DUTY_FOR[id];
  if (at === undefined) return {};
  const readable = duties.flatMap(({ duty }) =>
    duty &&
    duty.gerund.confidence >= 0.75 &&
    duty.gerund.telling.length > 1 &&
    duty.gerund.text.split(' ').length > 2 &&
    duty.gerund.text.length < 75 &&
    !/\bmy\b/u.test(duty.gerund.text) &&
    !/^(?:working|managing \p{L}+$|collaborating|partnering|participating|contributing|supporting|assisting|helping|ensuring|attending|being|having|doing|using)\b/u.test(
      duty.gerund.text,
    )
      ? [duty]
      : [],
  );
  const duty = readable[at % Math.max(1, readable.length)];
  if (duty)
    return {
      ger: duty.gerund.text,
      ...(duty.object && duty.object.telling.length > 0 ? { obj: duty.object.text } : {}),
    };
  return {};
}

function detectNoTools(ground: Ground, duties: readonly DutyUnit[], evidence: SuggestionEvidence): Hit[] {
  if (ground.facts.some((fact) => fact.key === 'job.skill') || duties.length < 4) return [];
  const craft = duties.find(
    ({ duty }) =>
      duty &&
      ['analyse', 'build', 'record', 'plan'].includes(duty.verb.kind) &&
      duty.gerund.confidence >= 0.75 &&
      duty.gerund.telling.length > 0,
  );
  if (!craft?.duty) return [];
  return [
    {
      row: getSignal('Q6'),
      unit: craft.unit,
      evidence: [evidence, { quote: craft.unit.text, captureId: craft.unit.captureId }],
      slots: {
        src: 'the posting',
        area:
          craft.duty.object &&
          craft.duty.object.telling.length > 0 &&
          craft.duty.object.text.includes(' ') &&
          craft.duty.object.text.split(' ').length < 6
            ? `the work on ${craft.duty.object.text}`
            : craft.duty.gerund.text,
      },
      telling: craft.duty.gerund.telling,
      confidence: 0.9,
    },
  ];
}

/** Hybrid without days, or remote and an office at once. */
function detectOpenPlace(ground: Ground): Hit[] {
  const places = factsOf(ground.facts, 'job.workplace');
  const hybrid = places.find((fact) => fact.value === 'hybrid');
  if (
    !hybrid ||
    ground.units
      .filter((unit) => isPosting(unit))
      .some((unit) =>
        /\b(?:\d|one|two|three|four) (?:\w+ )?days?\b.{0,40}\b(?:office|site|home|remote|week)\b/iu.test(
          unit.text,
        ),
      )
  )
    return [];
  return [quoteFact(hybrid)].filter((hit) => hit !== undefined);
}

function quoteFact(fact: Fact): Hit | undefined {
  const quote = fact.evidence.quote;
  if (
    fact.evidence.source !== 'visible' ||
    quote.length > 70 ||
    quote.length < 4 ||
    /["“”{}<>|]/u.test(quote)
  )
    return undefined;
  const block = fact.evidence.block;
  return {
    row: getSignal('Q5'),
    evidence: [{ quote, captureId: fact.captureId, ...(block === undefined ? {} : { block }) }],
    slots: { src: 'the posting', q: quote.replace(/[.,;:!?]$/u, '') },
    telling: [],
    confidence: 0.9,
  };
}
