// Questions to expect because the pages say how they assess.
import type { Findings } from '../ground/find-hits.ts';
import { DRILLS } from '../patterns/competencies.ts';
import { lintExpect, probesFor, type ExpectDraft } from './expect-draft.ts';

/** The task the pages name, with steps to prepare it. */
export function fromAssessment(findings: Findings): ExpectDraft[] {
  const hit = findings.hits.find((one) => one.row.id === 'O2');
  const task = hit?.slots.task;
  const drill = task ? DRILLS.find((row) => row.words.test(task)) : undefined;
  if (!hit || !drill) return [];
  return [
    {
      text: drill.text,
      theme: 'craft',
      signal: 'O2',
      evidence: hit.evidence,
      why: `The pages name a ${task}; go through it once, with a clock.`,
      score: 0.85,
      form: 'assessment',
      competency: 'planning',
      probes: ['What did you leave out, and why?', 'What would you do with another hour?'],
      telling: [],
      steps: drill.steps,
    },
  ];
}

/** Published criteria: one behavioural question each, and they come before our own guesses. */
export function fromCriteria(findings: Findings): ExpectDraft[] {
  const hit = findings.hits.find((one) => one.row.id === 'O5');
  const list =
    hit?.unit &&
    /(?:assess|look for|score|criteria|behaviours?|competenc\w+)\b[^:]{0,30}?:? (.{5,160})/iu.exec(
      hit.unit.text,
    )?.[1];
  if (!hit || !list) return [];
  return list
    .replace(/[.]$/u, '')
    .split(/, (?:and )?|; | and /u)
    .map((one) => one.trim())
    .filter((one) => one.length > 3 && one.split(' ').length <= 5)
    .slice(0, 4)
    .map((criterion) => ({
      text: `Tell us about a time that shows ${criterion.charAt(0).toLowerCase()}${criterion.slice(1)}.`,
      theme: 'expectations' as const,
      signal: `O5:${criterion}`,
      evidence: [{ ...hit.evidence[0]!, quote: criterion }],
      why: 'The page publishes this as something they score.',
      score: 0.97,
      form: 'behavioural' as const,
      competency: 'delivery' as const,
      probes: probesFor('delivery', criterion),
      telling: criterion.split(' '),
    }))
    .filter(({ text }) => lintExpect(text).length === 0);
}
