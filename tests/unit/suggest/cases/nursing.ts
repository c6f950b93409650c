import type { Case } from '../case-kit.ts';

export const nursing: Case = {
  name: 'nursing',
  company: 'Saint Brannoc Hospital',
  role: 'Registered Nurse',
  pages: [
    {
      kind: 'job-posting',
      lines: {
        company: ['Cardiac step-down unit with 24 beds, nights.'],
        responsibilities: [
          'Care for patients after heart surgery',
          'Ratio 1:4; telemetry is watched centrally',
          'Float to medical-surgical units as needed',
          'Chart in Epic',
        ],
        requirements: ['Registered Nurse licence', 'ACLS within six months'],
        other: [
          'Three 12-hour shifts a week, every third weekend.',
          'Ten-week orientation with a preceptor.',
          'Our unit cut falls by 30% last year.',
        ],
      },
    },
    {
      kind: 'company-about',
      lines: {
        company: ['Six more beds open in January.', 'Shared governance council of nurses from every unit.'],
      },
    },
    { kind: 'careers', lines: { other: ['Nurses vote on their own rota.'] } },
  ],
  candidate: {
    stories: [
      {
        id: 's1',
        title: 'Unsafe assignment',
        year: 2025,
        action: 'asked for help when the assignment was not safe',
        result: 'A second nurse came within the hour',
        competencies: ['safety', 'integrity'],
      },
    ],
  },
  round: {
    minutes: 40,
    people: [
      { audience: 'hiring-manager', title: 'Nurse Manager' },
      { audience: 'peer', title: 'Staff nurse' },
    ],
  },
  earlier: {
    writtenAt: '2026-11-12T10:00:00.000Z',
    asked: [],
    interest: [],
    concerns: ['No telemetry experience'],
    heard: ['Six more beds open in January'],
    promised: [{ what: 'Send the date of the ACLS course', done: false }],
    unasked: [],
  },
};
