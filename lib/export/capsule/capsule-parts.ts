// What can be read in a capsule: one opportunity, the next round first. Words of the interface are handed in.
import type { Statement, Story } from '../../candidate/candidate.ts';
import type { Round } from '../../candidate/round.ts';
import type { Fact } from '../../facts/fact.ts';
import type { DocumentPart } from './document-part.ts';

export interface CapsuleMaterial {
  /** "Data Engineer, Tarnwick". */
  name: string;
  stage: string;
  ask: readonly { text: string; why: string }[];
  say: readonly string[];
  expect: readonly string[];
  rounds: readonly Round[];
  facts: readonly Fact[];
  notes: readonly string[];
  statements: readonly Statement[];
  stories: readonly Story[];
  /** The stored pages, the newest version of each. */
  pages: readonly { title: string; address: string; capturedAt: string; lines: readonly string[] }[];
}

export const CAPSULE_WORDS = [
  ...(['ask', 'say', 'expect', 'rounds', 'facts', 'notes', 'said', 'stories', 'pages'] as const),
  ...(['asked', 'heard', 'concerns', 'promised', 'unasked'] as const),
  ...(['situation', 'task', 'action', 'result', 'learning'] as const),
] as const;

export interface CapsuleWording {
  words: Record<(typeof CAPSULE_WORDS)[number], string>;
  formatFact: (fact: Fact) => string;
  factName: (fact: Fact) => string;
  roundName: (round: Round) => string;
  formatMoment: (moment: string) => string;
}

const item = (text: string): DocumentPart => ({ kind: 'item', text });
const soft = (text: string): DocumentPart => ({ kind: 'soft', text });

/** A section with its title, or nothing when there is nothing in it. */
function section(title: string, parts: readonly DocumentPart[]): DocumentPart[] {
  return parts.length > 0 ? [{ kind: 'section', text: title }, ...parts] : [];
}

function group(title: string, texts: readonly string[]): DocumentPart[] {
  return texts.length > 0 ? [{ kind: 'heading', text: title }, ...texts.map(item)] : [];
}

function roundParts(round: Round, { words, roundName, formatMoment }: CapsuleWording): DocumentPart[] {
  const { debrief, interviewers } = round;
  const when = [round.startsAt && formatMoment(round.startsAt), `${round.minutes} min`, round.place];
  const people = interviewers.map(({ name, title }) => [name, title].filter(Boolean).join(', '));
  return [
    { kind: 'heading', text: roundName(round) },
    soft(when.filter(Boolean).join(' · ')),
    ...people.filter(Boolean).map(item),
    ...(debrief
      ? [
          ...group(
            words.asked,
            debrief.asked.map(({ question }) => question),
          ),
          ...group(words.heard, debrief.heard),
          ...group(words.concerns, debrief.concerns),
          ...group(
            words.promised,
            debrief.promised.map(({ what, done }) => (done ? `✓ ${what}` : what)),
          ),
          ...group(words.unasked, debrief.unasked),
        ]
      : []),
  ];
}

function factParts(fact: Fact, { formatFact, factName }: CapsuleWording): DocumentPart[] {
  return [
    { kind: 'text', text: `${factName(fact)}: ${formatFact(fact)}` },
    { kind: 'quote', text: fact.evidence.quote },
  ];
}

function storyParts(story: Story, { words }: CapsuleWording): DocumentPart[] {
  const steps = (['situation', 'task', 'action', 'result', 'learning'] as const).flatMap((step) =>
    story[step] ? [item(`${words[step]}: ${story[step]}`)] : [],
  );
  return [{ kind: 'heading', text: story.title }, ...steps, ...story.figures.map(item)];
}

function pageParts(
  { title, address, capturedAt, lines }: CapsuleMaterial['pages'][number],
  { formatMoment }: CapsuleWording,
): DocumentPart {
  const head = soft([address, formatMoment(capturedAt)].join(' · '));
  return {
    kind: 'fold',
    text: title || address,
    parts: [head, ...lines.map((text): DocumentPart => ({ kind: 'text', text }))],
  };
}

/** The readable document of one opportunity. Empty sections are left out. */
export function listCapsuleParts(material: CapsuleMaterial, wording: CapsuleWording): DocumentPart[] {
  const { words } = wording;
  const facts = material.facts.filter((fact) => fact.status !== 'rejected');
  return [
    { kind: 'title', text: material.name },
    soft(material.stage),
    ...section(
      words.ask,
      material.ask.flatMap(({ text, why }) => [item(text), soft(why)]),
    ),
    ...section(words.say, material.say.map(item)),
    ...section(words.expect, material.expect.map(item)),
    ...section(
      words.rounds,
      material.rounds.flatMap((round) => roundParts(round, wording)),
    ),
    ...section(
      words.said,
      material.statements.map(({ text, toWhom }) => item([text, toWhom].filter(Boolean).join(' · '))),
    ),
    ...section(words.notes, material.notes.map(item)),
    ...section(
      words.stories,
      material.stories.flatMap((story) => storyParts(story, wording)),
    ),
    ...section(
      words.facts,
      facts.flatMap((fact) => factParts(fact, wording)),
    ),
    ...section(
      words.pages,
      material.pages.map((page) => pageParts(page, wording)),
    ),
  ];
}
