// The sentences of the between-rounds messages, per language. Plain and short; the candidate changes them before sending.
import type { RoundUnknown } from '../candidate/round-state.ts';

export const MESSAGE_LANGUAGES = ['en', 'de'] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

interface MessageWords {
  hello: (name: string) => string;
  helloAnyone: string;
  /** `role` and `when` may be empty. */
  opening: (round: { role: string; when: string }) => string;
  askOne: string;
  askMany: string;
  unknowns: Record<RoundUnknown, string>;
  closing: string;
  bye: string;
  thanks: (when: string) => string;
  interest: (what: string) => string;
  heard: (what: string) => string;
  asked: (what: string) => string;
  promisedDone: (what: string) => string;
  promisedOpen: (what: string) => string;
  unasked: (what: string) => string;
  forward: string;
}

export const MESSAGE_WORDS: Record<MessageLanguage, MessageWords> = {
  en: {
    hello: (name) => `Hello ${name},`,
    helloAnyone: 'Hello,',
    opening: ({ role, when }) =>
      `Thank you for the invitation to the next conversation${role && ` about the role of ${role}`}${when && ` on ${when}`}. I am looking forward to it.`,
    askOne: 'So that I can prepare well, one thing would help me:',
    askMany: 'So that I can prepare well, a few things would help me:',
    unknowns: {
      date: 'Which date and time do you have in mind, and how long will it take?',
      format: 'Will we meet by video, by phone or on site?',
      place: 'Where do I go, or which link do I use?',
      people: 'Who will I be talking to, and what do they do?',
      focus: 'What will it be about, and is there anything I should bring or prepare?',
    },
    closing: 'If some of this is still open, that is fine; whatever you can tell me helps.',
    bye: 'Kind regards',
    thanks: (when) => `Thank you for the conversation${when && ` on ${when}`}.`,
    interest: (what) => `What stayed with me is this: ${what}.`,
    heard: (what) => `It helped me to hear this from you: ${what}.`,
    asked: (what) => `I have kept thinking about your question: ${what}`,
    promisedDone: (what) => `As promised: ${what}. You will find it below.`,
    promisedOpen: (what) => `I have not forgotten what I promised: ${what}. You will have it by [day].`,
    unasked: (what) => `One thing I did not get to ask: ${what}`,
    forward: 'I would be glad to go on from here.',
  },
  de: {
    hello: (name) => `Guten Tag ${name},`,
    helloAnyone: 'Guten Tag,',
    opening: ({ role, when }) =>
      `vielen Dank für die Einladung zum nächsten Gespräch${role && ` über die Stelle ${role}`}${when && ` am ${when}`}. Ich freue mich darauf.`,
    askOne: 'Damit ich mich gut vorbereiten kann, würde mir eine Auskunft helfen:',
    askMany: 'Damit ich mich gut vorbereiten kann, würden mir ein paar Auskünfte helfen:',
    unknowns: {
      date: 'An welchen Tag und welche Uhrzeit denken Sie, und wie lange wird es dauern?',
      format: 'Treffen wir uns per Video, am Telefon oder vor Ort?',
      place: 'Wohin komme ich, oder welchen Link nehme ich?',
      people: 'Mit wem werde ich sprechen, und was tun diese Personen?',
      focus: 'Worum wird es gehen, und soll ich etwas mitbringen oder vorbereiten?',
    },
    closing: 'Wenn manches davon noch offen ist, macht das nichts; alles, was Sie mir sagen können, hilft.',
    bye: 'Freundliche Grüße',
    thanks: (when) => `vielen Dank für das Gespräch${when && ` am ${when}`}.`,
    interest: (what) => `Geblieben ist mir vor allem dies: ${what}.`,
    heard: (what) => `Es hat mir geholfen, das von Ihnen zu hören: ${what}.`,
    asked: (what) => `Über Ihre Frage habe ich weiter nachgedacht: ${what}`,
    promisedDone: (what) => `Wie versprochen: ${what}. Sie finden es unten.`,
    promisedOpen: (what) =>
      `Was ich versprochen habe, habe ich nicht vergessen: ${what}. Sie haben es bis [Tag].`,
    unasked: (what) => `Eines konnte ich nicht mehr fragen: ${what}`,
    forward: 'Ich würde mich freuen, wenn es weitergeht.',
  },
};
