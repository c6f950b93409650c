// A clause in which they tell of themselves, as it is said to them and as they would say it themselves.
import { readVerb } from './duty-verbs.ts';
import type { PhraseSource } from './phrase-source.ts';

/** When something was, or will be, in front of who did it. */
export const WHEN_FIRST = String.raw`(?:(?:in|on|since|from|by|last|this|next|over|during|after|earlier|recently|later|starting|today|at|thanks|together|alongside)\b[^.;:]{0,36}?,? )?`;

const FIRST_WORD =
  /^(?:In|On|Since|From|By|Last|This|Next|Over|During|After|Earlier|Recently|Later|Starting|At|The|Our|Your|We|You|A|An|Of)\b/u;
/** Ends of words that are no names of places or people. */
const COMMON_END =
  /(?:ing|ment|tion|sion|ness|ity|ance|ence|ship|age|over|ure|acy|ics|[^s]s)$|^(?:Demand|Growth|Profit|Work|Staff|Trade|Traffic|Output|Interest|Support|Research|Volume|Income|Debt|Business|Everyone|Everybody|Nobody|Everything|Weather|Feedback|Money|Food|Fuel|Milk|Gas|Oil|Steel|Water)$/u;

/** A single word with a capital before its verb is a name ("Brno is to begin") unless it sounds like a common noun. */
function opensWithName({ words }: PhraseSource, at: number): boolean {
  const first = words[at]!;
  const next = words[at + 1]?.lower ?? '';
  return (
    /^\p{Lu}\p{Ll}+$/u.test(first.raw) &&
    (/^(?:is|are|was|were|will|has|have)$/u.test(next) || !!readVerb(next)) &&
    !COMMON_END.test(first.raw) &&
    !FIRST_WORD.test(first.raw)
  );
}

const PLURAL: Readonly<Record<string, string>> = { has: 'have', is: 'are', was: 'were', does: 'do' };
/** "has" → "have": what "you" takes. */
export const toPlural = (verb: string): string => {
  const known = readVerb(verb);
  return (
    PLURAL[verb] ??
    (known?.form === 'third'
      ? known.base
      : verb.replace(/^(expect|plan|want|aim|intend|hope|call|cover)s$/u, '$1'))
  );
};

/** A name as it may stand in a regular expression. */
export const escapeName = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** "the company moved … to its new platform" → "you moved … to your new platform". */
function turnSelf(text: string, company: string | undefined): string {
  const names = ['the company', 'the group', 'the firm', ...(company ? [company] : [])].map(escapeName);
  // "Orchard will open …" where the name is Orchard Farm & Home; "Orchard stores are …" is somebody else.
  const first = company?.includes(' ') ? /^\p{L}{5,}/u.exec(company)?.[0] : undefined;
  if (first) names.push(`${escapeName(first)}(?= (?:has|had|will|is|was|plans|expects|aims|intends)\\b)`);
  const found = new RegExp(
    `^(?<lead>${WHEN_FIRST})(?:${names.join('|')}|it(?= (?:has|had|will|is|was|plans|expects|aims|intends)\\b)) (?<adverb>(?:also|today|now|recently) )?(?<verb>\\p{Ll}+)`,
    'iu',
  ).exec(text);
  if (!found?.groups) return text;
  const { lead = '', adverb = '', verb = '' } = found.groups;
  return `${lead}you ${adverb}${toPlural(verb)}${text.slice(found[0].length)}`.replaceAll(
    /\bits\b/gu,
    'your',
  );
}

/** "Orchard customers will be able …" are "your customers". */
const turnOwned = (text: string, company: string | undefined): string =>
  company
    ? text.replaceAll(
        new RegExp(
          String.raw`\b(?:the )?${escapeName(company)}(?= \p{Ll}+s (?:will|would|can|could|may|might|must|should|are|were|have|had|do|did|use|who)\b)`,
          'giu',
        ),
        'your',
      )
    : text;

/** "for those claims", "also": what hangs on a sentence that is not said. */
const HANGING =
  /,? \b(?:for|of|in|with|by|to|among) (?:those|these|this|such) \p{L}+\b|\b(?:also|however|therefore|meanwhile) /giu;

/** How a sentence is tied to the one before, and says nothing without it. */
const TIED =
  /^(?:in parallel|at the same time|in addition|besides(?: that)?|further(?:more)?|moreover|meanwhile|of course|(?:un)?fortunately|sadly|happily|as a result|as planned|not least),? /iu;
/** Somebody nobody has named: "until her successor joins you". */
const SOMEBODY = /^(?!.*\p{Lu}\p{L}+ \p{Lu}\p{L}).*\b(?:his|her|him)\b/u;
/** A place or an owner nobody has named: "you launch there", "you ship to its stores". */
const UNNAMED =
  /(?<!^|, |\b(?:and|that|where|when|as) )\bthere\b|^(?!.*\b\p{Lu}\p{L}+ (?:and|will|has|is|was)\b.*\bits\b)(?=.*\byou\b).*\bits\b(?! own\b)|\b(?:after|once|when|until|before|if|whether|where|how|why) (?:it|they)\b|\b(?:in|over|during) (?:the same|this|that) (?:period|time|year|months?)\b|^you \p{L}+ (?:with |to |for |about )(?:them|it|this|that)\b(?! \p{Ll})/u;

const TURNED_BACK: Readonly<Record<string, string>> = {
  you: 'we',
  your: 'our',
  yours: 'ours',
  yourselves: 'ourselves',
};

/** What was turned to them, turned back. */
export const turnBack = (said: string): string =>
  said.replaceAll(/\b(?:you|your|yours|yourselves)\b/gu, (word) => TURNED_BACK[word]!);

/**
 * `clause` (turned to "you" already) without what hangs in the air, and "the company" and its name turned as well.
 * Undefined when the company's name still stands in it: nobody speaks so to somebody who works there.
 */
export function sayBack(
  clause: string,
  source: PhraseSource,
  { at, company }: { at: number; company: string | undefined },
): string | undefined {
  const first = opensWithName(source, at)
    ? clause.charAt(0).toUpperCase() + clause.slice(1)
    : clause.replace(FIRST_WORD, (word) => word.toLowerCase());
  const turned = turnSelf(turnOwned(first.replace(TIED, '').replaceAll(HANGING, ''), company), company);
  if (UNNAMED.test(turned) || SOMEBODY.test(turned)) return undefined;
  if (!company) return turned;
  const own = escapeName(company);
  const said = turned.replaceAll(new RegExp(`\\b(?:the ${own}(?= \\p{Ll})|${own}['’]s)`, 'giu'), 'your');
  return said.includes(company) ? undefined : said;
}
