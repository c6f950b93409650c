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
    language: 'de',
    pattern:
      /(?:unternehmen|firma|betrieb|agentur|kanzlei|praxis|verein|wir|uns) (?:besteht|bestehen|existiert|existieren|gibt es)(?: \p{L}+){0,2} seit(?: dem jahre?)? (?:1[5-9]|20)\d\d/iu,
  },
  {
    language: 'de',
    pattern:
      /(?:familiengeführt|inhabergeführt|familienbetrieb|familienunternehmen|familienbesitz)(?:er|e|es)? seit (?:1[5-9]|20)\d\d|seit (?:1[5-9]|20)\d\d (?:ein |in )?(?:familien|inhaber)(?:geführt|betrieb|unternehmen|besitz|hand)/iu,
  },
  {
    language: 'de',
    pattern:
      /(?:geschichte|alles|es)(?: [\p{L}.&-]+){0,4}? (?:beginnt|begann|startet|startete|fing)(?: \p{L}+){0,4}? (?:1[5-9]|20)\d\d/iu,
  },
  {
    language: 'de',
    pattern:
      /(?:firma|unternehmen|betrieb|verein|agentur|kanzlei|praxis|genossenschaft)(?: [\p{L}.&-]+){0,3}? (?:entstand|begann|startete)(?: \p{L}+){0,2}? (?:1[5-9]|20)\d\d/iu,
  },
  { language: 'de', pattern: /(?:1[5-9]|20)\d\d(?: [\p{L}.&-]+){1,8} hervorgegangen/iu },
  {
    language: 'en',
    pattern:
      /(?:founded|established|incorporated|formed|co-founded)\s+(?:(?:back|all the way back|way back)\s+)?(?:in|on|by [^.;]{2,60}? in|as [^.;]{2,60}? in|in [\p{Lu}][\p{L}., ]{2,40} in)\s+(?:\p{L}+,?\s+)?(?:of\s+)?(?:\d{1,2},?\s+)?(?:1[5-9]|20)\d\d/iu,
  },
  { language: 'en', pattern: /\bwhat (?:began|started)(?: out)? in (?:1[5-9]|20)\d\d as\b/iu },
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
    language: 'en',
    pattern:
      /(?:family|locally|independently|employee|veteran|woman|women)(?:-| )(?:owned|run|operated)(?:,? and[- ](?:owned|operated|managed|run))?(?: business| company| firm)?,? since (?:1[5-9]|20)\d\d/iu,
  },
  {
    language: 'en',
    pattern:
      /since (?:its|our|the company['’]s) (?:founding|foundation|establishment|inception|creation|beginnings?|launch|start)(?: back)? in (?:\p{L}+ )?(?:1[5-9]|20)\d\d/iu,
  },
  {
    language: 'en',
    pattern:
      /since (?:it was|we were|being|it) (?:first )?(?:founded|established|formed|opened|started) in (?:\p{L}+ )?(?:1[5-9]|20)\d\d/iu,
  },
  {
    language: 'en',
    pattern:
      /\b(?:history|roots|story|beginnings|origins|heritage)(?: [\p{L}.&’'-]+){0,5}? (?:back )?to (?:1[5-9]|20)\d\d/iu,
  },
  { language: 'en', pattern: /\b(?:got|had) (?:its|our|their) start (?:back )?in (?:1[5-9]|20)\d\d/iu },
  {
    language: 'es',
    pattern:
      /(?:fundad[ao]s?|fundamos|fundación|nació|nace|cread[ao]s?|constituid[ao]s?|nacimos|empezamos|comenzamos)\s+(?:[\p{L}]+\s+){0,5}?en\s+(?:\p{L}+\s+de\s+)?(?:el\s+año\s+)?(?:1[5-9]|20)\d\d/iu,
  },
  {
    language: 'es',
    pattern:
      /(?:se (?:fundó|creó|constituyó)|(?:empresa|asociación) existe|empresa familiar|negocio familiar|llevamos)(?: \p{L}+){0,3}? (?:en|desde)(?: el año)? (?:1[5-9]|20)\d\d/iu,
  },
  {
    language: 'es',
    pattern:
      /(?:historia|todo|aventura)(?: [\p{L}.&-]+){0,5}? (?:comienza|comenzó|empieza|empezó|arranca|arrancó|se remonta)(?: \p{L}+){0,4}? (?:1[5-9]|20)\d\d/iu,
  },
  {
    language: 'fr',
    pattern:
      /(?:fondée?s?|créée?s?|née?|fondation|création)\s+(?:[\p{L}’'-]+\s+){0,5}?en\s+(?:\p{L}+\s+)?(?:1[5-9]|20)\d\d/iu,
  },
  { language: 'fr', pattern: /est\s+depuis\s+(?:1[5-9]|20)\d\d(?:\s+une?(?!\p{L})|\s*$)/iu },
  {
    language: 'fr',
    pattern:
      /(?:entreprise|société|maison|association|agence|affaire) (?:existe|familiale) depuis (?:1[5-9]|20)\d\d/iu,
  },
  {
    language: 'fr',
    pattern:
      /(?:histoire|tout|aventure)(?: [\p{L}.&’'-]+){0,5}? (?:commence|commencé|débute|débuté|démarre|démarré)(?: \p{L}+){0,4}? (?:1[5-9]|20)\d\d/iu,
  },
  {
    language: 'it',
    pattern:
      /(?:fondat[aoie]|nat[aoie]|nasce|costituit[aoie]|fondazione)\s+(?:[\p{L}’'-]+\s+){0,5}?nel\s*(?:l’|l')?\s*(?:1[5-9]|20)\d\d/iu,
  },
  {
    language: 'it',
    pattern:
      /(?:azienda|impresa|società) (?:familiare|di famiglia) dal (?:1[5-9]|20)\d\d|^dal (?:1[5-9]|20)\d\d,? \p{L}+iamo/iu,
  },
  {
    language: 'it',
    pattern:
      /(?:storia|tutto|avventura)(?: [\p{L}.&’'-]+){0,5}? (?:inizia|iniziat[oa]|comincia|cominciat[oa])(?: \p{L}+){0,4}? (?:1[5-9]|20)\d\d/iu,
  },
  {
    language: 'nl',
    pattern:
      /(?:opgericht|gestart|ontstaan|begonnen|richtte|startte)\s+(?:[\p{L}]+\s+){0,4}?in\s+(?:1[5-9]|20)\d\d/iu,
  },
  { language: 'nl', pattern: /(?:1[5-9]|20)\d\d(?:\s+[\p{L}.&-]+){0,5}?\s+opgericht/iu },
  {
    language: 'nl',
    pattern:
      /(?:wij bestaan|bedrijf bestaat|stichting bestaat)(?: al)? sinds (?:1[5-9]|20)\d\d|familiebedrijf sinds (?:1[5-9]|20)\d\d|sinds (?:1[5-9]|20)\d\d (?:een |al )*familiebedrijf/iu,
  },
  { language: 'nl', pattern: /sinds (?:de|onze|haar|zijn) oprichting in (?:1[5-9]|20)\d\d/iu },
  {
    language: 'nl',
    pattern:
      /(?:het|alles|verhaal|geschiedenis)(?: [\p{L}.&-]+){0,4}? (?:begon|begint|startte)(?: \p{L}+){0,4}? (?:1[5-9]|20)\d\d/iu,
  },
  {
    language: 'pl',
    pattern:
      /(?:założon[aey]|założył[ao]?|powstał[aoiy]?|powstaliśmy|założyli(?:śmy)?|działamy od|istniejemy od)\s+(?:[\p{L}]+\s+){0,4}?(?:w\s+)?(?:roku\s+)?(?:1[5-9]|20)\d\d/iu,
  },
  {
    language: 'pl',
    pattern:
      /(?:jesteśmy|działamy|firma działa|firma istnieje|istniejemy|obecni)(?: \p{L}+){0,4}? od (?:roku )?(?:1[5-9]|20)\d\d/iu,
  },
  {
    language: 'pl',
    pattern:
      /historia(?: \p{L}+){0,4}? (?:zaczyna|rozpoczyna|zaczęła|rozpoczęła)(?: \p{L}+){0,3}? (?:1[5-9]|20)\d\d/iu,
  },
  {
    language: 'pt',
    pattern:
      /(?:fundad[ao]s?|fundação|criad[ao]s?|nasceu|nascemos|constituída)\s+(?:[\p{L}]+\s+){0,5}?em\s+(?:\p{L}+\s+de\s+)?(?:1[5-9]|20)\d\d/iu,
  },
  {
    language: 'pt',
    pattern:
      /(?:empresa existe|existimos|atuamos|empresa familiar|negócio familiar)(?: no mercado)? desde (?:1[5-9]|20)\d\d/iu,
  },
  {
    language: 'pt',
    pattern:
      /(?:história|tudo|aventura)(?: [\p{L}.&-]+){0,5}? (?:começa|começou|inicia|iniciou)(?: \p{L}+){0,4}? (?:1[5-9]|20)\d\d/iu,
  },
  {
    language: 'ru',
    pattern: /(?:основан[аоы]?|создан[аоы]?)\s+(?:[\p{L}]+\s+){0,3}?в\s+(?:1[5-9]|20)\d\d/iu,
  },
];
