// Group Y: what the candidate brings, or has yet to learn, set beside what the job asks for. Found by ground/detect-own.ts in
// the candidate's own words; nothing in it is made up.
import type { SignalRow } from './signal.ts';

export const Y_OWN: readonly SignalRow[] = [
  {
    id: 'Y1',
    theme: 'expectations',
    priority: 5,
    specificity: 4,
    where: 'body',
    ask: {
      hm: [
        '{Deed}. What would be different about that here?',
        '{Deed}. What would I have to do differently here?',
      ],
      pe: ['{Deed}. What would be different about that here?'],
      sk: ['{Deed}. How far is something like that what you need here?'],
      fo: ['{Deed}. How far is something like that what you need here?'],
      xf: ['{Deed}. Would something like that help your side, or get in its way?'],
    },
    why: 'It shows in one sentence what you bring, and asks where it would not fit, before somebody else wonders.',
    good: 'They see where it would help, and name what is different here.',
    worry: 'Nice, but that is not how we do it.',
    followUp: 'Who would have to be won over first?',
    say: { competency: 'delivery', angle: 'how you went about it, and what you would do differently today' },
  },
  {
    id: 'Y2',
    theme: 'growth',
    priority: 4,
    specificity: 4,
    where: 'need',
    ask: {
      hm: [
        '{New} would be new to me. Who here could I learn it from, and how soon would I need it on my own?',
        "I haven't worked with {new} yet. How soon would I need it on my own, and who could I learn it from?",
      ],
      pe: [
        '{New} would be new to me. What should I learn about it first, and from whom?',
        "I haven't worked with {new} yet. What took you longest to understand about it here?",
      ],
    },
    why: 'Nothing in your material names it; said first, with a question, it is a plan and no longer a gap.',
    good: 'A name, and a few months.',
    worry: 'You would have to know that from the first day.',
    followUp: 'What would you want me to have read or tried before I start?',
    say: { competency: 'learning', angle: 'something you had to pick up quickly' },
    expect: {
      form: 'weak-spot',
      competency: 'learning',
      text: ['You have not worked with {new}. How would you go about it?'],
    },
  },
];
