// Group O: the hiring process itself.
import { cue, type SignalRow } from './signal.ts';

export const O_PROCESS: readonly SignalRow[] = [
  {
    id: 'O1', theme: 'terms', priority: 3, specificity: 3, where: 'process',
    cues: [cue('stage step interview round', /\b(?:(?<n>two|three|four|five|six|\d)[- ](?:stage|step|round)s?(?: (?:interview|hiring|process))?|(?:first|second|final|next) (?:stage|round|step|interview)|panel interview|interview with (?:the|our))\b/i)],
    ask: {
      hr: ['{Src} mentions "{q}". Who weighs in after that, and what does each of them look for?'],
      hm: ['After today, who else weighs in, and what do they look for?'],
    },
    why: 'Knowing who decides lets you prepare for each of them.', good: 'Names of roles, and what they look for.', worry: 'The steps are made up as they go.', followUp: 'When would that be?',
    expect: { form: 'motivation', competency: 'communication', text: ['What have you taken away from the conversations so far?'] },
  },
  {
    id: 'O2', theme: 'terms', priority: 4, specificity: 3, where: 'any',
    cues: [cue('case take-home take assignment assessment test coding sample lesson presentation whiteboard pair', /\b(?<task>case (?:study|interview)|take[- ]home (?:task|test|assignment|exercise|project|challenge)|technical (?:assessment|test|challenge|task|interview)|coding (?:test|challenge|exercise|interview)|sample lesson|lesson observation|(?:\w+-minute |short )?presentation(?= (?:to|on|of|as|,|for|followed|then))|whiteboard\w*|pair programming (?:session|interview)|work sample|skills test|assessment (?:centre|center|day)|written exercise|practical (?:test|exercise))\b/i)],
    slots: { task: 'text' },
    ask: {
      hr: ['For the {task}: what makes one that you end up talking about?', 'For the {task}: who will look at it, and what do they look at first?'],
      hm: ['For the {task}: what makes one that you end up talking about?'],
      pe: ['What did you find hardest about the {task} when you did it?'],
    },
    why: 'They have seen many; what made one memorable tells you where to put your effort.', good: 'Thinking over polish, with an example.', worry: 'A large unpaid piece of work.', followUp: 'How long do people usually spend on it?',
    say: { competency: 'planning', angle: 'how you go about such a task, before what you produced' },
    expect: { form: 'assessment', competency: 'planning', text: ['How would you go about the {task}?', 'Talk us through what you did for the {task}, and what you left out.'] },
  },
  { id: 'O3', theme: 'terms', priority: 3, specificity: 3, where: 'process', ask: {}, why: 'The people you will meet are named; each asks about their own field.', good: '', worry: '', followUp: '',
    expect: { form: 'role', competency: 'collaboration', text: ['What would you need from {person} to do this well?'] } },
  {
    id: 'O4', theme: 'terms', priority: 2, specificity: 2, where: 'any',
    cues: [cue('clos apply deadline start interview', /\b(?:closing date|application deadline|apply by|applications close|interviews (?:will be|are) (?:held|planned)|interview date)\b/i)],
    ask: { hr: ['{Src} gives "{q}". When do you hope to decide after that?'] },
    why: 'The date for applying is stated, the date for deciding is not.', good: 'A week they can name.', worry: 'When the right one comes.', followUp: 'Is there anything you need from me before?',
    say: { competency: 'planning', angle: 'when you could start' },
    expect: { form: 'role', competency: 'planning', text: ['When could you start?'] },
  },
  {
    id: 'O5', theme: 'terms', priority: 5, specificity: 4, where: 'process', ask: {},
    cues: [cue('assess criteria competenc behaviour look', /\b(?:we (?:assess|will assess|look for|score)|assessed (?:on|against)|(?:assessment|selection) criteria|behaviours? (?:we|to be) (?:assess|test)\w*|competenc(?:y|ies) (?:we|to be) assess\w*)\b[: ]*(?<criteria>.{5,120})/i)],
    slots: { criteria: 'text' },
    why: 'They publish what they score; prepare one story for each.', good: '', worry: '', followUp: '',
    say: { competency: 'delivery', angle: 'one story for each published criterion' },
    expect: { form: 'behavioural', competency: 'delivery', text: ['The posting names what is scored: "{q}". Which example shows it best?'] },
  },
  {
    id: 'O6', theme: 'expectations', priority: 4, specificity: 2, where: 'any',
    ask: {
      hm: ['The role has been open since {date}. What has the search taught you about what you need?'],
      hr: ['The role has been open since {date}. What has been hard to find?'],
      sk: ['The role has been open since {date}. What has it cost you to wait?'],
      fo: ['The role has been open since {date}. What has the search taught you?'],
    },
    why: 'A long search has taught them something they may not have written down.', good: 'A sharper picture than the posting.', worry: 'Nobody was good enough.', followUp: 'What did the ones who came close lack?',
    say: { competency: 'ownership', angle: 'how close you are to what others lacked' },
    expect: { form: 'motivation', competency: 'ownership', text: ['What makes you different from others who look right on paper?'] },
  },
  {
    id: 'O7', theme: 'terms', priority: 3, specificity: 2, where: 'any',
    cues: [cue('visa clearance background right dbs sponsor', /\b(?<item>security clearance|background check|DBS check|visa sponsorship|right to work|sponsor(?:ship)?(?: a)? visas?|Sicherheitsüberprüfung)\b/i)],
    slots: { item: 'text' },
    ask: { hr: ['Which steps are there for the {item}, and how long do they take?'] },
    why: 'Such steps can take months and decide the start.', good: 'Steps and weeks.', worry: 'We have not done that before.', followUp: 'What can I prepare?',
    say: { competency: 'integrity', angle: 'where you stand, stated plainly' },
    expect: { form: 'role', competency: 'integrity', text: ['Where do you stand with the {item}?'] },
  },
];
