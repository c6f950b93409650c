import type { FoundFact } from '../../facts/fact.ts';
import { splitSentences } from '../sections/split-sentences.ts';
import { foldName } from '../kind/name-fold.ts';
import { splitAtParts } from '../posting/chip-bits.ts';
import { TOPIC_CUES } from '../vocabulary/company/topic-cues.ts';
import { FOUNDING_PHRASES } from '../vocabulary/company/founding-phrases.ts';
import { isAboutCompany, labelledValues, type CompanyPage } from './company-page.ts';
import { factFromBlock } from './found-fact.ts';

interface Founding {
  year: number;
  quote: string;
  block: number;
  confidence: number;
}

const YEAR = /(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)/u;
const OTHER_SUBJECT =
  /(?<!\p{L})(?:he|she|his|her|prior to|previously|before (?:joining|founding)|co-?founder of|subsidiary|our clients?|customers?|er|sie hat|zuvor|avant de|il a|elle a|auparavant|product|version|department|club|university|event|conference|award|program(?:me)?|lab)(?!\p{L})/iu;

function readLabels(page: CompanyPage): Founding[] {
  return labelledValues(page, 'founded').flatMap(({ text, block }) => {
    const year = YEAR.exec(text)?.[1];
    return year && text.length <= 60 ? [{ year: Number(year), quote: text, block, confidence: 0.95 }] : [];
  });
}

const BARE_YEAR = /^(?:(?:since|seit|depuis|desde|dal|sinds|od) )?((?:1[5-9]|20)\d\d)(?:[./年].{0,8})?$/iu;
const FOUNDING_ENTRY =
  /^(?:(?:the )?(?:company (?:is |was )?)?(?:founded|founding|foundation|established)|gründung|gegründet|fondation|création|fundación|fundação|fondazione|oprichting|opgericht|założenie|założení)(?!\p{L})|(?:設立|創業|설립)$/iu;

/** A counter "1887 / year of foundation" and an entry of a history "1872 / Founding by …": the year stands above. */
function readYearsAbove(page: CompanyPage): Founding[] {
  const { blocks } = page.context.snapshot;
  return blocks.flatMap((block, index) => {
    const { text } = block;
    if (text.length > 90) return [];
    const [count = '', label = '', ...rest] = splitAtParts(block);
    const glued = rest.length === 0 ? BARE_YEAR.exec(count)?.[1] : undefined;
    if (glued && TOPIC_CUES.founded.test(foldName(label)))
      return [{ year: Number(glued), quote: text, block: index, confidence: 0.8 }];
    const year = BARE_YEAR.exec(blocks[index - 1]?.text ?? '')?.[1];
    const said = year && (FOUNDING_ENTRY.test(text) || TOPIC_CUES.founded.test(foldName(text)));
    return said ? [{ year: Number(year), quote: year, block: index - 1, confidence: 0.8 }] : [];
  });
}

const FOUNDS =
  '(?:founded|started|launched|created|established|opened|set up|formed|gründete|fonde|fonda|crée|fundó|creó|richtte|begon met|fondò|założyła?|fundou|criou)';
const THE_COMPANY =
  "the (?:company|business|firm|agency|studio|practice)|das unternehmen|die firma|den betrieb|l['’]entreprise|la société|la empresa|het bedrijf|l['’]azienda|firmę|a empresa";

/** "In 1994 Jane Doe started Acme", "Acme opened in 1994": with the company's own name, or as "the company". */
function ownBeginning(name: string): RegExp {
  const own = name.length < 3 ? '' : name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const opened =
    own === ''
      ? ''
      : `|^${own} (?:first )?(?:opened|was (?:created|launched|opened|started)|dates back to|opening)(?!\\p{L})`;
  return new RegExp(
    `(?<!\\p{L})${FOUNDS} (?:(?:die firma|das unternehmen|l['’]entreprise|la empresa|het bedrijf|l['’]azienda) )?(?:${own === '' ? '' : `${own}|`}${THE_COMPANY})(?!\\p{L})${opened}`,
    'iu',
  );
}

/** The one year of a sentence that tells of the company's beginning by its name. */
function yearOfOwn(sentence: string, own: RegExp): string | undefined {
  const years = [...sentence.matchAll(new RegExp(YEAR, 'gu'))].map(([year]) => year);
  return years.length === 1 && own.test(sentence) ? years[0] : undefined;
}

function readSentences(page: CompanyPage): Founding[] {
  const own = ownBeginning(page.name);
  const { blocks } = page.context.snapshot;
  return page.ownLines.flatMap(({ text, block }) => {
    if (!YEAR.test(text) || blocks[block]?.kind === 'label-value') return [];
    return splitSentences(text).flatMap((sentence) => {
      const hit = FOUNDING_PHRASES.map(({ pattern }) => pattern.exec(sentence.text)).find(
        (match) => match !== null,
      );
      const year = YEAR.exec(hit?.[0] ?? '')?.[1] ?? yearOfOwn(sentence.text, own);
      if (!year || OTHER_SUBJECT.test(sentence.text)) return [];
      const opens = hit === undefined || hit.index <= 2 || sentence.text.length <= 60;
      if (!opens && !isAboutCompany(sentence.text, page.name)) return [];
      return [{ year: Number(year), quote: sentence.text, block, confidence: 0.85 }];
    });
  });
}

const SINCE =
  /(?<!\p{L})(?:since|seit|depuis|desde|dal|sinds|od)(?: the year| dem jahre?| roku| el año| l['’]année)?\s((?:1[5-9]|20)\d\d)(?=\s*(?:[.,;:)–—-]|$|as a\p{L}*\s|als\s|in\s\p{Lu}))/iu;
const WE_ARE =
  /(?<!\p{L})(?:we (?:are|have been|make|build|brew|bake|roast|grow)|wir sind|nous sommes|somos|siamo|(?:we|wij) zijn|jesteśmy)(?!\p{L})/iu;
const OTHER_BEGINNING =
  /(?<!\p{L})(?:member|certified|certification|listed|partner|mitglied|zertifizi\p{L}*|membre|certifi\p{L}*|miembro|lid van|gecertificeerd|socio|certyfik\p{L}*|iso|ceo|leads?|leitet|dirige|joined|working (?:at|with|for)|users?|kunden|clients?|clientes|growth|gewachsen)(?!\p{L})/iu;

const STARTED =
  /^(?:it|we|it all|our story|the story|our journey|everything)(?: all)? (?:started|began|begins|starts|goes back to)(?: out)?[^.;]{0,40}? (?:in )?((?:1[5-9]|20)\d\d)(?!\d)/iu;
const ARTICLE = /^(?:the|der|die|das|la|le|el|il|de|het|a|o) $|^l['’]$/iu;

/** "Acme has brewed in Leeds since 1923": said of the company by name at the start of the sentence, or by itself. */
function readSince(page: CompanyPage): Founding[] {
  const { blocks } = page.context.snapshot;
  return page.ownLines.flatMap(({ text, block }) => {
    if (!YEAR.test(text) || blocks[block]?.place === 'footer') return [];
    return splitSentences(text).flatMap((sentence) => {
      const began = STARTED.exec(sentence.text)?.[1];
      if (began) return [{ year: Number(began), quote: sentence.text, block, confidence: 0.65 }];
      const year = SINCE.exec(sentence.text)?.[1];
      if (!year || OTHER_SUBJECT.test(sentence.text) || OTHER_BEGINNING.test(sentence.text)) return [];
      const named = page.name.length >= 3 ? sentence.text.indexOf(page.name) : -1;
      const opens = named === 0 || (named > 0 && ARTICLE.test(sentence.text.slice(0, named)));
      if (!opens && !WE_ARE.test(sentence.text)) return [];
      return [{ year: Number(year), quote: sentence.text, block, confidence: 0.6 }];
    });
  });
}

/** What a year is worth that another line of the page speaks against. */
const CONTRADICTED = 0.5;

/** The year the company was founded, when label or sentence says so of the company itself; both where the two differ. */
export function readFounded(page: CompanyPage): FoundFact[] {
  const takenYear = Number(page.context.snapshot.takenAt.slice(0, 4));
  const possible = ({ year }: Founding): boolean => year <= takenYear;
  const [label] = [...readLabels(page), ...readYearsAbove(page)].filter(possible);
  const sentences = readSentences(page).filter(possible);
  const against = label && sentences.find(({ year }) => year !== label.year);
  const agreed = sentences.some(({ year }) => year === label?.year);
  const best = label ?? sentences[0] ?? readSince(page).find(possible);
  const stated = against && !agreed ? [label, against] : best ? [best] : [];
  return stated.map((founding) => ({
    ...factFromBlock(page.context.snapshot, {
      key: 'company.founded',
      value: founding.year,
      block: founding.block,
      quote: founding.quote,
      tier: founding.confidence > 0.9 ? 'labelled' : 'prose',
      confidence: stated.length > 1 ? CONTRADICTED : founding.confidence,
    }),
    ...(stated.length > 1 ? { conflict: 'company.founded' } : {}),
  }));
}
