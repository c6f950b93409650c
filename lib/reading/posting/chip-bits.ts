import type { Block } from '../../snapshot/page-snapshot.ts';

const SEPARATOR = /\s+[·•|●∙⋅]\s+|\s*\|\s*|\s+[·•●∙⋅]|[·•●∙⋅]\s+/;

/** True where two elements touch without a blank: a style that is not there kept them apart. */
function isGlued(text: string, at: number): boolean {
  return (
    at > 0 && /[\p{L}\p{N})\]%.+€$£]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}($€£+]/u.test(text[at] ?? '')
  );
}

/** The stretches of a line that stand in elements of their own with nothing between them: "Denver, COHybrid" is two. */
export function splitAtParts({ text, parts = [] }: Pick<Block, 'text' | 'parts'>): string[] {
  if (parts.length === 0) return [text.trim()];
  const drawn = new Set(parts.flatMap(({ start, end }) => (start === end ? [start] : [])));
  const cuts = [...new Set(parts.flatMap(({ start, end }) => [start, end]))]
    .filter((at) => at < text.length && (drawn.has(at) || isGlued(text, at)))
    .sort((a, b) => a - b);
  return [0, ...cuts].map((from, index) => text.slice(from, cuts[index] ?? text.length).trim());
}

/** The bits of a line of facts: "Full time · Berlin · Hybrid" are three. */
export function bitsOf(block: Pick<Block, 'text' | 'parts'> | undefined): string[] {
  return block === undefined
    ? []
    : splitAtParts(block)
        .flatMap((stretch) => stretch.split(SEPARATOR))
        .map((bit) => bit.trim())
        .filter((bit) => bit !== '');
}
