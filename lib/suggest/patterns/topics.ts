// Look-up questions a page may answer already, and the question one rung deeper that takes the answer as its ground.
import type { FactKey } from '../../facts/fact-key.ts';
import type { Theme } from '../suggestion.ts';
import type { Voice } from '../signals/signal.ts';

export interface Topic {
  id: string;
  theme: Theme;
  /** A fact of one of these keys answers it. */
  keys: readonly FactKey[];
  /** Signals whose hit answers it, too. */
  signals: readonly string[];
  /** The question that need not be asked. */
  insteadOf: string;
  /** One rung deeper; `{v}` is the fact's value when it is short, `{q}` the words of the page. */
  deeper: Partial<Record<Voice, readonly string[]>>;
  why: string;
}

export const TOPICS: readonly Topic[] = [
  {
    id: 'team-size',
    theme: 'team',
    keys: ['job.teamSize'],
    signals: ['D1'],
    insteadOf: 'How big is the team?',
    why: 'The size is on the page; what it means for the work is not.',
    deeper: {
      hm: ['I read "{q}". Whose work would change most when someone joins?'],
      pe: ['I read "{q}". What happens when two people are away at once?'],
      hr: ['I read "{q}". How long have most of them been there?'],
    },
  },
  {
    id: 'reports-to',
    theme: 'team',
    keys: ['job.reportsTo'],
    signals: ['D3'],
    insteadOf: 'Who would I report to?',
    why: 'The line is on the page; how it is lived is not.',
    deeper: {
      hm: ['I read who the role reports to. How often would we talk in an ordinary week, and about what?'],
      pe: ['I read who the role reports to. What has worked well when you wanted something from above?'],
    },
  },
  {
    id: 'pay',
    theme: 'terms',
    keys: ['job.salary'],
    signals: ['H1'],
    insteadOf: 'What is the salary range?',
    why: 'The figure is on the page; what moves it is not.',
    deeper: {
      hr: ['I\'ve seen "{q}". What decides where in that someone starts, and when is it looked at again?'],
    },
  },
  {
    id: 'process',
    theme: 'terms',
    keys: ['job.processStep'],
    signals: ['O1'],
    insteadOf: 'What are the next steps?',
    why: 'The steps are on the page; who decides is not.',
    deeper: {
      hr: ["I've seen the steps. At which of them do good people most often drop out, and why?"],
      hm: ["I've seen the steps. At which of them do you usually make up your mind?"],
    },
  },
  {
    id: 'workplace',
    theme: 'team',
    keys: ['job.workplace', 'job.workplaceScope'],
    signals: ['G1', 'G2'],
    insteadOf: 'Is the role remote or on site?',
    why: 'The rule is on the page; the habit is not.',
    deeper: {
      hm: ['I read "{q}". Which kind of work do you want people in one room for?'],
      pe: ['I read "{q}". On which days do you get the most done, and where?'],
      hr: ['I read "{q}". How has that changed over the past year?'],
    },
  },
  {
    id: 'travel',
    theme: 'team',
    keys: ['job.travel'],
    signals: ['G5'],
    insteadOf: 'How much travel is there?',
    why: 'The share is on the page; when it falls is not.',
    deeper: {
      hm: ['I read "{q}". Which of those journeys are worth it?'],
      pe: ['I read "{q}". Does that come evenly or in bursts?'],
    },
  },
  {
    id: 'shifts',
    theme: 'team',
    keys: ['job.schedule'],
    signals: ['G4'],
    insteadOf: 'What are the working hours?',
    why: 'The hours are on the page; how often they change is not.',
    deeper: {
      hm: ['I read "{q}". How often does that change at short notice?'],
      pe: ['I read "{q}". How often does that change at short notice?'],
      hr: ['I read "{q}". How is extra time given back?'],
    },
  },
  {
    id: 'start',
    theme: 'terms',
    keys: ['job.startDate'],
    signals: [],
    insteadOf: 'When would I start?',
    why: 'The date is on the page; what waits for it is not.',
    deeper: {
      hm: ['I read "{q}" for the start. What would you like to have ready by then?'],
      hr: ['I read "{q}" for the start. How much room is there on either side?'],
    },
  },
  {
    id: 'success',
    theme: 'expectations',
    keys: ['job.goal'],
    signals: ['A2', 'K2'],
    insteadOf: 'How will success be measured?',
    why: 'The measure is on the page; what makes it hard is not.',
    deeper: {
      hm: ['You name what you hope for: "{q}". What has stood in the way so far?'],
      sk: ['You name what you hope for: "{q}". What would you do next once that is reached?'],
      pe: ['I read "{q}". What helps with that, and what doesn\'t?'],
    },
  },
  {
    id: 'reason',
    theme: 'expectations',
    keys: [],
    signals: ['A5', 'A6'],
    insteadOf: 'Why is the role open?',
    why: 'The reason is on the page; what follows from it is not.',
    deeper: {
      hm: ['I read why the role is open. What did you decide to do differently this time?'],
      pe: ['I read why the role is open. What has the team been doing without in the meantime?'],
    },
  },
  {
    id: 'products',
    theme: 'direction',
    keys: ['company.summary'],
    signals: [],
    insteadOf: 'What does the company do?',
    why: 'They say it themselves; what they leave out is worth asking.',
    deeper: {
      hm: ['You describe yourselves as "{q}". Which part of that is most work at the moment?'],
      sk: ['You describe yourselves as "{q}". Which part of that will look different in three years?'],
      fo: ['You describe yourselves as "{q}". Which part took longest to get right?'],
      xf: ['You describe yourselves as "{q}". Which part of that is yours?'],
    },
  },
  {
    id: 'size',
    theme: 'direction',
    keys: ['company.size'],
    signals: [],
    insteadOf: 'How many people work there?',
    why: 'The number is on the page; what it changed is not.',
    deeper: {
      hm: ['I read "{q}". What worked when you were half that size and doesn\'t any more?'],
      sk: ['I read "{q}". What would you not want to lose if that doubled?'],
      hr: ['I read "{q}". How many of them joined in the last year?'],
      fo: ['I read "{q}". What would you not want to lose if that doubled?'],
    },
  },
  {
    id: 'customers',
    theme: 'direction',
    keys: ['company.customer'],
    signals: [],
    insteadOf: 'Who are your customers?',
    why: 'They are named; what they are like to serve is not.',
    deeper: {
      hm: ['I saw {v} among your customers. What did they ask for that you had not thought of?'],
      xf: ['I saw {v} among your customers. What makes them a good one, or a hard one?'],
      sk: ['I saw {v} among your customers. What would make them leave?'],
      fo: ['I saw {v} among your customers. How did you win them?'],
    },
  },
  {
    id: 'values',
    theme: 'culture',
    keys: ['company.value'],
    signals: ['M2'],
    insteadOf: "What are the company's values?",
    why: 'They are on the page; when they cost something is not.',
    deeper: {
      hm: ['I read your values. Which of them have you had to remind people of lately?'],
      pe: ['I read your values. Which of them do people quote, and which do they forget?'],
      hr: ['I read your values. Which of them have led you to turn someone down?'],
    },
  },
  {
    id: 'tools',
    theme: 'craft',
    keys: ['company.technology'],
    signals: ['E1'],
    insteadOf: 'Which tools do you use?',
    why: 'They are listed; the one they regret is not.',
    deeper: {
      pe: ["I've seen what you work with. Which of those would you drop tomorrow?"],
      hm: ["I've seen what you work with. Which of those was the hardest to agree on?"],
    },
  },
];
