import { i18n } from '#i18n';
import { useSayDone } from '../ui/toast.tsx';

const SENTENCES = {
  'storage-full': 'error.storage_full',
  'undo-too-late': 'error.undo_too_late',
  'not-in-notebook': 'error.not_in_notebook',
  'bad-record': 'error.bad_record',
} as const;

function isCode(code: unknown): code is keyof typeof SENTENCES {
  return typeof code === 'string' && code in SENTENCES;
}

/** The sentence for an expected failure; undefined for one nobody expected. */
function sentenceFor(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error) || !isCode(error.code))
    return undefined;
  return i18n.t(SENTENCES[error.code]);
}

/**
 * Runs something that may fail and says in a sentence when it does. Resolves to true when it went well; never rejects.
 */
export function useTry(): (work: () => Promise<unknown>) => Promise<boolean> {
  const say = useSayDone();
  return async (work) => {
    try {
      await work();
      return true;
    } catch (error) {
      say(sentenceFor(error) ?? i18n.t('error.unexpected'));
      if (!sentenceFor(error)) console.error(error);
      return false;
    }
  };
}
