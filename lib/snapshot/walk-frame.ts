import type { Place } from './page-snapshot.ts';

/** What the walk knows of an element it is inside of. Frames form a chain up to the root of the page. */
export interface WalkFrame {
  element: Element;
  tag: string;
  parent: WalkFrame | undefined;
  depth: number;
  /** Next node to visit; `rest` replaces it while the walk pauses, so that a page that changes meanwhile loses nothing. */
  next: Node | null;
  rest: Node[] | undefined;
  restAt: number;
  block: boolean;
  hidden: boolean | undefined;
  place: Place;
  /** -1 until a block needs it. */
  box: number;
  heading: number;
  /** Nesting depth of lists. */
  level: number;
  /** Lines are items of the list item this names, until a heading stands in it. */
  item: WalkFrame | undefined;
  sectioned: boolean;
  strong: boolean;
  pre: boolean;
  link: WalkFrame | undefined;
  href: string | undefined;
  button: boolean;
  datetime: string | undefined;
  page: number | undefined;
  done: boolean;
  /** Number of blocks when the element was entered. */
  start: number;
  /** Length and number of the line when the element was entered. */
  lineStart: number;
  line: number;
  rows: TableRow[] | undefined;
  cells: TableCell[] | undefined;
  term: { start: number; end: number; text: string } | undefined;
}

export interface TableCell {
  start: number;
  end: number;
  header: boolean;
}

interface TableRow {
  cells: TableCell[];
}

/** The frame both stand in, deepest first. */
export function commonFrame(a: WalkFrame, b: WalkFrame): WalkFrame {
  let left = a;
  let right = b;
  while (left !== right) {
    if (left.depth > right.depth && left.parent) left = left.parent;
    else if (right.parent) right = right.parent;
    else return right;
  }
  return left;
}

/** True when `frame` is `above` or stands inside it. */
export function standsIn(frame: WalkFrame | undefined, above: WalkFrame): boolean {
  for (let at = frame; at && at.depth >= above.depth; at = at.parent) if (at === above) return true;
  return false;
}
