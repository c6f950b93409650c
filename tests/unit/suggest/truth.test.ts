// Nothing is said in the candidate's name that the candidate has not written, and nothing is read into a page.
import { describe, expect, it } from 'vitest';
import { suggest } from '../../../lib/suggest/suggest.ts';
import type { Suggestions } from '../../../lib/suggest/suggestion.ts';
import { cutQuote } from '../../../lib/suggest/wording/quote.ts';
import { readWords } from '../../../lib/suggest/wording/tokens.ts';
import { CASES } from './cases/all-cases.ts';
import { emptyCandidate, makeInput, type Case, type CasePage } from './case-kit.ts';

const material = (pages: CasePage[], change: Partial<Case> = {}): Case => ({
  name: 'truth',
  company: 'Orchard Lane',
  role: 'Cellar Hand',
  pages,
  round: { people: [{ audience: 'hiring-manager' }] },
  ...change,
});
const posting = (lines: Record<string, string[]>, language = 'en'): CasePage => ({
  kind: 'job-posting',
  lines,
  language,
});
const asked = (result: Suggestions): string[] =>
  [...result.ask, ...(result.more ?? [])].map((item) => `${item.signal} ${item.text}`);
const signals = (one: Case): string[] => {
  const result = suggest(makeInput(one));
  return [...result.ask, ...(result.more ?? []), ...result.expect].map((item) => item.signal);
};
const withoutQuotes = (text: string): string => text.replaceAll(/"[^"]*"/gu, '');

describe('an empty profile', () => {
  it.each(CASES.map((one) => [one.name, one] as const))('%s: only prompts, nothing claimed', (_, one) => {
    const result = suggest({ ...makeInput(one), candidate: emptyCandidate });
    expect(result.say.length).toBeGreaterThan(0);
    for (const item of result.say) {
      expect(['prompt', 'promise', 'reopen']).toContain(item.form);
      expect(item.storyId).toBeUndefined();
      expect(withoutQuotes(item.text)).not.toMatch(
        /\b(?:I (?:have|met|did|moved|built|led)|I've|my own|at work)\b/u,
      );
      expect(item.prompt ?? '').not.toBe('');
    }
    for (const item of result.expect) expect(item.storyId).toBeUndefined();
  });

  it('leaves open what of their news interests the candidate instead of claiming it', () => {
    const page: CasePage = {
      kind: 'company-about',
      lines: { company: ['In May 2026 we raised a Series B of £9 million to plant the north slope.'] },
    };
    const result = suggest(makeInput(material([posting({ responsibilities: ['Press the pears'] }), page])));
    const link = result.say.find((item) => item.signal === 'W43');
    expect(link?.form).toBe('prompt');
    expect(link?.text).toMatch(/^I read that .*Series B.*\. What interests me about it is …$/u);
  });
});

describe('what the candidate wrote', () => {
  const needs = posting({ requirements: ['Strong experience with Kotlin', 'Experience with Terraform'] });
  const story = {
    id: 's1',
    title: 'Invoice run',
    action: 'moved the invoice run to a queue',
    result: 'the cut-off went from 2 a.m. to 15 minutes',
  };

  it('proves a skill only with a story that names it', () => {
    const own = (skills: string[]) =>
      suggest(
        makeInput(
          material([needs], {
            skills: ['Kotlin', 'Terraform'],
            candidate: { skills: [{ name: 'Kotlin', level: 4 }], stories: [{ ...story, skills }] },
          }),
        ),
      ).say.find((item) => item.form === 'strength')?.text;
    expect(own(['Kotlin'])).toContain("You're looking for Kotlin.");
    expect(own(['RabbitMQ'])).toBeUndefined();
  });

  it('calls nothing a gap that the résumé names', () => {
    const input = makeInput(material([needs], { skills: ['Kotlin', 'Terraform'] }));
    const candidate = (resume: string) => ({
      ...emptyCandidate,
      profile: { ...emptyCandidate.profile, resume, skills: [{ name: 'Kotlin', level: 4 }] },
    });
    const gaps = (resume: string) =>
      suggest({ ...input, candidate: candidate(resume) }).say.filter((item) => item.form === 'gap');
    expect(gaps('Ten years of orchards.').map((item) => item.text)).toEqual([
      'New to you: Terraform? Say so first, then ask: how soon would it be needed?',
    ]);
    expect(gaps('I wrote the Terraform for the cellar.')).toEqual([]);
  });
});

describe('bylines', () => {
  const news = (line: string): string[] =>
    signals(
      material([
        posting({ responsibilities: ['Press the pears'] }),
        { kind: 'company-news', lines: { other: [line] } },
      ]),
    );
  it('takes the author of a piece', () => {
    expect(news('Why we stopped pruning in May, by Ada Holm, Orchard team')).toContain('D7');
  });
  it.each([
    'The Series B was led by Osmund Lane Capital.',
    'The new press was opened by Ada Holm on Tuesday.',
    'Orchard notes, by Osmund Capital',
  ])('takes nobody for an author: %s', (line) => {
    expect(news(line)).not.toContain('D7');
  });
});

describe('rows that fired on words of another sense', () => {
  it.each([
    ['I2', 'Every part of Coldroom shares one database.', 'Since June we are part of Ravel Holdings.'],
    ['I4', 'Since June the number of alarms has doubled.', 'Since June our team has doubled.'],
    ['B9', 'You look after a portfolio of brands.', 'Please bring a portfolio to the conversation.'],
    ['F2', 'You draw pages with async/await and pears.', 'We are an async-first team.'],
    ['G1', 'Ability to work remotely: onsite full-time', 'This is a remote position.'],
  ])('%s', (id, misses, fires) => {
    const about = (line: string): string[] =>
      signals(material([posting({ company: [line], responsibilities: ['Press the pears'] })]));
    expect(about(misses)).not.toContain(id);
    expect(about(fires)).toContain(id);
  });

  it('never speaks of a portfolio that may not have been sent', () => {
    const lines = asked(suggest(makeInput(material([posting({ other: ['Please bring a portfolio.'] })]))));
    expect(lines.join('\n')).not.toMatch(/I sent|my portfolio/u);
  });

  it('keeps rules and their dangers for duties about rules', () => {
    const duty = (line: string): string[] => signals(material([posting({ responsibilities: [line] })]));
    expect(duty('Ensure compatibility with older graphics cards')).not.toContain('R7');
    expect(duty('Ensure compliance with food hygiene rules')).toContain('R7');
  });

  it('quotes a duty that turns clumsy', () => {
    const lines = asked(suggest(makeInput(material([posting({ responsibilities: ['Scale for demand'] })]))));
    expect(lines.join('\n')).not.toContain('scaling for demand');
    expect(lines.join('\n')).toContain('"Scale for demand"');
  });
});

describe('two pages that disagree', () => {
  const page = (line: string): CasePage => ({ kind: 'careers', lines: { company: [line] } });
  const about = (line: string): CasePage => ({ kind: 'company-about', lines: { company: [line] } });
  const verify = (one: CasePage[]): string[] =>
    asked(suggest(makeInput(material(one)))).filter((line) => line.startsWith('Q7'));
  const duties = { responsibilities: ['Press the pears'] };

  it('asks one courteous question about the number of people, with both quotations', () => {
    const [line] = verify([
      posting(duties),
      about('Orchard Lane employs 140 people.'),
      page('More than 160 colleagues keep pears cool.'),
    ]);
    expect(line).toContain('"140 people" on your About page');
    expect(line).toContain('"More than 160 colleagues" on your careers page');
  });

  it.each([
    ['more than a hundred may be 140', 'More than 100 colleagues keep pears cool.'],
    ['guests are not staff', 'We help 900 people find pears.'],
    ['almost the same', 'About 145 colleagues keep pears cool.'],
  ])('stays quiet: %s', (_, line) => {
    expect(verify([posting(duties), about('Orchard Lane employs 140 people.'), page(line)])).toEqual([]);
  });

  it('sets days in the office beside "fully remote"', () => {
    const hybrid = posting({ ...duties, other: ['Hybrid, three days a week in the Leeds office'] });
    const remote = page('Every role can be done fully remote, from anywhere in the UK or the Netherlands.');
    expect(verify([hybrid, remote]).join()).toContain(
      '"three days a week in the Leeds office" on the posting',
    );
    expect(verify([hybrid, page('Our cellar is cool.')])).toEqual([]);
  });
});

describe('quotations', () => {
  it('link no people and no countries across pages', () => {
    const two = signals(
      material([
        posting({
          responsibilities: ['Meet growers in the Netherlands with Tobias Wren'],
          process: ['A last half hour with Tobias Wren, our CTO'],
        }),
        {
          kind: 'company-about',
          lines: { company: ['With Tobias Wren, our CTO, we grew in the Netherlands.'] },
        },
      ]),
    );
    expect(two).not.toContain('Q11');
  });

  it('end where the sense does in Spanish, and are no labels', () => {
    const lines = asked(
      suggest(
        makeInput(
          material([
            posting(
              {
                responsibilities: [
                  'Convertirse en el punto de contacto inicial para todas las bodegas del valle y de la costa',
                  'Cuidar las bodegas del valle.',
                ],
                requirements: ['Tipo de contrato: indefinido', 'Carnet de carretillero y ganas de aprender'],
              },
              'es',
            ),
          ]),
        ),
      ),
    ).join('\n');
    expect(lines).toContain('"Cuidar las bodegas del valle"');
    expect(lines).not.toContain('punto de contacto"');
    expect(lines).not.toContain('"Tipo de contrato"');
  });
});

describe('what is nobody’s business, and what is no sentence about the job', () => {
  it('never asks about an age limit', () => {
    const lines = (text: string): string =>
      asked(suggest(makeInput(material([posting({ requirements: [text] }, 'es')])))).join('\n');
    expect(lines('Tener menos de 40 años de edad')).not.toContain('edad');
    expect(lines('Tener ganas de cuidar bodegas')).toContain('Tener ganas de cuidar bodegas');
  });

  it('quotes "fully remote" to its end', () => {
    const lines = asked(
      suggest(makeInput(material([posting({ other: ['All roles are fully remote.'] })]))),
    ).filter((line) => line.startsWith('G1'));
    expect(lines.join()).toContain('"All roles are fully remote"');
  });

  it('takes the title, not a footer, as the reason for "why us"', () => {
    const one = posting({ other: ['© 2026 Pear Board'], responsibilities: ['Press the pears'] });
    const motive = suggest(makeInput(material([one]))).expect.find((item) => item.signal === 'motive');
    expect(motive?.evidence[0]?.quote).toBe('Cellar Hand');
  });
});

describe('where a quotation is cut', () => {
  const quoted = (line: string): string | undefined => cutQuote(line, readWords(line));
  it('not at all rather than inside "training and testing rooms"', () => {
    const line =
      'Our goal is to make large cellar training and testing rooms dry, bright, open to all and a joy';
    expect(quoted(line)).toBeUndefined();
    expect(quoted('Our goal is to make cellar training dry.')).toBe(
      'Our goal is to make cellar training dry',
    );
  });
  it('keeps the "if" that a clause needs, drops an "and" it does not', () => {
    expect(quoted('If pears wake you, you start at noon')).toBe('If pears wake you, you start at noon');
    expect(quoted('And pears sleep until the late noon')).toBe('pears sleep until the late noon');
  });
});
