import type { AskItem, ExpectItem, SayItem, Suggestions } from '../../lib/suggest/suggestion.ts';

const CAPTURE = 'capture-1';

interface Question extends Partial<AskItem> {
  id: string;
  text: string;
  quote: string;
}

function ask({ quote, ...more }: Question): AskItem {
  return {
    kind: 'ask',
    theme: 'first-work',
    signal: 'K1',
    evidence: [{ quote, captureId: CAPTURE, block: 4 }],
    why: 'A figure in a posting is a promise somebody made; who made it tells you what the first months will be like.',
    score: 0.8,
    scoreParts: {},
    audience: 'hiring-manager',
    followUp: 'What has stood in the way so far?',
    goodAnswer: 'A named reason, a date, and who is already on it.',
    worryingAnswer: 'Nobody knows where the figure came from.',
    askedBack: 'What would you try first?',
    reserve: false,
    ...more,
  };
}

const QUESTIONS = [
  ask({
    id: 'ask-1',
    text: 'Ten minutes from a timetable change to the drivers: what is it today, and who set that figure?',
    quote: 'Rebuild the planning service so that a timetable change reaches drivers in under ten minutes.',
  }),
  ask({
    id: 'ask-2',
    text: 'Which night would you least want to be the first one without the 2009 system?',
    quote: 'Retire the 2009 scheduling system without a night of missed buses.',
    theme: 'problems',
  }),
  ask({
    id: 'ask-3',
    text: 'You name the control room and the depots: where do the two disagree about service levels?',
    quote: 'Agree service levels with the control room and the depots.',
    theme: 'team',
    reserve: true,
  }),
  ask({
    id: 'ask-4',
    text: 'How would we both know after half a year that hiring me was right?',
    quote: '',
    theme: 'expectations',
    signal: 'general',
    evidence: [{ quote: '', captureId: CAPTURE, searched: [CAPTURE] }],
    reserve: true,
  }),
];

const ANSWERED = ask({
  id: 'ask-5',
  text: 'Three days on site: which days does the team keep, and why those?',
  quote: 'Orrinport, hybrid, three days on site. Full time. €72,000 to €84,000 a year.',
  answered: {
    quote: 'Orrinport, hybrid, three days on site. Full time. €72,000 to €84,000 a year.',
    captureId: CAPTURE,
  },
});

const SAY: SayItem = {
  kind: 'say',
  form: 'prompt',
  id: 'say-1',
  text: 'They ask for someone who has led a small team. You have no story for it yet.',
  theme: 'team',
  signal: 'S1',
  evidence: [{ quote: 'You have led a small team.', captureId: CAPTURE, block: 14 }],
  why: 'It is one of three requirements and the only one about people.',
  score: 0.6,
  scoreParts: {},
  prompt: 'A time you led people: how many, for how long, and what changed because of it?',
};

const EXPECT: ExpectItem = {
  kind: 'expect',
  form: 'behavioural',
  id: 'expect-1',
  text: 'Tell us about a system you switched off while people depended on it.',
  theme: 'problems',
  signal: 'E1',
  evidence: [
    {
      quote: 'Retire the 2009 scheduling system without a night of missed buses.',
      captureId: CAPTURE,
      block: 7,
    },
  ],
  why: 'The posting puts the retirement beside the promise that nobody notices.',
  score: 0.7,
  scoreParts: {},
  competency: 'delivery',
  tradeOff: 'Speed against a night without buses',
  outline: [],
  probes: ['How did you know it was safe?', 'What would you do differently?'],
};

export const SAMPLE_SUGGESTIONS: Suggestions = {
  ask: QUESTIONS,
  say: [SAY],
  expect: [EXPECT],
  answered: [ANSWERED],
};
