// Group L: rules, safety, responsibility.
import { cue, type SignalRow } from './signal.ts';

export const L_RULES: readonly SignalRow[] = [
  {
    id: 'L1',
    theme: 'problems',
    priority: 4,
    specificity: 4,
    where: 'body',
    cues: [
      cue(
        'gdpr hipaa ifrs us fda gmp building medical mdr fca gaap sox aml kyc osha haccp itar ferpa ich',
        /\b(?<reg>GDPR|HIPAA|IFRS(?: \d+)?|US GAAP|GAAP|FDA(?: regulations)?|GMP|cGMP|GxP|MDR|FCA|SOX|Sarbanes-Oxley|AML|KYC|OSHA|HACCP|ITAR|FERPA|building (?:code|regulations)|Solvency II|MiFID(?: II)?|Basel III|ISO \d{4,5})\b/,
      ),
    ],
    slots: { reg: 'name' },
    ask: {
      pe: [
        'Which part of {reg} is still a judgement call here and not settled practice?',
        'Which part of {reg} do people most often get wrong?',
      ],
      xf: [
        'Which part of {reg} is still a judgement call, and who makes it?',
        'Where does {reg} slow your side down most?',
      ],
      hm: [
        'Which part of {reg} is still a judgement call here, and who makes it?',
        'When did {reg} and a deadline last pull apart, and what gave?',
      ],
      sk: ['What about {reg} keeps you awake, if anything?'],
      fo: ['How much did {reg} shape what you built?'],
    },
    why: 'Rules are public; the grey part is where the job is.',
    good: 'A real grey area and someone who decides.',
    worry: 'We have a consultant for that.',
    followUp: 'How did you decide the last time?',
    say: { competency: 'safety', angle: 'a rule you turned into a habit' },
    expect: {
      form: 'situational',
      competency: 'safety',
      tradeOff: 'the rule against the date',
      text: [
        'Describe a time {reg} and the deadline pulled apart.',
        'Explain to someone new what {reg} means for their work.',
      ],
    },
  },
  {
    id: 'L2',
    theme: 'problems',
    priority: 4,
    specificity: 3,
    where: 'any',
    cues: [
      cue(
        'audit inspect accredit ofsted cqc joint',
        /\b(?<body>(?:internal|external|retailer|customer|annual|regulatory|financial|last year(?:'|’)s|quality) audits?|audits? (?:raised|found|readiness|findings)|(?:Ofsted|CQC|Joint Commission|FDA|last|school) inspections?|accreditation (?:visit|review|process))\b/i,
      ),
    ],
    slots: { body: 'text' },
    ask: {
      hm: [
        '{Src} mentions "{q}". What did the last one ask you to improve, and how far has it got?',
        'On "{q}": what would an outsider find first?',
      ],
      pe: [
        '{Src} mentions "{q}". What do the weeks before one look like?',
        'On "{q}": what do you do all year round so that it isn\'t a scramble?',
      ],
      sk: ['{Src} mentions "{q}". Which finding has been the hardest to close?'],
      xf: ['{Src} mentions "{q}". What is asked of your side?'],
    },
    why: 'Findings tell the truth about a place, and closing them is often the job.',
    good: 'A finding and its state.',
    worry: 'Always clean.',
    followUp: 'Who is working on it?',
    say: { competency: 'quality', angle: 'a finding you closed for good' },
    expect: {
      form: 'role',
      competency: 'quality',
      text: [
        'How do you prepare for an inspection or audit?',
        'The auditor is at the door a day early. What do you do?',
      ],
    },
  },
  {
    id: 'L3',
    theme: 'problems',
    priority: 4,
    specificity: 3,
    where: 'any',
    cues: [
      cue(
        'safety accident near lost-time',
        /\b(?<prog>safety (?:first|culture|programme|program|standards|procedures|record|walks?)|lost[- ]time (?:accidents?|injur\w+)|near[- ]miss(?:es)?|patient safety|health and safety(?!,? (?:and )?(?:procurement|IT|finance|legal|HR|operations)\b)|zero harm|without (?:a lost-time )?accidents?)\b/i,
      ),
    ],
    slots: { prog: 'text' },
    ask: {
      pe: [
        '{Src} mentions "{q}". When did someone last stop the work over a concern, and how was that received?',
      ],
      hm: [
        '{Src} mentions "{q}". When did someone last stop the work over a concern, and how was that received?',
        'On "{q}": what have you changed because somebody on the floor spoke up?',
      ],
      sk: ['{Src} mentions "{q}". What was the last thing you stopped because of it?'],
      xf: ['{Src} mentions "{q}". What does your side do to help with that?'],
    },
    why: 'Safety is real where someone may stop the work and be thanked.',
    good: 'A recent stop, and thanks.',
    worry: 'It has not come up.',
    followUp: 'Who was it?',
    say: { competency: 'safety', angle: 'a time you spoke up' },
    expect: {
      form: 'situational',
      competency: 'safety',
      tradeOff: 'output against safety',
      text: [
        'What do you do when a colleague cuts a corner?',
        'Output is behind and someone reports a hazard. What do you do?',
      ],
    },
  },
  {
    id: 'L4',
    theme: 'problems',
    priority: 3,
    specificity: 3,
    where: 'any',
    cues: [
      cue(
        'safeguard ethic whistle confidential privacy',
        /\b(?<practice>safeguarding|child protection|ethics (?:committee|review|code)|code of conduct|whistleblow\w+|patient confidentiality|data privacy|responsible AI)\b/i,
      ),
    ],
    slots: { practice: 'text' },
    ask: {
      hm: [
        'How does a worry about {practice} reach someone who can act on it?',
        'When did {practice} last lead you to decide differently?',
      ],
      pe: ['How does a worry about {practice} reach someone who can act on it?'],
      hr: ['What does training in {practice} look like in the first months?'],
      xf: ['Where do {practice} and your own goals rub, and who decides?'],
      sk: ['When did {practice} last lead you to decide differently?'],
    },
    why: 'The way a worry travels shows whether it is safe to have one.',
    good: 'A short path and a case.',
    worry: 'There is a form.',
    followUp: 'How long did it take?',
    say: { competency: 'integrity', angle: 'a concern you raised in the right way' },
    expect: {
      form: 'situational',
      competency: 'integrity',
      text: [
        'Tell me about a grey area where you had to decide what was right.',
        'You have a worry about {practice} and your manager does not share it. What do you do?',
      ],
    },
  },
  {
    id: 'L5',
    theme: 'direction',
    priority: 3,
    specificity: 3,
    where: 'company',
    cues: [
      cue(
        'net carbon emission sustainab climate',
        /\b(?<target>net[- ]zero(?: (?:by|target|goal))?(?: 20\d\d)?|carbon[- ]neutral(?:ity)?(?: by 20\d\d)?|(?:cut|reduce|halve|reducing)\w* (?:our |its )?(?:carbon |CO2 |greenhouse gas )?emissions(?: by \d+ ?%)?|science-based targets?)\b/i,
      ),
    ],
    slots: { target: 'text' },
    ask: {
      sk: ['{Src} mentions "{q}". Which trade-off has been the hardest so far?'],
      hm: ['{Src} mentions "{q}". Where does that meet this team\'s work?'],
      fo: ['{Src} mentions "{q}". What has it cost you that you were glad to pay?'],
      xf: ['{Src} mentions "{q}". What do you do differently because of it?'],
      pe: ['{Src} mentions "{q}". Where do you notice it in your work?'],
    },
    why: 'A target means something where it hurt.',
    good: 'A trade-off they really made.',
    worry: 'A report with pictures.',
    followUp: 'Who decided that?',
    say: { competency: 'business-sense', angle: 'a reduction you measured' },
    expect: {
      form: 'motivation',
      competency: 'business-sense',
      text: ['What does "{q}" mean for this role, in your view?'],
    },
  },
];
