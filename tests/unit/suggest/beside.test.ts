// What the candidate did, has yet to learn, was doubted for or did not get to ask, set beside what the job asks for.
import { describe, expect, it } from 'vitest';
import { wordConcern } from '../../../lib/suggest/choose/word-concern.ts';
import { wordUnasked } from '../../../lib/suggest/choose/word-unasked.ts';
import { suggest } from '../../../lib/suggest/suggest.ts';
import type { AskItem } from '../../../lib/suggest/suggestion.ts';
import { makeInput, type Case } from './case-kit.ts';
import { listAsks } from './judge.ts';

const LONG_LIFE =
  'Cellar hand at Brook Lane from 2018 to 2024, before that picker on four farms in the south. Looked after the press, the crates and the cooling of a cellar with 200 barrels, in the season with six helpers, outside it alone. Keen on old orchards, and a member of the village band since childhood. Speaks English and Welsh.';

const prepare = (
  resume: string,
  lines: Record<string, string[]>,
  change: Partial<Case['round']['people'][0]> = {},
): AskItem[] => {
  const input = makeInput({
    name: 'beside',
    company: 'Orchard Lane',
    role: 'Cellar Hand',
    pages: [{ kind: 'job-posting', lines }],
    round: { people: [{ audience: 'hiring-manager', ...change }] },
  });
  return listAsks(
    suggest({ ...input, candidate: { ...input.candidate, profile: { ...input.candidate.profile, resume } } }),
  );
};
const find = (items: readonly AskItem[], signal: string) => items.find((item) => item.signal === signal);

describe('something done before, beside a duty that speaks of the same', () => {
  const duties = {
    responsibilities: ['Look after the crates and their labels', 'Press the pears in autumn'],
  };

  it.each([
    [
      'Introduced colour labels for 400 crates in two cellars.',
      'I introduced colour labels for 400 crates in two cellars. ',
    ],
    [
      'Cut the crates in use from 400 to 260 and sold the rest to growers.',
      'I cut the crates in use from 400 to 260 and sold the rest to growers. ',
    ],
  ])('%s', (line, said) => {
    const item = find(prepare(`${line} ${LONG_LIFE}`, duties), 'Y1');
    expect(item?.text.startsWith(said), item?.text).toBe(true);
    expect(item?.evidence.map(({ quote }) => quote)).toEqual(['Look after the crates and their labels']);
  });

  it.each([
    ['what was only looked after', 'Looked after 400 crates and their colour labels every day.'],
    ['a list that goes on', 'Introduced colour labels for 400 crates, wrote a song about their stacking.'],
    ['somebody else’s deed', 'Introduced colour labels for 400 crates with his brother in two cellars.'],
    ['what no duty speaks of', 'Introduced a tasting table for guests in two village halls.'],
  ])('nothing of %s', (_, line) =>
    expect(find(prepare(`${line} ${LONG_LIFE}`, duties), 'Y1')?.text ?? '').not.toContain(
      'colour labels for 400 crates,',
    ),
  );

  it('asks whoever leads the company how far it is wanted', () => {
    const items = prepare(`Introduced colour labels for 400 crates in two cellars. ${LONG_LIFE}`, duties, {
      audience: 'founder',
    });
    expect(find(items, 'Y1')?.text).toMatch(/How far is something like that what you need here\?$/u);
  });
});

describe('something asked for that nothing in the material names', () => {
  const needs = { responsibilities: ['Press the pears'], preferences: ['Experience with vacuum bottling'] };

  it('is said to be new, with a question', () =>
    expect(find(prepare(LONG_LIFE, needs), 'Y2')?.text).toMatch(/vacuum bottling/iu));
  it('not when the résumé names it', () =>
    expect(find(prepare(`Ran the vacuum bottling of 2021. ${LONG_LIFE}`, needs), 'Y2')).toBeUndefined());
  it('not while there is no résumé to tell from', () =>
    expect(find(prepare('', needs), 'Y2')).toBeUndefined());
  it('is never told to whoever leads the company', () =>
    expect(find(prepare(LONG_LIFE, needs, { audience: 'executive' }), 'Y2')).toBeUndefined());
});

describe('a doubt voiced in an earlier round', () => {
  it.each([
    [
      'No experience with a team larger than six',
      'I have no experience with a team larger than six so far. ',
    ],
    ['I have never pressed quinces, and Bo cares about that', 'I have never pressed quinces. '],
    ['Has not worked with small growers', 'I have not worked with small growers. '],
    ['Limited knowledge of frost nets', 'I have limited knowledge of frost nets so far. '],
    ['No quince experience', 'I have no quince experience so far. '],
    ['Only one helper until now', 'I have had only one helper until now. '],
    ['They may see that I have no licence for the tractor', 'I have no licence for the tractor. '],
    ['I have led a harvest but never been head of a cellar', 'I have never been head of a cellar. '],
    ['My largest cellar was under 4,000 bottles', 'My largest cellar was under 4,000 bottles. '],
  ])('%s', (concern, said) => {
    const text = wordConcern(concern, 'hm');
    expect(text?.startsWith(said), text).toBe(true);
    expect(text).toMatch(/\?$/u);
  });
  it.each([
    ['She pressed twice on the budget'],
    ['Whether I would really move'],
    ['Thin on billing'],
    ['My answer on frost was vague'],
    ['I have helped at an auction but never led one'],
    ['I did not understand who holds the keys'],
  ])('what is somebody else’s remark, or says nothing alone, is left: %s', (concern) =>
    expect(wordConcern(concern, 'hm')).toBeUndefined(),
  );
  it('is for those who decide, and for the team', () => {
    expect(wordConcern('No experience with presses', 'hr')).toBeUndefined();
    expect(wordConcern('No experience with presses', 'pe')).toMatch(/help me most/u);
  });
});

describe('what there was no time to ask', () => {
  const listener = {
    audience: 'founder',
    voice: 'fo',
    title: 'Founder',
    name: 'Ida Moen',
    id: 'i1',
  } as const;
  it.each([
    ['What happens to the press in winter', 'What happens to the press in winter?'],
    ['How the rota is made', 'Could you tell me how the rota is made?'],
    ['Whether the press is in use', 'Could you tell me whether the press is in use?'],
    ['How closely does Ida still follow the harvest?', 'How closely do you still follow the harvest?'],
    ["Is Ida Moen's old press in use?", 'Is your old press in use?'],
    ['the bonus', "Last time I didn't get to ask about this: the bonus. What should I know about it?"],
  ])('%s', (text, asked) => expect(wordUnasked(text, listener)).toBe(asked));
  it('nobody is asked about themselves as about somebody else', () =>
    expect(wordUnasked('What do the pickers say about Ida Moen?', listener)).toBeUndefined());
});
