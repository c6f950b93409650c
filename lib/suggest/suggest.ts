// Facts, pages, the candidate's own material and a round in; what to ask, to say and to expect out.
// Pure: no clock, no browser, no storage. The same input gives the same words.
import { findAnswered } from './choose/find-answered.ts';
import { sketchFirstMonths } from './choose/first-months.ts';
import { buildFit } from './choose/fit-ledger.ts';
import { listListeners } from './choose/voices.ts';
import { buildAsk } from './choose/build-ask.ts';
import { sayInGerman } from './german/in-german.ts';
import { findHits } from './ground/find-hits.ts';
import { layGround } from './ground/ground.ts';
import { buildExpect } from './expect/build-expect.ts';
import { buildSay } from './say/build-say.ts';
import type { SuggestInput, Suggestions } from './suggestion.ts';

/**
 * Suggestions for one round. Never throws on page content; empty input gives the labelled general question and prompts.
 * Every quote in the result stands on a captured page, in a fact's evidence, or in the candidate's own debrief.
 */
export function suggest(input: SuggestInput): Suggestions {
  const ground = layGround(input);
  const findings = findHits(ground, input);
  const { ask, more } = buildAsk(input, ground, findings.hits);
  const answered = findAnswered(ground, findings.hits, listListeners(input.round));
  const firstMonths = sketchFirstMonths(input, findings);
  const suggestions: Suggestions = {
    ask,
    say: buildSay(input, findings),
    expect: buildExpect(input, ground, findings),
    answered,
    more,
    ...(firstMonths ? { firstMonths } : {}),
    fit: buildFit(input, ground, ask),
  };
  return input.language?.startsWith('de') ? sayInGerman(suggestions, input) : suggestions;
}
