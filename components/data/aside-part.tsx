import { i18n } from '#i18n';
import { retryProblems } from '../../lib/notebook/problems.ts';
import { listProblems } from '../../lib/notebook/queries.ts';
import { useNotebook } from '../app/use-notebook.ts';
import { useTry } from '../app/use-try.ts';
import { Button } from '../ui/button.tsx';
import { useSayDone } from '../ui/toast.tsx';
import css from './data.module.css';

/** Records that do not fit; nothing while there are none. */
export function AsidePart() {
  const problems = useNotebook(listProblems) ?? [];
  const attempt = useTry();
  const say = useSayDone();
  if (problems.length === 0) return null;
  const retry = () =>
    attempt(async () => {
      const back = await retryProblems();
      say(back === 0 ? i18n.t('data.retried_none') : i18n.t('data.retried', back, [String(back)]));
    });
  return (
    <section className={css.part}>
      <h2 className={css.partTitle}>{i18n.t('data.aside_title')}</h2>
      <p>{i18n.t('data.aside', problems.length, [String(problems.length)])}</p>
      <p className={css.soft}>{i18n.t('data.aside_detail')}</p>
      <ul className={css.problems}>
        {problems.map(({ id, table, issue }) => (
          <li key={id} className={css.soft}>
            {table}: {issue}
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={() => void retry()}>{i18n.t('data.retry')}</Button>
      </div>
    </section>
  );
}
