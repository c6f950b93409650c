import { i18n } from '#i18n';
import { Trash2 } from 'lucide-react';
import type { AllowedSites } from '../../lib/browser/allowed-sites.ts';
import type { SiteMode } from '../../lib/browser/settings.ts';
import { useSurroundings } from '../app/surroundings.ts';
import { useKept } from '../app/use-kept.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { SelectField } from '../ui/field.tsx';
import css from './sites.module.css';
import { useAllowedSites } from './use-allowed-sites.ts';

const MODES: readonly SiteMode[] = ['badge', 'prepare', 'capture'];

/** Which sites are noticed while the candidate browses, what happens there, and the way to take each back. */
export function SitesSection() {
  const { pageMarks } = useSurroundings();
  const allowed = useAllowedSites();
  const [marks, setMarks] = useKept(pageMarks);
  if (!allowed) return null;
  return (
    <section className={css.section}>
      <h3>{i18n.t('sites.title')}</h3>
      <p className={css.soft}>{i18n.t('sites.lead')}</p>
      {allowed.length === 0 ? (
        <p>{i18n.t('sites.none')}</p>
      ) : (
        <ul className={css.list}>
          {allowed.map((group) => (
            <SiteRow key={group.id} group={group} />
          ))}
        </ul>
      )}
      <Asks allowed={allowed} />
      <label className={css.check}>
        <input
          type="checkbox"
          checked={marks?.value ?? false}
          onChange={(event) => setMarks(event.target.checked)}
        />
        {i18n.t('sites.marks')}
      </label>
    </section>
  );
}

function nameOf({ kind, host = '', patterns }: AllowedSites): string {
  if (kind === 'site') return host;
  return kind === 'every' ? i18n.t('sites.every') : i18n.t('sites.job_sites', [String(patterns.length)]);
}

function SiteRow({ group }: { group: AllowedSites }) {
  const { sites } = useSurroundings();
  const name = nameOf(group);
  return (
    <li className={css.row}>
      <span className={css.name}>{name}</span>
      <IconButton
        small
        className={css.remove}
        label={i18n.t('sites.revoke', [name])}
        onClick={() => void sites.revoke(group)}
      >
        <Trash2 />
      </IconButton>
      <div className={css.mode}>
        <SelectField
          hideLabel
          label={i18n.t('sites.mode_of', [name])}
          value={group.mode}
          choices={MODES.map((value) => ({ value, label: i18n.t(`sites.mode.${value}`) }))}
          onChange={(mode) => void sites.setMode(group.id, mode)}
        />
      </div>
    </li>
  );
}

/** Each asks the browser from the click itself, after saying what it means. */
function Asks({ allowed }: { allowed: readonly AllowedSites[] }) {
  const { sites } = useSurroundings();
  const has = (id: string) => allowed.some((group) => group.id === id);
  return (
    <div className={css.asks}>
      {!has('job-sites') && !has('every') && (
        <div className={css.ask}>
          <p className={css.soft}>{i18n.t('sites.job_sites_means')}</p>
          <Button small onClick={() => void sites.allowJobSites()}>
            {i18n.t('sites.allow_job_sites')}
          </Button>
        </div>
      )}
      {!has('every') && (
        <div className={css.ask}>
          <p className={css.soft}>{i18n.t('sites.every_means')}</p>
          <Button small onClick={() => void sites.allowEverySite()}>
            {i18n.t('sites.allow_every')}
          </Button>
        </div>
      )}
    </div>
  );
}
