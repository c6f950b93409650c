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
        'Which parts of {method} have you adapted to the way you work?',
        'On {method}: which routine helps you most in an ordinary week?',
      ],
      hm: ['How closely does your team follow {method}?'],
      xf: ['How does {method} shape the way this team works with yours?'],
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
        '{Src} mentions "{q}". What would you give someone new to read in their first week?',
        'On "{q}": what do you still prefer to talk through in person?',
      ],
      hm: ['{Src} mentions "{q}". Which recent decision could I read up on from start to finish?'],
      xf: ['{Src} mentions "{q}". How well does that work between your teams?'],
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
        'On "{q}": what helps when opinions in the team still differ?',
      ],
      pe: ['{Src} mentions "{q}". When you see something differently, how do you bring that in?'],
      sk: ['{Src} mentions "{q}". Which kinds of decisions are hardest to make that way?'],
      xf: ['{Src} mentions "{q}". How do decisions usually reach your side?'],
      fo: ['{Src} mentions "{q}". When do you still go with your gut?'],
    },
    why: 'One decision told from start to end shows how they really decide.',
    good: 'Who asked, who decided, what was uncertain.',
    worry: 'A description of the process.',
    followUp: 'How were different views heard?',
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
      xf: ['How do you usually hear about changes to the roadmap?'],
      hm: [
        'When something new comes up, how does it find a place on the roadmap for {thing}?',
        'When two good ideas compete for a place on the roadmap, how do you choose?',
      ],
      pe: [
        'How often does the roadmap change while you are working on it?',
        "How much of a quarter's roadmap usually gets done?",
      ],
      sk: ['Which part of the roadmap matters most to you this year?'],
      fo: ['How do your own ideas find their way onto the roadmap?'],
    },
    why: 'How a plan changes shows who decides and by what rule.',
    good: 'A recent change, well explained.',
    worry: 'Whoever asks loudest.',
    followUp: 'How do people hear about it?',
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
        'Which change from {prog} has helped you most in daily work?',
        'How do ideas from the floor find their way into {prog}?',
      ],
      hm: ['Which change from {prog} has lasted best?'],
      xf: ['What do you notice of {prog} on your side?'],
      sk: ['What would you most like {prog} to bring next?'],
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
      xf: ['What do you hope {system} will make easier for your side?'],
      hm: [
        'What do people most hope {system} will make easier?',
        'With {system} coming, which habits would you like to keep?',
      ],
      pe: ['What do you hope {system} will take off your desk?'],
      sk: ['Two years after {system} is in, what should be different?'],
      fo: ['What made you decide on {system}?'],
    },
    why: 'A new system is a question of people; hopes and fears tell you where it will be hard.',
    good: 'Real fears, taken seriously.',
    worry: 'Training is planned for the last week.',
    followUp: 'What would help people most with the change?',
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
        'With {pace} in the calendar, how do you make room for improvements?',
        'Of the {pace} you speak of, which usually need the most preparation?',
        'You ship {often}. How do you handle work that takes longer than that?',
      ],
      pe: [
        'With {pace} in the calendar, when do you find time to improve them?',
        'You ship {often}. What helps you most to keep up that rhythm?',
      ],
      sk: [
        'What would you change first if {pace} turned out to be too many?',
        'You ship {often}. What makes that rhythm worthwhile for you?',
      ],
      xf: ['With {pace} in the calendar, which of them matter most to your side?'],
    },
    why: 'The rhythm is on the page; what it leaves no room for is not.',
    good: 'Something that had to wait, and when its turn comes.',
    worry: 'There is always time.',
    followUp: 'What has changed about that lately?',
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
