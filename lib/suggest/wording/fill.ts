/** Slot values by lower-case name, ready to stand in a sentence. */
export type Slots = Readonly<Record<string, string>>;

const BRACE = /\{(\w+)\}/gu;

/** Names of the slots a pattern needs, lower-case; `src` (where it was read) is always there and not counted. */
export function slotsOf(pattern: string): string[] {
  return [...pattern.matchAll(BRACE)]
    .map((match) => match[1]!.toLowerCase())
    .filter((name) => name !== 'src');
}

/** First letter upper-case, the rest untouched; names like "iOS" or "dbt" that open a sentence stay as written. */
export function toSentenceCase(text: string): string {
  return /^\p{Ll}+\p{Lu}/u.test(text) || /^(?:dbt|npm)\b/u.test(text)
    ? text
    : text.charAt(0).toUpperCase() + text.slice(1);
}

/** A pattern with its slots filled; `{Name}` capitalises. Undefined when a slot is missing. */
export function fillPattern(pattern: string, slots: Slots): string | undefined {
  let missing = false;
  const text = pattern.replaceAll(BRACE, (_, name: string) => {
    const value = slots[name.toLowerCase()];
    if (!value) {
      missing = true;
      return '';
    }
    return /^\p{Lu}/u.test(name) ? toSentenceCase(value) : value;
  });
  return missing ? undefined : text;
}
