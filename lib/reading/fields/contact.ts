import { foldText } from './fold-text.ts';
import type { FieldContext, Found } from './found.ts';
import { capText, dropNested } from './text-span.ts';
import { WordGate } from './word-gate.ts';

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[a-z\d][a-z\d.-]{0,100}\.[a-z]{2,12}(?![\w-])/gi;
const HIDDEN_EMAIL =
  /(?<![\w.+-])[\w.+-]{1,40} ?[([{] ?(?:at|a-t|@|ät|arroba) ?[)\]}] ?[a-z\d-]{1,60}(?: ?(?:\.|[([{] ?(?:dot|punkt|\.) ?[)\]}]) ?[a-z]{2,10}){1,3}/gi;
const HIDDEN_AT = /[([{] ?(?:at|a-t|ät|arroba)/i;
const NOT_FOR_JOB =
  /(?:privacy|datenschutz|dpo|gdpr|abuse|support|press|presse|sales|noreply|no-reply|newsletter|accommodation|accessib|unsubscribe|legal|security|example|complaints?|webmaster|ethics|fraud)[\w.-]{0,20}@|@(?:example|sentry|domain)\./i;
const NAME =
  "(?:(?:Call|Ring|Phone|Ask|Email|Mail|Write to|Please) )?(?:(?:Dr|Prof|Mr|Mrs|Ms|Mme|M|Frau|Herrn?|Sr|Sra|dhr|mevr|Dott|Pan|Pani)\\.? (?:(?:Dr|Prof)\\.? ?)?)?(\\p{Lu}[\\p{Ll}'’]{1,20}(?:-\\p{Lu}\\p{Ll}{1,20})?(?: (?:van|von|de|der|den|da|dos|di|el|la|le|Mc|O['’]|zu|ten|ter)){0,2}(?: \\p{Lu}[\\p{L}'’]{1,25}(?:-\\p{Lu}\\p{L}{1,25})?){1,2})";
const HONORIFIC =
  '(?:(?:Frau|Herrn?|Mr|Mrs|Ms|Mme|M|Sra?|Dott|dhr|mevr)\\.? )?((?:(?:Prof(?:essor(?:in)?)?|Dr|PD)\\.? (?:(?:Dr|Ing)\\.? ?)?)?';
const FULL_NAME =
  "\\p{Lu}[\\p{Ll}'’]{1,20}(?:-\\p{Lu}\\p{Ll}{1,20})?(?: (?:van|von|de|der|den|da|dos|di|el|la|le|zu|ten|ter)){0,2}(?: \\p{Lu}[\\p{L}'’]{1,25}(?:-\\p{Lu}\\p{L}{1,25})?){1,2})";
/** Names known by what stands behind them: a number, an address, an offer to answer. */
const BEFORE_REACH = [
  // "addressed to Professor Jane Doe", "call Jane Doe on 01234", "Jane Doe aus dem Recruiting beantwortet …"
  new RegExp(
    `(?:addressed to|directed to|[Cc]all|[Cc]ontact|[Pp]hone|[Aa]pply to|chat with|speak to|an|bei|à l['’]attention de|auprès de|adresser à|dirigirse a|con|op met|tot|a|do) ${HONORIFIC}${FULL_NAME}(?= on \\+?\\d| \\(|[,:] ?(?:[Ee]-?[Mm]ail|[Tt]el|[Pp]hone)|,? ?[\\w.+-]+@|[,;] (?:Tel|tel|\\+?\\d))`,
    'gu',
  ),
  new RegExp(
    `${HONORIFIC}${FULL_NAME}(?= (?:aus (?:dem|der|unserem|unserer) [^.]{3,30} )?(?:beantwortet|hilft|steht (?:dir|Ihnen|euch)|freut sich auf|will be happy|is happy|would be happy|répond|vous répond|responderá|beantwoordt|risponde))`,
    'gu',
  ),
];
const REACH = /\d{3}|@|beantwort|hilft|steht|freut sich|happy|répond|responderá|beantwoord|rispond/;
const CUES = [
  new RegExp(
    `(?:[Cc]ontact(?: person)?|CONTACT|[Rr]ecruiter|[Tt]alent [Pp]artner|[Hh]iring [Mm]anager|[Qq]uestions\\??(?: about [^.;:?]{2,40}\\?)?(?: [Cc]ontact| [Rr]each out to| [Ee]mail)?|[Rr]each out to|[Ss]peak (?:to|with)|[Ff]or (?:more|further) (?:information|details),? (?:please )?contact|[Aa]sk for|[Gg]et in touch with|[Dd]rop a line to|[Tt]urn to|[Tt]alk to|[Ee]mail|[Aa]pply to|[Ss]end your (?:CV|application|resume|résumé) to)(?: is)?[:, ]{1,3}(?:our [\\p{L} ]{3,30},? )?${NAME}`,
    'gu',
  ),
  new RegExp(
    `(?:Ansprechpartner(?:in|/in|\\*in|:in)?|Ihr(?:e)? Kontakt|Dein(?:e)? Kontakt|Kontakt(?:person)?|Rückfragen|Fragen\\??(?: beantwortet(?: (?:Ihnen|dir))?(?: gerne?)?)?|Bewerbung an|(?:[Mm]elde|[Ww]ende|[Mm]elden|[Ww]enden) (?:dich|Sie sich|Dich)(?: (?:gerne?|bitte|einfach|direkt|jederzeit)){0,2} (?:bei|an)|zu Händen|z\\. ?H(?:d|\\.)?(?: v\\.)?)(?: (?:ist|an|bei|beantwortet|gerne|steht|Ihnen|dir|dich|unsere?|für|Bewerbung|zur Verfügung)){0,5}[:, ]{1,3}${NAME}`,
    'gu',
  ),
  new RegExp(
    `(?:Votre contact|Contactez|Personne à contacter|Interlocut(?:eur|rice)|Persona de contacto|Contacto|Contactar con|Contactpersoon|Neem contact op met|Pessoa de contato|Contato|Persona di contatto|Referente|Osoba kontaktowa|Kontakt)[: ]{1,3}${NAME}`,
    'gu',
  ),
];
const NOT_NAME =
  /\b(?:Us|Team|Our|The|Human|Resources|Recruiting|Recruitment|Talent|People|Department|Information|Careers?|Office|Support|Now|Here|Jobs?|Form|Page|Email|Phone|Details|Service|Centre|Center|Customer|Sales|Company|Person|Bewerbung|Telefon|Abteilung|Personal|Team|GmbH|Ihnen|Ihre)\b/;

const PEOPLE_GATE = new WordGate(
  /contact|addressed|directed|call|phone|chat|beantwort|hilft|steht|freut|happy|repond|risponde|@|tel|recruiter|talent partner|hiring manager|question|reach out|speak|ask for|get in touch|drop a line|turn to|talk to|email|apply to|send your|information|details|ansprech|kontakt|ruckfrag|frag|bewerbung|handen|z\. ?h|meld|wend|interlocut|personne|persona|contato|referente|osoba/,
);

function people(text: string): Found<string>[] {
  if (!PEOPLE_GATE.test(text)) return [];
  const found: Found<string>[] = [];
  for (const pattern of REACH.test(text) ? [...BEFORE_REACH, ...CUES] : CUES) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1];
      if (name === undefined || NOT_NAME.test(name)) continue;
      const start = match.index + match[0].lastIndexOf(name);
      found.push({ value: name, start, end: start + name.length, confidence: 0.8 });
    }
  }
  return found;
}

/** Named contact persons and e-mail addresses for this job. Addresses for privacy, press, support and the like are left out. */
export function findContacts(given: string, context: FieldContext): Found<string>[] {
  const text = capText(given);
  const found: Found<string>[] = [];
  const mayHold = text.includes('@') || HIDDEN_AT.test(text);
  for (const pattern of mayHold ? [EMAIL, HIDDEN_EMAIL] : []) {
    for (const match of text.matchAll(pattern)) {
      if (NOT_FOR_JOB.test(match[0])) continue;
      const around = foldText(text.slice(Math.max(0, match.index - 90), match.index));
      if (
        context.section === 'legal' ||
        /accommodation|privacy|datenschutz|data protection|disabilit|unsolicited|agenc(?:y|ies)/.test(around)
      )
        continue;
      const value = match[0].replace(/\.$/, '');
      found.push({ value, start: match.index, end: match.index + value.length, confidence: 0.85 });
    }
  }
  const all = [...found, ...people(text)];
  if (all.length === 0) return [];
  const seen = new Set<string>();
  return dropNested(all).filter(
    (one) => !seen.has(one.value.toLowerCase()) && seen.add(one.value.toLowerCase()),
  );
}
