// When two values of one key say the same.

/** Letter case, white space and the order of fields do not make a difference; `undefined` fields are not there. */
function toComparable(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
  if (Array.isArray(value)) return value.map(toComparable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => [name, toComparable(field)]);
}

/** Text under which equal values meet; for maps and sets. */
export function valueKey(value: unknown): string {
  return JSON.stringify(toComparable(value)) ?? '';
}

/** True when both values say the same, letter case and white space aside. */
export function equalValues(a: unknown, b: unknown): boolean {
  return valueKey(a) === valueKey(b);
}
