// Group K: problems and measures in their own words. Usually the best questions of a set.
import { cue, type SignalRow } from './signal.ts';

export const K_PROBLEMS: readonly SignalRow[] = [
  {
    id: 'K1',
    theme: 'problems',
    priority: 5,
    specificity: 4,
    where: 'any',
    cues: [
      cue(
        'challeng',
        /(?<!up to )\b(?:our|the|a|key|biggest|main|current|unique|these|this) (?:[\w-]+ )?challenges? (?:is|are|of|in|around|we|facing)\b(?! (?:you|for you))/i,
      ),
      cue(
        'still',
        /\b(?:is|are|remain)(?: \w+)? still (?:largely |mostly |too |very |quite )?(?<state>manual|fragmented|spread|slow|done by hand|on paper|in spreadsheets|paper-based|missing|early|young|disconnected|siloed|inconsistent)\b/i,
      ),
      cue(
        'fragment silo outdat disconnect ineffici bottleneck',
        /\b(?:fragmented|siloed|outdated|disconnected|inefficient|inefficienc\w+|bottlenecks?)\b/i,
      ),
      cue(
        'struggl',
        /\b(?:we|customers|clients|teams|users|people|patients|companies|businesses|organi[sz]ations) (?:\w+ ){0,2}struggl\w+ (?:to|with)\b/i,
      ),
      cue(
        'rarely never',
        /\b(?:numbers|figures|systems|data|teams|records)\b.{0,30}\b(?:rarely|never|don't always) (?:match|agree|talk|line up)\b/i,
      ),
      cue('need', /\bwe(?: now| urgently| also)? need to (?<task>.{8,80})/i),
      cue(
        'spreadsheet',
        /\b(?:keep|use|rely on|maintain|work from) (?:their own |separate |own )?spreadsheets\b/i,
      ),
      cue(
        'hard difficult',
        /\b(?:it is|it's|remains|has become|is too|are too) (?:\w+ )?(?:hard|difficult|expensive|slow|complicated|complex)(?:er)? (?:to|for)\b/i,
      ),
      cue('outgrow', /\b(?:outgrown|outgrowing|growing pains)\b/i),
    ],
    slots: { task: 'task' },
    ask: {
      hm: [
        'You need to {task}. What has made that hard so far?',
        'You need to {task}. What have you already tried?',
        'You need to {task}. Which part of it matters most this year?',
        '{Src} says "{q}". What have you already tried, and what did it teach you?',
        'I noticed "{q}" on {src}. Where is that felt most in daily work?',
        'I read "{q}" on {src}. Which part would you like to see solved first?',
      ],
      pe: [
        'You need to {task}. What would get easier for you once that is done?',
        '{Src} says "{q}". Where do you run into that yourself in an ordinary week?',
        'About "{q}": what helps you deal with that today?',
      ],
      sk: ['{Src} says "{q}". Where would an improvement be felt first?'],
      xf: [
        '{Src} says "{q}". How do you deal with that on your side?',
        '{Src} says "{q}". What does that look like from your side?',
      ],
      fo: ['{Src} mentions "{q}". What would solving that make possible?'],
    },
    why: 'They name this problem themselves, so they have thought about it; whoever helps with it is the person they want.',
    good: 'What was tried, why it failed, and what you could change.',
    worry: 'Surprise that it is written there at all.',
    followUp: 'What would have to be true for it to be solved a year from now?',
    say: {
      competency: 'problem-solving',
      angle: 'the same problem on a smaller or larger scale, and what you did',
    },
    expect: {
      form: 'role',
      competency: 'problem-solving',
      tradeOff: 'fixing the cause against getting relief soon',
      text: [
        'We need to {task}. Where would you start?',
        'On our page it says "{q}". Where would you start?',
        'You have ten weeks, and it is still true that "{q}". What do you do first?',
      ],
    },
  },
  {
    id: 'K2',
    theme: 'problems',
    priority: 5,
    specificity: 4,
    where: 'any',
    cues: [
      cue(
        'from',
        /\b(?:bring|raise|take|grow|increase|improve|lift|move|get|cut|reduce|lower|shorten|bringing|raising|growing|increasing|reducing|moving)\s+(?<metric>[\w' -]{4,60}?)(?: up| down| back)? from (?<base>\d+ (?:in|out of) (?:every )?\d+|[$€£]?[\d.,]+ ?(?:%|per cent|percent|[kmb]n?\b|million|days?|hours?|weeks?|minutes?)?) to (?<target>(?:fewer than |less than |more than |under |over |at least |below |above )?\d+ (?:in|out of) (?:every )?\d+|(?:fewer than |less than |more than |under |over |at least |below |above )?[$€£]?[\d.,]+ ?(?:%|per cent|percent|[kmb]n?\b|million|days?|hours?|weeks?|minutes?)?)/i,
      ),
      cue(
        'reduc cut increas grow improv rais lower shorten boost lift sav',
        /^(?!.*\b(?:last (?:year|quarter|season)|in 20[12]\d|since 20|this year)\b).*?\b(?<move>reduc(?:e|es|ing)|cut(?:ting)?|increas(?:e|es|ing)|grow(?:ing)?|improv(?:e|es|ing)|rais(?:e|es|ing)|lower(?:ing)?|shorten(?:ing)?|boost(?:ing)?|lift(?:ing)?)\s+(?<metric>[\w'& -]{4,60}?) by (?:at least |up to |around )?(?<by>[\d.,]+ ?(?:%|per cent|percent|days?|hours?|points?|x\b|times))/i,
      ),
      cue(
        'cut reduc short bring get lower rais extend',
        /\b(?:cut|reduc(?:e|ing)|shorten(?:ing)?|bring(?:ing)?|get(?:ting)?|lower(?:ing)?|rais(?:e|ing)|extend(?:ing)?) (?<metric>[\w' -]{4,50}?)(?: down| up)? from (?<base>(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty)) to (?<target>(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty) (?:minutes|hours|days|weeks|months|years))\b/i,
      ),
      cue(
        'currentl today now moment present',
        /\b(?:keep|get|bring|hold|push|move|raise|lift|cut) (?<metric>[\w' -]{4,50}?) (?:up |down )?(?<target>(?:to|above|over|below|under|at least) (?:over |under |at least )?[$€£]?[\d.,]+ ?(?:%|per cent|percent|days?|hours?|weeks?|minutes?))[;,(–—-]+ ?(?:we (?:are|stand) |it (?:is|stands) )?(?:currently |today |now |at the moment |at present )?(?:at |is )?(?:currently |today |now )?(?<base>[$€£]?[\d.,]+ ?(?:%|per cent|percent|days?|hours?|weeks?|minutes?))/i,
      ),
      cue(
        'target aim goal',
        /\b(?:target|aim|goal)(?: is| of| for \w+ is|:)? (?:to (?:reach|hit|be at) )?(?<target>[$€£]?[\d.,]+ ?(?:%|per cent|percent|[kmb]n?\b|million|days?))/i,
      ),
    ],
    slots: { metric: 'text', base: 'figure', target: 'figure', by: 'figure' },
    ask: {
      hm: [
        'You want {metric} to go from {base} to {target}. What has helped most so far?',
        'From {base} to {target} on {metric}: which part of the way looks hardest, and why?',
        'When you look at why {metric} stands at {base}, what plays the biggest part?',
        "You'd like to move {metric} by {by}. Where does it stand today, and what has moved it so far?",
        'On {metric}, {target} is the figure you name. How did you arrive at it?',
      ],
      pe: ['On {metric}: which change has made a real difference so far?'],
      sk: [
        'What would moving {metric} by {by} make possible for the company?',
        'With {metric} at {target}, what would become possible for the company?',
      ],
      xf: [
        'If {metric} goes from {base} to {target}, what changes on your side?',
        'If {metric} moves by {by}, where would you notice it first?',
      ],
      fo: ["If {metric} got to {target}, what would you do next that you can't do now?"],
    },
    why: 'A figure with a target is what the role will be measured by; knowing the untried levers lets you say what you would do.',
    good: 'They know where it stands and what moves it.',
    worry: 'The figure came from above and nobody can explain it.',
    followUp: 'When would you look at the target again?',
    back: 'Be ready to say how you would get there.',
    say: {
      competency: 'data-judgement',
      angle: 'a measure of the same kind that you moved, with where it started',
    },
    expect: {
      form: 'role',
      competency: 'data-judgement',
      tradeOff: 'the figure against what it stands for',
      text: [
        'How would you get {metric} from {base} to {target}?',
        'How would you move {metric} by {target}?',
        'How would you know that {target} is the right target?',
      ],
    },
  },
  {
    id: 'K3',
    theme: 'problems',
    priority: 2,
    specificity: 4,
    where: 'any',
    cues: [
      cue(
        'go-live deadline launch deliver complet ready roll',
        /\b(?<event>go-live|deadline|launch|roll-?out|delivery|completion|completed?|rolled out|ready)\b.{0,40}\b(?:by|before|in|for) (?<date>(?:the end of )?(?:early |late |mid-?)?(?:january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|q[1-4])(?: 20\d\d)?|next (?:year|spring|summer|autumn)|20\d\d)\b/i,
      ),
      cue(
        'going goes roll planned scheduled due adopt submi introduc launch open arriv migrat',
        /\b(?:going live|goes? live|rolled? out|planned|scheduled|due|adoption|submission|introduction|launching|opening|opens|arrives?|arriving|migration)\b[^.;]{0,60}?\b(?:(?:in|on|by|before|for) )?(?<date>(?:(?:\d{1,2}(?:st|nd|rd|th)? )(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:in|by|next|this) (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:the|this|next|early|late) (?:spring|summer|autumn|winter|new year)|(?:the )?(?:first|second|third|fourth) quarter|q[1-4])(?: of 20\d\d| 20\d\d)?)\b/i,
      ),
      cue(
        'by before',
        /\b(?:by|before) (?<date>(?:the end of )?(?:march|january|february|april|june|july|august|september|october|november|december|next spring|next summer|next autumn|the summer|the new year)(?: 20\d\d)?)\b/i,
      ),
    ],
    slots: { date: 'text' },
    ask: {
      hm: [
        'I read "{q}" on {src}. Working back from {date}, which step needs the most care?',
        'I read "{q}" on {src}. What is already decided about it, and what is still open?',
      ],
      pe: ['I read "{q}" on {src}. What still needs the most work before {date}?'],
      sk: ['I read "{q}" on {src}. What could still move that date?'],
      xf: ['I read "{q}" on {src}. What does that need from your side?'],
      fo: ['I read "{q}" on {src}. What makes that date an important one for you?'],
    },
    why: 'A fixed date shows what has to give when time runs short.',
    good: 'They know what they would protect and have said so to the team.',
    worry: 'Everything must be done, all of it, by then.',
    followUp: 'Who decides when it gets tight?',
    say: { competency: 'delivery', angle: 'a late piece of work that you brought home, and what you cut' },
    expect: {
      form: 'situational',
      competency: 'delivery',
      tradeOff: 'date against scope',
      text: [
        "It becomes clear that {date} can't be met. What do you do?",
        'How would you plan backwards from {date}?',
      ],
    },
  },
  {
    id: 'K4',
    theme: 'problems',
    priority: 4,
    specificity: 3,
    where: 'any',
    cues: [
      cue('scal', /\b(?:scale|scaling)\s+(?:up )?(?<area>(?:our|the|its) .{4,60})/i),
      cue('pace', /\bkeep(?:ing)? (?:up|pace) with (?<area>.{4,60})/i),
      cue('outgrow', /\boutgr\w+ (?<area>.{4,60})/i),
      cue('demand', /\b(?:growing|increasing|rising) demand for (?<area>.{4,60})/i),
    ],
    slots: { area: 'np' },
    ask: {
      hm: [
        'When it gets busy, where do you first notice the strain on {area}?',
        'With {area}, what worked well when things were smaller and is harder now?',
      ],
      pe: [
        'When it comes to {area}, where does it already feel tight?',
        'Which extra steps around {area} would you be glad to lose?',
      ],
      sk: ['With {area} in mind, what should be ready before you grow further?'],
      xf: ['When it comes to {area}, what would help your side most?'],
      fo: ['What would you start sooner if {area} were no longer a worry?'],
    },
    why: 'Growth strains show up first in the work you would do.',
    good: 'They can point to the place that hurts.',
    worry: 'Growth is all good news.',
    followUp: 'What have people done to get by?',
    say: { competency: 'innovation', angle: 'a way of working you helped grow up' },
    expect: {
      form: 'role',
      competency: 'planning',
      text: ['What would you fix first so that {area} keeps up?', 'What breaks first when {area} doubles?'],
      tradeOff: 'order against speed',
    },
  },
  {
    id: 'K5',
    theme: 'problems',
    priority: 3,
    specificity: 3,
    where: 'any',
    cues: [
      cue(
        'open hir join recruit',
        /\b(?:hiring|recruiting|looking for|adding) (?<n>\d{1,3}(?![\d.,]\d)|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b(?! ?(?:years|\+|%|hours|days|more years|thousand|million))/i,
      ),
      cue(
        'opening position',
        /(?<![\d.,])\b(?<n>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:(?!pallet|stor|park|bed)[a-z][\w-]+ ){0,3}(?:openings|(?<=\b(?:open|new|vacant|job|further|additional) )positions|vacancies)\b/i,
      ),
    ],
    slots: { n: 'text' },
    ask: {
      hm: [
        'With {n} people to be hired, how do you keep the first weeks good for each of them?',
        "You're looking for {n}. How will the work be divided between us?",
      ],
      pe: ['With {n} people joining, how will the team make time for them?'],
      sk: ['What would you like {n} more people to make possible?'],
    },
    why: 'Hiring several at once changes how much help each one gets.',
    good: 'A plan for who starts when and with whom.',
    worry: 'They hope people find their own feet.',
    followUp: 'How did it go with the last group?',
    say: { competency: 'learning', angle: 'a start where you were useful early' },
    expect: {
      form: 'role',
      competency: 'learning',
      text: ['How do you become useful quickly when others start with you?'],
    },
  },
  {
    id: 'K6',
    theme: 'problems',
    priority: 4,
    specificity: 4,
    where: 'company',
    cues: [
      cue(
        'depend reli concentrat',
        /\b(?:depend(?:s|ent)? on|rel(?:y|ies|iant) on) (?<risk>(?:a |one |a single |a small number of |few |third-party )[\w ,'-]{4,60})/i,
      ),
      cue('risk', /\b(?:principal|key|main|material) risks? (?:is|are|include)s? (?<risk>.{4,70})/i),
    ],
    slots: { risk: 'np' },
    ask: {
      hm: ["{Src} names {risk} as a risk. Where does it show up in this team's work?"],
      sk: [
        '{Src} names {risk}. Where does that show up in ordinary decisions?',
        'With {risk} in mind, what do you plan differently?',
      ],
      xf: ['How much of your planning turns on {risk}?'],
      fo: ['What would make {risk} less of a worry?'],
    },
    why: 'A named risk is something they are allowed to talk about and rarely get asked.',
    good: 'A decision that was made differently because of it.',
    worry: 'It is only there because the lawyers wanted it.',
    followUp: 'What would be the first sign that it is coming true?',
    say: { competency: 'business-sense', angle: 'a risk you saw early' },
    expect: {
      form: 'role',
      competency: 'business-sense',
      text: ['How do you weigh a rare but costly risk?'],
    },
  },
  {
    id: 'K7',
    theme: 'problems',
    priority: 4,
    specificity: 4,
    where: 'any',
    cues: [
      cue(
        'backlog waiting caseload clear',
        /\b(?:backlog(?= of \w+ (?:cases|orders|tickets|claims|requests|applications|repairs|work))|clear(?:ing)? (?:the|our|a) backlog|waiting lists?|caseloads?|waiting times?)(?: of (?<n>(?:about |around |some |up to )?[\d,.]+[\w ]{0,30}))?/i,
      ),
    ],
    slots: { n: 'text' },
    ask: {
      hm: [
        'With {n} in the queue, how do you decide what comes first?',
        '{Src} mentions "{q}". How do you decide what comes first?',
      ],
      pe: [
        'When there is more waiting than you can do, how do you choose?',
        'About "{q}": what do you always take first?',
      ],
      sk: ['With "{q}", what has helped most so far?'],
    },
    why: 'How a team decides what waits tells you how the work will feel.',
    good: 'A rule that people keep to and that can be explained.',
    worry: 'Whoever shouts loudest.',
    followUp: 'When is it hardest to keep to that?',
    say: { competency: 'prioritising', angle: 'a rule for what comes first that held under pressure' },
    expect: {
      form: 'situational',
      competency: 'prioritising',
      tradeOff: 'fairness against urgency',
      text: [
        'How do you tell someone that they have to wait?',
        'Two urgent cases, time for one. What do you do?',
      ],
    },
  },
  {
    id: 'K8',
    theme: 'problems',
    priority: 3,
    specificity: 3,
    where: 'any',
    cues: [
      cue(
        'saving efficien cost',
        /\b(?:cost (?:reduction|savings?|base|control|pressure)|savings? (?:target|of|plan)|efficienc(?:y|ies) (?:target|drive|programme|program|gains)|do more with less|cost-(?:saving|cutting))\b/i,
      ),
    ],
    ask: {
      hm: ['{Src} mentions "{q}". How do you decide where to save and what to protect?'],
      sk: ['On "{q}": what do you most want to protect?'],
      xf: ['Since "{q}" became a topic, what do you do differently?'],
      pe: ['How does "{q}" show in your own day?'],
    },
    why: 'It shows whether saving is done with thought, and what is protected.',
    good: 'Something they refused to cut.',
    worry: 'A percentage for everybody.',
    followUp: 'Who decides where?',
    say: { competency: 'business-sense', angle: 'a saving of yours that did not hurt quality' },
    expect: {
      form: 'situational',
      competency: 'business-sense',
      text: ['Where would you cut ten per cent, and where not?'],
      tradeOff: 'cost against quality',
    },
  },
  {
    id: 'K9',
    theme: 'problems',
    priority: 4,
    specificity: 4,
    where: 'any',
    cues: [
      cue(
        'cut reduc increas improv rais lower halv doubl',
        /\b(?<done>(?:cut|reduced|increased|improved|raised|lowered|halved)\s+[\w'& -]{3,50}? by (?:over |more than |nearly |about )?[\d.,]+ ?(?:%|per cent|percent|days?|hours?|minutes?))(?!\w).{0,30}\b(?:last (?:year|quarter|season)|in 20[12]\d|since|this year)\b/i,
      ),
    ],
    slots: { done: 'text' },
    ask: {
      pe: [
        '{Src} says "{q}". Which change made the difference?',
        '{Src} says "{q}". What helps to keep it that way?',
      ],
      hm: [
        '{Src} says "{q}". Which change made the difference, and who thought of it?',
        '{Src} says "{q}". What did it take behind the scenes?',
      ],
      sk: ['{Src} says "{q}". What did you learn from it that you used elsewhere?'],
      xf: ['{Src} says "{q}". What did it change for your side?'],
      fo: ['{Src} says "{q}". What did it take behind the scenes?'],
      hr: ['{Src} says "{q}". Which team was behind that?'],
    },
    why: 'They are proud of it; how it was done tells you how the place works.',
    good: 'The change, the doubters and the people behind it.',
    worry: 'Only the figure again.',
    followUp: 'Where else could that help?',
    say: { competency: 'data-judgement', angle: 'a result of the same kind, with your own share in it' },
    expect: {
      form: 'behavioural',
      competency: 'data-judgement',
      text: ['Tell me about a result you moved and kept there.'],
    },
  },
  {
    id: 'K10',
    theme: 'problems',
    priority: 5,
    specificity: 4,
    where: 'any',
    cues: [
      cue(
        'balanc synchroni weigh trad',
        /\b(?:balanc(?:e|es|ing)|synchroni[sz](?:e|es|ing)|weigh(?:s|ing)?|trad(?:e|es|ing) off) (?:the (?:art|needs?|demands?) of )?(?<a>(?!(?:life|work)\b)[\w' -]{4,60}?),? (?:with|and|against|while|for|alongside) (?:the (?:science|needs?|demands?) of )?(?<b>[\w' -]{4,60})/i,
      ),
      cue(
        'without',
        /\b(?:without (?:compromising|sacrificing|losing|slowing|hurting)) (?:on )?(?<b>[\w' -]{4,60})/i,
      ),
    ],
    slots: { a: 'np', b: 'np' },
    ask: {
      hm: [
        'Between {a} and {b}, how do you find the balance in a busy week?',
        "When {a} and {b} don't line up, what usually comes first?",
        'You want someone to {task}. What makes that hardest in practice?',
        'When things get busy, what helps you to keep up {b}?',
      ],
      pe: [
        'Between {a} and {b}, which takes more of your attention in a busy week?',
        "When {a} and {b} don't line up, what do you do?",
        'On a busy day, how do you keep up {b}?',
      ],
      sk: [
        'Between {a} and {b}, which should come first when time is short?',
        'How do you make room for {b} when time is short?',
      ],
      fo: ['Between {a} and {b}, which matters more to you this year?'],
      xf: ["When {a} and {b} don't line up, where do you notice it first?"],
    },
    why: 'They name two things that pull apart; which one gives way is on no page.',
    good: 'A recent case in which one of them had to wait, and who decided.',
    worry: 'Both, always, in full.',
    followUp: 'And who decides that?',
    say: {
      competency: 'prioritising',
      angle: 'a time two good things did not both fit, and which you chose',
    },
    expect: {
      form: 'situational',
      competency: 'prioritising',
      tradeOff: '{a} against {b}',
      text: [
        'This week you can have {a} or {b}, and not both. How do you decide?',
        'Where would you draw the line for {b}?',
      ],
    },
  },
  {
    id: 'K11',
    theme: 'problems',
    priority: 5,
    specificity: 4,
    where: 'any',
    cues: [
      cue(
        'moving switching changing shifting turning converting',
        /\b(?:is|are|we're|we’re|'re) (?:now |currently )?(?:moving|switching|shifting|converting|changing) (?<what>(?!from\b|into\b|to\b|on\b|\w+ly\b)[\w' ,&-]{3,45}?) (?:over )?(?:to|into|onto) (?<to>(?:our |the |an? )?[\w' /&+-]{3,45})/i,
      ),
    ],
    slots: { what: 'text', to: 'np' },
    ask: {
      hm: [
        'As you move {what} to {to}, what has been harder than you expected?',
        'In moving {what} to {to}, what from before would you like to keep?',
      ],
      pe: [
        'In moving {what} to {to}, what has helped most so far?',
        'As you move {what} to {to}, which questions come up most?',
      ],
      sk: ['Two years from now, what would tell you that moving {what} to {to} was right?'],
      xf: ['As you move {what} to {to}, what changes on your side?'],
      fo: ['What made you decide to move {what} to {to} now?'],
    },
    why: 'They are in the middle of a change and want someone for it; what is hard about it is on no page.',
    good: 'A difficulty, and what they tried.',
    worry: 'It is going very well.',
    followUp: 'What would you do differently next time?',
    say: { competency: 'change', angle: 'a change you were in the middle of, and what it cost' },
    expect: {
      form: 'situational',
      competency: 'change',
      text: [
        'Half of those concerned by the move to {to} would rather have kept things as they were. Where do you begin?',
      ],
      tradeOff: 'getting on with it against taking people along',
    },
  },
];
