// The rungs below a full pattern: a topic, then a quotation. Used when the words of the page do not fit a row's wordings.
import type { Voice } from '../signals/signal.ts';

export const TOPIC_PATTERNS: Readonly<Record<Voice, readonly string[]>> = {
  hm: [
    "I'd like to understand {topic} better. What is the hardest part of it at the moment?",
    'When it comes to {topic}, what would you want me to see in my first weeks?',
    'What about {topic} does the posting not tell me?',
  ],
  pe: [
    "I'd like to understand {topic} better. What is the hardest part of it for you at the moment?",
    'What about {topic} did you only understand after a few months?',
  ],
  sk: ["What would you like to see from {topic} a year from now that you don't see today?"],
  xf: ['Where does {topic} reach your side, and what do you wait for longest?'],
  hr: ['What have people hired lately said about {topic}?'],
  fo: ["What would you like to see from {topic} a year from now that you don't see today?"],
};

export const QUOTE_PATTERNS: Readonly<Record<Voice, readonly string[]>> = {
  hm: [
    '{Src} mentions "{q}". What does that look like in a normal week?',
    'I noticed "{q}" on {src}. What would doing that well look like to you?',
    'You wrote "{q}" on {src}. What was behind that line?',
  ],
  pe: [
    '{Src} mentions "{q}". What is that like in practice?',
    'I noticed "{q}" on {src}. When did that last come up for you?',
  ],
  sk: ['{Src} mentions "{q}". Why does that matter now?', 'I noticed "{q}" on {src}. What depends on it?'],
  xf: [
    '{Src} mentions "{q}". What do you notice of that on your side?',
    'I noticed "{q}" on {src}. Where do you come across it?',
  ],
  hr: ['{Src} mentions "{q}". What do people who work here say about that?'],
  fo: [
    '{Src} mentions "{q}". What made that important to you?',
    'I noticed "{q}" on {src}. When did that last come up for you?',
  ],
};

/** Only when fewer than three grounded questions survive; marked as general. */
export const GENERAL: Readonly<Record<Voice, string>> = {
  hm: 'What separates someone who is good in this role from someone you would never want to lose?',
  pe: 'What surprised you most after you joined?',
  sk: "What should I have asked you that I haven't?",
  xf: "What does your team need from this role that it doesn't get today?",
  hr: 'What do people who did well here have in common?',
  fo: 'What would you want somebody new to question?',
};
