// What each competency is asked as: once about the past, once as a situation.
import type { Competency } from '../../candidate/candidate.ts';

export const COMPETENCY_QUESTIONS: Readonly<Record<Competency, { past: string; probe: string }>> = {
  ambiguity: {
    past: 'Tell me about a time you had to start before the goal was clear.',
    probe: 'How did you know that you were on the right way?',
  },
  'business-sense': {
    past: 'Tell me about a time you saw what something would cost before others did.',
    probe: 'What did it cost in the end?',
  },
  change: {
    past: 'Tell me about a change that people around you did not want.',
    probe: 'Who came round last, and why?',
  },
  coaching: {
    past: 'Tell me about someone who got better because of you.',
    probe: 'What would they say you did?',
  },
  collaboration: {
    past: 'Tell me about a time you depended on another team.',
    probe: 'What would they have liked you to do differently?',
  },
  communication: {
    past: 'Tell me about explaining something hard to someone who did not want to hear it.',
    probe: 'How did you notice that it had landed?',
  },
  conflict: {
    past: 'Tell me about a disagreement at work that mattered.',
    probe: 'What did the other side get right?',
  },
  craft: {
    past: 'Tell me about the piece of work you are proudest of.',
    probe: 'Which part of it was yours alone?',
  },
  'customer-focus': {
    past: 'Tell me about a time you changed a plan because of a customer.',
    probe: 'How did you find out what they needed?',
  },
  'data-judgement': {
    past: 'Tell me about a time the numbers pointed one way and you went another.',
    probe: 'How did it turn out?',
  },
  decisions: {
    past: 'Tell me about a decision you made with too little to go on.',
    probe: 'What would have changed your mind?',
  },
  delivery: {
    past: 'Tell me about something you brought home although it was going badly.',
    probe: 'What did you drop?',
  },
  inclusion: {
    past: 'Tell me about a time you made room for someone who was not being heard.',
    probe: 'What changed afterwards?',
  },
  influence: {
    past: 'Tell me about winning over someone you had no say over.',
    probe: 'What did you give up for it?',
  },
  innovation: {
    past: 'Tell me about something you improved without being asked.',
    probe: 'Is it still in use?',
  },
  integrity: {
    past: 'Tell me about a time it would have been easier to say nothing.',
    probe: 'What did it cost you?',
  },
  'leading-people': {
    past: 'Tell me about a difficult decision about someone you led.',
    probe: 'How did you tell them?',
  },
  learning: {
    past: 'Tell me about something you had to learn fast.',
    probe: 'What was the first useful thing you did with it?',
  },
  ownership: {
    past: 'Tell me about something you owned from start to finish.',
    probe: 'Where did you go beyond what was asked?',
  },
  planning: { past: 'Tell me about a plan that did not survive.', probe: 'When did you notice?' },
  prioritising: {
    past: 'Tell me about a time everything was urgent.',
    probe: 'What did you leave undone, and whom did you tell?',
  },
  'problem-solving': {
    past: 'Tell me about a problem others had given up on.',
    probe: 'What did you try first that did not work?',
  },
  quality: {
    past: 'Tell me about an error you found before it did harm.',
    probe: 'What did you change so that it would not happen again?',
  },
  resilience: {
    past: 'Tell me about a hard stretch at work and how you got through it.',
    probe: 'What would you do earlier next time?',
  },
  safety: {
    past: 'Tell me about a time you stopped something because it was not safe.',
    probe: 'How was that received?',
  },
};

/** What to go through before an assessment, by words that name it. */
export const DRILLS: readonly { words: RegExp; text: string; steps: readonly string[] }[] = [
  {
    words: /coding|whiteboard|pair programming|technical (?:test|challenge|assessment|task)/iu,
    text: 'How would you work through a coding exercise out loud?',
    steps: [
      'Ask what counts: correct, fast or readable.',
      'Say your first simple version before you write it.',
      'Write one example you would test with.',
      'Stop five minutes early and name what you would do next.',
    ],
  },
  {
    words: /case/iu,
    text: 'How would you take apart a case you have never seen?',
    steps: [
      'Repeat the question and ask what a good answer would decide.',
      'Draw three parts that do not overlap.',
      'Say every assumption aloud, with a number.',
      'End with one recommendation and what would change your mind.',
    ],
  },
  {
    words: /presentation/iu,
    text: 'What is the one thing your presentation asks them to decide?',
    steps: [
      'Put the recommendation on the first slide.',
      'Two options refused, with the reason.',
      'Rehearse aloud with a clock, twice.',
      'Prepare the three questions you would least like to get.',
    ],
  },
  {
    words: /lesson|teach/iu,
    text: 'In your lesson, how will you know after ten minutes who has understood?',
    steps: [
      'One aim, written so a pupil could read it.',
      'A check after ten minutes that every pupil answers.',
      'Something for those who are done, something for those who are stuck.',
      'One thing you would change, ready to be said afterwards.',
    ],
  },
  {
    words: /take[- ]home|assignment|written|challenge|exercise/iu,
    text: 'Talk us through your take-home task: what did you leave out, and why?',
    steps: [
      'Set a limit of hours and keep to it.',
      'Write half a page on what you chose not to do.',
      'Have someone read it who does not know the subject.',
      'Prepare what you would do with another day.',
    ],
  },
  {
    words: /sample|portfolio|practical|skills test|assessment/iu,
    text: 'Take us through one piece of your work and what you would change about it.',
    steps: [
      'Choose the piece nearest to what they do.',
      'What was given, what was yours, what came of it.',
      'One thing you would do differently.',
      'One detail you can defend at length.',
    ],
  },
];
