import type { Case } from '../case-kit.ts';

export const finance: Case = {
  name: 'finance',
  company: 'Castellane Fittings',
  role: 'Financial Controller',
  pages: [
    {
      kind: 'job-posting',
      lines: {
        company: [
          'Castellane makes pipe fittings at four plants; revenue £132M.',
          'Part of the portfolio of Morven Capital since 2024.',
        ],
        responsibilities: [
          'Lead a team of 11',
          'Shorten the month-end close',
          'Lead the rollout of Dynamics 365 to all plants by March',
          "Resolve the points last year's audit raised on stock valuation",
        ],
        requirements: ['Qualified accountant', 'Consolidation experience under IFRS'],
        other: ['Reports to the Chief Financial Officer.', 'Competitive salary and bonus.'],
      },
    },
    {
      kind: 'company-news',
      lines: {
        news: ['2026-05-11 | Castellane acquires Rasko Valves in Poland'],
        other: ['In May we acquired Rasko Valves in Poland.'],
      },
    },
    { kind: 'company-about', lines: { company: ['Dynamics 365 went live at our Leeds plant in July.'] } },
  ],
  facts: [
    {
      key: 'job.reportsTo',
      value: 'Chief Financial Officer',
      quote: 'Reports to the Chief Financial Officer.',
    },
  ],
  candidate: {
    stories: [
      {
        id: 's1',
        title: 'Close from nine to six days',
        employer: 'Hadley Motors',
        year: 2025,
        action: 'moved the accruals to day two and wrote the checklist',
        result: 'The close went from nine days to six',
        competencies: ['quality', 'innovation'],
        skills: ['month-end close'],
      },
    ],
  },
  round: { stage: 'final', minutes: 60, people: [{ audience: 'executive', title: 'CFO' }] },
};
