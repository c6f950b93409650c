// Which questions a page answers that nothing kept so far does.
import { gatherMaterial } from './gather-material.ts';
import { toAddressKey } from './notebook/address-key.ts';
import { toUnkept } from './preview-questions.ts';
import type { ReadDraft } from './read-draft.ts';
import { suggest } from './suggest/suggest.ts';
import type { SuggestInput } from './suggest/suggestion.ts';

/** A question that need not be asked any more, and the page's words that answer it. */
export interface Answered {
  question: string;
  quote: string;
}

const askedFor = (input: SuggestInput): Answered[] =>
  suggest(input).answered.flatMap(({ insteadOf, answered }) =>
    insteadOf === undefined || !answered ? [] : [{ question: insteadOf, quote: answered.quote }],
  );

/** Questions of this opportunity that the page answers and its other pages do not. Reads only; may take some 50 ms. */
export async function findAnswers(
  opportunityId: string,
  read: ReadDraft,
  language: string,
): Promise<Answered[]> {
  const { page, facts } = toUnkept(read);
  const request = { audience: 'hiring-manager', minutes: 45, stage: 'second', now: page.capturedAt } as const;
  const known = await gatherMaterial({ opportunityId, language, ...request });
  // An earlier version of this very page is no second source.
  const key = toAddressKey(page.address);
  const pages = known.pages.filter(({ address }) => toAddressKey(address) !== key);
  const own = new Set(known.pages.filter((one) => !pages.includes(one)).map(({ captureId }) => captureId));
  const others = { ...known, pages, facts: known.facts.filter(({ captureId }) => !own.has(captureId)) };
  const before = new Set(askedFor(others).map(({ question }) => question));
  const after = askedFor({ ...others, pages: [...pages, page], facts: [...others.facts, ...facts] });
  return after.filter(({ question }) => !before.has(question));
}
