import { i18n } from '#i18n';
import { useTry } from '../app/use-try.ts';
import { useSayDone } from '../ui/toast.tsx';

/** Takes everything of the sample out of the notebook. True when it went well. */
export function useRemoveSample(): () => Promise<boolean> {
  const attempt = useTry();
  const say = useSayDone();
  return async () => {
    const done = await attempt(async () => {
      const { removeSample } = await import('../../lib/sample-opportunity.ts');
      await removeSample();
    });
    if (done) say(i18n.t('sample.removed'));
    return done;
  };
}
