import { attributeOf, attributesOf, classListOf, classNameOf, idOf, tagOf } from './dom-access.ts';
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
    this.boxes.push(toBox(element, parent));
    return this.boxes.length - 1;
  }
}

/** True when an inline element is marked as meaning something ("company", "location") and not only as looking like something. */
export function isNamedInline(element: Element): boolean {
  if (idOf(element) || attributeOf(element, 'itemprop') !== null) return true;
  if (WORD_IN_CLASS.test(classNameOf(element))) return true;
  return Array.from(attributesOf(element)).some(
    (attribute) => attribute.name.startsWith('data-') && !FRAMEWORK_ATTRIBUTE.test(attribute.name),
  );
}

function isWorthKeeping(element: Element): boolean {
  const tag = tagOf(element);
  if (BOX_TAGS.has(tag) || tag.includes('-')) return true;
  if (idOf(element) || classListOf(element).length > 0) return true;
  return Array.from(attributesOf(element)).some(
    (attribute) => attribute.name === 'role' || isKept(attribute.name),
  );
}

function isKept(name: string): boolean {
  return KEPT_ATTRIBUTE.test(name) && !FRAMEWORK_ATTRIBUTE.test(name);
}

function toBox(element: Element, parent: number): Box {
  const box: Box = { parent, tag: tagOf(element).slice(0, 60) };
  const id = idOf(element);
  const classes = classListOf(element);
  if (id) box.id = id.slice(0, SNAPSHOT_LIMITS.attribute);
  if (classes.length > 0) {
    box.classes = Array.from(classes)
      .slice(0, MAX_CLASSES)
      .map((name) => name.slice(0, 100));
  }
  const role = attributeOf(element, 'role');
  if (role) box.role = role.slice(0, 60);
  const attributes = keptAttributes(element);
  if (attributes) box.attributes = attributes;
  return box;
}

function keptAttributes(element: Element): Record<string, string> | undefined {
  const kept: [string, string][] = [];
  for (const { name, value } of Array.from(attributesOf(element))) {
    if (kept.length >= MAX_ATTRIBUTES) break;
    if (name.length <= 100 && isKept(name)) kept.push([name, value.slice(0, SNAPSHOT_LIMITS.attribute)]);
  }
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
