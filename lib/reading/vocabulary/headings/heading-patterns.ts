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
  // "What we look for", "What you need", "What it takes"
  {
    meaning: 'requirements',
    pattern:
      /^(?:here['’]?s )?(?:what|who) (?:we|you|it|i)(?:['’](?:re|ll|d|ve|s))?(?: (?:are|will|would|might|should|also|really|hope|like|love|want))* (?:look(?:ing)?|need|bring|have|know|takes?|want|expect|require|ask|to see|seek|are)\b.{0,25}$/iu,
  },
  // "What you’ll be working on", "What the job involves"
  {
    meaning: 'responsibilities',
    pattern:
      /^(?:here['’]?s )?(?:what|how) (?:you|the (?:job|role|work)|this (?:job|role)|your \p{L}+)(?:['’](?:ll|d|re))?(?: (?:will|would|can|get|are|going|to|expect|be))* (?:do|doing|own|work|working|build|tackle|deliver|lead|create|drive|handle|achieve|contribute|help|involves?|entails?|looks?|spend|impact)\b.{0,25}$/iu,
  },
  // "What we give back", "What you can look forward to"
  {
    meaning: 'benefits',
    pattern:
      /^(?:here['’]?s )?what (?:we|you)(?:['’](?:ll|d|re))?(?: (?:will|can|would|do))* (?:give|offer|provide|get|receive|enjoy|gain|look forward)\b.{0,25}$/iu,
  },
  {
    meaning: 'requirements',
    pattern:
      /^(?:was|das|wen|so|womit|damit|wie) .{0,25}(?:mitbring\p{L}*|brauch(?:st|en)|suchen|wünschen|auszeichne[tn]|überzeug(?:st|en)|passt|punkte(?:st|n)|kannst|können solltest)(?: (?:du|sie|dich|uns|bei uns|zu uns|dafür|wir))*$/iu,
  },
  {
    meaning: 'responsibilities',
    pattern:
      /^(?:was|das|womit|hier|wobei|worum|woran|dabei) .{0,20}(?:machst|tust|bewegst|übernimmst|bewirkst|gestaltest|arbeitest|unterstützt|verantwortest|beschäftigst|anpackst|bewegen|bewirken|gestalten|anpacken)(?: (?:du|sie|dich|bei uns|uns|wirst|werden|mit))*$/iu,
  },
  {
    meaning: 'benefits',
    pattern:
      /^was wir (?:für )?(?:dir|dich|ihnen|sie) (?:tun|bieten|geben|machen)$|^(?:was|das|darauf|womit|hier) .{0,20}(?:bieten|bekommst|bekommen|erhältst|erhalten|freuen|haben wir|geben wir|tun wir|verlassen|zählen)(?: (?:du|sie|dich|dir|ihnen|sich|wir|für dich|für sie|von uns|bei uns))*$/iu,
  },
  {
    meaning: 'responsibilities',
    pattern:
      /^(?:(?:ce que|voici ce que) (?:vous|tu) (?:ferez|feras|allez \p{L}+|vas \p{L}+|accomplirez|piloterez)|(?:qué|lo que) (?:vas a|harás|te tocará)|wat (?:je|jij|ga|doe|kun) .{0,20}(?:doen|oppakken|doet)|(?:o que|no que) (?:você )?(?:vai|vais|irá) .{2,25}|(?:cosa|di cosa) (?:andrai|ti|farai|ci) .{2,25}|co (?:będziesz|cię) .{2,25})\W*$/iu,
  },
  {
    meaning: 'requirements',
    pattern:
      /^(?:ce (?:que|qu['’]) ?(?:nous|on|l['’]on|il) (?:recherch|attend|faut|cherch|vous)\p{L}*.{0,25}|(?:qué|lo que|a quién) (?:buscamos|necesit\p{L}+|pedimos|esperamos|tienes que|debes)\b.{0,25}|wat (?:wij|we|jij|je) .{0,15}(?:vragen|zoeken|meebrengt|nodig hebt|verwachten|in huis hebt).{0,10}|(?:o que|quem) (?:procuramos|buscamos|precisa\p{L}*|esperamos|valorizamos).{0,25}|(?:cosa|chi) (?:cerchiamo|chiediamo|ci aspettiamo|ti serve|devi).{0,25}|(?:czego|kogo|co) (?:oczekujemy|szukamy|wymagamy|potrzebujesz|powin\p{L}+).{0,25})\W*$/iu,
  },
  {
    meaning: 'benefits',
    pattern:
      /^(?:ce que (?:nous|l['’]on|on) (?:vous |t['’]|te )?(?:offr|propos|apport)\p{L}*.{0,15}|(?:qué|lo que) (?:te |os )?(?:ofrecemos|damos|aportamos|llevas|ganas).{0,15}|wat (?:wij|we|je|jij) .{0,15}(?:bieden|krijgt|krijg|geven|verwachten mag).{0,15}|o que (?:te |lhe )?(?:oferecemos|damos|ganhas|ganha).{0,20}|cosa (?:ti )?(?:offriamo|diamo|trover\p{L}+|avrai).{0,15}|co (?:ci )?(?:oferujemy|dajemy|zyskasz|zapewniamy|otrzymasz).{0,15})\W*$/iu,
  },
];
