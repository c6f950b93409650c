// Group B: what the posting asks for.
import { cue, type SignalRow } from './signal.ts';

export const B_REQUIREMENTS: readonly SignalRow[] = [
  {
    id: 'B1',
    theme: 'craft',
    priority: 3,
    specificity: 3,
    where: 'need',
    ask: {
      hm: [
        'You ask for {skill}. What situation had you in mind when you wrote that line?',
        'Of everything under the requirements, how much of an ordinary week would really go into {skill}?',
        'When it comes to {skill}, what does the team have plenty of already, and what is it short of?',
      ],
      pe: [
        'When do you need {skill} most: in new work, in repairs, or when helping others?',
        'What would someone who is strong in {skill} change here first?',
        'Who do people turn to for {skill} today?',
      ],
      xf: ['Where would you notice that this role is strong in {skill}?'],
    },
    why: 'Behind a requirement is usually something that once went wrong or is about to come.',
    good: 'A concrete situation the line was written for.',
    worry: 'It was copied from an earlier posting.',
    followUp: 'And who covers that today?',
    say: { competency: 'craft', angle: 'the hardest thing you have done with it' },
    expect: {
      form: 'role',
      competency: 'craft',
      text: [
        "What is the hardest thing you've done that needed {skill}?",
        'How would you show us in five minutes what you can do in {skill}?',
        'Tell me about a time when {skill} alone did not get you there.',
      ],
    },
  },
  {
    id: 'B2',
    theme: 'craft',
    priority: 2,
    specificity: 3,
    where: 'need',
    ask: {
      hm: [
        'You list {skill} as a plus. What is coming up where that would matter?',
        'You would like to see {skill}. What would the team do with that first?',
      ],
      pe: ['Does anyone on the team work with {skill} today, and on what?'],
    },
    why: "A wish on the side often points to next year's plans.",
    good: 'A plan behind the wish.',
    worry: 'Nobody remembers why it is there.',
    followUp: 'When would that begin?',
    say: { competency: 'craft', angle: 'mention it only if you have it' },
    expect: { form: 'role', competency: 'craft', text: ['How far have you gone with {skill}?'] },
  },
  {
    id: 'B3',
    theme: 'expectations',
    priority: 3,
    specificity: 2,
    where: 'need',
    cues: [cue('year', /(?<n>\d{1,2}(?: ?(?:\+|-|–|to) ?\d{0,2}\+?)?) years?\b/i)],
    slots: { n: 'text' },
    ask: {
      hm: [
        'Behind the {n} years you ask for: which situations do you hope the person has already lived through?',
        "You ask for {n} years. What does someone with that experience see coming that others don't?",
      ],
    },
    why: 'Years stand for situations; knowing which ones lets you speak to them.',
    good: 'Two or three situations they can describe.',
    worry: 'The number is a filter and nothing more.',
    followUp: 'Which of those comes up soonest here?',
    say: { competency: 'craft', angle: 'two such situations you have lived through, not the years' },
    expect: {
      form: 'weak-spot',
      competency: 'craft',
      text: ['What have your years taught you that someone newer would miss?'],
    },
  },
  {
    id: 'B4',
    theme: 'terms',
    priority: 4,
    specificity: 3,
    where: 'need',
    cues: [
      cue(
        'licen certif regist charter accredit qualif qts acls clearance',
        /\b(?<cred>(?:[A-Z][\w/]+ ){0,4}(?:licen[cs]e|licensure|certification|registration|accreditation|clearance|qualified teacher status|QTS|ACLS|BLS|PMP|CPA|ACCA|CIPD|chartered status))\b/,
      ),
    ],
    slots: { cred: 'name' },
    ask: {
      hr: [
        'Is {cred} needed on the first day, or by an agreed date?',
        'You mention {cred}. What do you need from me to confirm it, and by when?',
      ],
      hm: ['How does {cred} come into play in the first months, before everything is signed off?'],
    },
    why: 'If it is missing or pending, the date decides everything; if you hold it, skip this.',
    good: 'A plain rule and a date.',
    worry: 'Nobody is sure.',
    followUp: 'Who checks it?',
    say: { competency: 'integrity', angle: 'status and date, stated plainly' },
    expect: { form: 'role', competency: 'integrity', text: ['Where do you stand with {cred}?'] },
  },
  {
    id: 'B5',
    theme: 'craft',
    priority: 4,
    specificity: 3,
    where: 'need',
    cues: [
      cue(
        'industry sector background experience',
        /\b(?:experience|background|knowledge|worked) (?:working )?(?:in|of|within) (?:the |a |an )?(?<domain>[\w&/ -]{3,40}?) (?:industry|sector|market|space|domain|field|environment)\b/i,
      ),
    ],
    slots: { domain: 'np' },
    ask: {
      hm: [
        'What do people who come to {domain} from elsewhere usually misread in their first months?',
        'Who has come to the team from outside {domain}, and what did they bring?',
      ],
      pe: ['What about {domain} took you longest to understand?'],
      xf: ['What do newcomers to {domain} usually misread in their first months?'],
    },
    why: 'It tells you what to learn before you start, and whether outsiders do well there.',
    good: 'An example of an outsider who did well, and what they learned first.',
    worry: 'Only insiders are taken seriously.',
    followUp: 'Where would you send me to see that for myself?',
    say: { competency: 'learning', angle: 'what you learned in the nearest field' },
    expect: {
      form: 'role',
      competency: 'learning',
      text: ['How will you become credible in {domain}?', 'What do you think is different about {domain}?'],
    },
  },
  {
    id: 'B6',
    theme: 'craft',
    priority: 4,
    specificity: 4,
    where: 'body',
    ask: {
      pe: [
        '{Tool} runs right through the posting. What do you wish were set up differently?',
        'With {tool} so central here, what do you still do around it and not in it?',
      ],
      hm: [
        '{Tool} runs right through the posting. Where has it served you well, and where do you reach its limits?',
        'With {tool} so central, which habit around it would you like a new person to question?',
      ],
      xf: ['What do you get out of {tool} today, and what do you still ask people for?'],
    },
    why: 'You would live in this tool; those who do already know what is wrong with it.',
    good: 'A frank list of what annoys them.',
    worry: 'Nobody is allowed to touch it.',
    followUp: 'What keeps you from changing it?',
    say: { competency: 'craft', angle: 'the deepest thing you have made with it' },
    expect: {
      form: 'assessment',
      competency: 'craft',
      text: [
        'Show us how you would approach a small task in {tool}.',
        "What do you do in {tool} that most people don't?",
      ],
    },
  },
  {
    id: 'B7',
    theme: 'team',
    priority: 3,
    specificity: 3,
    where: 'body',
    cues: [
      cue(
        'communicat explain present influenc convey translat',
        /\b(?:communicat\w+|explain\w*|present\w*|influenc\w+|convey\w*|translat\w+)\b.{0,60}?\b(?:to|for|with|influence|influencing) (?<aud>(?:non-technical|senior|technical|both|diverse|clinical|internal|external|executive|business|a |our |the )[\w/, -]{3,50})/i,
      ),
    ],
    slots: { aud: 'np' },
    ask: {
      hm: [
        'When someone in this role explains things to {aud}, where does it tend to go wrong?',
        'What has worked well here with {aud}, and what has fallen flat?',
      ],
      pe: ['What have you learned about explaining things to {aud} here?'],
      xf: ['When someone in this role explains things to {aud}, where does it tend to go wrong?'],
      sk: ['What makes you trust a recommendation from this team, and what makes you doubt it?'],
    },
    why: 'They name this audience because it matters; you want to know what it is like.',
    good: 'A real moment when it went wrong, told without blame.',
    worry: 'The audience is spoken of with contempt.',
    followUp: 'What would you have done differently?',
    say: { competency: 'communication', angle: 'a story with that very audience' },
    expect: {
      form: 'situational',
      competency: 'communication',
      text: [
        'Explain something difficult from your work to me as if I were one of {aud}.',
        'Tell me about a time you had to win over {aud}.',
      ],
      tradeOff: 'simple against exact',
    },
  },
  {
    id: 'B8',
    theme: 'expectations',
    priority: 3,
    specificity: 2,
    where: 'body',
    cues: [
      cue(
        'strategic',
        /\b(?<x>strategic(?:ally)?|big[- ]picture|high-level) (?:and|as well as|while) (?:also )?(?:being )?(?<y>hands-on|tactical(?:ly)?|operational(?:ly)?|detail-oriented|execution)\b/i,
      ),
    ],
    slots: { x: 'text', y: 'text' },
    ask: {
      hm: [
        'You ask for both {x} and {y}. Which of the two is the team shorter of today?',
        'Between {x} and {y}, which would decide it for you if you had to choose?',
      ],
      sk: ['Between {x} and {y}, where has this role fallen short before?'],
    },
    why: 'Few people are equally strong in both; this tells you which half they are missing.',
    good: 'They know which half is missing.',
    worry: 'They want both in full, from the first day.',
    followUp: 'How did you notice?',
    say: { competency: 'prioritising', angle: 'one short example of each' },
    expect: {
      form: 'role',
      competency: 'prioritising',
      text: ['Between {x} and {y}, which is your natural side?'],
    },
  },
  {
    id: 'B9',
    theme: 'craft',
    priority: 3,
    specificity: 3,
    where: 'any',
    cues: [
      cue(
        'portfolio writing code sample showreel',
        /\b(?<artefact>portfolio|writing samples?|code samples?|work samples?|showreel|sample of your work)\b(?! (?:of (?:products|clients|companies|brands|accounts|projects|services|investments)|companies|management))/i,
      ),
    ],
    slots: { artefact: 'text' },
    ask: {
      hm: [
        'In the {artefact} I sent, what would you have liked to see more of?',
        'Looking at my {artefact}, which piece is closest to what you need, and what is missing from it?',
      ],
      pe: ['Looking at my {artefact}, what would you have done differently?'],
    },
    why: 'It invites a doubt you can still answer.',
    good: 'A precise remark: they have looked.',
    worry: 'They have not opened it.',
    followUp: 'Shall I walk you through how that one came about?',
    say: { competency: 'quality', angle: 'the piece nearest to what the posting needs' },
    expect: {
      form: 'assessment',
      competency: 'quality',
      text: ['Take me through one piece and what you would change about it now.'],
    },
  },
  {
    id: 'B10',
    theme: 'craft',
    priority: 3,
    specificity: 3,
    where: 'body',
    cues: [
      cue(
        'ai copilot llm chatgpt cursor claude generative prompt',
        /\b(?:AI[- ](?:first|native|powered|assisted|tools?|tooling|agents?)|copilots?|LLMs?|ChatGPT|Claude|Cursor|generative AI|gen ?AI|prompt engineering)\b/,
      ),
    ],
    ask: {
      pe: [
        'Since AI tools came into your work, what does a person still check every time?',
        'What have you stopped using AI tools for, and why?',
      ],
      hm: [
        '{Src} mentions "{q}". Where has that really changed the work, and where did you go back?',
        'On "{q}": who decides what may be left to a tool and what a person must check?',
      ],
      sk: ['What did "{q}" let you do that you could not pay for before?'],
      xf: ['Since "{q}", what do you check more carefully than before?'],
    },
    why: 'It shows judgement about new tools, theirs and yours.',
    good: 'A case where they decided against it.',
    worry: 'It is used everywhere and checked nowhere.',
    followUp: 'How did you find out?',
    say: { competency: 'quality', angle: 'real use, and a case where you did not trust the result' },
    expect: {
      form: 'behavioural',
      competency: 'quality',
      text: ['When did you decide against using what an AI tool gave you?'],
      tradeOff: 'speed against being sure',
    },
  },
];
