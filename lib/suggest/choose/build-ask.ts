// From findings to the questions of one round.
import type { Ground } from '../ground/ground.ts';
import { isPosting } from '../ground/unit.ts';
import { carryOver } from './carry-over.ts';
import { generalItem } from './general-item.ts';
import { findHeard, listHeard } from './heard.ts';
import type { Hit } from '../ground/hit.ts';
import { findName } from '../ground/detect-person.ts';
import type { AskItem, SuggestInput } from '../suggestion.ts';
import { stableId } from '../wording/hash.ts';
import { topicsOf } from '../wording/stems.ts';
import { shareOut } from './budget.ts';
import { findAnsweringUnit } from './check-answered.ts';
import { wordAsk } from './compose-ask.ts';
import { orderForTalk, pickOptions, varyStarts } from './pick.ts';
import { readOpening, type AskOption } from './quotas.ts';
import { scoreAsk, type ScoreContext } from './score.ts';
import { fitVoice, leadsAll, listListeners, type Listener } from './voices.ts';

/** Two pages that disagree about pay are a matter for whoever speaks about pay. */
const isPayAt = ({ row, telling }: Hit): boolean => row.id === 'Q7' && telling[0] === 'job.salary';

/** A neighbour whose title names the very subject leads it, and is asked as one who does. */
const leadsField = ({ row }: Hit, { audience, title }: Listener): boolean =>
  audience === 'cross-functional' &&
  !!row.anchored &&
  !!row.ask.hm &&
  !!row.cues?.some(({ re }) => re.test(title));

/** Is it on the ground the listener's title names? Undefined where everything is: only who comes from another side knows but a part. */
function isHome(
  { unit, row }: Hit,
  { audience }: Listener,
  ground: ReadonlySet<string>,
): boolean | undefined {
  if (audience !== 'cross-functional' || ground.size === 0 || !unit || !/^[RS]/u.test(row.id))
    return undefined;
  return [...topicsOf(unit.text)].some((topic) => ground.has(topic));
}

/** All questions a listener could be asked, each worded, linted and scored. */
export function listOptions(hits: readonly Hit[], listener: Listener, context: ScoreContext): AskOption[] {
  const offers = context.round.stage === 'offer';
  const speaksOfThem = findName(listener.name);
  const ground = topicsOf(listener.title);
  return hits.flatMap((hit): AskOption[] => {
    if (hit.for && hit.for !== listener.id) return [];
    const fit = fitVoice(hit.row, listener.voice);
    if (isPayAt(hit) && listener.voice !== 'hr' && !offers) return [];
    if (!fit || (hit.row.id === 'H4' && listener.voice === 'fo' && !offers)) return [];
    if (
      hit.row.theme === 'terms' &&
      listener.voice !== 'hr' &&
      !offers &&
      !['Q7', 'Q5', 'H5'].includes(hit.row.id) &&
      !hit.row.id.startsWith('G')
    )
      return [];
    const wordings = wordAsk(hit, leadsField(hit, listener) ? 'hm' : fit.own, listener);
    const wording = wordings.next().value;
    if (!wording || speaksOfThem(wording.text)) return [];
    const { score, parts } = scoreAsk(
      {
        hit,
        text: wording.text,
        rung: wording.rung,
        fit: fit.fit,
        leads: leadsAll(listener.audience),
        home: isHome(hit, listener, ground),
      },
      context,
    );
    return [
      {
        hit,
        rung: wording.rung,
        opening: readOpening(wording.text),
        item: toItem(hit, listener, { text: wording.text, next: wording.next, score, parts }),
        others: wordings,
      },
    ];
  });
}

function toItem(
  hit: Hit,
  listener: Listener,
  said: { text: string; next: string | undefined; score: number; parts: Record<string, number> },
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
    followUp: said.next ?? row.followUp,
    goodAnswer: row.good,
    worryingAnswer: row.worry,
    reserve: false,
    ...(listener.id ? { interviewerId: listener.id } : {}),
    ...(row.back ? { askedBack: row.back } : row.say ? { askedBack: haveReady(row.say.angle) } : {}),
    ...(row.sensitive ? { sensitive: true as const } : {}),
  };
}

/** "a fault you found" → "A fault you found.": what the candidate should have ready when the question comes back. */
const haveReady = (angle: string): string => `Have ready ${angle}.`;

/** Words of what was asked, doubted or heard in earlier rounds; questions near them gain weight. */
function listRaised(input: SuggestInput): Set<string> {
  const debriefs = (input.earlier ?? []).flatMap((round) => (round.debrief ? [round.debrief] : []));
  const texts = debriefs.flatMap((debrief) => [...debrief.concerns, ...debrief.interest]);
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}{5,}/gu) ?? []));
}

/** One question put to two people on purpose, so that the answers can be compared; at most one in a loop. */
function findTriangle(
  options: readonly (readonly AskOption[])[],
  taken: readonly AskOption[],
): { first: AskOption; listener: number; option: AskOption } | undefined {
  for (const first of taken) {
    if (!/^(?:E5|P1|M2|G4|K7|P15|M6|U1)$/u.test(first.item.signal)) continue;
    const listener = options.findIndex((list) =>
      list.some((option) => option.item.audience !== first.item.audience && option.hit === first.hit),
    );
    const option = options[listener]?.find((one) => one.hit === first.hit);
    if (option) return { first, listener, option };
  }
  return undefined;
}

export interface AskResult {
  ask: AskItem[];
  more: AskItem[];
}

/** Chosen questions and reserves per listener in talking order, and the rest worth keeping. */
export function buildAsk(input: SuggestInput, ground: Ground, hits: readonly Hit[]): AskResult {
  const context: ScoreContext = {
    round: input.round,
    criteria: input.candidate.profile.criteria,
    now: ground.now,
    raised: listRaised(input),
  };
  const heard = listHeard(input.earlier ?? []);
  const open = hits.filter((hit) => !findHeard(hit, heard));
  const isAnswered = (option: AskOption): boolean =>
    findAnsweringUnit(option.item.text, ground) !== undefined;
  const shares = shareOut(input.round, listListeners(input.round));
  const all = shares.map((share) => listOptions(open, share.listener, context));
  const taken: AskOption[] = [];
  const ask: AskItem[] = [];
  const texts = new Set<string>();
  shares.forEach((share, index) => {
    const carried =
      index === 0
        ? carryOver({ input, heard, ground }, share.listener).slice(0, Math.max(1, share.ask - 2))
        : [];
    const wanted = share.ask - carried.length;
    const picked = pickOptions(all[index]!, wanted + share.reserve, { before: taken, isAnswered });
    taken.push(...picked);
    const main = picked
      .filter((option) => !option.item.sensitive || isRaisedByPosting(option))
      .slice(0, Math.max(0, wanted));
    const reserve = picked.filter((option) => !main.includes(option));
    const items = [
      ...carried,
      ...varyStarts(orderForTalk(main), isAnswered).map((option) => option.item),
      ...reserve.map((option) => ({ ...option.item, reserve: true })),
    ];
    if (carried.length + main.length < Math.min(3, share.ask))
      items.splice(carried.length + main.length, 0, generalItem(share.listener));
    for (const item of items)
      if (
        !texts.has(`${item.text}|${item.interviewerId ?? ''}`) &&
        texts.add(`${item.text}|${item.interviewerId ?? ''}`)
      )
        ask.push(item);
  });
  triangulate(ask, findTriangle(all, taken));
  const rest = all
    .flat()
    .filter((option) => !taken.includes(option))
    .sort((a, b) => b.item.score - a.item.score);
  const more = pickOptions(rest, 12, { before: taken, isAnswered }).map((option) => ({
    ...option.item,
    reserve: true,
  }));
  return { ask, more };
}

/** A sore point may be asked openly when the posting itself brings it up. */
const isRaisedByPosting = (option: AskOption): boolean => !!option.hit.unit && isPosting(option.hit.unit);

function triangulate(ask: AskItem[], found: ReturnType<typeof findTriangle>): void {
  if (!found) return;
  const at = ask.findLastIndex(
    (item) => item.interviewerId === found.option.item.interviewerId && item.reserve,
  );
  if (
    at < 0 ||
    ask.some(
      (item, place) =>
        item.interviewerId === found.option.item.interviewerId &&
        (item.signal === found.first.item.signal ||
          (place !== at && readOpening(item.text) === readOpening(found.first.item.text))),
    )
  )
    return;
  const first = ask.findIndex((item) => item.id === found.first.item.id);
  if (first >= 0) ask[first] = { ...ask[first]!, triangulate: true };
  ask[at] = {
    ...found.option.item,
    text: found.first.item.text,
    followUp: found.first.item.followUp,
    reserve: true,
    triangulate: true,
    why: 'The same question to two people on purpose: compare the answers.',
  };
}
