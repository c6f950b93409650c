import type { Skill } from '../../facts/fact-key.ts';
import type { Section } from '../page-reading.ts';
import { companyKey } from './company-name.ts';
import { foldText } from './fold-text.ts';
import type { FieldContext, Found } from './found.ts';
import { clausesOf, needAt } from './need.ts';
import { matchSkills, type SkillMatch } from './skill-matches.ts';
import { capText } from './text-span.ts';

/** A line of a posting to look for skills in. */
export interface SkillLine {
  text: string;
  section: Section;
  heading?: string;
  language?: string;
}

export interface FoundSkill extends Found<Skill> {
  /** Index into the given lines. */
  line: number;
  /** Named as an example ("such as A, B or C"). */
  example?: true;
}

/** Sections in which a named thing is asked for. */
const ASKED: ReadonlySet<Section> = new Set(['requirements', 'preferences']);
const EXAMPLE =
  /(?:such as|like|e\.g\.|for example|for instance|including|z\. ?b\.|wie(?: etwa| zum beispiel)?|zum beispiel|par exemple|comme|tels? que|por ejemplo|como|zoals|bijv\.|tal como|come|ad esempio|np\.|takie jak|\(e\.g\.?,?)[ :]{1,2}[^.;()]{0,120}$/;
const OR = /^(?:,? ?(?:or|oder|ou|o|of|lub|nebo|and\/or) |\/| \/ |, ?)$/;
const LAST_OR = /^,? ?(?:or|oder|ou|o|of|lub|nebo|and\/or) $/;

interface Placed extends SkillMatch {
  need: 'must' | 'nice' | 'none';
  example: boolean;
  group?: number;
}

/** Gives the members of "A, B or C" and "A/B or C" one group number. */
function groupAlternatives(folded: string, placed: Placed[], nextGroup: () => number): void {
  for (let i = 1; i < placed.length; i += 1) {
    const [left, right] = [placed[i - 1], placed[i]];
    if (!left || !right || !LAST_OR.test(folded.slice(left.end, right.start))) continue;
    let first = i - 1;
    while (first > 0) {
      const [one, two] = [placed[first - 1], placed[first]];
      if (!one || !two || !OR.test(folded.slice(one.end, two.start))) break;
      first -= 1;
    }
    const group = left.group ?? nextGroup();
    for (const member of placed.slice(first, i + 1)) member.group ??= group;
  }
}

function isEmployer(match: SkillMatch, employer: string): boolean {
  if (employer === '') return false;
  const key = companyKey(match.name);
  return key === employer || key.startsWith(`${employer} `) || employer.startsWith(`${key} `);
}

function readLine(line: SkillLine, context: FieldContext, nextGroup: () => number): Placed[] {
  const text = capText(line.text);
  const matches = matchSkills(text);
  if (matches.length === 0) return [];
  const folded = foldText(text);
  const clauses = clausesOf(text, {
    ...context,
    section: line.section,
    ...(line.heading === undefined ? {} : { heading: line.heading }),
  });
  const employer = context.company === undefined ? '' : companyKey(context.company);
  const placed = matches
    .filter((match) => !isEmployer(match, employer))
    .map((match): Placed => {
      const need = needAt(clauses, match.start, line.section === 'preferences' ? 'nice' : 'must');
      return {
        ...match,
        need,
        example: EXAMPLE.test(folded.slice(Math.max(0, match.start - 140), match.start)),
      };
    });
  groupAlternatives(folded, placed, nextGroup);
  return placed;
}

/**
 * Skills asked for in the lines of a posting, one entry per canonical name: must wins over nice, the first line proves it.
 * Only requirement and preference lines count; what a line says is not needed is left out, and so is the employer's name.
 */
export function findSkills(lines: readonly SkillLine[], context: FieldContext): FoundSkill[] {
  let groups = 0;
  const nextGroup = (): number => (groups += 1);
  const found = new Map<string, FoundSkill>();
  for (const [index, line] of lines.entries()) {
    if (!ASKED.has(line.section)) continue;
    for (const { name, start, end, need, example, group, sure } of readLine(line, context, nextGroup)) {
      if (need === 'none') continue;
      const known = found.get(name);
      if (known && (known.value.need === 'must' || need === 'nice')) continue;
      found.set(name, {
        value: { name, need, ...(group === undefined ? {} : { group }) },
        start,
        end,
        line: index,
        confidence: sure ? 0.9 : 0.75,
        ...(example ? { example: true as const } : {}),
      });
    }
  }
  return [...found.values()].sort((a, b) => a.line - b.line || a.start - b.start);
}
