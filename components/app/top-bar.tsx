import { i18n } from '#i18n';
import { BookOpen, ChevronsUpDown, FileText, Settings2 } from 'lucide-react';
import type { Opportunity } from '../../lib/notebook/records.ts';
import { PANEL_VIEWS } from '../../lib/panel-view.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { TabList } from '../ui/tabs.tsx';
import { opportunityName } from '../opportunity/opportunity-name.ts';
import css from './app.module.css';

interface TopBarProps {
  opportunities: readonly Opportunity[];
  opportunity: Opportunity | undefined;
  onPin: (opportunityId: string) => void;
  onNew: () => void;
  onRead: () => void;
  onNotebook: () => void;
  onHelp: () => void;
  shortcut?: string;
}

/** Which opportunity the panel works on, the three views, and reading the page in front. */
export function TopBar(props: TopBarProps) {
  const { onRead, onNotebook, onHelp, shortcut } = props;
  return (
    <header className={css.bar}>
      <div className={css.barTop}>
        <OpportunitySwitch {...props} />
        <IconButton label={i18n.t('app.notebook')} onClick={onNotebook}>
          <BookOpen />
        </IconButton>
        <IconButton label={i18n.t('app.help')} onClick={onHelp}>
          <Settings2 />
        </IconButton>
      </div>
      <div className={css.barBottom}>
        <TabList
          label={i18n.t('app.views')}
          tabs={PANEL_VIEWS.map((value) => ({ value, label: i18n.t(`view.${value}`) }))}
        />
        <Button
          small
          className={css.read}
          onClick={onRead}
          title={shortcut ? i18n.t('app.read_hint', [shortcut]) : undefined}
          aria-keyshortcuts={shortcut}
        >
          <FileText aria-hidden />
          {i18n.t('app.read_page')}
        </Button>
      </div>
    </header>
  );
}

/** Stands among the opportunities in the list, as the last choice. */
const NEW = 'new';

/**
 * The system's own list under a face of two lines: it opens over the edge of a narrow panel, and costs nothing to load.
 */
function OpportunitySwitch({ opportunities, opportunity, onPin, onNew }: TopBarProps) {
  const label = opportunity
    ? i18n.t('app.opportunity', [opportunityName(opportunity)])
    : i18n.t('app.no_opportunity');
  return (
    <div className={css.which}>
      <span className={css.whichWords} aria-hidden>
        <span className={css.whichRole}>
          {opportunity ? titleOf(opportunity) : i18n.t('app.no_opportunity')}
        </span>
        {opportunity?.role && opportunity.company && (
          <span className={css.whichCompany}>{opportunity.company}</span>
        )}
      </span>
      <ChevronsUpDown aria-hidden />
      <select
        className={css.whichList}
        aria-label={label}
        value={opportunity?.id ?? ''}
        onChange={(event) => (event.target.value === NEW ? onNew() : onPin(event.target.value))}
      >
        {!opportunity && <option value="">{i18n.t('app.no_opportunity')}</option>}
        {opportunities.map((one) => (
          <option key={one.id} value={one.id}>
            {opportunityName(one) || i18n.t('opportunity.unnamed')}
          </option>
        ))}
        <option value={NEW}>{i18n.t('app.new_opportunity')}…</option>
      </select>
    </div>
  );
}

function titleOf({ role, company }: Opportunity): string {
  return role || company || i18n.t('opportunity.unnamed');
}
