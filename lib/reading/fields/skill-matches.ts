import { SKILL_RULES, type SkillRule } from '../vocabulary/skills/skill-rules.ts';
import {
  nextNode,
  skillTrie,
  tokenize,
  type SkillForm,
  type SkillToken,
  type TrieNode,
} from '../vocabulary/skills/skill-trie.ts';
import { foldText } from './fold-text.ts';

/** A skill form found in a text and meant as one. */
export interface SkillMatch {
  name: string;
  start: number;
  end: number;
  /** False when a rule had to decide. */
  sure: boolean;
}

interface Candidate extends SkillMatch {
  form: SkillForm;
  verdict: 'yes' | 'no' | 'list';
}

function childOf(node: TrieNode, token: string): TrieNode | undefined {
  if (!node.next) return undefined;
  const child = nextNode(node, token);
  if (child) return child;
  if (token.length > 3 && token.endsWith('s')) {
    const single = nextNode(node, token.slice(0, -1));
    if (single) return single;
  }
  const versioned = /^([a-z]{3,})\d{1,2}$/.exec(token);
  return versioned?.[1] === undefined ? undefined : nextNode(node, versioned[1]);
}

/** Whether two neighbouring tokens may belong to one name. */
function joins(folded: string, left: SkillToken, right: SkillToken): boolean {
  const gap = folded.slice(left.end, right.start);
  if (right.text === '+' || (right.text === '#' && gap === '')) return gap === '';
  if (right.text === '.') return gap === '' && /[a-z0-9]/.test(folded.charAt(right.end));
  return gap === '' || gap === ' ' || gap === '-';
}

/** Whether a name may end or begin here: not inside a domain, "R&D" or a longer sign. */
function isWhole(text: string, folded: string, { start, end }: { start: number; end: number }): boolean {
  const after = folded.slice(end, end + 2);
  if (
    /^(?:\+\+|#|[.&_@][a-z0-9]|[_@])/.test(after) ||
    /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(text.charAt(end))
  )
    return false;
  const before = folded.slice(Math.max(0, start - 2), start);
  if (/[a-z0-9][.&]$|[_@]$/.test(before)) return false;
  return start === 0 || !/[\p{Script=Latin}\p{Script=Cyrillic}\d]/u.test(text.charAt(start - 1));
}

function longestAt(
  folded: string,
  tokens: readonly SkillToken[],
  from: number,
): { form: SkillForm; last: number } | undefined {
  let node: TrieNode | undefined = skillTrie();
  let best: { form: SkillForm; last: number } | undefined;
  for (let i = from; i < tokens.length && i < from + 12; i += 1) {
    const token = tokens[i];
    const previous = tokens[i - 1];
    if (!token || (i > from && previous && !joins(folded, previous, token))) break;
    node = childOf(node, token.text);
    if (!node) break;
    if (node.form) best = { form: node.form, last: i };
  }
  return best;
}

function judge(
  text: string,
  folded: string,
  found: { form: SkillForm; start: number; end: number },
): 'yes' | 'no' | 'list' {
  const rule: SkillRule | undefined =
    found.form.rule === undefined ? undefined : SKILL_RULES[found.form.rule];
  if (!rule) return 'yes';
  const before = folded.slice(Math.max(0, found.start - 60), found.start);
  const exact = !rule.exact || isWrittenSo(text.slice(found.start, found.end), found.form.written);
  if (!exact && rule.loose?.test(before) !== true) return 'no';
  const after = folded.slice(found.end, found.end + 40);
  if (rule.acceptAfter?.test(after) && !rule.rejectBefore?.test(before)) return 'yes';
  if (rule.rejectBefore?.test(before) || rule.rejectAfter?.test(after)) return 'no';
  if (!exact || rule.acceptBefore?.test(before)) return 'yes';
  if (rule.otherwise) return 'yes';
  // A line that is nothing but the name.
  return text.trim().length <= found.end - found.start + 2 ? 'yes' : rule.list ? 'list' : 'no';
}

function isWrittenSo(words: string, written: string): boolean {
  return (
    words === written ||
    words === `${written}s` ||
    (words === words.toUpperCase() && written === written.toLowerCase()) ||
    words.replace(/\d{1,2}$/, '') === written
  );
}

const BETWEEN =
  /^ ?(?:[,/;|&+]|\(|\)|and|or|und|oder|et|ou|y|o|e|en|of|i|lub|a|nebo|resp\.?|sowie|as well as|e\.g\.|,? ?(?:and|or|und|oder|et|ou|y|o|e|en|of|&)(?:\/or)?|\/| - )? ?(?:\(|und |and )?$/;

/** Doubtful words take the side of their neighbours in a list, in both directions, until nothing changes. */
function settleLists(folded: string, candidates: Candidate[]): void {
  const linked = (left: Candidate, right: Candidate): boolean => {
    const gap = folded.slice(left.end, right.start);
    return gap.length <= 14 && /[^ ]/.test(gap) && BETWEEN.test(gap);
  };
  for (let round = 0; round < 4; round += 1) {
    let changed = false;
    for (const [i, one] of candidates.entries()) {
      if (one.verdict !== 'list') continue;
      const [left, right] = [candidates[i - 1], candidates[i + 1]];
      const near =
        (left && left.verdict === 'yes' && linked(left, one)) ||
        (right && right.verdict === 'yes' && linked(one, right));
      const pair =
        (left && left.verdict === 'list' && linked(left, one)) ||
        (right && right.verdict === 'list' && linked(one, right));
      if (near || pair) {
        one.verdict = 'yes';
        changed = true;
      }
    }
    if (!changed) return;
  }
}

/**
 * Skills named in a text, in order, longest names first. Words with two meanings count only where their rule, a list of
 * skills or the words around them say so.
 */
export function matchSkills(text: string): SkillMatch[] {
  const folded = foldText(text);
  const tokens = tokenize(folded);
  const candidates: Candidate[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || /^[+/&]$/.test(token.text)) continue;
    if (/^[.#]$/.test(token.text) && tokens[i + 1]?.start !== token.end) continue;
    const found = longestAt(folded, tokens, i);
    const last = found ? tokens[found.last] : undefined;
    if (!found || !last || !isWhole(text, folded, { start: token.start, end: last.end })) continue;
    const verdict = judge(text, folded, { form: found.form, start: token.start, end: last.end });
    candidates.push({
      name: found.form.name,
      form: found.form,
      start: token.start,
      end: last.end,
      sure: found.form.rule === undefined,
      verdict,
    });
    i = found.last;
  }
  settleLists(folded, candidates);
  return candidates
    .filter((one) => one.verdict === 'yes')
    .map(({ name, start, end, sure }) => ({ name, start, end, sure }));
}
