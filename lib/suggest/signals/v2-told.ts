// Group V, continued: what they tell of themselves in public. The words are said back to them; what is asked is what the page leaves out.
// Found by the detector of told sentences (patterns/told.ts), not by cues.
import type { Competency } from '../../candidate/candidate.ts';
import type { Theme } from '../suggestion.ts';
import type { SignalRow } from './signal.ts';

interface ToldRow {
  id: string;
  theme: Theme;
  hm: readonly string[];
  pe: readonly string[];
  /** Left out where they could not know. */
  sk?: readonly string[];
  xf: readonly string[];
  why: string;
  good: string;
  worry: string;
  next: string;
  competency: Competency;
  angle: string;
  /** In their own mouth, after the sentence as they would say it. */
  expect: string;
  clash?: string;
  /** 5 unless given. */
  priority?: number;
  /** The wordings hold a slot and need no words of the page in front. */
  named?: true;
  /** What was done loses weight as it ages. */
  event?: true;
}

const ROWS: readonly ToldRow[] = [
  {
    id: 'V18',
    theme: 'direction',
    hm: [
      'Which part of that would land on my desk first?',
      'Which part of that worries you most?',
      'What should somebody in this role have ready for that?',
    ],
    pe: ['Which part of that worries you most?', 'What will you have to do differently for that?'],
    sk: ['What has to go right for that?', 'What should somebody in this role have ready for that?'],
    xf: ['What would you need from this role for that?', 'Which part of that worries you most?'],
    why: 'It is coming and it is on the page; what it asks of this role is not.',
    good: 'A step that worries them, and somebody who is on it.',
    worry: 'That has nothing to do with this role.',
    next: 'What should be done about it in the first three months?',
    competency: 'change',
    angle: 'something of the same kind that you lived through',
    expect: 'What would you look at first?',
  },
  {
    id: 'V19',
    theme: 'direction',
    priority: 3,
    event: true,
    hm: ['What is the next step there?', 'What has surprised you most about it so far?'],
    pe: ['What do you do differently because of it?', 'What has surprised you most about it so far?'],
    sk: ['What is the next step there?', 'What does it make possible now?'],
    xf: [
      'What has it changed between your team and this one?',
      'What has surprised you most about it so far?',
    ],
    why: 'They tell it in public; what came of it they tell only you.',
    good: 'One thing that is better and one that is not yet.',
    worry: 'That was another department.',
    next: 'Where would this role come in?',
    competency: 'learning',
    angle: 'how you found your feet after a change like that',
    expect: 'What would you want to know about that before you start?',
  },
  {
    id: 'V20',
    theme: 'problems',
    event: true,
    hm: ['What made the biggest difference?', 'What would it take to go further?'],
    pe: ['What made the biggest difference, seen from where you work?', 'What do you do differently since?'],
    sk: ['What made the biggest difference?', 'What would it take to go further?'],
    xf: ['What made the biggest difference, as your side sees it?', 'What does that change for you?'],
    why: 'A figure that moved has a cause; whether they know it, and whether this role touches it, is not on the page.',
    good: 'A cause they can name, and what they are still unsure about.',
    worry: 'Only the figure again.',
    next: 'Where would this role come in?',
    competency: 'data-judgement',
    angle: 'a figure you moved, with your own share in it',
    expect: 'What would you do to keep it there?',
  },
  {
    id: 'V21',
    theme: 'problems',
    hm: [
      'Where does this role make the most difference to that?',
      'What is the hardest part of getting there?',
    ],
    pe: ['What is the hardest part of getting there?', 'Where do you see the biggest step still to take?'],
    sk: ['What has to be true for that to work?', 'Where do you see the biggest step still to take?'],
    xf: ['What would help you most on the way there?', 'What is the hardest part of getting there?'],
    why: 'The goal is public; the way to it, and your part of the way, is not.',
    good: 'What has worked so far, and the part nobody has an answer to yet.',
    worry: 'It will come with growth.',
    next: 'How would you notice half way that it works?',
    competency: 'planning',
    angle: 'a goal you got to, and what you left aside for it',
    expect: 'How would you go about your part of that?',
    clash: 'the figure against what it takes to get there',
  },
  {
    id: 'V22',
    theme: 'problems',
    hm: [
      'What have you already tried there?',
      'Which part of that would you want me to look at first?',
      'What do you think would help most?',
    ],
    pe: ['What do you think would help most?', 'What have you already tried there?'],
    sk: [
      'What would you like to be able to say about it a year from now?',
      'What do you think would help most?',
    ],
    xf: ['What would help you most?', 'What do you hear about it from others?'],
    why: 'They say openly where it hurts; whoever helps with that is the person they want.',
    good: 'What was tried, what came of it, and what they would try next.',
    worry: 'Surprise that it is written there.',
    next: 'Who feels it most?',
    competency: 'problem-solving',
    angle: 'a trouble of the same kind, and what you did about it',
    expect: 'Where would you start?',
    clash: 'relief soon against getting at the cause',
  },
  {
    id: 'V23',
    theme: 'first-work',
    hm: [
      'Which of them is waiting for somebody in this role?',
      'Which of them would you most like to see moving next?',
    ],
    pe: ['Which of them would you begin with?', 'What holds the rest up?'],
    sk: ['Which of them matters most to you?', 'What holds the rest up?'],
    xf: ['Which of them are you waiting for?', 'What holds the rest up?'],
    why: 'They counted what is done and what is not; why the rest waits is not on the page.',
    good: 'One or two, and what they wait for.',
    worry: 'All of it is on its way.',
    next: 'Who would have to agree to that?',
    competency: 'delivery',
    angle: 'something half done that you brought to its end',
    expect: 'What would you take up next?',
    clash: 'what is nearly done against what has not begun',
  },
  {
    id: 'V24',
    theme: 'first-work',
    named: true,
    hm: [
      'What will you miss most when {person} goes?',
      'How would you like the handover with {person} to work?',
    ],
    pe: [
      'What will you miss most when {person} goes?',
      'What does {person} do here that nobody has written down yet?',
    ],
    sk: ['What will you miss most when {person} goes?'],
    xf: ['What do you go to {person} for that you would not like to lose?'],
    why: 'Somebody goes and takes along what nobody wrote down; you may be the one who is asked for it.',
    good: 'Something small and exact that they are fond of.',
    worry: 'Everybody can be replaced.',
    next: 'Will there be time to learn from that person?',
    competency: 'collaboration',
    angle: 'something you took over from somebody and kept alive',
    expect: 'How would you take over from somebody people were used to?',
  },
  {
    id: 'V25',
    theme: 'problems',
    event: true,
    hm: ['How do you deal with that today?', 'Where would somebody in this role feel it first?'],
    pe: ['How do you deal with that today?', 'Where do you feel it first?'],
    sk: ['How do you deal with that today?', 'What would you do if it went on like that?'],
    xf: ['Where does that arrive in your own work?', 'How do you deal with that today?'],
    why: 'It comes from outside and hits everybody; what they make of it is their own.',
    good: 'Something they decided because of it, and what it cost.',
    worry: 'It will settle again.',
    next: 'Where would this role come in?',
    competency: 'business-sense',
    angle: 'a change from outside you had to answer, and how',
    expect: 'What would you look at first because of it?',
  },
  {
    id: 'V26',
    theme: 'problems',
    event: true,
    hm: ['What does that change about this work?', 'Where do you notice that most?'],
    pe: ['Which part of that takes most of your time?', 'Where do you notice that most?'],
    sk: ['What would you like to be able to say about that next year?', 'Where do you notice that most?'],
    xf: ['Where do you notice that most?'],
    why: 'A figure that moved has a cause; whether they know it, and whether this role touches it, is not on the page.',
    good: 'A cause they can name, and what they are still unsure about.',
    worry: 'Only the figure again.',
    next: 'What has been tried about it?',
    competency: 'data-judgement',
    angle: 'a figure that went the wrong way, and what you did',
    expect: 'What would you look at to find out why?',
  },
  {
    id: 'V27',
    theme: 'direction',
    hm: ['What have you heard from there so far?', 'When do you expect it to reach you here?'],
    pe: ['What have you heard from there so far?', 'When do you expect it to reach you here?'],
    sk: ['What have you learned there for the others?', 'Where will it be harder than there?'],
    xf: ['What have you heard from there so far?', 'What will it change for you when it comes?'],
    why: 'It begins elsewhere and will come here; what was learned there saves you weeks.',
    good: 'Something they heard, and a date.',
    worry: 'Nobody has told us.',
    next: 'Who could I ask about it there?',
    competency: 'learning',
    angle: 'something you took over from another place, and what you did differently',
    expect: 'How would you get ready for it here?',
  },
  {
    id: 'V28',
    theme: 'team',
    priority: 4,
    hm: ['When does that get tight?', 'What helps when that gets tight?'],
    pe: ['When does that get tight?', 'What helps when that gets tight?'],
    xf: ['When do you notice that it gets tight?'],
    why: 'The arrangement is on the page; how it holds on a day that goes otherwise is not.',
    good: 'A day that went otherwise, and what they did.',
    worry: 'It always works.',
    next: 'What has been tried to make it easier?',
    competency: 'planning',
    angle: 'a day on which the plan did not hold, and how you got through it',
    expect: 'How would you work with that on a difficult day?',
  },
  {
    id: 'V29',
    theme: 'culture',
    priority: 3,
    hm: ['When is that hardest to keep up?', 'What helps you most to keep that up in busy weeks?'],
    pe: ['What does that look like in an ordinary week?', 'When is that hardest to keep up?'],
    sk: ['What has that cost you that was worth it?', 'When is that hardest to keep up?'],
    xf: ['What do you notice of that from outside?', 'When is that hardest to keep up?'],
    why: 'They say how they work; when it is hard to, they have not said.',
    good: 'A week in which it was hard, and what they did.',
    worry: 'The sentence again, in other words.',
    next: 'When did it last slip?',
    competency: 'collaboration',
    angle: 'a way of working you kept to although it was inconvenient',
    expect: 'How do you work best in such a place?',
  },
  {
    id: 'V30',
    theme: 'problems',
    hm: [
      'How do you want the people behind that to be heard?',
      'What seems to matter most to the people behind that?',
    ],
    pe: [
      'What seems to matter most to the people behind that?',
      'How do you talk with the people behind that?',
    ],
    sk: ['How do you want the people behind that to be heard?'],
    xf: ['What seems to matter most to the people behind that?'],
    why: 'Somebody is against it, and the page says so; how they are met decides how the first months go.',
    good: 'What the others want, in words the others would use.',
    worry: 'They will come round.',
    next: 'Who do they trust?',
    competency: 'conflict',
    angle: 'people who were against something of yours, and what you changed for them',
    expect: 'How would you begin with the people behind that?',
    clash: 'being heard against being on time',
  },
];

export const V_TOLD: readonly SignalRow[] = ROWS.map((row): SignalRow => ({
  id: row.id,
  theme: row.theme,
  priority: row.priority ?? 5,
  specificity: 4,
  where: 'any',
  ...(row.named ? {} : { anchored: true as const }),
  ask: { hm: row.hm, pe: row.pe, xf: row.xf, ...(row.sk ? { sk: row.sk, fo: row.sk } : {}) },
  why: row.why,
  good: row.good,
  worry: row.worry,
  followUp: row.next,
  say: { competency: row.competency, angle: row.angle },
  expect: {
    form: 'role',
    competency: row.competency,
    text: [`{Told}. ${row.expect}`],
    ...(row.clash ? { tradeOff: row.clash } : {}),
  },
  ...(row.event ? { event: true as const } : {}),
}));
