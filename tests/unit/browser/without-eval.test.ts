import { readFile } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';

it('lets no schema try to compile code from text', async () => {
  const tried = vi.fn();
  const Real = globalThis.Function;
  globalThis.Function = new Proxy(Real, {
    construct: (target, args: string[]): object => (tried(), Reflect.construct(target, args)),
  });
  try {
    const { pageSnapshotSchema } = await import('../../../lib/notebook/records.ts').then(
      () => import('../../../lib/snapshot/page-snapshot.ts'),
    );
    pageSnapshotSchema.safeParse({});
  } finally {
    globalThis.Function = Real;
  }
  expect(tried).not.toHaveBeenCalled();
});

it.each(['background.ts', 'sidepanel/main.tsx', 'notebook/main.tsx'])(
  'comes before everything else in entrypoints/%s',
  async (entry) => {
    const source = await readFile(new URL(`../../../entrypoints/${entry}`, import.meta.url), 'utf8');
    expect(source.match(/^import .*$/m)?.[0]).toContain('lib/without-eval.ts');
  },
);
