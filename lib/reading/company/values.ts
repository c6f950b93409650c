import type { FoundFact } from '../../facts/fact.ts';
import type { PageKind } from '../../facts/page-kind.ts';
import { namedPages } from '../kind/address-signals.ts';
import { splitSentences } from '../sections/split-sentences.ts';
import { childrenOf, stretchesAbout, type CompanyPage, type Stretch } from './company-page.ts';
import { factFromBlock } from './found-fact.ts';
import { hasKnownGivenName, looksLikePersonName } from './person-name.ts';
import { saysTopic } from './says-topic.ts';
import { WordHint } from '../fields/word-gate.ts';

interface ValueName {
  name: string;
  block: number;
}

const MOST_WORDS = 7;
const OPENING_WORDS = 3;
const MOST_VALUES = 14;
const FEWEST_CARDS = 3;
const LEAD = /^(?:\d{1,2}[.):]?\s+|#\d+\s+|[IVX]+\.\s+)/u;
const NOT_A_VALUE =
  /^(?:read more|learn more|more|see (?:more|all|open).*|view .*|our (?:values|team|mission|story).*|join .*|(?:come )?(?:and )?(?:work|grow|build) with us.*|apply(?: .*)?|open (?:positions|roles)|careers?|benefits|contact(?: .*)?|faq.*|next|previous|share(?: .*)?|follow(?: .*)?|mehr(?: .*)?|en savoir.*|(?:stay|keep) (?:up to date|in touch|informed|connected).*|subscribe.*|sign up.*|get in touch.*|.*newsletter.*|want to .*|ready to .*|bleib(?:en sie)? (?:auf dem laufenden|informiert).*|restez .*|suscr[ií]bete.*|iscriviti.*)$/iu;
const INLINE =
  /\b(?:(?:core|our|company|guiding) )+(?:values|principles)(?: of| are|:| include| such as| like)\s+((?:[#\p{L}'’&-]+(?: [\p{L}'’&-]+){0,3}(?:, |,? and | & ))+[#\p{L}'’&-]+(?: [\p{L}'’&-]+){0,2})/giu;
const HASHTAGS =
  /(?:values?|werte|valeurs|valores)[^.#]{0,30}((?:#\p{L}[\p{L}\p{N}]+(?:, | and | und | et | y |,? )?)+)/giu;

/** Words that both patterns need. */
const VALUE_WORD = new WordHint(/value|principles|werte|valeurs|valores/i);

/** Headings among the cards that announce something else. */
const OTHER_TOPICS = ['mission', 'office', 'customer', 'partner', 'award', 'press', 'quotation'] as const;

function asName(text: string): string | undefined {
  const name = text
    .replace(LEAD, '')
    .replace(/[.:!]+$/, '')
    .trim();
  const words = name.split(' ').length;
  if (looksLikePersonName(name) && hasKnownGivenName(name)) return undefined;
  if (OTHER_TOPICS.some((topic) => saysTopic(name, topic))) return undefined;
  if (name.length < 3 || name.length > 70 || words > MOST_WORDS || NOT_A_VALUE.test(name)) return undefined;
  return name;
}

/** Headings of cards: most of them have words of their own below, and none is a menu title. */
function headedNames(children: readonly Stretch[], page: CompanyPage): ValueName[] {
  const { blocks } = page.context.snapshot;
  const explained = children.filter(({ lines }) => lines.some(({ text }) => text.length >= 20));
  if (explained.length * 2 < children.length) return [];
  return children.flatMap(({ heading }) => {
    if (heading && (blocks[heading.block]?.place === 'footer' || namedPages(heading.text).length > 0))
      return [];
    const name = heading ? asName(heading.text) : undefined;
    return heading && name !== undefined && !name.endsWith('?') ? [{ name, block: heading.block }] : [];
  });
}

/** "Candour: we say what we think": the part before the mark; or the whole line when all lines are short. */
function listedNames({ lines }: Stretch, page: CompanyPage): ValueName[] {
  const { blocks } = page.context.snapshot;
  const items = lines.filter(
    ({ block }) => blocks[block]?.kind === 'item' || blocks[block]?.kind === 'label-value',
  );
  const source = items.length >= 2 ? items : lines;
  const readHead = (text: string): string | undefined =>
    asName(/^(.{3,50}?)\s*(?::|\s[–—-])\s+\S.{7,}$/u.exec(text)?.[1] ?? '');
  const readShort = (text: string): string | undefined =>
    text.length <= 45 && !/[.!?]$/.test(text) ? asName(text) : undefined;
  // Some explained, some not: names all the same when every line has one.
  const mixed = source.flatMap(({ text, block }) => {
    const name = readHead(text) ?? readShort(text);
    return name === undefined ? [] : [{ name, block }];
  });
  if (mixed.length >= 3 && mixed.length === source.length) return mixed;
  const split = source.flatMap(({ text, block }) => {
    const name = readHead(text);
    return name === undefined ? [] : [{ name, block }];
  });
  if (split.length >= 2 && split.length * 2 >= source.length) return split;
  // "Patience. We wait for the wheat.": a sentence of a few words opens every line.
  const opened = source.flatMap(({ text, block }) => {
    const [, head = ''] = /^(\p{Lu}[^.!?:]{2,38})[.!]\s+\p{Lu}.{15,}$/u.exec(text) ?? [];
    const name = head.split(' ').length <= OPENING_WORDS ? asName(head) : undefined;
    return name === undefined ? [] : [{ name, block }];
  });
  if (opened.length >= 3 && opened.length * 3 >= source.length * 2) return opened;
  const strong = lines.flatMap(({ text, block }) => {
    const name = blocks[block]?.emphasis === undefined ? undefined : asName(text);
    return name === undefined ? [] : [{ name, block }];
  });
  if (strong.length >= 3 && strong.length < lines.length) return strong;
  const short = source.flatMap(({ text, block }) => {
    const name = readShort(text);
    return name === undefined ? [] : [{ name, block }];
  });
  return short.length >= 3 && short.length * 2 >= source.length ? short : [];
}

function inlineNames(page: CompanyPage): ValueName[] {
  const lines = page.lines.filter(({ text }) => VALUE_WORD.test(text));
  return lines.flatMap(({ text, block }) =>
    splitSentences(text).flatMap((sentence) =>
      [...sentence.text.matchAll(INLINE), ...sentence.text.matchAll(HASHTAGS)].flatMap((match) =>
        (match[1] ?? '')
          .split(/, and |, | and | & | und | et | y /u)
          .map((name) => name.trim())
          .filter((name) => name.length >= 3 && name.split(' ').length <= 4)
          .map((name) => ({ name, block })),
      ),
    ),
  );
}

/** On a page that is about values, its first run of headed cards of one level: no heading of theirs need say "values". */
function firstCardRun(page: CompanyPage): ValueName[] {
  let run: Stretch[] = [];
  const names = (): ValueName[] => (run.length >= FEWEST_CARDS ? headedNames(run, page) : []);
  for (const stretch of page.stretches) {
    const level = stretch.heading?.level;
    if (run.length > 0 && level !== run[0]?.heading?.level) {
      const found = names();
      if (found.length >= FEWEST_CARDS && found.length <= MOST_VALUES) return found;
      run = [];
    }
    if (level !== undefined && stretch.lines.length > 0) run.push(stretch);
  }
  return names();
}

/**
 * Names of values and principles: cards and lists under a heading that announces them, or an enumeration in prose; on a
 * page of kind `company-values` its cards also without such a heading.
 */
export function readValues(page: CompanyPage, kind: PageKind): FoundFact[] {
  const names = new Map<string, ValueName>();
  for (const { stretch, at } of stretchesAbout(page, 'value')) {
    const headed = headedNames(childrenOf(page, at), page);
    const found = headed.length >= 2 ? headed : listedNames(stretch, page);
    if (found.length > MOST_VALUES) continue;
    for (const value of found)
      if (!names.has(value.name.toLowerCase())) names.set(value.name.toLowerCase(), value);
  }
  if (names.size === 0) for (const value of inlineNames(page)) names.set(value.name.toLowerCase(), value);
  if (names.size === 0 && kind === 'company-values')
    for (const value of firstCardRun(page)) names.set(value.name.toLowerCase(), value);
  return [...names.values()].map(({ name, block }) =>
    factFromBlock(page.context.snapshot, {
      key: 'company.value',
      value: name,
      block,
      quote: name,
      tier: 'section',
      confidence: 0.8,
    }),
  );
}
