// Random notebooks, and random sequences of edits, deletions, backups and imports, against a model of a few lines:
// nothing is lost, nothing is there twice, and what was deleted stays so until it is asked back.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { notebook } from '../../../../lib/notebook/database.ts';
import { eraseNotebook } from '../../../../lib/notebook/delete-opportunity.ts';
import { deleteOpportunity } from '../../../../lib/notebook/decide.ts';
import { bringIn, dump, saveBackup } from './backup-steps.ts';

const at = '2026-11-20T09:00:00.000Z';

/** Records by "table key", and what is noted as deleted. */
interface Model {
  records: Map<string, Record<string, unknown>>;
  deleted: Set<string>;
}
interface World {
  model: Model;
  saved: { file: Blob; model: Model }[];
}
type Step = (world: World) => Promise<void>;

const copy = ({ records, deleted }: Model): Model => ({
  records: new Map(records),
  deleted: new Set(deleted),
});
const parentOf = (record: Record<string, unknown>) => `opportunities ${String(record.opportunityId)}`;

function put({ records, deleted }: Model, name: string, record: Record<string, unknown>): void {
  records.set(name, record);
  deleted.delete(name);
}

function drop({ records, deleted }: Model, name: string): void {
  records.delete(name);
  deleted.add(name);
}

const putOpportunity =
  (id: string, company: string): Step =>
  async ({ model }) => {
    const record = {
      id,
      company,
      role: '',
      stage: 'applied' as const,
      jobKeys: [],
      createdAt: at,
      changedAt: at,
    };
    await notebook.opportunities.put(record);
    put(model, `opportunities ${id}`, record);
  };

const putNote =
  (id: string, opportunityId: string, text: string): Step =>
  async ({ model }) => {
    const record = { id, opportunityId, text, at };
    await notebook.notes.put(record);
    put(model, `notes ${id}`, record);
  };

const removeNote =
  (id: string): Step =>
  async ({ model }) => {
    await notebook.notes.delete(id);
    drop(model, `notes ${id}`);
  };

const removeOpportunity =
  (id: string): Step =>
  async ({ model }) => {
    await deleteOpportunity(id);
    for (const [name, record] of model.records) if (record.opportunityId === id) drop(model, name);
    drop(model, `opportunities ${id}`);
  };

const save: Step = async ({ model, saved }) => {
  saved.push({ file: await saveBackup(), model: copy(model) });
};

const erase: Step = async (world) => {
  await eraseNotebook();
  world.model = { records: new Map(), deleted: new Set() };
};

/** What bringing in is meant to do, said once more and shorter. */
function merge(mine: Model, theirs: Model, { theirsWin, bringBack }: ImportWish): void {
  const deletedHere = new Set(mine.deleted);
  const gone = (name: string, record: Record<string, unknown>) =>
    deletedHere.has(name) || deletedHere.has(parentOf(record));
  for (const [name, record] of theirs.records) {
    const there = mine.records.has(name);
    if (there ? theirsWin : bringBack || !gone(name, record)) put(mine, name, record);
  }
  for (const name of theirs.deleted) if (!mine.records.has(name)) mine.deleted.add(name);
}

interface ImportWish {
  which: number;
  theirsWin: boolean;
  bringBack: boolean;
}

const bringInOne =
  (wish: ImportWish): Step =>
  async ({ model, saved }) => {
    const chosen = saved[wish.which % Math.max(1, saved.length)];
    if (!chosen) return;
    const side = wish.theirsWin ? 'theirs' : 'mine';
    await bringIn(chosen.file, { tables: { notes: side, opportunities: side }, bringBack: wish.bringBack });
    merge(model, chosen.model, wish);
  };

const someId = fc.constantFrom('a', 'b', 'c', 'd');
const someText = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(someId, someText).map((args) => putOpportunity(...args)) },
  { weight: 5, arbitrary: fc.tuple(someId, someId, someText).map((args) => putNote(...args)) },
  { weight: 2, arbitrary: someId.map(removeNote) },
  { weight: 1, arbitrary: someId.map(removeOpportunity) },
  { weight: 3, arbitrary: fc.constant(save) },
  { weight: 1, arbitrary: fc.constant(erase) },
  {
    weight: 4,
    arbitrary: fc
      .record({ which: fc.nat(9), theirsWin: fc.boolean(), bringBack: fc.boolean() })
      .map(bringInOne),
  },
);

async function expectModel({ records, deleted }: Model): Promise<void> {
  const { opportunities = [], notes = [], deletions = [] } = await dump();
  const named = (table: string, rows: unknown[]) =>
    rows.map((row) => [`${table} ${(row as { id: string }).id}`, row] as const);
  const held = new Map([...named('opportunities', opportunities), ...named('notes', notes)]);
  expect(held).toEqual(new Map(records));
  const noted = (deletions as { table: string; key: string }[]).map(
    ({ table, key }) => `${table} ${String(JSON.parse(key))}`,
  );
  expect(new Set(noted)).toEqual(deleted);
}

it('random histories keep what they should, and a backup of the end is the same after erasing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 18 }), async (steps) => {
      const world: World = { model: { records: new Map(), deleted: new Set() }, saved: [] };
      await eraseNotebook();
      for (const one of steps) {
        await one(world);
        await expectModel(world.model);
      }
      const last = await saveBackup();
      await eraseNotebook();
      await bringIn(last);
      expect(await (await saveBackup()).text()).toBe(await last.text());
    }),
    { numRuns: 40 },
  );
}, 180_000);
