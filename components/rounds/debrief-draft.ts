// The debrief as it stands in the form: empty lines allowed, each heard line beside the fact it speaks to.
import type { Statement } from '../../lib/candidate/candidate.ts';
import type { Debrief } from '../../lib/candidate/round.ts';
import type { DebriefChange, SaidLine } from '../../lib/notebook/write-debrief.ts';

export interface HeardLine {
  text: string;
  factId?: string | undefined;
  relation?: 'confirms' | 'contradicts' | undefined;
}

export interface DebriefDraft extends Pick<
  Debrief,
  'mood' | 'asked' | 'interest' | 'concerns' | 'promised' | 'unasked'
> {
  heard: HeardLine[];
}

/** What is kept, as the form shows it. */
export function toDraft(debrief: Debrief | undefined): DebriefDraft {
  const { mood, asked = [], interest = [], concerns = [], promised = [], unasked = [] } = debrief ?? {};
  const heard = (debrief?.heard ?? []).map((text): HeardLine => {
    const about = debrief?.heardAbout?.find((one) => one.text === text);
    return { text, factId: about?.factId, relation: about?.relation };
  });
  return { ...(mood && { mood }), asked, interest, concerns, promised, unasked, heard };
}

const filled = (lines: readonly string[]): string[] => lines.map((line) => line.trim()).filter(Boolean);

function toHeard(lines: readonly HeardLine[]): Pick<Debrief, 'heard' | 'heardAbout'> {
  const heard = lines.map((line) => ({ ...line, text: line.text.trim() })).filter((line) => line.text !== '');
  return {
    heard: heard.map((line) => line.text),
    heardAbout: heard.flatMap(({ text, factId, relation }) =>
      factId && relation ? [{ text, factId, relation }] : [],
    ),
  };
}

/** Changed parts of the form as they are kept: trimmed, without empty lines. */
export function toFields(changed: Partial<DebriefDraft>): NonNullable<DebriefChange['fields']> {
  const { mood, asked, interest, concerns, promised, unasked, heard } = changed;
  return {
    ...(mood && { mood }),
    ...(asked && { asked: asked.filter((one) => one.question.trim() !== '') }),
    ...(interest && { interest: filled(interest) }),
    ...(concerns && { concerns: filled(concerns) }),
    ...(promised && { promised: promised.filter((one) => one.what.trim() !== '') }),
    ...(unasked && { unasked: filled(unasked) }),
    ...(heard && toHeard(heard)),
  };
}

/** What was said in this round, the last word on each topic, by topic. */
export function saidIn(statements: readonly Statement[], roundId: string): Map<Statement['topic'], SaidLine> {
  const own = statements.filter((one) => one.roundId === roundId);
  return new Map(own.map(({ id, topic, text }) => [topic, { id, topic, text }]));
}
