import { describe, expect, test } from 'vitest';
import { foldText } from '../../../../lib/reading/fields/fold-text.ts';
import {
  canonicalSkill,
  relatedSkills,
  skillKind,
  skillTable,
} from '../../../../lib/reading/vocabulary/skills/skill-names.ts';
import { SKILL_PACKS } from '../../../../lib/reading/vocabulary/skills/skill-packs.ts';
import { SKILL_RULES } from '../../../../lib/reading/vocabulary/skills/skill-rules.ts';
import { readRow } from '../../../../lib/reading/vocabulary/skills/skill-trie.ts';

const kinds = Object.values(SKILL_PACKS).flatMap((pack) => Object.entries(pack));
const rows = kinds.flatMap(([, list]) => list);
const folded = (row: string): string => foldText(readRow(row).name);

describe('the skill packs', () => {
  test('hold at least 1,500 technologies, methods and certificates, and the trades beside them', () => {
    expect(rows.length).toBeGreaterThan(2400);
    for (const pack of ['health-care', 'education', 'finance', 'law', 'trades', 'sales', 'design'])
      expect(Object.keys(SKILL_PACKS)).toContain(pack);
  });
  test('every row has a name, at least one form, and rules that exist', () => {
    for (const row of rows) {
      const { name, forms } = readRow(row);
      expect(name, row).toMatch(/^\S(?:.*\S)?$/);
      expect(forms.length, row).toBeGreaterThan(0);
      for (const form of forms) {
        expect(form.written, row).toMatch(/^\S(?:.*\S)?$/);
        if (form.rule !== undefined) expect(Object.keys(SKILL_RULES), row).toContain(form.rule);
      }
    }
  });
  test('every rule is used', () => {
    const used = new Set(rows.flatMap((row) => readRow(row).forms.map((form) => form.rule)));
    for (const rule of Object.keys(SKILL_RULES)) expect(used, rule).toContain(rule);
  });
  test('no name and no form stands twice', () => {
    const names = rows.map(folded);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    const forms = rows.flatMap((row) => readRow(row).forms.map((form) => foldText(form.written)));
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });
  test.each(kinds)('%s is sorted', (_kind, list) => {
    const names = list.map(folded);
    expect(names).toEqual([...names].sort());
  });
});

describe('names', () => {
  test('any way to write it', () => {
    expect(canonicalSkill('k8s')).toBe('Kubernetes');
    expect(canonicalSkill(' postgres ')).toBe('PostgreSQL');
    expect(canonicalSkill('Golang')).toBe('Go');
    expect(canonicalSkill('MS Project')).toBe('Microsoft Project');
    expect(canonicalSkill('glassblowing by moonlight')).toBeUndefined();
  });
  test('kind and relatives', () => {
    expect(skillKind('postgres')).toBe('relational database');
    expect(relatedSkills('PostgreSQL')).toContain('MySQL');
    expect(relatedSkills('PostgreSQL')).not.toContain('PostgreSQL');
    expect(relatedSkills('nothing at all')).toEqual([]);
    expect(skillTable().length).toBe(rows.length);
  });
});
