/** Ways of saying when a company began, per language. The year stands inside the match. */
export const FOUNDING_PHRASES: readonly { language: string; pattern: RegExp }[] = [
  {
    language: 'cs',
    pattern:
      /(?:založen[aoy]?|vznikl[aoi]?)\s+(?:(?:byla?|společnost|firma|v|roku|roce)\s+){0,4}(?:1[5-9]|20)\d\d/iu,
  },
  { language: 'de', pattern: /(?:gegründet|gründeten?|gründung)[^.;]{0,40}?(?:1[5-9]|20)\d\d/iu },
  {
    language: 'de',
    pattern:
      /(?:1[5-9]|20)\d\d(?:\s+[\p{L}.&-]+){0,14}?\s+(?:gegründet|gründeten?|entstanden|ins Leben gerufen)/iu,
  },
  {
    language: 'en',
    pattern:
      /(?:founded|established|incorporated|formed|co-founded)\s+(?:(?:back|all the way back|way back)\s+)?(?:in|on|by [^.;]{2,60}? in|as [^.;]{2,60}? in|in [\p{Lu}][\p{L}., ]{2,40} in)\s+(?:\p{L}+,?\s+)?(?:of\s+)?(?:\d{1,2},?\s+)?(?:1[5-9]|20)\d\d/iu,
  },
  { language: 'en', pattern: /(?:est\.?|established|founded)\s*:?\s*(?:1[5-9]|20)\d\d/iu },
  {
    language: 'en',
    pattern:
      /\bwe(?:’ve|'ve| have) been (?:going|around|here|at it|open|trading|(?:making|building|brewing|running|doing|helping|serving) [^.;,]{2,40}) (?:for .{2,20} )?since\s+(?:1[5-9]|20)\d\d/iu,
  },
  {
    language: 'en',
    pattern: /(?:in business|in operation|family[- ]owned|operating|trading)\s+since\s+(?:1[5-9]|20)\d\d/iu,
  },
  {
    language: 'en',
    pattern:
      /(?:started|began|opened its doors|was born|launched|set up)\s+(?:(?:its|our|operations|business|life|as [^.;]{2,40}?|the company|by [^.;]{2,40}?)\s+){0,3}(?:back\s+)?in\s+(?:1[5-9]|20)\d\d(?=[^.;]{0,60}(?:company|business|firm|shop|agency|garage|$|,|\.))/iu,
  },
  {
    language: 'es',
    pattern:
      /(?:fundad[ao]s?|fundamos|fundación|nació|nace|cread[ao]s?|constituid[ao]s?|nacimos|empezamos|comenzamos)\s+(?:[\p{L}]+\s+){0,5}?en\s+(?:\p{L}+\s+de\s+)?(?:el\s+año\s+)?(?:1[5-9]|20)\d\d/iu,
  },
  {
    language: 'fr',
    pattern:
      /(?:fondée?s?|créée?s?|née?|fondation|création)\s+(?:[\p{L}’'-]+\s+){0,5}?en\s+(?:\p{L}+\s+)?(?:1[5-9]|20)\d\d/iu,
  },
  { language: 'fr', pattern: /est\s+depuis\s+(?:1[5-9]|20)\d\d(?:\s+une?(?!\p{L})|\s*$)/iu },
  {
    language: 'it',
    pattern:
      /(?:fondat[aoie]|nat[aoie]|nasce|costituit[aoie]|fondazione)\s+(?:[\p{L}’'-]+\s+){0,5}?nel\s*(?:l’|l')?\s*(?:1[5-9]|20)\d\d/iu,
  },
  {
    language: 'nl',
    pattern:
      /(?:opgericht|gestart|ontstaan|begonnen|richtte|startte)\s+(?:[\p{L}]+\s+){0,4}?in\s+(?:1[5-9]|20)\d\d/iu,
  },
  { language: 'nl', pattern: /(?:1[5-9]|20)\d\d(?:\s+[\p{L}.&-]+){0,5}?\s+opgericht/iu },
  {
    language: 'pl',
    pattern:
      /(?:założon[aey]|założył[ao]?|powstał[aoiy]?|powstaliśmy|założyli(?:śmy)?|działamy od|istniejemy od)\s+(?:[\p{L}]+\s+){0,4}?(?:w\s+)?(?:roku\s+)?(?:1[5-9]|20)\d\d/iu,
  },
  {
    language: 'pt',
    pattern:
      /(?:fundad[ao]s?|fundação|criad[ao]s?|nasceu|nascemos|constituída)\s+(?:[\p{L}]+\s+){0,5}?em\s+(?:\p{L}+\s+de\s+)?(?:1[5-9]|20)\d\d/iu,
  },
  {
    language: 'ru',
    pattern: /(?:основан[аоы]?|создан[аоы]?)\s+(?:[\p{L}]+\s+){0,3}?в\s+(?:1[5-9]|20)\d\d/iu,
  },
];
