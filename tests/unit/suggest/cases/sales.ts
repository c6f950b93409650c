import type { Case } from '../case-kit.ts';

export const sales: Case = {
  name: 'sales',
  company: 'Verrian',
  role: 'Account Executive',
  pages: [
    {
      kind: 'job-posting',
      lines: {
        responsibilities: [
          'Sell Verrian scheduling software to clinic groups of 20 to 200 doctors',
          'Own the full sales cycle from first call to signature',
          'Build your own pipeline with the help of two SDRs',
        ],
        requirements: ['3+ years of B2B software sales', 'Experience in the healthcare sector'],
        other: [
          'OTE $170k, quota $850k, ramp of one quarter.',
          'The average cycle is five months; buyers are operations and IT leaders.',
          'We work hard, play hard.',
          'We are hiring twelve Account Executives.',
        ],
      },
    },
    {
      kind: 'company-news',
      lines: {
        news: ['2026-08-20 | Verrian acquires Rostera Health, a rostering tool for nurses'],
        other: ['Verrian acquired Rostera Health in August.'],
      },
    },
    { kind: 'careers', lines: { other: ['Our salespeople are based in Denver and Columbus.'] } },
  ],
  candidate: {
    stories: [
      {
        id: 's1',
        title: 'Three years of target',
        employer: 'Ostara Telecom',
        year: 2025,
        action: 'opened most of my own deals with cold calls',
        result: '104, 91 and 118 per cent of target',
        figures: ['104%', '91%', '118%'],
        competencies: ['delivery', 'ownership'],
      },
    ],
  },
  round: { people: [{ audience: 'hiring-manager', title: 'Regional Sales Director' }] },
};
