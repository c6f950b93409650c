// Brings together from the notebook what is written as tables and capsules. Reads only.
import type { Round } from './candidate/round.ts';
import type { CapsuleMaterial } from './export/capsule/capsule-parts.ts';
import type { CsvMaterial, CsvOpportunity } from './export/csv-tables.ts';
import type { Fact } from './facts/fact.ts';
import { listStories } from './notebook/own-material.ts';
import {
  capturesOf,
  decisionsOf,
  factsOfOpportunity,
  getOpportunity,
  latestCapturesOf,
  linesOf,
  listOpportunities,
  notesOf,
} from './notebook/queries.ts';
import type { Opportunity } from './notebook/records.ts';
import { joinRound, peopleOf, roundsOf, statementsOf } from './notebook/rounds.ts';
import { prepareRound } from './prepare-round.ts';

async function joinedRounds(opportunityId: string): Promise<Round[]> {
  const people = await peopleOf(opportunityId);
  return (await roundsOf(opportunityId)).map((round) => joinRound(round, people));
}

async function toCsvOpportunity(opportunity: Opportunity): Promise<CsvOpportunity> {
  const { id } = opportunity;
  const pages = new Map((await capturesOf(id)).map((capture) => [capture.id, capture]));
  return {
    ...opportunity,
    facts: await factsOfOpportunity(id),
    pages,
    people: await peopleOf(id),
    rounds: await joinedRounds(id),
    decisions: [...(await decisionsOf(id)).values()],
    statements: await statementsOf(id),
  };
}

/** Everything the tables are made of: all opportunities, archived ones too, or one. */
export async function collectTables(
  formatFact: (fact: Fact) => string,
  opportunityId?: string,
): Promise<CsvMaterial> {
  const all = [...(await listOpportunities()), ...(await listOpportunities({ archived: true }))];
  const wanted = all.filter(({ id }) => opportunityId === undefined || id === opportunityId);
  const rounds = new Set(
    (await Promise.all(wanted.map(({ id }) => roundsOf(id)))).flat().map(({ id }) => id),
  );
  const stories = (await listStories()).filter(
    ({ told }) => opportunityId === undefined || told.some(({ roundId }) => rounds.has(roundId)),
  );
  return { opportunities: await Promise.all(wanted.map(toCsvOpportunity)), stories, formatFact };
}

async function collectPages(opportunityId: string): Promise<CapsuleMaterial['pages']> {
  const captures = await latestCapturesOf(opportunityId);
  return Promise.all(
    captures.map(async ({ id, title, address, capturedAt }) => {
      const lines = (await linesOf(id)).filter((line) => !line.hidden).map((line) => line.text);
      return { title, address, capturedAt, lines };
    }),
  );
}

/** The round to come, or else the listener chosen last in the panel. */
function chooseRound({ prepare }: Opportunity, rounds: readonly Round[], now: string) {
  const next = rounds.find((round) => round.status === 'planned' && (round.startsAt ?? now) >= now);
  if (next) {
    const audience = next.interviewers[0]?.audience ?? prepare?.audience ?? 'hiring-manager';
    return { audience, minutes: next.minutes, stage: next.stage, roundId: next.id };
  }
  return prepare ?? ({ audience: 'hiring-manager', minutes: 45, stage: 'second' } as const);
}

/** What a capsule of one opportunity shows. `name` and `stage` are words of the interface, `language` is its tag. Undefined when it is gone. */
export async function collectCapsule(
  opportunityId: string,
  { name, stage, now, language }: { name: string; stage: string; now: string; language?: string },
): Promise<CapsuleMaterial | undefined> {
  const opportunity = await getOpportunity(opportunityId);
  if (!opportunity) return undefined;
  const rounds = await joinedRounds(opportunityId);
  const choice = chooseRound(opportunity, rounds, now);
  const { ask, say, expect } = await prepareRound({
    ...choice,
    opportunityId,
    now,
    ...(language && { language }),
  });
  const ids = new Set(rounds.map(({ id }) => id));
  return {
    name,
    stage,
    ask: ask.map(({ text, why }) => ({ text, why })),
    say: say.map(({ text }) => text),
    expect: expect.map(({ text }) => text),
    rounds,
    facts: await factsOfOpportunity(opportunityId),
    notes: (await notesOf(opportunityId)).map(({ text }) => text),
    statements: await statementsOf(opportunityId),
    stories: (await listStories()).filter(({ told }) => told.some(({ roundId }) => ids.has(roundId))),
    pages: await collectPages(opportunityId),
  };
}
