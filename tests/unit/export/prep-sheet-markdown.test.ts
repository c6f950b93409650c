import { describe, expect, it } from 'vitest';
import { writePrepSheet } from '../../../lib/export/prep-sheet-markdown.ts';
import type { AskItem, SayItem, Suggestions } from '../../../lib/suggest/suggestion.ts';

const ask: AskItem = {
  kind: 'ask',
  id: 'a1',
  text: 'How far along is the move of the cellar?',
  theme: 'first-work',
  signal: 'A1',
  evidence: [{ quote: 'Lead the move\nof the *cellar* <b>now</b>', captureId: 'page-1', block: 3 }],
  why: 'It decides the first year.',
  score: 0.8,
  scoreParts: {},
  audience: 'peer',
  followUp: 'Who was against it?',
  goodAnswer: 'A clear line.',
  worryingAnswer: 'Nobody knows.',
  reserve: true,
};
const say: SayItem = {
  kind: 'say',
  id: 's1',
  text: 'No story yet for cellars.',
  theme: 'craft',
  signal: 'B1',
  evidence: [],
  why: 'They ask for it.',
  score: 0.5,
  scoreParts: {},
  form: 'prompt',
  prompt: 'Think of one time.',
};
const nothing: Suggestions = { ask: [], say: [], expect: [], answered: [] };

describe('writePrepSheet', () => {
  it('is only a title when there is nothing to say', () => {
    expect(writePrepSheet(nothing).trim()).toBe('# Prep sheet');
  });

  it('writes a question with its reason, what to listen for and its words from the page', () => {
    const sheet = writePrepSheet({ ...nothing, ask: [ask] });
    expect(sheet).toContain('## Ask\n\n- **How far along is the move of the cellar?** _(peer, in reserve)_');
    expect(sheet).toContain('  - Good: A clear line. Worrying: Nobody knows.');
    expect(sheet).toContain('  - Then: Who was against it?');
    expect(sheet).not.toContain('## Say');
  });

  it('keeps page text text: one line, marks escaped', () => {
    const sheet = writePrepSheet({ ...nothing, ask: [ask] });
    expect(sheet).toContain('"Lead the move of the \\*cellar\\* \\<b\\>now\\</b\\>" (page-1)');
  });

  it('says how many pages were searched when the point is that nothing is said', () => {
    const missing = {
      ...ask,
      evidence: [{ quote: '', captureId: 'page-1', searched: ['page-1', 'page-2'] }],
    };
    expect(writePrepSheet({ ...nothing, ask: [missing] })).toContain('not stated on the 2 captured pages');
  });

  it('marks what the candidate still has to add, and what has no page behind it', () => {
    const sheet = writePrepSheet({ ...nothing, say: [say] });
    expect(sheet).toContain(
      '- **No story yet for cellars.** _(prompt)_\n  - Yours to add: Think of one time.',
    );
    expect(sheet).toContain('  - From: general');
  });

  it('shows an answered question beside the deeper one', () => {
    const answered = { ...ask, insteadOf: 'How big is the team?', text: 'With six of you, who does what?' };
    expect(writePrepSheet({ ...nothing, answered: [answered] })).toContain(
      '- Not "How big is the team?" but: **With six of you, who does what?**',
    );
  });
});
