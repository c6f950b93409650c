import type { ReadingContext } from '../reading-context.ts';
import { COMPANY_CUES, COMPANY_MENU, type Cue } from './company-cues.ts';
import type { PageView, ViewLine } from './page-view.ts';
import type { Signal } from './signal.ts';

const PRICE = /(?:[$€£¥]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|£|zł|kr|Kč|円|원))/;

function isCandidate(cue: Cue, { block }: ViewLine): boolean {
  if (cue.where === 'heading') return block.kind === 'heading' && block.text.length <= 90;
  if (cue.where === 'label')
    return (
      (block.kind === 'link' || block.kind === 'button' || block.kind === 'heading') &&
      block.text.length <= 50
    );
  return block.kind !== 'image';
}

/** Signals of wording: what the page talks about and which controls it offers. */
export function readWordSignals(view: PageView): Signal[] {
  return COMPANY_CUES.flatMap((cue) => {
    const hits = view.content.filter((line) => isCandidate(cue, line) && cue.pattern.test(line.folded));
    return hits.length >= cue.least ? [{ name: cue.signal, detail: hits[0]!.block.text.slice(0, 80) }] : [];
  });
}

/** Signals of how the page is built: amounts of text, prices, dates, menus of a company. */
export function readBuildSignals(view: PageView, { snapshot }: ReadingContext): Signal[] {
  const signals: Signal[] = [];
  const prices = view.content.filter(({ block }) => block.text.length <= 60 && PRICE.test(block.text)).length;
  if (prices >= 4) signals.push({ name: 'build:prices', detail: String(prices) });
  if (view.textLength < 300) signals.push({ name: 'build:little-text', detail: String(view.textLength) });
  if (view.longParagraphs >= 6) signals.push({ name: 'build:article', detail: String(view.longParagraphs) });
  const company = [...view.menu].filter((label) => COMPANY_MENU.test(label)).length;
  if (company >= 2) signals.push({ name: 'build:company-menu', detail: String(company) });
  if (company === 0) signals.push({ name: 'build:no-company-menu' });
  if (snapshot.blocks.some((block) => block.article)) signals.push({ name: 'build:readable' });
  return signals;
}
