// From findings to the questions of one round.
import type { Ground } from '../ground/ground.ts';
import type { Hit } from '../ground/hit.ts';
import { GENERAL } from '../patterns/ladder.ts';
import { getSignal } from '../signals/all-signals.ts';
import type { AskItem, SuggestInput } from '../suggestion.ts';
import { stableId } from '../wording/hash.ts';
import { shareOut } from './budget.ts';
import { composeAsk } from './compose-ask.ts';
import { orderForTalk, pickOptions, type AskOption } from './pick.ts';
import { scoreAsk, type ScoreContext } from './score.ts';
import { fitVoice, listListeners, type Listener } from './voices.ts';

/** All questions a listener could be asked, each worded, linted and scored. */
export function listOptions(hits: readonly Hit[], listener: Listener, context: ScoreContext): AskOption[] {
  const offers = context.round.stage === 'offer';
  return hits.flatMap((hit): AskOption[] => {
    const fit = fitVoice(hit.row, listener.voice);
    if (!fit || (hit.row.id === 'H4' && listener.voice === 'fo' && !offers)) return [];
    if (
      hit.row.theme === 'terms' &&
      listener.voice !== 'hr' &&
      !offers &&
      !['Q7', 'Q5', 'H5'].includes(hit.row.id) &&
      !hit.row.id.startsWith('G')
    )
      return [];
    const wording = composeAsk(hit, listener.voice, fit.own);
    if (!wording) return [];
    const { score, parts } = scoreAsk({ hit, text: wording.text, rung: wording.rung, fit: fit.fit }, context);
    return [{ hit, rung: wording.rung, item: toItem(hit, listener, { text: wording.text, score, parts }) }];
  });
}

function toItem(
  hit: Hit,
  listener: Listener,
  said: { text: string; score: number; parts: Record<string, number> },
): AskItem {
  const { row, evidence } = hit;
  return {
    kind: 'ask',
    id: stableId(row.id, evidence[0]?.captureId ?? '', evidence[0]?.quote ?? '', listener.audience),
    text: said.text,
    theme: row.theme,
    signal: row.id,
    evidence,
    why: row.why,
    score: said.score,
    scoreParts: said.parts,
    audience: listener.audience,
    followUp: row.followUp,
    goodAnswer: row.good,
    worryingAnswer: row.worry,
    reserve: false,
    ...(listener.id ? { interviewerId: listener.id } : {}),
    ...(row.back ? { askedBack: row.back } : {}),
    ...(row.sensitive ? { sensitive: true as const } : {}),
  };
}

function generalItem(listener: Listener): AskItem {
  const row = getSignal('Q1');
  return {
    kind: 'ask',
    id: stableId('general', listener.audience),
    text: GENERAL[listener.voice],
    theme: 'expectations',
    signal: 'general',
    evidence: [],
    why: 'A question for any employer: little was captured to go on.',
    score: 0.2,
    scoreParts: {},
    audience: listener.audience,
    followUp: 'Can you think of someone in particular?',
    goodAnswer: row.good,
    worryingAnswer: row.worry,
    reserve: false,
    ...(listener.id ? { interviewerId: listener.id } : {}),
  };
}

/** Chosen questions and reserves per listener in talking order, and the rest worth keeping. */
export function buildAsk(
  input: SuggestInput,
  ground: Ground,
  hits: readonly Hit[],
): { ask: AskItem[]; more: AskItem[] } {
  const context: ScoreContext = {
    round: input.round,
    criteria: input.candidate.profile.criteria,
    now: ground.now,
    raised: new Set(),
  };
  const shares = shareOut(input.round, listListeners(input.round));
  const all = shares.map((share) => listOptions(hits, share.listener, context));
  const taken: AskOption[] = [];
  const ask: AskItem[] = [];
  shares.forEach((share, index) => {
    const picked = pickOptions(all[index]!, share.ask + share.reserve, taken);
    taken.push(...picked);
    const ready = picked.filter((option) => !option.item.sensitive);
    const main = ready.slice(0, share.ask);
    const reserve = picked.filter((option) => !main.includes(option));
    const items = [
      ...orderForTalk(main).map((option) => option.item),
      ...reserve.map((option) => ({ ...option.item, reserve: true })),
    ];
    if (main.length < 3 && main.length < share.ask) items.splice(main.length, 0, generalItem(share.listener));
    ask.push(...items);
  });
  const rest = all
    .flat()
    .filter((option) => !taken.includes(option))
    .sort((a, b) => b.item.score - a.item.score);
  const more = pickOptions(rest, 12, taken).map((option) => ({ ...option.item, reserve: true }));
  return { ask, more };
}
