import { WordHint } from '../fields/word-gate.ts';
import type { FoundFact } from '../../facts/fact.ts';
import { bareText } from '../fold.ts';
import { splitSentences } from '../sections/split-sentences.ts';
import { stretchesAbout, type CompanyPage } from './company-page.ts';
import { factFromBlock } from './found-fact.ts';
import { looksLikePersonName, hasKnownGivenName } from './person-name.ts';

type ListTopic = 'customer' | 'partner';

/** Sentences that lead into a list of names. The list follows the match. */
const LEADS: readonly { topic: ListTopic; pattern: RegExp }[] = [
  {
    topic: 'customer',
    pattern:
      /(?<!\p{L})(?:(?:our|its|their) (?:\p{L}+ )?(?:customers|clients) (?:include|are|range from)|(?:customers|clients|brands|companies|teams|organi[sz]ations|firms) (?:like|such as|including)|(?:trusted|used|loved) by (?:(?:\p{L}+ ){0,5}(?:like|such as|including) )?|(?:zu unseren kunden (?:gehören|zählen)|unsere kunden sind)|(?:nos clients sont|parmi nos clients(?: figurent)?|nos clients comme)|(?:entre nuestros clientes (?:están|se encuentran)|nuestros clientes son)|(?:tra i nostri clienti)|(?:onze klanten zijn|klanten zoals))\s*:?\s*(?=\p{Lu})/iu,
  },
  {
    topic: 'customer',
    pattern:
      /(?<!\p{L})\p{L}{4,}s (?:such as|like|including)\s+(?=\p{Lu}[^.]{5,160}?(?:run on|runs on|rely on|use|trust|work with us|choose|rent|buy)(?!\p{L}))/u,
  },
  {
    topic: 'partner',
    pattern:
      /(?<!\p{L})(?:(?:our|its) (?:\p{L}+ )?partners (?:include|are)|(?:in )?partnership with|partnered with|unsere partner sind|nos partenaires sont|nuestros socios son)\s*:?\s*(?=\p{Lu})/u,
  },
];
const HINT = new WordHint(
  /such as|like|including|customers|clients|trusted|used by|loved by|brands|companies|kunden|clientes|clienti|klanten|partner|partenaires|socios/i,
);
const NAME =
  /^(?:the )?((?:\p{Lu}|\d)[\p{L}\p{N}&.’'+-]*(?: (?:(?:\p{Lu}|\d)[\p{L}\p{N}&.’'+-]*|of|de|du|des|del|della|der|den|van|von|and(?= \p{Lu}\p{L}* (?:Co|Company|Sons)))){0,4})/u;
const NOT_NAMES =
  /^(?:The|This|We|Our|It|They|And|But|In|On|At|With|For|From|To|Read|Learn|See|More|Fortune|Europe|Germany|France|Spain|Italy|UK|US|USA|United|Asia|America|January|February|March|April|May|June|July|August|September|October|November|December)(?: |$)/u;
const LIST_LENGTH = 300;

/** Names of an enumeration, up to the first part that is none. */
export function readNameList(text: string): string[] {
  const names: string[] = [];
  for (const part of text
    .slice(0, LIST_LENGTH)
    .split(
      /,\s*(?:and |und |et |y |e |en |i )?(?:(?:à|a|in|te|w) (?=\p{Lu}))?|\s+(?:and|und|et|y|e|en|i|&)\s+(?:(?:à|a|en|em|in|te|w) )?(?=\p{Lu})/u,
    )) {
    const name = NAME.exec(part.trim())?.[1]?.replace(/[.,’']+$/, '');
    if (name === undefined || name.length < 2 || NOT_NAMES.test(name)) break;
    names.push(name);
    // Words after the name end the list: "… and Nordkai to plan their days".
    if (part.trim().replace(/^the /, '').length > name.length + 1) break;
  }
  return names;
}

const LISTED: readonly ListTopic[] = ['customer', 'partner'];
const LISTED_LONGEST = 60;

/** Lines that are no items say less of themselves: it takes more of them to be a list. */
const FEWEST_PLAIN = 3;

/** "Ebb Festival, Wick & Sons and Norham Museum": a line that is nothing but names. */
function readWholeList(text: string): string[] {
  const names = readNameList(text.replace(/\.$/, ''));
  const letters = names.reduce((sum, name) => sum + name.length, 0);
  return names.length >= FEWEST_PLAIN && letters + names.length * 6 >= text.length ? names : [];
}

/** Names in items of their own under a heading that says whose they are. */
function readListedNames(page: CompanyPage): { topic: ListTopic; name: string; block: number }[] {
  const { blocks } = page.context.snapshot;
  return LISTED.flatMap((topic) =>
    stretchesAbout(page, topic).flatMap(({ stretch }) => {
      const names = stretch.lines.filter(
        ({ text, block }) =>
          (blocks[block]?.kind === 'item' || blocks[block]?.kind === 'paragraph') &&
          blocks[block]?.href === undefined &&
          !(looksLikePersonName(text) && hasKnownGivenName(text)) &&
          text.length <= LISTED_LONGEST &&
          /^[\p{Lu}\d]/u.test(text) &&
          !/[.!?:;]$/.test(text),
      );
      const items = stretch.lines.findIndex(({ block }) => blocks[block]?.kind !== 'item');
      const run = names.slice(0, Math.max(0, items));
      // What stands behind a list is no part of it.
      if (run.length >= 2 && run.every((line, at) => line === stretch.lines[at]))
        return run.map(({ text, block }) => ({ topic, name: text, block }));
      const plain = names.filter(({ block }) => blocks[block]?.kind === 'item');
      const enough = names.length >= (plain.length === names.length ? 2 : FEWEST_PLAIN);
      if (enough && names.length === stretch.lines.length)
        return names.map(({ text, block }) => ({ topic, name: text, block }));
      return stretch.lines.flatMap(({ text, block }) =>
        readWholeList(text).map((name) => ({ topic, name, block })),
      );
    }),
  );
}

/** Customers and partners the company names in running text. One name alone is not a list and may be anything. */
export function readNamedLists(page: CompanyPage): FoundFact[] {
  const found = new Map<string, FoundFact>();
  const own = bareText(page.name);
  for (const { topic, name, block } of readListedNames(page)) {
    if (bareText(name) === own || NOT_NAMES.test(name.replace(/^The /, ''))) continue;
    found.set(
      `${topic} ${bareText(name)}`,
      factFromBlock(page.context.snapshot, {
        key: `company.${topic}`,
        value: name,
        block,
        quote: name,
        tier: 'section',
        confidence: 0.75,
      }),
    );
  }
  for (const { text, block } of page.lines) {
    if (text.length < 20 || !HINT.test(text)) continue;
    for (const sentence of splitSentences(text))
      for (const { topic, pattern } of LEADS) {
        const hit = pattern.exec(sentence.text);
        const names = hit ? readNameList(sentence.text.slice(hit.index + hit[0].length)) : [];
        if (names.length < 2) continue;
        for (const name of names) {
          const key = `${topic} ${bareText(name)}`;
          if (
            bareText(name) === own ||
            found.has(key) ||
            (looksLikePersonName(name) && hasKnownGivenName(name))
          )
            continue;
          found.set(
            key,
            factFromBlock(page.context.snapshot, {
              key: `company.${topic}`,
              value: name,
              block,
              quote: name,
              tier: 'prose',
              confidence: 0.7,
            }),
          );
        }
      }
  }
  return [...found.values()];
}
