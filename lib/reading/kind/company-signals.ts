import type { ReadingContext } from '../reading-context.ts';
import { COMPANY_CUES, COMPANY_MENU, PUBLISHER_MENU, type Cue } from './company-cues.ts';
import { readDay } from '../company/news-rows.ts';
import { foldName } from './name-fold.ts';
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
    const hits: string[] = [];
    for (const line of view.text) {
      if (isCandidate(cue, line) && cue.pattern.test(line.folded)) hits.push(line.block.text);
      if (hits.length >= cue.least) return [{ name: cue.signal, detail: hits[0]!.slice(0, 80) }];
    }
    return [];
  });
}

const PROFILE_LABEL =
  /^(?:company size|founded|year founded|headquarters|industry|company type|specialties|employees|website|ceo|revenue|branche|mitarbeiterzahl|unternehmensgrosse|gegrundet|grundungsjahr|hauptsitz|secteur|effectifs?|fondee? en|siege(?: social)?|taille|sector|fundada en|tamano|sede|settore|fondata|dipendenti|会社名|社名|商号|設立|創業|資本金|代表者|代表取締役|従業員数|所在地|本社所在地|事業内容|役員|회사명|설립일|설립|대표이사|대표자|본사|직원수|사업분야)$/u;

/** Signals of an article: its date beside the title or at the head of the first paragraph, a title like a sentence. */
function readArticleSignals(view: PageView, context: ReadingContext): Signal[] {
  const [top] = view.tops;
  const signals: Signal[] = [];
  const at = top ? view.content.indexOf(top) : 0;
  const near = view.content.slice(Math.max(0, at - 4), at + 8);
  const dated = near.find(({ block: { text, kind } }) => {
    if (text.length > 80 && kind !== 'paragraph') return false;
    return /\d/.test(text) && readDay(text.slice(0, 60), context) !== undefined;
  });
  if (dated) signals.push({ name: 'build:dated', detail: dated.block.text.slice(0, 60) });
  if (top && top.folded.split(' ').length >= 7)
    signals.push({ name: 'build:long-title', detail: top.block.text.slice(0, 80) });
  return signals;
}

function readProfileSignals(view: PageView): Signal[] {
  const labels = new Set(
    view.content
      .map(({ block, folded }) => (block.label === undefined ? folded : foldName(block.label)))
      .filter((label) => PROFILE_LABEL.test(label)),
  );
  return labels.size >= 3
    ? [{ name: 'build:company-profile', detail: [...labels].slice(0, 4).join(', ') }]
    : [];
}

/** Signals of how the page is built: amounts of text, prices, dates, menus of a company. */
export function readBuildSignals(view: PageView, context: ReadingContext): Signal[] {
  const { snapshot } = context;
  const signals: Signal[] = [];
  const prices = view.text.filter(({ block }) => block.text.length <= 60 && PRICE.test(block.text)).length;
  if (prices >= 4) signals.push({ name: 'build:prices', detail: String(prices) });
  if (view.textLength < 300) signals.push({ name: 'build:little-text', detail: String(view.textLength) });
  if (view.longParagraphs >= 6) signals.push({ name: 'build:article', detail: String(view.longParagraphs) });
  const company = [...view.menu].filter((label) => COMPANY_MENU.test(label)).length;
  const sections = [...view.menu].filter((label) => PUBLISHER_MENU.test(label));
  if (sections.length >= 2) signals.push({ name: 'build:publisher-menu', detail: sections.join(', ') });
  if (company >= 2) signals.push({ name: 'build:company-menu', detail: String(company) });
  if (company === 0) signals.push({ name: 'build:no-company-menu' });
  signals.push(...readProfileSignals(view), ...readArticleSignals(view, context));
  if (snapshot.blocks.some((block) => block.article)) signals.push({ name: 'build:readable' });
  return signals;
}
