function sortFields(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const names = Object.keys(value);
  const record = value as Record<string, unknown>;
  // Defined, not assigned: a field of the name "__proto__" is a field like others.
  const sorted: Record<string, unknown> = {};
  for (const name of names.sort())
    Object.defineProperty(sorted, name, { value: record[name], enumerable: true });
  return sorted;
}

/** JSON in one line with the fields of every object by name: equal values give equal text. */
export function toCanonicalJson(value: unknown): string {
  return JSON.stringify(value, sortFields);
}
