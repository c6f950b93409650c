// Takes the pattern of a gate apart into what single words can tell and what only the whole text can.

/** What a pattern seeks: in single words, and across words. */
export interface GateParts {
  /** Plain words and stems; a word that holds one opens the gate. */
  stems: string[];
  /** Patterns inside single words that are no plain stem. */
  inWord: RegExp | undefined;
  /** Patterns across words; the text is worth them only when a word holds one of `firstStems` or fits `firstInWord`. */
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

/** Takes a pattern without flags apart. */
export function partGate({ source }: RegExp): GateParts {
  const all = cutOutside(source, '|');
  const wide = all.filter(isWide);
  // What stands before the first blank of a pattern holds none itself, so that one word must fit it.
  const firsts = wide.map((pattern) => cutOutside(pattern, ' ')[0] ?? '');
  const first = sort(firsts.filter((pattern) => !isWide(pattern)));
  return {
    ...sort(all.filter((pattern) => !isWide(pattern))),
    across: join(wide),
    firstStems: first.stems,
    firstInWord: first.inWord,
    alwaysAcross: firsts.some((pattern) => pattern === '' || isWide(pattern)),
  };
}
