/**
 * Ways of saying where a company sits, per language; the place follows the match. `sure`: names the head office itself,
 * so that nothing else in the sentence needs to say whose it is.
 */
export const HEADQUARTERS_PHRASES: readonly { language: string; pattern: RegExp; sure: boolean }[] = [
  { language: 'cs', pattern: /se sídlem (?:v|ve)\s/iu, sure: true },
  { language: 'cs', pattern: /sídlíme (?:v|ve)\s/iu, sure: true },
  {
    language: 'de',
    pattern:
      /(?:hauptsitz|stammsitz|firmensitz|unternehmenssitz|zentrale|sitz)\s+(?:(?:ist|liegt|steht|befindet sich|des unternehmens|der firma)\s+)*(?:in|im)\s|\b(?:stammsitz|hauptsitz|sitz der (?:firma|gesellschaft)|sitz des unternehmens) ist (?=\p{Lu})/iu,
    sure: true,
  },
  { language: 'de', pattern: /(?:ansässig|beheimatet|zu hause)\s+in\s/iu, sure: false },
  { language: 'de', pattern: /\bmit sitz in\s/iu, sure: true },
  {
    language: 'de',
    pattern:
      /(?:unternehmen|firma|team|agentur|startup|start-up|anbieter|dienstleister|spezialist)\s+(?:aus|in)\s+(?=\p{Lu})/iu,
    sure: false,
  },
  { language: 'en', pattern: /\bhead(?:-| )?quartered (?:in|near|at|out of)\s/iu, sure: true },
  {
    language: 'en',
    pattern:
      /\b(?:head office|headquarters?|HQ|home office|main office|corporate offices?)(?:\s+(?:is|are))?(?:\s+(?:located|based|situated|here))?\s+in\s/u,
    sure: true,
  },
  { language: 'en', pattern: /\b(?:head office|headquarters?|hq)\s*[:：]\s*/iu, sure: true },
  { language: 'en', pattern: /\b(?:head office|headquarters?|hq)\s*(?:[:：]|\s[-–])\s*/iu, sure: true },
  { language: 'en', pattern: /\bwith (?:its |our )?(?:headquarters|head office) in\s/iu, sure: true },
  {
    language: 'en',
    pattern:
      /\b(?:is|are|we're|we’re|company|startup|firm|studio|agency|organization|organisation|maker|manufacturer|provider|consultancy|charity|supplier|distributor|retailer|producer|cooperative|nonprofit|team|group),?\s+based (?:in|out of|at)\s/iu,
    sure: false,
  },
  {
    language: 'en',
    pattern: /\bwe(?: are|’re|'re) an? [^.;]{3,60}? based (?:in|out of|at)\s/iu,
    sure: false,
  },
  { language: 'en', pattern: /^based (?:in|out of|at)\s/iu, sure: false },
  { language: 'en', pattern: /\boperat(?:es?|ing) (?:out of|from)\s(?=\p{Lu})/iu, sure: false },
  {
    language: 'en',
    pattern:
      /\b(?:from|out of|in) our (?:own )?(?:yard|home|base|workshop|plant|facility|factory|bakery|brewery) in\s(?=\p{Lu})/iu,
    sure: false,
  },
  {
    language: 'en',
    pattern: /\b(?:is|are) located in\s(?:(?:downtown|central)\s|an? .{3,60}? in\s)?/iu,
    sure: false,
  },
  {
    language: 'es',
    pattern:
      /\b(?:con sede(?: central| principal)? en|(?:tenemos|tiene) (?:nuestra |su )?sede (?:central |principal )?en|la sede (?:central |principal )?de [^.;]{2,40}? está en|sede (?:central|principal) (?:está )?en|nuestra sede (?:central |principal )?(?:está|se encuentra|se ubica)(?: situada| ubicada)? en|con oficinas centrales en)\s/iu,
    sure: true,
  },
  {
    language: 'fr',
    pattern:
      /(?:siège(?: social)?(?: est| se trouve| se situe)?(?: toujours| aujourd’hui)?(?: situé| basé| installé)?|siégeant|dont le siège est)\s+(?:à|au|en)\s/iu,
    sure: true,
  },
  { language: 'fr', pattern: /\b(?:basée?|située?|implantée?|installée?)s? (?:à|en|au)\s/iu, sure: false },
  {
    language: 'it',
    pattern:
      /\b(?:con sede(?: principale| centrale)? (?:a|in)|(?:abbiamo|ha) (?:la )?(?:nostra |propria )?sede (?:principale |centrale )?(?:a|in)|la (?:nostra )?sede (?:principale |centrale )?(?:è|si trova) (?:a|in))\s/iu,
    sure: true,
  },
  {
    language: 'nl',
    pattern: /\b(?:hoofdkantoor (?:is |staat |ligt )?(?:gevestigd )?(?:in|te)|gevestigd (?:in|te))\s/iu,
    sure: true,
  },
  {
    language: 'nl',
    pattern:
      /(?:bedrijf|bureau|onderneming|familiebedrijf|fabrikant|stichting|team)\s+(?:uit|in)\s+(?=\p{Lu})/iu,
    sure: false,
  },
  {
    language: 'pl',
    pattern:
      /\bz siedzibą (?:w|we)\s|\b(?:mamy|ma) siedzibę (?:w|we)\s|\bsiedziba (?:firmy )?(?:znajduje się|mieści się) (?:w|we)\s/iu,
    sure: true,
  },
  {
    language: 'pt',
    pattern:
      /\b(?:com sede em|(?:temos|tem) (?:a )?(?:nossa |sua )?sede em|sediad[ao]s? em|nossa sede (?:fica|é) em)\s/iu,
    sure: true,
  },
];
