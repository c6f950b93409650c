/** Ways in which companies call something their own difficulty, per language. */
export const CHALLENGE_PHRASES: readonly { language: string; pattern: RegExp }[] = [
  {
    language: 'de',
    pattern:
      /(?:unsere|die) (?:größte|grösste|wichtigste|nächste) herausforderung|wir stehen vor (?:der herausforderung|herausforderungen)/iu,
  },
  {
    language: 'en',
    pattern:
      /\b(?:our|the) (?:biggest|greatest|main|hardest|next|key) (?:challenge|problem|bottleneck)s?\b|\bwe(?: a|')re (?:still )?(?:struggling|facing)\b|\bthe hard(?:est)? part (?:for us |of (?:our|this|the) [^.;]{2,40} )?is\b|\bwhat (?:we find|is) hard(?:est)? (?:for us )?is\b|\bwe have outgrown\b/iu,
  },
  { language: 'es', pattern: /\b(?:nuestro|el) (?:mayor|principal|próximo) (?:reto|desafío)\b/iu },
  { language: 'fr', pattern: /\b(?:notre|le) (?:plus grand|principal|prochain) défi\b/iu },
  { language: 'it', pattern: /\b(?:la nostra|la) (?:più grande|principale|prossima) sfida\b/iu },
  { language: 'nl', pattern: /\b(?:onze|de) (?:grootste|volgende) uitdaging\b/iu },
  {
    language: 'pl',
    pattern: /(?:nasze|największe|głównym|naszym) (?:największe |największym )?wyzwani(?:e|em)/iu,
  },
  { language: 'pt', pattern: /\b(?:o nosso|nosso|o) (?:maior|principal|próximo) desafio\b/iu },
];
