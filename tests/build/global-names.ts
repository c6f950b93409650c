// Which of some global names a script could reach: read from its syntax, so that a method or a word in a text that
// happens to be called the same does not count, and an alias or a long call does.
import { parseAst } from 'vite';

const GLOBAL_OBJECTS = new Set(['window', 'self', 'globalThis', 'top', 'parent', 'navigator']);

type Node = { type: string } & Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Names that only say what a member is called. */
function isMemberName(parent: Node | undefined, key: string): boolean {
  if (!parent || parent.computed === true) return false;
  if (parent.type === 'MemberExpression') return key === 'property';
  if (parent.type === 'Property') return key === 'key' && parent.shorthand !== true;
  return key === 'key' && ['MethodDefinition', 'PropertyDefinition'].includes(parent.type);
}

/** "fetch" of `self.fetch` and `window['fetch']`. */
function nameOnGlobal(node: Node): unknown {
  const object = node.object as Node | undefined;
  if (node.type !== 'MemberExpression' || !object || !GLOBAL_OBJECTS.has(String(object.name)))
    return undefined;
  const property = node.property as Node;
  return node.computed === true ? property.value : property.name;
}

/** The given names the script refers to as globals, each as often as it does. */
export function findGlobals(code: string, names: readonly string[]): string[] {
  const found: string[] = [];
  const visit = (node: Node, parent: Node | undefined, key: string): void => {
    const name = node.type === 'Identifier' && !isMemberName(parent, key) ? node.name : nameOnGlobal(node);
    if (typeof name === 'string' && names.includes(name)) found.push(name);
    for (const [childKey, child] of Object.entries(node)) {
      for (const one of Array.isArray(child) ? child : [child]) if (isNode(one)) visit(one, node, childKey);
    }
  };
  visit(parseAst(code) as unknown as Node, undefined, '');
  return found;
}
