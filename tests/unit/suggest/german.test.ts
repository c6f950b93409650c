import { describe, expect, it } from 'vitest';
import {
  ANSWERED,
  GROUP_QUESTIONS,
  ROW_QUESTIONS,
  THEME_WORDS,
} from '../../../lib/suggest/german/ask-words.ts';
import { quoteInGerman } from '../../../lib/suggest/german/in-german.ts';
import {
  COMPETENCY_QUESTIONS,
  EXPECT_WORDS,
  FIT_QUESTIONS,
  PROBES,
  SAY_WORDS,
} from '../../../lib/suggest/german/say-words.ts';
import { TOPICS } from '../../../lib/suggest/patterns/topics.ts';
import { suggest } from '../../../lib/suggest/suggest.ts';
import type { Suggestions } from '../../../lib/suggest/suggestion.ts';
import { asSentence } from '../../../lib/suggest/wording/own-words.ts';
import { makeInput } from './case-kit.ts';
import { CASES } from './cases/all-cases.ts';

/** What is not the page's or the candidate's. */
const ownWords = (text: string): string => text.replaceAll(/„[^“]*“/gu, '„q“');

/** Words every English sentence of ours has one of, and no German one. */
const ENGLISH = /\b(?:the|what|you|your|with|would|which|about|and|this)\b/iu;

/** What may not be read aloud in German; `most` is the number of words. */
function lintGerman(text: string, most = 45): string[] {
  const own = ownWords(text);
  return [
    /[{}]/u.test(text) && 'unfilled brace',
    / {2}|\s[,.?!]|\.\.|\?\?/u.test(own) && 'spacing or punctuation',
    (text.match(/„/gu)?.length ?? 0) !== (text.match(/“/gu)?.length ?? 0) && 'unbalanced quotes',
    ENGLISH.test(own) && 'English',
    /\b(?:du|dein\w*|ihr habt)\b/iu.test(own) && 'no "Sie"',
    /\b(?:warum haben sie nicht|wieso (?:ist|sind) .* so schlecht)\b/iu.test(own) && 'accusing',
    text.split(/\s+/u).length > most && `over ${most} words`,
  ].filter((finding): finding is string => finding !== false);
}

const SAMPLES = [
  'Strong Excel, and enough SQL to check your own figures',
  'Sie verantworten die Einsatzplanung für drei Standorte und führen ein Team von fünf Planerinnen und Planern.',
  'SQL',
  'Wir nennen es "Montagsrunde"',
];

describe('every row of the German words', () => {
  const questions = [
    ...Object.values(THEME_WORDS).flatMap(({ questions: all, plain, followUp }) => [...all, plain, followUp]),
    ...GROUP_QUESTIONS.flatMap(({ questions: all }) => all),
    ...Object.values(ROW_QUESTIONS).flat(),
    ...Object.values(COMPETENCY_QUESTIONS),
    ...Object.values(FIT_QUESTIONS),
    ...Object.values(ANSWERED),
    ...PROBES,
  ];
  const sentences = [
    ...Object.values(THEME_WORDS).flatMap(({ why, goodAnswer, worryingAnswer, askedBack }) => [
      why,
      goodAnswer,
      worryingAnswer,
      askedBack,
    ]),
    ...Object.values(SAY_WORDS).flatMap(({ told, untold, prompt, why }) => [told, untold, prompt, why]),
    ...Object.values(EXPECT_WORDS).flatMap(({ texts, why, outline }) => [...texts, why, ...outline]),
  ];
  const fillAll = (pattern: string): string[] =>
    SAMPLES.map((sample) =>
      pattern
        .replaceAll('{q}', () => quoteInGerman(sample))
        .replaceAll('{r}', () => quoteInGerman('ein anderer Satz'))
        .replaceAll(/\{own\}|\{words\}/gu, 'Ein eigener Satz.'),
    );

  it('asks in a question, and passes the lint with every sample', () => {
    expect(questions.length).toBeGreaterThan(80);
    for (const question of questions)
      for (const text of fillAll(question)) {
        expect(text, text).toMatch(/\?$/u);
        expect(lintGerman(text), text).toEqual([]);
      }
  });

  it('says nothing that fails the lint', () => {
    for (const sentence of sentences)
      for (const text of fillAll(sentence)) expect(lintGerman(text), text).toEqual([]);
  });

  it('knows every question a page may answer', () => {
    expect(TOPICS.map(({ insteadOf }) => insteadOf).filter((one) => !(one in ANSWERED))).toEqual([]);
  });
});

describe('quoteInGerman', () => {
  it.each([
    ['Say it early.', '„Say it early“'],
    ['Wir nennen es "Montagsrunde"', '„Wir nennen es ’Montagsrunde’“'],
    [
      'Sie verantworten die Einsatzplanung für drei Standorte, führen fünf Menschen und berichten direkt an die Geschäftsführung.',
      '„Sie verantworten die Einsatzplanung für drei Standorte …“',
    ],
    [
      'You will lead the team that keeps every ferry on every route on time in every season of the year',
      '„You will lead the team that keeps every ferry …“',
    ],
  ])('%s', (words, quoted) => expect(quoteInGerman(words)).toBe(quoted));
});

const textsOf = ({
  ask,
  say,
  expect: expected,
  answered,
  more = [],
  fit = [],
  firstMonths = [],
}: Suggestions) => [
  ...[...ask, ...answered, ...more].flatMap((item) => [
    item.text,
    item.why,
    item.followUp,
    item.goodAnswer,
    item.worryingAnswer,
    item.askedBack ?? '',
    item.insteadOf ?? '',
  ]),
  ...say.flatMap((item) => [item.text, item.why, item.prompt ?? '']),
  ...expected.flatMap((item) => [item.text, item.why, ...item.outline, ...item.probes]),
  ...fit.map(({ question }) => question),
  ...firstMonths.flatMap(({ assumption, question, steps }) => [
    assumption,
    question,
    ...steps.map(({ text }) => text),
  ]),
];

describe.each(CASES.map((one) => [one.name, one] as const))('%s in German', (_, one) => {
  const input = makeInput(one);
  const english = suggest(input);
  const german = suggest({ ...input, language: 'de-AT' });

  it('chooses the same, by the same ids and with the same evidence', () => {
    const marks = (list: readonly { id: string; evidence: unknown }[]) =>
      list.map(({ id, evidence }) => [id, evidence]);
    const chosen = marks(english.ask);
    for (const mark of marks(german.ask)) expect(chosen).toContainEqual(mark);
    expect(german.ask.length).toBeGreaterThanOrEqual(english.ask.length - 1);
    expect(german.say.length).toBeGreaterThan(0);
    expect(german.expect.length).toBeGreaterThanOrEqual(english.expect.length - 2);
  });

  it('says nothing in English but quotations and the candidate’s own words', () => {
    /** As they are set into a point or an outline. */
    const told = input.candidate.stories.flatMap(({ situation, action, result, learning }) => [
      ...(action ? [asSentence(action, 'action')] : []),
      ...[situation, result, learning].flatMap((words) => (words ? [asSentence(words, 'result')] : [])),
    ]);
    const said = (input.earlier ?? []).flatMap(({ debrief }) => [
      ...(debrief?.unasked ?? []),
      ...(debrief?.asked ?? []).map(({ question }) => question),
    ]);
    for (const text of textsOf(german)) {
      const ours = [...told, ...said].reduce((left, own) => left.replaceAll(own, 'Eigenes.'), text);
      expect(lintGerman(ours, 60), text).toEqual([]);
    }
  });

  it('asks each person nothing twice, and varies', () => {
    const asked = german.ask.map((item) => `${item.interviewerId} ${item.text}`);
    expect(new Set(asked).size).toBe(asked.length);
    const after = german.ask.map(({ text }) => ownWords(text));
    expect(new Set(after).size).toBeGreaterThanOrEqual(Math.ceil(after.length * 0.7));
  });

  it('quotes only what stands on a page or was said', () => {
    const words = JSON.stringify([input.pages, input.facts, input.candidate, input.earlier ?? []]).replaceAll(
      '\\"',
      '’',
    );
    for (const text of textsOf(german))
      for (const [, quote = ''] of text.matchAll(/„([^“]*)“/gu))
        expect(words, text).toContain(quote.replace(/ …$/u, '').replaceAll(/["“”„«»]/gu, '’'));
  });
});
