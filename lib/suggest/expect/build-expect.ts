import type { Findings } from '../ground/find-hits.ts';
import type { Ground } from '../ground/ground.ts';
import type { ExpectItem, SuggestInput } from '../suggestion.ts';
import { fillPattern, slotsOf } from '../wording/fill.ts';
import { hashText, stableId } from '../wording/hash.ts';
import { lintText } from '../wording/lint.ts';

/** Questions to expect. */
export function buildExpect(_input: SuggestInput, _ground: Ground, findings: Findings): ExpectItem[] {
  const items = findings.hits.flatMap((hit): ExpectItem[] => {
    const { row, evidence, slots } = hit;
    const seed = hashText(evidence[0]?.quote ?? row.id);
    const texts = (row.expect?.text ?? [])
      .map((pattern, index, all) => ({
        pattern,
        turn: (index + seed) % all.length,
        text: fillPattern(pattern, slots),
      }))
      .filter(({ text }) => text && lintText(text, { question: true }).length === 0)
      .sort((a, b) => slotsOf(b.pattern).length - slotsOf(a.pattern).length || a.turn - b.turn);
    const text = texts[0]?.text;
    if (!row.expect || !text) return [];
    const score = (row.priority / 5) * 0.6 + hit.confidence * 0.4;
    return [
      {
        kind: 'expect',
        id: stableId(`x${row.id}`, evidence[0]?.quote ?? ''),
        text,
        theme: row.theme,
        signal: row.id,
        evidence,
        why: row.why,
        score,
        scoreParts: {},
        form: row.expect.form,
        competency: row.expect.competency,
        outline: [],
        probes: ['What was your part in it?', 'What would you do differently?'],
        ...(row.expect.tradeOff ? { tradeOff: row.expect.tradeOff } : {}),
      },
    ];
  });
  const seen = new Set<string>();
  return items
    .sort((a, b) => b.score - a.score)
    .filter((item) => !seen.has(item.signal) && seen.add(item.signal))
    .slice(0, 10);
}
