import type { Case } from '../case-kit.ts';

export const engineering: Case = {
  name: 'engineering',
  company: 'Quayside Meters',
  role: 'Backend Engineer',
  skills: ['Kotlin', 'PostgreSQL', 'Kafka'],
  pages: [
    {
      kind: 'job-posting',
      lines: {
        company: [
          'Quayside Meters reads 310,000 water meters for 14 utilities.',
          'You will join the Readings team, five engineers and a designer.',
        ],
        responsibilities: [
          'You will lead the migration of our nightly import to a stream of events.',
          'Build the validation rules that catch implausible readings',
          'Share an on-call rota with colleagues in Leiden and Gdansk',
          'Bring the share of rejected readings from 4.1% to 1%',
        ],
        requirements: [
          'Strong experience with Kotlin and PostgreSQL',
          'Experience running services in production',
        ],
        preferences: ['Kafka'],
        benefits: ['Competitive salary'],
      },
    },
    {
      kind: 'company-news',
      lines: {
        news: ['2026-09-14 | Quayside wins the meter contract for the island of Texel'],
        other: [
          'Why we stopped retrying every reading, by Joost Verhage, Readings team.',
          'The stream of events is in use on Texel since September.',
        ],
      },
    },
    {
      kind: 'company-values',
      lines: { values: ['Leave the pipe cleaner than you found it', 'Say it early'] },
    },
  ],
  candidate: {
    skills: [
      { name: 'Java', level: 4 },
      { name: 'PostgreSQL', level: 4 },
    ],
    stories: [
      {
        id: 's1',
        title: 'Invoice queue',
        employer: 'Brill',
        year: 2025,
        situation: 'A nightly import that was late every second day',
        action: 'moved the nightly import of invoices to a queue',
        result: 'The cut-off went from two in the morning to 15 minutes',
        competencies: ['delivery', 'problem-solving'],
        skills: ['PostgreSQL'],
      },
    ],
  },
  round: { stage: 'technical', people: [{ audience: 'peer', name: 'Joost Verhage', title: 'Engineer' }] },
};
