import type { Round } from '../../candidate/round.ts';
import type { Listener } from './voices.ts';

/** How many to ask and how many to keep in reserve, for one listener. */
export interface Share {
  listener: Listener;
  ask: number;
  reserve: number;
}

/**
 * 30 minutes or less: 3 and 2; up to 50: 4 and 2; more: 5 and 3. Several people one after another: 3 and 2 each
 * (2 and 1 when there is little time). A panel shares five, tagged by member. Never zero.
 */
export function shareOut(round: Round, listeners: readonly Listener[]): Share[] {
  if (listeners.length === 1) {
    const [ask, reserve] = round.minutes <= 30 ? [3, 2] : round.minutes <= 50 ? [4, 2] : [5, 3];
    return [{ listener: listeners[0]!, ask: ask, reserve: reserve }];
  }
  if (round.stage === 'panel') {
    return listeners.map((listener, index) => ({
      listener,
      ask: Math.max(1, Math.floor(5 / listeners.length) + (index < 5 % listeners.length ? 1 : 0)),
      reserve: index < 3 ? 1 : 0,
    }));
  }
  const tight = round.minutes / listeners.length < 20;
  return listeners.map((listener) => ({ listener, ask: tight ? 2 : 3, reserve: tight ? 1 : 2 }));
}
