import { foldText } from '../../fields/fold-text.ts';
import { SKILL_PACKS } from './skill-packs.ts';

/** A way to write a skill. */
export interface SkillForm {
  name: string;
  /** As in the row, for rules that want exact capitals. */
  written: string;
  /** Key of SKILL_RULES; absent when the form has one meaning only. */
  rule?: string;
}

export interface TrieNode {
  next: Map<string, TrieNode>;
  form?: SkillForm;
}

/** A word or joining sign of a folded text. */
export interface SkillToken {
  text: string;
  start: number;
  end: number;
}

const TOKEN = /[a-zß0-9]+|[+#./&]/g;

/** Words and signs of a folded text, white space and hyphens left out. */
export function tokenize(folded: string): SkillToken[] {
  const tokens: SkillToken[] = [];
  for (const match of folded.matchAll(TOKEN))
    tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  return tokens;
}

function addForm(root: TrieNode, form: SkillForm): void {
  let node = root;
  for (const { text } of tokenize(foldText(form.written))) {
    let child = node.next.get(text);
    if (!child) {
      child = { next: new Map() };
      node.next.set(text, child);
    }
    node = child;
  }
  node.form ??= form;
}

/** Name and forms of a row; the name itself is no form when it is marked "!n". */
export function readRow(row: string): { name: string; forms: SkillForm[] } {
  const parts = row.split('|');
  const name = (parts[0] ?? '').split('!')[0] ?? '';
  const forms = parts.flatMap((part): SkillForm[] => {
    const [written = '', rule] = part.split('!');
    if (rule === 'n') return [];
    return [{ name, written, ...(rule === undefined ? {} : { rule }) }];
  });
  return { name, forms };
}

let root: TrieNode | undefined;

/** The trie over all forms, built at the first call. */
export function skillTrie(): TrieNode {
  if (root) return root;
  root = { next: new Map() };
  for (const pack of Object.values(SKILL_PACKS)) {
    for (const rows of Object.values(pack)) {
      for (const row of rows) for (const form of readRow(row).forms) addForm(root, form);
    }
  }
  return root;
}
