import { describe, expect, it, test } from 'vitest';
import { findFigureClashes } from '../../../lib/candidate/find-figure-clashes.ts';

const story = (result: string, figures: string[] = [], title = 'The depot timetable') => ({
  title,
  result,
  figures,
});

const RESUME = `Planner, Northgate Buses, 2019 to 2024
- Late departures fell from 9 in 100 to 5 in 100 within six weeks
- Led 12 people at the depot
- Saved €40k a year in fuel
Volunteer, harbour rescue: led 4 people at sea`;

describe('findFigureClashes', () => {
  test.each([
    ['a share', 'Late departures fell from 9 in 100 to 4 in 100.', 'Late departures fell'],
    ['a share in other words', 'Late departures fell from 9% to 4%.', 'Late departures fell'],
    ['a span', 'Late departures fell within three months.', 'Late departures fell'],
    ['a number of people', 'I led 15 people at the depot.', 'Led 12 people'],
    ['an amount', 'We saved €60,000 in fuel.', 'Saved €40k'],
  ])('points out %s that the résumé gives otherwise', (_about, result, line) => {
    const clashes = findFigureClashes(story(result), RESUME);
    expect(clashes).toMatchObject([{ story: result }]);
    expect(clashes[0]?.resume).toContain(line);
  });

  test.each([
    ['the same figure', 'Late departures fell from 9 % to 5 %.'],
    ['less of it', 'Late departures were at 9 in 100.'],
    ['the same span', 'Late departures fell within 42 days.'],
    ['the same amount', 'We saved €40,000 in fuel.'],
    ['what another line agrees with', 'I led 4 people at sea.'],
    ['something else counted', 'I wrote 30 letters about the depot.'],
    ['another thing in the same unit', 'Passenger complaints went down by 30%.'],
    ['a year', 'In 2021 I led the depot.'],
    ['an article', 'I led one people project at the depot.'],
    ['no figure', 'Late departures fell a lot.'],
  ])('is silent about %s', (_about, result) => {
    expect(findFigureClashes(story(result), RESUME)).toEqual([]);
  });

  it('reads a figure on its own with the title of the story', () => {
    expect(findFigureClashes(story('', ['15 people'], 'Led the depot'), RESUME)).toMatchObject([
      { story: 'Led the depot: 15 people' },
    ]);
    expect(findFigureClashes(story('', ['12 people'], 'Led the depot'), RESUME)).toEqual([]);
  });

  it('reads German', () => {
    const resume = 'Leitete zwölf Mitarbeitende im Depot\nVerspätungen sanken um 30 Prozent im Winter';
    expect(findFigureClashes(story('Ich leitete 15 Mitarbeitende im Depot.'), resume)).toHaveLength(1);
    expect(findFigureClashes(story('Ich leitete 12 Mitarbeitende im Depot.'), resume)).toEqual([]);
    expect(findFigureClashes(story('Die Verspätungen sanken um 40 %.'), resume)).toHaveLength(1);
  });

  it('names a line of the résumé once, and nothing without a résumé', () => {
    const twice = story('Late departures fell from 9% to 4%. Late departures fell to 3%.');
    expect(findFigureClashes(twice, RESUME)).toHaveLength(1);
    expect(findFigureClashes(twice, '')).toEqual([]);
  });
});
