const LARGE = 1.2;
const BOLD = 600;
const MAX_LOOKUPS = 2_000;
const MAX_EMPHASIS_LOOKUPS = 200;

export interface LookedUpStyle {
  display: string;
  keepsNewlines: boolean;
  bold: boolean;
  large: boolean;
}

const UNKNOWN: LookedUpStyle = { display: 'inline', keepsNewlines: false, bold: false, large: false };

/**
 * Computed style, asked for as seldom as possible: elements of the same tag and class under the same tag and class are
 * taken to look alike.
 */
export class StyleLookup {
  #known = new Map<string, LookedUpStyle>();
  #lookups = 0;
  #emphasisLookups = 0;
  #bodySize = new WeakMap<Document, number>();

  styleOf(element: Element): LookedUpStyle {
    const key = keyOf(element);
    const known = key === undefined ? undefined : this.#known.get(key);
    if (known) return known;
    if (this.#lookups >= MAX_LOOKUPS) return UNKNOWN;
    this.#lookups += 1;
    const style = this.#ask(element);
    if (key !== undefined) this.#known.set(key, style);
    return style;
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
    const view = element.ownerDocument.defaultView;
    if (!view) return UNKNOWN;
    const style = view.getComputedStyle(element);
    const size = Number.parseFloat(style.fontSize);
    return {
      display: style.display,
      keepsNewlines: /^(?:pre|break-spaces)/.test(style.whiteSpace),
      bold: Number.parseInt(style.fontWeight, 10) >= BOLD || style.fontWeight === 'bold',
      large: size >= LARGE * this.#sizeOfBody(element.ownerDocument, view),
    };
  }

  #sizeOfBody(document: Document, view: Window): number {
    let size = this.#bodySize.get(document);
    if (size === undefined) {
      size = (document.body && Number.parseFloat(view.getComputedStyle(document.body).fontSize)) || 16;
      this.#bodySize.set(document, size);
    }
    return size;
  }
}

function keyOf(element: Element): string | undefined {
  if (element.hasAttribute('style')) return undefined;
  const parent = element.parentElement;
  const above = parent ? `${parent.localName}.${parent.className}` : '';
  return `${element.localName}.${element.className}<${above}`;
}
