// What earlier rounds left behind: promises, weak answers, doubts, and statements to be kept.
import type { Story } from '../../candidate/candidate.ts';
import { stemsOf } from '../wording/stems.ts';
import type { SuggestInput, SuggestionEvidence } from '../suggestion.ts';
import { fitStory, isFinished } from './match-candidate.ts';
import { clean, tell, type SayDraft } from './say-draft.ts';

/** The finished story that speaks most to what was asked or doubted; never the one that was told then. */
function findBetter(input: SuggestInput, about: string, told?: string): Story | undefined {
  const wanted = stemsOf(about);
  const year = Number(input.now.slice(0, 4));
  return input.candidate.stories
    .filter((story) => story.id !== told && isFinished(story))
    .map((story) => ({ story, fit: fitStory(story, wanted, year) }))
    .filter(({ fit }) => fit > 0.25)
    .sort((a, b) => b.fit - a.fit)[0]?.story;
}

/** Promises made and answers that went badly in earlier rounds. */
export function sayDebrief(input: SuggestInput): SayDraft[] {
  return (input.earlier ?? []).flatMap((round) => {
    const source = (quote: string): SuggestionEvidence[] => [{ quote, captureId: `debrief:${round.id}` }];
    const promises = (round.debrief?.promised ?? [])
      .filter(({ done }) => !done)
      .map(({ what }): SayDraft => ({
        form: 'promise',
        theme: 'expectations',
        signal: 'debrief',
        evidence: source(what),
        score: 1,
        text: `Last time I promised this: "${clean(what).replace(/[.!]+$/u, '')}".`,
        prompt: 'Do it before the conversation, and say in one sentence what came of it.',
        why: 'You promised it last time; raising it yourself is worth more than any answer.',
      }));
    const weak = (round.debrief?.asked ?? [])
      .filter(({ rating }) => rating !== undefined && rating <= 2)
      .map(({ question, storyId }): SayDraft => {
        const better = findBetter(input, question, storyId);
        return {
          form: 'reopen',
          theme: 'expectations',
          signal: 'debrief',
          evidence: source(question),
          score: 0.95,
          text: better
            ? `Last time I was asked: "${clean(question)}" A better example is this. ${tell(better)}`
            : `Last time I was asked: "${clean(question)}" I'd like to come back to that.`,
          prompt: better
            ? 'Only with the same person or if it comes up again; under forty seconds.'
            : 'Choose a better example, or say in one sentence what you understand now that you did not then.',
          why: 'You rated this answer low yourself; a second, better one is remembered.',
          ...(better ? { storyId: better.id } : {}),
        };
      });
    const concerns = (round.debrief?.concerns ?? []).map((concern): SayDraft => {
      const answer = findBetter(input, concern);
      return {
        form: 'reopen',
        theme: 'expectations',
        signal: 'debrief',
        evidence: source(concern),
        score: 0.9,
        text: `Last time there was a doubt: "${clean(concern).replace(/[.!?]+$/u, '')}". ${answer ? tell(answer) : "I'd like to come back to that."}`,
        prompt: answer
          ? 'Then your plan, then ask what else they would want to see.'
          : 'Lead with the evidence, then your plan, then ask what else they would want to see.',
        why: 'They voiced this doubt; it is in the room whether you name it or not.',
        ...(answer ? { storyId: answer.id } : {}),
      };
    });
    return [...promises, ...weak, ...concerns];
  });
}

const TOPIC_NAMES = {
  pay: 'pay',
  notice: 'your notice period',
  reasons: 'why you are looking',
  'other-processes': 'other conversations',
  start: 'your start',
  other: 'something else',
} as const;

/** What was said before about pay, notice, reasons or start, so that it is said the same way again. */
export function sayStatements(input: SuggestInput): SayDraft[] {
  return input.candidate.statements
    .filter((statement) => statement.opportunityId === input.round.opportunityId)
    .slice(-3)
    .map((statement): SayDraft => ({
      form: 'prompt',
      theme: 'terms',
      signal: 'statement',
      evidence: [{ quote: statement.text, captureId: `statement:${statement.id}` }],
      score: 0.6,
      text: `On ${TOPIC_NAMES[statement.topic]} you have said: "${clean(statement.text).replace(/[.!]+$/u, '')}".`,
      prompt: `Say the same if it comes up${statement.toWhom ? `; you told ${clean(statement.toWhom)}` : ''}. If it has changed, say so first and give the reason.`,
      why: 'They compare notes; two different answers cost more than any one of them.',
    }));
}
