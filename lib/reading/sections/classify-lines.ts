import type { Section } from '../page-reading.ts';
import { countCues, namesYears, opensLikeDuty } from './line-cues.ts';

interface Votes {
  requirements: number;
  preferences: number;
  responsibilities: number;
  benefits: number;
  legal: number;
  company: number;
}

function voteFor(line: string, language: string): Partial<Votes> {
  const cues = countCues(line);
  if ((cues.legal ?? 0) >= 2) return { legal: 2 };
  if (cues.nice && (cues.requirement || cues.nice > 1)) return { preferences: 1 };
  if (cues.requirement || (namesYears(line) && !cues.company)) return { requirements: 1 };
  if (cues.benefit) return { benefits: 1 };
  if (cues.duty || opensLikeDuty(line, language)) return { responsibilities: 1 };
  return cues.company ? { company: 1 } : {};
}

/**
 * What a stretch of lines without a telling heading is about, by the wording of its lines; undefined unless at least
 * two lines and two fifths of all agree.
 */
export function classifyLines(lines: readonly string[], language: string): Section | undefined {
  const votes: Votes = {
    requirements: 0,
    preferences: 0,
    responsibilities: 0,
    benefits: 0,
    legal: 0,
    company: 0,
  };
  for (const line of lines) {
    for (const [section, count] of Object.entries(voteFor(line, language)))
      votes[section as keyof Votes] += count;
  }
  const [best] = Object.entries(votes).sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 2 || best[1] < lines.length * 0.4) return undefined;
  return best[0] as keyof Votes;
}
