// What was heard in an earlier conversation: retold as a sentence to the person opposite, and followed by what its sort asks for.
import { describe, expect, it } from 'vitest';
import { findHeardFrame, HEARD_FRAMES } from '../../../lib/suggest/patterns/heard-frames.ts';
import { suggest } from '../../../lib/suggest/suggest.ts';
import { lintText } from '../../../lib/suggest/wording/lint.ts';
import { retell } from '../../../lib/suggest/wording/retell.ts';
import { makeInput, NOW } from './case-kit.ts';

/** What each row is about, and what sounds like it and is not. */
const SAMPLES: Readonly<Record<string, { fires: readonly string[]; misses: readonly string[] }>> = {
  'passed-over': {
    fires: ['Two of the pressers applied for the job', 'The deputy has also applied'],
    misses: ['The new labels are applied by hand'],
  },
  'short-stay': {
    fires: [
      'The last cellar master left after ten months',
      'The last three cellar masters each stayed a year',
    ],
    misses: ['The last three casks are empty'],
  },
  cover: {
    fires: [
      'Ines covers the cellar herself',
      'Ines has been running the press house since May',
      'The rounds have been shared among the others',
    ],
    misses: ['The policy covers all costs', 'The cover letter was read'],
  },
  'one-person-knows': {
    fires: ['One colleague has built the price list', 'Nobody else can start the old press'],
    misses: ['One barrel is enough'],
  },
  'two-masters': {
    fires: ['The cellar reports to Bergen, not to the farm', 'Ines calls the pressers directly most days'],
    misses: ['The reports are sent on Fridays'],
  },
  disagree: {
    fires: ['The two owners disagree about the new press', 'They have different views on casks'],
    misses: ['All agree about the press'],
  },
  reluctant: {
    fires: ['The pickers are not keen on the new rota', 'The growers are used to calling in the evening'],
    misses: ['The old press was used to the last day'],
  },
  postponed: {
    fires: ['The opening was postponed twice', 'The new press is behind schedule'],
    misses: ['The barrels were moved by hand into the cellar'],
  },
  'fully-taken': {
    fires: ['The workshop is tied up with the press', 'There is no capacity for the shop'],
    misses: ['The shop is open on Sundays'],
  },
  left: {
    fires: [
      'The previous cellar master retired in May',
      'The post has been vacant since spring',
      'The current manager finishes on 20 June',
    ],
    misses: ['The last bottle of the year was sold in May', 'The left press is broken'],
  },
  'people-left': {
    fires: ['Three pickers left after the harvest', 'Several of the growers have left'],
    misses: ['Three casks are left in the cellar'],
  },
  'before-a-board': {
    fires: ['The plan goes to the board in May', 'The paper was put before the village council'],
    misses: ['The board is made of oak'],
  },
  unsigned: {
    fires: ['There are two enquiries for the barn, nothing signed', 'They are in talks with a second grower'],
    misses: ['The contract was signed in May'],
  },
  wish: {
    fires: ['Ines wants the cellar book to be kept on a tablet', 'The owners would like to press earlier'],
    misses: ['The cellar book is kept on a tablet'],
  },
  'go-live': {
    fires: ['The shop in Bergen opens in June', 'The new till goes live after Easter'],
    misses: ['The shop in Bergen is small'],
  },
  unused: {
    fires: ['Hardly anyone reads the cellar book, few of them use it', 'About forty growers are dormant'],
    misses: ['The cellar book is read by everyone'],
  },
  'comes-late': {
    fires: ['The weights come late from the farms', 'The rota is still on paper', 'Orders come as a fax'],
    misses: ['The weights come from the farms'],
  },
  target: {
    fires: ['The aim is ten growers a year', 'Waste is to go down by 4 percent'],
    misses: ['The press is ten years old'],
  },
  money: {
    fires: ['The harvest budget stays flat', 'Casks are paid out of savings'],
    misses: ['The harvest begins early'],
  },
  peak: {
    fires: ['In the season there are twice as many crates'],
    misses: ['The crates are new'],
  },
  hours: {
    fires: ['The crew works in two shifts', 'The office is open three days a week'],
    misses: ['The office is in the old barn'],
  },
  decide: {
    fires: ['Prices are decided by the owners'],
    misses: ['Prices are printed on the label'],
  },
};

describe('what sort of thing was heard', () => {
  it('has samples for every row', () =>
    expect(Object.keys(SAMPLES)).toEqual(HEARD_FRAMES.map(({ id }) => id)));

  it.each(HEARD_FRAMES.map((frame) => [frame.id, frame] as const))('%s', (id, frame) => {
    const { fires, misses } = SAMPLES[id]!;
    for (const line of fires) expect(findHeardFrame(line)?.id, line).toBe(id);
    for (const line of misses) expect(frame.test.test(line) && !frame.not?.test(line), line).toBe(false);
    for (const question of [...frame.hm, ...frame.pe, ...frame.sk, ...frame.xf, frame.next])
      expect(lintText(question, { question: true, maxWords: 24 }), question).toEqual([]);
  });
});

describe('a note retold to the person opposite', () => {
  it.each([
    ['The press house opens in May', 'I understand that the press house opens in May.'],
    ['Crate counts come late from the farms', 'I understand that crate counts come late from the farms.'],
    ['Bergen goes live in May with the till', 'I understand that Bergen goes live in May with the till.'],
    ['They aim for ten of their growers', 'I understand that you aim for ten of your growers.'],
    ['Ines covers the cellar herself now', 'I understand that you cover the cellar yourself now.'],
    [
      'The deputy has been standing in for Ines',
      'I understand that the deputy has been standing in for you.',
    ],
    [
      'The storm took the roof off the old press house in the night and Olaf wants one list of all that is missing there',
      'I understand that Olaf wants one list of all that is missing there.',
    ],
    [
      'The last manager left in May; the deputy, Olaf, has also applied.',
      'I understand that the deputy, Olaf, has also applied.',
    ],
  ])('%s', (note, said) => expect(retell(note, 'Ines Dalgaard')?.said).toBe(said));

  it.each(['He wants somebody in the seat by May', 'Olaf, Ines and a helper press alone now'])(
    'not: %s',
    (note) => expect(retell(note, 'Ines Dalgaard')).toBeUndefined(),
  );
});

describe('asked in the next round', () => {
  const ask = (heard: string[], unasked: string[] = []) => {
    const page = {
      kind: 'job-posting' as const,
      lines: {
        responsibilities: [
          'Plan the winter routes',
          'Build the rota',
          'Coach the pressers',
          'Keep the cellar book',
        ],
      },
    };
    return suggest(
      makeInput({
        name: 'heard',
        company: 'Orchard Lane',
        role: 'Cellar Hand',
        pages: [page],
        round: { people: [{ audience: 'hiring-manager' }], minutes: 60 },
        earlier: { writtenAt: NOW, asked: [], concerns: [], interest: [], heard, promised: [], unasked },
      }),
    ).ask.filter(({ signal }) => signal === 'heard');
  };
  const SAGE = 'The weights come late from the farms';
  const LEFT = 'The previous cellar master retired in May';

  it('two things at most, one where two questions of the candidate come first', () => {
    expect(ask([SAGE, LEFT, 'The shop in Bergen opens in June'])).toHaveLength(2);
    expect(ask([SAGE, LEFT], ['Who keeps the key?', 'Who feeds the dog?'])).toHaveLength(1);
  });
  it('what is of a known sort first, and no two begin or end alike', () => {
    const [first, second] = ask(['The barn has a red door', SAGE, LEFT]);
    expect(first?.text).toMatch(/^I understand that the weights come late from the farms\. /u);
    expect(second?.text).toMatch(/^I also heard that the previous cellar master retired in May\. /u);
    expect(first?.evidence).toEqual([
      { quote: SAGE, captureId: expect.stringMatching(/^debrief:/u) as string },
    ]);
  });
  it('what is of no known sort one step further, and whether it is part of the role where the posting does not name it', () => {
    const [named] = ask(['The winter routes were changed twice']);
    expect(named?.text).toMatch(/^I understand that the winter routes were changed twice\. .+\?$/u);
    expect(named?.text).not.toMatch(/posting/u);
    expect(ask(['A bakery belongs to the farm'])[0]?.text).toMatch(/posting/u);
  });
  it('what is no sentence as it was noted', () =>
    expect(ask(['Winter routes: twice'])[0]?.text).toMatch(/^Last time I noted: "winter routes: twice"/iu));
});
