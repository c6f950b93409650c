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
        'What matters most to {grp}, and how much room is there to change things?',
        'How do you hear from {grp} today, and what do they worry about most?',
      ],
      pe: ['When you talk to {grp}, what do they bring up most?'],
      sk: ['With {grp}, where do you see room to meet them?'],
      xf: ['When {grp} talk to your side, what matters most to them?'],
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
    priority: 2,
    specificity: 4,
    where: 'any',
    cues: [
      cue(
        'whom',
        new RegExp(
          String.raw`(?<!^)\b(?<grp>(?:${NUMBER} )?(?!(?:in|be|is|are|of|to|number|required|needed|total)\b)\p{L}[\p{L}-]+(?: \p{L}[\p{L}-]+)?), (?:(?<share>most|many|some|half|a third|two thirds) of whom|of whom (?<part>(?:about |around |roughly |nearly )?(?:half|most|many|some|a third|two thirds|${NUMBER}(?: ?%)?))) (?<rest>(?:[^\s.;,]+ ){1,6}[^\s.;,]+)(?=[.;,]|$)`,
          'iu',
        ),
      ),
    ],
    slots: { grp: 'text', share: 'text', part: 'text', rest: 'text' },
    ask: {
      hm: [
        'You say that {share} of the {grp} {rest}. What do they find hardest today?',
        'You say that {part} of the {grp} {rest}. How much will this role have to do with them?',
      ],
      pe: [
        'You say that {share} of the {grp} {rest}. What do they come to you with most?',
        'You say that {part} of the {grp} {rest}. What do they ask you about most?',
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
        '{Src} mentions "{how}". How well does that work on a busy day?',
        'I read "{how}" on {src}. What is good about it that should be kept?',
      ],
      pe: ['{Src} mentions "{how}". How much of your week does that take?'],
      xf: ['{Src} mentions "{how}". What would help your side to work differently?'],
      sk: ['{Src} mentions "{how}". What would you hope to gain by changing it?'],
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
        'You name {n} {who} that are affected. What do the people concerned know so far?',
        '{Src} mentions "{q}". What is already decided, and what is still open?',
      ],
      pe: ['{Src} mentions "{q}". What do people ask you about it most?'],
      xf: ['{Src} mentions "{q}". What will change on your side first?'],
      sk: ['{Src} mentions "{q}". What matters most to you in how it is done?'],
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
        '{Src} mentions "{q}". Where do you still notice different ways of working?',
        'I read "{q}" on {src}. What has helped most to bring people together?',
      ],
      pe: ['{Src} mentions "{q}". What do you notice of that in an ordinary week?'],
      sk: ['{Src} mentions "{q}". What would you like to bring closer together next?'],
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
          String.raw`\b(?:retir\w+|migrat\w+|replac\w+|convert\w*|conversion|renew\w*|clos\w+|decid\w+ which|onboard\w*|moderni[sz]\w*|upgrad\w+|renovat\w+|reduc\w+)\b[^.;\d]{0,40}?(?<!\b(?:day|week|by|stage|grade|level|year|phase) )\b(?:about |around |some |over |nearly )?(?<n>${NUMBER}(?<!\d,\d{3})) (?<things>(?!${UNITS}|including|before|after|and\b|sigma\b)[\p{L}-]+(?: (?!${STOP})[\p{L}-]+){0,2})(?=[.,;]|$| ${STOP})`,
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
        'Of the {n} {things}, which need the most care?',
        'With {n} {things} to get through, how do you decide where to begin?',
      ],
      pe: ['Of the {n} {things}, which ones would you leave for last, and why?'],
      xf: ['Which of the {n} {things} would you notice first if they changed?'],
      sk: ['Of the {n} {things}, which matter most to the company?'],
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
        'How were the {n} {things} chosen, and what do they have in common?',
        'Of the {n} {things}, which would you begin with?',
      ],
      pe: ['How do you split the {n} {things} among the team?'],
      sk: ['How were the {n} {things} chosen, and what would make you add others?'],
      xf: ['Which of the {n} {things} do you already work with?'],
    },
    why: 'A list with a number was made by somebody, for reasons that are not on the page.',
    good: 'A rule for the list, and an exception to it.',
    worry: 'It came with the budget.',
    followUp: 'Which one was hardest to choose?',
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
        "You're going from {n} to {m}. What will the team have more time for?",
        'Going from {n} to {m}, how will the work be shared out?',
      ],
      pe: ["You're going from {n} to {m}. What would you love to hand over first?"],
      sk: ["You're going from {n} to {m}. What should be different once they are here?"],
      xf: ['With {m} where there were {n}, what could the team do for you more easily?'],
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
        'What do people here hope for from {new}?',
        'When people ask about {new}, what do they want to know most?',
      ],
      pe: ['What do people around you expect from {new}?'],
      xf: ['What will {new} change for your side?'],
      sk: ['After a year, what would show you that {new} was worth it?'],
    },
    why: 'Something new always takes something from somebody; knowing who saves the first months.',
    good: 'A group, and what it hopes for or worries about.',
    worry: 'Everybody is looking forward to it.',
    followUp: 'Who do they turn to with questions?',
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
        'You are open about the {what} on {src}. Which change are you still working on?',
      ],
      pe: ['I read about the {what} on {src}. What do you do differently since?'],
      sk: ['I read about the {what} on {src}. What has the company learned from it?'],
      xf: ['I read about the {what} on {src}. What changed between the teams because of it?'],
      fo: ['I read about the {what} on {src}. What would you do differently today?'],
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
        'With {metric} at {target} after {base}, what are you working on next?',
      ],
      pe: ['I read that {metric} went from {base} to {target}. What did that change for you?'],
      sk: ['I read that {metric} went from {base} to {target}. What played the biggest part in that?'],
      fo: ['I read that {metric} went from {base} to {target}. What did you learn from that?'],
      xf: ['I read that {metric} went from {base} to {target}. What did that change on your side?'],
    },
    why: 'They are proud of it; how it was done tells you how the place works.',
    good: 'The change behind it, and where it does not hold yet.',
    worry: 'Only the figure again.',
    followUp: 'Who had the biggest hand in it?',
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
        'The contract may become permanent. What would you hope to have seen by then?',
        'A permanent contract is possible, you write. What would it depend on?',
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
        'What does a good handover to {who} look like?',
        'At the handover to {who}, what do you want to be sure of?',
      ],
      pe: ['When you hand over to {who}, what do they always ask about?'],
      xf: ['What do {who} need most from a handover?'],
    },
    why: 'Work falls between two pairs of hands; whoever stands there is asked about it.',
    good: 'One thing that fell through, and what came of it.',
    worry: 'It is all in the system.',
    followUp: 'Who notices first when something is missing?',
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
        'When it comes to {what}, what can I decide alone, and when should I call you?',
        'What makes {what} a hard decision, and who helps with it?',
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
        'On {topic}, how much room is there in talks with {who}?',
        'When talking terms with {who}, how much can I decide on the spot?',
        'In talks with {who}, what matters most to you?',
      ],
      pe: ['When you negotiate with {who}, what do they care about most?'],
      xf: ['In talks with {who}, what should always be kept for your side?'],
      sk: ['With {who}, which matters more to you: good terms or a lasting relationship?'],
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
        'You mention the {net}. How are those contacts shared with the team today?',
        'You mention the {net}. What would help someone new to build on it?',
      ],
      pe: ['You mention the {net}. When does it help most to bring in the founder?'],
      sk: ['You mention the {net}. How do you plan to widen it?'],
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
        'With {n} {who} each, how do you manage when somebody calls in sick?',
        'With {n} {who} each, what helps most when it gets busy?',
      ],
      pe: ['With {n} {who} each, what is hardest to fit into a day?'],
      xf: ['With {n} {who} each, how can your side help on a full day?'],
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
