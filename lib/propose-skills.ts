// Skills the candidate's own résumé names, for the candidate to confirm. Nothing is taken over by itself.
import type { OwnSkill } from './candidate/candidate.ts';
import { matchSkills } from './reading/fields/skill-matches.ts';
import { canonicalSkill } from './reading/vocabulary/skills/skill-names.ts';

export interface ProposedSkill {
  name: string;
  /** The line of the résumé that names it first. */
  line: string;
  /** How many lines name it. */
  times: number;
}

const keyOf = (name: string): string => (canonicalSkill(name) ?? name).trim().toLowerCase();

/** The first line of a résumé is a name, and some names are also skills. */
function withoutName(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const isName = /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,3}$/u.test(lines[first]?.trim() ?? '');
  return isName ? lines.slice(first + 1) : lines;
}

/** Named skills that are not in the profile yet, by how often the résumé names them, then in its order. */
export function proposeSkills(resume: string, own: readonly OwnSkill[]): ProposedSkill[] {
  const known = new Set(own.map((skill) => keyOf(skill.name)));
  const found = new Map<string, ProposedSkill>();
  for (const line of withoutName(resume.split('\n'))) {
    const names = new Set(matchSkills(line).map((match) => match.name));
    for (const name of names) {
      if (known.has(keyOf(name))) continue;
      const before = found.get(name);
      if (before) before.times += 1;
      else found.set(name, { name, line: line.trim(), times: 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.times - a.times);
}
