import type { FoundFact } from '../../facts/fact.ts';
import { bareText } from '../fold.ts';
import { foldName } from '../kind/name-fold.ts';
import type { PageKind } from '../../facts/page-kind.ts';
import { findProductHeading } from '../kind/product-heading.ts';
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

const PLAIN_WORDS = 4;
const FEWEST_PLAIN = 3;
const MOST_PLAIN = 15;

/** Short items without links right below a heading "Our products": all of them are products. */
function readPlainList({ context }: CompanyPage, heading: number): { text: string; at: number }[] {
  const { blocks } = context.snapshot;
  if (blocks[heading]?.kind !== 'heading' && blocks[heading]?.emphasis === undefined) return [];
  const items: { text: string; at: number }[] = [];
  for (let at = heading + 1; blocks[at]?.kind === 'item' && at <= heading + MOST_PLAIN + 1; at += 1) {
    const { text = '', href } = blocks[at] ?? {};
    if (href !== undefined || text.split(' ').length > PLAIN_WORDS || /[.:!?]$/.test(text)) return [];
    items.push({ text, at });
  }
  return items.length >= FEWEST_PLAIN && items.length <= MOST_PLAIN ? items : [];
}

/** The name of the one product a page of kind `company-product` is about. */
function readOwnProduct({ context }: CompanyPage, kind: PageKind): { text: string; at: number }[] {
  const at = kind === 'company-product' ? findProductHeading(context) : undefined;
  const text = context.snapshot.blocks[at ?? -1]?.text ?? '';
  const isName = text !== '' && text.split(' ').length <= MOST_WORDS && !/[.!?]$/.test(text);
  return at !== undefined && isName ? [{ text, at }] : [];
}

/** Items listed under a heading or menu title "Products", as far as they are names; the product a page is about. */
export function readProducts(page: CompanyPage, kind: PageKind): FoundFact[] {
  const { blocks } = page.context.snapshot;
  const found = new Map<string, FoundFact>();
  const keep = (text: string, at: number): void => {
    if (found.has(foldName(text))) return;
    const fact = {
      key: 'company.product',
      value: text,
      block: at,
      tier: 'section',
      confidence: 0.7,
    } as const;
    found.set(foldName(text), factFromBlock(page.context.snapshot, fact));
  };
  for (const { text, at } of readOwnProduct(page, kind)) keep(text, at);
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
    for (const { text, at } of [...names, ...readPlainList(page, index)]) keep(text, at);
  });
  return [...found.values()];
}
