import { describe, expect, it } from 'vitest';
import { measureDutyLead, measureLabel, measureNeedLead } from '../../../lib/suggest/wording/lead-ins.ts';
import { chooseArticle } from '../../../lib/suggest/wording/article.ts';
import { DUTY_VERBS, toGerund } from '../../../lib/suggest/wording/duty-verbs.ts';
import { lintText } from '../../../lib/suggest/wording/lint.ts';
import { buildNames } from '../../../lib/suggest/wording/names.ts';
import { asSentence } from '../../../lib/suggest/wording/own-words.ts';
import { readDuty } from '../../../lib/suggest/wording/duty.ts';
import { readNounPhrase } from '../../../lib/suggest/wording/phrase.ts';
import { cutQuote } from '../../../lib/suggest/wording/quote.ts';
import { speakDate } from '../../../lib/suggest/wording/source-name.ts';
import { readWords, splitSentences } from '../../../lib/suggest/wording/tokens.ts';

const source = (text: string) => ({
  words: readWords(text),
  names: buildNames(() => [readWords(text)], ['Kafka']),
  spelling: 'uk' as const,
});
const wordFrom = (text: string, length: number) => readWords(text).findIndex((word) => word.end > length);
const gerund = (text: string) =>
  readDuty(source(text), Math.max(0, wordFrom(text, measureDutyLead(text))))?.gerund;

it('a line that begins with a number is read, not stumbled over', () => {
  expect(readNounPhrase(source('3 digital presses'), 0, 6)?.text).toBe('3 digital presses');
});

it('the mark of a person specification is no word of the line', () => {
  expect(measureLabel('E  Knowledge of presses and of pears')).toBe(3);
  expect(measureLabel('E-bikes are pressed for time in autumn')).toBe(0);
});

describe('duties as "doing something"', () => {
  it.each([
    [
      'Build and maintain our data pipelines for reporting',
      'building and maintaining your data pipelines for reporting',
    ],
    ['You will be responsible for running the weekly rota', 'running the weekly rota'],
    ['Prepares monthly stock reports', 'preparing monthly stock reports'],
    ['Work with sales, support and eight engineers', 'working with sales, support and eight engineers'],
    ['Own the roadmap for the booking calendar', 'looking after the roadmap for the booking calendar'],
    ['Proactively plan the winter timetable', 'planning the winter timetable'],
    ['Coach your team of drivers', 'coaching my team of drivers'],
    ['Foster an inclusive, calm ward', 'fostering an inclusive, calm ward'],
  ])('%s', (line, wanted) => expect(gerund(line)?.text).toBe(wanted));

  it.each([
    'Champion of automation',
    'Our team is lovely',
    'Lead a team of c. 14 pickers',
    'Flimble the widgets',
    'Report to the head of stores',
    'Bring',
  ])('refuses %s', (line) => {
    expect(gerund(line)).toBeUndefined();
  });

  it('refuses words that mix both sides', () => {
    expect(gerund('Help us grow your career and our shops')).toBeUndefined();
  });
});

const phrase = (text: string) =>
  readNounPhrase(source(text), Math.max(0, wordFrom(text, measureNeedLead(text))))?.text;

describe('noun phrases', () => {
  it.each([
    ['Strong experience with relational databases', 'relational databases'],
    ['5+ years of experience in cold-chain planning', 'cold-chain planning'],
    ['A new pricing engine that everyone can use', 'the new pricing engine'],
    ['Knowledge of Kafka', 'Kafka'],
  ])('%s', (line, wanted) => expect(phrase(line)).toBe(wanted));
  it.each(['Very', 'Willing to travel', 'Range of'])('refuses %s', (line) =>
    expect(phrase(line)).toBeUndefined(),
  );
});

describe('small grammar', () => {
  it('makes gerunds by rule and exception', () => {
    expect(
      ['plan', 'develop', 'oversee', 'tie', 'write', 'model', 'set'].map((verb) => toGerund(verb, 'uk')),
    ).toEqual(['planning', 'developing', 'overseeing', undefined, 'writing', 'modelling', 'setting']);
    expect(toGerund('model', 'us')).toBe('modeling');
    expect(
      [...DUTY_VERBS.keys()].filter(
        (verb) => !toGerund(verb)?.endsWith('ing') && toGerund(verb) !== 'looking after',
      ),
    ).toEqual([]);
  });
  it('chooses articles by sound', () => {
    expect(
      [
        'umbrella',
        'unit',
        'hour',
        'SLA',
        'UX role',
        'SaaS product',
        'NHS trust',
        '8-hour shift',
        'Account Executive',
        'one-day course',
      ].map(chooseArticle),
    ).toEqual(['an', 'a', 'an', 'an', 'a', 'a', 'an', 'an', 'an', 'a']);
  });
  it('cuts quotations at phrase boundaries, verbatim', () => {
    const text = 'Our numbers rarely match because every store manager keeps a sheet of their own.';
    const quote = cutQuote(text, readWords(text))!;
    expect(text).toContain(quote);
    expect(quote).not.toMatch(/ (?:of|the|a|and|because)$/u);
    const announced = 'Our goal is simple to say: cut false alarms in half by June.';
    expect(cutQuote(announced, readWords(announced))).toMatch(/^cut false alarms/);
    const label = 'Team size: eleven people';
    expect(cutQuote(label, readWords(label))).toBe('Team size');
    expect(cutQuote('She said "never" again', readWords('She said "never" again'))).not.toContain('"');
  });
  it('keeps sentences exact and abbreviations whole', () => {
    expect(splitSentences('We ship weekly, e.g. on Fridays. Then we rest.')).toEqual([
      'We ship weekly, e.g. on Fridays.',
      'Then we rest.',
    ]);
  });
  it('speaks dates from where we stand', () => {
    const now = '2026-11-20T09:00:00.000Z';
    expect(
      ['2026-09-14', '2025-12-01', '2023-05-01', '2027-01-01', 'soon'].map((date) => speakDate(date, now)),
    ).toEqual(['in September', 'last December', 'in 2023', undefined, undefined]);
  });
  it("puts the candidate's own words into sentences without changing them", () => {
    expect(asSentence('moved the run to a queue', 'action')).toBe('I moved the run to a queue.');
    expect(asSentence('The cut-off fell to 15 minutes', 'result')).toBe('The cut-off fell to 15 minutes.');
  });
});

describe('lint', () => {
  it.each([
    ['What is {x}?', 'unfilled brace'],
    ['What is a hour?', 'article'],
    ['How do do you do?', 'doubled'],
    ['How? Why?', 'question mark'],
    ['what now?', 'lower-case'],
    ['Is "this it?', 'unbalanced'],
    ['What will you leverage?', 'banned'],
    ['What is the?', 'function word'],
    ['How  so?', 'spacing'],
  ])('finds the fault in %s', (text, fault) =>
    expect(lintText(text, { question: true }).join()).toContain(fault),
  );
  it('passes a plain question', () =>
    expect(lintText('With six of you, how is the work split?', { question: true })).toEqual([]));
});
