import type { FoundFact } from '../../facts/fact.ts';
import { foldText } from '../fields/fold-text.ts';
import { WordGate } from '../fields/word-gate.ts';
import { bareText } from '../fold.ts';
import { splitSentences } from '../sections/split-sentences.ts';
import {
  childrenOf,
  isAboutCompany,
  labelledValues,
  stretchesAbout,
  type CompanyPage,
} from './company-page.ts';
import { factFromBlock } from './found-fact.ts';
import { isPlaceName } from '../posting/places.ts';
import { readNameList } from './named-lists.ts';

interface Office {
  text: string;
  block: number;
}

const WHAT =
  'offices|teams?|hubs|locations|branches|people|büros?|standorten?|niederlassungen|bureaux|oficinas|uffici|sedi|kantoren|biura|escritórios';
/** Places of work that others have as well: only the company's own count. */
const OWN_WHAT =
  'office|sites?|studios?|factory|factories|plants?|works|shops?|stores?|labs?|laborator(?:y|ies)|warehouses?|workshops?|showrooms?|depots?|clinics?|schools?|restaurants?|werken?|filialen?|geschäftsstellen?|labore?|fertigungsstandorten?|produktionsstandorten?|werkstätten?|agences?|sites|usines?|antennes?|ateliers?|magasins?|boutiques?|oficina|tiendas?|delegaciones|plantas?|fábricas?|centros|stabiliment[oi]|negozi|filiali|punti vendita|vestigingen|filialen|winkels|fabrieken|oddziały|oddziałów|sklepy|zakłady|lojas|unidades';
const OWN =
  'our|(?:we|company|group|firm|agency)(?: now| also| today)* (?:have|has|run|runs|operate|operates|maintain|maintains)|with|unser\\p{L}*|(?:haben|hat|betreiben|betreibt|unterhalten|unterhält)(?: wir| es)?|mit|nos|nous avons|avec|nuestr[ao]s|tenemos|con|cuenta con|contamos con|i nostri|le nostre|abbiamo|onze|we hebben|wij hebben|met|nasze|mamy|temos|os nossos|as nossas|nossas|nossos';
/** Lines without any of these words name no offices; most lines end here. */
const HINT = new WordGate(new RegExp(`${foldText(WHAT)}|${foldText(OWN_WHAT)}`));
const LEAD = new RegExp(
  `(?<!\\p{L})(?:${WHAT}|(?:${OWN})\\s+(?:\\p{L}[\\p{L}-]*\\s+){0,2}?(?:${OWN_WHAT}))\\s+(?:are |located |based |sind |situés |ubicadas )?(?:in|across|at|à|en|em|a|te|w|we)\\s+(?=\\p{Lu})`,
  'iu',
);
/** Cards of the head office among those of other places. */
const SEAT =
  /(?<!\p{L})(?:headquarters?|hq|head office|hauptsitz|zentrale|siège|sede (?:central|principal)e?|hoofdkantoor|siedziba)(?!\p{L})/iu;
const TOWN_LENGTH = 40;
const MAIN = /\((?:main|principal|central|haupt\p{L}*)\)/iu;

/** The head office announced in a line of its own. */
const SEAT_LABEL = new RegExp(`^\\W*(?:our |unser |unsere |notre |nuestra |onze )?${SEAT.source}\\W*$`, 'iu');
const ADDRESS = /^[\p{Lu}\d].*\p{L}{3}/u;
const NOT_ADDRESS =
  /[@!?]|\.$|https?:|^(?:tel|fax|phone|e-?mail|www|opening|mon|mo-)|^\+?[\d ()/.-]{6,}$|^〒/iu;

/** "Offices in Leeds, York and Hull": the names of the list. */
function readSentences(page: CompanyPage): Office[] {
  return page.ownLines.flatMap(({ text, block }) => {
    if (!HINT.test(text) || !LEAD.test(text)) return [];
    return splitSentences(text).flatMap((sentence) => {
      const hit = LEAD.exec(sentence.text);
      if (!hit || !isAboutCompany(sentence.text, page.name)) return [];
      return readNameList(sentence.text.slice(hit.index + hit[0].length)).map((name) => ({
        text: name,
        block,
      }));
    });
  });
}

/** "Branches: Hamburg, Oldenburg" as a pair: the towns of the list. */
function readLabels(page: CompanyPage): Office[] {
  return labelledValues(page, 'office').flatMap(({ text, block }) => {
    const { kind, place } = page.context.snapshot.blocks[block] ?? {};
    if (kind !== 'label-value' || place === 'form' || /\d/.test(text)) return [];
    return text
      .split(/,\s+|;\s+|\s+(?:and|und|et|y|e|en|i)\s+/u)
      .filter(
        (name) => /^\p{Lu}/u.test(name) && name.length <= TOWN_LENGTH && !SEAT.test(name) && !MAIN.test(name),
      )
      .map((name) => ({ text: name, block }));
  });
}

/** Addresses below "Offices" or "Leeds branch": the last line that looks like one, or the town that heads the card. */
function readHeadings(page: CompanyPage): Office[] {
  return stretchesAbout(page, 'office').flatMap(({ stretch, at }) => {
    const parts = [stretch, ...childrenOf(page, at)].filter(
      ({ heading }) => !SEAT.test(heading?.text ?? '') || heading === stretch.heading,
    );
    return parts.flatMap(({ lines, heading }): Office[] => {
      const address = lines
        .slice(0, 5)
        .filter(({ text }) => text.length <= 90 && ADDRESS.test(text) && !NOT_ADDRESS.test(text));
      const best = address.findLast(({ text }) => /,|\d/.test(text));
      if (best && lines.length <= 8) return [best];
      const town =
        heading &&
        heading !== stretch.heading &&
        heading.text.length <= 30 &&
        isPlaceName(heading.text.replace(/\s*[(,].*$/, ''));
      return town && heading ? [{ text: heading.text, block: heading.block }] : [];
    });
  });
}

const REAL_HEADING = 6;

/** Towns or countries below "Locations" in lines or headings of their own, one after the other or above their texts. */
function readTowns(page: CompanyPage): Office[] {
  const { blocks } = page.context.snapshot;
  return stretchesAbout(page, 'office').flatMap(({ stretch, at }) => {
    const level = stretch.heading?.level;
    const below = childrenOf(page, at).flatMap(({ heading, lines }) =>
      // Real headings stand over addresses; lines that only look like headings are the towns themselves.
      heading && heading.level > REAL_HEADING ? [heading, ...lines] : lines,
    );
    const towns: Office[] = [...stretch.lines, ...below].filter(
      ({ text, block }) =>
        isTown(text) &&
        !SEAT.test(text) &&
        !SEAT_LABEL.test(blocks[block - 1]?.text ?? '') &&
        !isAddress(blocks[block + 1]?.text ?? ''),
    );
    // Headings of the same level that are nothing but places belong to the one that announces them.
    for (const { heading } of page.stretches.slice(at + 1)) {
      const { text = '', block = 0 } = heading ?? {};
      if (heading?.level !== level || !(isTown(text) || SEAT.test(text))) break;
      const address = blocks[block + 1]?.text ?? '';
      if (SEAT.test(text)) continue;
      towns.push(isAddress(address) ? { text: address, block: block + 1 } : { text, block });
    }
    return towns;
  });
}

/** The line below a town that gives its address is read instead of it. */
function isAddress(text: string): boolean {
  return text.length <= 90 && /\d/.test(text) && ADDRESS.test(text) && !NOT_ADDRESS.test(text);
}

function isTown(text: string): boolean {
  if (text.length > TOWN_LENGTH || /\d|,$|^the |universit|hochschule/iu.test(text)) return false;
  // "Halle (Saale)": a town told from its namesakes.
  if (/^\p{Lu}\p{Ll}+ \(\p{Lu}\p{Ll}+\)$/u.test(text)) return true;
  return isPlaceName(text.replace(/\s*\(.*\)$/, ''));
}

/** "Göttingen · Kassel" in one line are two places. */
function splitBits({ text, block }: Office): Office[] {
  return text.split(/\s+[·|•]\s+/u).map((bit) => ({ text: bit, block }));
}

function toFacts(page: CompanyPage, offices: readonly Office[], known: Set<string>): FoundFact[] {
  return offices.flatMap(splitBits).flatMap(({ text, block }) => {
    const key = bareText(text);
    // The end of an address already told says nothing new.
    if (key === '' || [...known].some((other) => other.endsWith(key))) return [];
    known.add(key);
    return [
      factFromBlock(page.context.snapshot, {
        key: 'company.office',
        value: text,
        block,
        quote: text,
        tier: 'section',
        confidence: 0.65,
      }),
    ];
  });
}

/** Offices named in a sentence about the company or listed in the footer: all that a posting may tell, its own place of work aside. */
export function readStatedOffices(page: CompanyPage): FoundFact[] {
  const { blocks } = page.context.snapshot;
  const listed = readTowns(page).filter(({ block }) => blocks[block]?.place === 'footer');
  return toFacts(page, [...readSentences(page), ...listed], new Set());
}

/** Places besides the head office where the company says it is. */
export function readOffices(page: CompanyPage, headquarters: readonly FoundFact[]): FoundFact[] {
  const known = new Set(headquarters.map(({ value }) => bareText(String(value))));
  return toFacts(
    page,
    [...readLabels(page), ...readHeadings(page), ...readTowns(page), ...readSentences(page)],
    known,
  );
}
