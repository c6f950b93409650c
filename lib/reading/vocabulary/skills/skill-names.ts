import { foldText } from '../../fields/fold-text.ts';
import { SKILL_PACKS } from './skill-packs.ts';
import { readRow } from './skill-trie.ts';

interface Names {
  /** Folded form → canonical name. */
  canonical: Map<string, string>;
  /** Canonical name → kind. */
  kind: Map<string, string>;
  /** Kind → canonical names. */
  members: Map<string, string[]>;
}

let names: Names | undefined;

function allNames(): Names {
  if (names) return names;
  names = { canonical: new Map(), kind: new Map(), members: new Map() };
  for (const pack of Object.values(SKILL_PACKS)) {
    for (const [kind, rows] of Object.entries(pack)) {
      for (const row of rows) {
        const { name, forms } = readRow(row);
        names.kind.set(name, kind);
        names.members.set(kind, [...(names.members.get(kind) ?? []), name]);
        names.canonical.set(foldText(name), name);
        for (const form of forms)
          if (!names.canonical.has(foldText(form.written))) names.canonical.set(foldText(form.written), name);
      }
    }
  }
  return names;
}

/** The usual name of a skill for any way to write it ("k8s" → "Kubernetes"). Undefined when it is not in the packs. */
export function canonicalSkill(name: string): string | undefined {
  return allNames().canonical.get(foldText(name.trim()));
}

/** The kind of a skill ("PostgreSQL" → "relational database"). Undefined when it is not in the packs. */
export function skillKind(name: string): string | undefined {
  const canonical = canonicalSkill(name);
  return canonical === undefined ? undefined : allNames().kind.get(canonical);
}

/** Skills of the same kind, without the given one; empty when it is not in the packs. */
export function relatedSkills(name: string): string[] {
  const canonical = canonicalSkill(name);
  const kind = canonical === undefined ? undefined : allNames().kind.get(canonical);
  return kind === undefined ? [] : (allNames().members.get(kind) ?? []).filter((one) => one !== canonical);
}

/** Every canonical name with its kind, in the order of the packs: plain data for those who may not import from here. */
export function skillTable(): { name: string; kind: string }[] {
  return [...allNames().kind].map(([name, kind]) => ({ name, kind }));
}
