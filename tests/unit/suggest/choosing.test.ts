// What opens a conversation, what is asked once, and what is not asked at all.
import { describe, expect, it } from 'vitest';
import { readTail } from '../../../lib/suggest/choose/quotas.ts';
import { isToldRow } from '../../../lib/suggest/signals/find-frame.ts';
import { suggest } from '../../../lib/suggest/suggest.ts';
import { makeInput, type CasePage } from './case-kit.ts';
import { CASES } from './cases/all-cases.ts';
import { listAsks } from './judge.ts';

const prepare = (...pages: CasePage[]) =>
  suggest(
    makeInput({
      name: 'choosing',
      company: 'Orchard Lane',
      role: 'Cellar Hand',
      pages,
      round: { people: [{ audience: 'hiring-manager' }] },
    }),
  );
const posting = (lines: Record<string, string[]>, language = 'en'): CasePage => ({
  kind: 'job-posting',
  lines,
  language,
});

describe('the first question', () => {
  const wishes = ['Experience with PostgreSQL and dashboards', 'Knowledge of data pipelines and SQL'];

  it('is not about what would merely be nice to have', () => {
    const result = prepare(
      posting({
        responsibilities: ['Plan the winter routes of the cider vans', 'Coach the pressing crew'],
        preferences: wishes,
      }),
    );
    const quotes = listAsks(result).map((item) => item.evidence[0]?.quote ?? '');
    expect(quotes.some((quote) => wishes.includes(quote))).toBe(true);
    expect(wishes).not.toContain(quotes[0]);
  });

  it('is about the work of this posting, not about a page on the work of others', () => {
    const result = prepare(
      posting({
        responsibilities: ['Plan the winter routes of the cider vans', 'Keep the cellar book in order'],
      }),
      {
        kind: 'company-about',
        lines: { company: ['We are moving from paper tickets to a booking system for the farm shop.'] },
      },
    );
    const pages = listAsks(result).map((item) => item.evidence[0]?.captureId);
    expect(pages).toContain('c2');
    expect(pages[0]).toBe('c1');
  });
});

describe('one question', () => {
  it('is the same whatever stands in front of it', () => {
    expect(readTail('On stock: what is always there and never needed?')).toBe(
      readTail('You mention stock. What is always there and never needed?'),
    );
    expect(readTail('When it comes to stock, which shelf is too high?')).toBe('which shelf is too high?');
    expect(readTail('Which shelf is too high, and who put it there?')).toBe(
      'which shelf is too high, and who put it there?',
    );
  });

  it('is asked once of a person', () => {
    const stock = [
      'Gestión del almacén interno',
      'Gestión de entradas del almacén',
      'Inventario del almacén',
    ];
    const results = [
      ...CASES.map((one) => suggest(makeInput(one))),
      prepare(posting({ responsibilities: stock }, 'es')),
    ];
    for (const result of results)
      for (const person of new Set(result.ask.map(({ interviewerId }) => interviewerId))) {
        const tails = result.ask
          .filter(({ interviewerId }) => interviewerId === person)
          .map(({ text }) => readTail(text));
        expect(new Set(tails).size, tails.join('\n')).toBe(tails.length);
      }
  });
});

describe('what nobody is asked about', () => {
  const asked = (result: ReturnType<typeof prepare>) =>
    listAsks(result).map(({ evidence }) => evidence[0]?.quote);
  const rest = ['Plan the winter routes of the cider vans', 'Coach the pressing crew'];

  it.each([
    ['a degree in another language', 'Abgeschlossene Ausbildung als Winzerin oder Winzer', 'de'],
    ['a licence in another language', 'Carnet de conducir B en vigor', 'es'],
    ['a willingness', 'Willingness to taste every kind of cider and perry', 'en'],
    ['a clearance', 'An active TS/SCI clearance is required for this post', 'en'],
  ])('%s', (_, line, language) => {
    const other = language === 'en' ? rest : ['Planung der Winterrouten der Mostwagen'];
    const result = prepare(posting({ responsibilities: other, requirements: [line] }, language));
    expect(listAsks(result).length).toBeGreaterThan(2);
    expect(asked(result)).not.toContain(line);
  });

  it('the trade of people who are only worked with', () => {
    const line = 'Turn stories of growers into pages for procurement leaders';
    const result = prepare(posting({ responsibilities: [line, ...rest] }));
    expect(listAsks(result).map(({ signal }) => signal)).not.toContain('S404');
    const own = prepare(posting({ responsibilities: ['Look after procurement of crates', ...rest] }));
    expect(listAsks(own).map(({ signal }) => signal)).toContain('S404');
  });

  it('a trait in another language as if somebody covered it', () => {
    const line = 'Du bist teamfähig und hast Freude am Lösen von Problemen';
    const result = prepare(posting({ requirements: [line] }, 'de'));
    const item = listAsks(result).find(({ evidence }) => evidence[0]?.quote === line);
    expect(item?.signal).toBe('R17');
  });
});

describe('a goal with a figure', () => {
  it.each([
    ['Bring waste down from 7.9% to below 6%', /waste.*7\.9%/u],
    ['Keep on-time picking above 97%; we are currently at 94.8%', /on-time picking.*94\.8%/u],
    ['Reduce water per crate of pears by 20% in the coming year', /water per crate of pears by 20%/u],
  ])('%s', (line, said) => {
    const item = listAsks(prepare(posting({ responsibilities: [line, 'Coach the pressing crew'] }))).find(
      ({ signal }) => signal === 'K2',
    );
    expect(item?.text).toMatch(said);
  });
});

describe('what they say they did, or are about to do', () => {
  const events = (line: string, kind: CasePage['kind'] = 'company-about') =>
    listAsks(
      prepare(posting({ responsibilities: ['Plan the winter routes of the cider vans'] }), {
        kind,
        lines: { company: [line] },
      }),
    ).filter(({ signal }) => isToldRow(signal));

  it.each([
    [
      'W58',
      'In May we took delivery of our first twelve electric vans.',
      'in May you took delivery of your first twelve electric vans',
    ],
    [
      'V18',
      'Next spring we will open a second cellar in Norway, our largest step so far.',
      'As you open a second cellar in Norway next spring, your largest step so far,',
    ],
    [
      'V18',
      'In June the trustees announced that Orchard Lane will join the Three Hills Trust next autumn.',
      'As you join the Three Hills Trust next autumn,',
    ],
  ])('%s: %s', (signal, line, said) => {
    const [item] = events(line);
    expect(item?.signal).toBe(signal);
    expect(item?.text.toLowerCase()).toContain(said.toLowerCase());
    expect(item?.evidence[0]?.quote).toBe(line);
  });

  it('cuts nothing off in front of a name in quotation marks', () => {
    const line = 'In the coming two years we will refit 30 of our shops with our new "Cellar Door" idea.';
    expect(events(line)[0]?.text).toMatch(/^As you refit 30 of your shops in the coming two years,/u);
  });

  it.each([
    'We are looking for a cellar hand who starts in May.',
    'We help 40 growers to sell on Fridays.',
    'We will answer every application within two weeks.',
    'Our cellar is open from 9 to 5.',
    'In 1978 we opened our first cellar in Halden.',
    'We built a culture in which everybody can grow.',
  ])('nothing of: %s', (line) => expect(events(line)).toEqual([]));
});

describe('what has nothing to do with the job', () => {
  const ask = (line: string, audience: 'hiring-manager' | 'executive') =>
    listAsks(
      suggest(
        makeInput({
          name: 'far',
          company: 'Orchard Lane',
          role: 'Cellar Hand',
          pages: [
            {
              kind: 'job-posting',
              lines: { responsibilities: ['Press the pears in autumn', 'Clean the barrels'] },
            },
            { kind: 'company-news', lines: { other: [line] } },
          ],
          round: { people: [{ audience }] },
        }),
      ),
    ).find(({ evidence }) => evidence[0]?.quote === line)?.score ?? 0;

  it.each([
    [
      'another topic',
      'In May we took delivery of our first 12 electric vans.',
      'In May we took delivery of our first 12 oak barrels.',
    ],
    [
      'earnings',
      'Revenue from barrels rose by 12% to 40 million crowns.',
      'Output from barrels rose by 12% to 40 thousand litres.',
    ],
  ])('%s counts less with whoever leads the team, and not with whoever leads it all', (_, far, near) => {
    expect(ask(far, 'hiring-manager')).toBeGreaterThan(0);
    expect(ask(far, 'hiring-manager')).toBeLessThan(0.75 * ask(near, 'hiring-manager'));
    expect(ask(far, 'executive')).toBeGreaterThan(0.75 * ask(near, 'executive'));
  });

  it('money raised is a matter for whoever leads it all', () => {
    const line = 'In May we raised a Series A of 12 million crowns for new barrels and pears.';
    expect(ask(line, 'executive')).toBeGreaterThan(0.6);
    expect(ask(line, 'hiring-manager')).toBeLessThan(0.6);
  });
});
