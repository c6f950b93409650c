import type { Case } from '../case-kit.ts';

export const teaching: Case = {
  name: 'teaching',
  company: 'Marlpit School',
  role: 'Teacher of Mathematics',
  pages: [
    {
      kind: 'job-posting',
      lines: {
        company: ['1,150 students aged 11 to 18; a third receive additional funding.'],
        responsibilities: [
          'Teach mathematics from Year 7 to A-level',
          'The department of eight is moving Years 7 and 8 to mixed-attainment classes',
          'Develop assessments that show who has understood',
        ],
        requirements: ['Qualified teacher status'],
        process: ['You will teach a sample lesson to Year 8 on the day.'],
      },
    },
    {
      kind: 'company-about',
      lines: {
        company: [
          'Our behaviour policy is clear, with detentions run centrally.',
          'Last inspection: assessment is not yet used well enough to adapt teaching.',
          'Twenty-two students went on to A-level mathematics this year.',
        ],
      },
    },
    { kind: 'careers', lines: { other: ['Protected training on Wednesday afternoons.'] } },
  ],
  candidate: {
    stories: [
      {
        id: 's1',
        title: 'Daily checks in Year 8',
        year: 2025,
        action: 'rebuilt a Year 8 unit around short daily checks',
        result: 'The lowest third caught up by half a grade',
        competencies: ['delivery', 'innovation'],
      },
    ],
  },
  round: {
    stage: 'panel',
    minutes: 30,
    people: [
      { audience: 'hiring-manager', title: 'Head' },
      { audience: 'peer', title: 'Head of department' },
      { audience: 'executive', title: 'Governor' },
    ],
  },
};
