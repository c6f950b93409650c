// Group C: level, leading people, growth.
import { cue, type SignalRow } from './signal.ts';

export const C_GROWTH: readonly SignalRow[] = [
  {
    id: 'C1',
    theme: 'growth',
    priority: 3,
    specificity: 3,
    where: 'body',
    cues: [
      cue(
        'depend commensur level',
        /\b(?:level|title|seniority|grade)\b.{0,40}\bdepend(?:s|ing)? on (?:your )?(?:experience|skills|background)\b/i,
      ),
      cue(
        'junior mid senior staff',
        /\b(?<l1>junior|mid-level|mid|senior|staff) (?:or|to|\/|-) ?(?<l2>mid-level|mid|senior|staff|principal|lead)\b(?! (?:leaders?|management|executives?|stakeholders?))/i,
      ),
    ],
    slots: { l1: 'text', l2: 'text' },
    ask: {
      hm: [
        'The posting is open between {l1} and {l2}. What would separate the two in this team?',
        '{Src} says "{q}". What would tell you which level fits someone best?',
      ],
      hr: ['{Src} says "{q}". When is the level settled, and by whom?'],
      pe: ['Between {l1} and {l2}, what is different in a normal week?'],
    },
    why: 'The level is still open, and the conversation itself decides it.',
    good: 'Concrete differences you can show.',
    worry: 'It is only about pay.',
    followUp: 'Who decides that, and when?',
    back: 'Know which level you see yourself at, and why.',
    say: { competency: 'ownership', angle: 'proof at the upper level' },
    expect: { form: 'role', competency: 'ownership', text: ['Which level do you see yourself at, and why?'] },
  },
  {
    id: 'C2',
    theme: 'growth',
    priority: 3,
    specificity: 2,
    where: 'body',
    cues: [
      cue(
        'mentor coach guid',
        /\b(?:mentor\w*|coach\w*) (?:and \w+ )?(?<group>(?:our |the |a |other |more |less )?(?:junior|new|younger|early|fellow|other|team|graduate|trainee|student|colleague|engineer|analyst|teacher|nurse|developer|designer|staff|member)[\w -]{0,40})/i,
      ),
    ],
    slots: { group: 'np' },
    ask: {
      pe: [
        'Who would I be helping at first, and what are they trying to get better at?',
        'When it comes to helping {group}, what has worked well here?',
      ],
      hm: [
        'Which help would make the biggest difference for {group} this year?',
        'In an ordinary week, how much time is set aside for helping {group}?',
      ],
      fo: ['What would you most like {group} to learn from someone new?'],
    },
    why: 'Helping others takes time; you want to know whether it is planned and for whom.',
    good: 'Someone in particular comes to mind.',
    worry: 'It is a phrase from the template.',
    followUp: 'What do they find hardest?',
    say: { competency: 'coaching', angle: 'someone who improved, told in their terms' },
    expect: {
      form: 'behavioural',
      competency: 'coaching',
      text: [
        'Tell me about someone who grew because of you.',
        'How do you help {group} without doing it for them?',
      ],
      tradeOff: 'doing it yourself against letting someone learn',
    },
  },
  {
    id: 'C3',
    theme: 'team',
    priority: 5,
    specificity: 3,
    where: 'body',
    cues: [
      cue(
        'manag lead team',
        /\b(?:manag\w+|lead\w*|supervis\w+|oversee\w*|head\w*) (?:and \w+ )?(?:a|our|the|an existing)? ?(?:\w+ ){0,3}team of (?:approximately |about |around |up to )?(?<n>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i,
      ),
      cue(
        'direct',
        /\b(?<n>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)? ?direct reports\b/i,
      ),
      cue(
        'manag lead',
        /\b(?:lead|leads|manage|manages|supervise) (?<n>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\w+ ){0,2}(?:people|engineers|operators|nurses|teachers|analysts|designers|staff|advisers|managers|reps|employees|members)\b/i,
      ),
    ],
    slots: { n: 'text' },
    ask: {
      hm: [
        'What are the {n} people in the team especially good at, and what would help them most?',
        '{Src} mentions "{q}". What are they especially good at, and what would help them most?',
        'From a new manager, what do the {n} people in the team hope for?',
      ],
      pe: ['What does the team hope for from a new manager, and what should stay as it is?'],
      sk: [
        'With {n} people in the team, what would you like it to manage a year from now?',
        'On "{q}": what would you like that team to manage a year from now?',
      ],
      xf: ['What does this team do well for you, and what would make working together easier?'],
      fo: ['What do you value most in the team as it is today?'],
    },
    why: 'You would inherit people and history; this asks for both without gossip.',
    good: 'Fair words about each, and one open problem.',
    worry: 'Names and complaints.',
    followUp: 'Did anyone in the team apply for the role?',
    back: 'Have a hard people decision ready that you handled fairly.',
    say: { competency: 'leading-people', angle: 'a hard decision about a person that you handled fairly' },
    expect: {
      form: 'behavioural',
      competency: 'leading-people',
      tradeOff: 'kindness against clarity',
      text: [
        "Tell me about someone on your team who wasn't performing.",
        'What would your first month with a team of {n} look like?',
      ],
    },
  },
  {
    id: 'C4',
    theme: 'growth',
    priority: 3,
    specificity: 2,
    where: 'any',
    cues: [
      cue(
        'career promot growth progress advanc internal',
        /\b(?:career (?:path|progression|development|growth|advancement|ladder)s?(?= [\w(])|promot(?:e|ed|ion|ions) from within|internal (?:mobility|promotions?)|room (?:to grow|for growth)|growth opportunit\w+|opportunit\w+ (?:for|to) (?:growth|grow|advance\w*|progress\w*))\b/i,
      ),
    ],
    ask: {
      hm: [
        '{Src} mentions "{q}". When someone here moves up, what have they usually shown by then?',
        'With "{q}" in mind, what could the next step after this role look like?',
      ],
      pe: ['{Src} mentions "{q}". What has helped people around you to move up?'],
      hr: ['{Src} mentions "{q}". How often do people in roles like this one move up?'],
      sk: ['When you promote someone, what have you usually noticed early on?'],
    },
    why: 'A promise of growth is worth the names behind it.',
    good: 'A name, a step and a time.',
    worry: 'It is up to each person.',
    followUp: 'How long did that take?',
    back: 'Say what you want to be trusted with, not which title.',
    say: { competency: 'learning', angle: 'what you want to be trusted with next' },
    expect: {
      form: 'motivation',
      competency: 'learning',
      text: ['What do you want to be trusted with in three years?'],
    },
  },
  {
    id: 'C5',
    theme: 'growth',
    priority: 1,
    specificity: 2,
    where: 'any',
    cues: [
      cue(
        'training learning development study cpd education conference tuition',
        /\b(?<item>(?:training|learning|education|development|conference|l&d|study)(?: and \w+)? (?:budget|allowance|stipend|leave|days|fund)|CPD|tuition (?:reimbursement|assistance))\b/i,
      ),
    ],
    slots: { item: 'text' },
    ask: {
      pe: ['What did people use the {item} for last year?', 'What have you used the {item} for yourself?'],
      hm: ['What did people use the {item} for last year, and what came of it?'],
      hr: ['How do people here usually make use of the {item}?'],
    },
    why: 'Money for learning is common; time for it is not.',
    good: 'Something recent and useful.',
    worry: 'Nobody has found the time.',
    followUp: 'And when did they find the time?',
    say: { competency: 'learning', angle: 'something you taught yourself lately and used' },
    expect: { form: 'motivation', competency: 'learning', text: ['What have you taught yourself lately?'] },
  },
  {
    id: 'C6',
    theme: 'growth',
    priority: 4,
    specificity: 3,
    where: 'any',
    ask: {
      hm: [
        'What has a recent {entry} worked on that others still use?',
        'Which piece of real work would you give {anentry} in the first weeks?',
        'How much room does {anentry} have to try things out here?',
      ],
      pe: [
        'With the last {entry}, what worked well in showing them the job?',
        'What do you wish you had asked in your first month here?',
      ],
      sk: ['What have you learned from {anentry} here?'],
      hr: ['How often does someone who starts as {anentry} stay on afterwards?'],
    },
    why: 'Whoever begins here should leave something behind; what the last ones left shows how they are taken.',
    good: 'A name and a thing.',
    worry: 'They helped everywhere.',
    followUp: 'Who looked after them?',
    say: { competency: 'learning', angle: 'something small you finished that others went on using' },
    expect: {
      form: 'behavioural',
      competency: 'learning',
      text: ['What have you taught yourself, and how did you know that it was right?'],
    },
  },
];
