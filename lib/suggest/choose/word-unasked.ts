// What the candidate did not get to ask, as it is asked now: their own words, set right where the person spoken of sits opposite.
import { findName } from '../ground/detect-person.ts';
import { turnName } from '../wording/turn-name.ts';
import type { Listener } from './voices.ts';

const ASKS = /^(?:whether|if|who|whom|whose|what|which|when|where|how|why)\b/iu;
const HELPS = '(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|should|may|might|must)';
/** A direct question has its verb after the question word and what belongs to that; an indirect one has its subject there. */
const DIRECT = new RegExp(
  String.raw`^(?:who|what|which|whose)(?: [\p{L}-]+)? (?:\p{L}+ed|${HELPS}|happens|decides|comes|makes|goes|matters|counts)\b|^(?:when|where|why|how)(?: (?:far|long|early|soon|well|big|old|often|\p{L}+ly))? ${HELPS}\b|^how (?:much|many)(?: (?:of )?(?:the |your |a )?[\p{L}-]+)? ${HELPS}\b`,
  'iu',
);

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/**
 * The question to ask `listener`, or undefined when it speaks of that person in a way that cannot be turned.
 * "How the rota is made" → "Could you tell me how the rota is made?"; "the rota" → "I didn't get to ask about the rota. What should I know?"
 */
export function wordUnasked(text: string, listener: Listener): string | undefined {
  const turned = turnName(text.trim(), listener.name);
  const first = listener.name.split(/\s+/u)[0] ?? '';
  if (findName(listener.name)(turned) || (first.length > 2 && turned.includes(first))) return undefined;
  const bare = turned.replace(/[?.!\s]+$/u, '');
  if (turned.endsWith('?') || DIRECT.test(bare)) return `${bare}?`;
  if (ASKS.test(bare)) return `Could you tell me ${lowerFirst(bare)}?`;
  return /^(?:is|are|was|were|has|have|do|does|did|will|would|can|could|should)\b/iu.test(bare)
    ? `${bare}?`
    : `Last time I didn't get to ask about this: ${bare}. What should I know about it?`;
}
