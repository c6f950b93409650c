import type { FoundFact } from '../../lib/facts/fact.ts';
import type { Frame } from '../../lib/snapshot/page-snapshot.ts';

/** A page with this many facts or more has its content in its own text. */
const ENOUGH_FACTS = 4;
const FRAMES_SHOWN = 3;

/** Facts that a page's frame around anything gives: its name, its title. */
const SURFACE: readonly FoundFact['key'][] = ['company.name', 'company.product', 'job.stockPhrase'];

/** Frames that job systems put a posting into are named for it more often than not; those come first. */
const JOB_WORDS = /job|career|karriere|recruit|apply|vacan|position|hiring|talent/i;

const rank = (address: string): number => (JOB_WORDS.test(address) ? 0 : 1);

/**
 * Addresses of frames of other sites that may hold what the page itself does not: http(s) only, likely ones first, at
 * most three. Empty when the page says enough by itself.
 */
export function listForeignFrames(frames: readonly Frame[], facts: readonly FoundFact[]): string[] {
  const telling = facts.filter((fact) => !SURFACE.includes(fact.key));
  if (telling.length >= ENOUGH_FACTS) return [];
  const addresses = frames
    .filter((frame) => frame.access === 'cross-origin' && /^https?:\/\//i.test(frame.address))
    .map((frame) => frame.address);
  return [...new Set(addresses)].toSorted((a, b) => rank(a) - rank(b)).slice(0, FRAMES_SHOWN);
}
