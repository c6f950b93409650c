import type { RoundUnknown } from '../candidate/round-state.ts';
import { MESSAGE_WORDS, type MessageLanguage } from './message-words.ts';

export interface RecruiterMessage {
  language: MessageLanguage;
  /** Who it goes to; empty when nobody is known. */
  recipient: string;
  role: string;
  /** The date as it is to stand in the message; empty while there is none. */
  when: string;
  /** What has not been told about the round; nothing else is asked. */
  unknowns: readonly RoundUnknown[];
}

/**
 * A short message asking for what is not known of the next round. Undefined when all is known: then there is nothing to
 * write. Plain text; copied by the candidate, never sent.
 */
export function writeRecruiterMessage(message: RecruiterMessage): string | undefined {
  const { language, recipient, role, when, unknowns } = message;
  if (unknowns.length === 0) return undefined;
  const words = MESSAGE_WORDS[language];
  return [
    recipient.trim() ? words.hello(recipient.trim()) : words.helloAnyone,
    '',
    words.opening({ role: role.trim(), when }),
    '',
    unknowns.length === 1 ? words.askOne : words.askMany,
    ...unknowns.map((name) => `- ${words.unknowns[name]}`),
    '',
    words.closing,
    '',
    words.bye,
  ].join('\n');
}
