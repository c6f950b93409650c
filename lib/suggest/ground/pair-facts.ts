// Sets two things the pages say side by side: the strain between them is what no page tells.
import { DUTY_PAIRS } from '../patterns/duty-pairs.ts';
import type { DutyUnit } from './detect-duties.ts';
import type { Ground } from './ground.ts';
import type { Hit } from './hit.ts';
import { listReadable, listShort, makePair, type Pair } from './pair.ts';
import { pairEvents, pairFirst, pairGoals } from './pair-events.ts';
import { evidenceOf, isPosting, type Unit } from './unit.ts';

const STAGE =
  /\b(?:an? )?(?<stage>(?:pre-)?[Ss]eed(?:-stage| stage)(?: (?:company|startup|start-up))?|[Ss]eries [A-E] (?:company|startup|start-up)|early-stage (?:company|startup|start-up)|R&D-focused startup)\b/u;
const RULE = /^(?:L1|E7)$/u;
const QUICK = /\b(?:pilot|prototyp|deploy|ship|release|launch|automat|implement|roll|test|agent|integrat)/iu;
const PEOPLE =
  /^(?:mentoring|coaching|supervising|onboarding)\b|^(?:leading|managing|training|helping) (?:.{0,24}\b)?(?:team|people|engineers|staff|colleagues|analysts|developers|operators|reports)\b/u;
/** Rules of the books do not get in the way of building things. */
const BOOKS = /IFRS|GAAP|SOX|Basel|Solvency|MiFID/u;
const CYCLE =
  /\b(?:sales |deal )?cycles? (?:of |is |are |takes? |averages? )?(?:about |around |typically )?(?<cycle>(?:\d+|two|three|four|five|six|nine|twelve)(?:[- ](?:to )?\d+)? (?:weeks|months))\b/iu;
const RAMP =
  /\bramp(?:[- ]up)?(?: period| time)?(?: of| is|:)? (?<ramp>(?:one|two|three|a|\d+) (?:quarters?|months?))\b/iu;

const first = (pair: Pair, id: RegExp, slot?: string): Hit | undefined =>
  pair.hits.find((hit) => id.test(hit.row.id) && (!slot || !!hit.slots[slot]));

/** A team small enough to be counted on fingers. */
function findSmallTeam(pair: Pair): Hit | undefined {
  const hit = first(pair, /^D1$/u, 'n');
  return hit && (/^\p{L}/u.test(hit.slots.n!) || Number(hit.slots.n) <= 15) ? hit : undefined;
}

const ROTA =
  /\b(?:one|a|every) (?:week|weekend|night|day)s? (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b|\bevery (?:second|third|fourth|fifth|sixth|seventh|eighth|two|three|four|five|six|seven|eight) (?:week|weekend)s?\b/iu;

/** Who shares the calls may be fewer than the team: the rota counts where the page gives one. */
function pairCalls(team: Hit, calls: Hit): Hit {
  const rota = ROTA.exec(calls.unit?.text ?? '')?.[0].toLowerCase();
  return rota ? makePair('U1', [calls], { rota }) : makePair('U1', [team, calls], { n: team.slots.n! });
}

function pairTeam(pair: Pair): Hit[] {
  const team = findSmallTeam(pair);
  if (!team) return [];
  const { n } = team.slots;
  const calls = first(pair, /^E5$/u);
  const list = listReadable(pair);
  const long = pair.duties.length >= 10 ? [list[0], list.at(-1)] : [];
  const [a, b] = long;
  return [
    ...(calls ? [pairCalls(team, calls)] : []),
    ...(a && b && a !== b ? [{ ...makePair('U4', [a.unit, b.unit], { n: n!, a: a.ger, b: b.ger }) }] : []),
  ];
}

function pairRule(pair: Pair): Hit[] {
  const rule = pair.hits.find(
    (hit) => RULE.test(hit.row.id) && !!(hit.slots.reg ?? hit.slots.std) && !BOOKS.test(hit.slots.reg ?? ''),
  );
  const quick = listReadable(pair).find(({ ger }) => QUICK.test(ger));
  if (!rule || !quick || rule.unit === quick.unit) return [];
  return [
    {
      ...makePair('U2', [quick.unit], { rule: (rule.slots.reg ?? rule.slots.std)!, ger: quick.ger }),
      evidence: [rule.evidence[0]!, evidenceOf(quick.unit)],
    },
  ];
}

function pairStage(pair: Pair): Hit[] {
  for (const unit of pair.ground.units) {
    if (unit.language !== 'en' || unit.text.length > 260) continue;
    const stage = STAGE.exec(unit.text)?.groups?.stage;
    const duty =
      stage &&
      listReadable(pair).find(
        (one) => one.unit !== unit && /^(?:build|creat|design|develop|implement|own|lead|set)/u.test(one.ger),
      );
    if (!stage || !duty) continue;
    const named = /^\p{Lu}\p{Ll}/u.test(stage) ? stage : stage.charAt(0).toLowerCase() + stage.slice(1);
    const full = /(?:company|start-?up)$/u.test(named) ? named : `${named} company`;
    return [
      makePair('U3', [unit, duty.unit], {
        stage: `a${/^(?:[aeiou]|R&D)/iu.test(full) ? 'n' : ''} ${full}`,
        ger: duty.ger,
      }),
    ];
  }
  return [];
}

function pairDistance(pair: Pair): Hit[] {
  const away = first(pair, /^(?:G1|G2|Q5)$/u);
  const people = listReadable(pair).find(({ ger }) => PEOPLE.test(ger));
  return away && people && away.evidence[0]
    ? [
        {
          ...makePair('U6', [people.unit], { ger: people.ger }),
          evidence: [evidenceOf(people.unit), away.evidence[0]],
        },
      ]
    : [];
}

function pairGoal(pair: Pair): Hit[] {
  const goal = first(pair, /^K2$/u, 'target');
  const date = pair.hits.find(
    (hit) =>
      hit.row.id === 'K3' &&
      !!hit.slots.date &&
      hit.unit !== goal?.unit &&
      hit.telling.some((word) => goal?.telling.includes(word)),
  );
  return goal && date
    ? [makePair('U7', [goal, date], { target: goal.slots.target!, date: date.slots.date! })]
    : [];
}

function pairRamp(pair: Pair): Hit[] {
  const find = (pattern: RegExp) => {
    for (const unit of pair.ground.units) {
      const found = isPosting(unit) ? pattern.exec(unit.text)?.groups : undefined;
      if (found) return { unit, text: Object.values(found)[0]! };
    }
    return undefined;
  };
  const cycle = find(CYCLE);
  const ramp = cycle && find(RAMP);
  return cycle && ramp
    ? [makePair('U8', [cycle.unit, ramp.unit], { cycle: cycle.text, ramp: ramp.text })]
    : [];
}

/** Two duties that strain each other, at most two pairs, no duty twice. */
function pairDuties(pair: Pair): Hit[] {
  const list = listShort(pair);
  const used = new Set<Unit>();
  return DUTY_PAIRS.flatMap(({ id, a, b, people }): Hit[] => {
    if (used.size > 3) return [];
    const one = list.find(
      ({ unit, kind, ger }) =>
        !used.has(unit) && a.some((wanted) => wanted === kind) && (!people || PEOPLE.test(ger)),
    );
    const other = list.find(
      ({ unit, kind }) => unit !== one?.unit && !used.has(unit) && b.some((wanted) => wanted === kind),
    );
    if (!one || !other || `${one.ger} ${other.ger}`.split(' ').length > 15) return [];
    used.add(one.unit).add(other.unit);
    return [makePair(id, [one.unit, other.unit], { a: one.ger, b: other.ger })];
  });
}

const FINDERS: readonly ((pair: Pair) => Hit[])[] = [
  pairTeam,
  pairRule,
  pairStage,
  pairDistance,
  pairGoal,
  pairRamp,
  pairDuties,
  pairGoals,
  pairEvents,
];

/** Questions that stand on two sentences at once. */
export function pairFacts(ground: Ground, hits: readonly Hit[], duties: readonly DutyUnit[]): Hit[] {
  const pair: Pair = { ground, hits, duties };
  const found = FINDERS.flatMap((find) => find(pair));
  return found.some(({ row }) => /^U(?:4|9|1\d|2[0-3])$/u.test(row.id))
    ? found
    : [...found, ...pairFirst(pair)];
}
