// Runs the text cues over the sentences. Word beginnings are looked up first, so that most cues are never tried.
import { SIGNALS } from '../signals/all-signals.ts';
import type { Cue, SignalRow, SlotKind, Where } from '../signals/signal.ts';
import { isNarrow } from '../signals/subject.ts';
import { readTask, readThing } from '../wording/clause.ts';
import { readDuty } from '../wording/duty.ts';
import type { PhraseSource } from '../wording/phrase-source.ts';
import { readNounPhrase } from '../wording/phrase.ts';
import { findTelling } from '../wording/telling.ts';
import { placeInSentence } from '../wording/names.ts';
import { measureDutyLead } from '../wording/lead-ins.ts';
import { cutQuote } from '../wording/quote.ts';
import { MONTHS, nameSource } from '../wording/source-name.ts';
import { isFunctionWord } from '../wording/words.ts';
import type { Ground } from './ground.ts';
import { evidenceOf, isPosting, type Unit } from './unit.ts';
import type { Hit } from './hit.ts';

interface IndexedCue {
  stem: string;
  row: SignalRow;
  cue: Cue;
}

const INDEX: ReadonlyMap<string, readonly IndexedCue[]> = buildIndex();

function buildIndex(): Map<string, IndexedCue[]> {
  const index = new Map<string, IndexedCue[]>();
  for (const row of SIGNALS) {
    for (const cue of row.cues ?? []) {
      for (const stem of cue.on.split(' ')) {
        const key = stem.slice(0, 4);
        const list = index.get(key) ?? [];
        list.push({ stem, row, cue });
        index.set(key, list);
      }
    }
  }
  return index;
}

/** Scripts that write words without spaces, or put endings on them: a cue may stand anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const UNSPACED_CUES = [...INDEX.values()].flat().filter((entry) => UNSPACED.test(entry.stem));

/** Most sentences need none of the slower Unicode matching. */
// eslint-disable-next-line no-control-regex
const isAscii = (text: string): boolean => !/[^\u0000-\u007f]/.test(text);

const BOILERPLATE =
  /\b(?:equal (?:employment )?opportunit|regardless of (?:race|age|gender|their)|race, (?:colou?r|religion)|sexual orientation|gender identity|reasonable (?:accommodation|adjustment)|protected veteran|criminal (?:histor|record)|privacy (?:policy|notice)|cookies?\b.{0,30}\b(?:policy|consent|accept|use)|recruitment agenc|unsolicited (?:resum|cv)|all rights reserved|E-Verify|without regard to|click (?:here|below|apply)|apply (?:now|today|here)\b|jobs posted on|report this job|if you have (?:any )?questions|\S@\S+\.\w|encouraged to apply|digital CV|fill (?:out|in) (?:an|the|our) application|update your (?:e-?mail|profile)|©|please mention (?:that|the word)|beware of|aptitude test|eignungstest|\bcall with (?:HR|the recruiter|our recruiter)|candidatur|inscripci[oó]n|postulaci|solicitud de empleo|bewerbung\w* (?:an|per|über)|onlinebewerbung)/iu;

/** An age is nobody's business in a conversation. */
const AGE =
  /\d ?歳|\b(?:years? (?:of age|old)|años de edad|Jahre alt|aged \d\d|age (?:limit|range))\b|만 ?\d+ ?세/iu;

/** Legal and footer text that says nothing about this job, and lines nobody should be asked about. */
export const isBoilerplate = (unit: Unit): boolean =>
  unit.section === 'legal' || unit.section === 'meta' || BOILERPLATE.test(unit.text) || AGE.test(unit.text);

/** May a row of this place fire on this sentence? */
export function allowsPlace(where: Where, unit: Unit): boolean {
  const { section } = unit;
  const posting = isPosting(unit);
  if (where === 'any') return true;
  if (where === 'duty') return posting && ['responsibilities', 'other', 'team', 'company'].includes(section);
  if (where === 'need') return posting && (section === 'requirements' || section === 'preferences');
  if (where === 'body')
    return (
      posting &&
      ['responsibilities', 'other', 'team', 'company', 'requirements', 'preferences'].includes(section)
    );
  if (where === 'offer') return posting || unit.kind === 'careers';
  if (where === 'company')
    return !posting || ['company', 'team', 'mission', 'values', 'news', 'other'].includes(section);
  if (where === 'values')
    return section === 'values' || section === 'mission' || unit.kind === 'company-values';
  if (where === 'news') return section === 'news' || unit.kind === 'company-news';
  return section === 'process' || section === 'other' || unit.kind === 'careers';
}

/** Phrase reading for a sentence. */
export const sourceOf = (ground: Ground, unit: Unit): PhraseSource => ({
  words: unit.words,
  names: ground.names,
  spelling: ground.spelling,
});

/** Index of the word at a character offset, or -1. */
export const wordAt = (unit: Unit, offset: number): number =>
  unit.words.findIndex((word) => word.end > offset);

const SUBJECTS = new Set(['the', 'our', 'we', 'you', 'your', 'this', 'a', 'an', 'i', 'it', 'they']);

/** Where the clause around word `at` opens; when that is far off, the nearest subject before it, so that no verb stands alone. */
function findClauseStart(unit: Unit, at: number): number {
  let start = at;
  while (start > 0 && at - start < 6 && !/[,;:()–—|•"“”.!?]/u.test(unit.words[start]!.gap)) start -= 1;
  if (start === 0 || at - start < 6) return start;
  for (let back = at; back > start; back -= 1) if (SUBJECTS.has(unit.words[back]!.lower)) return back;
  return at;
}

/** "an | Assistant Buyer and working closely with …" begins in the middle of what it is about. */
function tearsName(unit: Unit, quote: string): boolean {
  const at = unit.text.indexOf(quote);
  return (
    at > 0 &&
    /^\p{Lu}/u.test(quote) &&
    /(?:\b(?:an?|the|your|our|one|two|three)|\p{Lu}\p{L}+) $/u.test(unit.text.slice(0, at))
  );
}

/** A quotation of up to eight words that holds the words at `offset`, preferring to begin where the clause does. */
export function quoteAround(unit: Unit, offset: number, length: number): string | undefined {
  const at = wordAt(unit, offset);
  if (at < 0) return undefined;
  let start = at;
  const lead = wordAt(unit, measureDutyLead(unit.text));
  start = Math.min(at, Math.max(lead, findClauseStart(unit, at)));
  const needed = unit.text
    .slice(offset, offset + length)
    .split(/\s+/u)
    .slice(0, 3)
    .join(' ');
  for (let from = start; from <= at; from += 1) {
    if (from > start && isFunctionWord(unit.words[from]!.lower) && from < at) continue;
    const quote = cutQuote(unit.text, unit.words, { from, keepLead: from === start });
    if (quote?.includes(needed) && !tearsName(unit, quote)) return quote;
  }
  return cutQuote(unit.text, unit.words, at);
}

/** Speakable figure: "2M" → "2 million". */
export function speakFigure(text: string): string {
  return text
    .trim()
    .replace(/[.,;]$/u, '')
    .replace(/(\d)\s?(?:mn|m)\b/iu, '$1 million')
    .replace(/(\d)\s?bn?\b/iu, '$1 billion');
}

/** Where a group's phrase must end: at the group's own end when a small word or a break follows it, else nowhere. */
function endOfGroup(unit: Unit, offset: number): number {
  const next = unit.words.findIndex((word) => word.start >= offset);
  if (next < 0) return unit.words.length;
  const word = unit.words[next]!;
  return isFunctionWord(word.lower) || /[,;:().]/u.test(word.gap) ? next : unit.words.length;
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** A month or a day is no place, no product and no team. */
const CALENDAR = new RegExp(`^(?:${[...MONTHS, ...DAYS].join('|')})s?$`, 'u');

function prepareSlot(
  ground: Ground,
  unit: Unit,
  slot: { kind: SlotKind; text: string; offset: number },
): { value: string; telling: string[] } | undefined {
  const source = sourceOf(ground, unit);
  const at = wordAt(unit, slot.offset);
  if (at < 0 || CALENDAR.test(slot.text.trim())) return undefined;
  if (slot.kind === 'np' || slot.kind === 'ger') {
    const held = { ...source, words: unit.words.slice(0, endOfGroup(unit, slot.offset + slot.text.length)) };
    const phrase = slot.kind === 'np' ? readNounPhrase(held, at) : readDuty(held, at)?.gerund;
    return phrase && phrase.confidence >= 0.75 ? { value: phrase.text, telling: phrase.telling } : undefined;
  }
  if (slot.kind === 'task' || slot.kind === 'thing') {
    const clause = slot.kind === 'task' ? readTask(source, at) : readThing(source, at);
    return clause ? { value: clause.text, telling: clause.telling } : undefined;
  }
  const end = unit.words.findLastIndex((word) => word.end <= slot.offset + slot.text.length) + 1;
  if (slot.kind === 'figure') return { value: speakFigure(slot.text), telling: [slot.text] };
  let last = Math.min(end, at + 7);
  while (
    last > at &&
    isFunctionWord(unit.words[last - 1]!.lower) &&
    !/^\p{Lu}$/u.test(unit.words[last - 1]!.raw)
  )
    last -= 1;
  if (last === at) return undefined;
  const words = unit.words.slice(at, last);
  const value =
    slot.kind === 'name'
      ? unit.text.slice(words[0]!.start, words.at(-1)!.end)
      : words
          .map((word, index) => `${index ? word.gap : ''}${placeInSentence(word, ground.names, at === 0)}`)
          .join('')
          .replaceAll(/\bour\b/gu, 'your');
  return /["“”()[\]{}<>|•*]/u.test(value)
    ? undefined
    : { value: value.replace(/\s+/gu, ' '), telling: findTelling(source, at, last) };
}

/** "Last inspection: assessment is not used well enough" is about what follows its label. */
function passLabel(unit: Unit, quote: string | undefined): string | undefined {
  const label = quote && /^[^:]{3,30}: (?=\S)/u.exec(unit.text)?.[0];
  return label && label.startsWith(quote) && quote.split(' ').length < 4
    ? (cutQuote(unit.text, unit.words, wordAt(unit, label.length)) ?? quote)
    : quote;
}

function readHit(ground: Ground, unit: Unit, found: { row: SignalRow; match: RegExpExecArray }): Hit {
  const { row, match } = found;
  const slots: Record<string, string> = { src: nameSource(unit.kind) };
  const telling: string[] = [];
  if (unit.language === 'en') {
    for (const [name, text] of Object.entries(match.groups ?? {})) {
      const kind = row.slots?.[name];
      if (!kind || !text?.trim()) continue;
      const offset = unit.text.indexOf(text, match.index);
      const slot = prepareSlot(ground, unit, { kind, text, offset });
      if (!slot) continue;
      slots[name] = slot.value;
      telling.push(...slot.telling);
    }
  }
  const goal = row.id === 'A2' ? match.groups?.goal : undefined;
  const whole = goal
    ? cutQuote(unit.text, unit.words, wordAt(unit, unit.text.indexOf(goal, match.index)))
    : quoteAround(unit, match.index, match[0].length);
  const around = passLabel(unit, whole);
  const quote = row.id === 'K1' && around && /^you\b/iu.test(around) ? undefined : around;
  if (quote && !(row.id === 'M1' && quote.split(/\s+/u).length < 5)) {
    slots.q = quote;
    telling.push(...findTelling(sourceOf(ground, unit), ...rangeOf(unit, quote)));
  }
  return {
    row,
    unit,
    evidence: [evidenceOf(unit)],
    slots,
    telling: [...new Set(telling)],
    confidence: Object.keys(slots).length > 2 ? 0.95 : 0.8,
  };
}

function rangeOf(unit: Unit, quote: string): [number, number] {
  const offset = unit.text.indexOf(quote);
  const from = wordAt(unit, offset);
  return [from, unit.words.findLastIndex((word) => word.end <= offset + quote.length) + 1];
}

const PER_ROW = 12;

/** Cues that could match a sentence, found by the beginnings of its words. */
function listCues(text: string): IndexedCue[] {
  const found: IndexedCue[] = [];
  const lower = text.toLowerCase();
  const plain = isAscii(lower);
  if (!plain && UNSPACED.test(lower))
    for (const entry of UNSPACED_CUES) if (lower.includes(entry.stem)) found.push(entry);
  for (const word of lower.split(plain ? /[^a-z0-9&/-]+/ : /[^\p{L}0-9&/-]+/u)) {
    if (word.length < 2) continue;
    for (let size = Math.min(4, word.length); size >= 2; size -= 1) {
      const entries = INDEX.get(word.slice(0, size));
      if (entries)
        for (const entry of entries)
          if (word.startsWith(entry.stem) && !found.includes(entry)) found.push(entry);
    }
  }
  return found;
}

/** The narrow subject a sentence is about, as row; undefined when there is none. */
export const findSubject = (text: string): SignalRow | undefined =>
  listCues(text)
    .filter(({ row, cue }) => isNarrow(row.id) && cue.re.test(text))
    .sort((a, b) => b.row.priority - a.row.priority)[0]?.row;

/** All rows that fire by their text cues: at most twelve times each, postings first. */
export function matchCues(ground: Ground): Hit[] {
  const hits: Hit[] = [];
  const fired = new Map<string, number>();
  const done = new Set<string>();
  for (const unit of [
    ...ground.units.filter((one) => isPosting(one)),
    ...ground.units.filter((one) => !isPosting(one)),
  ]) {
    // Sites repeat their own sentences on every page; once is enough.
    if (unit.text.length < 8 || done.has(unit.text)) continue;
    done.add(unit.text);
    const here = new Set<string>();
    for (const entry of listCues(unit.text)) {
      const { id, where } = entry.row;
      const times = fired.get(id) ?? 0;
      if (times >= PER_ROW || here.has(id) || !allowsPlace(where, unit)) continue;
      const match = entry.cue.re.exec(unit.text);
      if (!match || isBoilerplate(unit)) continue;
      here.add(id);
      fired.set(id, times + 1);
      hits.push(readHit(ground, unit, { row: entry.row, match }));
    }
  }
  return hits;
}
