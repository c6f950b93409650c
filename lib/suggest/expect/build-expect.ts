// Questions to expect: weak answers first, then the role's own, then behaviour, situations, motive and weak spots.
import type { Competency, Story } from '../../candidate/candidate.ts';
import { stemsOf } from '../choose/find-answered.ts';
import { round3 } from '../choose/score.ts';
import { listListeners, type Listener } from '../choose/voices.ts';
import type { Findings } from '../ground/find-hits.ts';
import { evidenceOf, type Ground } from '../ground/ground.ts';
import type { Hit } from '../ground/hit.ts';
import { COMPETENCY_QUESTIONS, DRILLS } from '../patterns/competencies.ts';
import { fitStory, isFinished, matchNeeds } from '../say/match-candidate.ts';
import type { ExpectItem, SuggestInput } from '../suggestion.ts';
import { fillPattern, slotsOf } from '../wording/fill.ts';
import { hashText, stableId } from '../wording/hash.ts';
import { lintText } from '../wording/lint.ts';
import { asSentence } from '../wording/own-words.ts';

type Draft = Omit<ExpectItem, 'kind' | 'id' | 'outline' | 'storyId' | 'scoreParts'> & {
  telling: readonly string[];
  steps?: readonly string[];
  badStory?: string;
};

/** Weights of forms by who sits opposite. */
const LIKELY: Readonly<Record<string, Partial<Record<ExpectItem['form'], number>>>> = {
  hm: {
    role: 1,
    behavioural: 0.9,
    situational: 0.9,
    'weak-spot': 1,
    motivation: 0.6,
    culture: 0.6,
    assessment: 0.9,
  },
  pe: {
    role: 1,
    behavioural: 0.8,
    situational: 0.9,
    culture: 0.8,
    assessment: 1,
    motivation: 0.3,
    'weak-spot': 0.6,
  },
  sk: {
    motivation: 1,
    behavioural: 0.8,
    role: 0.6,
    situational: 0.8,
    culture: 0.7,
    'weak-spot': 0.6,
    assessment: 0.3,
  },
  xf: {
    behavioural: 1,
    situational: 1,
    role: 0.6,
    culture: 0.7,
    motivation: 0.4,
    'weak-spot': 0.5,
    assessment: 0.4,
  },
  hr: {
    motivation: 1,
    culture: 1,
    behavioural: 0.8,
    'weak-spot': 0.9,
    role: 0.3,
    situational: 0.5,
    assessment: 0.5,
  },
  fo: {
    motivation: 1,
    role: 0.9,
    behavioural: 0.8,
    situational: 0.8,
    culture: 0.8,
    'weak-spot': 0.6,
    assessment: 0.4,
  },
};

function fromHits(findings: Findings, listeners: readonly Listener[], stage: string): Draft[] {
  return findings.hits.flatMap((hit): Draft[] => {
    const { row } = hit;
    if (!row.expect || hit.evidence[0]?.searched) return [];
    if (
      row.theme === 'terms' &&
      row.expect.form !== 'assessment' &&
      !listeners.some((one) => one.voice === 'hr') &&
      stage !== 'offer'
    )
      return [];
    const text = wordHit(hit);
    if (!text) return [];
    const likely = Math.max(...listeners.map((one) => LIKELY[one.voice]?.[row.expect!.form] ?? 0.5));
    const score =
      (row.priority / 5) * 0.35 +
      hit.confidence * 0.25 +
      likely * 0.25 +
      Math.min(0.15, hit.telling.length * 0.05);
    return [
      {
        text,
        theme: row.theme,
        signal: row.id,
        evidence: hit.evidence,
        why: row.why,
        score,
        form: row.expect.form,
        competency: row.expect.competency,
        probes: probesFor(row.expect.competency),
        telling: hit.telling,
        ...(row.expect.tradeOff ? { tradeOff: row.expect.tradeOff } : {}),
      },
    ];
  });
}

const turnToThem = (text: string): string =>
  text.replaceAll(/\b(?:my|your)\b/gu, (word) => (word === 'my' ? 'your' : 'our'));

/** In their mouth "your customers" are "our customers" and "my team" is "your team"; quotations stay as they are. */
function turnSlots(slots: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(slots).map(([name, value]) => [
      name,
      ['q', 'val', 'vals', 'src', 'topic'].includes(name) ? value : turnToThem(value),
    ]),
  );
}

function wordHit(hit: Hit): string | undefined {
  const patterns = hit.row.expect?.text ?? [];
  const seed = hashText(hit.evidence[0]?.quote ?? hit.row.id);
  const turned = turnSlots(hit.slots);
  return patterns
    .map((pattern, index) => ({
      needs: slotsOf(pattern).length,
      turn: (index + seed) % patterns.length,
      text: fillPattern(pattern, turned),
    }))
    .filter(({ text }) => text && lintExpect(text).length === 0)
    .sort((a, b) => b.needs - a.needs || a.turn - b.turn)[0]?.text;
}

/** An expected question may also be an invitation ("Tell me about …"). */
export const lintExpect = (text: string): string[] =>
  lintText(text, { question: text.includes('?'), maxWords: 40 });

const probesFor = (competency: Competency): string[] => [
  COMPETENCY_QUESTIONS[competency].probe,
  'What was your own part in it?',
];

/** Weak answers, concerns and requirements nothing in the candidate's material meets. */
function fromWeakSpots(input: SuggestInput, findings: Findings): Draft[] {
  const debriefs = (input.earlier ?? []).flatMap((round) =>
    round.debrief ? [{ id: round.id, debrief: round.debrief }] : [],
  );
  const drafts: Draft[] = [];
  for (const { id, debrief } of debriefs) {
    for (const { question, rating, storyId } of debrief.asked) {
      if (rating === undefined || rating > 3) continue;
      drafts.push({
        text: question.trim(),
        theme: 'expectations',
        signal: 'debrief',
        evidence: [{ quote: question, captureId: `debrief:${id}` }],
        why:
          rating <= 2
            ? 'You were asked this before and rated your answer low; it may well come back.'
            : 'Asked before, and your answer can still be better.',
        score: rating <= 2 ? 1 : 0.72,
        form: 'weak-spot',
        competency: 'communication',
        probes: ['What have you thought about since?', 'What would you do differently?'],
        telling: [...stemsOf(question)],
        ...(storyId ? { badStory: storyId } : {}),
      });
    }
    for (const concern of debrief.concerns) {
      const quoted = concern.replaceAll(/["“”]/gu, '').replace(/[.!?]+$/u, '');
      drafts.push({
        text: `We spoke about this last time: "${quoted}". Why should that not worry us?`,
        theme: 'expectations',
        signal: 'debrief',
        evidence: [{ quote: concern, captureId: `debrief:${id}` }],
        why: 'They voiced this doubt in an earlier round.',
        score: 0.98,
        form: 'weak-spot',
        competency: 'integrity',
        probes: ['What would you do in the first month about it?', 'Who could speak for you on this?'],
        telling: [...stemsOf(concern)],
      });
    }
  }
  const { candidate } = input;
  if (candidate.profile.skills.length + candidate.stories.length > 0) {
    const gaps = matchNeeds(
      findings.needs.filter((need) => need.must && !need.hard),
      candidate,
      { vocabulary: input.vocabulary, now: input.now },
    ).filter(
      (match) =>
        (match.level === 'gap' || match.level === 'bridge') && (match.need.phrase ?? match.need.skills[0]),
    );
    for (const match of gaps.slice(0, 2)) {
      const need = match.need.phrase ?? match.need.skills[0]!;
      const nearest = match.level === 'bridge' && match.skill ? match.skill.name : undefined;
      const text = nearest
        ? `You have worked with ${nearest}. What would be different about ${need}?`
        : `We ask for ${need}, and I don't see it on your résumé. What comes closest?`;
      if (lintExpect(text).length > 0) continue;
      drafts.push({
        text,
        theme: 'craft',
        signal: 'B1',
        evidence: [evidenceOf(match.need.unit)],
        why: 'The posting asks for it and your material does not show it; expect a probe.',
        score: 0.8,
        form: 'weak-spot',
        competency: 'learning',
        probes: probesFor('learning'),
        telling: match.need.telling,
      });
    }
  }
  return drafts;
}

function fromAssessment(findings: Findings): Draft[] {
  const hit = findings.hits.find((one) => one.row.id === 'O2');
  const task = hit?.slots.task;
  const drill = task ? DRILLS.find((row) => row.words.test(task)) : undefined;
  if (!hit || !drill) return [];
  return [
    {
      text: drill.text,
      theme: 'craft',
      signal: 'O2',
      evidence: hit.evidence,
      why: `The pages name a ${task}; go through it once, with a clock.`,
      score: 0.85,
      form: 'assessment',
      competency: 'planning',
      probes: ['What did you leave out, and why?', 'What would you do with another hour?'],
      telling: [],
      steps: drill.steps,
    },
  ];
}

/** Published criteria: one behavioural question each, and they come before our own guesses. */
function fromCriteria(findings: Findings): Draft[] {
  const hit = findings.hits.find((one) => one.row.id === 'O5');
  const list =
    hit?.unit &&
    /(?:assess|look for|score|criteria|behaviours?|competenc\w+)\b[^:]{0,30}?:? (.{5,160})/iu.exec(
      hit.unit.text,
    )?.[1];
  if (!hit || !list) return [];
  return list
    .replace(/[.]$/u, '')
    .split(/, (?:and )?|; | and /u)
    .map((one) => one.trim())
    .filter((one) => one.length > 3 && one.split(' ').length <= 5)
    .slice(0, 4)
    .map((criterion) => ({
      text: `Tell us about a time that shows ${criterion.charAt(0).toLowerCase()}${criterion.slice(1)}.`,
      theme: 'expectations' as const,
      signal: `O5:${criterion}`,
      evidence: [{ ...hit.evidence[0]!, quote: criterion }],
      why: 'The page publishes this as something they score.',
      score: 0.97,
      form: 'behavioural' as const,
      competency: 'delivery' as const,
      probes: probesFor('delivery'),
      telling: criterion.split(' '),
    }))
    .filter(({ text }) => lintExpect(text).length === 0);
}

function fromMotive(ground: Ground): Draft[] {
  const company = ground.companyShort && ground.companyShort.length < 40 ? ground.companyShort : undefined;
  const text =
    company && ground.role
      ? `Why ${company}, and why the step to ${ground.role} now?`
      : company
        ? `Why ${company}, and why now?`
        : 'Why this role, and why now?';
  const unit = ground.units.find((one) => ground.postings.includes(one.captureId)) ?? ground.units[0];
  return [
    {
      text: lintExpect(text).length === 0 ? text : 'Why this role, and why now?',
      theme: 'direction',
      signal: 'motive',
      evidence: unit ? [evidenceOf(unit)] : [],
      why: 'Almost certain to come; one reason from the pages and one from your own past are enough.',
      score: 0.66,
      form: 'motivation',
      competency: 'integrity',
      probes: ['What else are you looking at?', 'What would make you say no?'],
      telling: [],
    },
  ];
}

/** One behavioural question for the competencies the duties call for most, when the hits gave too few. */
function fromCompetencies(findings: Findings, taken: readonly Draft[]): Draft[] {
  const weight = new Map<Competency, { sum: number; hit: Hit }>();
  for (const hit of findings.hits) {
    const competency = hit.row.say?.competency;
    if (!competency || !hit.evidence[0]?.quote) continue;
    const entry = weight.get(competency);
    weight.set(competency, {
      sum: (entry?.sum ?? 0) + hit.row.priority * hit.confidence,
      hit: entry?.hit ?? hit,
    });
  }
  const have = new Set(
    taken.filter((draft) => draft.form === 'behavioural').map((draft) => draft.competency),
  );
  return [...weight]
    .filter(([competency]) => !have.has(competency))
    .sort((a, b) => b[1].sum - a[1].sum)
    .slice(0, 3)
    .map(([competency, { hit }], index) => ({
      text: COMPETENCY_QUESTIONS[competency].past,
      theme: hit.row.theme,
      signal: hit.row.id,
      evidence: hit.evidence,
      why: 'Several lines of the pages call for this quality; expect to be asked for one instance.',
      score: 0.6 - index * 0.05,
      form: 'behavioural',
      competency,
      probes: probesFor(competency),
      telling: hit.telling,
    }));
}

/** Eight to twelve questions with the candidate's best story for each, or an explicit gap. */
export function buildExpect(input: SuggestInput, ground: Ground, findings: Findings): ExpectItem[] {
  const listeners = listListeners(input.round);
  const hits = fromHits(findings, listeners, input.round.stage);
  const criteria = fromCriteria(findings);
  const drafts = [
    ...fromWeakSpots(input, findings),
    ...fromAssessment(findings),
    ...criteria,
    ...hits.filter((draft) => draft.signal !== 'O5' || criteria.length === 0),
    ...fromMotive(ground),
    ...fromCompetencies(findings, hits),
  ].sort((a, b) => b.score - a.score);
  const chosen = chooseDrafts(drafts);
  const used = new Map<string, number>();
  return chosen.map((draft) => toExpect(draft, input, used));
}

const CAPS: Readonly<Record<ExpectItem['form'], number>> = {
  role: 4,
  behavioural: 4,
  situational: 3,
  culture: 1,
  motivation: 2,
  'weak-spot': 4,
  assessment: 2,
};

function chooseDrafts(drafts: readonly Draft[]): Draft[] {
  const count = new Map<string, number>();
  const seen = new Set<string>();
  const taken: Draft[] = [];
  for (const draft of drafts) {
    const key = `${draft.signal === 'debrief' ? draft.text : draft.signal}|${draft.form}`;
    const quote = `${draft.evidence[0]?.quote}|${draft.form}`;
    if (
      taken.length >= 12 ||
      seen.has(draft.text) ||
      seen.has(key) ||
      seen.has(quote) ||
      (count.get(draft.form) ?? 0) >= CAPS[draft.form]
    )
      continue;
    for (const mark of [draft.text, key, quote]) seen.add(mark);
    count.set(draft.form, (count.get(draft.form) ?? 0) + 1);
    taken.push(draft);
  }
  return taken;
}

function toExpect(draft: Draft, input: SuggestInput, used: Map<string, number>): ExpectItem {
  const { telling: _telling, steps, badStory, ...rest } = draft;
  const story = steps ? undefined : findStory(draft, input, { badStory, used });
  if (story) used.set(story.id, (used.get(story.id) ?? 0) + 1);
  return {
    kind: 'expect',
    id: stableId('expect', draft.signal, draft.text),
    ...rest,
    score: round3(draft.score),
    scoreParts: {},
    outline: steps ? [...steps] : story ? outlineOf(story) : [],
    ...(story ? { storyId: story.id } : {}),
  };
}

function findStory(
  draft: Draft,
  input: SuggestInput,
  options: { badStory: string | undefined; used: ReadonlyMap<string, number> },
): Story | undefined {
  const year = Number(input.now.slice(0, 4));
  const wanted = stemsOf(draft.telling.join(' '));
  return input.candidate.stories
    .filter((story) => story.id !== options.badStory && (options.used.get(story.id) ?? 0) < 2)
    .map((story) => ({
      story,
      fit:
        fitStory(story, wanted, year) +
        (story.competencies.includes(draft.competency) ? 0.45 : 0) +
        (isFinished(story) ? 0.05 : 0) -
        (options.used.get(story.id) ?? 0) * 0.15,
    }))
    .filter(({ fit }) => fit >= 0.4)
    .sort((a, b) => b.fit - a.fit)[0]?.story;
}

/** Result first, then what the candidate did, then what they learned; a missing part is named, never made up. */
function outlineOf(story: Story): string[] {
  return [
    story.result ? asSentence(story.result, 'result') : 'Result: not written down yet.',
    story.action ? asSentence(story.action, 'action') : 'What you did: not written down yet.',
    ...(story.learning ? [asSentence(story.learning, 'result')] : []),
  ];
}
