// What two pages say differently: one courteous question for each point, with both quotations.
import { factsOf, type Fact } from '../../facts/fact.ts';
import type { FactKey } from '../../facts/fact-key.ts';
import { getSignal } from '../signals/all-signals.ts';
import type { SuggestionEvidence } from '../suggestion.ts';
import { cutQuote } from '../wording/quote.ts';
import { nameSource } from '../wording/source-name.ts';
import { foldText } from './cut-units.ts';
import type { Ground } from './ground.ts';
import { evidenceOf, evidenceOfFact, isPosting, type Unit } from './unit.ts';
import type { Hit } from './hit.ts';
import { readHeadcount, type Headcount } from './read-headcount.ts';

const COMPARED: readonly FactKey[] = [
  'job.salary',
  'job.workplace',
  'job.startDate',
  'job.applyBy',
  'job.teamSize',
  'job.reportsTo',
  'company.founded',
  'company.headquarters',
  'job.travel',
  'job.schedule',
];

/** One side of a disagreement: words short enough to say, and where they stand. */
interface Side {
  quote: string;
  evidence: SuggestionEvidence;
}

const valueText = (fact: Fact): string => JSON.stringify(fact.value).toLowerCase();
const isShort = (quote: string): boolean =>
  quote.length >= 2 && quote.length <= 60 && !/["“”{}<>\n]/u.test(quote);
const clean = (quote: string): string => quote.replace(/[.,;:!?]+$/u, '').trim();

/** Q7: one courteous question for each point on which two pages disagree. */
export function findContradictions(ground: Ground): Hit[] {
  const hits = COMPARED.flatMap((key) => compareFacts(ground, key));
  const workplace = hits.some((hit) => hit.telling[0] === 'job.workplace');
  return [...hits, ...(workplace ? [] : compareWorkplace(ground)), ...compareHeadcount(ground)];
}

const titleOf = (ground: Ground, captureId: string): string | undefined =>
  factsOf(ground.facts, 'job.title')
    .find((fact) => fact.captureId === captureId)
    ?.value.toLowerCase();

/** Two postings of different jobs do not contradict each other. */
function areTwoJobs(ground: Ground, one: Fact, other: Fact): boolean {
  const [a, b] = [titleOf(ground, one.captureId), titleOf(ground, other.captureId)];
  const both = [one, other].every(({ captureId }) => ground.postings.includes(captureId));
  return both && a !== undefined && b !== undefined && a !== b;
}

function compareFacts(ground: Ground, key: FactKey): Hit[] {
  const facts = ground.facts.filter(
    (fact) => fact.key === key && !fact.inferred && fact.status !== 'edited' && isShort(fact.evidence.quote),
  );
  const first = facts[0];
  const other = facts.find(
    (fact) =>
      first &&
      fact.captureId !== first.captureId &&
      !areTwoJobs(ground, first, fact) &&
      valueText(fact) !== valueText(first) &&
      foldText(fact.evidence.quote) !== foldText(first.evidence.quote),
  );
  if (!first || !other) return [];
  if (
    key !== 'job.salary' &&
    facts.some((fact) => fact.captureId === other.captureId && valueText(fact) === valueText(first))
  )
    return [];
  const [a, b] = [first, other].map((fact): Side => ({
    quote: clean(fact.evidence.quote),
    evidence: evidenceOfFact(fact),
  })) as [Side, Side];
  return [makeHit(ground, { key, a, b })];
}

function makeHit(
  ground: Ground,
  found: { key: string; a: Side; b: Side; slots?: readonly [string, string] },
): Hit {
  const { key, a, b, slots = ['a', 'b'] } = found;
  const kinds = [a, b].map(
    (side) => ground.pages.find((page) => page.captureId === side.evidence.captureId)?.kind ?? 'other',
  );
  const srca = nameSource(kinds[0]!);
  const named = nameSource(kinds[1]!);
  const srcb = srca === named ? 'another page of yours' : named;
  return {
    row: getSignal('Q7'),
    evidence: [a.evidence, b.evidence],
    telling: [key, ...(`${a.quote} ${b.quote}`.toLowerCase().match(/\p{L}{5,}|\d+/gu) ?? [])].slice(0, 8),
    // Two counts of heads are soon out of date and change no decision; two places of work do.
    confidence: key === 'company.size' ? 0.4 : 1,
    ...(key === 'company.size' ? {} : { linked: true as const }),
    slots: { src: srca, srca, srcb, [slots[0]]: a.quote, [slots[1]]: b.quote },
  };
}

const REMOTE =
  /\b(?:(?:fully|100 ?%|completely|entirely) remote|remote[- ](?:first|only)|work from anywhere)\b/iu;
const OFFICE_DAYS =
  /\b(?:(?:one|two|three|four|five|[1-5]) days?(?: a| per|\/)? ?week (?:in|at|from) (?:the|our|an?) [\p{L} ]{0,20}?(?:office|site|studio|hub)|(?:fully |100 ?% )?on[- ]site\b(?! (?:caf|gym|parking|canteen|support|customer|client))|office[- ]based)/iu;

/** What a pattern found in a sentence, with a few words more where they fit: two such quotations share one sentence. */
function readSide(unit: Unit, pattern: RegExp): Side | undefined {
  const match = pattern.exec(unit.text);
  if (!match) return undefined;
  const at = unit.words.findIndex((word) => word.end > match.index);
  const quote = cutQuote(unit.text, unit.words, at);
  const said = quote?.startsWith(match[0]) && quote.split(/\s+/u).length <= 6 ? quote : match[0];
  return isShort(said) ? { quote: clean(said), evidence: evidenceOf(unit) } : undefined;
}

/** "Fully remote" on one page and days in the office on another, one of the two being the posting. */
function compareWorkplace(ground: Ground): Hit[] {
  const sides = (pattern: RegExp, posting: boolean): Side | undefined => {
    for (const unit of ground.units) {
      if (isPosting(unit) !== posting || unit.section === 'legal') continue;
      const side = unit.language === 'en' ? readSide(unit, pattern) : undefined;
      if (side) return side;
    }
    return undefined;
  };
  const office = factsOf(ground.facts, 'job.workplace').find(
    (fact) => fact.value !== 'remote' && !fact.inferred && isShort(fact.evidence.quote),
  );
  const here =
    sides(OFFICE_DAYS, true) ??
    (office ? { quote: clean(office.evidence.quote), evidence: evidenceOfFact(office) } : undefined);
  const elsewhere = sides(REMOTE, false);
  if (here && elsewhere && here.evidence.captureId !== elsewhere.evidence.captureId)
    return [makeHit(ground, { key: 'job.workplace', a: here, b: elsewhere })];
  const remote = sides(REMOTE, true);
  const office2 = sides(OFFICE_DAYS, false);
  return remote && office2 ? [makeHit(ground, { key: 'job.workplace', a: remote, b: office2 })] : [];
}

/** Two numbers of people that cannot both hold: a tenth to twofold apart, and not "more than 100" beside 140. */
function compareHeadcount(ground: Ground): Hit[] {
  const counts = readHeadcount(ground);
  for (const [index, first] of counts.entries()) {
    const other = counts
      .slice(index + 1)
      .find((count) => count.evidence.captureId !== first.evidence.captureId && disagree(first, count));
    if (other)
      return [makeHit(ground, { key: 'company.size', a: first, b: other, slots: ['sizea', 'sizeb'] })];
  }
  return [];
}

function disagree(one: Headcount, two: Headcount): boolean {
  const [low, high] = one.count <= two.count ? [one, two] : [two, one];
  // Twice as many is another count: of a site, of those bought, of those on short time.
  if (high.count < low.count * 1.1 || high.count > low.count * 2) return false;
  return !low.atLeast;
}
