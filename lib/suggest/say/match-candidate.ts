// What a need has to do with what the candidate can do and has lived through. Never more than their own words say.
import type { Candidate, Competency, OwnSkill, Story } from '../../candidate/candidate.ts';
import { stemsOf, topicsOf } from '../wording/stems.ts';
import type { Need } from '../ground/read-needs.ts';
import { findsName } from '../ground/read-needs.ts';
import { conceptsOf } from '../patterns/concepts.ts';
import type { SkillVocabulary } from '../suggestion.ts';
import { findInResume, readResume } from './read-resume.ts';

export type MatchLevel = 'strength' | 'thin' | 'bridge' | 'gap';

export interface NeedMatch {
  need: Need;
  level: MatchLevel;
  /** 0 to 1: exact 1, another name .95, named in the résumé .8, sibling .6, same quality with a like object .4, shared rare words up to .35. */
  strength: number;
  skill?: OwnSkill;
  story?: Story;
  /** The line of the résumé that names it, or the nearest thing to it, as written. */
  resumeLine?: string;
  /** What the candidate has that comes nearest, by name: a sibling of the skill asked for. */
  nearest?: string;
}

const PLAIN: SkillVocabulary = { canonical: (name) => name.trim().toLowerCase(), related: () => [] };

/** Whoever reads this has the language it is written in. */
export const isOwnTongue = (need: Need): boolean => /\benglish\b/iu.test(need.unit.text);

/** A story with something done and something that came of it. */
export const isFinished = (story: Story): boolean => !!story.action?.trim() && !!story.result?.trim();

/** Stems of everything a story says, and the concepts it is about. */
export function storyStems(story: Story): Set<string> {
  const text = [story.title, story.situation, story.task, story.action, story.result, story.learning];
  const words = [...text, ...story.skills].filter(Boolean).join(' ');
  const stems = stemsOf(
    `${words} ${words.replaceAll(/\bre(?=negotiat|design|organi[sz]|built|build|wr[io]t)/giu, '')}`,
  );
  return new Set([...stems, ...conceptsOf(words)]);
}

/** How well a story speaks to some words, 0 to 1; finished and recent stories are preferred. */
export function fitStory(story: Story, wanted: ReadonlySet<string>, year: number): number {
  const stems = storyStems(story);
  const shared = [...wanted].filter((stem) => stems.has(stem)).length;
  if (shared === 0) return 0;
  const age = story.year ? Math.max(0, year - story.year) : 3;
  return Math.min(1, 0.3 + shared * 0.2) * (isFinished(story) ? 1 : 0.6) * 0.5 ** (age / 8);
}

function matchSkill(need: Need, own: Own): { skill: OwnSkill; strength: number } | undefined {
  const { vocabulary } = own;
  const text = ` ${need.unit.text.toLowerCase()} `;
  const wanted = need.skills.map((name) => vocabulary.canonical(name));
  const relatives = listRelatives(need, vocabulary);
  let best: { skill: OwnSkill; strength: number } | undefined;
  for (const skill of own.candidate.profile.skills) {
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

const listRelatives = (need: Need, vocabulary: SkillVocabulary): Set<string> =>
  new Set(need.skills.flatMap((name) => vocabulary.related(name)).map((name) => vocabulary.canonical(name)));

const namesOf = (need: Need): string[] => [...need.skills, ...(need.phrase ? [need.phrase] : [])];
const namesAny = (text: string, need: Need): boolean => namesOf(need).some((name) => findsName(text, name));

/** A story proves a named skill only when it names it itself. */
function shows(story: Story, need: Need, vocabulary: SkillVocabulary): boolean {
  if (need.skills.length === 0) return true;
  const own = new Set(story.skills.map((name) => vocabulary.canonical(name)));
  if (need.skills.some((name) => own.has(vocabulary.canonical(name)))) return true;
  const told = [story.title, story.situation, story.task, story.action, story.result, story.learning];
  return namesAny(` ${told.filter(Boolean).join(' ').toLowerCase()} `, need);
}

/** Words of a need that call for a quality a story may show. */
const QUALITIES: readonly { words: RegExp; competency: Competency }[] = [
  {
    words: /\b(?:lead|leading|manag\w+|supervis\w+) (?:a |an |the )?(?:[\w-]+ )?(?:team|people|staff)/iu,
    competency: 'leading-people',
  },
  { words: /\b(?:mentor|coach|train)/iu, competency: 'coaching' },
  { words: /\b(?:influenc|stakeholder|persua|negotiat)/iu, competency: 'influence' },
  { words: /\b(?:communicat|present|explain|writ)/iu, competency: 'communication' },
  { words: /\b(?:priorit|deadline|multiple projects)/iu, competency: 'prioritising' },
  { words: /\b(?:plan|project|organi[sz])/iu, competency: 'planning' },
  { words: /\b(?:analy|data|report)/iu, competency: 'data-judgement' },
  { words: /\b(?:customer|client|user|guest|patient)/iu, competency: 'customer-focus' },
  { words: /\b(?:safety|complian|regulat|hygiene)/iu, competency: 'safety' },
  { words: /\b(?:improv|optimi|lean)/iu, competency: 'innovation' },
  { words: /\b(?:change|transform|implement|rollout)/iu, competency: 'change' },
  { words: /\b(?:collaborat|cross-functional|team work|teamwork)/iu, competency: 'collaboration' },
];

/** A story of the quality the need calls for that has a word of it in common: the same kind of thing, done to something like it. */
function matchQuality(need: Need, candidate: Candidate, wanted: ReadonlySet<string>): Story | undefined {
  const qualities = QUALITIES.filter(({ words }) => words.test(need.unit.text)).map((row) => row.competency);
  return candidate.stories.find(
    (story) =>
      isFinished(story) &&
      story.competencies.some((one) => qualities.includes(one)) &&
      [...storyStems(story)].some((stem) => wanted.has(stem)),
  );
}

interface Own {
  candidate: Candidate;
  vocabulary: SkillVocabulary;
  resume: readonly string[];
  year: number;
  /** Topics and concepts of the résumé and the stories. */
  about: ReadonlySet<string>;
  /** In how many needs a stem occurs: what every line says, proves nothing. */
  spread: ReadonlyMap<string, number>;
}

/** Up to .35 for words in common, those that few lines of the posting have counting most. */
function weighWords(story: Story, wanted: ReadonlySet<string>, own: Own): number {
  const stems = storyStems(story);
  let sum = 0;
  for (const stem of wanted) if (stems.has(stem)) sum += 1 / Math.max(1, own.spread.get(stem) ?? 1);
  return Math.min(0.35, sum * 0.18);
}

/** Enough not to be called a gap, too little to be called a strength. */
const NEAR = 0.36;

/** Does anything the candidate wrote have to do with it, be it in other words? A named tool has no other words. */
function isNearOwn(need: Need, { about }: Own): boolean {
  if (need.skills.length > 0 && need.skills.every((name) => /\p{Lu}.*\p{Lu}|\d|^\p{Lu}\S+$/u.test(name)))
    return false;
  const topics = [...topicsOf([...need.telling, need.phrase ?? ''].join(' ')), ...conceptsOf(need.unit.text)];
  return topics.some((topic) => about.has(topic));
}

function matchNeed(need: Need, own: Own): NeedMatch {
  const { candidate, vocabulary } = own;
  const found = matchSkill(need, own);
  const wanted = stemsOf(
    [...need.telling, ...need.skills, ...(found && found.strength < 0.95 ? [found.skill.name] : [])].join(
      ' ',
    ),
  );
  const named = findInResume(own.resume, namesOf(need));
  const sibling =
    named || (found && found.strength >= 0.6)
      ? undefined
      : findInResume(
          own.resume,
          need.skills.flatMap((name) => vocabulary.related(name)),
        );
  const best = candidate.stories
    .map((one) => ({
      one,
      fit: fitStory(one, wanted, own.year),
      proves: need.skills.length > 0 && shows(one, need, vocabulary),
    }))
    .filter(({ fit, proves }) => fit >= 0.3 || proves)
    .sort((a, b) => Number(b.proves) - Number(a.proves) || b.fit - a.fit)[0];
  const alike = best ? undefined : matchQuality(need, candidate, wanted);
  const story = best?.one ?? alike;
  const strength = Math.max(
    found?.strength ?? 0,
    best?.proves ? 0.8 : best ? Math.min(0.8, best.fit + 0.2) : 0,
    named ? 0.8 : 0,
    sibling ? 0.6 : 0,
    alike ? 0.4 : 0,
    isNearOwn(need, own) ? NEAR : 0,
    story && !best ? weighWords(story, wanted, own) : 0,
  );
  const solid = strength >= 0.75 && (found?.skill.level ?? 3) >= 3;
  const level: MatchLevel = solid
    ? story && isFinished(story) && shows(story, need, vocabulary)
      ? 'strength'
      : 'thin'
    : strength >= 0.35
      ? 'bridge'
      : 'gap';
  const nearest = found && found.strength < 0.75 ? found.skill.name : sibling?.name;
  const resumeLine = (named ?? sibling)?.line;
  return {
    need,
    level,
    strength,
    ...(found ? { skill: found.skill } : {}),
    ...(story ? { story } : {}),
    ...(resumeLine ? { resumeLine } : {}),
    ...(nearest ? { nearest } : {}),
  };
}

/** Level of each need against the skills, the stories and the résumé. */
export function matchNeeds(
  needs: readonly Need[],
  candidate: Candidate,
  options: { vocabulary?: SkillVocabulary | undefined; now: string },
): NeedMatch[] {
  const spread = new Map<string, number>();
  for (const need of needs)
    for (const stem of stemsOf(need.telling.join(' '))) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const own: Own = {
    candidate,
    vocabulary: options.vocabulary ?? PLAIN,
    resume: readResume(candidate.profile.resume),
    year: Number(options.now.slice(0, 4)),
    about: new Set([
      ...topicsOf(candidate.profile.resume),
      ...conceptsOf(candidate.profile.resume),
      ...candidate.stories.flatMap((story) => [...storyStems(story)]),
    ]),
    spread,
  };
  return needs.map((need) => matchNeed(need, own));
}
