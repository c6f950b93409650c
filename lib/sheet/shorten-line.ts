/** Words a line of the glance view may have at most (advice of people who coach video interviews). */
export const GLANCE_WORDS = 10;
/** Words of the lead that may stand before the question, to say what it is about; one more where a phrase ends there. */
const ANCHOR_WORDS = 4;

const wordsOf = (text: string): string[] => text.trim().split(/\s+/u).filter(Boolean);
const letters = (word: string): string => word.replace(/[^\p{L}’']/gu, '').toLowerCase();

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A cut line must not end on a word that only leads to the next. */
const HANGING = list(
  'about when most more a an the and or but of to in on at for with by from as that which who is are was were has have had not be been ' +
    'your our my their this these if so than it its der die das und oder mit von für zu im am ein eine dass ist',
);

/** A lead tells its matter after these. */
const LEADING = list(
  "you your i we they i’d i’m i’ve you’re we’re i'd i'm i've you're we're be asked if were was am are is as since when with of on in at for from after before while the a an this " +
    'that these name names need needs use uses plan expect look looking job part also would like to see saw ask want list lists mention mentions write say says said wrote read posting about and my it comes up there between ' +
    'du sie ihr ich wir wenn als da mit von im in auf bei der die das ein eine',
);

function cutWords(words: readonly string[], most: number): string {
  if (words.length <= most) return words.join(' ');
  let end = most;
  while (end > 3 && HANGING.has(letters(words[end - 1] ?? ''))) end -= 1;
  return `${words
    .slice(0, end)
    .join(' ')
    .replace(/[,;:–-]+$/u, '')} …`;
}

/** A phrase ends before these. */
const JOINING = list(
  'of to in on at for with by from as that which and or but so than von für zu im am in auf mit und oder als dass',
);

/** The first words of a text up to where a phrase ends, or the last ones when only those make a phrase. */
function pickPhrase(words: readonly string[]): string[] {
  const end = words.findIndex((word, at) => at >= 2 && JOINING.has(letters(word)));
  const phrase = end < 0 ? words : words.slice(0, end);
  if (phrase.length <= ANCHOR_WORDS + 1) return [...phrase];
  const last = words.slice(-ANCHOR_WORDS);
  return end < 0 && !last.some((word) => HANGING.has(letters(word))) ? last : words.slice(0, ANCHOR_WORDS);
}

/** What the lead is about, in a few of its own words: the words it quotes, else what follows its opening. */
function findAnchor(lead: string): string {
  const quoted = /["“„«]([^"”“»]+)["”“»]/u.exec(lead)?.[1];
  const [first = ''] = lead.split(/(?<=[.!?])\s/u);
  const words = wordsOf((quoted ?? first).replace(/[.,;:!?]+(?=\s|$)/gu, ''));
  const noun = quoted === undefined ? words.findIndex((word) => !LEADING.has(letters(word))) : 0;
  // "A week has room" and not "Week has room".
  const start = /^an?$/iu.test(words[noun - 1] ?? '') ? noun - 1 : noun;
  const picked = start < 0 ? [] : pickPhrase(words.slice(start));
  while (picked.length > 0 && HANGING.has(letters(picked.at(-1) ?? ''))) picked.pop();
  return picked.join(' ');
}

/** Openings and ends that say nothing at a glance, and what is left without them. */
const REWORDINGS: readonly (readonly [RegExp, string])[] = [
  [/^Tell me about (?=an? )/u, ''],
  [/ something like (?=["“„«])/u, ' '],
  [/^What (?:would|will|does|did) (.+) look like\?$/u, '$1?'],
  [/^(?:Could|Can|Would) you (?:tell|walk) me (?:about|through) (.+)\?$/u, '$1?'],
  [/^Erzählen Sie (?:mir )?von /u, ''],
];

/** Ends of a question that it stands without, the longest first. */
const LOOSE_ENDS: readonly RegExp[] = [
  /\s(?:or|oder|before|when|while|bevor|während|als)\s[^,]*(?<end>[?.])$/u,
  /\s(?:in|on|at|for|about|during|over|bei|während)\s(?:your|the|this|that|my|our|der|dem|Ihrer|Ihrem)(?:\s\S+){1,3}(?<end>[?.])$/u,
];

/** Words an anchor can do without when there is no room. */
const SPARE = list(
  'two three four five six new the a an our your their zwei drei vier neue neuen der die das',
);

const CLAUSE =
  /^(.{4,}?[,:–])\s+((?:what|which|who|how|when|where|why|if|wh?o|was|welche\w*|wer|wie|wann|warum)\b.*)$/iu;
const SECOND_HALF = /,\s+(?:and|or|but|und|oder|aber)\s.*$/iu;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "The planning service: what set it off?" of a question and what leads to it. */
function splitQuestion(text: string): { lead: string; question: string } {
  const sentences = text
    .match(/[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]*["”’»]?/gu)
    ?.map((one) => one.trim()) ?? [text];
  const at = sentences.findLastIndex((one) => one.includes('?'));
  if (at < 0) return { lead: '', question: sentences[0] ?? text };
  const before = sentences.slice(0, at).join(' ');
  const asked = sentences[at] ?? '';
  const clause = CLAUSE.exec(asked);
  return clause
    ? { lead: `${before} ${clause[1]}`.trim(), question: clause[2] ?? '' }
    : { lead: before, question: asked };
}

/**
 * A line of at most ten words to be read at a glance: what it is about, then the question, without its second half.
 * Only words of the text; what is cut ends in an ellipsis, which is no word.
 */
export function shortenLine(text: string): string {
  if (wordsOf(text).length <= GLANCE_WORDS) return wordsOf(text).join(' ');
  const { lead, question } = splitQuestion(text);
  const asked = REWORDINGS.reduce((left, [pattern, rest]) => left.replace(pattern, rest), question);
  const whole = wordsOf(asked.replace(SECOND_HALF, asked.includes('?') ? '?' : ''));
  const anchor = wordsOf(findAnchor(lead));
  const core = dropLooseEnd(whole, GLANCE_WORDS - anchor.length);
  if (anchor.length === 0) return capital(cutWords(core, GLANCE_WORDS));
  const over = anchor.length + core.length - GLANCE_WORDS;
  if (over > 0 && anchor.length > over && anchor.slice(0, over).every((word) => SPARE.has(letters(word))))
    anchor.splice(0, over);
  const rest = cutWords(core, GLANCE_WORDS - anchor.length);
  return `${capital(anchor.join(' '))}: ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
}

/** The question without an end it can stand without, where it is too long with it. */
function dropLooseEnd(words: readonly string[], most: number): readonly string[] {
  if (words.length <= most) return words;
  for (const end of LOOSE_ENDS) {
    const left = wordsOf(words.join(' ').replace(end, '$<end>'));
    if (left.length < words.length && left.length >= 4 && left.length <= most) return left;
  }
  return words;
}
