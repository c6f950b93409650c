// Group H: pay and benefits. Asked of recruiters, or once an offer is on the table.
import { cue, type SignalRow } from './signal.ts';

export const H_PAY: readonly SignalRow[] = [
  {
    id: 'H1',
    theme: 'terms',
    priority: 3,
    specificity: 3,
    where: 'offer',
    ask: {
      hr: [
        'The range runs from {min} to {max}. What separates an offer in the lower half from one in the upper half?',
        'Between {min} and {max} there is a good deal of room. Where do most people with my background start?',
      ],
    },
    why: 'A wide range has a rule behind it; knowing the rule tells you what to show.',
    good: 'Criteria you can speak to.',
    worry: 'The upper half is for nobody in particular.',
    followUp: 'When is it looked at again after the start?',
    say: { competency: 'business-sense', angle: 'your proof for the upper half' },
    expect: {
      form: 'motivation',
      competency: 'business-sense',
      text: ['Where between {min} and {max} do you see yourself, and why?'],
    },
  },
  {
    id: 'H2',
    theme: 'terms',
    priority: 3,
    specificity: 1,
    where: 'offer',
    ask: {
      hr: [
        "Could you share the range set aside for this role, so that we know we're not far apart?",
        'What range has been set aside for the {role}?',
      ],
    },
    why: 'No page gives a figure.',
    good: 'A range, said without fuss.',
    worry: 'Your figure first, please.',
    followUp: 'What decides where someone lands in it?',
    say: { competency: 'business-sense', angle: 'a range you have looked up, and your own floor' },
    expect: { form: 'motivation', competency: 'business-sense', text: ['What are you expecting to earn?'] },
  },
  {
    id: 'H3',
    theme: 'terms',
    priority: 4,
    specificity: 3,
    where: 'offer',
    cues: [
      cue(
        'ote commission bonus variable',
        /\b(?:OTE|on-target earnings|commission|(?:annual |yearly |performance |discretionary |company |signing )bonus|bonus(?:es| (?:scheme|plan|payment|potential))|variable pay)\b(?!(?: points?| if| skills?))/i,
      ),
    ],
    ask: {
      hr: [
        '{Src} mentions "{q}". How is that part worked out, and what share of it was typically paid last year?',
      ],
    },
    why: 'The variable part is worth what was really paid, not what is possible.',
    good: 'A share paid last year.',
    worry: 'Only the maximum is known.',
    followUp: 'Who sets the targets, and when?',
    say: { competency: 'business-sense', angle: 'your results against your own targets' },
    expect: {
      form: 'role',
      competency: 'business-sense',
      text: ['How have you done against your targets in the last years?'],
    },
  },
  {
    id: 'H4',
    theme: 'terms',
    priority: 4,
    specificity: 3,
    where: 'offer',
    cues: [
      cue(
        'equity stock option share',
        /\b(?:equity|stock options?|share options?|stock grants?|RSUs?|VSOP|ESOP)\b/i,
      ),
    ],
    ask: {
      hr: [
        '{Src} mentions "{q}". Could you put it as a share of the fully diluted total, with vesting and the last strike price?',
      ],
      fo: [
        '{Src} mentions "{q}". Could you put it as a share of the fully diluted total, with vesting and the last strike price?',
      ],
    },
    why: 'A number of options means nothing without the total.',
    good: 'A percentage, vesting and a price.',
    worry: 'A number of options and a smile.',
    followUp: 'What happens to it if I leave?',
    say: { competency: 'business-sense', angle: 'your long-term interest in the product' },
    expect: {
      form: 'motivation',
      competency: 'business-sense',
      text: ['What matters to you besides salary?'],
    },
  },
  {
    id: 'H5',
    theme: 'terms',
    priority: 2,
    specificity: 2,
    where: 'offer',
    cues: [
      cue(
        'unlimit flexible',
        /\b(?:unlimited|uncapped|flexible) (?:paid )?(?:time off|PTO|vacation|leave|holidays?|annual leave)\b/i,
      ),
    ],
    ask: {
      pe: ['How far ahead do people here usually book their time off?'],
      hr: ['{Src} mentions "{q}". Is there a minimum, and what was the average taken last year?'],
    },
    why: 'Leave without a number is worth what people really take.',
    good: 'An average, and a manager who sets the example.',
    worry: 'Nobody counts.',
    followUp: 'When did the team lead last take two weeks?',
  },
  {
    id: 'H6',
    theme: 'terms',
    priority: 2,
    specificity: 2,
    where: 'offer',
    cues: [
      cue(
        'grade band scale spine collective tarif union',
        /\b(?<scale>(?:grade|band|scale|spine point|pay point|level) [A-Z]?\d{1,2}[a-z]?|collective agreement|pay scale|salary scale|Tarifvertrag|TVöD(?:-\w+)?|TV-L|union scale)\b/i,
      ),
    ],
    slots: { scale: 'text' },
    ask: { hr: ['How is the starting point on "{q}" set, and does earlier service count?'] },
    why: 'On a scale the starting step is often the only thing open to discussion.',
    good: 'A written rule.',
    worry: 'Always the first step.',
    followUp: 'What would you need from me to count it?',
    say: { competency: 'integrity', angle: 'your record of service, ready at hand' },
    expect: { form: 'role', competency: 'integrity', text: ['Where are you on the scale now?'] },
  },
];
