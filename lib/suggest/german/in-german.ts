// The chosen suggestions in German. What is chosen, its evidence and its ids stay; only the words around the quotations
// and around the candidate's own words are others.
import { toldRowOf } from '../signals/find-frame.ts';
import type { Story } from '../../candidate/candidate.ts';
import type {
  AskItem,
  ExpectItem,
  FirstMonths,
  FitEntry,
  SayItem,
  SuggestInput,
  Suggestion,
  SuggestionEvidence,
  Suggestions,
} from '../suggestion.ts';
import { hashText } from '../wording/hash.ts';
import { tell } from '../say/say-draft.ts';
import { asSentence } from '../wording/own-words.ts';
import { ANSWERED, GROUP_QUESTIONS, LEADS, ROW_QUESTIONS, ROW_WHY, THEME_WORDS } from './ask-words.ts';
import {
  COMPETENCY_QUESTIONS,
  EXPECT_WORDS,
  FIRST_MONTHS,
  FIT_QUESTIONS,
  PROBES,
  SAY_WORDS,
  type ExpectWords,
  type SayWords,
} from './say-words.ts';

/** Words a quotation may have before it is cut. */
const MOST_WORDS = 14;
const FEWEST_WORDS = 4;
/** Words a cut quotation does not end on. */
const HANGING =
  /^(?:und|oder|der|die|das|des|dem|den|ein|eine|einen|einer|mit|für|von|zu|zum|zur|im|in|auf|the|a|an|and|or|of|to|for|with|your|our|in|on|at|by|that|which|et|de|la|le|les|y|e|di)$/iu;

/** The words in German quotation marks, cut after a clause where they are many; verbatim up to there. */
export function quoteInGerman(words: string): string {
  const plain = words.trim().replaceAll(/["“”„«»]/gu, '’');
  const all = plain.split(/\s+/u);
  if (all.length <= MOST_WORDS) return `„${plain.replace(/[.,;:]+$/u, '')}“`;
  let end = all.findIndex((word, at) => at >= FEWEST_WORDS && at < MOST_WORDS && /[,;:.!?]$/u.test(word)) + 1;
  if (end === 0) end = MOST_WORDS - 4;
  while (end > FEWEST_WORDS && HANGING.test(all[end - 1]!.replace(/[,;:.]+$/u, ''))) end -= 1;
  return `„${all
    .slice(0, end)
    .join(' ')
    .replace(/[.,;:]+$/u, '')} …“`;
}

const quotesOf = (evidence: readonly SuggestionEvidence[]): string[] =>
  evidence.filter(({ quote, searched }) => quote !== '' && searched === undefined).map(({ quote }) => quote);

/** The pattern with its quotations; undefined when it wants one that is not there. */
function fill(pattern: string, [q, r]: readonly string[]): string | undefined {
  if ((pattern.includes('{q}') && !q) || (pattern.includes('{r}') && !r)) return undefined;
  return pattern
    .replaceAll('{q}', () => quoteInGerman(q ?? ''))
    .replaceAll('{r}', () => quoteInGerman(r ?? ''));
}

/** Chooses by the evidence, and takes the next one where that was said already: neighbours differ. */
class Turns {
  readonly #said = new Set<string>();

  take(choices: readonly string[], seed: string): string {
    const from = hashText(seed);
    const turned = choices.map((_, at) => choices[(from + at) % choices.length]!);
    const chosen = turned.find((one) => !this.#said.has(one)) ?? turned[0]!;
    this.#said.add(chosen);
    return chosen;
  }
}

class InGerman {
  readonly #input: SuggestInput;
  readonly #turns = new Turns();
  readonly #postings: ReadonlySet<string>;
  /** What a question says now, by what it said before; two listeners may be asked the same. */
  readonly #asked = new Map<string, string>();

  constructor(input: SuggestInput) {
    this.#input = input;
    this.#postings = new Set(
      input.pages.filter(({ kind }) => kind === 'job-posting').map(({ captureId }) => captureId),
    );
  }

  ask = (item: AskItem): AskItem => {
    const words = THEME_WORDS[item.theme];
    const text = this.#asked.get(item.text) ?? this.#wordAsk(item);
    this.#asked.set(item.text, text);
    const { insteadOf, askedBack, ...rest } = item;
    return {
      ...rest,
      text,
      why: ROW_WHY[item.triangulate ? 'triangulate' : item.signal] ?? words.why,
      followUp: words.followUp,
      goodAnswer: words.goodAnswer,
      worryingAnswer: words.worryingAnswer,
      ...(insteadOf !== undefined && { insteadOf: ANSWERED[insteadOf] ?? insteadOf }),
      ...(askedBack !== undefined && { askedBack: words.askedBack }),
    };
  };

  #wordAsk({ text, id, signal, theme, evidence }: AskItem): string {
    // The candidate's own question, as it was written down.
    if (signal === 'unasked') return evidence[0]?.quote.trim() ?? text;
    const quotes = quotesOf(evidence);
    const own = (ROW_QUESTIONS[toldRowOf(signal)] ?? []).filter(
      (pattern) => fill(pattern, quotes) !== undefined,
    );
    if (own.length > 0) return fill(this.#turns.take(own, id), quotes)!;
    const { plain, questions: ofTheme } = THEME_WORDS[theme];
    const questions = GROUP_QUESTIONS.find(({ rows }) => rows.test(signal))?.questions ?? ofTheme;
    const [quote] = quotes;
    if (quote === undefined) return plain;
    const leads = LEADS[this.#postings.has(evidence[0]!.captureId) ? 'posting' : 'other'];
    const lead = fill(leads[hashText(id) % leads.length]!, [quote]);
    return `${lead} ${this.#turns.take(questions, id)}`;
  }

  say = (item: SayItem): SayItem => {
    const { prompt: _english, ...rest } = item;
    const words = SAY_WORDS[sayRow(item)];
    const own = this.#tell(item);
    const quote = quotesOf(item.evidence)[0] ?? '';
    const pattern = own === undefined ? words.untold : words.told;
    const text = fill(pattern, [quote || item.signal])!
      .replaceAll('{own}', () => own ?? '')
      .trim();
    return { ...rest, text, prompt: words.prompt, why: words.why } satisfies SayItem & Partial<SayWords>;
  };

  /** The candidate's own words in the point: their story, else the line of their résumé it quotes. */
  #tell({ storyId, text, form }: SayItem): string | undefined {
    const story = this.#input.candidate.stories.find(({ id }) => id === storyId);
    if (story) return tellStory(story);
    const line =
      form === 'bridge' || form === 'prompt' ? /résumé(?: says)?: "([^"]+)"/u.exec(text)?.[1] : undefined;
    return line === undefined ? undefined : `Aus Ihrem Lebenslauf: ${quoteInGerman(line)}.`;
  }

  expect = (item: ExpectItem): ExpectItem => {
    const { tradeOff: _english, ...rest } = item;
    const row = expectRow(item);
    const words = EXPECT_WORDS[row];
    const seed = hashText(item.id);
    const story = this.#input.candidate.stories.find(({ id }) => id === item.storyId);
    return {
      ...rest,
      text: this.#wordExpect(item, words),
      why: words.why,
      outline: story ? outlineStory(story) : [...words.outline],
      probes: [PROBES[seed % PROBES.length]!, PROBES[(seed + 1) % PROBES.length]!],
    };
  };

  #wordExpect(item: ExpectItem, { texts }: ExpectWords): string {
    const quotes = ownWords(item) ?? quotesOf(item.evidence);
    if (texts[0] === '{words}') return item.text;
    const able = texts.filter((pattern) => fill(pattern, quotes) !== undefined);
    return able.length > 0
      ? fill(this.#turns.take(able, item.id), quotes)!
      : COMPETENCY_QUESTIONS[item.competency];
  }

  months = (phase: FirstMonths): FirstMonths => {
    const words = FIRST_MONTHS[phase.aim];
    if (!words) return phase;
    const { step, ...said } = words;
    const steps = phase.steps.map((one) => ({
      ...one,
      text: fill(step, quotesOf(one.evidence)) ?? one.text,
    }));
    return { ...phase, ...said, steps };
  };

  fit = (entry: FitEntry): FitEntry => ({
    ...entry,
    question:
      this.#asked.get(entry.question) ??
      FIT_QUESTIONS[entry.criterion] ??
      `Was sollte ich über ${quoteInGerman(entry.criterion)} hier wissen, das auf keiner Seite steht?`,
  });
}

function sayRow({ form, signal, text }: SayItem): keyof typeof SAY_WORDS {
  if (signal === 'statement') return 'statement';
  if (signal === 'B4') return 'status';
  // Both come from a debrief; what was doubted is no question.
  return form === 'reopen' && text.startsWith('Last time there was a doubt') ? 'doubt' : form;
}

function expectRow({ form, signal, text, evidence }: ExpectItem): keyof typeof EXPECT_WORDS {
  if (signal === 'story' || signal === 'resume') return signal;
  if (signal !== 'debrief') return form;
  return text === evidence[0]?.quote.trim() ? 'answered-badly' : 'doubt';
}

/** What a question about the candidate's own papers names: the story, or the line. */
const ownWords = ({ signal, text }: ExpectItem): string[] | undefined =>
  signal === 'story'
    ? [/^[^:]+: (.+?)\. /u.exec(text)?.[1] ?? text]
    : signal === 'resume'
      ? [/"([^"]+)"/u.exec(text)?.[1] ?? text]
      : undefined;

const tellStory = (story: Story): string => tell(story, story.employer ? `Bei ${story.employer}: ` : '');

/** Result first, then what the candidate did, then what they learned; a missing part is named, never made up. */
const outlineStory = ({ result, action, learning }: Story): string[] => [
  result ? asSentence(result, 'result') : 'Ergebnis: noch nicht aufgeschrieben.',
  action ? asSentence(action, 'action') : 'Was Sie getan haben: noch nicht aufgeschrieben.',
  ...(learning ? [asSentence(learning, 'result')] : []),
];

/** Of two that came to say the same, the first. */
function once<S extends Suggestion>(items: readonly S[]): S[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = `${item.text} ${item.kind === 'ask' ? (item.interviewerId ?? '') : ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The suggestions in German; quotations and the candidate's own words stay as they were written. */
export function sayInGerman(suggestions: Suggestions, input: SuggestInput): Suggestions {
  const german = new InGerman(input);
  const { ask, say, expect, answered, more, firstMonths, fit } = suggestions;
  return {
    ask: once(ask.map(german.ask)),
    say: once(say.map(german.say)),
    expect: once(expect.map(german.expect)),
    answered: once(answered.map(german.ask)),
    ...(more && { more: once(more.map(german.ask)) }),
    ...(firstMonths && { firstMonths: firstMonths.map(german.months) }),
    ...(fit && { fit: fit.map(german.fit) }),
  };
}
