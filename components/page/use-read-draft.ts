import { useEffect, useState } from 'react';
import { compareVersions, type VersionChanges } from '../../lib/notebook/compare-versions.ts';
import { linesOf } from '../../lib/notebook/queries.ts';
import type { Draft } from '../../lib/notebook/records.ts';
import { isTaken, type TakenDraft } from '../../lib/draft-state.ts';
import type { ReadDraft } from '../../lib/read-draft.ts';
import { uiLanguage } from '../app/locale.ts';
import type { AskItem } from '../../lib/suggest/suggestion.ts';

const QUESTIONS_SHOWN = 3;

/** What became of a taken page. */
export type Reading =
  | { state: 'reading' }
  | { state: 'failed' }
  | { state: 'ready'; read: ReadDraft; questions: AskItem[]; changes: VersionChanges };

export type ReadResult = Exclude<Reading, { state: 'reading' }>;

async function compareWithKept({ guess, reading }: ReadDraft): Promise<VersionChanges> {
  if (!guess.kept) return { added: [], removed: [] };
  return compareVersions(await linesOf(guess.kept.id), reading.lines);
}

const loadReader = () => import('../../lib/read-draft.ts');
const loadQuestions = () => import('../../lib/preview-questions.ts');

async function warmUp(): Promise<void> {
  const { warmReader } = await loadReader();
  // The screen is drawn in between.
  await warmReader(() => new Promise((resolve) => setTimeout(resolve)));
}

/** The page can be kept without its questions: when they cannot be worked out, there are none. */
async function findQuestions(read: ReadDraft): Promise<AskItem[]> {
  try {
    const { previewQuestions } = await loadQuestions();
    return previewQuestions(read, uiLanguage()).slice(0, QUESTIONS_SHOWN);
  } catch (error) {
    console.error(error);
    return [];
  }
}

/** The reader and the question engine are large; both are loaded here, after the panel is on the screen. */
async function readTaken(draft: TakenDraft): Promise<ReadResult> {
  try {
    const { readDraft } = await loadReader();
    const read = await readDraft(draft);
    return {
      state: 'ready',
      read,
      questions: await findQuestions(read),
      changes: await compareWithKept(read),
    };
  } catch (error) {
    console.error(error);
    return { state: 'failed' };
  }
}

/** Reads a taken page once; a page taken later takes its place. */
export function useReadDraft(draft: Draft | undefined): Reading {
  const [done, setDone] = useState<{ id: string; result: ReadResult }>();
  const taken = isTaken(draft) ? draft : undefined;
  const isComing = draft?.state === 'taking';
  useEffect(() => {
    // While the page is being taken there is time to load what reads it. Failing here is failing there, where it is told.
    if (isComing) void Promise.allSettled([warmUp(), loadQuestions()]);
  }, [isComing]);
  useEffect(() => {
    if (!taken) return undefined;
    let stopped = false;
    void readTaken(taken).then((result) => {
      if (!stopped) setDone({ id: taken.id, result });
    });
    return () => {
      stopped = true;
    };
    // A draft's page never changes once taken: the id says it all.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [taken?.id]);
  return done && done.id === taken?.id ? done.result : { state: 'reading' };
}
