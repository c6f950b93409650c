import type { FoundFact } from '../../facts/fact.ts';
import { splitSentences } from '../sections/split-sentences.ts';
import { HEADQUARTERS_PHRASES } from '../vocabulary/company/headquarters-phrases.ts';
import { isAboutCompany, labelledValues, stretchesAbout, type CompanyPage } from './company-page.ts';
import { factFromBlock } from './found-fact.ts';
import { WordHint } from '../fields/word-gate.ts';

interface Place {
  text: string;
  block: number;
  confidence: number;
}

const PLACE =
  /^\s*((?:the\s+)?(?:\d[\w.-]*\s+)?(?:(?:St|Mt|Ft)\. )?\p{Lu}[\p{L}’'.&-]*(?:[ -](?:\p{Lu}[\p{L}’'.&-]*|\(\p{Lu}\p{L}+\)|\d[\w-]*|am|an der|de|del|della|di|do|la|le|les|of(?: \p{Lu}\p{L}+ and)?|on|sur|und|upon|y))*(?:,\s*(?:\p{Lu}[\p{L}’'.-]*(?:[ -]\p{Lu}[\p{L}’'.-]*)*|\d{3,6}|[A-Z]{2}\s+\d{5}))*(?:\s\d{4,6}(?!\d))?)/u;
const TRAILING = /(?:\s(?:und|of|de|on|y|an der|la|le)|[.,;])+$/u;
const NOT_A_PLACE =
  /^(?:the\s+(?:company|world|heart|beautiful|same)|I|We|Our|This|It|January|February|March|April|May|June|July|August|September|October|November|December|Europe's|Contact|Phone|Tel|E-?mail|http)\b/u;
/** Lines without any of this name no seat; most lines end here. */
const HINT = new WordHint(
  /bedrijf|bureau|onderneming|fabrikant|stichting|quartered|quarters|office|HQ|based|located|sitz|zentrale|ansässig|beheimatet|zu hause|unternehmen|firma|team|agentur|start-?up|anbieter|dienstleister|spezialist|sede|sediad|siège|siégeant|situé|basé|implant|installé|oficina|hoofdkantoor|gevestigd|siedzib|sídl|firm|maker|manufactur|provider|supplier|producer|charity|operat|yard|home|plant|facility|factory|workshop|bakery|brewery/i,
);
const OTHER =
  /(?<!\p{L})(?:clients?|customers?|he|she|his|her|candidate|position|role|you|partner|investor|fund)(?!\p{L})/iu;

/** The place at the start of a text; the company's own name behind a comma begins the main clause. */
function cutPlace(text: string, own: string): string | undefined {
  const whole = PLACE.exec(text)?.[1] ?? '';
  const main = own === '' ? -1 : whole.indexOf(`, ${own}`);
  const place = (main > 0 ? whole.slice(0, main) : whole).replace(TRAILING, '').trim();
  if (!place || place.length < 3 || place.length > 120 || NOT_A_PLACE.test(place)) return undefined;
  return place;
}

/** What follows "Head office:": everything up to a semicolon or the bracket that closes the remark. */
function cutAddress(text: string, own: string): string | undefined {
  let depth = 0;
  let end = 0;
  for (; end < text.length && end < 160; end += 1) {
    const sign = text[end] ?? '';
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (sign === ';' || depth < 0) break;
  }
  const address = text.slice(0, end).replace(TRAILING, '').trim();
  return end < 160 && /^[\p{Lu}\d]/u.test(address) && address.length >= 3 ? address : cutPlace(text, own);
}

function isAddressPart(text: string): boolean {
  return text.length <= 110 && !/[@]|https?:|^\+?[\d ()/-]{7,}$|[!?]$/.test(text);
}

/** Address lines under a heading "Headquarters": the line that names the town, else the first. */
function readUnderHeading(page: CompanyPage): Place[] {
  return stretchesAbout(page, 'headquarters').flatMap(({ stretch }) => {
    const lines = stretch.lines
      .slice(0, 7)
      .filter(
        ({ text, block }) =>
          isAddressPart(text) && page.context.snapshot.blocks[block]?.kind !== 'label-value',
      );
    const end = lines.findIndex(({ text }) => text.length > 80);
    const near = end >= 0 ? lines.slice(0, end) : lines;
    const best =
      near.findLast(({ text }) => text.includes(',') && !text.endsWith(',') && /\p{L}{3}/u.test(text)) ??
      near[0];
    return best && /\p{L}{3}/u.test(best.text)
      ? [{ text: best.text, block: best.block, confidence: 0.85 }]
      : [];
  });
}

function readLabels(page: CompanyPage): Place[] {
  return labelledValues(page, 'headquarters').flatMap(({ text, block }) =>
    isAddressPart(text) && /^[\p{Lu}\d\p{Lo}]/u.test(text) && /\p{L}{3}|\p{Lo}{2}/u.test(text)
      ? [{ text, block, confidence: 0.9 }]
      : [],
  );
}

function readSentences(page: CompanyPage): Place[] {
  return page.ownLines
    .filter(({ text }) => HINT.test(text))
    .flatMap(({ text, block }) =>
      splitSentences(text).flatMap((sentence, order) => {
        for (const { pattern, sure } of HEADQUARTERS_PHRASES) {
          const hit = pattern.exec(sentence.text);
          if (!hit) continue;
          const rest = sentence.text.slice(hit.index + hit[0].length);
          const place = /[:：]\s*$/.test(hit[0]) ? cutAddress(rest, page.name) : cutPlace(rest, page.name);
          const subject = sure || isAboutCompany(sentence.text, page.name) || (order === 0 && hit.index <= 2);
          if (place !== undefined && subject && !OTHER.test(sentence.text))
            return [{ text: place, block, confidence: sure ? 0.85 : 0.7 }];
        }
        return [];
      }),
    );
}

const WHERE =
  /\bin (\p{Lu}[\p{L}’'.-]+(?:[ -]\p{Lu}[\p{L}’'.-]+){0,3}), where (?:we|our (?:head office|headquarters)|the company)(?: (?:are|is|remains?|still|have|has|to this day)){1,3} (?:headquartered|based|our home)/u;
const SEAT_WORD = /, (?:donde|où|wo|dove|waar|gdzie|onde) /;
const WHERE_SEAT =
  /\b(?:en|à|a|in|w) (\p{Lu}[\p{L}’'.-]+(?:[ -](?:de|del|la|\p{Lu}[\p{L}’'.-]+)){0,3}), (?:donde|où|wo|dove|waar|gdzie|onde) [^.;]{0,45}(?:sede|siège|sitz|zuhause|kantoor|siedzib)/u;
const SEAT_CARD =
  /^(\p{Lu}[\p{L}’'. -]{1,40}?)(?:,[^(]{1,30})?\s*[(–—-]\s*(?:global |world )?(?:headquarters?|hq|head office|main office|hauptsitz|zentrale|siège(?: social)?|sede(?: central| principal| centrale| principale)?|hoofdkantoor|siedziba(?: główna)?)\)?$/iu;

/** "… in Graz, where we are still based" and cards headed "Graz (headquarters)": the place stands before the word. */
function readPlaceFirst(page: CompanyPage): Place[] {
  return page.ownLines.flatMap(({ text, block }) => {
    const card = text.length <= 80 ? SEAT_CARD.exec(text)?.[1] : undefined;
    if (card) return [{ text: card, block, confidence: 0.85 }];
    const place = /\bwhere\b/.test(text)
      ? WHERE.exec(text)?.[1]
      : SEAT_WORD.test(text)
        ? WHERE_SEAT.exec(text)?.[1]
        : undefined;
    return place ? [{ text: place, block, confidence: 0.8 }] : [];
  });
}

/** Where the company says its head office is. A bare address in a footer is not taken for it. */
export function readHeadquarters(page: CompanyPage): FoundFact[] {
  const all = [
    ...readLabels(page),
    ...readUnderHeading(page),
    ...readSentences(page),
    ...readPlaceFirst(page),
  ].sort((a, b) => b.confidence - a.confidence);
  const [best] = all;
  // Two seats of equal standing are both stated; which of them rules is not ours to decide.
  const twins = all.filter(
    ({ confidence, text }, at) =>
      best && confidence === best.confidence && all.findIndex((other) => other.text === text) === at,
  );
  return (twins.length <= 2 ? twins : twins.slice(0, 1)).map((place) =>
    factFromBlock(page.context.snapshot, {
      key: 'company.headquarters',
      value: place.text,
      block: place.block,
      quote: place.text,
      tier: place.confidence >= 0.85 ? 'labelled' : 'prose',
      confidence: place.confidence,
    }),
  );
}
