// Questions only somebody who knows the work would ask, with the words of the page in front of them.
import { describe, expect, it } from 'vitest';
import { findAnsweringUnit } from '../../../lib/suggest/choose/check-answered.ts';
import { layGround } from '../../../lib/suggest/ground/ground.ts';
import { ASK_ANCHORS, EXPECT_ANCHORS, joinAnchor } from '../../../lib/suggest/patterns/anchors.ts';
import { TITLE_SUBJECTS } from '../../../lib/suggest/patterns/title-subjects.ts';
import { SIGNALS, getSignal } from '../../../lib/suggest/signals/all-signals.ts';
import { suggest } from '../../../lib/suggest/suggest.ts';
import { fillPattern } from '../../../lib/suggest/wording/fill.ts';
import { lintText } from '../../../lib/suggest/wording/lint.ts';
import { emptyCandidate, makeInput, type Case, type CasePage } from './case-kit.ts';
import { listAsks } from './judge.ts';

const posting = (lines: CasePage['lines'], language = 'en'): CasePage => ({
  kind: 'job-posting',
  lines,
  language,
});
const material = (pages: CasePage[], change: Partial<Case> = {}): Case => ({
  name: 'subjects',
  company: 'Orchard Lane',
  role: 'Cellar Hand',
  pages,
  round: { people: [{ audience: 'hiring-manager' }] },
  ...change,
});
const asked = (one: Case): string[] =>
  listAsks(suggest(makeInput(one))).map((item) => `${item.signal} ${item.text}`);

describe('every anchor in front of every bare question', () => {
  const slots = {
    src: 'the posting',
    task: 'build and maintain presses for the north slope',
    ger: 'building and maintaining presses for the north slope',
    asked: 'experience with relational databases',
    wished: 'experience with old presses',
    skill: 'relational databases',
    plus: 'German',
    obj: 'the old press',
    q: 'Keep the cellar dry in spring',
    title: 'a Cellar Hand',
    about: 'the press',
    at: 'Orchard Lane',
    admitted: 'you lose too many crates in spring',
    short: 'With sales up by 12 percent',
    named: 'the old press, which nobody likes',
    said: 'in May you took delivery of your first electric vans',
    spoke: 'you are learning to press without the old belts',
  };
  const anchored = SIGNALS.filter((row) => row.anchored);
  it.each(anchored.map((row) => [row.id, row] as const))('%s', (_, row) => {
    for (const anchor of Object.values(ASK_ANCHORS).flat()) {
      for (const question of Object.values(row.ask).flat()) {
        expect(question).toMatch(/^\p{Lu}[^{}]+\?$/u);
        const text = fillPattern(joinAnchor(anchor, question), slots)!;
        expect(lintText(text, { question: true, maxWords: 40 }), text).toEqual([]);
      }
    }
    for (const anchor of EXPECT_ANCHORS) {
      for (const question of row.expect?.text ?? []) {
        if (question.includes('{')) continue;
        const text = fillPattern(`${anchor} ${question}`, slots)!;
        expect(lintText(text, { question: text.includes('?'), maxWords: 45 }), text).toEqual([]);
      }
    }
  });

  it('names only subjects there are for the names of jobs', () => {
    for (const { subjects } of TITLE_SUBJECTS)
      for (const id of subjects) expect(getSignal(id).anchored).toBe(true);
  });
});

describe('where the anchor comes from', () => {
  it('what a duty is about stands in front', () => {
    const lines = asked(
      material([posting({ responsibilities: ['Build data pipelines for the weighbridge'] })]),
    );
    expect(lines.find((line) => /^S\d/u.test(line))).toMatch(
      /^S\d+ (?:You mention|When it comes to|The posting speaks of) data pipelines for the weighbridge[.,] \p{L}/u,
    );
  });

  it('a need stands in front as something asked for, a wish as a plus', () => {
    const need = asked(material([posting({ requirements: ['Experience with regression testing'] })]));
    expect(need.find((line) => line.startsWith('S107'))).toContain('regression testing');
    const wish = asked(material([posting({ preferences: ['Experience with demand forecasting'] })]));
    expect(wish.find((line) => /^S\d/u.test(line))).toMatch(
      /demand forecasting (?:as )?a plus|like to see demand forecasting/u,
    );
  });

  it('another language is quoted as it stands, and a question of the craft follows', () => {
    const lines = asked(
      material([posting({ responsibilities: ['Wartung und Reparatur der Pressen im Keller'] }, 'de')]),
    );
    expect(lines.find((line) => line.startsWith('S601'))).toContain(
      '"Wartung und Reparatur der Pressen im Keller"',
    );
  });

  it('a heading, a department or the title again is no anchor', () => {
    const page = posting({
      other: ['Product Strategy', 'Data Warehouse Team'],
      responsibilities: ['Press the pears'],
    });
    const lines = asked(material([page])).join('\n');
    expect(lines).not.toMatch(/^S206|^S201/mu);
  });

  it('the name of the job helps when there is little else', () => {
    const lines = asked(material([posting({ other: ['Apply by Friday.'] })], { role: 'Accountant' }));
    expect(
      lines.some((line) => line.startsWith('S401 ') && /an Accountant|At Orchard Lane/u.test(line)),
    ).toBe(true);
  });

  it('asks about one subject once, whoever is asked', () => {
    const page = posting({
      responsibilities: ['Write test plans for the press', 'Run regression tests for the cider line'],
    });
    const two = material([page], {
      round: { people: [{ audience: 'hiring-manager' }, { audience: 'peer' }] },
    });
    expect(asked(two).filter((line) => line.startsWith('S107')).length).toBeLessThanOrEqual(1);
  });
});

describe('two facts side by side', () => {
  const first = (one: Case, id: string): string | undefined =>
    asked(one).find((line) => line.startsWith(`${id} `));

  it.each([
    ['There is an on-call rota.', 'With six of you sharing on-call'],
    // Who shares the calls may be fewer than the team: the page's own rota counts.
    ['There is an on-call rota of one week in four.', 'On-call comes round one week in four'],
  ])('a small team and calls: %s', (line, said) => {
    const page = posting({
      team: ['You join a team of six.', line],
      responsibilities: ['Press the pears'],
    });
    expect(first(material([page]), 'U1')).toContain(said);
  });

  it('a cycle and a ramp', () => {
    const page = posting({
      company: ['Our sales cycle is about five months.', 'There is a ramp of one quarter.'],
      responsibilities: ['Sell cider to inns'],
    });
    expect(first(material([page]), 'U8')).toMatch(/five months.*one quarter/u);
  });

  it('two good things one sentence names', () => {
    const page = posting({ responsibilities: ['Balance the needs of growers with market prices'] });
    expect(first(material([page]), 'K10')).toMatch(/growers and market prices/u);
  });
});

describe('the résumé', () => {
  const vocabulary = {
    canonical: (name: string) => name.toLowerCase(),
    related: (name: string) => (name === 'Kafka' ? ['RabbitMQ'] : []),
  };
  const say = (resume: string, needs: string[], skills: string[]) =>
    suggest({
      ...makeInput(material([posting({ requirements: needs })], { skills })),
      candidate: { ...emptyCandidate, profile: { ...emptyCandidate.profile, resume } },
      vocabulary,
    }).say;

  it('is said in the first person as far as it says what was done, and no further', () => {
    const resume = '• Moved forty growers to Terraform within a year.\n• Pressed pears.';
    const item = say(resume, ['Strong experience with Terraform'], ['Terraform']).find((one) =>
      one.text.includes('Terraform'),
    );
    expect(item?.form).toBe('prompt');
    expect(item?.text).toBe(
      'You ask for strong experience with Terraform. I moved forty growers to Terraform within a year.',
    );
  });

  it('is quoted where it says what somebody is, not what they did', () => {
    const item = say(
      'Terraform engineer and presser of pears.',
      ['Strong experience with Terraform'],
      ['Terraform'],
    ).find((one) => one.text.includes('Terraform'));
    expect(item?.text).toContain('Your résumé says: "Terraform engineer and presser of pears".');
  });

  it('bridges from a sibling it names', () => {
    const item = say('Ran RabbitMQ for the invoice desk.', ['Experience with Kafka'], ['Kafka']).find(
      (one) => one.form === 'bridge',
    );
    expect(item?.text).toContain('The nearest I have is RabbitMQ.');
    expect(item?.text).toContain('"Ran RabbitMQ for the invoice desk"');
  });
});

describe('what a page answers', () => {
  const answers = (question: string, line: string): boolean =>
    !!findAnsweringUnit(question, layGround(makeInput(material([posting({ other: [line] })]))));
  it.each([
    ['How many growers share the night rota?', 'Eight growers share the night rota.', true],
    ['How many growers share the night rota?', 'Growers share the night rota fairly.', false],
    ['When did growers last share the night rota?', 'Since May 2026 growers share the night rota.', false],
    [
      'Which part of the night rota is hardest to share?',
      'Eight growers share the hardest part of the night rota.',
      false,
    ],
  ])('%s / %s', (question, line, expected) => expect(answers(question, line)).toBe(expected));
});
