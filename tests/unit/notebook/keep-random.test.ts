// Random lives of a notebook: whatever the order of keeping, editing and taking back, nothing the candidate said is lost.
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Fact, FoundFact } from '../../../lib/facts/fact.ts';
import { undoKeep } from '../../../lib/keep-page.ts';
import { notebook } from '../../../lib/notebook/database.ts';
import { confirmFact, editFact, rejectFact } from '../../../lib/notebook/decide.ts';
import { capturesOf, factsOfOpportunity, listProblems } from '../../../lib/notebook/queries.ts';
import { dumpNotebook, emptyNotebook, keep } from './keep.ts';
import { makeFact } from './material.ts';

const PLACES = ['Leeds', 'York', 'Hull'];
const TITLES = ['Data Engineer', 'Analyst'];

type Step =
  | { do: 'keep'; page: number; title: number; places: number[] }
  | { do: 'edit' | 'confirm' | 'reject'; fact: number; text: number }
  | { do: 'keep and take back'; page: number; title: number; places: number[] };

const content = {
  page: fc.nat(1),
  title: fc.nat(TITLES.length - 1),
  places: fc.uniqueArray(fc.nat(PLACES.length - 1), { maxLength: PLACES.length }),
};
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('keep' as const), ...content }),
  fc.record({ do: fc.constant('keep and take back' as const), ...content }),
  fc.record({
    do: fc.constantFrom('edit' as const, 'confirm' as const, 'reject' as const),
    fact: fc.nat(9),
    text: fc.nat(2),
  }),
);

/** What the candidate has said, by fact id: the notebook must hold exactly this at every moment. */
type Said = Map<string, Pick<Fact, 'status' | 'value'>>;

class Life {
  opportunityId = '';
  readonly said: Said = new Map();

  async run(steps: readonly Step[]): Promise<void> {
    await emptyNotebook();
    for (const one of steps) {
      if (one.do === 'keep') await this.keep(one);
      else if (one.do === 'keep and take back') await this.keepAndTakeBack(one);
      else await this.decide(one);
      await this.check();
    }
  }

  async keep({ page, title, places }: Extract<Step, { page: number }>): Promise<string> {
    const texts = [TITLES[title] as string, ...places.map((place) => PLACES[place] as string)];
    const facts: FoundFact[] = texts.map((text, index) =>
      makeFact(index === 0 ? 'job.title' : 'job.location', text),
    );
    const kept = await keep({
      lines: texts,
      facts,
      address: `https://tarnwick.example/${page}`,
      ...(this.opportunityId === '' ? {} : { opportunity: { id: this.opportunityId } }),
    });
    this.opportunityId = kept.opportunityId;
    return kept.captureId;
  }

  private async keepAndTakeBack(step: Extract<Step, { page: number }>): Promise<void> {
    const before = await dumpNotebook();
    const opportunityBefore = this.opportunityId;
    await undoKeep(await this.keep(step));
    this.opportunityId = opportunityBefore;
    expect(await dumpNotebook()).toEqual(before);
  }

  private async decide({ do: what, fact, text }: Extract<Step, { fact: number }>): Promise<void> {
    if (this.opportunityId === '') return;
    const facts = await factsOfOpportunity(this.opportunityId);
    const chosen = facts[fact % Math.max(1, facts.length)];
    // Settling a contradiction changes two facts; it has its own test.
    if (!chosen || chosen.conflict !== undefined) return;
    const changed =
      what === 'edit'
        ? await editFact(chosen.id, `said ${text}`)
        : what === 'confirm'
          ? await confirmFact(chosen.id)
          : await rejectFact(chosen.id);
    this.said.set(changed.id, { status: changed.status, value: changed.value });
  }

  private async check(): Promise<void> {
    if (this.opportunityId === '') return;
    const facts = await factsOfOpportunity(this.opportunityId);
    const byId = new Map(facts.map((fact) => [fact.id, { status: fact.status, value: fact.value }]));
    for (const [id, said] of this.said) expect(byId.get(id)).toEqual(said);
    expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length);
    const captures = await capturesOf(this.opportunityId);
    expect(await notebook.snapshots.count()).toBe(captures.length);
    expect(await notebook.lines.count()).toBe(captures.length);
    expect(facts.every((fact) => captures.some((capture) => capture.id === fact.captureId))).toBe(true);
    for (const page of new Set(captures.map((capture) => capture.pageId))) {
      const versions = captures
        .filter((capture) => capture.pageId === page)
        .map((capture) => capture.version);
      expect(versions.sort((a, b) => a - b)).toEqual(versions.map((_, index) => index + 1));
    }
    expect(await listProblems()).toEqual([]);
  }
}

it('loses nothing in any order of keeping, editing, confirming, rejecting and taking back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), (steps) => new Life().run(steps)),
    { numRuns: 60 },
  );
}, 60_000);

it('takes versions back in reverse order, to an empty notebook', async () => {
  const keeps = fc.uniqueArray(fc.record(content), { minLength: 1, maxLength: 5, selector: JSON.stringify });
  await fc.assert(
    fc.asyncProperty(keeps, async (pages) => {
      await emptyNotebook();
      const empty = await dumpNotebook();
      const life = new Life();
      const states: [captureId: string, before: unknown][] = [];
      for (const page of pages) {
        const before = await dumpNotebook();
        const captureId = await life.keep({ do: 'keep', ...page });
        // Keeping the same content again replaces the way back of the first time.
        const known = states.findIndex(([id]) => id === captureId);
        if (known >= 0) return;
        states.push([captureId, before]);
      }
      for (const [captureId, before] of states.toReversed()) {
        await undoKeep(captureId);
        expect(await dumpNotebook()).toEqual(before);
      }
      expect(await dumpNotebook()).toEqual(empty);
    }),
    { numRuns: 25 },
  );
}, 60_000);
