import type { FoundFact } from '../../facts/fact.ts';
import { bareText } from '../fold.ts';
import { foldName } from '../kind/name-fold.ts';
import { namedPages } from '../kind/address-signals.ts';
import { TOPIC_CUES } from '../vocabulary/company/topic-cues.ts';
import type { CompanyPage } from './company-page.ts';
import { factFromBlock } from './found-fact.ts';

const GENERIC =
  /^(?:all products|overview|features?|pricing|plans|customers?|integrations?|security|enterprise|mobile|desktop|download|demo|api|docs|documentation|changelog|what s new|roadmap|compare|templates|use cases|solutions?|platform|services?|support|resources|blog|shop|store|outlet|accessories|where to buy|new arrivals|best sellers|sale|gift cards?|view all.*|see all.*|more|learn more|explore.*|login|log in|sign up)$/u;
const MOST_WORDS = 5;

/** A name and not a kind of thing: carries the company's name, a digit, an inner capital, a mark or is all capitals. */
function isProperName(text: string, name: string): boolean {
  if (/[®™©]/.test(text) || /\p{Ll}\p{Lu}/u.test(text) || /\d/.test(text)) return true;
  if (name.length > 2 && bareText(text).startsWith(bareText(name))) return bareText(text) !== bareText(name);
  return /^[\p{Lu}\d]{4,}$/u.test(text);
}

/** Items listed under a heading or menu title "Products", as far as they are names. */
export function readProducts(page: CompanyPage): FoundFact[] {
  const { blocks } = page.context.snapshot;
  const found = new Map<string, FoundFact>();
  blocks.forEach((block, index) => {
    const items: { text: string; at: number }[] = [];
    if (block.text.length > 40 || block.kind === 'image' || !TOPIC_CUES.product.test(foldName(block.text)))
      return;
    for (let at = index + 1; at < Math.min(blocks.length, index + 16); at += 1) {
      const item = blocks[at];
      if (
        !item ||
        (item.kind !== 'item' && item.kind !== 'link') ||
        item.href === undefined ||
        item.text.length > 45
      )
        break;
      const folded = foldName(item.text);
      if (item.text.split(' ').length > MOST_WORDS || GENERIC.test(folded) || namedPages(folded).length > 0)
        continue;
      items.push({ text: item.text, at });
    }
    const proper = items.filter(({ text }) => isProperName(text, page.name));
    // Where most of a list are names, the plainer ones are names too.
    const names = proper.length >= 3 && proper.length * 3 >= items.length * 2 ? items : proper;
    for (const { text, at } of names)
      if (!found.has(foldName(text)))
        found.set(
          foldName(text),
          factFromBlock(page.context.snapshot, {
            key: 'company.product',
            value: text,
            block: at,
            tier: 'section',
            confidence: 0.7,
          }),
        );
  });
  return [...found.values()];
}
