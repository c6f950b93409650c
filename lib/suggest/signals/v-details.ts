// Group V: details a careful reader stops at. A number, a share, a resistance, a workaround: what only somebody there knows more about.
import { cue, type SignalRow } from './signal.ts';

const NUMBER = String.raw`(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)`;
const FIGURE = String.raw`[$€£]?\d[\d.,]* ?(?:%|per cent|percent|days?|hours?|weeks?|minutes?|points?)`;
const UNITS = String.raw`(?:%|per cent|percent|years?|days?|weeks?|months?|hours?|minutes?|people|million|billion|points?)\b`;
const STOP = String.raw`(?:in|from|to|by|on|of|for|at|with|before|after|during|across|into|over|that|which|and|or|who|have|has|deserve|are|is)\b`;

export const V_DETAILS: readonly SignalRow[] = [
  {
    id: 'V1',
    theme: 'problems',
    priority: 5,
    specificity: 4,
    where: 'any',
    cues: [
      cue(
        'object oppos resist protest complain disagre reject',
        new RegExp(
          String.raw`\b(?<grp>(?:the |our |those |some |many )?(?:${NUMBER} )?[\p{L}-]+(?: [\p{L}-]+)?) who (?:strongly |still |have )?(?:object|oppose|resist|protest|complain|disagree|reject)`,
          'iu',
        ),
      ),
    ],
    slots: { grp: 'text' },
    ask: {
      hm: [
        'What have {grp} been told so far, and how much room is there to change anything?',
        'What do {grp} fear most, and how much of it could still be changed?',
      ],
      pe: ['What do you hear from {grp} that does not reach the top?'],
      sk: ['How much are you ready to give {grp}, and what is not up for discussion?'],
      xf: ['What do {grp} say to you that they do not say here?'],
    },
    why: 'Somebody is against it and the page says so; what is still open decides how the first weeks go.',
    good: 'They can say what the others want, in words the others would use.',
    worry: 'They will come round.',
    followUp: 'Who do they trust?',
    say: {
      competency: 'conflict',
      angle: 'people who were against something of yours, and what you changed for them',
    },
    expect: {
      form: 'situational',
      competency: 'conflict',
      tradeOff: 'being heard against being on time',
      text: ['How would you begin with {grp}?'],
    },
  },
  {
    id: 'V2',
    theme: 'team',
    priority: 5,
    specificity: 4,
    where: 'any',
    cues: [
      cue(
        'whom',
        new RegExp(
          String.raw`(?<!^)\b(?<grp>(?:${NUMBER} )?\p{L}[\p{L}-]+(?: \p{L}[\p{L}-]+)?), (?:(?<share>most|many|some|half|a third|two thirds) of whom|of whom (?<part>(?:about |around |roughly |nearly )?(?:half|most|many|some|a third|two thirds|${NUMBER}(?: ?%)?))) (?<rest>(?:[^\s.;,]+ ){1,6}[^\s.;,]+)(?=[.;,]|$)`,
          'iu',
        ),
      ),
    ],
    slots: { grp: 'text', share: 'text', part: 'text', rest: 'text' },
    ask: {
      hm: [
        'You say that {share} of the {grp} {rest}. What do they find hardest today?',
        'You say that {part} of the {grp} {rest}. What is harder with them?',
      ],
      pe: [
        'You say that {share} of the {grp} {rest}. What do they come to you with?',
        'You say that {part} of the {grp} {rest}. What is different with them?',
      ],
    },
    why: 'The half sentence about who they are says where the work will be.',
    good: 'A person or a day they remember.',
    worry: 'It makes no difference.',
    followUp: 'What has been tried for them so far?',
    say: { competency: 'leading-people', angle: 'people you brought along who had come another way' },
    expect: {
      form: 'situational',
      competency: 'leading-people',
      text: [
        'How would you help {grp} of whom {share} {rest}?',
        'How would you work with {grp} of whom {part} {rest}?',
      ],
    },
  },
  {
    id: 'V3',
    theme: 'problems',
    priority: 5,
    specificity: 4,
    where: 'any',
    cues: [
      cue(
        'currentl still today present',
        /\b(?<how>(?:currently|still|today|at present) (?:report|track|keep|kept|send|plan|handle|manage|record|book|order|share|log|count|do|work|run|pass|file|enter|copy|done|tracked|planned|recorded)\w* (?:[\w-]+ ){0,3}(?:by (?:e-?mail|hand|phone|post)|on paper|manually|in (?:excel|spreadsheets?|notebooks?)))\b/i,
      ),
    ],
    slots: { how: 'name' },
    ask: {
      hm: [
        'You write "{how}". What has kept it that way until now?',
        'I read "{how}" on {src}. Who would miss it if it went?',
      ],
      pe: ['You write "{how}". What do you lose by that in an ordinary week?'],
      xf: ['You write "{how}". What would have to be true for your side to work differently?'],
      sk: ['You write "{how}". What does it cost you that nobody has added up?'],
    },
    why: 'They describe a makeshift themselves; it stayed for a reason, and the reason is what you would meet.',
    good: 'A reason, and somebody who likes it as it is.',
    worry: 'Nobody has asked.',
    followUp: 'What was the last attempt to change it?',
    say: { competency: 'change', angle: 'a makeshift you replaced, and who had to give something up for it' },
    expect: {
      form: 'situational',
      competency: 'change',
      tradeOff: 'quick help against a lasting way',
      text: ['What would you do in the first month about "{how}"?'],
    },
  },
  {
    id: 'V4',
    theme: 'problems',
    priority: 5,
    specificity: 4,
    where: 'duty',
    cues: [
      cue(
        'affect concern',
        /\b(?:merger|merging|merge|closure|closing|relocation|consolidation|outsourcing|insourcing|reorganisation|reorganization|move)\b[^.;]{4,90}?(?:which|that) (?:affects?|concerns?) (?<n>(?:about |some )?\d[\d,.]*) (?<who>jobs|roles|posts|people|employees|families|staff|colleagues|sites)/i,
      ),
      cue(
        'merg clos reloc consolidat outsourc insourc',
        /\b(?:merger|merging|merge|closure|closing|relocation|consolidation|outsourcing|insourcing) (?:of )?(?!.{0,90}(?:which|that) (?:affect|concern))(?!the (?:books|sale|deal|gap|loop))[^.;]{4,60}?(?:lines|sites|teams|plants|wards|branches|offices|departments|depots|schools)\b/i,
      ),
    ],
    slots: { n: 'text', who: 'text' },
    ask: {
      hm: [
        'You name {n} {who} that are affected. What do the people concerned know today, and what is already decided?',
        '{Src} mentions "{q}". What is already decided, and what do the people concerned know today?',
      ],
      pe: ['{Src} mentions "{q}". What do people ask you about it that you cannot answer yet?'],
      xf: ['{Src} mentions "{q}". What will change on your side first?'],
      sk: ['{Src} mentions "{q}". What would have to happen for you to slow it down?'],
    },
    why: 'Such a change stands or falls with what people were told, and when.',
    good: 'They know what was said to whom, and what was not.',
    worry: 'It will be announced when it is done.',
    followUp: 'Where could this role still change the outcome?',
    say: { competency: 'change', angle: 'a hard change you carried, and what you said to those it hit' },
    expect: {
      form: 'situational',
      competency: 'change',
      tradeOff: 'openness against calm',
      text: ['Somebody asks you whether their job is safe, and you may not say. What do you say?'],
    },
  },
  {
    id: 'V5',
    theme: 'culture',
    priority: 4,
    specificity: 4,
    where: 'any',
    cues: [
      cue(
        'merg',
        new RegExp(
          String.raw`\b(?:${NUMBER} [\p{L} -]{3,40} (?:were |have )?merged|merged (?:from|out of) ${NUMBER}|(?:came out|result|product) of a merger|since the merger)\b`,
          'iu',
        ),
      ),
    ],
    slots: {},
    ask: {
      hm: [
        '{Src} mentions "{q}". Where do you still see two ways of working?',
        'I read "{q}" on {src}. What have the two sides not agreed on yet?',
      ],
      pe: ['{Src} mentions "{q}". In what do you still tell who came from where?'],
      sk: ['{Src} mentions "{q}". What has not grown together yet?'],
    },
    why: 'What was joined keeps its seams for years; newcomers fall over them first.',
    good: 'A seam they can name without blame.',
    worry: 'There are none.',
    followUp: 'What could somebody new help to bring together?',
    say: { competency: 'collaboration', angle: 'two groups you brought to one way of working' },
    expect: {
      form: 'behavioural',
      competency: 'collaboration',
      text: ['How do you find your place where two groups became one?'],
    },
  },
  {
    id: 'V6',
    theme: 'first-work',
    priority: 5,
    specificity: 4,
    where: 'body',
    cues: [
      cue(
        'retir migrat replac conver renew clos decid onboard moderni upgrad renovat reduc',
        new RegExp(
          String.raw`\b(?:retir\w+|migrat\w+|replac\w+|convert\w*|conversion|renew\w*|clos\w+|decid\w+ which|onboard\w*|moderni[sz]\w*|upgrad\w+|renovat\w+|reduc\w+)\b[^.;\d]{0,40}?\b(?:about |around |some |over |nearly )?(?<n>${NUMBER}) (?<things>(?!${UNITS})[\p{L}-]+(?: (?!${STOP})[\p{L}-]+){0,2})(?=[.,;]|$| ${STOP})`,
          'iu',
        ),
      ),
      cue(
        'clos clear resolv work fix',
        /\b(?:close|clear|resolve|work through|fix)(?:ing)? (?:the |our )?(?:remaining |open |outstanding )?(?<things>[\w-]+(?: (?!from\b|in\b|of\b|on\b|to\b)[\w-]+){0,2})[^.;\d]{0,45}, (?:currently |now |still )?(?<n>\d[\d,.]*)(?= (?:at the time|at present|today|so far|in all|of them|to date|open)\b)/i,
      ),
    ],
    slots: { n: 'text', things: 'text' },
    ask: {
      hm: [
        'Of the {n} {things}, which ones worry you most?',
        'Which of the {n} {things} would be the hardest to touch, and who would object?',
      ],
      pe: ['Of the {n} {things}, which ones would you leave for last, and why?'],
      xf: ['Which of the {n} {things} would you notice first if they changed?'],
      sk: ['Of the {n} {things}, which would you rather not hear about again?'],
    },
    why: 'They counted them; the few that are hard decide how long it takes.',
    good: 'Two or three, and what makes them hard.',
    worry: 'They are all the same.',
    followUp: 'Is that because of the thing itself, or because of who depends on it?',
    say: { competency: 'planning', angle: 'a long list you worked through, and where you began' },
    expect: {
      form: 'role',
      competency: 'planning',
      tradeOff: 'the easy ones first against the hard ones first',
      text: ['You have {n} {things} in front of you. Where do you begin?'],
    },
  },
  {
    id: 'V7',
    theme: 'first-work',
    priority: 5,
    specificity: 4,
    where: 'any',
    cues: [
      cue(
        'named target pilot priorit selected key strategic',
        new RegExp(
          String.raw`\b(?<n>${NUMBER}) (?<things>(?:named|target|pilot|priority|selected|strategic|key) (?:accounts|schools|sites|customers|clients|partners|regions|markets|suppliers|stores|branches|clinics|projects|hospitals))\b`,
          'iu',
        ),
      ),
    ],
    slots: { n: 'text', things: 'text' },
    ask: {
      hm: [
        'How were the {n} {things} chosen, and which of them already know you?',
        'Of the {n} {things}, which one would change most for you?',
      ],
      pe: ['How were the {n} {things} chosen, and which of them would you take off the list?'],
      sk: ['How were the {n} {things} chosen, and what would make you choose others?'],
      xf: ['Which of the {n} {things} do you already work with?'],
    },
    why: 'A list with a number was made by somebody, for reasons that are not on the page.',
    good: 'A rule for the list, and an exception to it.',
    worry: 'It came with the budget.',
    followUp: 'Which one was argued about?',
    say: { competency: 'prioritising', angle: 'a list you cut, and what you left out' },
    expect: {
      form: 'role',
      competency: 'prioritising',
      text: ['With {n} {things}, how would you decide who comes first?'],
    },
  },
  {
    id: 'V8',
    theme: 'team',
    priority: 5,
    specificity: 4,
    where: 'any',
    cues: [
      cue(
        'grow expand going extend',
        new RegExp(
          String.raw`\b(?:team|desk|group|department|unit|crew|squad|practice)\b[^.;]{0,30}?\b(?:grow\w*|expand\w*|going|goes|extend\w*) from (?<n>${NUMBER}) to (?<m>${NUMBER})\b(?! ?(?:%|million|thousand))`,
          'iu',
        ),
      ),
    ],
    slots: { n: 'text', m: 'text' },
    ask: {
      hm: [
        "You're going from {n} to {m}. What is the team not getting round to today?",
        'Going from {n} to {m}, what would you like the new people to do that nobody does now?',
      ],
      pe: ["You're going from {n} to {m}. What would you love to hand over first?"],
      sk: ["You're going from {n} to {m}. What should be different once they are here?"],
      xf: ["With {m} where there were {n}, what would you like to get that you don't get now?"],
    },
    why: 'A team is enlarged because something is left lying; that is where you come in.',
    good: 'One or two things that keep being put off.',
    worry: 'Just more of the same.',
    followUp: 'What should be visible after three months?',
    say: { competency: 'ownership', angle: 'something left lying that you picked up' },
    expect: {
      form: 'role',
      competency: 'ownership',
      text: ['You are one of {m} where there were {n}. What would you take on first?'],
    },
  },
  {
    id: 'V9',
    theme: 'problems',
    priority: 5,
    specificity: 4,
    where: 'duty',
    cues: [
      cue(
        'introduc roll rollout bring',
        /\b(?:introduc(?:e|ing|tion of)|roll(?:ing)?[- ]?out(?: of)?|bring(?:ing)? in) (?<new>(?:a|the|our|its) (?:new|second|third|fourth|night|weekend|four-day|revised|common|single) (?:[\w-]+ ){0,2}(?:structure|shifts?|system|scheme|model|rota|roster|policy|curriculum|grading|framework|process|tariff|timetable|pattern|standard|method)|(?:a|the) (?:second|third|fourth|night|weekend) shift)\b/i,
      ),
    ],
    slots: { new: 'text' },
    ask: {
      hm: [
        'What do people here hope and fear about {new}?',
        'Where do you expect {new} to meet the most doubt?',
      ],
      pe: ['What do people around you hope and fear about {new}?'],
      xf: ['What will {new} change for your side?'],
      sk: ['By what would you know after a year that {new} was worth it?'],
    },
    why: 'Something new always takes something from somebody; knowing who saves the first months.',
    good: 'They name a group and what it loses.',
    worry: 'Everybody is looking forward to it.',
    followUp: 'Who will they ask when it hurts?',
    say: { competency: 'change', angle: 'something new you brought in, and who had to be won over' },
    expect: {
      form: 'situational',
      competency: 'change',
      tradeOff: 'speed against acceptance',
      text: ['How would you tell people about {new}?'],
    },
  },
  {
    id: 'V10',
    theme: 'problems',
    priority: 5,
    specificity: 4,
    where: 'any',
    event: true,
    cues: [
      cue(
        'recall safety breach outage inspection inadequate warning',
        /\b(?<what>product recall|field safety notice|safety notice|data breach|(?:major |long |serious )?outage|(?:difficult|critical|poor|failed) inspection|inadequate rating|warning letter)\b/i,
      ),
    ],
    slots: { what: 'text' },
    ask: {
      hm: [
        'I read about the {what} on {src}. What has the team changed in its own work since?',
        'You are open about the {what} on {src}. Which lesson from it is not finished yet?',
      ],
      pe: ['I read about the {what} on {src}. What do you do differently since?'],
      sk: ['I read about the {what} on {src}. What did it teach you about how news travels upwards here?'],
      xf: ['I read about the {what} on {src}. What changed between the teams because of it?'],
      fo: ['I read about the {what} on {src}. What would you do sooner today?'],
    },
    why: 'They said it in public themselves; how they speak about it shows how mistakes are treated.',
    good: 'A change in the work, told without blame.',
    worry: 'It was the fault of somebody who left.',
    followUp: 'Who noticed it first?',
    say: { competency: 'integrity', angle: 'a fault of yours that you made public, and what you changed' },
    expect: {
      form: 'situational',
      competency: 'integrity',
      tradeOff: 'openness against alarm',
      text: ['You find a fault that customers have not noticed yet. What do you do in the first hour?'],
    },
  },
  {
    id: 'V11',
    theme: 'direction',
    priority: 5,
    specificity: 4,
    where: 'any',
    cues: [
      cue(
        'fallen fell dropp risen rose climbed come gone went improv grown increased decreased',
        new RegExp(
          String.raw`(?:^|[,:;.] (?:and )?|\b(?:and|that|our|where) )(?<metric>\p{L}[\p{L}-]+(?: \p{L}[\p{L}-]+){0,3}) (?:has |have )?(?:fallen|fell|dropped|risen|rose|climbed|come down|gone (?:up|down)|went (?:up|down)|improved|grown|grew|increased|decreased) from (?<base>${FIGURE}) to (?<target>${FIGURE})`,
          'iu',
        ),
      ),
    ],
    slots: { metric: 'text', base: 'figure', target: 'figure' },
    ask: {
      hm: [
        'I read that {metric} went from {base} to {target}. What made the difference?',
        'With {metric} at {target} after {base}, where would you still not relax?',
      ],
      pe: ['I read that {metric} went from {base} to {target}. What did that change for you?'],
      sk: ['I read that {metric} went from {base} to {target}. What would make it slip back?'],
      fo: ['I read that {metric} went from {base} to {target}. What did it take that the page leaves out?'],
      xf: ['I read that {metric} went from {base} to {target}. What did that change on your side?'],
    },
    why: 'They are proud of it; how it was done tells you how the place works.',
    good: 'The change behind it, and where it does not hold yet.',
    worry: 'Only the figure again.',
    followUp: 'What would undo it?',
    say: { competency: 'data-judgement', angle: 'a figure you turned round, with your own share in it' },
    expect: {
      form: 'behavioural',
      competency: 'data-judgement',
      text: ['Tell me about a figure that you turned round for good.'],
    },
  },
  {
    id: 'V12',
    theme: 'terms',
    priority: 4,
    specificity: 3,
    where: 'offer',
    cues: [
      cue(
        'permanent',
        /\b(?:temporary|fixed-term|initial|(?:one|two|1|2)-year|(?:12|six|twelve|6)-month)\b[^.;]{0,60}\b(?:prospect|possibility|option|view|chance|intention) (?:of|to|for)\b[^.;]{0,20}\bpermanent\b/i,
      ),
    ],
    slots: {},
    ask: {
      hm: [
        'The contract may become permanent. What would you need to have seen a few months before it ends?',
        'A permanent contract is possible, you write. What would decide it, apart from my work?',
      ],
      hr: ['The contract may become permanent. Who decides that, and when?'],
    },
    why: 'A prospect is worth as much as the rule behind it.',
    good: 'A date, a person who decides, and money that is planned for.',
    worry: 'That usually works out.',
    followUp: 'How did it go for the last person with such a contract?',
    expect: {
      form: 'motivation',
      competency: 'planning',
      text: ['The contract is limited at first. What do you make of that?'],
    },
  },
  {
    id: 'V13',
    theme: 'craft',
    priority: 4,
    specificity: 4,
    where: 'duty',
    cues: [
      cue(
        'hand',
        /\bhand(?:ing|s)? (?:it |them |work |cases )?over to (?<who>(?:the|our) [\w-]+(?: [\w-]+)?)(?=[.,;]| at| in| on| when| by| for|$)/i,
      ),
    ],
    slots: { who: 'text' },
    ask: {
      hm: [
        'What tends to go wrong at the handover to {who}, and what does a good one look like?',
        'At the handover to {who}, what do you want to be sure of?',
      ],
      pe: ['What gets lost at the handover to {who}?'],
      xf: ['What do {who} need from a handover that they rarely get?'],
    },
    why: 'Work falls between two pairs of hands; whoever stands there is asked about it.',
    good: 'One thing that fell through, and what came of it.',
    worry: 'It is all in the system.',
    followUp: 'Who notices first when it went wrong?',
    say: { competency: 'collaboration', angle: 'a handover you made safer' },
    expect: {
      form: 'situational',
      competency: 'collaboration',
      text: ['You hand over to {who} and something is not finished. What do you say?'],
    },
  },
  {
    id: 'V14',
    theme: 'expectations',
    priority: 5,
    specificity: 4,
    where: 'duty',
    cues: [
      cue(
        'decid',
        /\bdecid(?:e|ing) (?:on|about|over) (?<what>(?!how|what|which|whether|where|a\b)[\w-]+(?: (?!with\b|together\b)[\w-]+){0,4}?)(?= (?:with|together|in|by)\b|[.,;]|$)/i,
      ),
    ],
    slots: { what: 'text' },
    ask: {
      hm: [
        'When it comes to {what}, how far may I decide alone, and when do you want to be rung?',
        'When was {what} last a hard decision, and who took it?',
      ],
      pe: ['When it comes to {what}, whom do you ask when you are not sure?'],
      xf: ['When it comes to {what}, at what point do you want to be asked?'],
    },
    why: 'A decision is named in the duties; how far it is yours shows in the cases that were hard.',
    good: 'A case, and a line that is clear.',
    worry: 'You will develop a feeling for it.',
    followUp: 'What was the last case you would decide differently today?',
    say: { competency: 'ownership', angle: 'a decision you took alone, and one you passed on' },
    expect: {
      form: 'situational',
      competency: 'ownership',
      tradeOff: 'deciding now against asking first',
      text: ['You have ten minutes for {what} and nobody picks up the phone. What do you do?'],
    },
  },
  {
    id: 'V15',
    theme: 'expectations',
    priority: 5,
    specificity: 4,
    where: 'duty',
    cues: [
      cue(
        'negotiat',
        new RegExp(
          String.raw`\bnegotiat(?:e|ing) (?:[\p{L}-]+ ){0,4}?with (?<who>(?:${NUMBER} |the |our )?[\p{L}-]+(?: (?!when\b|about\b|over\b|and\b)[\p{L}-]+)?)(?: (?:about|on|over) (?<topic>(?:the |our |a )?(?:[\p{L}\d%-]+ ){0,6}[\p{L}\d%-]+)(?=[.,;]|$))?(?= (?:about|on|over|when|for|to|in|and)\b|[.,;]|$)`,
          'iu',
        ),
      ),
    ],
    slots: { who: 'text', topic: 'text' },
    ask: {
      hm: [
        'On {topic}, what may I put on the table with {who}?',
        'With {who}, what may I put on the table, and what is not up for discussion?',
        'What have {who} got used to that you would like to change?',
      ],
      pe: ['What do {who} try every time?'],
      xf: ['What would you never want to see given away to {who}?'],
      sk: ['With {who}, where is the line you would rather lose the deal than cross?'],
    },
    why: 'Who negotiates needs to know how far they may go, and no posting says it.',
    good: 'A limit, and a reason for it.',
    worry: 'Get the best you can.',
    followUp: 'Where did the last round end?',
    say: { competency: 'influence', angle: 'a negotiation in which both sides kept their face' },
    expect: {
      form: 'role',
      competency: 'influence',
      tradeOff: 'the terms against the relation',
      text: ['How do you prepare for a talk with {who}?'],
    },
  },
  {
    id: 'V16',
    theme: 'problems',
    priority: 5,
    specificity: 4,
    where: 'any',
    cues: [
      cue(
        'founder',
        /\b(?<net>founders?(?:['’]s?)? (?:own |personal )?(?:network|contacts|relationships|address book|connections))\b/i,
      ),
    ],
    slots: { net: 'text' },
    ask: {
      hm: [
        'You mention the {net}. What does the founder still do there that nobody else can?',
        'You mention the {net}. How much of that can be handed on?',
      ],
      pe: ['You mention the {net}. When do you still have to fetch the founder?'],
      sk: ['You mention the {net}. What have you done so that it carries on without one person?'],
      fo: ['You mention the {net}. What do you want to hand on first, and what would you rather keep?'],
    },
    why: 'What hangs on one person has to be taken over by somebody; perhaps by you.',
    good: 'They know what, and have begun.',
    worry: 'That is just how it is here.',
    followUp: 'What was the last thing that was handed on?',
    say: { competency: 'influence', angle: 'trust that belonged to one person and that you made wider' },
    expect: {
      form: 'situational',
      competency: 'influence',
      text: ['People are used to calling the founder. How do you get them to call you?'],
    },
  },
  {
    id: 'V17',
    theme: 'team',
    priority: 5,
    specificity: 4,
    where: 'body',
    cues: [
      cue(
        'group load caseload class classes panel',
        new RegExp(
          String.raw`\b(?:groups?|load|caseload|class|classes|panel) of (?:up to |about |around )?(?<n>${NUMBER}) (?<who>patients|residents|children|pupils|students|families|clients|cases)\b`,
          'iu',
        ),
      ),
    ],
    slots: { n: 'text', who: 'text' },
    ask: {
      hm: [
        'With {n} {who} each, what happens on a day when somebody calls in sick?',
        'With {n} {who} each, what is the first thing that is done less well when it gets busy?',
      ],
      pe: ['With {n} {who} each, what do you go home without having done?'],
      xf: ['With {n} {who} each, when do you notice that it is too many?'],
    },
    why: 'The number on the page is that of a good day; the work is made of the others.',
    good: 'A rule for the bad day, and a bad day on which it held.',
    worry: 'Everybody pulls together.',
    followUp: 'Who decides that it is too many?',
    say: { competency: 'prioritising', angle: 'a day with too much of it, and what you did first' },
    expect: {
      form: 'situational',
      competency: 'prioritising',
      tradeOff: 'care for each against care for all',
      text: ['You have {n} {who} and two of them need you at once. What do you do?'],
    },
  },
];
