// Group D: the team and how it sits among others.
import { cue, type SignalRow } from './signal.ts';

export const D_TEAM: readonly SignalRow[] = [
  {
    id: 'D1',
    theme: 'team',
    priority: 1,
    specificity: 3,
    where: 'any',
    cues: [
      cue(
        'team squad crew department group',
        /^(?!.*\b(?:lead|leads|leading|manag\w+|supervis\w+|coach\w*|deploy\w*|apprais\w*|first|second|training|cohort|leaders)\b[^.;]{0,60}\b(?:team|squad|crew|department|group) of).*?\b(?:team|squad|crew|department|group) of (?:about |around |approximately |just |over )?(?<n>[12]?\d|30|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)\b(?! ?(?:%|years|million|k\b|patients|residents|children|pupils|students|families|cases))/i,
      ),
      cue(
        'person people strong',
        /\b(?<n>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)[- ](?:person|people|strong|member) (?:team|squad|department)\b/i,
      ),
      cue(
        'team squad',
        /\bteam,? (?<n>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (?:engineers|people|designers|analysts|nurses|teachers|members)\b/i,
      ),
    ],
    slots: { n: 'text' },
    ask: {
      hm: [
        'With {n} of you, how would the work be shared out when someone joins?',
        'Of the {n} of you, who would I work with most closely?',
      ],
      pe: [
        'With {n} of you, where does your work overlap most?',
        'How do the {n} of you cover for each other during holidays?',
      ],
    },
    why: 'The number is on the page; how the work is split is not.',
    good: 'Who does what, and what would change with you.',
    worry: 'It is all rather fluid.',
    followUp: 'How has that changed over time?',
    say: { competency: 'collaboration', angle: 'how you found your place in a set team' },
    expect: {
      form: 'culture',
      competency: 'collaboration',
      text: ['What role do you usually take in a team of {n}?'],
    },
  },
  {
    id: 'D2',
    theme: 'team',
    priority: 4,
    specificity: 4,
    where: 'body',
    cues: [
      cue(
        'join part',
        /\b(?:[Jj]oin|[Jj]oining|part of|within|in) (?:our|the) (?<team>(?:[A-Z][\w&/-]{1,30} (?:and |& )?){1,4})(?:[Tt]eam|[Gg]roup|[Ss]quad|[Dd]epartment|[Pp]ractice|[Dd]ivision)\b/,
      ),
    ],
    slots: { team: 'name' },
    ask: {
      sk: ['What does the company rely on the {team} team for most?'],
      fo: ['What would you like the {team} team to be known for?'],
      pe: [
        'Who relies most on the {team} team from day to day?',
        'What does the {team} team do that people outside it rarely see?',
      ],
      hm: [
        'What would you like the {team} team to be known for?',
        'When others come to the {team} team, what do they usually need?',
      ],
      xf: ['What do you get from the {team} team that helps you most?'],
    },
    why: 'It tells you how much the team counts, and with whom.',
    good: 'A clear purpose and people who would miss it.',
    worry: 'They have to think for a while.',
    followUp: 'Has that changed over the last year?',
    say: {
      competency: 'business-sense',
      angle: 'one sentence that links your work to what this team is for',
    },
    expect: {
      form: 'motivation',
      competency: 'business-sense',
      text: ['What do you think the {team} team is for?'],
    },
  },
  {
    id: 'D3',
    theme: 'team',
    priority: 3,
    specificity: 2,
    where: 'any',
    cues: [
      cue(
        'report',
        /\b[Rr]eport(?:s|ing)? (?:directly |in )?(?:in)?to (?!(?:Head|Chief|Vice|VP|Director|Senior|Managing|General|Team|Regional|Deputy|Assistant|Lead|Principal|Engineering|Product|Sales|Marketing|Operations|Finance|Store|Plant|Area|Country|Project|Technical|Executive)\b)(?<mgr>[A-Z][a-z’'-]+ [A-Z][A-Za-z’'-]+)(?=[,.;(]|$| [(–—])/,
      ),
      cue(
        'report',
        /\b[Rr]eport(?:s|ing)? (?:directly |in )?(?:in)?to (?:the |our |a )?[A-Z][\w,/& -]{3,50}/,
      ),
    ],
    slots: { mgr: 'name' },
    ask: {
      hm: [
        'How do you like to be kept up to date between meetings?',
        'When something goes wrong, how early do you like to hear about it?',
      ],
      pe: [
        'With {mgr} leading, how do decisions reach the team?',
        'When something is decided above the team, how do you hear of it?',
      ],
      sk: ['What do you count on most from whoever leads this team?'],
    },
    why: 'Nothing shapes the job more than how this one person likes to work.',
    good: 'A plain answer and a recent case.',
    worry: '"My door is always open."',
    followUp: 'What should I never surprise you with?',
    say: { competency: 'integrity', angle: 'bad news you brought early' },
    expect: { form: 'culture', competency: 'communication', text: ['How do you like to be managed?'] },
  },
  {
    id: 'D4',
    theme: 'team',
    priority: 3,
    specificity: 3,
    where: 'any',
    cues: [
      cue('time distribut', /\bacross (?:\w+ )?(?:\d+ |several |multiple |different )?time ?zones\b/i),
      cue('distribut', /\b(?:globally |fully )?distributed (?:team|company|workforce)\b/i),
      cue(
        'colleague team office',
        /\b(?:colleagues|teams?|team members) in (?<places>[A-Z]\w+(?: [A-Z]\w+)?(?:, [A-Z]\w+(?: [A-Z]\w+)?)* and [A-Z]\w+(?: [A-Z]\w+)?)/,
      ),
    ],
    slots: { places: 'name' },
    ask: {
      hm: [
        'With people in {places}, what do you prefer to settle in a live conversation?',
        '{Src} says "{q}". How do you make decisions when not everyone is online at once?',
      ],
      pe: [
        'With people in {places}, how many hours of the day do you share?',
        '{Src} says "{q}". What helps you most to feel like one team?',
      ],
      xf: [
        'With people in {places}, which handovers need the most care?',
        '{Src} says "{q}". How do you usually reach the right person?',
      ],
    },
    why: 'Distance is manageable when people have agreed what happens in writing.',
    good: 'Habits they can name.',
    worry: 'Late calls as a matter of course.',
    followUp: 'Who gives way on meeting times?',
    say: { competency: 'communication', angle: 'work you delivered with people you hardly met' },
    expect: {
      form: 'culture',
      competency: 'communication',
      text: ['How do you keep distant colleagues in the picture?'],
    },
  },
  {
    id: 'D5',
    theme: 'team',
    priority: 4,
    specificity: 3,
    where: 'duty',
    cues: [
      cue(
        'work partner collaborat liais',
        /\b(?:work(?:ing)?|partner(?:ing)?|collaborat(?:e|ing)|liais(?:e|ing)) (?:\w+ly )?(?:together )?(?:with|alongside) (?!Git\b|Jira\b|Python\b|Excel\b|SQL\b|Docker\b|Java\b|AWS\b)(?!(?:the |our |a )?(?:\w+ )?(?:director|manager|head|officer|president|lead)\b)(?=[^.;]{0,90}(?: and | or | & ))(?<fns>(?:our |the )?[\w-]+(?: [\w-]+)?, .{3,60})/i,
      ),
    ],
    slots: { fns: 'text' },
    ask: {
      hm: [
        'You write "{q}". Which of them would you want me to get to know first, and what do they expect of this role?',
      ],
      pe: [
        '{Src} says "{q}". Which of them do you talk to every day, and which only when something goes wrong?',
      ],
      xf: ['From where you sit, what does a good handover from this role look like?'],
      sk: ['{Src} says "{q}". When they want different things, who settles it?'],
    },
    why: 'The list of partners hides one that is hard; better to know which.',
    good: 'A named function and what is being tried.',
    worry: 'The others are the problem.',
    followUp: 'What would they say about it?',
    say: { competency: 'collaboration', angle: 'a disagreement with that function that ended well' },
    expect: {
      form: 'behavioural',
      competency: 'conflict',
      tradeOff: 'your deadline against theirs',
      text: ['Tell me about a conflict with another department that you helped to settle.'],
    },
  },
  {
    id: 'D6',
    theme: 'team',
    priority: 4,
    specificity: 3,
    where: 'any',
    cues: [
      cue(
        'dotted matrix jointly dual',
        /\b(?:dotted line|matrix (?:organi[sz]ation|environment|structure)|jointly (?:with|report\w*)|dual reporting)\b/i,
      ),
      cue('matrix', /\b(?<matrix>a matrixed (?:team|group)(?: of [\d,]+(?: to [\d,]+)?(?: people)?)?)/i),
    ],
    slots: { matrix: 'text' },
    ask: {
      hm: [
        'You speak of {matrix}. What do people there need most from somebody who is not their boss?',
        '{Src} mentions "{q}". When the two sides want different things, how do you settle it?',
      ],
      pe: ['{Src} mentions "{q}". How do you decide whose request comes first?'],
      sk: ['{Src} mentions "{q}". Which questions from there usually come up to your level?'],
      xf: ['{Src} mentions "{q}". What do you most need from this role on your side?'],
    },
    why: 'Two bosses can be fine, if somebody decides.',
    good: 'A rule and a case.',
    worry: '"You\'ll work it out."',
    followUp: 'When did that last come up?',
    say: { competency: 'conflict', angle: 'two bosses and one answer' },
    expect: {
      form: 'situational',
      competency: 'conflict',
      text: [
        'Two people you report to want opposite things. Whose priority wins, and how do you tell the other?',
      ],
    },
  },
  {
    id: 'D7',
    theme: 'team',
    priority: 3,
    specificity: 4,
    where: 'company',
    ask: {
      hm: [
        'I read the piece by {person}, "{topic}". How much of it has reached day-to-day work?',
        'About "{topic}" by {person}: which idea in it matters most to your team?',
      ],
      pe: [
        'I read the piece by {person}, "{topic}". What would you add to it, or put differently?',
        '{Person} has written "{topic}"; what would you add to it from your own work?',
      ],
      xf: ['I read the piece by {person}, "{topic}". What of it do you notice on your side?'],
      sk: ['I read the piece by {person}, "{topic}". Which part of it would you like to see everywhere?'],
      fo: ['I read the piece by {person}, "{topic}". Which part of it matters most to you?'],
    },
    why: 'Someone took the trouble to write it down; asking what came of it shows you read more than the posting.',
    good: 'An honest account of how far it got.',
    worry: 'They have not read it.',
    followUp: 'What has helped it most to catch on?',
    back: 'Have a view on it in one sentence.',
    say: { competency: 'innovation', angle: 'your own view in one sentence, tied to something you did' },
    expect: { form: 'motivation', competency: 'innovation', text: ['What did you think of "{topic}"?'] },
  },
  {
    id: 'D8',
    theme: 'team',
    priority: 4,
    specificity: 4,
    where: 'any',
    cues: [
      cue(
        'embed second',
        /\b(?:be|you are|you're|role is|position is|works?) (?:embedded|seconded) (?:with|in|into|to|within|at) (?<host>(?:the |a |our |one of our )?[\w' &-]{4,50}?)(?=[.;,]| and | to | where |$)/i,
      ),
    ],
    slots: { host: 'np' },
    ask: {
      hm: [
        "I'd be embedded with {host}. How do you and they agree on what comes first?",
        'What would {host} most like from someone who is embedded with them?',
      ],
      pe: ["I'd be embedded with {host}. What is different about the way they work?"],
      xf: ['What helps you most in someone embedded with {host}?'],
      sk: ['With someone embedded with {host}, what should be different after a year?'],
    },
    why: 'Whoever sits with one team and belongs to another answers to both.',
    good: 'A rule, and one case in which it was used.',
    worry: '"That will sort itself out."',
    followUp: 'Who would write my review?',
    say: { competency: 'collaboration', angle: 'a time you worked inside a team that was not your own' },
    expect: {
      form: 'situational',
      competency: 'collaboration',
      text: [
        'You are embedded with {host}, and they want you to leave something out that we asked for. What do you do?',
      ],
      tradeOff: 'the people you sit with against the people you answer to',
    },
  },
];
