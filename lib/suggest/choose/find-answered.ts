// Questions the captured pages answer already: shown with the quote and the question one rung deeper.
import type { Fact } from '../../facts/fact.ts';
import type { Ground } from '../ground/ground.ts';
import { evidenceOfFact } from '../ground/unit.ts';
import type { Hit } from '../ground/hit.ts';
import { TOPICS, type Topic } from '../patterns/topics.ts';
import type { AskItem, SuggestionEvidence } from '../suggestion.ts';
import { fillPattern } from '../wording/fill.ts';
import { stableId } from '../wording/hash.ts';
import { lintText } from '../wording/lint.ts';
import { splitQuestion } from '../wording/one-question.ts';
import { cutQuote } from '../wording/quote.ts';
import { readWords } from '../wording/tokens.ts';
import type { Listener } from './voices.ts';

interface Answer {
  evidence: SuggestionEvidence;
  value?: string;
}

function findAnswer(topic: Topic, ground: Ground, hits: readonly Hit[]): Answer | undefined {
  const hit = hits.find((one) => topic.signals.includes(one.row.id) && one.slots.q && one.evidence[0]?.quote);
  if (hit) return { evidence: { ...hit.evidence[0]!, quote: hit.slots.q! } };
  const fact = ground.facts.find(
    (candidate) =>
      topic.keys.includes(candidate.key) && !candidate.inferred && candidate.evidence.quote.length > 2,
  );
  return fact ? { evidence: evidenceOfFact(fact), ...valueOf(fact) } : undefined;
}

const valueOf = (fact: Fact): { value?: string } =>
  typeof fact.value === 'string' && fact.value.length <= 40 ? { value: fact.value } : {};

/** One item for each look-up question that is answered, for the first listener it may be deepened with. */
export function findAnswered(
  ground: Ground,
  hits: readonly Hit[],
  listeners: readonly Listener[],
): AskItem[] {
  return TOPICS.flatMap((topic): AskItem[] => {
    const answer = findAnswer(topic, ground, hits);
    if (!answer) return [];
    const listener = listeners.find((one) => topic.deeper[one.voice]);
    if (!listener) return [];
    const quote = shorten(topic, answer);
    const slots = { ...(quote ? { q: quote } : {}), ...(answer.value ? { v: answer.value } : {}) };
    const text = (topic.deeper[listener.voice] ?? [])
      .map((pattern) => fillPattern(pattern, slots))
      .find((filled) => filled && lintText(filled, { question: true, maxWords: 38 }).length === 0);
    return text ? [toAnswered(topic, { answer: answer.evidence, said: splitQuestion(text), listener })] : [];
  });
}

/** The page's own words around the answer, short enough to say; undefined when they cannot be cut cleanly. */
function shorten(topic: Topic, answer: Answer): string | undefined {
  const quote = answer.evidence.quote.replace(/[.;,:!]+$/u, '');
  if (/["“”{}<>\n]/u.test(quote)) return undefined;
  const words = readWords(quote);
  if (topic.id === 'products') {
    const claim = /\b(?:is|are|we're|we’re) (?=(?:an?|the) )/iu.exec(quote);
    const from = claim ? words.findIndex((word) => word.start >= claim.index + claim[0].length) : -1;
    return from > 0 ? cutQuote(quote, words, from) : undefined;
  }
  if (topic.id === 'team-size')
    return /\b(?:team|department|squad|group|crew) of (?:about |around |approximately )?[\w-]+|\b[\w-]+[- ](?:people|person|strong)\b/iu.exec(
      quote,
    )?.[0];
  if (words.length <= 9 && quote.length <= 80) return quote;
  const at = answer.value ? quote.toLowerCase().indexOf(answer.value.toLowerCase()) : -1;
  if (at < 0) return undefined;
  const start = words.findIndex((word) => word.end > at);
  const cut = cutQuote(quote, words, Math.max(0, start - (topic.id === 'team-size' ? 2 : 0)));
  return cut?.toLowerCase().includes(answer.value!.toLowerCase())
    ? cut
    : answer.value!.split(/\s+/u).length > 1
      ? quote.slice(at, at + answer.value!.length)
      : undefined;
}

function toAnswered(
  topic: Topic,
  found: { answer: SuggestionEvidence; said: { text: string; next?: string }; listener: Listener },
): AskItem {
  const { answer, said, listener } = found;
  return {
    kind: 'ask',
    id: stableId('answered', topic.id, answer.captureId, listener.audience),
    text: said.text,
    theme: topic.theme,
    signal: 'answered',
    evidence: [answer],
    why: topic.why,
    score: 0.4,
    scoreParts: {},
    audience: listener.audience,
    followUp: said.next ?? 'Can you give me a recent example?',
    goodAnswer: 'Something that is on no page.',
    worryingAnswer: 'The page again, in other words.',
    reserve: true,
    answered: answer,
    insteadOf: topic.insteadOf,
    ...(listener.id ? { interviewerId: listener.id } : {}),
  };
}
