/** Text of a record in which the order of fields and fields that are `undefined` make no difference. */
function toText(value: unknown): string {
  return JSON.stringify(value, (_key, field: unknown) => {
    if (typeof field !== 'object' || field === null || Array.isArray(field)) return field;
    return Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** True when two stored records hold the same. */
export function equalRecords(a: unknown, b: unknown): boolean {
  return a === b || (a !== undefined && b !== undefined && toText(a) === toText(b));
}
