import { describe, expect, it } from 'vitest';
import { layGround } from '../../../lib/suggest/ground/ground.ts';
import { matchCues } from '../../../lib/suggest/ground/match-cues.ts';
import { SIGNALS } from '../../../lib/suggest/signals/all-signals.ts';
import { VOICES, type SignalRow, type Where } from '../../../lib/suggest/signals/signal.ts';
import { THEMES } from '../../../lib/suggest/suggestion.ts';
import { makeInput, type CasePage } from './case-kit.ts';
import { SAMPLES as ROW_SAMPLES } from './signal-samples.ts';
import { NARROW_SAMPLES } from './narrow-samples.ts';
import { SUBJECT_SAMPLES } from './subject-samples.ts';

/** Lines that fire a row, and last a near miss that must not. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  ...ROW_SAMPLES,
  ...SUBJECT_SAMPLES,
  ...NARROW_SAMPLES,
};

const PLACE: Readonly<Record<Where, { kind: CasePage['kind']; section: string }>> = {
  duty: { kind: 'job-posting', section: 'responsibilities' },
  need: { kind: 'job-posting', section: 'requirements' },
  body: { kind: 'job-posting', section: 'responsibilities' },
  offer: { kind: 'job-posting', section: 'benefits' },
  company: { kind: 'company-about', section: 'company' },
  values: { kind: 'company-values', section: 'values' },
  news: { kind: 'company-news', section: 'news' },
  process: { kind: 'job-posting', section: 'process' },
  any: { kind: 'job-posting', section: 'other' },
};

function firedBy(row: SignalRow, sentence: string): string[] {
  const { kind, section } = PLACE[row.where];
  const input = makeInput({
    name: row.id,
    company: 'Orchard Lane',
    role: 'Cellar Hand',
    pages: [{ kind, lines: { [section]: [sentence] } }],
    round: { people: [{ audience: 'hiring-manager' }] },
  });
  return matchCues(layGround(input)).map((hit) => hit.row.id);
}

describe('signal rows', () => {
  it('cover the 142 of the knowledge base and more, each once, by group and number', () => {
    const ids = SIGNALS.map((row) => row.id);
    const sizes: Record<string, number> = {
      A: 9,
      B: 10,
      C: 5,
      D: 7,
      E: 10,
      F: 6,
      G: 8,
      H: 6,
      I: 10,
      J: 9,
      K: 8,
      L: 5,
      M: 8,
      N: 9,
      O: 7,
      P: 17,
      Q: 8,
    };
    const wanted = Object.entries(sizes).flatMap(([group, size]) =>
      Array.from({ length: size }, (_, index) => `${group}${index + 1}`),
    );
    expect(wanted).toHaveLength(142);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const keys = ids.map((id) => [id.charAt(0), Number(id.slice(1))] as const);
    expect([...keys].sort((a, b) => a[0].localeCompare(b[0]) || a[1] - b[1])).toEqual(keys);
  });

  it.each(SIGNALS.map((row) => [row.id, row] as const))('%s keeps its shape', (id, row) => {
    expect(THEMES).toContain(row.theme);
    expect(row.priority).toBeGreaterThanOrEqual(1);
    expect(row.priority).toBeLessThanOrEqual(5);
    expect(row.specificity).toBeGreaterThanOrEqual(1);
    expect(row.specificity).toBeLessThanOrEqual(4);
    expect(row.why).toMatch(/^[A-Z"].{15,}[.]$/u);
    for (const voice of Object.keys(row.ask)) expect(Object.keys(VOICES)).toContain(voice);
    const asks = Object.values(row.ask).flat();
    if (asks.length > 0) {
      for (const field of [row.good, row.worry, row.followUp]) expect(field.length).toBeGreaterThan(4);
      expect(row.followUp).toMatch(/\?$/u);
    } else expect(['O3', 'O5']).toContain(id);
    for (const list of [...Object.values(row.ask), row.expect?.text ?? []])
      expect(new Set(list).size).toBe(list.length);
    for (const cue of row.cues ?? []) expect(cue.on).toMatch(/^[^\s]+(?: [^\s]+)*$/u);
  });

  const cued = SIGNALS.filter((row) => row.cues);
  it.each(cued.map((row) => [row.id, row] as const))(
    '%s fires on its sentence and not on the near miss',
    (id, row) => {
      const sample = SAMPLES[id];
      expect(sample, `no sample for ${id}`).toBeDefined();
      for (const line of sample!.slice(0, -1)) expect(firedBy(row, line), line).toContain(id);
      expect(firedBy(row, sample!.at(-1)!)).not.toContain(id);
    },
  );

  it('has no sample without a row', () => {
    expect(Object.keys(SAMPLES).filter((id) => !cued.some((row) => row.id === id))).toEqual([]);
  });

  it('matches every cue quickly on a long hostile line', () => {
    const texts = [
      'Aa '.repeat(3000),
      'a'.repeat(9000),
      'We raised A A A A A A A A A '.repeat(300),
      'to from to from '.repeat(500),
    ];
    const start = performance.now();
    for (const row of cued)
      for (const cue of row.cues ?? []) for (const text of texts) cue.re.exec(text.slice(0, 2000));
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
