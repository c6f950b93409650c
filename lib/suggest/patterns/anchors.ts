// The known half of a question: words of the page, put in front of a bare question about their subject.

/** Slot an anchor needs → wordings, for the candidate's mouth. `plus` is a skill that is only wished for. */
export const ASK_ANCHORS: Readonly<Record<string, readonly string[]>> = {
  ger: [
    'The role includes {ger}.',
    "You'd have me {ger}.",
    'Part of the work is {ger}.',
    "I'd be {ger}.",
    '{Src} has me {ger}.',
  ],
  skill: [
    'You ask for {skill}.',
    "You're looking for {skill}.",
    'On your list I saw {skill}.',
    '{Src} asks for {skill}.',
  ],
  plus: ['You list {plus} as a plus.', '{Src} calls {plus} a plus.', "You'd like to see {plus}."],
  obj: ['{Src} mentions {obj}.', "I'd have to do with {obj}."],
  q: [
    '{Src} mentions "{q}".',
    'I read "{q}" on {src}.',
    '{Src} says "{q}".',
    'I noticed "{q}" on {src}.',
    '{Src} has the line "{q}".',
    '"{q}" caught my eye.',
    'One of the lines is "{q}".',
  ],
  /** Only the name of the job is known. */
  title: ["I'd come in as {title}.", 'The posting is for {title}.'],
};

/** The same in the interviewer's mouth: nobody quotes their own posting, so only duties stand in front. */
export const EXPECT_ANCHORS: readonly string[] = [
  "Here you'd be {ger}.",
  'The role includes {ger}.',
  'Part of your work would be {ger}.',
];

/** Slots an anchor may be made of, the most telling first. */
export const ANCHOR_SLOTS = ['ger', 'skill', 'plus', 'obj', 'q', 'title'] as const;
