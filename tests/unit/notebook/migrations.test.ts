// Every shape the notebook ever had opens with today's code, whole. An example is frozen with its version.
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { notebook, openNotebook, startNotebook } from '../../../lib/notebook/database.ts';
import { MIGRATION_STEPS, type MigrationStep } from '../../../lib/notebook/migrations/steps.ts';
import { getNotebookStatus, subscribeNotebookStatus } from '../../../lib/notebook/notebook-status.ts';
import { keepGood, RECORD_TABLES } from '../../../lib/notebook/problems.ts';

interface Example {
  version: number;
  tables: Record<string, unknown[]>;
  /** Rows per table after all later steps, where a step adds or removes some. */
  countsToday?: Record<string, number>;
}

const folder = new URL('../../notebooks/', import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => /^v\d+\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Example);

const names: string[] = [];
function newName(): string {
  const name = `test-${crypto.randomUUID()}`;
  names.push(name);
  return name;
}

afterEach(async () => {
  for (const name of names.splice(0)) await Dexie.delete(name);
});

/** Makes a notebook as it was at the example's version. */
async function fillOld(name: string, { version, tables }: Example): Promise<void> {
  const old = openNotebook(
    name,
    MIGRATION_STEPS.filter((step) => step.version <= version),
  );
  await old.open();
  for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkPut(rows);
  old.close();
}

function recording(steps: readonly MigrationStep[], run: Set<number>): MigrationStep[] {
  return steps.map((step) => ({
    ...step,
    upgrade: async (transaction) => {
      run.add(step.version);
      await step.upgrade?.(transaction);
    },
  }));
}

/** Today's steps and one of a build to come. */
const next = (): MigrationStep[] => [
  ...MIGRATION_STEPS,
  { version: MIGRATION_STEPS.length + 1, stores: { more: 'id' } },
];

describe('the list of steps', () => {
  it('counts up by one from 1', () => {
    expect(MIGRATION_STEPS.map((step) => step.version)).toEqual(MIGRATION_STEPS.map((_, index) => index + 1));
  });

  it('has an example notebook for every version, with rows in every table of its time', () => {
    expect(examples.map((example) => example.version).sort((a, b) => a - b)).toEqual(
      MIGRATION_STEPS.map((step) => step.version),
    );
    for (const { tables } of examples) {
      for (const [table, rows] of Object.entries(tables)) expect(rows.length, table).toBeGreaterThan(0);
    }
  });

  it('names every table that today’s code checks', async () => {
    expect(notebook.tables.map((table) => table.name)).toEqual(expect.arrayContaining(RECORD_TABLES));
  });
});

describe.each(examples)('the example of version $version', (example) => {
  it('has the tables of its version', async () => {
    const name = newName();
    await fillOld(name, example);
    const old = await new Dexie(name).open();
    expect(old.tables.map((table) => table.name).sort()).toEqual(Object.keys(example.tables).sort());
    old.close();
  });

  it('opens today with every record in it, each fitting its schema, after every later step', async () => {
    const name = newName();
    await fillOld(name, example);
    const run = new Set<number>();
    const today = openNotebook(name, recording(MIGRATION_STEPS, run));
    await today.open();
    const later = MIGRATION_STEPS.map((step) => step.version).filter((version) => version > example.version);
    expect([...run]).toEqual(later);
    for (const table of RECORD_TABLES) {
      const rows = await today.table(table).toArray();
      const before = example.tables[table]?.length ?? 0;
      expect(rows.length, table).toBe(example.countsToday?.[table] ?? before);
      expect(keepGood(table, rows).length, `${table}: all fit`).toBe(rows.length);
    }
    today.close();
  });
});

describe('a step that fails', () => {
  it('leaves the notebook as it was, open to the code of before', async () => {
    const name = newName();
    const [example] = examples;
    if (!example) throw new Error('no example');
    await fillOld(name, example);
    const failing: MigrationStep = {
      version: example.version + 1,
      stores: { notes: null },
      upgrade: async (transaction) => {
        await transaction.table('facts').clear();
        throw new Error('power cut');
      },
    };
    const steps = MIGRATION_STEPS.filter((step) => step.version <= example.version);
    await expect(openNotebook(name, [...steps, failing]).open()).rejects.toThrow('power cut');
    const again = openNotebook(name, steps);
    expect(await again.facts.count()).toBe(example.tables.facts?.length);
    expect(await again.notes.count()).toBe(example.tables.notes?.length);
    again.close();
  });
});

describe('two builds at once', () => {
  it('lets go for a newer build, and says that the page must be loaded again', async () => {
    const name = newName();
    const seen: string[] = [];
    const stop = subscribeNotebookStatus(() => seen.push(getNotebookStatus().state));
    const old = openNotebook(name);
    await old.open();
    const newer = openNotebook(name, next());
    await newer.open();
    stop();
    expect(seen).toEqual(['open', 'outdated', 'open']);
    expect(old.isOpen()).toBe(false);
    await expect(old.opportunities.count()).rejects.toThrow(/clos/i);
    newer.close();
  });

  it('refuses a notebook that a newer build wrote', async () => {
    const name = newName();
    const newer = openNotebook(name, next());
    await newer.open();
    newer.close();
    const old = openNotebook(name);
    await startNotebook(old);
    expect(getNotebookStatus()).toEqual({ state: 'outdated' });
    await expect(old.opportunities.count()).rejects.toThrow('newer version');
  });

  it('says why the notebook cannot be opened at all', async () => {
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('storage is switched off', 'InvalidStateError');
    });
    await startNotebook(openNotebook(newName()));
    opening.mockRestore();
    expect(getNotebookStatus()).toMatchObject({
      state: 'failed',
      detail: expect.stringContaining('switched off'),
    });
  });

  it('says when a page that does not let go is in the way, and goes on when it does', async () => {
    const name = newName();
    const old = openNotebook(name);
    await old.open();
    old.close();
    const stubborn = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
    });
    const newer = openNotebook(name, next());
    const opening = newer.open();
    await expect.poll(() => getNotebookStatus().state).toBe('blocked');
    stubborn.close();
    await opening;
    expect(getNotebookStatus().state).toBe('open');
    newer.close();
  });
});
