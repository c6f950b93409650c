// The sheet of one round from what the notebook holds now. Reads only: fits `useLiveQuery`.
import { gatherMaterial } from './gather-material.ts';
import { decisionsOf, getOpportunity } from './notebook/queries.ts';
import type { Sheet } from './notebook/records.ts';
import { getRound } from './notebook/rounds.ts';
import { findSheet } from './notebook/sheets.ts';
import { arrangeSheet } from './sheet/arrange-sheet.ts';
import type { PrepSheet } from './sheet/prep-sheet.ts';
import { suggest } from './suggest/suggest.ts';

/** The round's sheet; undefined when the round or its opportunity is gone. `now` is ISO 8601, UTC. */
export async function prepareSheet(
  roundId: string,
  now: string,
  language?: string,
): Promise<PrepSheet | undefined> {
  const record = await getRound(roundId);
  const opportunity = record && (await getOpportunity(record.opportunityId));
  if (!record || !opportunity) return undefined;
  const { id, company, role, prepare } = opportunity;
  const { stage, minutes } = record;
  const audience = prepare?.audience ?? 'hiring-manager';
  const choice = { audience, stage, minutes, roundId };
  const input = await gatherMaterial({ opportunityId: id, ...choice, now, ...(language && { language }) });
  const earlier = [...(input.earlier ?? [])];
  const sheets = await Promise.all(earlier.map((round) => findSheet(round.id)));
  return arrangeSheet({
    company,
    role,
    round: input.round,
    earlier,
    suggestions: suggest(input),
    decisions: await decisionsOf(id),
    sheet: await findSheet(roundId),
    earlierSheets: sheets.filter((sheet): sheet is Sheet => sheet !== undefined),
    stories: input.candidate.stories,
    statements: input.candidate.statements,
  });
}
