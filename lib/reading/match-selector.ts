// Selectors over the boxes of a snapshot, so that knowledge of job sites can be written as rows. No DOM here.
import type { Box } from '../snapshot/page-snapshot.ts';
import type { BoxTree } from './box-tree.ts';

type Operator = '=' | '^=' | '*=' | '$=' | '~=' | 'exists';

interface AttributeTest {
  name: string;
  operator: Operator;
  value: string;
}

interface Compound {
  tag: string | undefined;
  id: string | undefined;
  classes: string[];
  attributes: AttributeTest[];
}

/** One alternative of a selector: compounds from outermost to innermost, joined by "somewhere inside". */
type Descent = Compound[];

const PART = /([a-z][\w-]*|\*)|#([\w-]+)|\.([\w-]+)|\[([\w-]+)(?:([~^*$]?=)"?([^"\]]*)"?)?\]/giy;
const cache = new Map<string, Descent[]>();

function parseCompound(source: string): Compound {
  const compound: Compound = { tag: undefined, id: undefined, classes: [], attributes: [] };
  PART.lastIndex = 0;
  let end = 0;
  for (let part = PART.exec(source); part; part = PART.exec(source)) {
    const [, tag, id, className, name, operator, value] = part;
    if (tag && tag !== '*') compound.tag = tag.toLowerCase();
    if (id) compound.id = id;
    if (className) compound.classes.push(className);
    if (name)
      compound.attributes.push({
        name,
        operator: (operator as Operator | undefined) ?? 'exists',
        value: value ?? '',
      });
    end = PART.lastIndex;
  }
  if (end !== source.length || source === '') throw new SyntaxError(`selector not understood: ${source}`);
  return compound;
}

const OUTSIDE_BRACKETS_COMMA = /,(?![^[]*\])/;
const OUTSIDE_BRACKETS_SPACE = /\s+(?![^[]*\])/;

function compile(selector: string): Descent[] {
  const known = cache.get(selector);
  if (known) return known;
  const alternatives = selector
    .split(OUTSIDE_BRACKETS_COMMA)
    .map((part) => part.trim().split(OUTSIDE_BRACKETS_SPACE).map(parseCompound));
  cache.set(selector, alternatives);
  return alternatives;
}

function readAttribute(box: Box, name: string): string | undefined {
  if (name === 'class') return box.classes?.join(' ');
  if (name === 'id') return box.id;
  if (name === 'role') return box.role ?? box.attributes?.['role'];
  return box.attributes?.[name];
}

function attributeFits(box: Box, test: AttributeTest): boolean {
  const value = readAttribute(box, test.name);
  if (value === undefined) return false;
  switch (test.operator) {
    case 'exists':
      return true;
    case '=':
      return value === test.value;
    case '^=':
      return value.startsWith(test.value);
    case '$=':
      return value.endsWith(test.value);
    case '*=':
      return value.includes(test.value);
    case '~=':
      return value.split(/\s+/).includes(test.value);
  }
}

function compoundFits(box: Box, compound: Compound): boolean {
  return (
    (!compound.tag || compound.tag === box.tag) &&
    (!compound.id || compound.id === box.id) &&
    compound.classes.every((name) => box.classes?.includes(name)) &&
    compound.attributes.every((test) => attributeFits(box, test))
  );
}

function descentFits(tree: BoxTree, index: number, descent: Descent): boolean {
  const box = tree.boxes[index];
  const innermost = descent.at(-1);
  if (!box || !innermost || !compoundFits(box, innermost)) return false;
  let rest = descent.length - 2;
  for (let outer = box.parent; rest >= 0 && outer >= 0; outer = tree.boxes[outer]?.parent ?? -1) {
    const around = tree.boxes[outer];
    const wanted = descent[rest];
    if (around && wanted && compoundFits(around, wanted)) rest -= 1;
  }
  return rest < 0;
}

/**
 * True when the box fits the selector. Understood: tag, #id, .class, [attr], [attr=x], ^=, *=, $=, ~=, the descendant
 * blank and the comma. Throws SyntaxError for anything else: selectors are our own data.
 */
export function matchesSelector(tree: BoxTree, box: number, selector: string): boolean {
  return compile(selector).some((descent) => descentFits(tree, box, descent));
}

const marksKnown = new WeakMap<BoxTree, ReadonlySet<string>>();

/** Every id, class and attribute name that some box of the page carries. */
function marksOf(tree: BoxTree): ReadonlySet<string> {
  const known = marksKnown.get(tree);
  if (known) return known;
  const marks = new Set<string>();
  let last: Box['classes'];
  for (const { id, classes, attributes } of tree.boxes) {
    if (id !== undefined) marks.add(`#${id}`);
    if (attributes) for (const name in attributes) marks.add(`[${name}`);
    if (classes && classes !== last) for (const name of classes) marks.add(`.${name}`);
    last = classes;
  }
  marksKnown.set(tree, marks);
  return marks;
}

const APART = new Set(['class', 'id', 'role']);

/** False when no box of the page can fit: pages carry few of the marks that job sites are known by. */
function mayFit(marks: ReadonlySet<string>, compound: Compound | undefined): boolean {
  return (
    compound !== undefined &&
    (!compound.id || marks.has(`#${compound.id}`)) &&
    compound.classes.every((name) => marks.has(`.${name}`)) &&
    compound.attributes.every(({ name }) => APART.has(name) || marks.has(`[${name}`))
  );
}

/** Indexes of all boxes that fit the selector, in document order. */
export function findBoxes(tree: BoxTree, selector: string): number[] {
  const carried = marksOf(tree);
  const alternatives = compile(selector).filter((descent) => mayFit(carried, descent.at(-1)));
  const found: number[] = [];
  if (alternatives.length === 0) return found;
  for (let index = 0; index < tree.boxes.length; index += 1) {
    if (alternatives.some((descent) => descentFits(tree, index, descent))) found.push(index);
  }
  return found;
}
