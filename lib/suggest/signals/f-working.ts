// Group F: ways of working.
import { cue, type SignalRow } from './signal.ts';

export const F_WORKING: readonly SignalRow[] = [
  {
    id: 'F1',
    theme: 'team',
    priority: 2,
    specificity: 2,
    where: 'any',
    cues: [
      cue(
        'agile scrum kanban okr safe waterfall lean',
        /\b(?<method>Scrum(?! [Mm]aster)|Kanban|OKRs?|Shape Up|PRINCE2|agile (?:methodolog\w+|ways of working|principles|environment|practices|development methods))\b/i,
      ),
    ],
    slots: { method: 'text' },
    ask: {
      pe: [
        'Which parts of {method} do you really keep to, and which have you quietly adapted?',
        'On {method}: what would you miss if it went, and what would you not?',
      ],
      hm: ['Which parts of {method} have you adapted, and what made you do it?'],
      xf: ['How does {method} look from outside the team?'],
    },
    why: 'Every team bends its method; how it bends shows what it values.',
    good: 'An adaptation with a reason.',
    worry: 'By the book, or by name only.',
    followUp: 'Whose idea was that?',
    say: { competency: 'innovation', angle: 'a method you adapted and why' },
    expect: {
      form: 'culture',
      competency: 'planning',
      text: ['How do you plan when things change every week?'],
    },
  },
  {
    id: 'F2',
    theme: 'team',
    priority: 3,
    specificity: 2,
    where: 'any',
    cues: [
      cue(
        'async rfc memo document written writing',
        /\b(?:asynchronous(?:ly)?|async(?:-first)?\b(?! ?\/ ?await)|RFCs?|(?<!investment )memos|writing culture|written communication first|document(?:ation)? culture|decision records?|ADRs?)\b/i,
      ),
    ],
    ask: {
      pe: [
        '{Src} mentions "{q}". What should I read in my first week, and how much of it is still true?',
        'On "{q}": what still needs a conversation?',
      ],
      hm: ['{Src} mentions "{q}". Which recent decision could I read up on from start to finish?'],
      xf: ['{Src} mentions "{q}". How does that work between your teams?'],
    },
    why: 'What is written down, and still true, decides how fast you get going.',
    good: 'A document they would hand you tomorrow.',
    worry: "It is all in people's heads.",
    followUp: 'Who keeps it up to date?',
    say: { competency: 'communication', angle: 'a document of yours that saved people time' },
    expect: {
      form: 'assessment',
      competency: 'communication',
      text: ['Write up a recent decision of yours in one page. What goes first?'],
    },
  },
  {
    id: 'F3',
    theme: 'team',
    priority: 4,
    specificity: 3,
    where: 'any',
    cues: [
      cue(
        'data evidence consensus decision committee',
        /\b(?:data-driven(?: decisions?| culture| approach| company| organi[sz]ation)?|evidence-based (?:decisions?|practice)|by consensus|decision-making (?:process|culture)|steering committee|flat hierarch\w+|short decision)\b/i,
      ),
    ],
    ask: {
      hm: [
        '{Src} mentions "{q}". Could you take me through one recent decision, from the question to the answer?',
        'On "{q}": when did you last decide against what it pointed to?',
      ],
      pe: ['{Src} mentions "{q}". What was the last decision you did not agree with, and how was it made?'],
      sk: ['{Src} mentions "{q}". Which decision of the last year was the hardest to make that way?'],
      xf: ['{Src} mentions "{q}". How do decisions reach your side?'],
      fo: ['{Src} mentions "{q}". When did you last go with your gut all the same?'],
    },
    why: 'One decision told from start to end shows how they really decide.',
    good: 'Who asked, who decided, what was uncertain.',
    worry: 'A description of the process.',
    followUp: 'Who disagreed?',
    say: { competency: 'decisions', angle: 'a decision you turned round when the evidence changed' },
    expect: {
      form: 'behavioural',
      competency: 'decisions',
      tradeOff: 'waiting for more facts against deciding now',
      text: ['Tell me about a decision you made with too little data.'],
    },
  },
  {
    id: 'F4',
    theme: 'team',
    priority: 4,
    specificity: 3,
    where: 'body',
    cues: [
      cue(
        'roadmap backlog',
        /\b(?<area>(?:product |technical |data |content )?(?:roadmaps?|backlogs?))\b(?: for (?<thing>(?:our |the )?[\w' -]{3,40}))?/i,
      ),
    ],
    slots: { thing: 'np' },
    ask: {
      xf: [
        'What was the last thing taken off the roadmap that you would have liked, and how did you hear of it?',
      ],
      hm: [
        'What was the last thing you took off the roadmap for {thing}, and how was that decided?',
        'What was the last thing you took off the roadmap, and how was that decided?',
      ],
      pe: [
        'What is on the roadmap that you would take off, if it were yours?',
        "How much of last quarter's roadmap came true?",
      ],
      sk: ['What would you take off the roadmap if you had to halve it?'],
      fo: ['What is on the roadmap mainly because you want it there?'],
    },
    why: 'What comes off a plan shows who decides and by what rule.',
    good: 'A painful removal, well explained.',
    worry: 'Nothing ever comes off.',
    followUp: 'Who was disappointed?',
    say: { competency: 'prioritising', angle: 'a no you gave, with reasons that held' },
    expect: {
      form: 'behavioural',
      competency: 'prioritising',
      tradeOff: 'a loud request against the plan',
      text: ['How do you turn down a request from someone senior?'],
    },
  },
  {
    id: 'F5',
    theme: 'team',
    priority: 3,
    specificity: 3,
    where: 'duty',
    cues: [
      cue(
        'lean kaizen six 5s continuous operational tpm',
        /\b(?<prog>kaizen|(?:lean )?six sigma|5S|lean manufacturing|lean (?:principles|methods|management)|TPM|continuous improvement (?:programme|program|initiatives)|operational excellence(?: programme| program)?)\b/i,
      ),
    ],
    slots: { prog: 'text' },
    ask: {
      pe: [
        'Which change from {prog} has lasted, and which has faded?',
        'Which idea from the floor came out of {prog} lately?',
      ],
      hm: ['Which change from {prog} has lasted, and what kept it alive?'],
      xf: ['What has {prog} changed for your side?'],
      sk: ['What has {prog} brought that you would miss?'],
    },
    why: 'Programmes come and go; what lasted tells you whether improvement is meant.',
    good: 'One that lasted and one that did not.',
    worry: 'Posters.',
    followUp: 'What made the difference?',
    say: { competency: 'innovation', angle: 'an improvement that still held six months later' },
    expect: {
      form: 'behavioural',
      competency: 'innovation',
      text: ['What have you improved without being asked?'],
    },
  },
  {
    id: 'F6',
    theme: 'problems',
    priority: 4,
    specificity: 4,
    where: 'any',
    cues: [
      cue(
        'implement roll introduc rollout adopt',
        /\b(?:implement(?:ing|ation of)?|roll(?:ing)?[- ]?out(?: of)?|introduc(?:e|ing|tion of)|adopt(?:ing|ion of)?|migrat\w+ to) (?:our |the |a )?(?:new )?(?<system>(?:SAP(?: S\/4HANA)?|Workday|Epic|Cerner|Salesforce|HubSpot|NetSuite|Oracle(?: \w+)?|Dynamics(?: 365)?|ServiceNow|Coupa|SuccessFactors|Jira|Power BI|Snowflake|Databricks|Zendesk|Odoo|Sage|Xero|Shopify|ERP|CRM|HRIS|EHR|LMS|MES|WMS)(?: systems?| platform)?)\b/,
      ),
    ],
    slots: { system: 'name' },
    ask: {
      xf: ['What do you hope {system} will fix, and what do you fear it will break?'],
      hm: [
        'What do people most hope {system} will fix, and what do they fear it will break?',
        "With {system} coming, which old habit should survive, and which shouldn't?",
      ],
      pe: ['What do you hope {system} will take off your desk, and what do you fear it will add?'],
      sk: ['Two years after {system} is in, what should be different?'],
      fo: ['What made you decide on {system}?'],
    },
    why: 'A new system is a question of people; hopes and fears tell you where it will be hard.',
    good: 'Real fears, taken seriously.',
    worry: 'Training is planned for the last week.',
    followUp: 'Who is most sceptical?',
    say: { competency: 'change', angle: 'a change of system you brought people through' },
    expect: {
      form: 'behavioural',
      competency: 'change',
      tradeOff: 'the date against people being ready',
      text: ['How do you bring along someone who prefers the old way when {system} comes?'],
    },
  },
  {
    id: 'F7',
    theme: 'team',
    priority: 4,
    specificity: 4,
    where: 'any',
    cues: [
      cue(
        'session class event collaborat project campaign release audit trip issue visit course cohort show launch workshop edition',
        /\b(?<pace>(?:\d{1,3}|one|two|three|four|five|six|ten|twelve)(?: (?:to|or) (?:\d{1,3}|two|three|four|five|six|ten))? (?:(?!and\b|long\b|of\b)[\w,-]+ ){0,4}?(?:sessions|classes|events|collaborations|projects|campaigns|releases|audits|trips|issues|visits|courses|cohorts|shows|launches|workshops|editions))(?: [\w ]{0,30}?)? (?:(?:a|an|per|each|every) (?:year|month|week|quarter|season)|are offered)/i,
      ),
      cue(
        'ship releas deploy publish',
        /\bwe (?:ship|release|deploy|publish) (?<often>(?:to production )?(?:daily|weekly|every (?:day|week|fortnight|two weeks|month)))\b/i,
      ),
    ],
    slots: { pace: 'text', often: 'text' },
    ask: {
      hm: [
        'With {pace} in the calendar, when is there time to change anything?',
        'Of the {pace} you speak of, which one would you like to run again differently?',
        'You ship {often}. What is too big for that?',
      ],
      pe: [
        'With {pace} in the calendar, when do you get round to improving them?',
        'You ship {often}. What keeps being put off because of it?',
      ],
      sk: [
        'What would you stop if {pace} turned out to be too many?',
        'You ship {often}. What do you wish took longer?',
      ],
      xf: ['With {pace} in the calendar, which of them do you notice on your side?'],
    },
    why: 'The rhythm is on the page; what it leaves no room for is not.',
    good: 'Something that had to wait, and when its turn comes.',
    worry: 'There is always time.',
    followUp: 'When was the last time something was changed?',
    say: {
      competency: 'planning',
      angle: 'something you improved although the next round was already coming',
    },
    expect: {
      form: 'situational',
      competency: 'planning',
      text: [
        'With {pace} in the calendar, something basic has to change. When do you do it?',
        'We ship {often}, and something needs three weeks in one piece. What do you do?',
      ],
      tradeOff: 'keeping the rhythm against changing it',
    },
  },
];
