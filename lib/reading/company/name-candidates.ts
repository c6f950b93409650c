import { splitTitle } from '../kind/page-view.ts';
import type { ReadingContext } from '../reading-context.ts';
import { asList, nameOf, readProperty, realText } from '../structured-index.ts';
import { NETWORK_HOSTS } from './network-hosts.ts';

/** A name the page may go by, with the words it was read from. */
export interface NameCandidate {
  name: string;
  source: 'json-ld' | 'microdata' | 'meta' | 'title' | 'address' | 'block';
  block?: number;
  weight: number;
}

const ORGANISATION_TYPES = [
  'airline',
  'bankorcreditunion',
  'collegeoruniversity',
  'corporation',
  'educationalorganization',
  'financialservice',
  'governmentorganization',
  'hospital',
  'localbusiness',
  'medicalorganization',
  'newsmediaorganization',
  'ngo',
  'onlinebusiness',
  'onlinestore',
  'organization',
  'performinggroup',
  'professionalservice',
  'realestateagent',
  'school',
  'store',
];
const COPYRIGHT =
  /(?:©|\(c\)|copyright)(?:[\s©]|\(c\)|copyright)*(?:(?:19|20)\d\d(?:\s*[-–—,]\s*(?:(?:19|20)?\d\d|present|heute|now))?)?[\s,.|-]*(?:by\s+)?(.{2,60}?)\s*(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?)?\s*(?:$|[.|•·,©]|\s[-–—]\s|all rights|alle rechte|tous droits|todos los|tutti i diritti|todos os|wszelkie prawa|alle rechten)/iu;
const HEADING_NAME =
  /^(?:about|über|à propos de|sobre|chi è|over|o|about us at|careers at|jobs at|karriere bei|join|life at|working at|work at|welcome to|willkommen bei|bienvenue chez)\s+(\p{Lu}[\p{L}\p{N}&.'’+ -]{1,40})$/iu;
const SOCIAL =
  /^(?:facebook|github|google|instagram|kununu|linkedin|pinterest|tiktok|twitter|vimeo|x|xing|youtube)(?: (?:icon|logo))?$/iu;
const NAME_LABEL =
  /^(?:company(?: name)?|name of (?:the )?company|trade name|legal name|firma|firmenname|firmierung|raison sociale|dénomination|razón social|denominación|ragione sociale|razão social|bedrijfsnaam|nazwa firmy|社名|会社名|商号|会社名称|회사명|상호|법인명)$/iu;

function readData({ structured, snapshot }: ReadingContext): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const item of structured.ofType(...ORGANISATION_TYPES)) {
    const name = nameOf(item.data);
    if (name) found.push({ name, source: item.source, weight: 3 });
  }
  for (const item of structured.ofType(
    'website',
    'webpage',
    'article',
    'newsarticle',
    'blogposting',
    'aboutpage',
  )) {
    for (const publisher of asList(readProperty(item.data, 'publisher'))) {
      const name = nameOf(publisher);
      if (name) found.push({ name, source: item.source, weight: 2 });
    }
  }
  for (const item of structured.ofType('website')) {
    const name = realText(readProperty(item.data, 'name'));
    if (name) found.push({ name, source: item.source, weight: 1.5 });
  }
  const site = snapshot.meta['og:site_name'] ?? '';
  for (const [at, name] of splitTitle(site).entries())
    found.push({ name, source: 'meta', weight: at === 0 ? 3 : 1 });
  const application = snapshot.meta['application-name'] ?? snapshot.meta['apple-mobile-web-app-title'];
  if (application) found.push({ name: application, source: 'meta', weight: 1 });
  return found;
}

function readTitle({ snapshot }: ReadingContext): NameCandidate[] {
  const parts = splitTitle(snapshot.title);
  return parts.map((name, at) => ({
    name,
    source: 'title',
    weight: parts.length === 1 ? 0.7 : at === parts.length - 1 ? 2 : at === 0 ? 1 : 0.7,
  }));
}

const CJK_NAME = 30;
/** A line that is nothing but a company's full name. */
const CJK_COMPANY =
  /^(?:株式会社|有限会社|合同会社|주식회사 ?)\S+$|^\S+(?:株式会社|有限会社|合同会社|주식회사)$/u;

function readBlocks({ snapshot }: ReadingContext): NameCandidate[] {
  const found: NameCandidate[] = [];
  snapshot.blocks.forEach((block, index) => {
    const { text } = block;
    if (text.length > 200) return;
    const copyright = COPYRIGHT.exec(text);
    if (copyright?.[1]) found.push({ name: copyright[1], source: 'block', block: index, weight: 2.5 });
    if (block.label && block.value && NAME_LABEL.test(block.label))
      found.push({ name: block.value, source: 'block', block: index, weight: 4 });
    if (text.length <= CJK_NAME && CJK_COMPANY.test(text))
      found.push({ name: text, source: 'block', block: index, weight: 1.5 });
    const heading = block.kind === 'heading' ? HEADING_NAME.exec(text) : null;
    if (heading?.[1]) found.push({ name: heading[1], source: 'block', block: index, weight: 1.5 });
    if (block.kind === 'heading' && block.level === 1 && index < 60)
      found.push({ name: text, source: 'block', block: index, weight: 0.5 });
    if (block.kind !== 'image' || SOCIAL.test(text)) return;
    if (/\blogo\b/i.test(text) && (block.place === 'header' || block.place === 'nav' || index < 12))
      found.push({ name: text, source: 'block', block: index, weight: 1.5 });
    else if (block.place === 'header' && index < 12)
      found.push({ name: text, source: 'block', block: index, weight: 1 });
  });
  return found;
}

function readNetwork({ snapshot }: ReadingContext): NameCandidate[] {
  const index = snapshot.blocks.findIndex((block) => block.kind === 'heading' && block.level === 1);
  const name = snapshot.blocks[index]?.text;
  return name ? [{ name, source: 'block', block: index, weight: 10 }] : [];
}

/** Everything on the page that may be the company's name, with what it weighs. Uncleaned, repeats included. */
export function findNameCandidates(context: ReadingContext): NameCandidate[] {
  if (NETWORK_HOSTS.includes(context.address.domain)) return readNetwork(context);
  return [...readData(context), ...readTitle(context), ...readBlocks(context)];
}
