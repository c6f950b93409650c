import { i18n } from '#i18n';
import { Dialog } from '../ui/dialog.tsx';
import { SelectField } from '../ui/field.tsx';
import { SitesSection } from '../sites/sites-section.tsx';
import { KeyCap } from '../ui/key-cap.tsx';
import css from './app.module.css';
import type { Theme } from './surroundings.ts';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

export interface HelpDialogProps {
  open: boolean;
  onClose: () => void;
  theme: Theme;
  onTheme: (theme: Theme) => void;
  singleKeys: boolean;
  onSingleKeys: (on: boolean) => void;
  /** Rows of keys and what they do. */
  keys: readonly { keys: string; does: string }[];
}

/** Keys, look and allowed sites: everything there is to set. */
export function HelpDialog({
  open,
  onClose,
  theme,
  onTheme,
  singleKeys,
  onSingleKeys,
  keys,
}: HelpDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title={i18n.t('help.title')}>
      <SelectField
        label={i18n.t('help.theme')}
        value={theme}
        choices={THEMES.map((value) => ({ value, label: i18n.t(`theme.${value}`) }))}
        onChange={onTheme}
      />
      <section className={css.keys}>
        <h3>{i18n.t('help.keys')}</h3>
        <dl className={css.keyList}>
          {keys.map((row) => (
            <div key={row.keys} className={css.keyRow}>
              <dt>
                <KeyCap keys={row.keys} />
              </dt>
              <dd>{row.does}</dd>
            </div>
          ))}
        </dl>
        <label className={css.check}>
          <input
            type="checkbox"
            checked={singleKeys}
            onChange={(event) => onSingleKeys(event.target.checked)}
          />
          {i18n.t('help.single_keys')}
        </label>
      </section>
      <SitesSection />
      <p className={css.soft}>{i18n.t('empty.privacy')}</p>
    </Dialog>
  );
}
