import { attributeNamesOf, attributeOf, classNameOf, tagOf } from './dom-access.ts';
import type { Box } from './page-snapshot.ts';
import { SNAPSHOT_LIMITS } from './snapshot-limits.ts';
import { BOX_TAGS } from './tags.ts';
import type { WalkFrame } from './walk-frame.ts';

const KEPT_ATTRIBUTE =
  /^(?:data-|item(?:prop|type|scope|id)$|aria-(?:label|selected|modal|current|hidden|expanded|labelledby)$|(?:name|type|componentkey|datetime|content|formattedaddress|workplacetype|src|for|placeholder|required|title|property|lang|alt)$)/;
const FRAMEWORK_ATTRIBUTE =
  /^data-(?:v-|reactid|react-|astro-cid|emotion|s-|styled|headlessui|n-head|svelte|ng-|darkreader)/;
const MAX_ATTRIBUTES = 16;
const MAX_CLASSES = 20;
const WORD_IN_CLASS = /[a-z]{4}/i;

/** Turns elements into boxes, only those that stand around something kept, parents first. */
export class BoxKeeper {
  readonly boxes: Box[] = [];
  /** Class attributes met before: pages repeat few of them often. */
  readonly #classes = new Map<string, string[]>();
  full = false;

  /** Index of the box of this frame, or of the nearest one above it. */
  boxOf(frame: WalkFrame): number {
    if (frame.box >= 0) return frame.box;
    const above = frame.parent ? this.boxOf(frame.parent) : -1;
    frame.box = above >= 0 && !isWorthKeeping(frame.element) ? above : this.#keep(frame.element, above);
    return frame.box;
  }

  #keep(element: Element, parent: number): number {
    if (this.boxes.length >= SNAPSHOT_LIMITS.boxes) {
      this.full = true;
      return Math.max(parent, 0);
    }
    this.boxes.push(this.#toBox(element, parent));
    return this.boxes.length - 1;
  }

  #toBox(element: Element, parent: number): Box {
    const box: Box = { parent, tag: tagOf(element).slice(0, 60) };
    const kept: [string, string][] = [];
    for (const name of attributeNamesOf(element)) {
      const value = attributeOf(element, name) ?? '';
      if (name === 'id' && value) box.id = value.slice(0, SNAPSHOT_LIMITS.attribute);
      else if (name === 'class') this.#addClasses(box, value);
      else if (name === 'role' && value) box.role = value.slice(0, 60);
      else if (kept.length < MAX_ATTRIBUTES && name.length <= 100 && isKept(name)) {
        kept.push([name, value.slice(0, SNAPSHOT_LIMITS.attribute)]);
      }
    }
    if (kept.length > 0) box.attributes = Object.fromEntries(kept);
    return box;
  }

  #addClasses(box: Box, written: string): void {
    let names = this.#classes.get(written);
    if (!names) this.#classes.set(written, (names = splitClasses(written)));
    if (names.length > 0) box.classes = names;
  }
}

/** True when an inline element is marked as meaning something ("company", "location") and not only as looking like something. */
export function isNamedInline(element: Element): boolean {
  return attributeNamesOf(element).some((name) => {
    if (name === 'class') return WORD_IN_CLASS.test(classNameOf(element));
    return (
      name === 'id' || name === 'itemprop' || (name.startsWith('data-') && !FRAMEWORK_ATTRIBUTE.test(name))
    );
  });
}

/** True for an element without words of its own that a style sheet draws a dot or a line for. */
export function isDrawnSeparator(element: Element): boolean {
  return /separator|divider|(?:^|[-_ ])(?:dot|sep|bullet|pipe)(?:$|[-_ ])/i.test(classNameOf(element));
}

/** True when another element follows or precedes with nothing between: a style that is not there may set them apart. */
export function touchesNeighbour(element: Element): boolean {
  const { previousSibling: before, nextSibling } = element;
  if (before?.nodeType === 1 || nextSibling?.nodeType === 1) return true;
  return tagOf(element) === 'a' && before?.nodeType === 3 && /\S$/.test((before as Text).data);
}

function isWorthKeeping(element: Element): boolean {
  const tag = tagOf(element);
  if (BOX_TAGS.has(tag) || tag.includes('-')) return true;
  return attributeNamesOf(element).some(
    (name) => name === 'class' || name === 'id' || name === 'role' || isKept(name),
  );
}

function isKept(name: string): boolean {
  return KEPT_ATTRIBUTE.test(name) && !FRAMEWORK_ATTRIBUTE.test(name);
}

function splitClasses(written: string): string[] {
  const names = written.split(/\s+/, MAX_CLASSES + 1).filter((name) => name !== '');
  return names.slice(0, MAX_CLASSES).map((name) => name.slice(0, 100));
}
