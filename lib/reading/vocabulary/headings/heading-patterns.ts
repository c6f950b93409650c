import type { HeadingMeaning } from './heading-row.ts';

/** Headings that no list of words can hold, because a name stands in their middle; the first that fits counts. */
export const HEADING_PATTERNS: readonly { meaning: HeadingMeaning; pattern: RegExp }[] = [
  // "What the county offers", "What Acme offers you", "Was die Stadt Kiel bietet"
  {
    meaning: 'benefits',
    pattern:
      /^(?:what|was|ce que|lo que|qué|wat|o que|cosa|co) (?:(?:the|our|a|die|der|das|unser|unsere|le|la|l['’]|el|de|het|o|a|nasza|il) ?)?[\p{L}\p{N}&.'’ -]{2,40} (?:offers?|can offer|provides?|gives|bietet|offre|ofrece|biedt|oferece|offre|oferuje)(?: you| dir| ihnen| te| je| ti)?$/iu,
  },
  // "In the workshop you", "On a normal day you’ll"
  {
    meaning: 'responsibilities',
    pattern: /^(?:in|on|at|during|every|each|from|with us) [^.!?:]{2,50}[ ,]you(?:['’]ll| will)?$/iu,
  },
];
