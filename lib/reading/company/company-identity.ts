import type { FoundFact } from '../../facts/fact.ts';
import type { AddressParts } from '../address.ts';
import { foldText } from '../fields/fold-text.ts';
import { knowText } from '../fields/known-text.ts';
import { bareText } from '../fold.ts';
import { namedPages } from '../kind/address-signals.ts';
import type { ReadingContext } from '../reading-context.ts';
import { factFromBlock, factFromData } from './found-fact.ts';
import { stripLegalForm } from './legal-suffix.ts';
import { findNameCandidates, type NameCandidate } from './name-candidates.ts';

const GENERIC =
  /^(?:home|homepage|startseite|accueil|inicio|us|our (?:company|team|story|people)|the (?:company|team)|welcome|logo|menu|company|blog|news|english|website|site|untitled|index|all rights reserved|the authors?|me|team|careers?|jobs?)$/iu;
const AROUND =
  /^(?:about|about us at|careers? at|jobs at|join|life at|culture at|our culture at|the culture at|benefits at|people at|leadership at|kultur bei|leben bei|working at|welcome to|the team at|über|karriere bei|arbeiten bei|deine karriere bei|à propos de|travailler chez|recrutement chez|rejoindre|sobre|trabaja(?:r)? en|trabaje en|trabalhe na|carreiras na|chi è|lavora(?:re)? (?:in|con|da)|werken bij|over|kariera w|praca w|o firmie)\s+|\s+(?:careers?|jobs|karriere|career site|careers site|blog|newsroom|news|homepage|web|website|team|shop|official site|official website)$/giu;
const LEGAL_CJK = /株式会社|有限会社|合同会社|주식회사|\(주\)/u;

function cleanName(text: string): string {
  return text
    .replace(AROUND, '')
    .replace(/\s+/g, ' ')
    .replace(/\b(?:logo|logotype|homepage|home page)\b/giu, '')
    .replace(/^[\s|,.:–—-]+|[\s|,:–—-]+$/g, '')
    .replace(/[\s-]*【[^】]*】?$/u, '')
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
  const bare = foldText(stripLegalForm(name));
  let hits = 0;
  for (const index of context.main.blocks) {
    const text = context.snapshot.blocks[index]?.text ?? '';
    if (text.length > bare.length + 10 && knowText(text).folded.includes(bare)) hits += 1;
    if (hits >= 8) break;
  }
  return hits * 0.25;
}

const rankedOf = new WeakMap<ReadingContext, readonly NameCandidate[]>();

/** Names the page may go by, best first, one for each way of writing that differs beyond legal form and case. */
export function rankNames(context: ReadingContext): readonly NameCandidate[] {
  let ranked = rankedOf.get(context);
  if (!ranked) rankedOf.set(context, (ranked = weighNames(context)));
  return ranked;
}

function weighNames(context: ReadingContext): NameCandidate[] {
  const label = hostLabel(context.address);
  const all = findNameCandidates(context);
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
