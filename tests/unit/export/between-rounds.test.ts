import { describe, expect, it, test } from 'vitest';
import type { Debrief } from '../../../lib/candidate/round.ts';
import { MESSAGE_LANGUAGES } from '../../../lib/export/message-words.ts';
import { writeRecruiterMessage } from '../../../lib/export/recruiter-message.ts';
import { joinThankYou, writeThankYouLines } from '../../../lib/export/thank-you.ts';

const debrief: Debrief = {
  writtenAt: '2026-11-24T11:00:00.000Z',
  asked: [
    { question: 'How do you test a timetable', rating: 2 },
    { question: 'Why us?', rating: 5 },
  ],
  interest: ['the night feed and its twelve outages.'],
  concerns: ['No experience with trams'],
  heard: ['The depots decide on charging'],
  promised: [
    { what: 'the design note', done: false },
    { what: 'the link to the talk', done: true },
  ],
  unasked: ['Who decides about the rota?'],
};

describe('writeRecruiterMessage', () => {
  const message = { language: 'en', recipient: 'Ida', role: 'Data Engineer', when: '3 December' } as const;

  it('asks for what is not known and for nothing else', () => {
    const text = writeRecruiterMessage({ ...message, unknowns: ['format', 'people'] }) ?? '';
    expect(text).toMatch(/^Hello Ida,\n\nThank you for the invitation .* Data Engineer on 3 December\./);
    expect(text).toContain('- Will we meet by video, by phone or on site?\n- Who will I be talking to');
    expect(text).not.toContain('bring or prepare');
  });

  it('speaks of one thing when it is one, and does without names and dates', () => {
    const text = writeRecruiterMessage({
      language: 'de',
      recipient: ' ',
      role: '',
      when: '',
      unknowns: ['people'],
    });
    expect(text).toMatch(
      /^Guten Tag,\n\nvielen Dank für die Einladung zum nächsten Gespräch\. Ich freue mich/,
    );
    expect(text).toContain('eine Auskunft');
  });

  it('is not written when nothing is open', () => {
    expect(writeRecruiterMessage({ ...message, unknowns: [] })).toBeUndefined();
  });
});

describe('writeThankYouLines', () => {
  test.each(MESSAGE_LANGUAGES)('ties every line in %s to the words it stands on', (language) => {
    const lines = writeThankYouLines({ language, when: '', debrief });
    expect(lines.map((line) => line.kind)).toEqual([
      'thanks',
      'interest',
      'heard',
      'promised',
      'promised',
      'asked',
      'unasked',
      'forward',
    ]);
    for (const { moment, text } of lines) expect(text).toContain(moment.replace(/[.?]$/u, ''));
  });

  it('never brings up a concern, and asks nothing twice at the end of a sentence', () => {
    const text = joinThankYou(writeThankYouLines({ language: 'en', when: '24 November', debrief }), {
      language: 'en',
      recipient: 'Maren',
    });
    expect(text).not.toContain('tram');
    expect(text).not.toMatch(/[.?][.?]/u);
    expect(text).toMatch(/^Hello Maren,\n\nThank you for the conversation on 24 November\./);
    expect(text).toMatch(/How do you test a timetable\?/);
  });

  it('makes nothing up when nothing was written down', () => {
    const empty = { ...debrief, asked: [], interest: [], heard: [], promised: [], unasked: [] };
    expect(writeThankYouLines({ language: 'en', when: '', debrief: empty }).map((line) => line.kind)).toEqual(
      ['thanks', 'forward'],
    );
  });
});
