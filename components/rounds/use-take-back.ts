import { takeBack, type Touched } from '../../lib/notebook/take-back.ts';
import { useTry } from '../app/use-try.ts';
import { useSayDone } from '../ui/toast.tsx';

/** Does something to the notebook and says so, with an Undo that puts everything back exactly. True when it was done. */
export function useTakeBack(): (work: () => Promise<readonly Touched[]>, done: string) => Promise<boolean> {
  const attempt = useTry();
  const say = useSayDone();
  return async (work, done) => {
    let touched: readonly Touched[] = [];
    const went = await attempt(async () => {
      touched = await work();
    });
    if (went && touched.length > 0) say(done, () => void attempt(() => takeBack(touched)));
    return went;
  };
}
