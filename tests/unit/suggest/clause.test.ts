// Whole clauses of a page, said from the other side of the table.
import { describe, expect, it } from 'vitest';
import { layGround } from '../../../lib/suggest/ground/ground.ts';
import { DUTY_PAIRS, EVENT_PAIRS } from '../../../lib/suggest/patterns/duty-pairs.ts';
import { getSignal } from '../../../lib/suggest/signals/all-signals.ts';
import { suggest } from '../../../lib/suggest/suggest.ts';
import { readAsked, readTask, readThing } from '../../../lib/suggest/wording/clause.ts';
import { buildNames } from '../../../lib/suggest/wording/names.ts';
import { readWords } from '../../../lib/suggest/wording/tokens.ts';
import { makeInput, type Case, type CasePage } from './case-kit.ts';
import { findFaults, listAsks } from './judge.ts';

const source = (text: string) => ({
  words: readWords(text),
  names: buildNames(() => [readWords(text)], []),
  spelling: 'uk' as const,
});
const task = (text: string) => readTask(source(text), 0)?.text;
const asked = (text: string) => readAsked(source(text), 0)?.text;
const thing = (text: string) => readThing(source(text), 0)?.text;

describe('a duty as "You want someone to …"', () => {
  it.each([
    ['Negotiate contracts that balance our rebates', 'negotiate contracts that balance your rebates'],
    [
      'Proactively identify and neutralise frost risks—from buds to boughs',
      'identify and neutralise frost risks',
    ],
    ['Plant, prune, and graft the young trees', undefined],
    [
      'Build, maintain, and clean the presses of the north slope',
      'build, maintain, and clean the presses of the north slope',
    ],
    ['Leads a crew of nine pickers', 'lead a crew of nine pickers'],
    ['Running the press house in autumn', 'run the press house in autumn'],
    ['Tell growers what we learn from their soil', 'tell growers what you learn from their soil'],
    ['Bring the share of bruised pears from 9% to 4%', 'bring the share of bruised pears from 9% to 4%'],
  ])('%s', (text, wanted) => expect(task(text)).toBe(wanted));

  it.each([
    ['a verb the page bends twice', 'Prepares the ledger and understands the growers'],
    ['a story, no duty', 'Using our press, you will make cider within a week'],
    ['a role played', 'Play a key role in the press house'],
    ['both sides in one clause', 'Help us build your career in cider'],
    ['a noun that looks like a verb', 'Design of presses'],
  ])('leaves alone %s', (_, text) => expect(task(text)).toBeUndefined());

  it('cuts a long one where it still says the same', () => {
    expect(
      task(
        'Plan the autumn picking of forty growers across three valleys to make sure that no truck drives home half empty',
      ),
    ).toBe('plan the autumn picking of forty growers across three valleys');
    expect(task('Lead eleven pickers on the slope, four days on four days off')).toBe(
      'lead eleven pickers on the slope, four days on four days off',
    );
  });
});

describe('a requirement as "You ask for …"', () => {
  it.each([
    ['Experience with hand presses', 'experience with hand presses'],
    ['Solid understanding of our soils', 'a solid understanding of your soils'],
    [
      'The ability to taste a fault before it is measured',
      'the ability to taste a fault before it is measured',
    ],
    ['6+ years of picking by hand', '6+ years of picking by hand'],
    ['Awake early, with the ability to read the sky', 'the ability to read the sky'],
    ['Knowledge or experience integrating presses', 'experience integrating presses'],
  ])('%s', (text, wanted) => expect(asked(text)).toBe(wanted));

  it.each([
    'Hand presses',
    '5 years for the north slope',
    'Passion for pears',
    'Your experience with presses',
  ])('leaves alone %s', (text) => expect(asked(text)).toBeUndefined());

  it('a thing up to its first break', () => {
    expect(thing('A fully tested press, and a crew')).toBe('a fully tested press');
    expect(thing('Presses that run')).toBeUndefined();
  });
});

const posting = (lines: CasePage['lines']): CasePage => ({ kind: 'job-posting', lines });
const one = (pages: CasePage[], change: Partial<Case> = {}): Case => ({
  name: 'clauses',
  company: 'Orchard Lane',
  role: 'Cellar Hand',
  pages,
  round: { people: [{ audience: 'hiring-manager' }], minutes: 60 },
  ...change,
});

describe('two lines in one question', () => {
  it('has a row for every pair of kinds of work, and slots the row can say', () => {
    for (const { id } of [...DUTY_PAIRS, ...EVENT_PAIRS])
      expect(Object.keys(getSignal(id).ask)).toContain('hm');
    for (const { id, as } of EVENT_PAIRS)
      expect(
        Object.values(getSignal(id).ask)
          .flat()
          .every((pattern) => pattern.includes(`{${as}}`)),
      ).toBe(true);
  });

  it('sets a goal beside the work that may move it, with both as evidence', () => {
    const page = posting({
      responsibilities: [
        'In your first 90 days you will have a working sorting line',
        'Coach the picking crew on the slopes',
        'Redesign the crates of the sorting line',
      ],
    });
    const item = listAsks(suggest(makeInput(one([page])))).find(({ signal }) => signal === 'U20');
    expect(item?.text).toMatch(/a working sorting line.*coaching the picking crew/u);
    expect(item?.evidence).toHaveLength(2);
  });

  it('says nothing of a target without what it is of', () => {
    const page = posting({ responsibilities: ['The target is 15%', 'Coach the picking crew on the slopes'] });
    expect(listAsks(suggest(makeInput(one([page])))).map(({ signal }) => signal)).not.toContain('U20');
  });
});

describe('a posting without sections', () => {
  const lines = [
    'Maintain the old trees of the north slope in winter',
    'Clean the presses of eleven growers by hand',
    'Keep the cellar book and the press log',
    'Experience with hand presses and old pumps',
  ];
  it('has its lines sorted by how they open', () => {
    const ground = layGround(makeInput(one([posting({ other: lines })])));
    expect(
      ground.units.filter(({ section }) => section === 'responsibilities').map(({ text }) => text),
    ).toEqual(lines.slice(0, 3));
  });

  it('may be the page of a list, when nothing else is a posting', () => {
    const list: CasePage = {
      kind: 'job-list',
      lines: { other: [...lines, 'Repair the casks of the west cellar'] },
    };
    expect(layGround(makeInput(one([list]))).postings).toEqual(['c1']);
    expect(layGround(makeInput(one([posting({ other: ['Cellar Hand'] }), list]))).postings).toEqual(['c1']);
  });

  it('does not take the buttons of a form for duties', () => {
    const form = [
      'Verify Your Email: *',
      'Track your job applications in one place',
      'Submit your CV with one click',
    ];
    const result = suggest(makeInput(one([posting({ other: form })])));
    expect(
      listAsks(result)
        .map(({ text }) => text)
        .join('\n'),
    ).not.toMatch(/email|applications|CV/iu);
    expect(findFaults(result)).toEqual([]);
  });
});

describe('somebody who begins', () => {
  it.each([
    ['Summer Intern, Cellar', 'intern'],
    ['Ausbildung zum Kellermeister', 'apprentice'],
  ])('%s', (role, name) => {
    const texts = listAsks(
      suggest(
        makeInput(one([posting({ responsibilities: ['Prune the old trees of the north slope'] })], { role })),
      ),
    ).filter(({ signal }) => signal === 'C6');
    expect(texts[0]?.text).toContain(name);
  });
});

describe('two pages about pay', () => {
  const pay = (quote: string, min: number, page: number) => ({
    key: 'job.salary' as const,
    value: { min, currency: 'GBP' },
    quote,
    page,
  });
  const page = (line: string): CasePage =>
    posting({ other: [line, 'Prune the old trees of the north slope'] });
  const signals = (change: Partial<Case>) =>
    listAsks(
      suggest(
        makeInput(
          one([page('£31,000 a year'), page('£34,000 a year')], {
            facts: [pay('£31,000 a year', 31_000, 1), pay('£34,000 a year', 34_000, 2)],
            ...change,
          }),
        ),
      ),
    ).map(({ signal }) => signal);
  it('are put to the recruiter, not to whoever leads the team', () => {
    expect(signals({ round: { people: [{ audience: 'recruiter' }] } })).toContain('Q7');
    expect(signals({})).not.toContain('Q7');
  });
  it('are no contradiction when they are two jobs', () => {
    const facts = [
      pay('£31,000 a year', 31_000, 1),
      pay('£34,000 a year', 34_000, 2),
      { key: 'job.title' as const, value: 'Orchard Lead', quote: 'Orchard Lead', page: 2 },
    ];
    expect(signals({ facts, round: { people: [{ audience: 'recruiter' }] } })).not.toContain('Q7');
  });
});
