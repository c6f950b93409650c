// Random notebooks, and random sequences of edits, deletions, backups and imports, against a model of a few lines:
// nothing is lost, nothing is there twice, and what was deleted stays so until it is asked back.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { notebook } from '../../../../lib/notebook/database.ts';
import { eraseNotebook } from '../../../../lib/notebook/delete-opportunity.ts';
import { deleteOpportunity } from '../../../../lib/notebook/decide.ts';
import { bringIn, dump, EXAMPLES, saveBackup } from './backup-steps.ts';

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

/** A record of a kind, as the example notebook has one. */
function likeExample(table: string, change: object): Record<string, unknown> {
  return { ...EXAMPLES.at(-1)?.tables[table]?.[0], ...change };
}

/** A page is one thing: its own record, its stored copy and its lines. */
const unitOf = (name: string): string => name.replace(/^(?:snapshots|lines) /, 'captures ');
const tableOf = (name: string): string => name.slice(0, name.indexOf(' '));

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

/** A page with its stored copy, its lines and a fact from it; the same page twice has another title. */
const putPage =
  (id: string, opportunityId: string, title: string): Step =>
  async ({ model }) => {
    const captureId = `page-${id}`;
    const example = likeExample('snapshots', {}).snapshot as object;
    const rows = {
      captures: likeExample('captures', { id: captureId, pageId: captureId, opportunityId, title }),
      snapshots: { captureId, snapshot: { ...example, title } },
      lines: { captureId, lines: [{ block: 0, text: title, section: 'other' }] },
      facts: likeExample('facts', { id: `fact-${id}`, captureId, opportunityId, value: title }),
    };
    for (const [table, record] of Object.entries(rows)) {
      await notebook.table(table).put(record);
      put(model, `${table} ${table === 'facts' ? `fact-${id}` : captureId}`, record);
    }
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
    for (const [name, record] of model.records) {
      if (record.opportunityId !== id) continue;
      drop(model, name);
      // They come and go with their page; only its own deletion is noted.
      for (const part of ['snapshots', 'lines'])
        if (tableOf(name) === 'captures') model.records.delete(`${part} ${String(record.id)}`);
    }
    drop(model, `opportunities ${id}`);
  };

const save: Step = async ({ model, saved }) => {
  saved.push({ file: await saveBackup(), model: copy(model) });
};

/** The file of one opportunity holds what is of it, and no deletions. */
const saveOne =
  (id: string): Step =>
  async ({ model, saved }) => {
    if (!model.records.has(`opportunities ${id}`)) return;
    const own = new Map([...model.records].filter(([, record]) => record.opportunityId === id));
    const pages = new Set([...own.values()].map((record) => record.id));
    for (const [name, record] of model.records)
      if (name === `opportunities ${id}` || pages.has(record.captureId)) own.set(name, record);
    saved.push({ file: await saveBackup(id), model: { records: own, deleted: new Set() } });
  };

const erase: Step = async (world) => {
  await eraseNotebook();
  world.model = { records: new Map(), deleted: new Set() };
};

interface ImportWish {
  which: number;
  theirsWin: boolean;
  bringBack: boolean;
  /** These are decided the other way. */
  except: readonly string[];
}

/** What bringing in is meant to do, said once more and shorter. */
function merge(mine: Model, theirs: Model, { theirsWin, bringBack, except }: ImportWish): void {
  const deletedHere = new Set(mine.deleted);
  const isGone = (name: string): boolean => {
    const record = theirs.records.get(unitOf(name)) ?? {};
    return (
      deletedHere.has(unitOf(name)) ||
      deletedHere.has(`opportunities ${String(record.opportunityId)}`) ||
      deletedHere.has(`captures ${String(record.captureId)}`)
    );
  };
  for (const [name, record] of theirs.records) {
    const there = mine.records.has(name);
    const theirsHere = except.includes(unitOf(name)) ? !theirsWin : theirsWin;
    if (there ? theirsHere : bringBack || !isGone(name)) put(mine, name, record);
  }
  for (const name of theirs.deleted) if (!mine.records.has(name)) mine.deleted.add(name);
}

const MODELLED = ['opportunities', 'captures', 'snapshots', 'lines', 'facts', 'notes'] as const;
const CHOSEN = ['opportunities', 'captures', 'facts', 'notes'] as const;

const bringInOne =
  (wish: ImportWish): Step =>
  async ({ model, saved }) => {
    const chosen = saved[wish.which % Math.max(1, saved.length)];
    if (!chosen) return;
    const [side, other] = wish.theirsWin ? (['theirs', 'mine'] as const) : (['mine', 'theirs'] as const);
    await bringIn(chosen.file, {
      tables: Object.fromEntries(CHOSEN.map((table) => [table, side])),
      records: new Map(
        wish.except.map((name) => [
          `${tableOf(name)} ${JSON.stringify(name.slice(name.indexOf(' ') + 1))}`,
          other,
        ]),
      ),
      bringBack: wish.bringBack,
    });
    merge(model, chosen.model, wish);
  };

/** A notebook on another device: nothing is there, and the file comes later. */
const startAnew: Step = async (world) => {
  await save(world);
  await erase(world);
};

const someId = fc.constantFrom('a', 'b', 'c');
const someText = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(someId, someText).map((args) => putOpportunity(...args)) },
  { weight: 5, arbitrary: fc.tuple(someId, someId, someText).map((args) => putNote(...args)) },
  { weight: 4, arbitrary: fc.tuple(someId, someId, someText).map((args) => putPage(...args)) },
  { weight: 2, arbitrary: someId.map(removeNote) },
  { weight: 2, arbitrary: someId.map(saveOne) },
  { weight: 3, arbitrary: someId.map(removeOpportunity) },
  { weight: 3, arbitrary: fc.constant(save) },
  { weight: 1, arbitrary: fc.constant(erase) },
  { weight: 3, arbitrary: fc.constant(startAnew) },
  {
    weight: 4,
    arbitrary: fc
      .record({
        which: fc.nat(9),
        theirsWin: fc.boolean(),
        bringBack: fc.boolean(),
        except: fc.subarray(['notes a', 'notes b', 'captures page-a', 'facts fact-a', 'opportunities a']),
      })
      .map(bringInOne),
  },
);

async function expectModel({ records, deleted }: Model): Promise<void> {
  const held = await dump();
  const keyOf = (row: unknown): string => {
    const { id, captureId } = row as { id?: string; captureId?: string };
    return id ?? captureId ?? '';
  };
  const named = MODELLED.flatMap((table) =>
    (held[table] ?? []).map((row) => [`${table} ${keyOf(row)}`, row] as const),
  );
  expect(new Map(named)).toEqual(new Map(records));
  expect(held.problems).toEqual([]);
  const noted = (held.deletions as { table: string; key: string }[]).map(
    ({ table, key }) => `${table} ${String(JSON.parse(key))}`,
  );
  expect(new Set(noted)).toEqual(deleted);
  // No stored copy without its page, no page without its stored copy.
  const pages = (held.captures ?? []).map(keyOf);
  for (const part of ['snapshots', 'lines'] as const) expect((held[part] ?? []).map(keyOf)).toEqual(pages);
}

it('random histories keep what they should, and a backup of the end is the same after erasing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 18 }), async (steps) => {
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
    { numRuns: 200 },
  );
}, 180_000);
