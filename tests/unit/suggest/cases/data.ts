import type { Case } from '../case-kit.ts';

export const data: Case = {
  name: 'data',
  company: 'Hollin Home',
  role: 'Analytics Engineer',
  skills: ['dbt', 'Snowflake', 'SQL'],
  pages: [
    {
      kind: 'job-posting',
      lines: {
        company: [
          'Hollin Home sells furniture in 48 stores and online.',
          'A data team of nine; this role serves buying and supply.',
        ],
        problem: ['Today buyers keep their own spreadsheets and the numbers rarely match.'],
        responsibilities: [
          'Build the single source of truth for stock and margin in dbt and Snowflake',
          'Explain findings to buyers and store managers',
          'Cut end-of-season stock by 15% by next spring',
        ],
        requirements: ['SQL and dbt', '3+ years in analytics'],
        preferences: ['Demand forecasting'],
        other: ['Hybrid, three days in the Bristol office.'],
      },
    },
    {
      kind: 'company-about',
      lines: {
        company: ['Every store manager sees margin by shelf.', 'We doubled our online sales last year.'],
      },
    },
    { kind: 'company-values', lines: { values: ['Count it twice, say it once', 'No surprises on Monday'] } },
  ],
  facts: [
    { key: 'job.teamSize', value: '9', quote: 'A data team of nine' },
    { key: 'job.workplace', value: 'hybrid', quote: 'Hybrid, three days in the Bristol office.' },
  ],
  candidate: {
    skills: [
      { name: 'dbt', level: 4 },
      { name: 'SQL', level: 5 },
    ],
    stories: [
      {
        id: 's1',
        title: 'Planner and the margin report',
        employer: 'Osier Stores',
        year: 2025,
        situation: 'A planner did not trust the margin numbers',
        action: 'matched her three exceptions line by line with her',
        result: 'She dropped her own spreadsheet within a month',
        competencies: ['conflict', 'influence', 'data-judgement'],
        skills: ['dbt', 'SQL'],
      },
    ],
  },
  round: { people: [{ audience: 'cross-functional', title: 'Head of Buying' }] },
  earlier: {
    writtenAt: '2026-11-10T10:00:00.000Z',
    asked: [{ question: 'Tell me about someone who did not trust your numbers.', rating: 2 }],
    interest: [],
    concerns: [],
    heard: [],
    promised: [],
    unasked: [],
  },
};
