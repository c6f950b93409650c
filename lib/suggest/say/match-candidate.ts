// What a need has to do with what the candidate can do and has lived through. Never more than their own words say.
import type { Candidate, OwnSkill, Story } from '../../candidate/candidate.ts';
import { stemsOf } from '../choose/find-answered.ts';
import type { Need } from '../ground/read-needs.ts';
import { findsName } from '../ground/read-needs.ts';
import type { SkillVocabulary } from '../suggestion.ts';

export type MatchLevel = 'strength' | 'thin' | 'bridge' | 'gap';

export interface NeedMatch {
  need: Need;
  level: MatchLevel;
  /** 0 to 1: exact 1, alias .95, relative .6, shared rare words up to .35. */
  strength: number;
  skill?: OwnSkill;
  story?: Story;
  /** The résumé names it. */
  inResume?: true;
}

const PLAIN: SkillVocabulary = { canonical: (name) => name.trim().toLowerCase(), related: () => [] };

/** A story with something done and something that came of it. */
export const isFinished = (story: Story): boolean => !!story.action?.trim() && !!story.result?.trim();

/** Stems of everything a story says. */
export function storyStems(story: Story): Set<string> {
  return stemsOf(
    [story.title, story.situation, story.task, story.action, story.result, story.learning, ...story.skills]
      .filter(Boolean)
      .join(' '),
  );
}

/** How well a story speaks to some words, 0 to 1; finished and recent stories are preferred. */
export function fitStory(story: Story, wanted: ReadonlySet<string>, year: number): number {
  const stems = storyStems(story);
  const shared = [...wanted].filter((stem) => stems.has(stem)).length;
  if (shared === 0) return 0;
  const age = story.year ? Math.max(0, year - story.year) : 3;
  return Math.min(1, 0.3 + shared * 0.2) * (isFinished(story) ? 1 : 0.6) * 0.5 ** (age / 8);
}

function matchSkill(
  need: Need,
  candidate: Candidate,
  vocabulary: SkillVocabulary,
): { skill: OwnSkill; strength: number } | undefined {
  const text = ` ${need.unit.text.toLowerCase()} `;
  const wanted = need.skills.map((name) => vocabulary.canonical(name));
  const relatives = new Set(
    need.skills.flatMap((name) => vocabulary.related(name)).map((name) => vocabulary.canonical(name)),
  );
  let best: { skill: OwnSkill; strength: number } | undefined;
  for (const skill of candidate.profile.skills) {
    const name = vocabulary.canonical(skill.name);
    const strength = findsName(text, skill.name)
      ? 1
      : wanted.includes(name)
        ? 0.95
        : relatives.has(name)
          ? 0.6
          : 0;
    if (strength > (best?.strength ?? 0)) best = { skill, strength };
  }
  return best;
}

const namesAny = (text: string, need: Need): boolean =>
  [...need.skills, ...(need.phrase ? [need.phrase] : [])].some((name) => findsName(text, name));

/** A story proves a named skill only when it names it itself. */
function shows(story: Story, need: Need, vocabulary: SkillVocabulary): boolean {
  if (need.skills.length === 0) return true;
  const own = new Set(story.skills.map((name) => vocabulary.canonical(name)));
  if (need.skills.some((name) => own.has(vocabulary.canonical(name)))) return true;
  const told = [story.title, story.situation, story.task, story.action, story.result, story.learning];
  return namesAny(` ${told.filter(Boolean).join(' ').toLowerCase()} `, need);
}

/** Level of each need against the profile and the stories. */
export function matchNeeds(
  needs: readonly Need[],
  candidate: Candidate,
  options: { vocabulary?: SkillVocabulary | undefined; now: string },
): NeedMatch[] {
  const vocabulary = options.vocabulary ?? PLAIN;
  const year = Number(options.now.slice(0, 4));
  return needs.map((need): NeedMatch => {
    const found = matchSkill(need, candidate, vocabulary);
    const wanted = stemsOf(
      [...need.telling, ...need.skills, ...(found && found.strength < 0.95 ? [found.skill.name] : [])].join(
        ' ',
      ),
    );
    const story = [...candidate.stories]
      .map((one) => ({ one, fit: fitStory(one, wanted, year) }))
      .filter(({ fit }) => fit >= 0.3)
      .sort((a, b) => b.fit - a.fit)[0];
    const inResume = namesAny(` ${candidate.profile.resume.toLowerCase()} `, need);
    const strength = Math.max(
      found?.strength ?? 0,
      story ? Math.min(0.8, story.fit + 0.2) : 0,
      inResume ? 0.8 : 0,
    );
    const solid = strength >= 0.75 && (found?.skill.level ?? 3) >= 3;
    const level: MatchLevel = solid
      ? story && isFinished(story.one) && shows(story.one, need, vocabulary)
        ? 'strength'
        : 'thin'
      : strength >= 0.35
        ? 'bridge'
        : 'gap';
    return {
      need,
      level,
      strength,
      ...(found ? { skill: found.skill } : {}),
      ...(story ? { story: story.one } : {}),
      ...(inResume ? { inResume } : {}),
    };
  });
}
