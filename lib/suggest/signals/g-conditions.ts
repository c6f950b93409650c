// Group G: place, time and conditions of work.
import { cue, type SignalRow } from './signal.ts';

export const G_CONDITIONS: readonly SignalRow[] = [
  {
    id: 'G1',
    theme: 'team',
    priority: 3,
    specificity: 2,
    where: 'any',
    cues: [
      cue(
        'remote work fully',
        /\b(?:fully remote|remote[- ]first|100% remote|work (?:from (?:home|anywhere)|remotely)|remote (?:position|role|team|work))\b(?!.*\bon-?site\b)/i,
      ),
    ],
    ask: {
      pe: [
        '{Src} says "{q}". When someone new gets stuck, how do they get help quickly?',
        'With "{q}", how often do you meet in one room, and what for?',
      ],
      hm: ['{Src} says "{q}". How do you notice from afar when someone needs help?'],
      hr: ['{Src} says "{q}". Is that the rule for the whole company, and is it under review?'],
      xf: ['With "{q}", how do you get hold of people when it matters?'],
    },
    why: 'Working apart goes well when help is easy to get.',
    good: 'A habit for newcomers.',
    worry: 'Just write in the channel.',
    followUp: 'How was that for you at the start?',
    say: { competency: 'communication', angle: 'a remote start of yours that went well' },
    expect: {
      form: 'culture',
      competency: 'planning',
      text: ['How do you structure a day when you work on your own?'],
    },
  },
  {
    id: 'G2',
    theme: 'team',
    priority: 3,
    specificity: 3,
    where: 'any',
    cues: [
      cue(
        'day office hybrid on-site onsite',
        /\b(?<n>\d|one|two|three|four) (?:(?:days?|x) )?(?:(?:per|a|each) week |a week )?(?:days? )?(?:\w+ ){0,3}(?:in (?:the|our) [\w ]{0,20}office|in[- ]office|on[- ]?site|at (?:our|the) [\w ]{0,20}office)/i,
      ),
    ],
    slots: { n: 'text' },
    ask: {
      pe: [
        'What do you use the {n} shared days for?',
        'What makes the {n} days together worth the journey for you?',
      ],
      hm: ['What do you use the {n} shared days for, and what do you leave for the others?'],
      hr: ['{Src} mentions "{q}". Is that set by the company or by each team, and is it under review?'],
    },
    why: 'The number of days is stated; what they are for is not.',
    good: 'Days with a purpose.',
    worry: 'Video calls from the office.',
    followUp: 'How did that come about?',
    expect: { form: 'role', competency: 'planning', text: ['Would {n} days a week on site work for you?'] },
  },
  {
    id: 'G3',
    theme: 'terms',
    priority: 3,
    specificity: 3,
    where: 'any',
    cues: [
      cue(
        'relocat',
        /\b[Rr]elocat(?:e|ion)\b(?: (?:package|assistance|support))?(?: to (?<place>[A-Z]\w+(?: [A-Z]\w+)?))?/,
      ),
    ],
    slots: { place: 'name' },
    ask: {
      hr: [
        'What support comes with moving to {place}, and by when would I need to be there?',
        '{Src} mentions "{q}". What does that cover, and by when would I need to be there?',
      ],
    },
    why: 'A move costs money and months; both are better known early.',
    good: 'A written package and a date.',
    worry: 'We will see when you are here.',
    followUp: 'Who has done it lately?',
    say: { competency: 'integrity', angle: 'your commitment, said once' },
    expect: {
      form: 'motivation',
      competency: 'integrity',
      text: ['What would make this place work for you?'],
    },
  },
  {
    id: 'G4',
    theme: 'team',
    priority: 2,
    specificity: 3,
    where: 'any',
    cues: [
      cue(
        'shift night weekend rota rotating 12-hour',
        /\b(?<pattern>(?:rotating|night|day|evening|weekend|12-hour|twelve-hour|early|late|split|three|two)[- ](?:and (?:night|weekend|evening|late) )?shifts?(?: pattern| work)?|shift (?:work|pattern|rota)|(?:shift|ward|team) rotas?|rotating (?:system|pattern)|every (?:second|third|fourth|other) weekend|four on,? four off)\b/i,
      ),
    ],
    slots: { pattern: 'text' },
    ask: {
      pe: [
        '{Src} mentions "{q}". How far ahead is it published, and how often does it change after that?',
        'With {pattern}, what helps you stay rested?',
      ],
      hm: ['{Src} mentions "{q}". How far ahead is it published, and who steps in when someone is ill?'],
      hr: ['{Src} mentions "{q}". How far ahead is it published, and how are swaps arranged?'],
    },
    why: 'A pattern is only as good as its notice and its cover.',
    good: 'Weeks of notice and a fair way to swap.',
    worry: 'Changes by text message the night before.',
    followUp: 'How does it go when two people are ill at once?',
    say: { competency: 'resilience', angle: 'how you stay steady on shifts' },
    expect: {
      form: 'role',
      competency: 'safety',
      text: ['How do you keep up quality at the end of a long shift?'],
    },
  },
  {
    id: 'G5',
    theme: 'team',
    priority: 3,
    specificity: 3,
    where: 'any',
    cues: [
      cue(
        'travel',
        /\b(?:(?<pct>(?:up to |approximately |around )?\d{1,2} ?%) (?:of )?(?:\w+ )?travel|travel(?:ling)?(?: of)?(?: up to)?(?: approximately)? (?<pct2>\d{1,2} ?%)|(?:regular|frequent|occasional|some|extensive|international) travel|travel to (?:client|customer|our))\b/i,
      ),
    ],
    slots: { pct: 'figure', pct2: 'figure' },
    ask: {
      pe: ['{Src} mentions "{q}". Does that spread evenly, or does it come in bursts?'],
      hm: ['{Src} mentions "{q}". Which journeys matter most, and which could be a call?'],
      hr: ['{Src} mentions "{q}". Does that spread evenly, and how is the time counted?'],
    },
    why: 'A share of travel can mean a day a week or every March.',
    good: 'A calendar they can describe.',
    worry: 'It used to be less.',
    followUp: 'Where did you go last?',
    say: { competency: 'planning', angle: 'how you stay useful on the road' },
    expect: { form: 'role', competency: 'planning', text: ['Is there a limit to the travel you could do?'] },
  },
  {
    id: 'G6',
    theme: 'team',
    priority: 3,
    specificity: 2,
    where: 'any',
    cues: [
      cue(
        'peak overtime month-end busy season extra additional evening',
        /\b(?:peak (?:season|periods?|times?)|overtime|month-end|year-end|busy season|seasonal peaks?|evenings and weekends|additional hours|extra hours|outside (?:of )?(?:normal|regular|core) (?:working |business )?hours)\b/i,
      ),
    ],
    ask: {
      pe: [
        '{Src} mentions "{q}". Which weeks of the year are heaviest, and how does the team recover afterwards?',
      ],
      hm: ['{Src} mentions "{q}". What has helped most to keep that manageable?'],
      hr: ['{Src} mentions "{q}". How is that time given back?'],
      xf: ['{Src} mentions "{q}". How do you plan around that on your side?'],
    },
    why: 'Heavy weeks are fine when they are known and given back.',
    good: 'Known weeks, and rest afterwards.',
    worry: 'It is always a bit like that.',
    followUp: 'How was the last one?',
    say: { competency: 'resilience', angle: 'a peak you handled by planning' },
    expect: {
      form: 'behavioural',
      competency: 'resilience',
      text: ['Tell me about your busiest weeks. What did you do to get through?'],
    },
  },
  {
    id: 'G7',
    theme: 'problems',
    priority: 2,
    specificity: 3,
    where: 'body',
    cues: [
      cue(
        'lift ppe clean hazard lone height chemical confined cold noise',
        /\b(?<cond>heavy lifting|manual handling|lift(?:ing)? (?:up to )?\d+ ?(?:kg|lbs?|pounds)|PPE|clean ?room|hazardous (?:materials|substances|environments?)|lone working|working at height|chemicals|confined spaces|cold (?:store|environment))\b/i,
      ),
    ],
    slots: { cond: 'text' },
    ask: {
      pe: [
        'With {cond}, what has helped most to keep people safe?',
        '{Src} mentions "{q}". When someone new starts, how do they learn to do that safely?',
      ],
      hm: ['{Src} mentions "{q}". When someone raises a concern about it, what happens next?'],
    },
    why: 'Safety shows in what was changed after somebody spoke up.',
    good: 'A recent change and the reason.',
    worry: 'Nothing ever happens here.',
    followUp: 'What was changed most recently?',
    say: { competency: 'safety', angle: 'something you stopped or reported' },
    expect: { form: 'situational', competency: 'safety', text: ['What would make you stop the job?'] },
  },
  {
    id: 'G8',
    theme: 'terms',
    priority: 3,
    specificity: 3,
    where: 'any',
    cues: [
      cue(
        'fixed contract temporary',
        /\b(?:fixed[- ]term|temporary|contract)\b[^.;]{0,20}\b(?:until|to|ending) (?<until>(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d|20\d\d)\b/i,
      ),
      cue(
        'fixed contract temporary grant month funded',
        /\b(?<term>(?:\d{1,2}|six|nine|twelve|eighteen|two|three)[- ](?:month|year)s? (?:fixed[- ]term|contract|FTC|appointment|temporary)|fixed[- ]term(?: contract)?(?: (?:of|for) \d+ (?:months|years))?|funded (?:until|for) [\w ]{3,20})\b/i,
      ),
    ],
    slots: { term: 'text', until: 'name' },
    ask: {
      hm: [
        'The post runs until {until}; what would you love to be able to say about this work by then?',
        '{Src} says "{q}". Nearer the end, what will decide whether the post goes on?',
      ],
      hr: [
        '{Src} says "{q}". Nearer the end, what will decide whether the post goes on, and when would I know?',
      ],
      sk: ['{Src} says "{q}". What would have to happen for it to become permanent?'],
    },
    why: 'With an end date, it matters who decides about the time after.',
    good: 'A condition and a date.',
    worry: 'There is usually something.',
    followUp: 'How did it go for the person before?',
    say: { competency: 'delivery', angle: 'what you would leave behind within that time' },
    expect: { form: 'motivation', competency: 'delivery', text: ['Why is a fixed term right for you?'] },
  },
  {
    id: 'G9',
    theme: 'expectations',
    priority: 5,
    specificity: 4,
    where: 'any',
    cues: [
      cue(
        'contingent pending subject',
        /\b(?:(?:opening|position|role|post|job|offer) is (?:currently )?contingent\b|contingent (?:up)?on (?:contract )?(?:award|funding)|pending (?:contract award|funding)|subject to (?:contract award|funding))/i,
      ),
      cue(
        'may turn become extend',
        /\b(?:may|might|could) (?:turn into|become|lead to|be extended (?:in)?to) (?<later>an? [\w -]{4,40}?(?:one|role|position|post|contract|job))\b/i,
      ),
    ],
    slots: { later: 'thing' },
    ask: {
      hm: [
        'It may turn into {later}. What would have to happen for that?',
        '{Src} says "{q}". What does that depend on, and when will it be known?',
      ],
      hr: [
        'It may turn into {later}. Who decides that, and by when?',
        '{Src} says "{q}". What does that depend on, and when will it be known?',
      ],
      sk: ['{Src} says "{q}". How likely do you think it is today?'],
    },
    why: 'A condition in the posting decides whether there is a job at all.',
    good: 'A date, and what has to be true by then.',
    worry: 'It usually works out.',
    followUp: 'How was it the last time?',
    say: { competency: 'ambiguity', angle: 'a time you started although not everything was settled' },
    expect: {
      form: 'motivation',
      competency: 'ambiguity',
      text: ['Not everything about this post is settled yet. What makes that all right for you?'],
    },
  },
];
