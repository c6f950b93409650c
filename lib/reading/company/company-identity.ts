import type { FoundFact } from '../../facts/fact.ts';
import { factFromBlock, factFromData } from './found-fact.ts';
import { bareText } from '../fold.ts';
import type { AddressParts } from '../address.ts';
import { namedPages } from '../kind/address-signals.ts';
import { splitTitle } from '../kind/page-view.ts';
import type { ReadingContext } from '../reading-context.ts';
import { asList, nameOf, readProperty, realText } from '../structured-index.ts';
import { NETWORK_HOSTS } from './network-hosts.ts';
import { stripLegalForm } from './legal-suffix.ts';

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
const GENERIC =
  /^(?:home|homepage|startseite|accueil|inicio|us|our (?:company|team|story|people)|the (?:company|team)|welcome|logo|menu|company|blog|news|english|website|site|untitled|index|all rights reserved|the authors?|me|team|careers?|jobs?)$/iu;

const SOCIAL =
  /^(?:facebook|github|google|instagram|kununu|linkedin|pinterest|tiktok|twitter|vimeo|x|xing|youtube)(?: (?:icon|logo))?$/iu;
const NAME_LABEL =
  /^(?:company(?: name)?|name of (?:the )?company|trade name|legal name|firma|firmenname|firmierung|raison sociale|dénomination|razón social|denominación|ragione sociale|razão social|bedrijfsnaam|nazwa firmy|社名|会社名|商号|会社名称|회사명|상호|법인명)$/iu;
const AROUND =
  /^(?:about|about us at|careers? at|jobs at|join|life at|working at|welcome to|the team at|über|karriere bei|à propos de|sobre|chi è)\s+|\s+(?:careers?|jobs|karriere|career site|careers site|blog|newsroom|news|homepage|web|website|team|shop|official site|official website)$/giu;
const LEGAL_CJK = /株式会社|有限会社|合同会社|주식회사|\(주\)/u;

function cleanName(text: string): string {
  return text
    .replace(AROUND, '')
    .replace(/\s+/g, ' ')
    .replace(/\b(?:logo|logotype|homepage|home page)\b/giu, '')
    .replace(/^[\s|,.:–—-]+|[\s|,:–—-]+$/g, '')
    .replace(/[®™]/g, '')
    .trim();
}

function isName(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= 60 &&
    !GENERIC.test(name) &&
    namedPages(name).length === 0 &&
    /\p{L}/u.test(name) &&
    name.split(' ').length <= 7
  );
}

function readData({ structured, snapshot }: ReadingContext): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const item of structured.ofType(...ORGANISATION_TYPES)) {
    const name = nameOf(item.data as never);
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

function readBlocks({ snapshot }: ReadingContext): NameCandidate[] {
  const found: NameCandidate[] = [];
  snapshot.blocks.forEach((block, index) => {
    const { text } = block;
    if (text.length > 200) return;
    const copyright = COPYRIGHT.exec(text);
    if (copyright?.[1]) found.push({ name: copyright[1], source: 'block', block: index, weight: 2.5 });
    if (block.label && block.value && NAME_LABEL.test(block.label))
      found.push({ name: block.value, source: 'block', block: index, weight: 4 });
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

/** Label of the host that carries the name: "acme" of "careers.acme.co.uk". */
function hostLabel({ domain }: AddressParts): string {
  return bareText(domain.split('.')[0] ?? '');
}

function keyOf(name: string): string {
  return bareText(stripLegalForm(name));
}

/** True when the first of two ways of writing one name says more: its legal form in CJK, or its words apart. */
function prefersWriting(name: string, other: string): boolean {
  if (LEGAL_CJK.test(name) !== LEGAL_CJK.test(other)) return LEGAL_CJK.test(name);
  return stripLegalForm(name).split(' ').length > stripLegalForm(other).split(' ').length;
}

function hostSupport(key: string, label: string): number {
  if (label.length < 2 || key.length < 2) return 0;
  if (key === label) return 3;
  return (key.length > 3 && label.includes(key)) || (label.length > 3 && key.includes(label)) ? 1.5 : 0;
}

function textSupport(name: string, context: ReadingContext): number {
  const bare = stripLegalForm(name).toLowerCase();
  let hits = 0;
  for (const index of context.main.blocks) {
    const text = context.snapshot.blocks[index]?.text ?? '';
    if (text.length > bare.length + 10 && text.toLowerCase().includes(bare)) hits += 1;
    if (hits >= 8) break;
  }
  return hits * 0.25;
}

/** Names the page may go by, best first, one for each way of writing that differs beyond legal form and case. */
export function rankNames(context: ReadingContext): NameCandidate[] {
  const network = NETWORK_HOSTS.includes(context.address.domain);
  const label = hostLabel(context.address);
  const all = network
    ? readNetwork(context)
    : [...readData(context), ...readTitle(context), ...readBlocks(context)];
  const groups = new Map<string, NameCandidate & { best: number }>();
  for (const candidate of all) {
    const name = cleanName(candidate.name);
    const key = keyOf(name);
    if (!isName(name) || key === '') continue;
    const known = groups.get(key);
    if (!known) groups.set(key, { ...candidate, name, best: candidate.weight });
    else {
      const better =
        prefersWriting(name, known.name) ||
        (candidate.weight > known.best && !prefersWriting(known.name, name));
      groups.set(key, {
        ...(better ? { ...candidate, name } : known),
        weight: known.weight + candidate.weight,
        best: Math.max(known.best, candidate.weight),
      });
    }
  }
  return [...groups.entries()]
    .map(([key, { best, ...candidate }]) => ({
      ...candidate,
      weight:
        (LEGAL_CJK.test(candidate.name) ? 3 : 0) +
        best * 0.01 +
        candidate.weight +
        hostSupport(key, label) +
        textSupport(candidate.name, context),
    }))
    .sort((a, b) => b.weight - a.weight);
}

/** The company's name as a fact, when anything on the page tells it. */
export function readCompanyName(context: ReadingContext): FoundFact[] {
  const best = rankNames(context)[0];
  if (!best) return [];
  const confidence = Math.min(0.95, 0.4 + best.weight * 0.07);
  if (best.block !== undefined)
    return [
      factFromBlock(context.snapshot, {
        key: 'company.name',
        value: best.name,
        block: best.block,
        quote: best.name,
        tier: 'labelled',
        confidence,
      }),
    ];
  const source = best.source === 'block' ? 'title' : best.source;
  return [factFromData({ key: 'company.name', value: best.name, quote: best.name, source, confidence })];
}
