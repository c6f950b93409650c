import type { FoundFact } from '../../facts/fact.ts';
import { splitSentences } from '../sections/split-sentences.ts';
import { isAboutCompany, labelledValues, stretchesAbout, type CompanyPage } from './company-page.ts';
import { factFromBlock } from './found-fact.ts';
import { WordHint } from '../fields/word-gate.ts';

const AMOUNT =
  '(?:(?:US|C|A|S|HK|NZ)?[$€£¥₹]\\s?\\d[\\d.,]*\\s?(?:(?:millions?|billion|thousand|Millionen|Mio|Mrd|mn|mm|bn|k|m|b)(?!\\p{L})\\.?)?|\\d[\\d.,]*\\s?(?:million|billion|thousand|Mio\\.?|Millionen|Mrd\\.?|millions?|milliards?|millones|milioni|miljoen|mln|M)\\s?(?:€|euros?|dollars?|yen|USD|EUR|GBP|JPY|CHF|pounds|d’euros|de euros|di euro|euro)|\\d[\\d.,]*\\s?(?:€|EUR|USD|GBP))';
const RAISED = new RegExp(
  `(?:raised|raises|secured|secures|closed|closes|announced|landed|received|erhielt|sichert sich|sammelt|levé|lève|lever|recauda\\p{L}*|levanta\\p{L}*|raccol\\p{L}+|opgehaald|pozyskał\\p{L}*)[^.;]{0,60}?(${AMOUNT})`,
  'iu',
);
const ROUND =
  /(?<!\p{L})((?:pre-)?seed(?: round| funding)?|series\s[A-H]\d?)(?=\s(?:funding|round|fund\p{L}*|investment|financing|fundraise|led|extension|from|with|company|startup|stage|backed)|[-–]|,|\.|$)/iu;
const MONEY_CONTEXT =
  /(?<!\p{L})(?:funding|round|investment|investors?|financing|fundraise|venture|capital|equity|seed|series|finanzierung\p{L}*|levée|financiación|finanziamento|investering)(?!\p{L})/iu;
/** Lines without any of this say nothing of money raised; most lines end here. */
const HINT = new WordHint(/fund|invest|seed|series|round|raise|capital|million|financ|finanz|levée|backed/i);
const VETO =
  /(?<!\p{L})(?:salary|revenue|sales of|turnover|valuation|donat\p{L}+|charity|our fund|portfolio compan\p{L}+|clients? (?:have )?raised|customers? (?:have )?raised|help\p{L}* .{2,40} raise|assets under|grant for)(?!\p{L})/iu;
const LED_BY =
  /(?:led by|backed by|investors? (?:include|including|such as)|(?:raised|secured)(?:(?!\sby\s)[^.;]){0,80}? from|with participation (?:from|by)|participation of|funding from|angeführt von|unter führung von|mené par|menée par|auprès de|liderad[ao] por|guidat[ao] da)\s+((?:[^.;]|\.(?=\S))+)/giu;
const NAME =
  /^(?:the\s+)?(\p{Lu}[\p{L}\p{N}.&’'+-]*(?:\s(?:\p{Lu}[\p{L}\p{N}.&’'+-]*|of|de|von|and(?=\s\p{Lu}\p{L}+\s(?:Partners|Company|Co)))){0,5})/u;
const LEAD_IN =
  /^(?:(?:and|und|et|with|mit|avec|along with|as well as|including|alongside|joined by|follow-on)\s+)*(?:(?:further |additional )?participation (?:from|by|of)\s+|(?:(?:existing|new|business|angel|lead) )*(?:investors?|angels?)\s+)?/iu;
const NOT_INVESTORS =
  /^(?:Series|Seed|CEO|The|This|We|Our|It|Additional|Existing|New|Strategic|Other|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** "Series B: $50M", "Total raised – $80M": a round or a total with its sum at the start of a line. */
const SUM_LINE = new RegExp(
  `^((?:total (?:raised|funding)|raised(?: to date| so far)?|funding to date|(?:pre-)?seed(?: round)?|(?:angel|bridge) round|series [A-H]\\d?(?: round)?|finanzierung|gesamtfinanzierung|levée de fonds|financiación|finanziamento|investering)\\s*(?:[:–—-]|of)\\s*${AMOUNT})`,
  'iu',
);

const ROUND_BEHIND = /^ (?:in )?((?:pre-)?seed|series [A-H]\d?)(?!\p{L})/iu;

/** "$25M Series B": the amount with the round named right behind it. */
function withRound(sentence: string, amount: string): string {
  const rest = sentence.slice(sentence.indexOf(amount) + amount.length);
  return (amount + (ROUND_BEHIND.exec(rest)?.[0] ?? '')).replace(/(?<=\p{L}{4})\.$/u, '');
}

function readRounds(page: CompanyPage): FoundFact[] {
  const found = new Map<string, FoundFact>();
  const keep = (value: string, block: number, confidence: number): void => {
    const text = value.trim();
    if (!found.has(text.toLowerCase()))
      found.set(
        text.toLowerCase(),
        factFromBlock(page.context.snapshot, {
          key: 'company.funding',
          value: text,
          block,
          quote: text,
          tier: 'prose',
          confidence,
        }),
      );
  };
  for (const { text, block } of labelledValues(page, 'funding'))
    if (text.length <= 60 && /\d|series|seed/i.test(text)) keep(text, block, 0.85);
  for (const { text, block } of page.ownLines) {
    const sum = SUM_LINE.exec(text)?.[1];
    if (sum !== undefined) {
      keep(sum, block, 0.85);
      continue;
    }
    if (!HINT.test(text)) continue;
    for (const sentence of splitSentences(text)) {
      if (VETO.test(sentence.text)) continue;
      const amount = RAISED.exec(sentence.text)?.[1];
      const round = ROUND.exec(sentence.text)?.[1];
      const own = isAboutCompany(sentence.text, page.name) || sentence.text.length < 80;
      if (!own) continue;
      const whole = amount === undefined ? undefined : withRound(sentence.text, amount);
      if (whole && (round !== undefined || MONEY_CONTEXT.test(sentence.text))) keep(whole, block, 0.75);
      else if (round) keep(round, block, 0.7);
    }
  }
  return [...found.values()].slice(0, 8);
}

function splitNames(list: string): string[] {
  return list
    .split(
      /,\s+(?:and\s+)?|\s+and\s+(?=\p{Lu}|the\s\p{Lu}|(?:existing|new|other|angel|previous)\s)|\s+und\s+(?=\p{Lu})|\s+et\s+(?=\p{Lu})|\s+y\s+(?=\p{Lu})|,?\s+(?:with|along with|as well as|including)\s+(?:participation (?:from|by|of)\s+)?/u,
    )
    .map((part) => part.trim().replace(LEAD_IN, ''))
    .map((part) => NAME.exec(part)?.[1]?.replace(/[.,’']+$/, '') ?? '')
    .filter((name) => name.length >= 2 && !/\s(?:No|of|de|and)$/u.test(name) && !NOT_INVESTORS.test(name));
}

function readInvestors(page: CompanyPage): FoundFact[] {
  const found = new Map<string, FoundFact>();
  const keep = (name: string, block: number): void => {
    if (!found.has(name.toLowerCase()) && name.toLowerCase() !== page.name.toLowerCase())
      found.set(
        name.toLowerCase(),
        factFromBlock(page.context.snapshot, {
          key: 'company.investor',
          value: name,
          block,
          quote: name,
          tier: 'prose',
          confidence: 0.7,
        }),
      );
  };
  for (const { text, block } of page.ownLines.filter((line) => HINT.test(line.text)))
    for (const sentence of splitSentences(text)) {
      if (VETO.test(sentence.text) || !MONEY_CONTEXT.test(sentence.text)) continue;
      for (const match of sentence.text.matchAll(LED_BY))
        for (const name of splitNames(match[1] ?? '')) keep(name, block);
    }
  for (const { stretch } of stretchesAbout(page, 'investor'))
    for (const { text, block } of stretch.lines)
      if (text.length <= 50 && /^\p{Lu}/u.test(text) && !/[.!?]$/.test(text)) keep(text, block);
  return [...found.values()].slice(0, 20);
}

/** Rounds and amounts the company says it raised, and who put the money in. Funds it manages are not its funding. */
export function readFunding(page: CompanyPage): FoundFact[] {
  return [...readRounds(page), ...readInvestors(page)];
}
