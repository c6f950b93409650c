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
  if (element.id || element.hasAttribute('itemprop')) return true;
  if (element.classList.length > 0 && WORD_IN_CLASS.test(element.className)) return true;
  return Array.from(element.attributes).some(
    (attribute) => attribute.name.startsWith('data-') && !FRAMEWORK_ATTRIBUTE.test(attribute.name),
  );
}

function isWorthKeeping(element: Element): boolean {
  if (BOX_TAGS.has(element.localName) || element.localName.includes('-')) return true;
  if (element.id || element.classList.length > 0) return true;
  return Array.from(element.attributes).some(
    (attribute) => attribute.name === 'role' || isKept(attribute.name),
  );
}

function isKept(name: string): boolean {
  return KEPT_ATTRIBUTE.test(name) && !FRAMEWORK_ATTRIBUTE.test(name);
}

function toBox(element: Element, parent: number): Box {
  const box: Box = { parent, tag: element.localName.slice(0, 60) };
  if (element.id) box.id = element.id.slice(0, SNAPSHOT_LIMITS.attribute);
  if (element.classList.length > 0) {
    box.classes = Array.from(element.classList)
      .slice(0, MAX_CLASSES)
      .map((name) => name.slice(0, 100));
  }
  const role = element.getAttribute('role');
  if (role) box.role = role.slice(0, 60);
  const attributes = keptAttributes(element);
  if (attributes) box.attributes = attributes;
  return box;
}

function keptAttributes(element: Element): Record<string, string> | undefined {
  const kept: [string, string][] = [];
  for (const { name, value } of Array.from(element.attributes)) {
    if (kept.length >= MAX_ATTRIBUTES) break;
    if (name.length <= 100 && isKept(name)) kept.push([name, value.slice(0, SNAPSHOT_LIMITS.attribute)]);
  }
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
