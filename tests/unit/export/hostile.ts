// Text that tries to be something else, in every field there is.
import type { CapsuleMaterial, CapsuleWording } from '../../../lib/export/capsule/capsule-parts.ts';
import { CAPSULE_WORDS } from '../../../lib/export/capsule/capsule-parts.ts';
import type { CsvMaterial } from '../../../lib/export/csv-tables.ts';
import type { Round } from '../../../lib/candidate/round.ts';
import type { Statement, Story } from '../../../lib/candidate/candidate.ts';
import type { Fact } from '../../../lib/facts/fact.ts';

export const HOSTILE = `=HYPERLINK("http://evil.example","x")</script><script>alert(1)</script><img src=x onerror=alert(1)>'"&\u2028,;\r\n]]>--><!--`;
const at = '2026-11-20T09:00:00.000Z';

const fact: Fact = {
  id: 'f',
  opportunityId: 'o',
  captureId: 'c',
  readerVersion: 1,
  status: 'found',
  changedAt: at,
  key: 'job.responsibility',
  value: HOSTILE,
  evidence: { quote: HOSTILE, source: 'visible' },
  tier: 'prose',
  confidence: 0.5,
};
const round: Round = {
  id: 'r',
  opportunityId: 'o',
  stage: 'second',
  startsAt: at,
  minutes: 45,
  format: 'video',
  place: HOSTILE,
  interviewers: [{ id: 'p', name: HOSTILE, title: HOSTILE, audience: 'peer', notes: HOSTILE }],
  status: 'done',
  debrief: {
    writtenAt: at,
    asked: [{ question: HOSTILE, rating: 2 }],
    interest: [HOSTILE],
    concerns: [HOSTILE],
    heard: [HOSTILE],
    promised: [{ what: HOSTILE, done: false }],
    unasked: [HOSTILE],
  },
};
const statement: Statement = {
  id: 's',
  opportunityId: 'o',
  topic: 'pay',
  text: HOSTILE,
  toWhom: HOSTILE,
  saidAt: at,
};
const story: Story = {
  id: 't',
  title: HOSTILE,
  employer: HOSTILE,
  situation: HOSTILE,
  task: HOSTILE,
  action: HOSTILE,
  result: HOSTILE,
  learning: HOSTILE,
  figures: [HOSTILE],
  skills: [HOSTILE],
  competencies: ['craft'],
  told: [{ roundId: 'r' }],
  changedAt: at,
};

/** Tables with hostile words in every cell that can hold words. */
export function hostileMaterial(): CsvMaterial {
  return {
    opportunities: [
      {
        company: HOSTILE,
        role: HOSTILE,
        stage: 'applied',
        createdAt: at,
        changedAt: at,
        facts: [fact],
        pages: new Map([
          [
            'c',
            {
              address: 'https://tarnwick.example/job?a=1&b="2"',
              title: HOSTILE,
              capturedAt: at,
            },
          ],
        ]),
        people: [
          {
            name: HOSTILE,
            title: HOSTILE,
            audience: 'peer',
            notes: HOSTILE,
          },
        ],
        rounds: [round],
        decisions: [
          {
            suggestionId: HOSTILE,
            decision: 'edited',
            text: HOSTILE,
            at,
          },
        ],
        statements: [statement],
      },
    ],
    stories: [story],
    formatFact: (one) => String(one.value),
  };
}

/** A capsule with hostile words in every place that can hold words. */
export function hostileCapsule(): CapsuleMaterial {
  return {
    name: HOSTILE,
    stage: HOSTILE,
    ask: [{ text: HOSTILE, why: HOSTILE }],
    say: [HOSTILE],
    expect: [HOSTILE],
    rounds: [round],
    facts: [fact],
    notes: [HOSTILE],
    statements: [statement],
    stories: [story],
    pages: [{ title: HOSTILE, address: HOSTILE, capturedAt: at, lines: [HOSTILE] }],
  };
}

/** Words of an interface that is hostile itself. */
export const WORDING: CapsuleWording = {
  words: Object.fromEntries(
    CAPSULE_WORDS.map((word) => [word, `${word} ${HOSTILE}`]),
  ) as CapsuleWording['words'],
  formatFact: (one) => String(one.value),
  factName: (one) => `${one.key} ${HOSTILE}`,
  roundName: (one) => `${one.stage} ${HOSTILE}`,
  formatMoment: (moment) => moment,
};
