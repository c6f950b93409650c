// A form answers `form.id`, `form.firstChild` or `form.querySelector` with its input of that name, and so does a document
// with its images. Whatever may meet a form or a document is therefore read through the prototypes' own getters.

function getter<Owner, Value>(owner: object, name: string): (node: Owner) => Value {
  const get = Object.getOwnPropertyDescriptor(owner, name)?.get as ((this: Owner) => Value) | undefined;
  if (!get) throw new Error(`This browser has no ${name}`);
  return (node) => get.call(node);
}

const nodes = Node.prototype;
const elements = Element.prototype;

export const firstChildOf = getter<Node, Node | null>(nodes, 'firstChild');
export const nextSiblingOf = getter<Node, Node | null>(nodes, 'nextSibling');
export const parentElementOf = getter<Node, Element | null>(nodes, 'parentElement');
export const childNodesOf = getter<Node, NodeListOf<ChildNode>>(nodes, 'childNodes');
export const documentOf = getter<Node, Document>(nodes, 'ownerDocument');
export const tagOf = getter<Element, string>(elements, 'localName');
export const shadowRootOf = getter<Element, ShadowRoot | null>(elements, 'shadowRoot');

const { getAttribute, getAttributeNames, hasAttributes } = elements;
const querySelector = elements.querySelector;
const closest = elements.closest;

export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

/** Names of all attributes of the element, in order. */
export function attributeNamesOf(element: Element): string[] {
  return hasAttributes.call(element) ? getAttributeNames.call(element) : [];
}

/** The class attribute as written; SVG elements have it as text too. */
export function classNameOf(element: Element): string {
  return getAttribute.call(element, 'class') ?? '';
}

export function hasInside(element: Element, selector: string): boolean {
  return querySelector.call(element, selector) !== null;
}

export function standsInside(element: Element, selector: string): boolean {
  return closest.call(element, selector) !== null;
}

const queryDocument = Document.prototype.querySelector;
const queryDocumentAll = Document.prototype.querySelectorAll;

/** First element of the document that matches. */
export function findIn(document: Document, selector: string): Element | null {
  return queryDocument.call(document, selector);
}

/** All elements of the document that match, in order. */
export function findAllIn(document: Document, selector: string): Element[] {
  return Array.from(queryDocumentAll.call(document, selector));
}

export const bodyOf = getter<Document, HTMLElement | null>(Document.prototype, 'body');
export const rootOf = getter<Document, HTMLElement | null>(Document.prototype, 'documentElement');
export const titleOf = getter<Document, string>(Document.prototype, 'title');
export const viewOf = getter<Document, Window | null>(Document.prototype, 'defaultView');

const getSelection = Document.prototype.getSelection;

/** The words marked in the document. */
export function selectionOf(document: Document): string {
  return String(getSelection.call(document) ?? '');
}
