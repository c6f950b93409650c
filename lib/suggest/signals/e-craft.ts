// Group E: technology, data, design.
import { cue, type SignalRow } from './signal.ts';

export const E_CRAFT: readonly SignalRow[] = [
  {
    id: 'E1',
    theme: 'craft',
    priority: 3,
    specificity: 3,
    where: 'any',
    ask: {
      pe: [
        'Of {tools}, which would you choose again today?',
        'Of {tools}, which one is there for historical reasons?',
        'Of {tools}, which one gives you the most trouble?',
      ],
      hm: [
        'Of {tools}, which would you choose again today?',
        'Of {tools}, which choice would you like to revisit?',
        'Between {tools}, where do people here disagree?',
      ],
    },
    why: 'Tools tell history; the one they regret tells you what the next year may hold.',
    good: 'A frank regret.',
    worry: 'Everything is the best in its class.',
    followUp: 'What would it take to replace it?',
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
        'How far has the move to {to} got, and which part has nobody volunteered for?',
        '{Src} mentions "{q}". Which part of that has nobody volunteered for?',
      ],
      hm: [
        'As you move from {from} to {to}, what has to keep running the old way for longest?',
        'How far has the move to {to} got, and what would you want me to take on there?',
        '{Src} mentions "{q}". What would you never want to lose from the old way?',
      ],
      sk: [
        "What will the move to {to} let you do that you can't do today?",
        '{Src} mentions "{q}". What will it let you do that you can\'t do today?',
      ],
      xf: [
        'What do you expect to notice on your side when the move to {to} is done?',
        '{Src} mentions "{q}". What would you miss from the old way?',
      ],
      fo: ["What will the move to {to} let you do that you can't do today?"],
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
        'Your projects span {span}. Which of them has no one who can speak for it?',
        '{Src} speaks of {figure}. Which part of that do you keep the closest eye on?',
        'With {figure}, what breaks first on a bad day?',
      ],
      hm: [
        'Your projects span {span}. Which of these has no one who can speak for it?',
        'With {figure}, what still works the way it did when you were small?',
        '{Src} speaks of {figure}. Where are the exceptions that cost you the most work?',
      ],
      sk: [
        '{Src} speaks of {figure}. Which part of that would you rather not grow?',
        '{Src} speaks of {figure}. What would have to change inside for that to double?',
      ],
      xf: ['With {figure}, where do you notice the size most on your side?'],
      fo: ['{Src} speaks of {figure}. What would have to change inside for that to double?'],
    },
    why: 'The figure is public; what it does to the work is not.',
    good: 'A weak spot they watch.',
    worry: 'Only the figure again, with more zeros.',
    followUp: 'How did you find that out?',
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
        'How long does a one-line change take to reach users, and where does it wait?',
        'On {practice}: what do you still do by hand because nobody trusts it otherwise?',
      ],
      hm: [
        'On {practice}: how long does a one-line change take to reach users, and where does it wait?',
        'What did a bad release last teach you about {practice}?',
      ],
    },
    why: 'The time a small change needs tells more than any description of the process.',
    good: 'A number and the step that sets it.',
    worry: 'It depends.',
    followUp: 'Which step would you remove?',
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
        '{Src} mentions "{q}". What did the last rough week look like, and what changed after it?',
        'On "{q}": how many people share it, and who covers when someone is away?',
      ],
      hm: [
        '{Src} mentions "{q}". When the same thing goes wrong twice, how does the fix win time on the plan?',
        'On "{q}": what have you done in the last year to make it lighter?',
      ],
      sk: ['{Src} mentions "{q}". How do you notice up there that it is getting too much?'],
    },
    why: 'Nights and weekends are part of the job; how they treat the causes decides how many.',
    good: 'Numbers, and a fix that was given time.',
    worry: 'Heroes and war stories.',
    followUp: 'And how did people recover?',
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
      hm: ['{Src} mentions "{q}". Who sets how much time goes into that, and when did it last change?'],
      pe: [
        '{Src} mentions "{q}". Which corner do you all walk around?',
        'On "{q}": when did you last get time for it, and how did you get it?',
      ],
      sk: ['{Src} mentions "{q}". What convinces you to spend on it?'],
      xf: ['{Src} mentions "{q}". What does it cost you when it is put off?'],
    },
    why: 'Everyone names it; few can say who decides how much time it gets.',
    good: 'A share of time, and someone who defends it.',
    worry: 'After the next release, surely.',
    followUp: 'What did you get for it?',
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
        'What did {std} change in how you get things out of the door?',
        'Which part of {std} do you keep because it helps, and which because you must?',
      ],
      hm: ['What did {std} change in how the team works, for better and for worse?'],
      xf: ['What does {std} ask of your side?'],
      sk: ['Which customers would you not have without {std}?'],
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
      pe: ['{Src} mentions "{q}". How did you last notice that a model had got worse?'],
      sk: ['{Src} mentions "{q}". What would a wrong answer cost, and who would hear about it first?'],
      xf: ['{Src} mentions "{q}". When do you overrule what the model says?'],
      fo: ['{Src} mentions "{q}". Where do you not want a model to decide?'],
    },
    why: 'Everyone has models; the bar for letting one loose tells you how seriously they mean it.',
    good: 'A bar, and a model that did not pass it.',
    worry: 'It looked good in the demo.',
    followUp: 'Who can stop it?',
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
      hm: ['{Src} mentions "{q}". When two reports disagree, who sorts it out, and how long does that take?'],
      pe: [
        '{Src} mentions "{q}". Which number do people still argue about?',
        'On "{q}": what do people still keep in their own files, and why?',
      ],
      sk: ['{Src} mentions "{q}". Which number do you not quite trust today?'],
      fo: ['{Src} mentions "{q}". Which number do you not quite trust today?'],
    },
    why: 'Trust in numbers is the real task behind this line.',
    good: 'A dispute that was settled, and how.',
    worry: 'Everyone has their own version.',
    followUp: 'Who settled it?',
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
      xf: ['When did {practice} last change what got built?'],
      hm: [
        'When did {practice} last change what got built, and who had to give way?',
        'On {practice}: where does it come in today, and where would you like it to?',
      ],
      pe: [
        'When did {practice} last change what got built?',
        'On {practice}: what would you most like to have more time for?',
      ],
      sk: ['When did {practice} last talk you out of something?'],
      fo: ['When did {practice} last talk you out of something?'],
    },
    why: 'Listening to users counts when it stops something.',
    good: 'Something that was not built because of it.',
    worry: 'It confirms what was decided.',
    followUp: 'Who was disappointed?',
    say: { competency: 'customer-focus', angle: 'a finding that overturned a plan' },
    expect: {
      form: 'behavioural',
      competency: 'customer-focus',
      text: ['How do you defend a decision about the design that you believe in?'],
    },
  },
];
