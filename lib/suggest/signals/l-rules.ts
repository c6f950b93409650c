// Group L: rules, safety, responsibility.
import { cue, type SignalRow } from './signal.ts';

export const L_RULES: readonly SignalRow[] = [
  {
    id: 'L1',
    theme: 'problems',
    priority: 2,
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
        'Which part of {reg} still calls for judgement in your daily work?',
        'What do people ask you about most often when it comes to {reg}?',
      ],
      xf: [
        'Which questions about {reg} does your side bring up most?',
        'Where does {reg} shape your own work most?',
      ],
      hm: [
        'Which questions about {reg} does your team discuss most often?',
        'When {reg} and a deadline pull apart, how do you handle it?',
      ],
      sk: ['Which decision of the last year did {reg} make harder?'],
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
        '{Src} mentions "{q}". What would you most like to have ready for the next visit?',
        'On "{q}": which records take the most time to bring together?',
      ],
      pe: [
        '{Src} mentions "{q}". What do the weeks before an audit or inspection look like for you?',
        'On "{q}": what do you do all year round to make it easier?',
      ],
      sk: ['{Src} mentions "{q}". What would you like the next audit or inspection to show?'],
      xf: ['{Src} mentions "{q}". What is usually asked of your side when the auditors or inspectors come?'],
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
    priority: 2,
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
      pe: ['{Src} mentions "{q}". When someone stops the work over a concern, how is that received?'],
      hm: [
        '{Src} mentions "{q}". When someone raises a safety concern, what happens next?',
        'On "{q}": which idea from your staff has helped most?',
      ],
      sk: ['{Src} mentions "{q}". How do you encourage people to speak up early?'],
      xf: ['{Src} mentions "{q}". How does your side help to keep the work safe?'],
    },
    why: 'Safety is real where someone may stop the work and be thanked.',
    good: 'A recent stop, and thanks.',
    worry: 'It has not come up.',
    followUp: 'When did that last happen?',
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
    priority: 2,
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
        'When someone has a worry about {practice}, whom do they go to first?',
        "Where does {practice} come up most in your team's decisions?",
      ],
      pe: ['What helps you most when a question about {practice} comes up?'],
      hr: ['What does training in {practice} look like in the first months?'],
      xf: ['Where does {practice} touch your own work most?'],
      sk: ['How do you keep {practice} in mind when decisions have to be quick?'],
    },
    why: 'The way a worry travels shows whether it is safe to have one.',
    good: 'A short path and a case.',
    worry: 'There is a form.',
    followUp: 'What happens after that?',
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
      sk: ['{Src} mentions "{q}". Which trade-off on the way there takes the most thought?'],
      hm: ['{Src} mentions "{q}". Where does that goal touch this team\'s work?'],
      fo: ['{Src} mentions "{q}". Which step towards that are you most glad you took?'],
      xf: ['{Src} mentions "{q}". What do you do differently because of that goal?'],
      pe: ['{Src} mentions "{q}". Where do you notice that goal in your work?'],
    },
    why: 'A target means something where it hurt.',
    good: 'A trade-off they really made.',
    worry: 'A report with pictures.',
    followUp: 'How did you come to that?',
    say: { competency: 'business-sense', angle: 'a reduction you measured' },
    expect: {
      form: 'motivation',
      competency: 'business-sense',
      text: ['What does "{q}" mean for this role, in your view?'],
    },
  },
];
