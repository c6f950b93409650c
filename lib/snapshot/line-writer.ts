import type { BoxKeeper } from './box-keeper.ts';
import { foldSpaces, foldText } from './fold-text.ts';
import { isLabel, isShort, saysTheSame } from './line-signs.ts';
import type { Block, BlockKind } from './page-snapshot.ts';
import { repairMojibake } from './repair-mojibake.ts';
import { SNAPSHOT_LIMITS } from './snapshot-limits.ts';
import { splitBullets, startsWithTightDash, stripTightDash } from './split-lines.ts';
import type { StyleLookup } from './style-lookup.ts';
import { commonFrame, standsIn, type WalkFrame } from './walk-frame.ts';

const LONGEST_HEADING = 300;
const LONGEST_WITH_PARTS = 400;
const MAX_PARTS = 20;
const MAX_LINKS = 50;
const LABEL_LENGTH = 40;

interface Piece {
  frame: WalkFrame;
  start: number;
  end: number;
}

/** Gathers the words of one visual line and turns it into blocks. */
export class LineWriter {
  readonly blocks: Block[] = [];
  /** The element each block was read from, in step with `blocks`. */
  readonly frames: WalkFrame[] = [];
  readonly cut = new Set<string>();
  /** Number of the line being written. */
  line = 0;
  text = '';
  #frame: WalkFrame | undefined;
  #gap = false;
  #strong = 0;
  #letters = 0;
  #links: Piece[] = [];
  #parts: Piece[] = [];
  #aside = new Map<WalkFrame, string>();
  #images: { text: string; frame: WalkFrame }[] = [];
  #datetime: string | undefined;
  #total = 0;
  #tightDash = false;
  #boxes: BoxKeeper;
  #styles: StyleLookup;

  constructor(boxes: BoxKeeper, styles: StyleLookup) {
    this.#boxes = boxes;
    this.#styles = styles;
  }

  get isFull(): boolean {
    return this.blocks.length >= SNAPSHOT_LIMITS.blocks || this.#total >= SNAPSHOT_LIMITS.totalText;
  }

  addGap(): void {
    this.#gap = true;
  }

  addText(raw: string, frame: WalkFrame): void {
    const folded = repairMojibake(foldSpaces(raw));
    if (folded === ' ' || folded === '') {
      this.#gap ||= folded !== '';
      return;
    }
    if (this.text.length > SNAPSHOT_LIMITS.blockText) {
      this.cut.add('blockText');
      return;
    }
    const starts = folded.startsWith(' ');
    const words = folded.trim();
    if (this.text !== '' && (this.#gap || starts)) this.text += ' ';
    const start = this.text.length;
    this.text += words;
    this.#gap = folded.endsWith(' ');
    this.#letters += words.length;
    if (frame.strong) this.#strong += words.length;
    this.#frame = this.#frame ? commonFrame(this.#frame, frame) : frame;
    if (frame.link) this.#addLink(frame.link, start);
    for (let at: WalkFrame | undefined = frame; at && !at.block && !this.#datetime; at = at.parent)
      this.#datetime = at.datetime;
  }

  /** Text inside a line that its reader does not see. */
  addHiddenAside(raw: string, root: WalkFrame): void {
    this.#aside.set(root, `${this.#aside.get(root) ?? ''} ${raw}`.slice(0, 2_000));
  }

  addImage(text: string, frame: WalkFrame): void {
    const image = { text: foldText(text).slice(0, LONGEST_HEADING), frame };
    if (!image.text) return;
    if (this.text === '') this.#pushImage(image);
    else this.#images.push(image);
  }

  /** Marks the words written since the frame was entered as one named part of the line. */
  addPart(frame: WalkFrame): void {
    const start = this.text.charAt(frame.lineStart) === ' ' ? frame.lineStart + 1 : frame.lineStart;
    if (this.#parts.length < MAX_PARTS && this.text.length > start) {
      this.#parts.push({ frame, start, end: this.text.length });
    }
  }

  /** Marks the place where something drawn, not written, parts the line. */
  addCut(frame: WalkFrame): void {
    const at = this.text.length;
    if (this.#parts.length < MAX_PARTS) this.#parts.push({ frame, start: at, end: at });
  }

  /** A break inside a heading is only a gap; everywhere else it ends the line. */
  breakLine(frame: WalkFrame): void {
    if (frame.heading === 0) this.flush();
    else if (this.text !== '' && !this.text.endsWith('\n')) {
      this.text += '\n';
      this.#gap = false;
    }
  }

  flush(): void {
    const frame = this.#frame;
    this.#dropDoubling();
    if (frame && this.text.trim() !== '') this.#writeLine(frame);
    for (const [root, raw] of this.#aside) this.#pushAside(raw, root);
    for (const image of this.#images) this.#pushImage(image);
    this.#reset();
  }

  // The same words once for the eye and once for screen readers, where the class that tells them apart is not known.
  #dropDoubling(): void {
    const [first, second] = this.#parts;
    if (!first || !second || this.#parts.length !== 2 || first.start !== 0 || second.end !== this.text.length)
      return;
    const words = this.text.slice(0, first.end);
    if (words.length < 3 || words !== this.text.slice(second.start)) return;
    this.text = words;
    this.#parts.pop();
    this.#links = this.#links.filter((link) => link.start < words.length);
    for (const link of this.#links) link.end = Math.min(link.end, words.length);
  }

  #reset(): void {
    this.line += 1;
    this.text = '';
    this.#frame = undefined;
    this.#gap = false;
    this.#strong = 0;
    this.#letters = 0;
    if (this.#links.length > 0) this.#links = [];
    if (this.#parts.length > 0) this.#parts = [];
    if (this.#aside.size > 0) this.#aside.clear();
    if (this.#images.length > 0) this.#images = [];
    this.#datetime = undefined;
  }

  #addLink(link: WalkFrame, start: number): void {
    const last = this.#links.at(-1);
    if (last && last.frame === link) last.end = this.text.length;
    else if (this.#links.length < MAX_LINKS) this.#links.push({ frame: link, start, end: this.text.length });
  }

  #writeLine(frame: WalkFrame): void {
    if (frame.heading > 0 && this.text.length <= LONGEST_HEADING) {
      const block = this.#blockOf('heading', foldText(this.text), frame);
      if (this.#parts.length > 0 && block.text === this.text) this.#describeParts(block, frame, 0);
      this.#push(block, frame);
      return;
    }
    if (frame.heading > 0) {
      for (const part of this.text.split('\n')) this.#pushLines(part, frame);
      return;
    }
    if (this.#links.length > 1 && this.#isOnlyLinks()) {
      for (const { frame: link, start, end } of this.#links) {
        const text = foldText(this.text.slice(start, end));
        if (text) this.#push({ ...this.#blockOf('link', text, link), ...hrefOf(link) }, link);
      }
      return;
    }
    this.#pushLines(this.text, frame);
  }

  #isOnlyLinks(): boolean {
    let between = '';
    let at = 0;
    for (const { start, end } of this.#links) {
      between += this.text.slice(at, start);
      at = end;
    }
    return !/[\p{L}\p{N}]/u.test(between + this.text.slice(at));
  }

  #pushLines(raw: string, frame: WalkFrame): void {
    const lines = splitBullets(raw);
    for (const line of lines) {
      const item = line.bulleted || (frame.item !== undefined && !frame.item.sectioned);
      const kind: BlockKind = item ? 'item' : 'paragraph';
      const block = this.#blockOf(kind, line.text, frame);
      if (item) block.level = Math.max(1, Math.min(99, frame.level));
      if (lines.length === 1) this.#describe(block, raw, frame);
      this.#push(block, frame);
      this.#joinTightDashes();
    }
  }

  /** "-first" and "-second" right after each other are a list; one of them alone may be anything. */
  #joinTightDashes(): void {
    const last = this.blocks.at(-1);
    const before = this.blocks.at(-2);
    const dashed = last !== undefined && last.kind === 'paragraph' && startsWithTightDash(last.text);
    if (!last || !dashed) {
      this.#tightDash = false;
      return;
    }
    if (before?.kind === 'paragraph' && startsWithTightDash(before.text)) {
      toItem(before);
      this.#tightDash = true;
    }
    if (this.#tightDash) toItem(last);
  }

  #describe(block: Block, raw: string, frame: WalkFrame): void {
    if (this.#letters > 0 && this.#strong >= this.#letters - 1) block.emphasis = 'strong';
    if (this.#datetime) block.datetime = this.#datetime.slice(0, 100);
    this.#describeLinks(block, frame);
    const lost = foldText(raw).length - block.text.length;
    if (raw.length > LONGEST_WITH_PARTS) return;
    this.#splitLabel(block);
    this.#describeParts(block, frame, lost);
    if (block.kind === 'paragraph' && !block.emphasis && !block.hidden && isShort(block.text)) {
      const emphasis = this.#styles.emphasisOf(frame.element);
      if (emphasis) block.emphasis = emphasis;
    }
  }

  #describeLinks(block: Block, frame: WalkFrame): void {
    if (frame.link) {
      Object.assign(block, hrefOf(frame.link));
      if (frame.link.done && frame.link.start === this.blocks.length && block.kind === 'paragraph')
        block.kind = 'link';
      return;
    }
    const links = this.#links
      .map(({ frame: link, start, end }) => ({
        text: foldText(this.text.slice(start, end)),
        href: link.href ?? '',
      }))
      .filter((link) => link.text !== '' && link.href !== '');
    if (links.length > 0) block.links = links;
  }

  // "<b>Location:</b> Berlin": the bold words are the label. Long values stay sentences.
  #splitLabel(block: Block): void {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return;
    if (!/[:：]/.test(block.text)) return;
    const first = this.#parts[0] ?? undefined;
    const strongLead = this.#strong > 0 && this.#strong < this.#letters;
    const match = /^([^:：]{2,40})[:：]\s*(\S.{0,199})$/u.exec(block.text);
    if (!match || !match[1] || !match[2]) return;
    const labelled =
      (strongLead && match[1].length <= this.#strong + 1) || (first && isLabel(first.frame.element));
    if (!labelled || match[1].length > LABEL_LENGTH) return;
    block.label = match[1].trim();
    block.value = match[2].trim();
    if (block.kind === 'paragraph' && block.value.length <= 120) block.kind = 'label-value';
  }

  #describeParts(block: Block, frame: WalkFrame, lost: number): void {
    const parts = this.#parts
      .filter((part) => part.frame !== frame && standsIn(part.frame, frame))
      .map((part) => ({ start: part.start - lost, end: part.end - lost, box: this.#boxes.boxOf(part.frame) }))
      .filter((part) => part.start >= 0 && part.end <= block.text.length && part.end >= part.start);
    if (parts.length > 0) block.parts = parts.sort((a, b) => a.start - b.start);
  }

  #pushAside(raw: string, root: WalkFrame): void {
    const text = foldText(raw);
    const last = this.blocks.at(-1);
    if (!text || (last && saysTheSame(last.text, text))) return;
    this.#push({ ...this.#blockOf('paragraph', text, root), hidden: true }, root);
  }

  #pushImage({ text, frame }: { text: string; frame: WalkFrame }): void {
    const block = this.#blockOf('image', text, frame);
    if (frame.link) Object.assign(block, hrefOf(frame.link));
    this.#push(block, frame);
  }

  #blockOf(kind: BlockKind, text: string, frame: WalkFrame): Block {
    const block: Block = { kind, text, place: frame.place, box: this.#boxes.boxOf(frame) };
    if (kind === 'heading') {
      block.level = frame.heading;
      if (frame.link) Object.assign(block, hrefOf(frame.link));
      else if (this.#links.length === 1 && this.#links[0]?.start === 0 && this.#links[0].end >= text.length) {
        Object.assign(block, hrefOf(this.#links[0].frame));
      }
    }
    if (frame.hidden) block.hidden = true;
    if (frame.page !== undefined) block.frame = frame.page;
    return block;
  }

  #push(block: Block, frame: WalkFrame): void {
    if (this.isFull) {
      this.cut.add(this.blocks.length >= SNAPSHOT_LIMITS.blocks ? 'blocks' : 'totalText');
      return;
    }
    if (block.text.length > SNAPSHOT_LIMITS.blockText) {
      block.text = block.text.slice(0, SNAPSHOT_LIMITS.blockText);
      this.cut.add('blockText');
    }
    const last = this.blocks.at(-1);
    if (block.hidden && last && last.text === block.text) return;
    this.#total += block.text.length;
    this.blocks.push(block);
    this.frames.push(frame);
  }
}

function hrefOf(link: WalkFrame): { href?: string } {
  return link.href ? { href: link.href } : {};
}

function toItem(block: Block): void {
  block.kind = 'item';
  block.level = 1;
  block.text = stripTightDash(block.text);
}
