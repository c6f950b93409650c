/** Sentences that call something the company's mission, purpose or vision. `sure`: in so many words. */
export const MISSION_PHRASES: readonly { language: string; pattern: RegExp; sure: boolean }[] = [
  {
    language: 'cs',
    pattern: /(?:naší misí|naším posláním|našou misí|naše mise|naší vizí|naše vize)\s+je\s/iu,
    sure: true,
  },
  {
    language: 'de',
    pattern: /unsere?\s+(?:mission|vision|leitbild|auftrag|daseinszweck)\s+(?:ist|lautet|besteht)\b/iu,
    sure: true,
  },
  { language: 'de', pattern: /unsere?\s+(?:mission|vision)\s*:\s*\S/iu, sure: true },
  {
    language: 'de',
    pattern:
      /\bist (?:es )?unsere?n? (?:mission|vision|auftrag)\b|(?:haben|verfolgen)\s+(?:wir\s+)?(?:eine|die)\s+(?:mission|vision)\b/iu,
    sure: false,
  },
  {
    language: 'en',
    pattern:
      /\b(?:our|its|the company['’]s|whose)\s+(?:(?:core|overall|simple|global|shared|collective|bold|long-term)\s+)?(?:mission|purpose|vision)(?:\s+(?:at|as|with)\s+[^,.]{2,40})?\s+(?:is|has always been|remains|was)\b/iu,
    sure: true,
  },
  {
    language: 'en',
    pattern: /\b(?:[Oo]ur|[Tt]he|[Ii]ts)\s+(?:mission|purpose|vision)\s*(?::|–|—|-\s)\s*\S/u,
    sure: true,
  },
  {
    language: 'en',
    pattern: /\b(?:we are|we're|we’re|is|company|team|startup)\s+on a mission to\b/iu,
    sure: true,
  },
  { language: 'en', pattern: /\bon a mission to\b/iu, sure: false },
  { language: 'en', pattern: /\bit is our (?:mission|purpose|vision) to\b/iu, sure: true },
  { language: 'es', pattern: /\b(?:nuestra|la)\s+(?:misión|visión)\s+(?:es|consiste)\b/iu, sure: true },
  { language: 'es', pattern: /\bnuestro propósito es\b/iu, sure: true },
  { language: 'es', pattern: /\bnuestra (?:misión|visión)\s*:\s*\S/iu, sure: true },
  { language: 'es', pattern: /\b(?:tenemos|tiene) (?:la|como|por) misión\s/iu, sure: false },
  {
    language: 'fr',
    pattern: /\b(?:notre|sa)\s+(?:mission|vision|raison d['’]être)\s+(?:est|consiste|:)/iu,
    sure: true,
  },
  {
    language: 'fr',
    pattern: /(?<!\p{L})(?:a|avons) pour (?:mission|vocation|raison d['’]être)\s/iu,
    sure: false,
  },
  {
    language: 'it',
    pattern: /\bla nostra (?:missione|mission|visione|vision)\s*(?:è(?!\p{L})|:)/iu,
    sure: true,
  },
  { language: 'nl', pattern: /\b(?:onze|de) (?:missie|visie)(?: is\b|\s*:\s*\S)/iu, sure: true },
  { language: 'pl', pattern: /\b(?:naszą misją jest|nasza misja to|naszą wizją jest)\b/iu, sure: true },
  {
    language: 'pt',
    pattern: /\b(?:a )?nossa (?:missão|visão)\s*(?:é(?!\p{L})|:)|\b(?:o )?nosso propósito é(?!\p{L})/iu,
    sure: true,
  },
  { language: 'pt', pattern: /\b(?:temos|tem) (?:como|a|por) missão\s/iu, sure: false },
];
