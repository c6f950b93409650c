// What sort of event or figure a told sentence is about, and that its questions may be said.
import { describe, expect, it } from 'vitest';
import { W_FRAMES, findFrame, isToldRow, toldRowOf } from '../../../lib/suggest/signals/find-frame.ts';
import { suggest } from '../../../lib/suggest/suggest.ts';
import { makeInput } from './case-kit.ts';
import { FRAME_SAMPLES } from './frame-samples.ts';
import { listAsks } from './judge.ts';
import { SAID_SAMPLES } from './said-samples.ts';

/** Rows that ask about a sentence of a news page, and of a posting, where arrangements stand. */
const rowsOf = (line: string): string[] =>
  (['company-news', 'job-posting'] as const).flatMap((kind) => {
    const input = makeInput({
      name: 'frames',
      company: 'Orchard Lane',
      role: 'Cellar Hand',
      pages: [
        { kind: 'job-posting', lines: { responsibilities: ['Press the pears in autumn'] } },
        { kind, lines: { other: [line] } },
      ],
      round: { people: [{ audience: 'hiring-manager' }, { audience: 'executive' }] },
    });
    return listAsks(suggest(input))
      .filter(({ evidence }) => line.includes(evidence[0]?.quote ?? '\n'))
      .map(({ signal }) => signal);
  });

/** A sentence of theirs as it is said back. */
const asSaid = (line: string): string =>
  line
    .replaceAll(/\bwe\b/giu, 'you')
    .replaceAll(/\bour\b/giu, 'your')
    .replaceAll(/\bus\b/gu, 'you');

describe('frames', () => {
  it('every frame has samples, and no question is asked by two', () => {
    expect(W_FRAMES.map(({ id }) => id).filter((id) => !FRAME_SAMPLES[id] && !SAID_SAMPLES[id])).toEqual([]);
    const asked = W_FRAMES.flatMap(({ hm, pe, sk = [], xf = [] }) => [
      ...new Set([...hm, ...pe, ...sk, ...xf]),
    ]);
    expect(asked.filter((text, index) => asked.indexOf(text) !== index)).toEqual([]);
    for (const { of } of W_FRAMES) expect(of.every(isToldRow)).toBe(true);
  });

  it.each(W_FRAMES.map((frame) => [frame.id, frame] as const))('%s can be said', (id, frame) => {
    expect(toldRowOf(id)).toBe(frame.of[0]);
    for (const text of [frame.hm, frame.pe, frame.sk ?? [], frame.xf ?? []].flat())
      expect(text.split(' ').length, text).toBeLessThanOrEqual(21);
  });

  it.each(Object.entries(SAID_SAMPLES))('%s is found in what is said back', (id, samples) => {
    for (const [kind, said] of samples)
      if (kind === 'miss')
        for (const of of W_FRAMES.find((frame) => frame.id === id)!.of)
          expect(findFrame(said, of)?.id, said).not.toBe(id);
      else expect(findFrame(said, kind)?.id, said).toBe(id);
  });

  it.each(W_FRAMES.filter(({ id }) => FRAME_SAMPLES[id]).map((frame) => [frame.id, frame] as const))(
    '%s is found on a page',
    (id, frame) => {
      const { fires, not } = FRAME_SAMPLES[id]!;
      for (const line of fires) expect(rowsOf(line), line).toContain(id);
      for (const line of not) {
        expect(rowsOf(line), line).not.toContain(id);
        const said = asSaid(line);
        expect(frame.test.test(said) && !frame.not?.test(said), line).toBe(false);
      }
    },
  );
});
