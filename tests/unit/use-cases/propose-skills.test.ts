import { describe, expect, it } from 'vitest';
import { proposeSkills } from '../../../lib/propose-skills.ts';

const RESUME = `Ada Berg
Backend engineer at Harbour Ledger, 2021 to now
Python and PostgreSQL in production; moved the ledger to Kubernetes
Skills: Python, Go, k8s, Docker`;

describe('proposeSkills', () => {
  it('finds each skill once, with the line that names it, most named first', () => {
    const found = proposeSkills(RESUME, []);
    expect(found.slice(0, 2).map(({ name, times }) => [name, times])).toEqual([
      ['Python', 2],
      ['Kubernetes', 2],
    ]);
    expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(['PostgreSQL', 'Go', 'Docker']));
    expect(found.find(({ name }) => name === 'PostgreSQL')?.line).toMatch(/^Python and PostgreSQL/);
  });

  it('takes nobody’s name for a skill, but a first line of skills for what it is', () => {
    expect(proposeSkills(RESUME, []).map(({ name }) => name)).not.toContain('Ada');
    expect(proposeSkills('Python, Ada', []).map(({ name }) => name)).toEqual(['Python', 'Ada']);
  });

  it('leaves out what is in the profile, however it is written there', () => {
    const names = proposeSkills(RESUME, [{ name: 'k8s' }, { name: 'python' }]).map(({ name }) => name);
    expect(names).not.toContain('Kubernetes');
    expect(names).not.toContain('Python');
  });
});
