import type { Case } from '../case-kit.ts';

export const publicService: Case = {
  name: 'public service',
  company: 'Eskmouth Council',
  role: 'Senior Transport Planner',
  pages: [
    {
      kind: 'job-posting',
      lines: {
        responsibilities: [
          'Prepare the Local Transport Plan for full council in October',
          'Lead public consultation on bus priority on Mill Road',
          'Work with highways, public health and five district councils',
        ],
        requirements: ['Experience in transport planning', 'Political neutrality'],
        process: [
          'We assess sound decisions, clear explanations and work with others.',
          'A ten-minute presentation to three panel members, then questions.',
        ],
        other: ['Grade 9. Funding is confirmed for two years.', 'One day a week in the office.'],
      },
    },
    { kind: 'company-news', lines: { news: ['2026-09-30 | Mill Road consultation draws 2,300 responses'] } },
    {
      kind: 'company-about',
      lines: { company: ['The council has a statutory duty to publish the plan every five years.'] },
    },
  ],
  candidate: {
    stories: [
      {
        id: 's1',
        title: 'Hostile workshop',
        employer: 'Arden Consulting',
        year: 2025,
        action: 'opened the workshop with the strongest objection',
        result: 'It ended with an agreed trial',
        competencies: ['collaboration', 'communication'],
      },
    ],
  },
  round: {
    stage: 'panel',
    minutes: 30,
    people: [
      { audience: 'hiring-manager', title: 'Head of Transport' },
      { audience: 'peer', title: 'Planner' },
      { audience: 'recruiter', title: 'HR' },
    ],
  },
};
