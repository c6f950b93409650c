import type { FoundFact } from '../../facts/fact.ts';
import type { PageKind } from '../../facts/page-kind.ts';
import type { Section } from '../page-reading.ts';
import { WordTest } from '../fields/word-gate.ts';
import { splitSentences } from '../sections/split-sentences.ts';
import {
  BUSINESS_NOUNS,
  FIRST_PERSON,
  NOT_BUSINESS,
  THIRD_PERSON,
} from '../vocabulary/company/business-phrases.ts';
import { nameOf, readProperty } from '../structured-index.ts';
import { rankNames } from './company-identity.ts';
import type { CompanyPage } from './company-page.ts';
import { stripLegalForm } from './legal-suffix.ts';
import { factFromBlock } from './found-fact.ts';

interface Candidate {
  text: string;
  block: number;
  score: number;
}

const FIRST = new RegExp(`(?:${FIRST_PERSON.join('|')})(?!\\p{L})`, 'giu');
/** Where such a phrase may begin: everything before it in the sentence. */
const FIRST_BEFORE =
  /(?:^|[,;:–—]\s|^for (?:more than|over|almost|nearly) [^,.]{3,30},? |(?:^|\s)(?:at|bei|chez|en|bij|in|as)\s\S+(?:\s\S+){0,2}?,?\s)$/iu;
const FIRST_WORD = /(?:^|\s)(?:we|wir|wij|nous|our|unsere)(?:[\s’']|$)|mos|iamo|my|jsme|[eíá]me/i;
/** Pronouns and verb endings of which every phrase in the first person holds one; most lines hold none. */
const FIRST_GATE = new WordTest((word) => FIRST_WORD.test(word));
const DANGLING =
  /^(?:this|these|that|it|they|but|and|or|so|however|therefore|dies\p{L}*|sie|das|cela|ces|esto|questo|dit|to|such)\s/iu;
const HISTORY =
  /(?<!\p{L})(?:founded|gegründet\p{L}*|fondée?|award\p{L}*|acquired|raised|believe|values|proud|unique investment)(?!\p{L})/iu;
const ASPIRATION = /(?<!\p{L})(?:mission|vision)(?!\p{L})/iu;
/** What a sentence must reach: less where the page is about the company, more on postings and articles. */
const LEAST = { about: 2.4, other: 3, posting: 3 } as const;

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** One of the company's names as subject of a verb that says what it is or does; a few words may stand between. */
function thirdPerson(names: readonly string[], opening = ''): RegExp | undefined {
  const usable = names.filter((name) => name.length >= 2 && name.length <= 50).map(escape);
  if (usable.length === 0) return undefined;
  const legal = '(?:,? (?:Inc|LLC|Ltd|GmbH|AG|SE|SA|SAS|BV|Co|Corp)\\.?)*';
  return new RegExp(
    `${opening}(?<![\\p{L}\\p{N}])(?:${usable.join('|')})${legal}[®™]?(?:\\s*\\([^)]{1,60}\\))?(?:,[^,]{2,80},)? (?:${THIRD_PERSON.join('|')})(?!\\p{L})`,
    'iu',
  );
}

/** Verbs behind a company's name that say what it wants, thinks or was, and not what it does. */
const NOT_DOING =
  /^(?:we|alumni|actively|always|also|offers you|accueille|recrute|remercie|thanks?|thrives?|invests?|this|its|has|was|and|or|et|und|y|e|en|i|has|have|had|was|were|will|would|can|may|believes?|values?|wants?|needs?|hopes?|knows?|celebrates?|encourages?|welcomes?|reserves?|complies|accepts?|requires?|seeks?|looks?|hires?|is|are|ist|sind|est|es|jest|sucht|hat|wird|kann|möchte|glaubt|recherche|recrute|a|peut|souhaite|busca|tiene|cree|quiere|zoekt|heeft|wil|kan|gelooft|cerca|ha|vuole|crede|procura|tem|quer|acredita|szuka|ma|chce|wierzy|poszukuje|announced|today|said|strives?|commits?|since|seit|depuis|desde|dal|sinds|od|for|in|at|of|to|with|on|by|from|as|after|before|für|bei|mit|de|da|di|del|à|pour|dans|w|z|na)$/iu;

const ARTICLE = /^(?:the|der|die|das|la|le|el|il|de|het|a|o|l['’]) ?$/iu;
/** Endings of verbs in the third person, in the languages read. */
const THIRD_FORM = /^\p{Ll}+(?:s|t|a|e|i|ą|ę|y|uje|ît|ct)$/u;

/** "Harborline moves containers between …": the company's name opens the sentence and a verb follows. */
function opensWithDeed(text: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const at = text.indexOf(name);
    if (name.length < 3 || at < 0 || (at > 0 && !ARTICLE.test(text.slice(0, at)))) return false;
    const [verb = '', ...rest] = text
      .slice(at + name.length)
      .trimStart()
      .split(' ');
    return THIRD_FORM.test(verb) && rest.length >= 3 && !NOT_DOING.test(verb);
  });
}

const ANY_ORGANISATION =
  /^(?:the|studio|hotel|kanzlei|kita|universität|university|université|universidad|institut|institute|instituto|clinic|clínica|klinik|klinikum|hospital|hôpital|praxis|museum|musée|theater|theatre|stadt|city|gemeinde|county|groupe?|gruppo|grupo|grupa|société|stiftung|fundación|fondation|fundacja|verein|royal|national|international|global|digital|general|united|american|british|german|deutsche[rs]?|nordic|european|atelier|maison|biscuiterie|boulangerie|casa|azienda|banco|bank|banque|first|blue|green|black|white|north|south|east|west|nord|ouest|smart|open|cloud|data|tech|people)$/iu;

/** Words behind a name that say what sort of business it is. */
const GENERIC_TAIL =
  /(?:\s+(?:brewing|brewery|coffee|foods?|bakery|robotics|systems?|technolog(?:y|ies)|solutions?|consulting|partners?|software|labs?|studios?|group|holdings?|company|co\.?|freight|logistics|energy|energie|health|media|digital|capital|ventures|university|hospital|college|trust|foundation|college|school|bouw|rechtsanwälte|university|hospice|veterinary|vets))+$/iu;

/** Where a short name must stand: opening the sentence, an article before it. */
const OPENING = '^(?:(?:At|The|Der|Die|Das|Le|La|El|Il|De|Het|A|O|Os) )?';

/** What a company calls itself for short: its first word, where that word is a name. */
function shortName(name: string): string[] {
  const [first = '', ...rest] = name.split(' ');
  if (rest.length === 0) return [];
  // "Hop & Anchor Brewing Co." is Hop & Anchor.
  const head = name.replace(GENERIC_TAIL, '').trim();
  const alone = first.length >= 5 && /^\p{Lu}/u.test(first) && !ANY_ORGANISATION.test(first);
  return [...(head !== name && head.length >= 3 ? [head] : []), ...(alone ? [first] : [])];
}

// Two patterns and not one: joined, the engine needs tens of milliseconds to make a program of them.
function speaksFirst(text: string): boolean {
  FIRST.lastIndex = 0;
  for (let match = FIRST.exec(text); match; match = FIRST.exec(text)) {
    if (FIRST_BEFORE.test(text.slice(0, match.index))) return true;
    FIRST.lastIndex = match.index + 1;
  }
  return false;
}

function scoreLength(words: number): number {
  if (words < 5) return -4;
  if (words < 8) return -0.5;
  return words > 60 ? -2 : words > 45 ? -0.5 : 0;
}

/** A deed of any kind counts for less than one of the known verbs, unless the page opens with it. */
const DEED = 2.6;
const OPENING_DEED = 0.5;
const FIRST_LINES = 8;

/** Who may be speaking, or be spoken of, in a sentence. */
interface Voices {
  subject: RegExp | undefined;
  names: readonly string[];
  /** The line around it holds a word of the first person. */
  first: boolean;
}

function scoreSentence(text: string, { subject, names, first }: Voices): number {
  const named = subject?.exec(text);
  let score = named ? (named.index < 20 ? 3.5 : 2.5) : first && speaksFirst(text) ? 2.5 : 0;
  if (score === 0 && opensWithDeed(text, names)) score = DEED;
  if (score === 0) return 0;
  if (BUSINESS_NOUNS.test(text)) score += 1;
  if (NOT_BUSINESS.test(text)) score -= 2;
  if (DANGLING.test(text)) score -= 1.5;
  if (HISTORY.test(text)) score -= 1.5;
  if (ASPIRATION.test(text)) score -= 0.5;
  if (text.endsWith('?')) score -= 4;
  // The end of somebody's speech.
  if (/[”»]$/u.test(text) && !/^[“«]/u.test(text)) score -= 2;
  if (!/[.!。]$/.test(text)) score -= 0.7;
  if (/(?<!\p{L})(?:I|my|he|she|his|her)(?!\p{L})/u.test(text)) score -= 1.5;
  return score + scoreLength(text.split(' ').length);
}

/** Sentences that say what the company is or does, best first. Earlier ones win near ties. */
function rankSentences(
  page: CompanyPage,
  given: readonly string[],
  bonus: (block: number, sentence: string) => number,
): Candidate[] {
  const short = given.flatMap(shortName);
  const names = [...new Set([...given, ...short])];
  const subject = thirdPerson(given);
  const shortSubject = thirdPerson(short, OPENING);
  const said = given.map((name) => name.toLowerCase());
  const calledShort = short.map((name) => name.toLowerCase());
  // The patterns are dear: they are asked only where a name stands.
  const subjectIn = (text: string): RegExp | undefined => {
    const lower = text.toLowerCase();
    if (said.some((name) => lower.includes(name))) return subject;
    return calledShort.some((name) => lower.includes(name)) ? shortSubject : undefined;
  };
  const found: Candidate[] = [];
  for (const [line, { text, block }] of page.lines.entries()) {
    if (text.length < 25) continue;
    const first = FIRST_GATE.test(text);
    for (const [order, sentence] of splitSentences(text).entries()) {
      const opens =
        line < FIRST_LINES && order === 0 && opensWithDeed(sentence.text, names) ? OPENING_DEED : 0;
      const score = scoreSentence(sentence.text, { subject: subjectIn(sentence.text), names, first });
      if (score > 0)
        found.push({ text: sentence.text, block, score: score + opens + bonus(block, sentence.text) });
    }
  }
  const order = new Map(found.map((candidate, at) => [candidate, Math.min(2, at * 0.2)]));
  return found.sort((a, b) => b.score - (order.get(b) ?? 0) - a.score + (order.get(a) ?? 0));
}

function toFact(page: CompanyPage, best: Candidate | undefined, least: number): FoundFact[] {
  if (!best || best.score < least) return [];
  return [
    factFromBlock(page.context.snapshot, {
      key: 'company.summary',
      value: best.text,
      block: best.block,
      quote: best.text,
      tier: 'prose',
      confidence: Math.min(0.9, 0.4 + best.score * 0.1),
    }),
  ];
}

/** The best single sentence saying what the company does, on one of its own pages. */
export function readSummary(page: CompanyPage, kind: PageKind): FoundFact[] {
  const { blocks } = page.context.snapshot;
  const ranked = rankSentences(page, [page.name], (block) => (blocks[block]?.place === 'footer' ? -0.5 : 0));
  const own = kind === 'company-about' || kind === 'company-product';
  const best = toFact(page, ranked[0], own ? LEAST.about : LEAST.other);
  return best.length > 0 || !own ? best : readPromise(page);
}

const PROMISE_LONGEST = 220;

/** The first full sentence right below the page's title, where a home page says what its product does. */
function readPromise(page: CompanyPage): FoundFact[] {
  const { blocks } = page.context.snapshot;
  const title = blocks.findIndex(({ kind, level }) => kind === 'heading' && level === 1);
  const below = blocks[title + 1];
  if (title < 0 || below?.kind !== 'paragraph' || below.hidden || below.text.length > PROMISE_LONGEST)
    return [];
  const [first] = splitSentences(below.text);
  const text = first?.text ?? '';
  const says = /^\p{Lu}/u.test(text) && /[.。]$/.test(text) && text.split(' ').length >= 6;
  if (!says || DANGLING.test(text) || NOT_BUSINESS.test(text) || HISTORY.test(text)) return [];
  return toFact(page, { text, block: title + 1, score: LEAST.about }, LEAST.about);
}

const JOB_SECTIONS: ReadonlySet<Section> = new Set<Section>([
  'benefits',
  'legal',
  'preferences',
  'process',
  'requirements',
  'responsibilities',
]);

/** The same on a posting: what its company section says first; among duties only a sentence about the company by name. */
export function readPostingSummary(page: CompanyPage, employer: string | undefined): FoundFact[] {
  const { context } = page;
  const sections = new Map(context.lines.map(({ block, section }) => [block, section]));
  const employers = context.structured
    .ofType('jobposting')
    .flatMap((item) => nameOf(readProperty(item.data, 'hiringOrganization')) ?? []);
  const names = [
    ...(employer === undefined ? [] : [employer]),
    ...employers,
    ...rankNames(context)
      .slice(0, 4)
      .map(({ name }) => name),
  ].map(stripLegalForm);
  const copula = new RegExp(`^(?:At )?(?:${names.map(escape).join('|') || '$'})(?!\\p{L})`, 'iu');
  const ranked = rankSentences(page, names, (block, sentence) => {
    const section = sections.get(block);
    if (section === undefined) return -0.5;
    if (JOB_SECTIONS.has(section)) return copula.test(sentence) ? -0.5 : -3;
    return section === 'company' ? 1 : 0;
  });
  return toFact(page, ranked[0], LEAST.posting);
}
