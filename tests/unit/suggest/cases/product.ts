import type { Case } from '../case-kit.ts';

export const product: Case = {
  name: 'product',
  company: 'Larkbed',
  role: 'Product Manager',
  pages: [
    {
      kind: 'job-posting',
      lines: {
        company: ['Larkbed plans beds and staff for 180 small hostels in four countries.'],
        responsibilities: [
          'You will set up product discovery from scratch',
          'Own the roadmap for the booking calendar',
          'In your first six months, you will raise weekly use among hostel managers from 28% to 45%.',
          'Work with sales, support and eight engineers',
        ],
        requirements: ['Comfortable with ambiguity', '4+ years in product management'],
        preferences: ['Experience in the hospitality sector'],
      },
    },
    {
      kind: 'company-news',
      lines: { news: ['2026-06-03 | Larkbed raises a seed round of EUR 3.8M to open in Portugal'] },
    },
    {
      kind: 'company-about',
      lines: {
        company: [
          'Larkbed is a planning tool for hostels that have no IT department.',
          'We help hostel managers to plan a week in ten minutes.',
        ],
      },
    },
  ],
  candidate: {
    criteria: [
      { name: 'autonomy', weight: 5, dealBreaker: false },
      { name: 'pay-and-security', weight: 4, dealBreaker: false },
    ],
    stories: [
      {
        id: 's1',
        title: 'Stopped a half-built feature',
        employer: 'Fahrwerk',
        year: 2024,
        action: 'stopped a half-built feature after nine calls with customers',
        result: 'The team shipped the smaller fix three weeks later',
        competencies: ['decisions', 'customer-focus'],
      },
    ],
  },
  round: {
    stage: 'final',
    minutes: 30,
    people: [{ audience: 'founder', name: 'Inés Caldeira', title: 'Founder' }],
  },
};
