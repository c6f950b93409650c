/** FNV-1a over UTF-16 units: the same text gives the same number everywhere. Used to vary wording, never for safety. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** Short stable identifier made of the parts. */
export function stableId(...parts: string[]): string {
  return `${parts[0] ?? ''}-${hashText(parts.join('\u0001')).toString(36)}`;
}
