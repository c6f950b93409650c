import { classNameOf, tagOf } from './dom-access.ts';
import { foldCase } from './fold-text.ts';

const LONGEST_EMPHASISED = 90;

/** True for a line short enough to be a heading in disguise. */
export function isShort(text: string): boolean {
  return text.length <= LONGEST_EMPHASISED && text.split(' ').length <= 12;
}

/** True when the unseen words only repeat what is seen. */
export function saysTheSame(seen: string, unseen: string): boolean {
  const a = foldCase(seen);
  const b = foldCase(unseen);
  return a === b || a.includes(b) || b.startsWith(a);
}

const LABEL_CLASS =
  /(?:^|[\s_-])(?:label|key|term|attr(?:ibute)?-?name|field-?name|caption|dt|lbl)(?:$|[\s_-])|[a-z]Label(?:$|[\s_-])|__label/;

/** True when an element says by tag or class that it names what follows. */
export function isLabel(element: Element): boolean {
  const tag = tagOf(element);
  return tag === 'label' || tag === 'dt' || tag === 'th' || LABEL_CLASS.test(classNameOf(element));
}
