import { i18n } from '#i18n';
import { hostOf } from '../app/locale.ts';
import { useSurroundings } from '../app/surroundings.ts';
import { Button } from '../ui/button.tsx';
import { useSayDone } from '../ui/toast.tsx';
import css from './sites.module.css';
import { useAllowedSites } from './use-allowed-sites.ts';
import { findGroup } from '../../lib/browser/site-groups.ts';

/** Offers to notice postings on this one site from now on; gone once it is allowed. */
export function AllowSite({ address }: { address: string }) {
  const { askForSite } = useSurroundings();
  const say = useSayDone();
  const allowed = useAllowedSites();
  const host = hostOf(address);
  if (!allowed || host === '' || findGroup(allowed, address)) return null;
  const allow = () => {
    void askForSite(address).then((granted) => granted && say(i18n.t('sites.allowed', [host])));
  };
  return (
    <section className={css.offer}>
      <h2 className={css.title}>{i18n.t('sites.offer_title')}</h2>
      <p className={css.soft}>{i18n.t('sites.offer', [host])}</p>
      <div>
        <Button small onClick={allow}>
          {i18n.t('sites.always', [host])}
        </Button>
      </div>
    </section>
  );
}
