// Nuxt 3 writes its data as one flat list in which every value names its parts by their place in the list.
const DEEPEST = 12;
const MOST_VALUES = 50_000;
const WRAPPERS = new Set([
  'Reactive',
  'ShallowReactive',
  'Ref',
  'ShallowRef',
  'EmptyRef',
  'EmptyShallowRef',
  'Date',
  'Set',
]);

/** The value a flat list of values stands for. Cycles and what lies too deep become null. */
export function unflatten(flat: unknown): unknown {
  if (!Array.isArray(flat)) return undefined;
  const open = new Set<number>();
  let left = MOST_VALUES;

  const valueAt = (index: unknown): unknown => {
    if (typeof index !== 'number' || index < 0 || open.has(index) || open.size > DEEPEST || left <= 0)
      return null;
    left -= 1;
    const raw: unknown = flat[index];
    if (typeof raw !== 'object' || raw === null) return raw;
    open.add(index);
    const value = Array.isArray(raw) ? listOf(raw) : objectOf(raw);
    open.delete(index);
    return value;
  };
  const listOf = (raw: unknown[]): unknown => {
    if (typeof raw[0] !== 'string') return raw.map(valueAt);
    if (!WRAPPERS.has(raw[0])) return null;
    return typeof raw[1] === 'number' ? valueAt(raw[1]) : raw[1];
  };
  const objectOf = (raw: object): unknown =>
    Object.fromEntries(Object.entries(raw).map(([key, index]) => [key, valueAt(index)]));

  return valueAt(0);
}
