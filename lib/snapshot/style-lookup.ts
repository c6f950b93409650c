import {
  attributeOf,
  bodyOf,
  classNameOf,
  documentOf,
  parentElementOf,
  tagOf,
  viewOf,
} from './dom-access.ts';

const LARGE = 1.2;
const BOLD = 600;
const MAX_LOOKUPS = 2_000;
const MAX_EMPHASIS_LOOKUPS = 200;

export interface LookedUpStyle {
  display: string;
  keepsNewlines: boolean;
  bold: boolean;
  large: boolean;
  outOfFlow: boolean;
}

const UNKNOWN: LookedUpStyle = {
  display: 'inline',
  keepsNewlines: false,
  bold: false,
  large: false,
  outOfFlow: false,
};

/**
 * Computed style, asked for as seldom as possible: elements of the same tag and class under the same tag and class are
 * taken to look alike.
 */
export class StyleLookup {
  /** By tag around, class around, tag and class: maps in maps, because joining the four for every element costs more. */
  #known = new Map<string, Map<string, Map<string, Map<string, LookedUpStyle>>>>();
  #lookups = 0;
  #emphasisLookups = 0;
  #bodySize = new WeakMap<Document, number>();

  styleOf(element: Element): LookedUpStyle {
    const alike = attributeOf(element, 'style') === null ? this.#stylesAround(element) : undefined;
    const className = classNameOf(element);
    const known = alike?.get(className);
    if (known) return known;
    if (this.#lookups >= MAX_LOOKUPS) return UNKNOWN;
    this.#lookups += 1;
    const style = this.#ask(element);
    alike?.set(className, style);
    return style;
  }

  /** Styles known of elements with this tag under the same tag and class, by their own class. */
  #stylesAround(element: Element): Map<string, LookedUpStyle> {
    const parent = parentElementOf(element);
    const byClass = mapIn(this.#known, parent ? tagOf(parent) : '');
    return mapIn(mapIn(byClass, parent ? classNameOf(parent) : ''), tagOf(element));
  }

  /** Emphasis of a short line that carries no bold tag; undefined once the allowance is used up. */
  emphasisOf(element: Element): 'strong' | 'large' | undefined {
    if (this.#emphasisLookups >= MAX_EMPHASIS_LOOKUPS) return undefined;
    const before = this.#lookups;
    const style = this.styleOf(element);
    this.#emphasisLookups += this.#lookups - before;
    if (style.large) return 'large';
    return style.bold ? 'strong' : undefined;
  }

  #ask(element: Element): LookedUpStyle {
    const document = documentOf(element);
    const view = viewOf(document);
    if (!view) return UNKNOWN;
    const style = view.getComputedStyle(element);
    const size = Number.parseFloat(style.fontSize);
    return {
      display: style.display,
      keepsNewlines: /^(?:pre|break-spaces)/.test(style.whiteSpace),
      bold: Number.parseInt(style.fontWeight, 10) >= BOLD || style.fontWeight === 'bold',
      outOfFlow: style.position === 'absolute' || style.position === 'fixed',
      large: size >= LARGE * this.#sizeOfBody(document, view),
    };
  }

  #sizeOfBody(document: Document, view: Window): number {
    let size = this.#bodySize.get(document);
    if (size === undefined) {
      const body = bodyOf(document);
      size = (body && Number.parseFloat(view.getComputedStyle(body).fontSize)) || 16;
      this.#bodySize.set(document, size);
    }
    return size;
  }
}

function mapIn<Inner>(outer: Map<string, Map<string, Inner>>, key: string): Map<string, Inner> {
  let inner = outer.get(key);
  if (!inner) outer.set(key, (inner = new Map()));
  return inner;
}
