import type { Case } from '../case-kit.ts';

export const design: Case = {
  name: 'design',
  company: 'Tidewell Ferries',
  role: 'Product Designer',
  skills: ['Figma'],
  pages: [
    {
      kind: 'job-posting',
      lines: {
        company: ['Tidewell carries 2.4 million passengers a year between eleven islands.'],
        responsibilities: [
          'Redesign the check-in screens for our older passengers',
          'Maintain our design system with two front-end developers',
          'Run usability tests on board once a month',
          'Present your work to harbour masters and crews',
        ],
        requirements: [
          'A portfolio that shows how you changed your mind',
          'Figma',
          'Knowledge of WCAG 2.2 AA',
        ],
      },
    },
    {
      kind: 'company-about',
      lines: {
        company: [
          'Half of our tickets are still sold on paper at the pier.',
          'We want to sell eight of ten tickets online by 2028.',
        ],
      },
    },
    { kind: 'company-team', lines: { team: ['Design team of three in Kirkwall, led by Morag Flett.'] } },
  ],
  candidate: {
    skills: [{ name: 'Figma', level: 4 }],
    stories: [
      {
        id: 's1',
        title: 'Large print',
        action: 'tested the ticket screen with twelve passengers over seventy',
        result: 'Errors at check-in fell by a third',
        competencies: ['customer-focus'],
        skills: ['usability tests'],
      },
    ],
  },
  round: {
    people: [
      { audience: 'hiring-manager', name: 'Morag Flett', title: 'Head of Design' },
      { audience: 'peer', title: 'Front-end developer' },
    ],
    minutes: 60,
  },
};
