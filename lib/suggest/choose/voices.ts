import type { Audience, Interviewer, Round } from '../../candidate/round.ts';
import { VOICES, type SignalRow, type Voice } from '../signals/signal.ts';

const BY_AUDIENCE = new Map(Object.entries(VOICES).map(([voice, audience]) => [audience, voice as Voice]));

/** Short name of an audience. */
export const voiceOf = (audience: Audience): Voice => BY_AUDIENCE.get(audience)!;

/** Someone opposite; `id` is absent when the candidate has not said who it will be. */
export interface Listener {
  audience: Audience;
  voice: Voice;
  id?: string;
  title: string;
  name: string;
}

/** Whoever leads it all is asked about all. */
export const leadsAll = (audience: Audience): boolean => audience === 'executive' || audience === 'founder';

/** The people of a round; a hiring manager when nobody is named yet. */
export function listListeners(round: Round): Listener[] {
  if (round.interviewers.length === 0) {
    const audience: Audience = round.stage === 'screen' ? 'recruiter' : 'hiring-manager';
    return [{ audience, voice: voiceOf(audience), title: '', name: '' }];
  }
  return round.interviewers.map(({ id, audience, title, name }: Interviewer) => ({
    id,
    audience,
    voice: voiceOf(audience),
    title,
    name,
  }));
}

/** Weight of a signal group for a listener, 0 = never. A voice a row words itself counts as 1 unless the group says never. */
const WEIGHTS: readonly { groups: string; weight: Readonly<Record<Voice, number>> }[] = [
  { groups: 'A Q', weight: { pe: 0.5, hm: 1, sk: 0.4, xf: 0.4, hr: 0.2, fo: 0.7 } },
  { groups: 'B E R', weight: { pe: 1, hm: 0.7, sk: 0.1, xf: 0.4, hr: 0, fo: 0.4 } },
  { groups: 'U V W Y', weight: { pe: 0.9, hm: 1, sk: 0.8, xf: 0.5, hr: 0, fo: 0.9 } },
  { groups: 'S', weight: { pe: 1, hm: 0.95, sk: 0.5, xf: 0.7, hr: 0, fo: 0.6 } },
  { groups: 'T', weight: { pe: 0.5, hm: 0.8, sk: 1, xf: 0.5, hr: 0.2, fo: 1 } },
  { groups: 'L P', weight: { pe: 0.9, hm: 1, sk: 0.5, xf: 0.7, hr: 0, fo: 0.4 } },
  { groups: 'C', weight: { pe: 0.7, hm: 1, sk: 0.4, xf: 0.2, hr: 0.6, fo: 0.4 } },
  { groups: 'D F', weight: { pe: 1, hm: 0.9, sk: 0.3, xf: 0.9, hr: 0.2, fo: 0.5 } },
  { groups: 'K', weight: { pe: 0.6, hm: 1, sk: 0.8, xf: 0.8, hr: 0, fo: 0.9 } },
  { groups: 'I J', weight: { pe: 0.3, hm: 0.6, sk: 1, xf: 0.6, hr: 0.2, fo: 1 } },
  { groups: 'M N', weight: { pe: 1, hm: 0.7, sk: 0.4, xf: 0.6, hr: 0.4, fo: 0.6 } },
  { groups: 'G', weight: { pe: 1, hm: 0.5, sk: 0, xf: 0.3, hr: 0.6, fo: 0.2 } },
  { groups: 'H', weight: { pe: 0, hm: 0, sk: 0, xf: 0, hr: 1, fo: 0 } },
  { groups: 'O', weight: { pe: 0.1, hm: 0.4, sk: 0, xf: 0, hr: 1, fo: 0.3 } },
];
const BY_GROUP = new Map(
  WEIGHTS.flatMap(({ groups, weight }) => groups.split(' ').map((group) => [group, weight] as const)),
);
const FALLBACK: Readonly<Record<Voice, readonly Voice[]>> = {
  hm: [],
  pe: ['hm'],
  sk: ['fo', 'hm'],
  xf: ['hm'],
  hr: [],
  fo: ['sk', 'hm'],
};

/** Fit of a row to a listener, 0 to 1; 0 means never. `own` is the voice whose wording is used. */
export function fitVoice(row: SignalRow, voice: Voice): { fit: number; own: Voice } | undefined {
  const group = BY_GROUP.get(row.id.charAt(0))!;
  if (row.ask[voice]?.length) {
    const allowed =
      group[voice] > 0 ||
      (row.id === 'H5' && voice === 'pe') ||
      (row.id === 'H4' && voice === 'fo') ||
      (voice === 'hr' && !'BEKLPRH'.includes(row.id.charAt(0)));
    return allowed || (voice === 'hr' && row.id === 'B4')
      ? { fit: 0.4 + 0.6 * Math.max(group[voice], /^[BERS]/u.test(row.id) ? 0 : 0.4), own: voice }
      : undefined;
  }
  const own = FALLBACK[voice].find((other) => row.ask[other]?.length);
  if (!own || group[voice] < 0.3 || row.sensitive) return undefined;
  // Who leads it all has no answer to what was written for those who lead a team.
  if ((voice === 'sk' || voice === 'fo') && own === 'hm' && /^[CGMNOP]/u.test(row.id)) return undefined;
  // How the work itself is done is not theirs to know.
  if (voice !== 'pe' && /^[BDEFRSUY]/u.test(row.id)) return undefined;
  return { fit: group[voice] * 0.7, own };
}
