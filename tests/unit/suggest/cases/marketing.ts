import type { Case } from '../case-kit.ts';

export const marketing: Case = {
  name: 'marketing',
  company: 'Bramwell Seeds',
  role: 'Growth Marketing Manager',
  pages: [
    {
      kind: 'job-posting',
      lines: {
        company: ['Bramwell sells vegetable seed to 90,000 gardeners.'],
        responsibilities: [
          'Own demand generation for the spring season',
          'Plan campaigns with two agencies',
          'Report on attribution and cost per acquisition every Monday',
          'Test new channels beyond paid social',
        ],
        requirements: ['Experience with marketing attribution', 'Comfortable with a budget of £600k'],
      },
    },
    {
      kind: 'company-about',
      lines: {
        company: [
          'Our returning customers buy four times a year.',
          'We struggle to reach gardeners under forty.',
        ],
      },
    },
    {
      kind: 'company-news',
      lines: {
        news: ['2026-10-02 | Bramwell launches Windowbox, a seed box for balconies'],
        other: ['Bramwell launched Windowbox in October.'],
      },
    },
  ],
  round: {
    people: [
      { audience: 'hiring-manager', title: 'Marketing Director' },
      { audience: 'cross-functional', title: 'Head of Sales' },
    ],
    minutes: 60,
  },
};
