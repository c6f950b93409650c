import { BoxKeeper, isDrawnSeparator, isNamedInline, touchesNeighbour } from './box-keeper.ts';
import { attributeOf, firstChildOf, nextSiblingOf, shadowRootOf, tagOf } from './dom-access.ts';
import { inlineHiddenRoot, isChip, isHidden, isParkedData } from './frame-sight.ts';
import { lookIntoFrame } from './inner-page.ts';
import { LineWriter } from './line-writer.ts';
import { openFrame } from './open-frame.ts';
import { endDescription, endPair, endTable, endTerm } from './pair-blocks.ts';
import type { Block, Box, Frame } from './page-snapshot.ts';
import type { Pacer } from './pause.ts';
import { SNAPSHOT_LIMITS } from './snapshot-limits.ts';
import { StyleLookup } from './style-lookup.ts';
import { BLOCK_TAGS, CONTROL_TAGS, FORMAT_TAGS, SILENT_TAGS } from './tags.ts';
import type { WalkFrame } from './walk-frame.ts';

const LONGEST_HIDDEN_TEXT = 20_000;
const LONGEST_IMAGE_TEXT = 2_000;
const LAID_OUT_INLINE: ReadonlySet<string> = new Set(['inline', 'contents', 'none', 'ruby', '']);

/** What a walk over a page gives. */
export interface WalkedPage {
  blocks: Block[];
  boxes: Box[];
  frames: Frame[];
  cut: Set<string>;
  elements: number;
}

/** Reads everything below `root` in document order, in slices, without changing anything. */
export async function walkPage(root: Element, pacer: Pacer): Promise<WalkedPage> {
  const walk = new PageWalk(root);
  while (walk.step()) if (pacer.isDue()) await walk.pause(pacer);
  return walk.result();
}

/** The same in one go, for small documents and single elements. */
export function walkFragment(root: Element): Block[] {
  const walk = new PageWalk(root);
  while (walk.step());
  return walk.result().blocks;
}

class PageWalk {
  #boxes = new BoxKeeper();
  #styles = new StyleLookup();
  #writer = new LineWriter(this.#boxes, this.#styles);
  #frames: Frame[] = [];
  #elements = 0;
  #at: WalkFrame | undefined;

  constructor(root: Element) {
    this.#enter(root, undefined);
    if (this.#at) this.#boxes.boxOf(this.#at);
  }

  /** Visits one node; false when the walk is over. */
  step(): boolean {
    const frame = this.#at;
    if (!frame) return false;
    const node = nextChild(frame);
    if (!node || this.#writer.isFull) this.#leave(frame);
    else if (node.nodeType === 3) this.#readText(node as Text, frame);
    else if (node.nodeType === 1) this.#enter(node as Element, frame);
    return true;
  }

  /** What is still to be visited is held while the page may change. */
  async pause(pacer: Pacer): Promise<void> {
    for (let at = this.#at; at; at = at.parent) holdRest(at);
    await pacer.pause();
  }

  result(): WalkedPage {
    this.#writer.flush();
    const { blocks, cut } = this.#writer;
    if (this.#writer.isFull) cut.add(blocks.length >= SNAPSHOT_LIMITS.blocks ? 'blocks' : 'totalText');
    if (this.#boxes.full) cut.add('boxes');
    return { blocks, boxes: this.#boxes.boxes, frames: this.#frames, cut, elements: this.#elements };
  }

  #readText(node: Text, frame: WalkFrame): void {
    if (node.length > LONGEST_HIDDEN_TEXT && isHidden(frame, this.#styles)) {
      this.#writer.cut.add('hiddenText');
      return;
    }
    const text = node.data;
    if (!/\S/.test(text)) {
      if (frame.pre && text.includes('\n')) this.#writer.breakLine(frame);
      else if (text !== '') this.#writer.addGap();
      return;
    }
    if (isHidden(frame, this.#styles)) {
      if (node.length > 20 && isParkedData(node)) return;
      const root = inlineHiddenRoot(frame, this.#styles);
      if (root) {
        this.#writer.addHiddenAside(text, root);
        return;
      }
    }
    const keepsNewlines =
      hasInnerNewline(text) && (frame.pre || this.#styles.styleOf(frame.element).keepsNewlines);
    if (keepsNewlines) this.#readLines(text, frame);
    else this.#writer.addText(text, frame);
  }

  #readLines(text: string, frame: WalkFrame): void {
    text.split('\n').forEach((line, index) => {
      if (index > 0) this.#writer.breakLine(frame);
      this.#writer.addText(line, frame);
    });
  }

  #enter(element: Element, parent: WalkFrame | undefined): void {
    const tag = tagOf(element);
    this.#elements += 1;
    if (parent && this.#readAtomic(element, tag, parent)) return;
    if (parent && parent.depth >= SNAPSHOT_LIMITS.depth) {
      this.#writer.cut.add('depth');
      return;
    }
    const frame = openFrame(element, parent);
    frame.block =
      BLOCK_TAGS.has(tag) ||
      (parent !== undefined && !FORMAT_TAGS.has(tag) && this.#standsAlone(element, parent));
    if (frame.block || frame.button) this.#writer.breakLine(parent ?? frame);
    if (frame.heading > 0 && !parent?.heading) this.#writer.flush();
    if (tag.includes('-') && saysInAttributes(element)) this.#boxes.boxOf(frame);
    frame.start = this.#writer.blocks.length;
    frame.line = this.#writer.line;
    frame.lineStart = this.#writer.text.length;
    frame.next = firstNode(frame, () => isHidden(frame, this.#styles));
    if (tag === 'slot') frame.rest = slotted(element as HTMLSlotElement);
    this.#at = frame;
  }

  /** Elements that are read as a whole or not at all. */
  #readAtomic(element: Element, tag: string, parent: WalkFrame): boolean {
    if (tag === 'br') this.#writer.breakLine(parent);
    else if (CONTROL_TAGS.has(tag)) this.#readControl(element, parent);
    else if (tag === 'img' || tag === 'svg' || tag === 'area') this.#readImage(element, parent);
    else if (tag === 'iframe' || tag === 'frame') this.#readFrame(element as HTMLIFrameElement, parent);
    else return SILENT_TAGS.has(tag);
    return true;
  }

  #readControl(element: Element, parent: WalkFrame): void {
    const type = attributeOf(element, 'type')?.toLowerCase();
    if (type === 'hidden') return;
    const frame = openFrame(element, parent);
    if (type !== 'submit' && type !== 'button') {
      this.#boxes.boxOf(frame);
      return;
    }
    this.#writer.flush();
    frame.start = this.#writer.blocks.length;
    isHidden(frame, this.#styles);
    this.#writer.addText(attributeOf(element, 'value') ?? '', frame);
    this.#writer.flush();
    toControl(this.#writer.blocks[frame.start], 'button');
  }

  #readImage(element: Element, parent: WalkFrame): void {
    const title = firstChildOf(element);
    const titleText = title?.nodeType === 1 && tagOf(title as Element) === 'title' ? title.textContent : null;
    const text = attributeOf(element, 'alt') ?? attributeOf(element, 'aria-label') ?? titleText ?? '';
    if (!text.trim() || text.length > LONGEST_IMAGE_TEXT) return;
    const frame = openFrame(element, parent);
    isHidden(frame, this.#styles);
    this.#writer.addImage(text, frame);
  }

  #readFrame(element: HTMLIFrameElement, parent: WalkFrame): void {
    this.#writer.flush();
    const frame = openFrame(element, parent);
    frame.block = true;
    const inner = lookIntoFrame(element, () => isHidden(frame, this.#styles));
    if (!inner) return;
    if (this.#frames.length >= SNAPSHOT_LIMITS.frames) {
      this.#writer.cut.add('frames');
      return;
    }
    this.#boxes.boxOf(frame);
    this.#frames.push(inner.frame);
    if (!inner.body || parent.depth >= SNAPSHOT_LIMITS.depth) return;
    frame.page = this.#frames.length - 1;
    frame.place = 'body';
    frame.start = this.#writer.blocks.length;
    frame.next = firstChildOf(inner.body);
    this.#at = frame;
  }

  /** Inline tags that the page lays out as boxes of their own. */
  #standsAlone(element: Element, parent: WalkFrame): boolean {
    if (parent.heading > 0 || (!firstChildOf(element) && !shadowRootOf(element))) return false;
    if (isOnlyChild(element, parent.element)) return false;
    const { display } = this.#styles.styleOf(element);
    if (display === 'inline-block' || display === 'inline-flex') return isChip(element, parent.element);
    return !LAID_OUT_INLINE.has(display);
  }

  #leave(frame: WalkFrame): void {
    const { parent } = frame;
    const writer = this.#writer;
    if (frame.heading > 0 && !parent?.heading) {
      writer.flush();
      if (frame.item) frame.item.sectioned = true;
    } else if (frame.block || frame.button) writer.breakLine(parent ?? frame);
    else if (frame.line === writer.line) this.#markPart(frame);
    frame.done = true;
    this.#settle(frame);
    this.#at = parent;
  }

  /** Inline elements with a name, or with nothing between them and the next, are parts of their line. */
  #markPart(frame: WalkFrame): void {
    const { element, lineStart } = frame;
    const { text } = this.#writer;
    if (lineStart === text.length) {
      if (text !== '' && isDrawnSeparator(element)) this.#writer.addCut(frame);
    } else if (isNamedInline(element) || touchesNeighbour(element)) this.#writer.addPart(frame);
  }

  /** Decides what only the whole element can tell. */
  #settle(frame: WalkFrame): void {
    const { tag } = frame;
    const { blocks } = this.#writer;
    const written = blocks.length - frame.start;
    if (frame.link === frame && written === 1) toControl(blocks[frame.start], 'link');
    if (frame.button && written === 1) settleButton(blocks[frame.start], tag);
    if (tag === 'td' || tag === 'th')
      cellsAround(frame)?.push({ start: frame.start, end: blocks.length, header: tag === 'th' });
    else if (tag === 'tr') rowsAround(frame)?.push({ cells: frame.cells ?? [] });
    else if (tag === 'table') endTable(this.#writer, frame);
    else if (tag === 'dt') endTerm(this.#writer, frame);
    else if (tag === 'dd') endDescription(this.#writer, frame);
    else if (written === 2) endPair(this.#writer, frame);
  }
}

function nextChild(frame: WalkFrame): Node | null {
  if (frame.rest) {
    const node = frame.rest[frame.restAt] ?? null;
    frame.restAt += 1;
    return node;
  }
  const node = frame.next;
  if (node) frame.next = nextSiblingOf(node);
  return node;
}

function isOnlyChild(element: Element, parent: Element): boolean {
  return firstChildOf(parent) === element && nextSiblingOf(element) === null;
}

function holdRest(frame: WalkFrame): void {
  if (frame.rest) return;
  frame.rest = [];
  for (let node = frame.next; node; node = nextSiblingOf(node)) frame.rest.push(node);
}

/** Where to begin inside an element: its open shadow root, its first node, or nowhere for parked data. */
function firstNode(frame: WalkFrame, isUnseen: () => boolean): Node | null {
  const shadow = shadowRootOf(frame.element);
  if (shadow) return firstChildOf(shadow);
  const first = firstChildOf(frame.element);
  const mayBeData = (frame.tag === 'code' || frame.tag === 'pre') && first?.nodeType === 3;
  return mayBeData && isParkedData(first as Text) && isUnseen() ? null : first;
}

/** Elements of a site's own whose facts stand in attributes, the text in a part of the page nobody may look into. */
function saysInAttributes(element: Element): boolean {
  return attributeOf(element, 'formattedaddress') !== null || attributeOf(element, 'workplacetype') !== null;
}

function slotted(slot: HTMLSlotElement): Node[] | undefined {
  const nodes = slot.assignedNodes();
  return nodes.length > 0 ? nodes : undefined;
}

function hasInnerNewline(text: string): boolean {
  if (!text.includes('\n')) return false;
  const at = text.indexOf('\n', text.search(/\S/));
  return at >= 0 && /\S/.test(text.slice(at));
}

function toControl(block: Block | undefined, kind: 'link' | 'button'): void {
  if (block?.kind === 'paragraph' || (kind === 'button' && block?.kind === 'link')) block.kind = kind;
}

function settleButton(block: Block | undefined, tag: string): void {
  if (block && tag === 'summary') block.emphasis ??= 'strong';
  else toControl(block, 'button');
}

function cellsAround(frame: WalkFrame): WalkFrame['cells'] {
  for (let at = frame.parent; at && at.tag !== 'table'; at = at.parent) if (at.cells) return at.cells;
  return undefined;
}

function rowsAround(frame: WalkFrame): WalkFrame['rows'] {
  for (let at = frame.parent; at; at = at.parent) if (at.rows) return at.rows;
  return undefined;
}
