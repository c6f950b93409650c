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
        'Early on there would be {proj}. Which decisions about it are still open?',
        'What would the people closest to {proj} want me to know before I start?',
        'How far along is {proj}, and where should it be after my first few months?',
        '{Src} puts "{q}" early. What would help someone new to get a good start on it?',
      ],
      pe: [
        'How far along is {proj}, and which part could use help first?',
        'With {proj}, what works well today that should be kept?',
      ],
      sk: ['What made this a good time for {proj}?'],
      xf: ['What do you hope {proj} will change for your side, and what should stay as it is?'],
      fo: ['If the work on {proj} goes well, what would it free you up to do?'],
    },
    why: 'The first piece of work decides how your first year is seen; you want to know how much of it is yours.',
    good: 'A clear line between what is settled and what is open.',
    worry: 'It is promised to everyone and owned by nobody.',
    followUp: 'What was the main worry people had about it?',
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
        'For the first {window} you name {goal}. What usually takes longest on the way there?',
        'You hope for {goal}. What would help a newcomer most in getting there?',
        'On the way to {goal}, what is the hardest part today?',
        'I read "{q}" on {src}. What tends to make that harder than it sounds?',
        '{Src} says "{q}". Who has managed that before, and what helped them?',
      ],
      pe: [
        '{Src} says "{q}". How did your own first months compare?',
        'What would help someone new most with "{q}"?',
      ],
      sk: ['After the first year, what would make you glad this role was filled?'],
      fo: ['{Src} says "{q}". What would that take off your own plate?'],
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
    priority: 5,
    specificity: 3,
    where: 'duty',
    ask: {
      hm: [
        'With {obj}, which decisions would be mine, and which would you want to hear about first?',
        'You want someone to {task}. Where would I have the last word, and where would you?',
        'With {ger}, which decisions would be mine, and which would you want to hear about first?',
      ],
      pe: [
        'With {obj}, who has the last word today, and when do you hear of it?',
        'When someone is {ger}, how much can they decide on the spot?',
      ],
      xf: [
        'When it comes to {obj}, whom do you go to today, and what do you get?',
        'What do you need most from whoever is {ger}?',
      ],
      sk: [
        'Which decisions about {obj} do you want to keep yourself, and where should I simply get on with it?',
        'With {obj}, what result would please you most after a year?',
      ],
      fo: [
        'Which decisions about {obj} do you still want to be in the room for, and where should I simply get on with it?',
      ],
    },
    why: 'Being given something and being allowed to decide about it are two things; this tells them apart.',
    good: 'A clear line, with a recent decision as proof.',
    worry: 'You would own it, but every step needs approval.',
    followUp: 'Is there a recent example that shows that?',
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
        /\b(?:our|the company(?:'|’)s|the) (?:very )?first (?<function>(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Quarter|Half|Class)[A-Z][\w-]{1,30}(?: [A-Z][\w-]{1,30}){0,3})\b(?=.{0,30}(?:hire|to |who|,|\.|$))/,
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
        'I read "{q}" on {src}. What is the first thing you would like to see working?',
        'How have you managed without {function} until now?',
      ],
      pe: [
        '{Src} mentions "{q}". How do you manage in the meantime?',
        'What do you hope {function} will make easier for you within a year?',
      ],
      sk: [
        'What made this the moment to start on {function}?',
        'I read "{q}" on {src}. What made now the right time for it?',
      ],
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
        'With somebody {leaving}, what would you most like them to pass on before they go?',
        '{Src} mentions "{q}". How is the handover planned?',
        '{Src} mentions "{q}". Which parts of the earlier approach would you keep, and which would you like done differently?',
        'Since someone held this role before, what worked so well that I should keep it?',
      ],
      pe: ['What has the team come to rely on from whoever holds this role?'],
      xf: ['What worked well for you with this role before, and what would you change?'],
    },
    why: 'You step into habits somebody else formed; better to know which ones people love.',
    good: 'Fair words about before, and one thing to change.',
    worry: 'Everything before was wrong.',
    followUp: 'What would help most in the first weeks?',
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
        'The role is new. What made you decide to create it now?',
        'Since the role is new, who does parts of it today, and what would they like to keep?',
      ],
      pe: ['With this role being new, what do you hope it takes off your desk?'],
      sk: ['What did you see that made a new role worth having?'],
      xf: ['With this role being new, what do you hope will get easier on your side?'],
      fo: ['What told you that it was time for a new role?'],
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
        'If I could only do one of these really well in my first year, {a} or {b}, which would you choose?',
      ],
      pe: ['Between {a} and {b}, what takes up most of an ordinary week?'],
      sk: [
        'If I could only do one of these really well in my first year, {a} or {b}, which would you choose?',
      ],
      fo: [
        'If I could only do one of these really well in my first year, {a} or {b}, which would you choose?',
      ],
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
        'When {amount} gets tight during the year, what helps you decide what comes first?',
        'On "{q}": when money gets tight during the year, how do you decide what comes first?',
      ],
      fo: ['With "{q}", how close do you stay to spending decisions today?'],
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
        'This is not meant to be {notit}. Which part of the work shows that best?',
        'You say that this is not {notit}. What would you like people to understand by that?',
      ],
      pe: ['The work is not meant to be {notit}. How does that look in an ordinary week?'],
      sk: ['You say that this is not {notit}. What do you hope the role will be instead?'],
      fo: ['You say that this is not {notit}. Where would I notice the difference first?'],
    },
    why: 'Nobody writes what a job is not without a reason.',
    good: 'The misunderstanding, told frankly.',
    worry: 'They do not know why it is there.',
    followUp: 'How has the role changed over time?',
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
