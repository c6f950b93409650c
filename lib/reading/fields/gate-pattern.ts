// Takes the pattern of a gate apart into what single words can tell and what only the whole text can.

/** What a pattern seeks: in single words, and across words. */
export interface GateParts {
  /** Plain words and stems; a word that holds one opens the gate. */
  stems: string[];
  /** Patterns inside single words that are no plain stem. */
  inWord: RegExp | undefined;
  /** Patterns across words; the text is worth them only when a word holds one of `firstStems` or fits `firstInWord`. A blank at the end of a stem is the end of the word. */
  across: RegExp | undefined;
  firstStems: string[];
  firstInWord: RegExp | undefined;
  /** True when some pattern across words has no first word to look for. */
  alwaysAcross: boolean;
}

/** Cuts the source of a pattern at one sign, where it stands outside brackets; at a blank also where that is one of several. */
function cutOutside(source: string, at: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [part] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[^]/gu)) {
    if (part === '(') depth += 1;
    if (part === ')') depth -= 1;
    const cuts = part === at || (at === ' ' && part.startsWith('[') && part.includes(at));
    if (cuts && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${part}`);
  }
  return parts;
}

/** Whether a pattern can match across a blank or asks where the text begins or ends. */
function isWide(pattern: string): boolean {
  return /[ ^$.]|\\[sSWDPx]/.test(pattern.replace(/\\[.^$]/g, ''));
}

/** The pattern as plain text, when it is nothing else. */
function stemOf(pattern: string): string | undefined {
  const plain = pattern.replace(/\\([./+])/g, '\0$1');
  return /^(?:\0[./+]|[^\\[\](){}|?*+.^$\0])+$/.test(plain) ? plain.replace(/\0/g, '') : undefined;
}

function join(patterns: readonly string[]): RegExp | undefined {
  return patterns.length === 0 ? undefined : new RegExp(patterns.join('|'));
}

function sort(patterns: readonly string[]): { stems: string[]; inWord: RegExp | undefined } {
  const stems = patterns.map(stemOf);
  return {
    stems: stems.filter((stem) => stem !== undefined),
    inWord: join(patterns.filter((_, at) => stems[at] === undefined)),
  };
}

/** What one word must hold for a pattern across words to match: all that stands before its first blank. */
function firstOf(pattern: string): { part: string; closes: boolean } {
  const [part = ''] = cutOutside(pattern, ' ');
  // A plain blank: the word ends there too. A set of signs with a blank in it may stand for a hyphen.
  return { part, closes: /^ (?![?*+{])/.test(pattern.slice(part.length)) };
}

/** Takes a pattern without flags apart. */
export function partGate({ source }: RegExp): GateParts {
  const all = cutOutside(source, '|');
  const wide = all.filter(isWide);
  const firsts = wide.map(firstOf);
  const known = firsts.filter(({ part }) => part !== '' && !isWide(part));
  const stems = known.filter(({ part }) => stemOf(part) !== undefined);
  const others = known.filter(({ part }) => stemOf(part) === undefined);
  return {
    ...sort(all.filter((pattern) => !isWide(pattern))),
    across: join(wide),
    firstStems: stems.map(({ part, closes }) => `${stemOf(part) ?? ''}${closes ? ' ' : ''}`),
    firstInWord: join(others.map(({ part, closes }) => (closes ? `(?:${part})$` : part))),
    alwaysAcross: known.length < firsts.length,
  };
}
