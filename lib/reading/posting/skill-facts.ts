import type { FoundFact } from '../../facts/fact.ts';
import { findSkills, type SkillLine } from '../fields/skills.ts';
import type { FieldContext } from '../fields/found.ts';
import type { PostingView } from './posting-view.ts';

type LineFact = Extract<FoundFact, { key: 'job.requirement' | 'job.preference' }>;

function isLineFact(fact: FoundFact): fact is LineFact {
  return fact.key === 'job.requirement' || fact.key === 'job.preference';
}

interface Source {
  line: SkillLine;
  evidence: FoundFact['evidence'];
}

function sourcesOf(view: PostingView, facts: readonly FoundFact[]): Source[] {
  const asked = facts.filter(isLineFact).map((fact): Source => ({
    line: { text: fact.value, section: fact.key === 'job.preference' ? 'preferences' : 'requirements' },
    evidence: fact.evidence,
  }));
  const listed = view.pairs
    .filter(({ field }) => field === 'skill')
    .map(({ value, block }): Source => ({
      line: { text: value, section: 'requirements' },
      evidence: { quote: value, source: 'visible', block },
    }));
  return [...asked, ...listed];
}

/** Tools, technologies, methods and certificates asked for, found in the requirements and preferences already read. */
export function readSkillFacts(
  view: PostingView,
  facts: readonly FoundFact[],
  context: FieldContext,
): FoundFact[] {
  const sources = sourcesOf(view, facts);
  return findSkills(
    sources.map(({ line }) => line),
    context,
  ).flatMap(({ value, line, start, end, confidence, note, example }): FoundFact[] => {
    const remark = note ?? (example ? 'an example among others' : undefined);
    const source = sources[line];
    if (!source) return [];
    const quote = source.line.text.slice(start, end);
    if (quote === '') return [];
    return [
      {
        key: 'job.skill',
        value,
        evidence: { ...source.evidence, quote },
        tier: 'section',
        confidence,
        ...(remark === undefined ? {} : { note: remark }),
      },
    ];
  });
}
