import type { Case } from '../case-kit.ts';

export const manufacturing: Case = {
  name: 'manufacturing',
  company: 'Harrowgate Foods',
  role: 'Shift Supervisor',
  pages: [
    {
      kind: 'job-posting',
      lines: {
        responsibilities: [
          'Lead 26 operators on Line 3, four on four off',
          'Bring OEE on Line 3 from 61% to 70% by the summer',
          'Coach team leaders in 5S and problem solving',
          'Prepare the line for unannounced customer audits',
        ],
        requirements: ['Experience leading a shift in food production'],
        other: [
          'New oven since April; changeovers still take 55 minutes.',
          'Agency workers in peak season.',
          'PPE is worn on the whole floor.',
        ],
      },
    },
    {
      kind: 'company-about',
      lines: {
        company: ['410 days without a lost-time accident.', 'Line 3 makes oat bars for two supermarkets.'],
      },
    },
    { kind: 'company-values', lines: { values: ['Stop when in doubt', 'Hand over a clean line'] } },
  ],
  candidate: {
    stories: [
      {
        id: 's1',
        title: 'Changeover',
        employer: 'Pell Packaging',
        year: 2025,
        action: 'laid out the tools for the changeover the shift before',
        result: 'Changeovers went from 70 minutes to 48',
        competencies: ['innovation', 'leading-people'],
        figures: ['70', '48'],
      },
      {
        id: 's2',
        title: 'Loose guard',
        employer: 'Pell Packaging',
        year: 2024,
        action: 'stopped the line when a guard was loose',
        result: 'We lost forty minutes and nobody was hurt',
        competencies: ['safety', 'integrity'],
      },
    ],
  },
  round: {
    minutes: 60,
    people: [
      { audience: 'hiring-manager', title: 'Plant Manager' },
      { audience: 'peer', title: 'Team leader' },
    ],
  },
};
