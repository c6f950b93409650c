// Questions to expect almost anywhere, tied to this company and the qualities its pages call for.
import type { Competency } from '../../candidate/candidate.ts';
import type { Findings } from '../ground/find-hits.ts';
import type { Ground } from '../ground/ground.ts';
import { evidenceOf, evidenceOfFact } from '../ground/unit.ts';
import type { Hit } from '../ground/hit.ts';
import { withArticle } from '../wording/article.ts';
import type { DutyUnit } from '../ground/detect-duties.ts';
import { COMPETENCY_QUESTIONS } from '../patterns/competencies.ts';
import { lintExpect, probesFor, type ExpectDraft } from './expect-draft.ts';

const isPlainLatin = (text: string): boolean => /^[\p{Script=Latin}\d\s.,'’&+-]+$/u.test(text);

/** Why here: about what the days would be filled with when a duty can be said in a few words, else about the title. */
function wordMotive(
  company: string | undefined,
  role: string | undefined,
  duties: readonly DutyUnit[],
): string {
  const work = duties.find(
    ({ duty }) =>
      duty &&
      duty.gerund.confidence >= 0.75 &&
      duty.gerund.telling.length > 1 &&
      !/\b(?:my|your)\b/u.test(duty.gerund.text) &&
      duty.gerund.text.split(' ').length > 2 &&
      duty.gerund.text.split(' ').length <= 9 &&
      !/^(?:working|collaborating|partnering|participating|contributing|supporting|assisting|helping|ensuring|attending|reporting|documenting)\b|^\p{L}+ (?:in|on|at) /u.test(
        duty.gerund.text,
      ),
  )?.duty;
  const here = company ? `at ${company}` : 'here';
  if (work) return `What draws you to ${work.gerund.text} ${here}?`;
  if (role && isPlainLatin(role) && role.split(' ').length <= 6)
    return `What makes you want to be ${withArticle(role)} ${here}?`;
  return company ? `Why ${company}?` : 'Why this role?';
}

/** Why here, why now. */
export function fromMotive(ground: Ground, duties: readonly DutyUnit[]): ExpectDraft[] {
  const company = ground.companyShort && ground.companyShort.length < 40 ? ground.companyShort : undefined;
  const foreign = ground.pages.some(
    (page) => ground.postings.includes(page.captureId) && page.language !== 'en',
  );
  const text = wordMotive(company, foreign ? undefined : ground.role, duties);
  const title = ground.facts.find((fact) => fact.key === 'job.title');
  const unit = ground.units.find((one) => ground.postings.includes(one.captureId)) ?? ground.units[0];
  return [
    {
      text: lintExpect(text).length === 0 ? text : 'Why this role?',
      theme: 'direction',
      signal: 'motive',
      evidence: title ? [evidenceOfFact(title)] : unit ? [evidenceOf(unit)] : [],
      why: 'Almost certain to come; one reason from the pages and one from your own past are enough.',
      score: 0.66,
      form: 'motivation',
      competency: 'integrity',
      probes: ['What else are you looking at?', 'What would make you say no?'],
      telling: [],
    },
  ];
}

/** Rows of one field or profession know which story is asked for there. */
const KNOWS_STORY = /^(?:[SPL]\d|T\d)/u;

/** "a fault you found late and what you changed" → "Tell me about a fault you found late."; one thing only. */
function wordStory({ row }: Hit): string | undefined {
  const angle = row.say?.angle;
  if (
    !angle ||
    !KNOWS_STORY.test(row.id) ||
    !/^(?:an?|some(?:one|thing)|advice|business|order|trust) /u.test(angle)
  )
    return undefined;
  const text = `Tell me about ${angle.split(/,? (?:and|or) (?:what|how|when|why|one|carried|too|had|you|found|did|gave|after)\b|, (?:and|or) /u)[0]}.`;
  return lintExpect(text).length === 0 ? text : undefined;
}

/** One behavioural question for the competencies the duties call for most, when the hits gave too few. */
export function fromCompetencies(findings: Findings, taken: readonly ExpectDraft[]): ExpectDraft[] {
  const weight = new Map<Competency, { sum: number; hit: Hit }>();
  for (const hit of findings.hits) {
    const competency = hit.row.say?.competency;
    if (!competency || !hit.evidence[0]?.quote || /^(?:[HOQ]|R0$|R17$|B0$|B3$)/u.test(hit.row.id)) continue;
    const entry = weight.get(competency);
    weight.set(competency, {
      sum: (entry?.sum ?? 0) + hit.row.priority * hit.confidence,
      hit: !entry || (wordStory(hit) && !wordStory(entry.hit)) ? hit : entry.hit,
    });
  }
  const have = new Set(
    taken.filter((draft) => draft.form === 'behavioural').map((draft) => draft.competency),
  );
  return [...weight]
    .filter(([competency]) => !have.has(competency))
    .sort((a, b) => b[1].sum - a[1].sum)
    .slice(0, 3)
    .map(([competency, { hit }], index) => ({
      text: wordStory(hit) ?? COMPETENCY_QUESTIONS[competency].past,
      theme: hit.row.theme,
      signal: hit.row.id,
      evidence: hit.evidence,
      why: hit.row.why,
      score: (wordStory(hit) ? 0.86 : 0.6) - index * 0.06,
      form: 'behavioural',
      competency,
      probes: probesFor(competency, hit.row.id),
      telling: hit.telling,
      ...(hit.row.say ? { angle: hit.row.say.angle } : {}),
    }));
}
