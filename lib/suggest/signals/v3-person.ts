// Group V, continued: what the pages say of the very person opposite (ground/detect-person.ts). Put to nobody else.
import { fromShort, type ShortRow, type SignalRow } from './signal.ts';

interface PersonRow extends ShortRow {
  /** The same whoever they are to the role; executives and founders may have wordings of their own. */
  ask: readonly string[];
  above?: readonly string[];
  beside?: readonly string[];
  anchored?: true;
}

const ROWS: readonly PersonRow[] = [
  {
    id: 'V31',
    theme: 'direction',
    anchored: true,
    ask: [
      'What does that ask of somebody in this role?',
      'What has happened since, and what would you say today?',
    ],
    above: [
      'What does that ask of somebody in this role?',
      'What has happened since, and what would you say today?',
    ],
    beside: ['What has that meant for your own side so far?', 'What does that ask of somebody in this role?'],
    why: 'They said it in public; being asked about your own words is a pleasure, and the answer is not rehearsed.',
    good: 'They go on from there, with something that has happened since.',
    worry: 'They hardly remember it.',
    next: 'Where could I be of use in that?',
    competency: 'collaboration',
    angle: 'something of yours that belongs to the same matter',
  },
  {
    id: 'V32',
    theme: 'team',
    ask: [
      'Since you joined {when}, what have you deliberately left as it was?',
      'When you joined {when}, what did you see at once that people who had been here longer no longer saw?',
    ],
    above: [
      'Since you joined {when}, what have you deliberately left as it was?',
      'When you came {when}, what did you notice that no report had told you?',
    ],
    beside: ['When you joined {when}, what helped you most to find your way between the departments?'],
    why: 'They were new not long ago and see what the others no longer see; you are about to be new, too.',
    good: 'Something they kept on purpose, and why.',
    worry: 'Everything had to change.',
    next: 'What took you longest to understand?',
    competency: 'learning',
    angle: 'your first months in a new place, and what you left as it was',
  },
  {
    id: 'V33',
    theme: 'team',
    ask: [
      'You have been here since {year}; what about the work has changed most in that time?',
      'You came in {year}; what has kept you here?',
    ],
    above: [
      'You have been here since {year}; what would you not want to lose from those days?',
      'You came in {year}; which decision since then has shaped the place most?',
    ],
    beside: ['You have been here since {year}; how have your two departments grown together in that time?'],
    why: 'Whoever stayed for years knows what the place is like to stay in.',
    good: 'A change they tell with names and dates, and a reason to stay that is their own.',
    worry: 'Habit.',
    next: 'What would make you stay for as long again?',
    competency: 'learning',
    angle: 'the place you stayed in longest, and why',
  },
  {
    id: 'V34',
    theme: 'team',
    anchored: true,
    ask: ['How is that going, seen from where you stand?', 'Where would somebody in this role come in?'],
    above: ['What would you want from this role for that?', 'How is that going, seen from where you stand?'],
    beside: [
      'What comes up there that somebody in this job should know?',
      'How is that going, seen from where you stand?',
    ],
    why: 'It is what they themselves do; nobody can tell you more about it.',
    good: 'They tell how it goes, with a name or a day.',
    worry: 'It was only for the news page.',
    next: 'What would you do differently next time?',
    competency: 'collaboration',
    angle: 'something of the same kind that you did yourself',
  },
];

export const V_PERSON: readonly SignalRow[] = ROWS.map((row): SignalRow => {
  const above = row.above ?? row.ask;
  return {
    ...fromShort(row),
    priority: 5,
    where: 'any',
    ...(row.anchored ? { anchored: true as const } : {}),
    ask: { hm: row.ask, pe: row.ask, sk: above, fo: above, xf: row.beside ?? row.ask },
  };
});
