// A form answers `form.id`, `form.firstChild` or `form.querySelector` with its input of that name, and so does a document
// with its images. Whatever may meet a form or a document is therefore read through the prototypes' own getters.

function getter<Owner, Value>(owner: object, name: string): (this: Owner) => Value {
  const get = Object.getOwnPropertyDescriptor(owner, name)?.get as ((this: Owner) => Value) | undefined;
  if (!get) throw new Error(`This browser has no ${name}`);
  return get;
}

const nodes = Node.prototype;
const elements = Element.prototype;

const firstChild = getter<Node, Node | null>(nodes, 'firstChild');
const nextSibling = getter<Node, Node | null>(nodes, 'nextSibling');
const parentElement = getter<Node, Element | null>(nodes, 'parentElement');
const childNodes = getter<Node, NodeListOf<ChildNode>>(nodes, 'childNodes');
const ownerDocument = getter<Node, Document>(nodes, 'ownerDocument');
const localName = getter<Element, string>(elements, 'localName');
const shadowRoot = getter<Element, ShadowRoot | null>(elements, 'shadowRoot');

// One function for each getter: the engine learns per function what is called in it, and these run for every node.
export const firstChildOf = (node: Node): Node | null => firstChild.call(node);
export const nextSiblingOf = (node: Node): Node | null => nextSibling.call(node);
export const parentElementOf = (node: Node): Element | null => parentElement.call(node);
export const childNodesOf = (node: Node): NodeListOf<ChildNode> => childNodes.call(node);
export const documentOf = (node: Node): Document => ownerDocument.call(node);
export const tagOf = (element: Element): string => localName.call(element);
export const shadowRootOf = (element: Element): ShadowRoot | null => shadowRoot.call(element);

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

const body = getter<Document, HTMLElement | null>(Document.prototype, 'body');
const documentElement = getter<Document, HTMLElement | null>(Document.prototype, 'documentElement');
const title = getter<Document, string>(Document.prototype, 'title');
const defaultView = getter<Document, Window | null>(Document.prototype, 'defaultView');

export const bodyOf = (document: Document): HTMLElement | null => body.call(document);
export const rootOf = (document: Document): HTMLElement | null => documentElement.call(document);
export const titleOf = (document: Document): string => title.call(document);
export const viewOf = (document: Document): Window | null => defaultView.call(document);

const getSelection = Document.prototype.getSelection;

/** The words marked in the document. */
export function selectionOf(document: Document): string {
  return String(getSelection.call(document) ?? '');
}
