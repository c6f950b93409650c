// The moment in which somebody of a trade finds it hard to keep to what is written on the wall, by the words of a job's title.

const PRESSURES: readonly { words: RegExp; moment: string }[] = [
  { words: /account (?:executive|manager)|sales|business development/iu, moment: 'a deal is slipping' },
  {
    words: /customer (?:success|service|support)|support agent|help ?desk/iu,
    moment: 'a customer is about to leave',
  },
  { words: /designer|\bux\b|\bui\b/iu, moment: 'a launch date is close' },
  {
    words: /product (?:manager|owner|lead)|head of product/iu,
    moment: 'a big customer wants something else',
  },
  { words: /data|analyst|scientist|statistic/iu, moment: 'the numbers are not what people hoped for' },
  {
    words: /software|developer|backend|frontend|full[- ]?stack|devops|platform|programmer|architect/iu,
    moment: 'a release date is at risk',
  },
  {
    words: /nurse|midwife|carer|care assistant|therapist|physician|doctor/iu,
    moment: 'a shift is short of people',
  },
  { words: /teacher|lecturer|tutor|instructor|teaching/iu, moment: 'a class is having a bad day' },
  { words: /controller|accountant|finance|treasur|auditor|bookkeep/iu, moment: 'the close is running late' },
  { words: /marketing|brand|campaign|content|communications/iu, moment: 'a campaign is not working' },
  {
    words: /recruit|talent|\bhr\b|human resources|people partner/iu,
    moment: 'a manager wants it done another way',
  },
  {
    words: /warehouse|logistic|shift|production|plant|operations|supply|manufactur/iu,
    moment: 'the shift is behind',
  },
  {
    words: /mechanical|electrical|civil|process engineer|maintenance|technician|mechanic|electrician/iu,
    moment: 'a machine is down and the order is due',
  },
  { words: /policy|planner|council|officer|civil service|clerk/iu, moment: 'an answer is wanted by tonight' },
  {
    words: /project manager|programme manager|program manager|coordinator/iu,
    moment: 'a date is about to slip',
  },
  { words: /chef|cook|kitchen|waiter|hotel|host/iu, moment: 'the house is full' },
];

/** The hard moment of a trade, to stand after "when"; time is short everywhere. */
export const pressureOf = (title: string): string =>
  PRESSURES.find(({ words }) => words.test(title))?.moment ?? 'time is short';
