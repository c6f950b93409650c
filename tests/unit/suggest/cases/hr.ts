import type { Case } from '../case-kit.ts';

export const hr: Case = {
  name: 'hr',
  company: 'Fenwater Networks',
  role: 'HR Business Partner',
  pages: [
    {
      kind: 'job-posting',
      lines: {
        responsibilities: [
          'Advise eight senior managers in field operations',
          'Lead consultation with two recognised unions',
          'Help introduce Workday next autumn',
          'Bring sickness absence from 6.6% to 5% within two years',
        ],
        requirements: ['Experience in employee relations', 'Professional qualification or equivalent'],
        other: ['In June we announced a move from 19 depots to 12.'],
      },
    },
    {
      kind: 'company-values',
      lines: { values: ['Straight with each other', 'Safe home every night', 'One network'] },
    },
    {
      kind: 'company-about',
      lines: { company: ['1,400 engineers and planners keep water running for three counties.'] },
    },
  ],
  candidate: {
    stories: [
      {
        id: 's1',
        title: 'Redundancy round',
        employer: 'Linton Stores',
        year: 2024,
        action: 'held every consultation meeting with elected representatives',
        result: 'Two of the nine proposals came from the floor',
        competencies: ['influence', 'integrity'],
        skills: ['employee relations'],
      },
    ],
  },
  round: {
    stage: 'panel',
    minutes: 60,
    people: [
      { audience: 'hiring-manager', title: 'HR Director' },
      { audience: 'cross-functional', title: 'Operations Director' },
      { audience: 'peer', title: 'HR adviser' },
    ],
  },
};
