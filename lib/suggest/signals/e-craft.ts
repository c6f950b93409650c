// Group E: technology, data, design.
import { cue, type SignalRow } from './signal.ts';

export const E_CRAFT: readonly SignalRow[] = [
  {
    id: 'E1',
    theme: 'craft',
    priority: 2,
    specificity: 3,
    where: 'any',
    ask: {
      pe: [
        'Between {tools}, where is the team strongest, and where would you be glad of help?',
        'Between {tools}, where does most of your own week go?',
        'Of {tools}, which has the corner that only one person knows?',
      ],
      hm: ['Between {tools}, where is the team strongest, and where are you counting on the new person?'],
    },
    why: 'Tools tell history; the ones they value tell you what the next year may hold.',
    good: 'A frank answer with a reason.',
    worry: 'Everything is the best in its class.',
    followUp: 'What is it like to work with from day to day?',
    say: { competency: 'decisions', angle: 'a tool you chose, and what it cost' },
    expect: {
      form: 'role',
      competency: 'decisions',
      text: ['Of {tools}, which would you give up first?', 'Of {tools}, which has let you down, and how?'],
    },
  },
  {
    id: 'E2',
    theme: 'problems',
    priority: 5,
    specificity: 4,
    where: 'any',
    cues: [
      cue(
        'migrat mov transition switch convert',
        /\b(?:migrat\w+|mov(?:e|es|ing)|transition\w*|switch\w*|convert\w*)\b(?: (?:of )?(?:our |the |all )?[\w' -]{0,40}?)? (?:off|from|away from) (?!\d|good\b|strength\b|zero\b|idea\b|here\b)(?<from>(?:our |the |an? )?[\w' /-]{2,40}?) (?:to|onto|towards?|into) (?<to>(?:our |the |an? )?[\w' /&+-]{2,45})/i,
      ),
      cue(
        'migrat',
        /\bmigrat(?:e|ing|ion)(?: \w+){0,3} (?:to|onto) (?<to>(?:our |the |an? )?[\w' /&+-]{2,45})/i,
      ),
      cue(
        'moderni legacy replatform re-platform sunset',
        /\b(?:moderni[sz]\w+ (?:of )?(?<area>(?:our |the )?[\w' -]{3,45})|legacy (?:systems?|code\w*|platforms?|applications?|infrastructure|stack|tools?)|re-?platform\w*)\b/i,
      ),
    ],
    slots: { from: 'np', to: 'np', area: 'np' },
    ask: {
      pe: [
        'In the move to {to}, which part needs the most care?',
        '{Src} mentions "{q}". Which part of the old way is hardest to replace?',
      ],
      hm: [
        'As you move from {from} to {to}, what has to be true before you are comfortable switching over?',
        'How far along is the move to {to} today?',
        '{Src} mentions "{q}". What about the old way would you like to keep?',
      ],
      sk: [
        "What will the move to {to} let you do that you can't do today?",
        '{Src} mentions "{q}". Which new possibilities matter most to you in that change?',
      ],
      xf: [
        'What do you hope to notice on your side after the move to {to}?',
        '{Src} mentions "{q}". What would you like to keep from the way it works today?',
      ],
      fo: ['What would the move to {to} make possible for the company?'],
    },
    why: 'Every move off something old has a part nobody wants; that may become yours.',
    good: 'They know how far they are and what is left.',
    worry: 'It has been nearly done for two years.',
    followUp: 'What would make you turn back?',
    say: { competency: 'change', angle: 'a changeover of yours, with the fallback you had ready' },
    expect: {
      form: 'role',
      competency: 'change',
      tradeOff: 'moving fast against not breaking what works',
      text: [
        'What could go wrong when moving from {from} to {to}?',
        'How would you plan the move to {to} so that work goes on meanwhile?',
        'Tell me about replacing something old that people depended on.',
      ],
    },
  },
  {
    id: 'E3',
    theme: 'craft',
    priority: 2,
    specificity: 4,
    where: 'body',
    cues: [
      cue(
        'million billion thousand petabyte terabyte request transaction user customer record order student patient member',
        /(?<figure>(?:over |more than |nearly |about |around )?\d[\d.,]*\+? ?(?:k\b|m\b|bn\b|million\b|billion\b|thousand\b|TB\b|PB\b|petabytes\b|terabytes\b)?(?: (?:(?![a-z-]*s )[a-z-]+ ){0,2}(?:requests|transactions|users|customers|records|orders|events|messages|devices|sites|stores|shops|members|households|vehicles|parcels|meals|calls|tickets|homes|tenants|landlords|hotels|restaurants|merchants|postings|passengers)))\b(?! of experience)/i,
      ),
      cue(
        'span',
        /\bprojects? (?:that )?spans? (?<span>(?:\d[\d,]*(?: to \d[\d,]*)?|several|dozens of) (?:[\w-]+ ){0,2}(?:systems|departments|countries|teams|sites|suppliers|partners))\b/i,
      ),
    ],
    slots: { figure: 'figure', span: 'text' },
    ask: {
      pe: [
        'Your projects span {span}. How do you keep everybody in the picture?',
        '{Src} speaks of {figure}. Which part of that do you keep the closest eye on?',
        'With {figure}, what needs the most attention on a busy day?',
      ],
      hm: [
        'Your projects span {span}. Where does the coordination take the most time?',
        'With {figure}, which of them get too little attention today?',
        '{Src} speaks of {figure}. Which exceptions take up most of your time?',
      ],
      sk: ['{Src} speaks of {figure}. What would have to change inside for that to double?'],
      xf: ['With {figure}, where do you notice the size most on your side?'],
      fo: ['{Src} speaks of {figure}. What would you want in place before that doubles?'],
    },
    why: 'The figure is public; what it does to the work is not.',
    good: 'A weak spot they watch.',
    worry: 'Only the figure again, with more zeros.',
    followUp: 'What has helped with that?',
    say: { competency: 'craft', angle: 'the nearest size you have dealt with, and how it differs' },
    expect: {
      form: 'role',
      competency: 'problem-solving',
      text: [
        'What would break first if this became ten times as large?',
        'What is the largest thing of this kind you have looked after?',
      ],
    },
  },
  {
    id: 'E4',
    theme: 'craft',
    priority: 3,
    specificity: 2,
    where: 'any',
    cues: [
      cue(
        'ci continuous deploy automat release test',
        /\b(?<practice>CI\/CD(?: pipelines?)?|continuous (?:integration|delivery|deployment)|test automation|automated (?:testing|tests|deployments?)|trunk-based|release process|deployment pipelines?)\b/i,
      ),
    ],
    slots: { practice: 'text' },
    ask: {
      pe: [
        'How long does a small change usually take to reach users?',
        'On {practice}: which checks do you still prefer to do by hand?',
      ],
      hm: [
        'On {practice}: how sure are you when an important change goes out?',
        'What has helped your team most with {practice}?',
      ],
    },
    why: 'The time a small change needs tells more than any description of the process.',
    good: 'A number and the step that sets it.',
    worry: 'It depends.',
    followUp: 'Which step takes longest?',
    say: { competency: 'innovation', angle: 'a cycle you shortened, before and after' },
    expect: {
      form: 'role',
      competency: 'quality',
      text: ['How do you know that a change is safe to release?'],
      tradeOff: 'speed against safety',
    },
  },
  {
    id: 'E5',
    theme: 'problems',
    priority: 5,
    specificity: 3,
    where: 'any',
    cues: [
      cue(
        'on-call oncall pager 24/7 slo incident rota out-of-hours standby',
        /\b(?:on[- ]?call(?: rota(?:tion)?)?|pager|24\/7 (?:support|operations|cover)|SLOs?|incident (?:response|management)|out[- ]of[- ]hours|standby|rufbereitschaft)\b/i,
      ),
    ],
    ask: {
      pe: [
        '{Src} mentions "{q}". When something fails out of hours, is it more often a new change or an old weakness?',
        'On "{q}": how is the load shared when someone is away?',
      ],
      hm: [
        '{Src} mentions "{q}". When the same incident happens twice, how does the fix get its time?',
        'On "{q}": what has helped most to keep it manageable for the team?',
      ],
      sk: ['{Src} mentions "{q}". What do you look at to see that the load on the team is reasonable?'],
    },
    why: 'Nights and weekends are part of the job; how they treat the causes decides how many.',
    good: 'Numbers, and a fix that was given time.',
    worry: 'Heroes and war stories.',
    followUp: 'What has changed about that lately?',
    say: { competency: 'resilience', angle: 'an incident and the fix that came after it' },
    expect: {
      form: 'behavioural',
      competency: 'resilience',
      tradeOff: 'getting it running against finding the cause',
      text: [
        'Take me through your worst incident.',
        "It is three in the morning and something fails that you don't know. What do you do?",
      ],
    },
  },
  {
    id: 'E6',
    theme: 'problems',
    priority: 4,
    specificity: 2,
    where: 'any',
    cues: [
      cue(
        'technical tech refactor stabili reliab debt',
        /\b(?:technical debt|tech debt|refactor\w*|stabili[sz]\w+ (?:of )?(?:the|our)|pay(?:ing)? down debt|code quality)\b/i,
      ),
    ],
    ask: {
      hm: ['{Src} mentions "{q}". How do you decide how much time goes into that work?'],
      pe: [
        '{Src} mentions "{q}". Which part of the code do you handle with the most care?',
        'On "{q}": how do you make time for it in a busy month?',
      ],
      sk: ['{Src} mentions "{q}". What helps to convince you that this work is worth the time?'],
      xf: ['{Src} mentions "{q}". How do you notice on your side when that work has been done?'],
    },
    why: 'Everyone names it; few can say who decides how much time it gets.',
    good: 'A share of time, and someone who defends it.',
    worry: 'After the next release, surely.',
    followUp: 'What has it brought you?',
    say: { competency: 'influence', angle: 'a case you made for unglamorous work' },
    expect: {
      form: 'behavioural',
      competency: 'influence',
      tradeOff: 'new things against mending old ones',
      text: ['How do you argue for maintenance when everyone wants something new?'],
    },
  },
  {
    id: 'E7',
    theme: 'craft',
    priority: 3,
    specificity: 3,
    where: 'any',
    cues: [
      cue(
        'soc iso penetration pci fedramp nist cyber',
        /\b(?<std>SOC ?2|ISO ?\/?(?:IEC )?27001|PCI[- ]DSS|FedRAMP|NIST(?: [\d-]+)?|penetration test(?:s|ing)?|Cyber Essentials)\b/i,
      ),
    ],
    slots: { std: 'name' },
    ask: {
      pe: [
        'How does {std} shape the way you get changes out?',
        'Which part of {std} has turned out to be helpful in daily work?',
      ],
      hm: ["Where does {std} take up most of the team's time?"],
      xf: ['What does {std} ask of your side in an ordinary month?'],
      sk: ['How much does {std} matter to the customers you want to win?'],
    },
    why: 'A certificate is public; what it changed in the day is not.',
    good: 'A habit that stayed because it helps.',
    worry: 'A folder for the auditor.',
    followUp: 'What would you drop if you could?',
    say: { competency: 'safety', angle: 'a control you added without slowing people down' },
    expect: {
      form: 'situational',
      competency: 'safety',
      text: ['You find a security problem the day before a release. What do you do?'],
    },
  },
  {
    id: 'E8',
    theme: 'craft',
    priority: 4,
    specificity: 3,
    where: 'any',
    cues: [
      cue(
        'machine ml model ai',
        /\b(?:(?:train|deploy|build|evaluat|fine-?tun|ship|productioni[sz])\w*\b.{0,40}\b(?:ML|machine learning|AI|deep learning|language|computer vision|neural network) (?:models?|systems?|algorithms?|infrastructure|pipelines?)|models? (?:in|into) production)\b/i,
      ),
    ],
    ask: {
      hm: ['{Src} mentions "{q}". How do you decide that a model is good enough to put in front of people?'],
      pe: ['{Src} mentions "{q}". How do you notice that a model has got worse?'],
      sk: ['{Src} mentions "{q}". Where would a wrong answer from a model matter most to you?'],
      xf: ['{Src} mentions "{q}". When do you prefer your own judgement to what the model says?'],
      fo: ['{Src} mentions "{q}". Which decisions would you always leave to people?'],
    },
    why: 'Everyone has models; the bar for letting one loose tells you how seriously they mean it.',
    good: 'A bar, and a model that did not pass it.',
    worry: 'It looked good in the demo.',
    followUp: 'Who has the last word on that?',
    say: { competency: 'data-judgement', angle: 'a model you tested, and where it failed' },
    expect: {
      form: 'role',
      competency: 'data-judgement',
      text: ['How would you notice that a model has got worse?'],
      tradeOff: 'accuracy against cost and time',
    },
  },
  {
    id: 'E9',
    theme: 'craft',
    priority: 4,
    specificity: 3,
    where: 'any',
    cues: [
      cue(
        'single self a/b experiment warehouse dashboard source',
        /\b(?:single source of truth|self-serve(?:d)?(?: analytics| reporting)?|A\/B test\w*|experimentation (?:platform|culture|programme|program)|data (?:warehouse|lake|quality|governance))\b/i,
      ),
    ],
    ask: {
      xf: ['{Src} mentions "{q}". When two reports disagree, which number goes into the meeting?'],
      hm: ['{Src} mentions "{q}". When two reports disagree, how do you find out which is right?'],
      pe: [
        '{Src} mentions "{q}". Which numbers do people ask you about most often?',
        'On "{q}": what do people still like to keep in their own files?',
      ],
      sk: ['{Src} mentions "{q}". Which number do you rely on most when you decide?'],
      fo: ['{Src} mentions "{q}". Which figures do you look at first each week?'],
    },
    why: 'Trust in numbers is the real task behind this line.',
    good: 'A dispute that was settled, and how.',
    worry: 'Everyone has their own version.',
    followUp: 'How did you settle that the last time?',
    say: { competency: 'data-judgement', angle: 'a dispute about a definition that you settled' },
    expect: {
      form: 'behavioural',
      competency: 'data-judgement',
      text: [
        'Tell me about an analysis of yours that changed a decision.',
        'Two departments come with different numbers for the same thing. What do you do?',
      ],
    },
  },
  {
    id: 'E10',
    theme: 'craft',
    priority: 4,
    specificity: 3,
    where: 'any',
    cues: [
      cue(
        'design user usability accessib prototyp',
        /\b(?<practice>user research|usability test(?:s|ing)?|accessibility(?: standards| guidelines)?|WCAG(?: [\d.]+)?(?: AA)?|customer interviews|user interviews|user testing|design reviews?|design critiques?)\b/i,
      ),
    ],
    slots: { practice: 'text' },
    ask: {
      xf: ['How do you hear about what comes out of {practice}?'],
      hm: [
        'After {practice}, how do the findings make their way into what gets built?',
        'Who sees to it that {practice} is not dropped when time is short?',
      ],
      pe: [
        'Who sees to it that {practice} is not dropped when time is short?',
        'On {practice}: what would you most like to have more time for?',
      ],
      sk: ['When did {practice} last change your mind about a plan?'],
      fo: ['What have you changed because of {practice}?'],
    },
    why: 'Listening to users counts when it stops something.',
    good: 'Something that was not built because of it.',
    worry: 'It confirms what was decided.',
    followUp: 'What happened after that?',
    say: { competency: 'customer-focus', angle: 'a finding that overturned a plan' },
    expect: {
      form: 'behavioural',
      competency: 'customer-focus',
      text: ['How do you defend a decision about the design that you believe in?'],
    },
  },
];
