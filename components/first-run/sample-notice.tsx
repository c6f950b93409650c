import { i18n } from '#i18n';
import { useLocation } from 'wouter';
import { Button } from '../ui/button.tsx';
import css from './first-run.module.css';
import { useRemoveSample } from './use-remove-sample.ts';

/** Says on the sample itself that it is one, with the way to be rid of it. */
export function SampleNotice() {
  const remove = useRemoveSample();
  const [, go] = useLocation();
  return (
    <p className={css.notice}>
      <span>{i18n.t('sample.notice')}</span>
      <Button
        small
        look="quiet"
        onClick={() =>
          void remove().then((done) => {
            if (done) go('/');
          })
        }
      >
        {i18n.t('sample.remove')}
      </Button>
    </p>
  );
}
