// What they tell, as the opening of a question: "mispicks are down from 3.4 to 1.9" → "With mispicks down from 3.4 to 1.9".
// A question that begins so is half as long as one behind a recited sentence.
import { toGerund } from './duty-verbs.ts';

const WHEN = String.raw`(?:(?<when>(?:after|in|since|over|during|by|next|last|this) [^,]{3,30}), )?`;
/** Who or what it is about; what hangs on "you" has another form, and a subject has no verb. */
const SUBJECT = String.raw`(?<subject>(?:(?!\b(?:you|is|are|was|were|has|have|had|will|that|which|who)\b)[^,;]){3,70}?)`;
const DOWN = String.raw`(?:fell|dropped|declined|decreased|went down|came down|(?:has|have) (?:fallen|dropped|come down|declined)|(?:is|are|was|were) down)`;
const UP = String.raw`(?:rose|grew|increased|climbed|went up|(?:has|have) (?:risen|grown|increased|climbed)|(?:is|are|was|were) up)`;

/** Verbs of what is to come that no duty opens with. */
const GERUNDS: Readonly<Record<string, string>> = {
  begin: 'beginning',
  go: 'going',
  come: 'coming',
  run: 'running',
  open: 'opening',
  retire: 'retiring',
  take: 'taking',
};

type Rule = readonly [RegExp, (groups: Record<string, string | undefined>) => string | undefined];

/** "in the fall" goes behind the main part: in front of it there is no room for "With". */
const behind = (text: string, when: string | undefined): string => {
  if (!when) return text;
  const [main, ...more] = text.split(/(?=, )/u);
  return `${main} ${when}${more.join('')}`;
};

const RULES: readonly Rule[] = [
  [
    new RegExp(`^${SUBJECT} (?<at>\\d\\S*(?: \\p{Ll}+)?), (?<way>down|up) from (?<rest>.+)$`, 'iu'),
    ({ subject, at, way, rest }) =>
      `With ${subject!.replace(/ (?:ended|finished|closed|stood)\b.*$/u, '')} at ${at}, ${way} from ${rest}`,
  ],
  [
    new RegExp(`^${WHEN}${SUBJECT} ${DOWN}(?<rest>(?: again,?)? (?:by|from|to) .+)$`, 'iu'),
    ({ when, subject, rest }) => behind(`With ${subject} down${amount(rest)}`, when),
  ],
  [
    new RegExp(`^${WHEN}${SUBJECT} ${UP}(?<rest>(?: again,?)? (?:by|from|to) .+)$`, 'iu'),
    ({ when, subject, rest }) => behind(`With ${subject} up${amount(rest)}`, when),
  ],
  [
    /^(?:(?<when>[^,]{3,30}), )?you (?<verb>grew|increased|raised|cut|reduced|lowered) (?<object>(?!and\b)[^,;]{3,50}?) (?<rest>(?:by|from|to) \S*\d\S*(?: to \S*\d\S*)?(?: (?:per cent|percent|points?|days?|hours?|million|billion))?)(?=[\s,]|$)/iu,
    ({ when, verb, object, rest }) =>
      behind(`With ${object} ${/^(?:cut|reduced|lowered)$/iu.test(verb!) ? 'down' : 'up'} ${rest}`, when),
  ],
  [
    new RegExp(`^${WHEN}${SUBJECT} (?:is|are) (?<part>planned|due|scheduled|set)(?<rest>,? .+)$`, 'iu'),
    ({ when, subject, part, rest }) => behind(`With ${subject} ${part}${rest}`, when),
  ],
  [
    new RegExp(`^${SUBJECT}, (?<part>planned|due|scheduled) (?<rest>for .+)$`, 'iu'),
    ({ subject, part, rest }) => `With ${subject} ${part} ${rest}`,
  ],
  [
    new RegExp(`^${WHEN}${SUBJECT} (?:will|(?:is|are) to) (?<verb>\\p{Ll}+)(?<rest> .+)$`, 'iu'),
    ({ when, subject, verb, rest }) => {
      const gerund = verb === 'be' ? undefined : (GERUNDS[verb!] ?? toGerund(verb!));
      const short = rest!.split(/(?:, and |,? and (?=\p{Lu})|, followed by )/u)[0];
      return gerund && behind(`With ${subject} ${gerund}${short}`, when);
    },
  ],
  [
    /^(?:(?<when>(?:in|next|this|from|over) [^,]{3,30}?),? )?you(?:'ll| will) (?!be\b)(?<verb>\p{Ll}+)(?<rest> .+)$/iu,
    ({ when, verb, rest }) => behind(`As you ${verb}${rest}`, when),
  ],
  [
    new RegExp(
      `^${SUBJECT} (?:was|were|is|are|stood at) (?<rest>\\S*\\d\\S*,? (?:compared|up|down|against|better|worse) .+)$`,
      'iu',
    ),
    ({ subject, rest }) => `With ${subject} at ${rest}`,
  ],
];

/** "by 14% and now account for …" goes on about something else; "from 3 and 4 to 7" does not. */
const amount = (rest: string | undefined): string => (rest ?? '').replace(/,? and (?!\S*\d).*$/u, '');

/** Words an opening may have before it is no shorter than the sentence. */
const MOST_WORDS = 20;

/** The opening, without its comma; undefined when the sentence has another shape. */
export function shortenTold(said: string): string | undefined {
  for (const [pattern, word] of RULES) {
    const groups = pattern.exec(said)?.groups;
    const text = groups && word(groups);
    if (text) return text.split(/\s+/u).length <= MOST_WORDS ? text.replace(/,$/u, '') : undefined;
  }
  return undefined;
}
