// A note of something heard, as it is said to somebody in a later round.
import { hasVerb } from '../ground/read-told.ts';
import { findHeardFrame, HEARD_FRAMES, type HeardFrame } from '../patterns/heard-frames.ts';
import { lowerOpening } from './lower-opening.ts';
import { readWords } from './tokens.ts';
import { turnToYou } from './turn-name.ts';

/** Verbs notes are written with. */
const HAPPENS =
  /\b(?:left|leaves|finishes|finished|starts|wants|covers|runs|owns|goes|comes|needs|works|decides|reports?|takes|makes|uses|expects|prefers|likes|thinks|hopes|pays|keeps|holds|moves|opens|closes|begins|ends|retires|joins|gets|gives|leads|thought|felt|knew|come|aim|want|work|use|like|decide|expect|would|could|may|might|must|should|cannot)\b/iu;

/** Whoever was meant, it was clear only then. */
const SOMEBODY = /^(?:he|she|it|this|that)\b/iu;
/** Behind the first statement, somebody or something named in it. */
const NAMED_BEFORE = /\b(?:he|she|it|they|her|him|them|his|their)\b/iu;

/** Longer than this (words) it is noted, not retold. */
const MOST_RETOLD = 20;
const FEWEST_RETOLD = 5;

const isStatement = (text: string): boolean => hasVerb(text) || HAPPENS.test(text);

/** Where "and", or a comma before a name, joins a second statement on. */
const JOINED = /,? and (?=(?:the |some |\p{Lu})?[\p{L}-]+ \p{Ll}+\b)|, (?=\p{Lu}\p{L}+ \p{Ll}+s\b)/u;

/** The statements of a note: the whole, what its semicolons part, and what is joined on within those. */
function partNote(note: string): string[] {
  const pieces = note.split(/;\s+/u);
  const halves = pieces.flatMap((piece) => piece.split(JOINED));
  return [...new Set([...pieces, ...halves])].filter((part) => {
    const words = readWords(part).length;
    return (
      words >= FEWEST_RETOLD &&
      words <= MOST_RETOLD &&
      isStatement(part) &&
      !SOMEBODY.test(part) &&
      (note.startsWith(part) || !NAMED_BEFORE.test(part))
    );
  });
}

/** Peoples and languages keep their capital. */
const NATION = /^\p{Lu}\p{L}*(?:an|ish|ese|ch)\b/u;
/** "Call volume is high" goes on in lower case inside a sentence; "Limerick goes live" and "Practice Edition has" begin with a name. */
function joinOn(part: string): string {
  const [first = '', second = ''] = part.split(/\s+/u);
  const isNoun =
    /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*$/u.test(first) &&
    /^\p{Ll}/u.test(second) &&
    !NATION.test(first) &&
    !hasVerb(`x ${second}`) &&
    !HAPPENS.test(second);
  return isNoun ? part.charAt(0).toLowerCase() + part.slice(1) : lowerOpening(part);
}

interface Retold {
  said: string;
  frame?: HeardFrame;
}

/** What of a note is retold to the person called `name`, as a sentence: the part of a known sort before any other; undefined when none can be. */
export function retell(note: string, name: string): Retold | undefined {
  const parts = partNote(note.trim().replace(/[.!?]+$/u, '')).flatMap((part) => {
    if (/[.!?]\s|["“”{}<>]/u.test(part)) return [];
    const turned = turnToYou(part, name);
    return turned ? [{ part, turned }] : [];
  });
  const [first] = parts
    .map(({ part, turned }) => ({ turned, frame: findHeardFrame(part) }))
    .sort((one, other) => rank(one.frame) - rank(other.frame));
  return (
    first && {
      said: `I understand that ${joinOn(first.turned)}.`,
      ...(first.frame ? { frame: first.frame } : {}),
    }
  );
}

/** Rows stand in the order of what weighs most. */
const rank = (frame: HeardFrame | undefined): number =>
  frame ? HEARD_FRAMES.indexOf(frame) : HEARD_FRAMES.length;

/** What is no sentence is quoted from the notes. */
export function quoteNote(note: string): string | undefined {
  const plain = note.trim().replace(/[.!?]+$/u, '');
  const words = readWords(plain);
  return isStatement(plain) || /[.;!?]\s|["“”{}<>]/u.test(plain) || words.length > MOST_RETOLD
    ? undefined
    : `Last time I noted: "${lowerOpening(plain)}".`;
}
