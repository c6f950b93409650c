import { attributeOf, classNameOf, hasInside, tagOf } from './dom-access.ts';
import { placeOf } from './place-of.ts';
import { SNAPSHOT_LIMITS } from './snapshot-limits.ts';
import { STRONG_TAGS } from './tags.ts';
import { isForScreenReaders } from './visibility.ts';
import type { WalkFrame } from './walk-frame.ts';

const ADDRESS_KEPT = /^(?:https?|mailto|tel):/;
// A heading around whole paragraphs is a container that was given a heading's tag.
const MORE_THAN_A_HEADING = 'p,li,table,h1,h2,h3,h4,h5,h6';

/** What the walk has to know on entering an element: what it inherits, and what it changes for everything inside. */
export function openFrame(element: Element, parent: WalkFrame | undefined): WalkFrame {
  const tag = tagOf(element);
  const role = attributeOf(element, 'role');
  const isList = tag === 'ul' || tag === 'ol' || role === 'list';
  const frame: WalkFrame = {
    element,
    tag,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    next: null,
    rest: undefined,
    restAt: 0,
    block: false,
    hidden: parent?.hidden || isForScreenReaders(classNameOf(element)) ? true : undefined,
    place: placeOf(element, parent?.place ?? 'body'),
    box: -1,
    heading: headingLevel(element, tag, role) || parent?.heading || 0,
    level: (parent?.level ?? 0) + (isList ? 1 : 0),
    item: parent?.item,
    sectioned: false,
    strong: STRONG_TAGS.has(tag) || parent?.strong === true,
    pre: tag === 'pre' || parent?.pre === true,
    link: parent?.link,
    href: undefined,
    button: tag === 'button' || tag === 'summary' || role === 'button',
    datetime: tag === 'time' ? (attributeOf(element, 'datetime') ?? undefined) : undefined,
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
  return frame;
}

function openLink(element: HTMLAnchorElement, frame: WalkFrame): void {
  const { href } = element;
  const written = attributeOf(element, 'href');
  // Without an address it is a place to jump to when it is named, else a control that a script follows.
  if (written === null && (attributeOf(element, 'name') ?? attributeOf(element, 'id')) !== null) return;
  frame.link = frame;
  if (written === null || typeof href !== 'string' || !ADDRESS_KEPT.test(href)) return;
  frame.href = href.slice(0, SNAPSHOT_LIMITS.address);
}

function headingLevel(element: Element, tag: string, role: string | null): number {
  const isTag = tag.length === 2 && tag >= 'h1' && tag <= 'h6';
  if (role !== 'heading' && (!isTag || role === 'presentation' || role === 'none')) return 0;
  const written = Number.parseInt(attributeOf(element, 'aria-level') ?? '', 10);
  const level = written >= 1 && written <= 6 ? written : isTag ? Number(tag[1]) : 2;
  return hasInside(element, MORE_THAN_A_HEADING) ? 0 : level;
}
