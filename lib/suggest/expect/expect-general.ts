// Questions to expect almost anywhere, tied to this company and the qualities its pages call for.
import type { Competency } from '../../candidate/candidate.ts';
import type { Findings } from '../ground/find-hits.ts';
import { evidenceOf, evidenceOfFact, type Ground } from '../ground/ground.ts';
import type { Hit } from '../ground/hit.ts';
import { COMPETENCY_QUESTIONS } from '../patterns/competencies.ts';
import { lintExpect, probesFor, type ExpectDraft } from './expect-draft.ts';

/** Why here, why now. */
export function fromMotive(ground: Ground): ExpectDraft[] {
  const company = ground.companyShort && ground.companyShort.length < 40 ? ground.companyShort : undefined;
  const text =
    company && ground.role
      ? `Why ${company}, and why the step to ${ground.role} now?`
      : company
        ? `Why ${company}, and why now?`
        : 'Why this role, and why now?';
  const title = ground.facts.find((fact) => fact.key === 'job.title');
  const unit = ground.units.find((one) => ground.postings.includes(one.captureId)) ?? ground.units[0];
  return [
    {
      text: lintExpect(text).length === 0 ? text : 'Why this role, and why now?',
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

/** One behavioural question for the competencies the duties call for most, when the hits gave too few. */
export function fromCompetencies(findings: Findings, taken: readonly ExpectDraft[]): ExpectDraft[] {
  const weight = new Map<Competency, { sum: number; hit: Hit }>();
  for (const hit of findings.hits) {
    const competency = hit.row.say?.competency;
    if (!competency || !hit.evidence[0]?.quote || /^[HOQ]/u.test(hit.row.id)) continue;
    const entry = weight.get(competency);
    weight.set(competency, {
      sum: (entry?.sum ?? 0) + hit.row.priority * hit.confidence,
      hit: entry?.hit ?? hit,
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
      text: COMPETENCY_QUESTIONS[competency].past,
      theme: hit.row.theme,
      signal: hit.row.id,
      evidence: hit.evidence,
      why: 'Several lines of the pages call for this quality; expect to be asked for one instance.',
      score: 0.6 - index * 0.05,
      form: 'behavioural',
      competency,
      probes: probesFor(competency),
      telling: hit.telling,
    }));
}
