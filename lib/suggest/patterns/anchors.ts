// The known half of a question: words of the page, put in front of a bare question about their subject.

/** Slot an anchor needs → wordings, for the candidate's mouth. `plus` is a skill that is only wished for. */
export const ASK_ANCHORS: Readonly<Record<string, readonly string[]>> = {
  ger: ['The role includes {ger};', 'Part of the work is {ger};', "I'd be {ger};"],
  /** The whole duty as a clause: "negotiate contracts that balance your rebates". */
  task: ['You want someone to {task};', "I'd be asked to {task};", 'The job is also to {task};'],
  /** The whole of what is asked for: "experience with relational databases". */
  asked: ['You ask for {asked};', '{Src} asks for {asked};'],
  wished: ['You list {wished} as a plus;', '{Src} calls {wished} a plus;'],
  skill: ['You ask for {skill};', '{Src} asks for {skill};', 'You ask for {skill}.'],
  plus: ['You list {plus} as a plus;', '{Src} calls {plus} a plus;'],
  /** What they tell of themselves as an opening: "With mispicks down from 3.4 to 1.9". */
  short: ['{Short},'],
  /** The same said back as a sentence: "in May you took delivery of your first electric vans". */
  said: ['{Said};', 'I read that {said}.', '{Said}.', 'I saw that {said}.'],
  /** The listener's own words from a page. */
  spoke: ['You said that {spoke};', '{Src} has you saying that {spoke}.'],
  /** A trouble that begins with "you": said as theirs, not as a reproach. */
  admitted: ['I read that {admitted}.', 'You say openly that {admitted};'],
  /** A thing and what they say of it, without a verb. */
  named: ['{Named}:'],
  obj: ['You mention {obj}.', 'When it comes to {obj},', '{Src} speaks of {obj}.'],
  q: ['{Src} mentions "{q}".', 'I read "{q}" on {src}.', 'About "{q}":', 'I noticed "{q}" on {src}.'],
  /** The subject in our own words, when the page's do not fit a spoken sentence. */
  about: ['You mention {about}.', 'When it comes to {about},', '{Src} speaks of {about}.'],
  /** Only the name of the job is known. */
  titled: ['For {title} at {at}:', "I'd come to {at} as {title}:", 'You are looking for {title} at {at};'],
  title: ["I'd come in as {title}:", 'For {title}:'],
};

/** The same in the interviewer's mouth: nobody quotes their own posting, so only duties stand in front. */
export const EXPECT_ANCHORS: readonly string[] = [
  "Here you'd be {ger}.",
  'You would {task} here.',
  'The role includes {ger}.',
  'We want someone to {task}.',
  'Part of your work would be {ger}.',
];

/** Slots an anchor may be made of, the most telling first; those of one step are as good as each other. */
export const ANCHOR_STEPS = [
  ['spoke'],
  ['short'],
  ['admitted'],
  ['said', 'named'],
  ['obj'],
  ['task', 'ger'],
  ['asked', 'skill'],
  ['wished', 'plus'],
  ['about'],
  ['q'],
  ['titled'],
  ['title'],
] as const;

/** "When it comes to complaints, when …" stumbles. */
export const clashes = (anchor: string, question: string): boolean =>
  anchor.startsWith('When ') && /^(?:When|After|If|Before|In|As|On|With|At)\b/u.test(question);

/** Anchor and question as one text: after a comma, a colon or a semicolon the question goes on in the same sentence. */
export const joinAnchor = (anchor: string, question: string): string =>
  /[,:;]$/u.test(anchor)
    ? `${anchor} ${question.charAt(0).toLowerCase()}${question.slice(1)}`
    : `${anchor} ${question}`;
