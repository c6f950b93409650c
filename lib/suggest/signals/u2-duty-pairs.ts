// Group U, continued: two duties of one posting, or an event and a duty. What the one does to the other is on no page.
// Found by the detector of pairs, by the kinds of work in patterns/duty-pairs.ts.
import type { Competency } from '../../candidate/candidate.ts';
import type { Theme } from '../suggestion.ts';
import type { SignalRow } from './signal.ts';

interface PairRow {
  id: string;
  theme: Theme;
  priority?: number;
  hm: readonly string[];
  pe?: readonly string[];
  sk?: readonly string[];
  why: string;
  good: string;
  worry: string;
  next: string;
  competency: Competency;
  angle: string;
  expect?: readonly string[];
  clash?: string;
}

const ROWS: readonly PairRow[] = [
  {
    id: 'U9',
    theme: 'expectations',
    hm: [
      "I'd be {a} and {b} myself. When both need a day you don't have, which one waits?",
      'Between {a} and {b}, where would you want most of my first quarter to go?',
    ],
    pe: ['Whoever is {a} is also {b} here. Which of the two do you see less of than you need?'],
    why: "Other people's work and your own are both on the list; how they share a week is not.",
    good: 'A choice, and an example of it.',
    worry: 'Both, fully, from the first day.',
    next: 'How was that in the last month?',
    competency: 'leading-people',
    angle: 'a time you left your own work lying for the sake of what someone else needed',
    expect: ['A week has room for {a} or for {b}, not for both. How do you choose?'],
    clash: "other people's work against your own",
  },
  {
    id: 'U10',
    theme: 'problems',
    hm: ["I'd be {a}, and {b} as well. When did the second last hold up the first?"],
    pe: ['When time is short, what becomes of {b} while you are {a}?'],
    why: 'Making and checking sit in one pair of hands; you want to know which has the stronger voice.',
    good: 'A case in which checking won, and nobody was blamed.',
    worry: 'The check comes at the end, when there is time.',
    next: 'Who had to be told?',
    competency: 'quality',
    angle: 'a time you held something back because it was not right yet',
    expect: ['You are {a}, and {b} would cost another week. What do you do?'],
    clash: 'the date against being sure',
  },
  {
    id: 'U11',
    theme: 'problems',
    hm: [
      "I'd be {b} and {a} at the same time. How much room does the first really leave for the second?",
      'What has kept the people who are {b} from {a} so far?',
    ],
    pe: ['While you are {b}, when did you last get round to {a}?'],
    why: 'Keeping it going eats the time for making it better; both are on the list.',
    good: 'Time that is set aside, and was last month, too.',
    worry: 'When things calm down.',
    next: 'What came of it?',
    competency: 'innovation',
    angle: 'an improvement you got done beside the daily work',
    expect: ['Your days go into {b}, and {a} never gets its turn. What do you change?'],
    clash: 'keeping it running against making it better',
  },
  {
    id: 'U12',
    theme: 'expectations',
    hm: ["I'd be {a} and {b}. In the last week of a quarter, which of the two suffers?"],
    pe: ["You're {a} and {b} in the same week. Which of the two do customers notice you doing less of?"],
    sk: ['Of {a} and {b}, which would you pay for first?'],
    why: 'Winning and looking after pull at the same hours.',
    good: 'They know which suffers, and allow for it.',
    worry: 'Nothing suffers.',
    next: 'How do you notice?',
    competency: 'prioritising',
    angle: 'a time you turned down a sale, or a customer, for the sake of the other',
  },
  {
    id: 'U13',
    theme: 'craft',
    hm: [
      'Between {b} and {a}, where do good findings get lost?',
      "I'd be {b} and {a}. Which finding of the last year should have changed something and did not?",
    ],
    pe: ['Between {b} and {a}, what gets simplified until it is no longer true?'],
    why: 'Finding something out and getting it across are two crafts; the loss lies between them.',
    good: 'One finding they remember, and where it got stuck.',
    worry: 'Everything is in the report.',
    next: 'What would have helped it?',
    competency: 'communication',
    angle: 'a finding of yours that changed what somebody did',
    expect: ['You have been {b}, and nobody wants to hear the result. How do you go about {a}?'],
    clash: 'what is true against what is welcome',
  },
  {
    id: 'U14',
    theme: 'direction',
    hm: [
      'At what point does {a} have to turn into {b}?',
      "I'd be {a} and {b}. Which open question are you no longer willing to wait for?",
    ],
    pe: ['Where does {a} end for you, so that {b} can start?'],
    why: 'Finding out and delivering are both asked for; somebody has to say when the one ends.',
    good: 'A case in which they stopped looking, and why then.',
    worry: 'It depends.',
    next: 'Who said so?',
    competency: 'decisions',
    angle: 'a time you stopped looking further and decided',
  },
  {
    id: 'U15',
    theme: 'team',
    hm: [
      "I'd be {a} and {b}. Whose change of mind upsets the plan most often?",
      'When {a} and {b} pull apart, whose word counts in the end?',
    ],
    pe: ["You're {a} and {b}. What changes after everybody had agreed?"],
    why: 'A plan is only as firm as the people in it; the list names both.',
    good: 'A last change, and how it was handled.',
    worry: 'Our plans hold.',
    next: 'When did they last do so?',
    competency: 'planning',
    angle: 'a plan that others upset, and how you saved what counted',
    expect: [
      'You are {a}, and the day before the start two of the others want it differently. What do you do?',
    ],
    clash: 'the plan against the people in it',
  },
  {
    id: 'U16',
    theme: 'team',
    hm: ["I'd be {a} and {b}. Which of the two eats into the other?"],
    pe: ['In an ordinary week, how much does {b} leave you for {a}?'],
    why: 'Time with learners and time for everything around it come out of the same week.',
    good: 'Hours, named honestly.',
    worry: 'One gets used to it.',
    next: 'What has been taken off people lately?',
    competency: 'planning',
    angle: 'how you kept time for people beside the paperwork',
  },
  {
    id: 'U17',
    theme: 'problems',
    hm: ["I'd be {a} and {b}. When did the cheaper choice last cost you more later?"],
    why: 'Price and everything else it touches are in the same hands here.',
    good: 'One purchase they would undo.',
    worry: 'The lowest offer wins.',
    next: 'What do you look at since?',
    competency: 'business-sense',
    angle: 'a purchase you judged by what it cost over its life',
  },
  {
    id: 'U18',
    theme: 'problems',
    hm: ['With {a} and {b} in the same shift, which one gets short on a bad day?'],
    pe: ['With {a} and {b} in the same shift, what do you leave for the next one?'],
    why: 'Both are right, and the shift has only so many hours.',
    good: 'A bad day told as it was, and what was learned.',
    worry: 'Everything is done, always.',
    next: 'Who steps in then?',
    competency: 'safety',
    angle: 'a shift in which you had to choose, and how you chose',
    expect: ['Half the shift is gone, and both {a} and {b} are behind. What do you do first?'],
    clash: 'the person in front of you against the record',
  },
  {
    id: 'U19',
    theme: 'first-work',
    hm: ["I'd be {a} and {b}. Which hire would change the second most?"],
    pe: ["I'd be {a} and {b}. Whom is the team missing most?"],
    why: 'Who is brought in decides what can be done; both are on the list.',
    good: 'A gap they can describe without a job title.',
    worry: 'More hands.',
    next: 'What has kept you from finding them?',
    competency: 'leading-people',
    angle: 'someone you hired who changed what the team could do',
  },
  {
    id: 'U20',
    theme: 'expectations',
    priority: 5,
    hm: ["You'd like {goal}. Which moves that more, {a} or {b}?"],
    pe: ["You'd like {goal}. How much of that do you notice when you are {a}?"],
    sk: ["You'd like {goal}. What has to be true elsewhere before {a} can move it?"],
    why: 'The goal and the work are both on the page; what connects them is not.',
    good: 'They can say which lever is in this role, and which is not.',
    worry: 'All of it is yours.',
    next: 'What has moved it so far?',
    competency: 'prioritising',
    angle: 'a figure you moved, and what moved it',
    expect: ["We'd like {goal}. How would {a} get us there, and what would not?"],
    clash: 'the figure against what the role can reach',
  },
  {
    id: 'U21',
    theme: 'direction',
    hm: ["With {place} coming, what about {a} won't work the way it does today?"],
    pe: ["With {place} coming, what about {a} won't work the way it does today?"],
    sk: ['What does {place} ask of {a} that your present places do not?'],
    why: 'The new place is on one line and the work on another; the strain is between them.',
    good: 'A difference they have already met.',
    worry: 'We do it the same everywhere.',
    next: 'Who knows that place best?',
    competency: 'change',
    angle: 'a way of working that had to change when you did it somewhere new',
  },
  {
    id: 'U22',
    theme: 'direction',
    hm: ['Since {prod} came out, what has changed about {a}?'],
    pe: ['Since {prod} came out, what has changed about {a}?'],
    sk: ['What does {prod} need from {a} this year?'],
    why: 'They launched something, and they want this work done; how the two touch is not said.',
    good: 'A concrete change, welcome or not.',
    worry: 'Nothing has changed.',
    next: 'Was that foreseen?',
    competency: 'change',
    angle: 'work that changed under your hands because of a launch',
  },
  {
    id: 'U23',
    theme: 'direction',
    hm: ['With {target} on board, where does {a} have to be done twice?'],
    pe: ['With {target} on board, where does {a} have to be done twice?'],
    sk: ['With {target} on board, what do you expect of {a} that was not needed before?'],
    why: 'Two houses, two ways of doing this very work; somebody will have to join them.',
    good: 'They know where the ways differ.',
    worry: 'That is already done.',
    next: 'Which way will win?',
    competency: 'change',
    angle: 'two ways of working you made into one',
  },
];

export const U_DUTY_PAIRS: readonly SignalRow[] = ROWS.map((row): SignalRow => ({
  id: row.id,
  theme: row.theme,
  priority: row.priority ?? 4,
  specificity: 4,
  where: 'any',
  ask: { hm: row.hm, ...(row.pe ? { pe: row.pe } : {}), ...(row.sk ? { sk: row.sk } : {}) },
  why: row.why,
  good: row.good,
  worry: row.worry,
  followUp: row.next,
  say: { competency: row.competency, angle: row.angle },
  ...(row.expect
    ? {
        expect: {
          form: 'situational' as const,
          competency: row.competency,
          text: row.expect,
          ...(row.clash ? { tradeOff: row.clash } : {}),
        },
      }
    : {}),
}));
