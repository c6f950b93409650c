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
  /** Absent where nothing follows, which is most often. */
  next?: Map<string, TrieNode>;
  form?: SkillForm;
  /** Forms that begin with this word and are not sorted in yet: no page asks about more than a few words. */
  waiting?: SkillForm[] | undefined;
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

const FIRST_TOKEN = new RegExp(TOKEN.source);

function childFor(node: TrieNode, token: string): TrieNode {
  const next = (node.next ??= new Map<string, TrieNode>());
  let child = next.get(token);
  if (!child) next.set(token, (child = {}));
  return child;
}

/** Puts a form to those of its first word. */
function addForm(root: TrieNode, form: SkillForm): void {
  const first = FIRST_TOKEN.exec(foldText(form.written))?.[0];
  if (first === undefined) return;
  const node = childFor(root, first);
  (node.waiting ??= []).push(form);
}

function sortIn(first: TrieNode, forms: readonly SkillForm[]): void {
  first.waiting = undefined;
  for (const form of forms) {
    let node = first;
    for (const text of (foldText(form.written).match(TOKEN) ?? []).slice(1)) node = childFor(node, text);
    node.form ??= form;
  }
}

/** What follows in the trie after this word; undefined when no form goes on so. */
export function nextNode(node: TrieNode, token: string): TrieNode | undefined {
  const child = node.next?.get(token);
  if (child?.waiting) sortIn(child, child.waiting);
  return child;
}

/** Name and forms of a row; the name itself is no form when it is marked "!n". */
export function readRow(row: string): { name: string; forms: SkillForm[] } {
  const parts = row.split('|');
  const name = (parts[0] ?? '').split('!')[0] ?? '';
  const forms: SkillForm[] = [];
  for (const part of parts) {
    const mark = part.indexOf('!');
    const rule = mark < 0 ? undefined : part.slice(mark + 1);
    if (rule === undefined) forms.push({ name, written: part });
    else if (rule !== 'n') forms.push({ name, written: part.slice(0, mark), rule });
  }
  return { name, forms };
}

let root: TrieNode | undefined;

/** The trie over all forms, built at the first call. */
export function skillTrie(): TrieNode {
  if (root) return root;
  root = {};
  for (const pack of Object.values(SKILL_PACKS)) {
    for (const rows of Object.values(pack)) {
      for (const row of rows) for (const form of readRow(row).forms) addForm(root, form);
    }
  }
  return root;
}
