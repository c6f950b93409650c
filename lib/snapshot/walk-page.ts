import { BoxKeeper, isNamedInline } from './box-keeper.ts';
import { LineWriter } from './line-writer.ts';
import { endDescription, endPair, endTable, endTerm } from './pair-blocks.ts';
import type { Block, Box, Frame } from './page-snapshot.ts';
import type { Pacer } from './pause.ts';
import { placeOf } from './place-of.ts';
import { SNAPSHOT_LIMITS } from './snapshot-limits.ts';
import { StyleLookup } from './style-lookup.ts';
import { BLOCK_TAGS, CONTROL_TAGS, FORMAT_TAGS, SILENT_TAGS, STRONG_TAGS } from './tags.ts';
import { isForScreenReaders, seeElement } from './visibility.ts';
import type { WalkFrame } from './walk-frame.ts';

const LONGEST_HIDDEN_TEXT = 20_000;

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

/** The same in one go, for small documents that nobody else can change. */
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
    const node = this.#nextChild(frame);
    if (!node || this.#writer.isFull) this.#leave(frame);
    else if (node.nodeType === 3) this.#readText(node as Text, frame);
    else if (node.nodeType === 1) this.#enter(node as Element, frame);
    return true;
  }

  async pause(pacer: Pacer): Promise<void> {
    for (let at = this.#at; at; at = at.parent) at.rest ??= siblingsFrom(at.next);
    await pacer.pause();
  }

  result(): WalkedPage {
    this.#writer.flush();
    const cut = this.#writer.cut;
    if (this.#boxes.full) cut.add('boxes');
    return {
      blocks: this.#writer.blocks,
      boxes: this.#boxes.boxes,
      frames: this.#frames,
      cut,
      elements: this.#elements,
    };
  }

  #nextChild(frame: WalkFrame): Node | null {
    if (frame.rest) return frame.rest.shift() ?? null;
    const node = frame.next;
    if (node) frame.next = node.nextSibling;
    return node;
  }

  #readText(node: Text, frame: WalkFrame): void {
    if (node.length === 0) return;
    if (node.length > LONGEST_HIDDEN_TEXT && isHidden(frame)) {
      this.#writer.cut.add('hiddenText');
      return;
    }
    const text = node.data;
    if (!/\S/.test(text)) {
      if (frame.pre && text.includes('\n')) this.#writer.breakLine(frame);
      else this.#writer.addGap();
      return;
    }
    if (isHidden(frame)) {
      if (looksLikeData(text)) return;
      const root = inlineHiddenRoot(frame);
      if (root) {
        this.#writer.addHiddenAside(text, root);
        return;
      }
    }
    if (hasInnerNewline(text) && (frame.pre || this.#styles.styleOf(frame.element).keepsNewlines))
      this.#readLines(text, frame);
    else this.#writer.addText(text, frame);
  }

  #readLines(text: string, frame: WalkFrame): void {
    text.split('\n').forEach((line, index) => {
      if (index > 0) this.#writer.breakLine(frame);
      this.#writer.addText(line, frame);
    });
  }

  #enter(element: Element, parent: WalkFrame | undefined): void {
    const tag = element.localName;
    this.#elements += 1;
    if (parent) {
      if (this.#readAtomic(element, tag, parent)) return;
      if (parent.depth >= SNAPSHOT_LIMITS.depth) {
        this.#writer.cut.add('depth');
        return;
      }
    }
    const frame = openFrame(element, parent, tag);
    frame.block =
      BLOCK_TAGS.has(tag) ||
      (parent !== undefined && !FORMAT_TAGS.has(tag) && this.#standsAlone(element, frame));
    if (frame.block || frame.button) this.#writer.breakLine(parent ?? frame);
    if (frame.heading > 0 && !parent?.heading) this.#writer.flush();
    frame.start = this.#writer.blocks.length;
    frame.line = this.#writer.line;
    frame.lineStart = this.#writer.text.length;
    frame.next = element.shadowRoot ? element.shadowRoot.firstChild : firstChildOf(element, tag);
    if (tag === 'slot') frame.rest = slotted(element as HTMLSlotElement);
    this.#at = frame;
  }

  /** Elements that are read as a whole or not at all. */
  #readAtomic(element: Element, tag: string, parent: WalkFrame): boolean {
    if (tag === 'br') {
      if (parent.pre || this.#writer.text === '') this.#writer.flush();
      else this.#writer.breakLine(parent);
      return true;
    }
    if (CONTROL_TAGS.has(tag)) this.#readControl(element as HTMLInputElement, parent);
    else if (tag === 'img' || tag === 'svg' || tag === 'area') this.#readImage(element, parent);
    else if (tag === 'iframe' || tag === 'frame')
      return this.#readFrame(element as HTMLIFrameElement, parent);
    else if (!SILENT_TAGS.has(tag)) return false;
    return true;
  }

  #readControl(element: HTMLInputElement, parent: WalkFrame): void {
    const type = element.getAttribute('type');
    if (type === 'hidden') return;
    const frame = openFrame(element, parent, element.localName);
    if (type !== 'submit' && type !== 'button') {
      this.#boxes.boxOf(frame);
      return;
    }
    const text = element.getAttribute('value') ?? (type === 'submit' ? 'Submit' : '');
    if (!text.trim()) return;
    this.#writer.flush();
    frame.start = this.#writer.blocks.length;
    this.#writer.addText(text, frame);
    isHidden(frame);
    this.#writer.flush();
    const block = this.#writer.blocks[frame.start];
    if (block) block.kind = 'button';
  }

  #readImage(element: Element, parent: WalkFrame): void {
    const text =
      element.getAttribute('alt') ??
      element.getAttribute('aria-label') ??
      element.querySelector(':scope > title')?.textContent ??
      '';
    if (!text.trim() || text.length > 2_000) return;
    const frame = openFrame(element, parent, element.localName);
    isHidden(frame);
    this.#writer.addImage(text, frame);
  }

  #readFrame(element: HTMLIFrameElement, parent: WalkFrame): boolean {
    this.#writer.flush();
    const frame = openFrame(element, parent, 'iframe');
    frame.block = true;
    const inner = contentOf(element);
    const address = frameAddress(element);
    if (this.#frames.length >= SNAPSHOT_LIMITS.frames) {
      this.#writer.cut.add('frames');
      return true;
    }
    if (inner === 'cross-origin') {
      if (isHidden(frame) || !/^https?:/.test(address)) return true;
      this.#boxes.boxOf(frame);
      this.#frames.push({ address, access: 'cross-origin' });
      return true;
    }
    const empty = !inner || !inner.body?.firstElementChild;
    if (empty && (isHidden(frame) || !address || address === 'about:blank')) return true;
    this.#boxes.boxOf(frame);
    this.#frames.push({ address: address || 'about:srcdoc', access: empty ? 'empty' : 'read' });
    if (empty || !inner?.body || parent.depth >= SNAPSHOT_LIMITS.depth) return true;
    frame.page = this.#frames.length - 1;
    frame.place = 'body';
    frame.start = this.#writer.blocks.length;
    frame.next = inner.body.firstChild;
    this.#at = frame;
    return true;
  }

  /** Inline tags that the page lays out as boxes of their own. */
  #standsAlone(element: Element, frame: WalkFrame): boolean {
    if (frame.parent?.heading) return false;
    if (element.childNodes.length === 0 && !element.shadowRoot) return false;
    if (
      !element.nextElementSibling &&
      !element.previousElementSibling &&
      element.parentNode?.childNodes.length === 1
    )
      return false;
    const { display } = this.#styles.styleOf(element);
    if (display === 'inline-block' || display === 'inline-flex') return isChip(element);
    return display !== 'inline' && display !== 'contents' && display !== 'none' && display !== 'ruby';
  }

  #leave(frame: WalkFrame): void {
    const { parent } = frame;
    const tag = frame.element.localName;
    if (frame.heading > 0 && !parent?.heading) {
      this.#writer.flush();
      if (frame.item) frame.item.sectioned = true;
    } else if (frame.block || frame.button) this.#writer.breakLine(parent ?? frame);
    else if (
      frame.line === this.#writer.line &&
      frame.lineStart < this.#writer.text.length &&
      isNamedInline(frame.element)
    ) {
      this.#writer.addPart(frame);
    }
    frame.done = true;
    this.#settle(frame, tag);
    this.#at = parent;
  }

  /** Decides what only the whole element can tell. */
  #settle(frame: WalkFrame, tag: string): void {
    const { blocks } = this.#writer;
    const written = blocks.length - frame.start;
    if (frame.link === frame && written === 1) toControl(blocks[frame.start], 'link');
    if (frame.button) settleButton(blocks, frame);
    if (tag === 'td' || tag === 'th')
      rowOf(frame)?.push({ start: frame.start, end: blocks.length, header: tag === 'th' });
    else if (tag === 'tr') tableOf(frame)?.push({ cells: frame.cells ?? [] });
    else if (tag === 'table') endTable(this.#writer, frame);
    else if (tag === 'dt') endTerm(this.#writer, frame);
    else if (tag === 'dd') endDescription(this.#writer, frame);
    else if (written === 2) endPair(this.#writer, frame);
  }
}

function openFrame(element: Element, parent: WalkFrame | undefined, tag: string): WalkFrame {
  const role = element.getAttribute('role');
  const frame: WalkFrame = {
    element,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    next: null,
    rest: undefined,
    block: false,
    hidden: parent?.hidden ? true : undefined,
    place: placeOf(element, parent?.place ?? 'body'),
    box: -1,
    heading: headingLevel(element, tag, role) || parent?.heading || 0,
    level: (parent?.level ?? 0) + (tag === 'ul' || tag === 'ol' || role === 'list' ? 1 : 0),
    item: parent?.item,
    sectioned: false,
    strong: STRONG_TAGS.has(tag) || parent?.strong === true,
    pre: tag === 'pre' || parent?.pre === true,
    link: parent?.link,
    href: undefined,
    button: tag === 'button' || tag === 'summary' || role === 'button',
    datetime: tag === 'time' ? (element.getAttribute('datetime') ?? undefined) : undefined,
    page: parent?.page,
    done: false,
    start: 0,
    lineStart: 0,
    line: 0,
    rows: tag === 'table' ? [] : undefined,
    cells: tag === 'tr' ? [] : undefined,
    term: undefined,
  };
  if (tag === 'li' || role === 'listitem') frame.item = frame;
  else if (tag === 'table' || tag === 'dialog') frame.item = undefined;
  if (tag === 'a') openLink(element as HTMLAnchorElement, frame);
  if (isForScreenReaders(element.className)) frame.hidden = true;
  return frame;
}

function openLink(element: HTMLAnchorElement, frame: WalkFrame): void {
  const { href } = element;
  if (!element.hasAttribute('href') || typeof href !== 'string' || !/^(?:https?|mailto|tel):/.test(href))
    return;
  frame.link = frame;
  frame.href = href.slice(0, SNAPSHOT_LIMITS.address);
}

function headingLevel(element: Element, tag: string, role: string | null): number {
  if (role === 'heading')
    return Math.min(6, Math.max(1, Number.parseInt(element.getAttribute('aria-level') ?? '2', 10) || 2));
  if (tag.length !== 2 || tag[0] !== 'h') return 0;
  const level = Number(tag[1]);
  if (!(level >= 1 && level <= 6) || role === 'presentation') return 0;
  return element.querySelector('p,li,table,h1,h2,h3,h4,h5,h6') ? 0 : level;
}

function isHidden(frame: WalkFrame): boolean {
  if (frame.hidden !== undefined) return frame.hidden;
  const seen = seeElement(frame.element);
  if (seen === 'seen') {
    for (let at: WalkFrame | undefined = frame; at && at.hidden === undefined; at = at.parent)
      at.hidden = false;
    return false;
  }
  const above = frame.parent ? isHidden(frame.parent) : false;
  frame.hidden = above || seen === 'hidden';
  return frame.hidden;
}

/** The inline element that hides its words from a line that is otherwise seen. */
function inlineHiddenRoot(frame: WalkFrame): WalkFrame | undefined {
  let root: WalkFrame = frame;
  while (root.parent && isHidden(root.parent)) root = root.parent;
  return root.block ? undefined : root;
}

function looksLikeData(text: string): boolean {
  return /^\s*[{[]/.test(text.slice(0, 200)) && text.length > 20;
}

function hasInnerNewline(text: string): boolean {
  const at = text.indexOf('\n', text.search(/\S/));
  return at >= 0 && /\S/.test(text.slice(at));
}

function firstChildOf(element: Element, tag: string): Node | null {
  // Page data parked in hidden code elements; never worth a look at its text.
  if ((tag === 'code' || tag === 'pre') && element.firstChild?.nodeType === 3 && !isSeen(element)) {
    const first = element.firstChild as Text;
    if (/^\s*[{[]/.test(first.substringData(0, 200))) return null;
  }
  return element.firstChild;
}

function isSeen(element: Element): boolean {
  return seeElement(element) === 'seen';
}

function slotted(slot: HTMLSlotElement): Node[] | undefined {
  const nodes = slot.assignedNodes();
  return nodes.length > 0 ? nodes : undefined;
}

function siblingsFrom(node: Node | null): Node[] {
  const nodes: Node[] = [];
  for (let at = node; at; at = at.nextSibling) nodes.push(at);
  return nodes;
}

/** Chips stand side by side without words between them; letters and words set apart for effect are no chips. */
function isChip(element: Element): boolean {
  const parent = element.parentNode;
  if (!parent || parent.childNodes.length > 60) return false;
  for (const node of Array.from(parent.childNodes))
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) return false;
  const words = (element.textContent ?? '').slice(0, 60).trim();
  return words.length > 2 && (words.includes(' ') || element.attributes.length > 0);
}

function contentOf(element: HTMLIFrameElement): Document | null | 'cross-origin' {
  try {
    return element.contentDocument ?? 'cross-origin';
  } catch {
    return 'cross-origin';
  }
}

function frameAddress(element: HTMLIFrameElement): string {
  return (typeof element.src === 'string' ? element.src : '').slice(0, SNAPSHOT_LIMITS.address);
}

function toControl(block: Block | undefined, kind: 'link' | 'button'): void {
  if (block?.kind === 'paragraph') block.kind = kind;
}

function settleButton(blocks: Block[], frame: WalkFrame): void {
  const only = blocks.length - frame.start === 1 ? blocks[frame.start] : undefined;
  if (!only) return;
  if (frame.element.localName === 'summary') only.emphasis ??= 'strong';
  else if (only.kind === 'paragraph' || only.kind === 'link') only.kind = 'button';
}

function rowOf(frame: WalkFrame): WalkFrame['cells'] {
  for (let at = frame.parent; at && at.element.localName !== 'table'; at = at.parent)
    if (at.cells) return at.cells;
  return undefined;
}

function tableOf(frame: WalkFrame): WalkFrame['rows'] {
  for (let at = frame.parent; at; at = at.parent) if (at.rows) return at.rows;
  return undefined;
}
