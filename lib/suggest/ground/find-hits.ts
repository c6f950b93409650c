import { withArticle } from '../wording/article.ts';
import { anchorSubjects } from './anchor-subjects.ts';
import { detectDuties, readDuties, type DutyUnit } from './detect-duties.ts';
import { detectEntry, detectLoose, detectMarked, detectTitle } from './detect-loose.ts';
import { detectHolder } from './detect-holder.ts';
import { detectMissing } from './detect-missing.ts';
import { detectNeeds } from './detect-needs.ts';
import { detectOwn } from './detect-own.ts';
import { detectPerson } from './detect-person.ts';
import { detectTold } from './detect-told.ts';
import { isHistory } from './read-told.ts';
import { detectValues } from './detect-values.ts';
import type { Ground } from './ground.ts';
import type { Hit } from './hit.ts';
import { isPosting } from './unit.ts';
import { detectLoad, detectNews, detectStack } from './detect-company.ts';
import { findContradictions } from './find-contradictions.ts';
import { findChanges } from './find-changes.ts';
import { findLongOpen, findWideBand, linkPages } from './link-pages.ts';
import { speakDate } from '../wording/source-name.ts';
import { isToldRow } from '../signals/find-frame.ts';
import { markFar } from './mark-far.ts';
import { matchCues } from './match-cues.ts';
import { isClause } from '../wording/quote.ts';
import type { SuggestInput } from '../suggestion.ts';
import { pairFacts } from './pair-facts.ts';
import { topicsOfPostings } from './posting-topics.ts';
import { readNeeds, type Need } from './read-needs.ts';

/** Everything the pages give rise to, before anyone is asked anything. */
export interface Findings {
  hits: Hit[];
  duties: DutyUnit[];
  needs: Need[];
}

/** Runs every detector over the pages and the candidate's own material. `role` slots are filled here, so that every row may use them. */
export function findHits(ground: Ground, mine: Pick<SuggestInput, 'candidate' | 'vocabulary'>): Findings {
  const duties = readDuties(ground);
  const needs = readNeeds(ground);
  const topics = topicsOfPostings(ground);
  const hits = [
    ...anchorSubjects(matchCues(ground), {
      duties,
      needs,
      role: ground.role,
      title:
        `${ground.facts.find((fact) => fact.key === 'job.title')?.evidence.quote ?? ''} | ${ground.company ?? ''}`.toLowerCase(),
    }),
    ...detectDuties(ground, duties),
    ...detectNeeds(ground, needs),
    ...detectValues(ground),
    ...detectTold(ground, topics),
    ...detectPerson(ground),
    ...detectHolder(ground),
  ];
  const told = hits.filter(({ row }) => isToldRow(row.id));
  hits.push(
    ...detectOwn(mine.candidate, { duties, needs, told }, { vocabulary: mine.vocabulary, now: ground.now }),
  );
  hits.push(...detectNews(ground), ...detectStack(ground), ...detectLoad(ground, duties));
  hits.push(
    ...linkPages(ground),
    ...findContradictions(ground),
    ...findChanges(ground),
    ...findLongOpen(ground, speakDate),
    ...findWideBand(ground),
  );
  hits.push(...detectEntry(ground), ...detectMarked(ground), ...pairFacts(ground, hits, duties));
  for (const hit of hits) dropTorn(hit);
  const grounded = hits.filter((hit) => hit.unit && hit.evidence[0]?.quote);
  const lines = new Set(grounded.map((hit) => hit.unit!.text));
  if (lines.size < 10) hits.push(...detectLoose(ground, lines));
  const subjects = new Set(grounded.filter((hit) => hit.row.id.startsWith('S')).map((hit) => hit.row.id));
  if (lines.size < 7) hits.push(...detectTitle(ground).filter((hit) => !subjects.has(hit.row.id)));
  const fired = new Set(hits.map((hit) => hit.row.id));
  hits.push(...detectMissing(ground, fired, duties));
  const foreign = ground.pages.some(
    (page) => ground.postings.includes(page.captureId) && page.language !== 'en',
  );
  const title = !foreign && ground.role && ground.role.split(/\s+/u).length <= 5 ? ground.role : undefined;
  const role = title ?? 'person in this role';
  const arole = title ? withArticle(title) : 'someone in this role';
  const at =
    ground.companyShort && /^[\p{Script=Latin}\d .&'-]{3,30}$/u.test(ground.companyShort)
      ? ground.companyShort
      : undefined;
  const tasks = new Map([
    ...needs.map(({ unit, task }) => [unit, task] as const),
    ...duties.map(({ unit, task }) => [unit, task?.text] as const),
  ]);
  const asked = new Map(needs.map((need) => [need.unit, need.asked]));
  // The company's own name, and the job's, join everything with everything.
  const own = new Set(
    `${ground.company ?? ''} ${ground.role ?? ''} ${ground.team ?? ''}`.toLowerCase().split(/\s+/u),
  );
  for (const hit of hits) {
    if (hit.row.id === 'K3' && hit.slots.date) hit.slots.date = hit.slots.date.replace(/^(?:in|by|on) /u, '');
    const goal = hit.row.id === 'K2' ? wordGoal(hit.slots) : undefined;
    if (goal) hit.slots.goal = goal;
    if (hit.unit && !hit.row.anchored) addClauses(hit, tasks.get(hit.unit), asked.get(hit.unit));
    turnCompany(hit.slots, ground);
    hit.slots.role ??= role;
    if (title || !/^Q[123]$/u.test(hit.row.id)) hit.slots.arole ??= arole;
    if (hit.slots.title && at) Object.assign(hit.slots, { at, titled: hit.slots.title });
    hit.telling = hit.telling.filter((word) => !own.has(word));
  }
  markCore(hits, ground.role ?? '');
  markFar(hits, ground, topics);
  return { hits: keepStrongest(dropPlainNews(hits, ground.now)), duties, needs };
}

/** What says nothing without the sentence before it. */
const POINTS_BACK = /^(?:the (?:rest|others?|remainder|same)|they|it|this|that|these|those|he|she)\b/iu;

/** What a company says of itself is quoted as a clause or not at all; lines of a posting are short enough to be quoted in part. */
function dropTorn({ row, unit, slots }: Hit): void {
  if (!slots.q || !unit || unit.language !== 'en') return;
  const torn =
    (!isPosting(unit) || /^[IJKM]\d/u.test(row.id)) &&
    (!isClause(unit.text, slots.q) || POINTS_BACK.test(slots.q));
  if (torn) delete slots.q;
}

/** "the share of returns to go from 6% to 3%": a target says little without what it is of and where it stands. */
const wordGoal = ({ metric, base, target }: Record<string, string>): string | undefined =>
  metric && base && target ? `${metric} to go from ${base} to ${target}` : undefined;

/** The whole clause of a line is there for every row that stands on it; years are a slot of their own. */
function addClauses({ slots }: Hit, task: string | undefined, asked: string | undefined): void {
  if (task) slots.task ??= task;
  if (asked) slots[/^\d+\S* years? /u.test(asked) ? 'years' : 'asked'] ??= asked;
}

/** "Northgate's drivers" are "your drivers" to somebody from Northgate; quotations stay as they are. */
function turnCompany(slots: Record<string, string>, ground: Ground): void {
  for (const name of ['ger', 'task', 'asked', 'obj', 'aud', 'proj', 'metric', 'skill']) {
    for (const own of [ground.company, ground.companyShort])
      if (own && slots[name])
        slots[name] = slots[name].replaceAll(`${own}'s `, 'your ').replaceAll(`${own}’s `, 'your ');
  }
}

const CORE_LINES = 3;

/** Marks the subjects a job is mainly about: more than one question about them is worth asking. */
function markCore(hits: readonly Hit[], title: string): void {
  const lines = new Map<string, Set<string>>();
  for (const { row, unit } of hits)
    if (row.anchored && row.cues && unit && isPosting(unit) && unit.section !== 'preferences')
      lines.set(row.id, (lines.get(row.id) ?? new Set()).add(unit.text));
  for (const hit of hits) {
    const count = lines.get(hit.row.id)?.size ?? 0;
    if (count >= CORE_LINES || (count > 1 && hit.row.cues?.some(({ re }) => re.test(title)))) hit.core = true;
  }
}

/** Rows of problems, goals and dates that only quote when they found no words for their slots. */
const NEWS = /^(?:K(?:1|2|3|9|11)|I3)$/u;
const isPlain = ({ slots }: Hit): boolean => Object.keys(slots).every((name) => PLAIN_SLOTS.has(name));

/**
 * What a row understands, or a sentence says back, is not quoted as well: not the title of news of which the page tells more,
 * nor the same sentence by a row that found nothing in it but the quotation.
 */
function dropPlainNews(hits: readonly Hit[], now: string): Hit[] {
  const known = hits
    .filter((hit) => /^(?:[IKPVW]|J(?!10)|E2)/u.test(hit.row.id) && !isPlain(hit))
    .map(({ unit }) => unit?.text ?? '');
  const told = hits.filter(({ row }) => isToldRow(row.id)).map(({ unit }) => unit!);
  const pages = new Set(told.map(({ captureId }) => captureId));
  return hits.filter((hit) => {
    const [first] = hit.evidence;
    // A figure says nothing without what it is of.
    if (hit.row.id === 'K2' && !hit.slots.metric && !hit.slots.goal) return false;
    // The day by which to apply is nobody's milestone.
    if (hit.row.id === 'K3' && (DEADLINE.test(hit.unit?.text ?? '') || /^\d{4}$/u.test(hit.slots.date ?? '')))
      return false;
    // How they hire is no aim of theirs.
    if (hit.row.id === 'J8' && (hit.unit?.section === 'process' || HIRING.test(hit.unit?.text ?? '')))
      return false;
    // Money raised years ago is spent.
    if (hit.row.id === 'I1' && hit.unit && isHistory(hit.unit.text, now)) return false;
    if (hit.row.id === 'J10')
      return (
        !DULL_TITLE.test(hit.slots.q ?? '') &&
        !pages.has(first!.captureId) &&
        !known.some((text) => text.includes(first!.quote))
      );
    return !NEWS.test(hit.row.id) || !isPlain(hit) || !told.some((unit) => unit.text === hit.unit?.text);
  });
}

const DEADLINE =
  /\b(?:clos(?:es?|ing) (?:date|on)|deadline|appl(?:y|icants?|ications?)|interviews? (?:will|are)|start date|careers? page|(?:our|the) website (?:by|before)|submit|cover letter|r[eé]sum[eé]s?|CVs?)\b/iu;

/** A title that says of what kind the news is, and not what it says. */
const DULL_TITLE =
  /\b(?:newsletter|bulletin|reports?|results|review|updates?|highlights|minutes|round-?up|fairs?|exhibit\p{L}*|stand \w?\d|webinars?|awards?|prizes?|visit us|celebrat\p{L}*|anniversar\p{L}*|birthday|volunteer\p{L}*|charity|donat\p{L}*|sponsor\p{L}*|marathon|open (?:day|evening)|christmas|holidays?|thank|meet (?:the|our)|summer party)\b/iu;

const HIRING = /\b(?:recruit\p{L}*|hiring|interview\p{L}*|applica\p{L}+|candidates?|the process)\b/iu;

const PLAIN_SLOTS = new Set(['src', 'q', 'goal', 'target', 'role', 'arole', 'task', 'asked', 'years']);

/** Four instances of a row are plenty, of R0 and B1 six; the most telling are kept. */
function keepStrongest(hits: readonly Hit[]): Hit[] {
  const byRow = new Map<string, Hit[]>();
  for (const hit of hits) byRow.set(hit.row.id, [...(byRow.get(hit.row.id) ?? []), hit]);
  return [...byRow.values()].flatMap((rows) =>
    [...rows].sort((a, b) => strength(b) - strength(a)).slice(0, rows[0]!.row.anchored ? 3 : 6),
  );
}

const strength = (hit: Hit): number =>
  hit.confidence + Math.min(4, hit.telling.length) * 0.12 + Object.keys(hit.slots).length * 0.03;
