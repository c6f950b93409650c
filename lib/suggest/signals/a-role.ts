// Group A: what the role covers and what is to come of it.
import { cue, type SignalRow } from './signal.ts';

export const A_ROLE: readonly SignalRow[] = [
  {
    id: 'A1',
    theme: 'first-work',
    priority: 5,
    specificity: 4,
    where: 'body',
    cues: [
      cue(
        'first initial',
        /\b(?:your first (?:project|assignment|task|big project|priority)|initially,? you(?:'|’)?(?:ll| will)|first (?:project|priority) (?:is|will be|would be)(?: to)?)[:, ]+(?<proj>.{6,90})/i,
      ),
      cue(
        'lead',
        /\b(?:lead|drive|own|oversee|manage|deliver|leading) (?<proj>(?:the|our) (?:[\w-]+ ){0,2}(?:migration|rollout|roll-out|launch|implementation|introduction|transition|move|rebuild|redesign|expansion|integration|transformation|opening|relocation|merger)\b.{0,60})/i,
      ),
    ],
    slots: { proj: 'np' },
    ask: {
      hm: [
        'Early on there would be {proj}. What has already been decided about it, and what would be mine to decide?',
        'On {proj}: who has been carrying it so far, and what would they warn me about?',
        'How far along is {proj}, and what would you want to be true by the end of my first quarter?',
        '{Src} puts "{q}" early. What is already decided there, and what is still open?',
      ],
      pe: [
        'How far along is {proj} really, and which part has nobody volunteered for?',
        'What would you not want to lose through {proj}?',
      ],
      sk: ['What made this the year for {proj}?'],
      xf: ['What do you hope {proj} will change for your side, and what do you fear?'],
      fo: ['If the work on {proj} goes well, what could you stop worrying about?'],
    },
    why: 'The first piece of work decides how your first year is seen; you want to know how much of it is yours.',
    good: 'A clear line between what is settled and what is open.',
    worry: 'It is promised to everyone and owned by nobody.',
    followUp: 'Who was against it, and are they still?',
    back: 'Have your own first three steps ready.',
    say: { competency: 'delivery', angle: 'a story that began with something you took over half-finished' },
    expect: {
      form: 'role',
      competency: 'delivery',
      tradeOff: 'starting fast against understanding first',
      text: [
        'How would you spend your first few weeks on {proj}?',
        'What would you want to know before you take over {proj}?',
      ],
    },
  },
  {
    id: 'A2',
    theme: 'expectations',
    priority: 5,
    specificity: 4,
    where: 'body',
    cues: [
      cue(
        'first within',
        /\b(?:in|within|during|by the end of|after) (?:your|the) first (?<window>(?:\d+|three|six|nine|twelve|few) (?:days|weeks|months)|month|quarter|year)\b[^.:;]{0,25}?(?:[:,]|you(?:'|’)?(?:ll| will)(?: have)?)\s*(?<goal>.{8,100})/i,
      ),
      cue(
        'within',
        /\bwithin (?<window>(?:\d+|three|six|nine|twelve) (?:days|weeks|months)),? (?:you(?:'|’)?(?:ll| will)(?: have)? )?(?<goal>.{8,100})/i,
      ),
      cue(
        'success',
        /\bsuccess (?:(?:in|after|within) (?:this role|(?:your |the )?(?:first )?(?:year|months?|quarter)(?: one)?|\w+ months?) )?(?:looks like|means|will be measured by|is measured by)[: ]+(?<goal>.{8,100})/i,
      ),
    ],
    slots: { goal: 'thing', window: 'text' },
    ask: {
      hm: [
        'For the first {window} you name {goal}. What tends to make that harder than it sounds?',
        'By then you would like to see {goal}. What tends to make that harder than it sounds?',
        'What stands between you and {goal} today?',
        'You say what you hope for: "{q}". What tends to make that harder than it sounds?',
        '{Src} says "{q}". Who has managed that before, and what helped them?',
      ],
      pe: [
        '{Src} says "{q}". How did your own first months compare?',
        'For someone new, what gets in the way of "{q}"?',
      ],
      sk: ['At what point would you say that hiring for this role had paid off?'],
      fo: ['{Src} says "{q}". What would you be able to stop doing yourself?'],
    },
    why: 'They wrote down what success means; asking what makes it hard shows you have read it and mean to get there.',
    good: 'A known obstacle and help to get past it.',
    worry: 'They cannot say how the goal came about.',
    followUp: 'Who would notice first whether it is on track?',
    back: 'Expect to sketch your own first ninety days.',
    say: {
      competency: 'planning',
      angle: 'a sketch of your first three months with one assumption to check in each',
    },
    expect: {
      form: 'role',
      competency: 'planning',
      tradeOff: 'learning against delivering',
      text: [
        'Walk me through your first {window} here.',
        'We would like to see this by then: "{q}". How would you begin?',
      ],
    },
  },
  {
    id: 'A3',
    theme: 'expectations',
    priority: 4,
    specificity: 3,
    where: 'duty',
    ask: {
      hm: [
        'You want someone to {task}. Which decisions in it would be mine alone?',
        'On {obj}: which decisions would be mine alone?',
        "The posting has me {ger}. Where does that end and somebody else's ground begin?",
        'If I were {ger}, what would you want to hear about before it happens?',
      ],
      pe: [
        'When someone is {ger}, how far can they go before they need a yes from above?',
        'Who gets asked about {obj} today, whatever the chart says?',
      ],
      xf: [
        'What do you need from whoever is {ger}?',
        'When the work on {obj} goes well, what do you notice on your side?',
      ],
      sk: [
        'With {obj}, what result would make you say that the right person got the job?',
        'What would have to change about {obj} for the company to feel it?',
      ],
      fo: ['How ready are you to let go of {obj}, honestly?'],
    },
    why: 'Being given something and being allowed to decide about it are two things; this tells them apart.',
    good: 'A clear line, with a recent decision as proof.',
    worry: 'You would own it, but every step needs approval.',
    followUp: 'What was the last decision that went up a level?',
    say: { competency: 'ownership', angle: 'a decision you took where the boundary was unclear' },
    expect: {
      form: 'behavioural',
      competency: 'ownership',
      tradeOff: 'acting against asking first',
      text: [
        'Tell me about something you owned from start to finish.',
        'On {obj}, you want one thing and your manager another. What do you do?',
      ],
    },
  },
  {
    id: 'A4',
    theme: 'first-work',
    priority: 4,
    specificity: 3,
    where: 'any',
    cues: [
      cue(
        'scratch',
        /\b(?:set(?:ting)? up|build(?:ing)?|creat\w+|establish\w*|develop\w*|design\w*|start\w*) (?<function>[\w' -]{3,60}?) from (?:scratch|the ground up|zero)\b/i,
      ),
      cue(
        'scratch zero ground',
        /\b(?:from scratch|zero to one|0 to 1|0-1|from the ground up|greenfield)\b/i,
      ),
      cue(
        'first',
        /\b(?:our|the company(?:'|’)s|the) (?:very )?first (?<function>[A-Z][\w-]{1,30}(?: [A-Z][\w-]{1,30}){0,3})\b(?=.{0,30}(?:hire|to |who|,|\.|$))/,
      ),
      cue('found', /\bfounding (?<function>[A-Z][\w-]{1,30}(?: [A-Z][\w-]{1,30}){0,2})/),
    ],
    slots: { function: 'np' },
    ask: {
      hm: [
        'What is already in place for {function}, even informally, and what has been waiting for an owner?',
        '{Src} says "{q}". What exists already, even informally, and who has been looking after it?',
      ],
      fo: [
        'You\'ve come this far without it: "{q}". Which decision made you feel the gap most?',
        'For {function}, who has been doing it on the side until now?',
      ],
      pe: [
        'As things stand, how do you get by without it: "{q}"?',
        'For {function}, what do you hope will be there in a year?',
      ],
      sk: ['What made this the moment to start on {function}?', 'What made "{q}" worth doing now?'],
    },
    why: 'Nothing is ever quite from scratch; the informal version tells you what people need.',
    good: 'An honest picture of what exists and who cared for it.',
    worry: 'A big wish and no budget.',
    followUp: 'What should I definitely not build?',
    say: { competency: 'ambiguity', angle: 'something you built from nothing, including what you left out' },
    expect: {
      form: 'role',
      competency: 'ambiguity',
      tradeOff: 'doing it properly against showing something soon',
      text: [
        'How do you decide what not to build first?',
        "You'd have no process to lean on. What does your first month look like?",
      ],
    },
  },
  {
    id: 'A5',
    theme: 'first-work',
    priority: 4,
    specificity: 2,
    where: 'any',
    cues: [
      cue(
        'backfill matern parental cover replac retir',
        /\b(?<event>backfill|(?:maternity|parental|paternity|sick) (?:leave )?cover|covering (?:a )?(?:maternity|parental) leave|following the (?:retirement|promotion|departure|resignation) of [\w ]{3,30}|replacement for [\w ]{3,30})\b/i,
      ),
      cue(
        'predecess vacan incumb retir',
        /\b(?:(?:will be |is |who is )(?<leaving>retiring)|(?:will|who) retires?|predecessor (?:has |is )?(?:mov|left|leav|retir|been promoted|tak|go)\w*|vacan\w+ because|(?:previous|former|last) (?:post-?holder|incumbent) (?:has )?(?:mov|left|leav|retir)\w*)\b/i,
      ),
    ],
    slots: { event: 'text', leaving: 'text' },
    ask: {
      hm: [
        'You write of somebody who is {leaving}. What does that person know that is written down nowhere?',
        '{Src} mentions "{q}". What was left finished, and what half done?',
        '{Src} mentions "{q}". Which parts of the earlier approach would you keep, and which would you like done differently?',
        'Since someone held this role before, what should I be careful not to change?',
      ],
      pe: ['What did the team come to rely on in this role before?'],
      xf: ['What worked well for you with this role before, and what would you change?'],
    },
    why: 'You step into habits somebody else formed; better to know which ones people love.',
    good: 'Fair words about before, and one thing to change.',
    worry: 'Everything before was wrong.',
    followUp: 'Is there a handover, and how long?',
    say: { competency: 'collaboration', angle: 'a handover you took or gave that went well' },
    expect: {
      form: 'behavioural',
      competency: 'collaboration',
      text: ['How do you take over work that is already moving?'],
    },
  },
  {
    id: 'A6',
    theme: 'expectations',
    priority: 4,
    specificity: 2,
    where: 'any',
    cues: [
      cue(
        'newly new',
        /\b(?:newly[- ]created|brand[- ]new|new(?:ly established)?) (?:role|position|post|function)\b|\bthis is a new (?:role|position|post)\b/i,
      ),
    ],
    ask: {
      hm: [
        'The role is new. What made this the moment to create it and not share the work around the team?',
        'Since the role is new, who does parts of it today, and how do they feel about handing them over?',
      ],
      pe: ['With this role being new, what do you hope it takes off your desk?'],
      sk: ['What did you see that made you fund a new role here?'],
      xf: ['What have you been missing that made a new role necessary?'],
      fo: ['What finally made you decide on a new role?'],
    },
    why: 'A new role stands or falls with why it was created and who gives something up for it.',
    good: 'A clear event or gap, and people who are glad.',
    worry: 'Several people each describe a different job.',
    followUp: 'How will you know after a year that it was right?',
    say: { competency: 'ownership', angle: 'a time you shaped your own remit' },
    expect: {
      form: 'role',
      competency: 'ownership',
      text: ['What would you want to know before you agree your goals?'],
    },
  },
  {
    id: 'A7',
    theme: 'expectations',
    priority: 3,
    specificity: 3,
    where: 'duty',
    ask: {
      hm: [
        'The posting covers a lot, from {a} to {b}. If only two things could go really well this year, which two?',
        'Between {a} and {b} there is a good deal of ground. What would you gladly see left for later?',
      ],
      pe: ['Between {a} and {b}, what takes up most of the week in truth?'],
      sk: ['Of everything in the posting, from {a} to {b}, what would you pay for first?'],
      fo: ['From {a} to {b} is a wide field. What could wait until next year?'],
    },
    why: 'A long list hides what counts; their choice of two tells you.',
    good: 'Two clear picks without hesitation.',
    worry: '"All of it, really."',
    followUp: 'And what would you be willing to see slip?',
    say: { competency: 'prioritising', angle: 'a time you let something go on purpose' },
    expect: {
      form: 'situational',
      competency: 'prioritising',
      tradeOff: 'breadth against doing a few things well',
      text: ['Everything on the list is urgent, from {a} to {b}. What do you do first?'],
    },
  },
  {
    id: 'A8',
    theme: 'expectations',
    priority: 3,
    specificity: 3,
    where: 'duty',
    ask: {
      hm: [
        'The title says {title}, and the posting also mentions {ger}. What would the mix look like in an ordinary week?',
      ],
      pe: ['As {title}, how much of the week goes into {ger}?'],
    },
    why: 'Title and duties point different ways; the mix in a normal week is what you would live with.',
    good: 'A rough split they have thought about.',
    worry: 'It depends on who leaves next.',
    followUp: 'How has that split changed lately?',
    say: { competency: 'ownership', angle: 'proof at the higher of the two levels' },
    expect: {
      form: 'role',
      competency: 'ownership',
      text: ['Are you comfortable with the hands-on part, such as {ger}?'],
    },
  },
  {
    id: 'A9',
    theme: 'expectations',
    priority: 4,
    specificity: 3,
    where: 'body',
    cues: [
      cue(
        'budget p&l',
        /\b(?:budget|p&l|p and l|spend|portfolio)(?: \w+)? of (?:around |about |over |up to |more than )?(?<amount>[$€£]\s?[\d.,]+ ?(?:k|m|mn|bn|million|billion)?|[\d.,]+ ?(?:million|m) (?:euros?|pounds|dollars))/i,
      ),
      cue(
        'budget p&l',
        /\b(?:manag\w+|own\w*|responsib\w+ for|hold\w*|full) (?:the |a |your |our |an? annual )?(?:\w+ ){0,2}(?:budgets?|p&l|profit and loss)\b/i,
      ),
    ],
    slots: { amount: 'figure' },
    ask: {
      hm: [
        'How was the {amount} arrived at, and how freely can it be moved during the year?',
        '{Src} mentions "{q}". How is the sum set, and how freely can it be moved during the year?',
      ],
      sk: [
        'When {amount} turns out not to be enough, what usually gives?',
        'On "{q}": when it turns out not to be enough, what usually gives?',
      ],
      fo: ['How tightly do you hold "{q}" yourself today?'],
    },
    why: 'Responsibility for money means little without the freedom to move it.',
    good: 'Clear limits and an example of money being moved.',
    worry: 'It was set before anyone asked what is needed.',
    followUp: 'What did not get funded last year?',
    say: { competency: 'business-sense', angle: 'a choice you made under a fixed sum' },
    expect: {
      form: 'behavioural',
      competency: 'business-sense',
      tradeOff: 'two good uses of the same money',
      text: ['Tell me about a spending decision you would make differently now.'],
    },
  },
  {
    id: 'A10',
    theme: 'expectations',
    priority: 5,
    specificity: 4,
    where: 'body',
    cues: [
      cue(
        'this not role isn',
        /\b(?:[Tt]his|[Ii]t|[Tt]he (?:role|job|position)) (?:is not|isn(?:'|’)t) (?:just |only |merely |simply )?(?:another )?(?<notit>(?:an?|your) (?!(?:problem|issue|requirement|must|complete|full|exhaustive|substitute|contract)\b)[a-z' -]{4,50}?)(?=[.;,!–—]|$)/u,
      ),
    ],
    slots: { notit: 'thing' },
    ask: {
      hm: [
        'You say that this is not {notit}. Who still takes it for that?',
        'You say that this is not {notit}. What happened that made you write that?',
      ],
      pe: ['It is not meant to be {notit}. On which days does it become that all the same?'],
      sk: ['You say that this is not {notit}. How would you notice that it had turned into one?'],
      fo: ['You say that this is not {notit}. How would you notice that it had turned into one?'],
    },
    why: 'Nobody writes what a job is not without a reason.',
    good: 'The misunderstanding, told frankly.',
    worry: 'They do not know why it is there.',
    followUp: 'What do you do when it happens?',
    say: {
      competency: 'ownership',
      angle: 'a time you did the larger job although people expected the smaller one',
    },
    expect: {
      form: 'role',
      competency: 'ownership',
      text: ['This is not {notit}. What would you do in the first month to show that?'],
      tradeOff: 'what people expect of the job against what it is for',
    },
  },
];
