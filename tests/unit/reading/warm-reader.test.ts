import { describe, expect, it, vi } from 'vitest';
import { warmReader } from '../../../lib/reading/warm-reader.ts';

describe('warming the reader', () => {
  it('rests between its steps and happens once', async () => {
    const rest = vi.fn(async () => {});
    await Promise.all([warmReader(rest), warmReader(rest)]);
    await warmReader(rest);
    expect(rest).toHaveBeenCalledTimes(2);
  });
});
