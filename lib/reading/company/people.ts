import type { FoundFact } from '../../facts/fact.ts';
import { bareText } from '../fold.ts';
import type { CompanyPage } from './company-page.ts';
import { factFromBlock } from './found-fact.ts';
import { readLeaderMentions } from './leader-mentions.ts';
import { findPersonCards } from './person-cards.ts';
import { isDepartment } from '../posting/department.ts';
import { isPlaceName } from '../posting/places.ts';
import { hasKnownGivenName, looksLikePersonName } from './person-name.ts';
import { hasRoleWord, looksLikeRole } from './role-title.ts';

interface Mention {
  name: string;
  title: string;
  block: number;
}

/** Between the names of several people. */
const NAMES_PARTED = /,\s+|;\s+|\s+(?:and|und|et|y|e|en|i|&)\s+/u;

const NAME = "(\\p{Lu}[\\p{L}’'.-]+(?:\\s(?:\\p{Lu}[\\p{L}’'.-]*|van|von|de|der|da|di|la|le)){1,3})";
const AFTER = new RegExp(
  `${NAME},\\s+((?:our|the|unser|unsere|notre)?\\s?[^,.;:()“”"]{3,70}?)(?=,|\\.(?:\\s|$)|\\s(?:said|says|and her|and his|explains|adds|added|commented|sagt|erklärt|a déclaré|explique|will|has|is)(?!\\p{L})|:)`,
  'gu',
);
const LABEL = new RegExp(`((?:\\p{Lu}[\\p{L}-]*\\s?){1,4}):\\s+${NAME}(?=[);,.]|$)`, 'gu');

/** A role that can only be at this company: its own name or "our" in it, or nothing but words of roles and fields. */
function isOwnRole(title: string, page: CompanyPage): boolean {
  const own = bareText(page.name);
  if (own !== '' && bareText(title).includes(own)) return true;
  if (/^(?:our|unser|unsere|notre|nuestr[oa]|onze|nasz\p{L}*)\s/iu.test(title)) return true;
  return (
    !/(?:’s|'s|\s(?:at|of|bei|chez|@)\s(?!(?:Marketing|Sales|Product|Engineering|Operations|People|Finance|Design|Data|Technology|Research|the Board)))/u.test(
      title,
    ) &&
    !/[.\d]\p{L}|\p{Ll}\p{Lu}/u.test(title) &&
    title
      .split(' ')
      .every(
        (word) =>
          /^[\p{Ll}&/-]/u.test(word) ||
          hasRoleWord(word) ||
          /^(?:Chief|Executive|Operating|Financial|Technology|Technical|Product|Marketing|Sales|Managing|General|Vice|Group|Senior|Co-?|and|Human|Resources|People|Engineering|Operations|Commercial|Business|Development|Information|Creative|Art|Design|Data|Finance|Legal|Scientific|Medical|Strategy|Growth|Revenue|Customer|Success|Board|Deputy)/u.test(
            word,
          ),
      )
  );
}

/** "“…” Jane Doe, owner, Acme": words of somebody who is named with a company of their own. */
function isTestimonial(page: CompanyPage, text: string, block: number): boolean {
  if (!/^[“„«"]/u.test(text)) return false;
  const behind = /[”“»"]\s*[–—-]?\s*\p{Lu}[^”“»".]{3,120}\.?$/u.test(text);
  const own = page.name !== '' && text.includes(page.name);
  return behind && !own && page.context.snapshot.blocks[block]?.kind !== 'heading';
}

const SIGNED = /^[—–-]?\s*(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}.’'-]+, ([^,.]{3,60}), ([^,.]{2,50})$/u;

/** More lines of this form are a list of the company's own people. */
const MOST_SIGNED = 2;

/** "Jane Doe, owner, Acme" and nothing else in the line: somebody of another company signs what stands above. */
function isSignature(page: CompanyPage, text: string): boolean {
  const [, , of = ''] = SIGNED.exec(text) ?? [];
  return (
    of !== '' &&
    !hasRoleWord(of) &&
    !isDepartment(of) &&
    !isPlaceName(of) &&
    !(page.name !== '' && of.includes(page.name))
  );
}

function readMentions(page: CompanyPage): Mention[] {
  return page.lines.flatMap(({ text, block }) => {
    if (isTestimonial(page, text, block) || isSignature(page, text)) return [];
    if (text.length < 30 || !/[,:]\s/.test(text) || !hasRoleWord(text)) return [];
    const after = [...text.matchAll(AFTER)].map((match) => ({
      name: match[1] ?? '',
      title: (match[2] ?? '').trim(),
      block,
    }));
    const labels = [...text.matchAll(LABEL)].map((match) => ({
      name: match[2] ?? '',
      title: (match[1] ?? '').trim(),
      block,
    }));
    return [...after, ...labels].filter(
      ({ name, title }) =>
        looksLikePersonName(name) &&
        (hasKnownGivenName(name) || (page.name !== '' && title.includes(page.name))) &&
        hasRoleWord(title) &&
        title.split(' ').length <= 8 &&
        isOwnRole(title, page),
    );
  });
}

/** Bodies and offices that label the names of those who hold them. */
const OFFICE =
  /^(?:(?:the |our )?(?:management|managing directors?|board(?: of directors)?|founders?|co-founders?|trustees|partners|geschäftsführ\p{L}*|geschäftsleitung|vorstand|inhaber(?:in)?|gründer\p{L}*|leitung|direction|gérance|gérants?|fondateurs?|dirigeants?|gerencia|dirección|fundador\p{L}*|direzione|amministrator\p{L}*|fondator\p{L}*|soci|directie|oprichters?|zarząd|założyciel\p{L}*|gerência|direção))$/iu;
const NAMES_LINE = /^([^:：]{3,45})\s*[:：]\s+(.{5,160})$/u;

/** "Managing directors: Jane Doe, John Roe": an office with the names of all who hold it. */
function readOffices(page: CompanyPage): Mention[] {
  return page.ownLines.flatMap(({ text, block }) => {
    const [, title = '', rest = ''] = NAMES_LINE.exec(text) ?? [];
    if (title === '' || !(OFFICE.test(title.trim()) || looksLikeRole(title, 4))) return [];
    const names = rest.replace(/[.;]$/, '').split(NAMES_PARTED);
    return names.every(looksLikePersonName)
      ? names.map((name) => ({ name, title: title.trim(), block }))
      : [];
  });
}

/** The same where the office is a heading and the names are the line below it. */
function readHeadedOffices(page: CompanyPage): Mention[] {
  return page.stretches.flatMap(({ heading, lines }) => {
    const [line] = lines;
    if (!heading || !line || line.text.length > 160 || !OFFICE.test(heading.text.trim())) return [];
    const names = line.text.split(NAMES_PARTED);
    return names.length >= 2 && names.every(looksLikePersonName)
      ? names.map((name) => ({ name, title: heading.text.trim(), block: line.block }))
      : [];
  });
}

/** Leaders and team members the page shows in cards or names in its text with their position at this company. */
export function readPeople(page: CompanyPage): FoundFact[] {
  const people = new Map<string, FoundFact>();
  const { snapshot } = page.context;
  const cards = findPersonCards(page.context);
  const signed = cards.filter(({ nameBlock }) => isSignature(page, snapshot.blocks[nameBlock]?.text ?? ''));
  for (const { name, title, nameBlock } of cards) {
    if (signed.length <= MOST_SIGNED && signed.some((card) => card.nameBlock === nameBlock)) continue;
    const value = { name, ...(title === undefined ? {} : { title: title.slice(0, 300) }) };
    people.set(
      name.toLowerCase(),
      factFromBlock(snapshot, {
        key: 'company.person',
        value,
        block: nameBlock,
        tier: 'labelled',
        confidence: title === undefined ? 0.7 : 0.9,
      }),
    );
  }
  const mentions = [
    ...readOffices(page),
    ...readHeadedOffices(page),
    ...readMentions(page),
    ...readLeaderMentions(page),
  ];
  for (const { name, title, block } of mentions) {
    if (people.has(name.toLowerCase())) continue;
    const text = snapshot.blocks[block]?.text ?? '';
    const beside = title !== undefined && text.includes(title) ? title : name;
    const from = Math.min(text.indexOf(name), text.indexOf(beside));
    const to = Math.max(text.indexOf(name) + name.length, text.indexOf(beside) + beside.length);
    people.set(
      name.toLowerCase(),
      factFromBlock(snapshot, {
        key: 'company.person',
        value: { name, ...(title === undefined ? {} : { title }) },
        block,
        quote: text.slice(from, to),
        tier: 'prose',
        confidence: 0.75,
      }),
    );
  }
  return [...people.values()];
}
