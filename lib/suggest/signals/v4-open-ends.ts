// Group V, continued: what the pages leave open themselves. A finding of an audit, something that runs out, a part of a whole:
// found by the detector of told sentences (patterns/told.ts). Who holds the post today: found by ground/detect-holder.ts.
import type { SignalRow } from './signal.ts';
import { fromTold, type ToldRow } from './told-row.ts';

const ROWS: readonly ToldRow[] = [
  {
    id: 'V35',
    theme: 'problems',
    hm: [
      'How does that match what you see here every day?',
      'What has been done about that since, and what is left for whoever starts now?',
    ],
    pe: [
      'What of that did you know before it was written down?',
      'What has changed in your own work because of it, if anything?',
    ],
    sk: [
      'What would you like the next report to say about that?',
      'What follows from that for the next year, and who has it?',
    ],
    xf: [
      'Does that match what you see from your department?',
      'What has your side been asked to do because of it?',
    ],
    why: 'Somebody from outside wrote down what is not right yet; what is left of it is work for whoever comes.',
    good: 'What is done, what is left, and who has it.',
    worry: 'That was only on paper.',
    next: 'Who looks at it next, and when?',
    competency: 'quality',
    angle: 'something an audit or a check brought up, and what you did about it',
    expect: 'How would you go about what is left of that?',
    clash: 'closing the point against curing the cause',
  },
  {
    id: 'V36',
    theme: 'problems',
    hm: [
      'What has to be clear well before then, and who decides?',
      'Who prepares what comes after, and how much falls to this role?',
    ],
    pe: [
      'What do you know from daily work that should shape what comes next?',
      'What would you begin with now if it were yours?',
    ],
    sk: [
      'What would you do if there were no renewal?',
      'What would you want to be different in what comes after?',
    ],
    xf: [
      'What would your side need from this role before then?',
      'What in your own work depends on that, and until when?',
    ],
    why: 'A date on which something runs out is a piece of work with a deadline; whose it is, the page does not say.',
    good: 'A plan with a date, and somebody who has it.',
    worry: 'There is plenty of time.',
    next: 'When should the first step be taken?',
    competency: 'planning',
    angle: 'something that ran out on a date, and how you were ready for it',
    expect: 'How would you prepare for that?',
  },
  {
    id: 'V37',
    theme: 'problems',
    hm: [
      'Is that share where you want it, and what would move it?',
      'What sets those apart from the rest, as you see it?',
    ],
    pe: [
      'Where do you notice the difference between those and the rest?',
      'What do you know about why the rest is different?',
    ],
    sk: [
      'Which way should that figure go, and what would it take?',
      'What would you want to know about the rest before you decide anything?',
    ],
    xf: [
      'How much do you have to do with the rest on your side?',
      'What would be different for your side if that share were much larger?',
    ],
    why: 'They counted, so somebody is watching the figure; why it is not higher, or lower, is the work.',
    good: 'A reason they have heard themselves, and what they would try.',
    worry: 'That will come with time.',
    next: 'Who looks at that figure here?',
    competency: 'data-judgement',
    angle: 'a share you moved, and what had held the others back',
    expect: 'How would you find out about the rest?',
  },
  {
    id: 'V38',
    theme: 'expectations',
    named: true,
    hm: [
      '{Person} has been your {post} since {year}. What should I leave exactly as it is, and what have you been waiting for somebody to question?',
      'After {person}, who has done this since {year}, what will people miss first?',
    ],
    pe: [
      '{Person} has done this since {year}. What does {person} know that is written down nowhere?',
      'What will you miss first once {person} no longer does this?',
    ],
    sk: [
      '{Person} has been your {post} since {year}. What should stay exactly as it is, and what may change?',
    ],
    xf: ['{Person} has done this since {year}. What works well between you, and what would you change?'],
    why: 'Somebody has had this post for years; what people love about that, and what they put up with, is on no page.',
    good: 'One thing of each, told with respect.',
    worry: 'Everything has to change.',
    next: 'Will there be time for a handover?',
    competency: 'change',
    angle: 'something you took over from somebody people were fond of',
    expect: 'How would you take over from somebody people were used to for years?',
  },
];

export const V_OPEN_ENDS: readonly SignalRow[] = ROWS.map(fromTold);
