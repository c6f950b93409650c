import { i18n } from '#i18n';
import { BookOpen, ChevronsUpDown, FileText, Plus, Settings2 } from 'lucide-react';
import type { Opportunity } from '../../lib/notebook/records.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Menu, MenuChoices, MenuItem, MenuRule } from '../ui/menu.tsx';
import { TabList } from '../ui/tabs.tsx';
import { opportunityName } from '../opportunity/opportunity-name.ts';
import css from './app.module.css';

export const VIEWS = ['page', 'prepare', 'notes'] as const;
export type View = (typeof VIEWS)[number];

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
        <OpportunityMenu {...props} />
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
          tabs={VIEWS.map((value) => ({ value, label: i18n.t(`view.${value}`) }))}
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

function OpportunityMenu({ opportunities, opportunity, onPin, onNew }: TopBarProps) {
  const choices = opportunities.map((one) => ({
    value: one.id,
    label: one.role || one.company || i18n.t('opportunity.unnamed'),
    ...(one.role && one.company && { detail: one.company }),
  }));
  const content = (
    <>
      <span className={css.whichWords}>
        {opportunity ? (
          <>
            <span className={css.whichRole}>
              {opportunity.role || opportunity.company || i18n.t('opportunity.unnamed')}
            </span>
            {opportunity.role && opportunity.company && (
              <span className={css.whichCompany}>{opportunity.company}</span>
            )}
          </>
        ) : (
          <span className={css.whichRole}>{i18n.t('app.no_opportunity')}</span>
        )}
      </span>
      <ChevronsUpDown aria-hidden />
    </>
  );
  const label = opportunity
    ? i18n.t('app.opportunity', [opportunityName(opportunity)])
    : i18n.t('app.no_opportunity');
  return (
    <Menu
      trigger={<button type="button" className={css.which} aria-label={label} />}
      triggerContent={content}
    >
      {choices.length > 0 && (
        <>
          <MenuChoices value={opportunity?.id ?? ''} onChange={onPin} choices={choices} />
          <MenuRule />
        </>
      )}
      <MenuItem onSelect={onNew}>
        <Plus aria-hidden />
        {i18n.t('app.new_opportunity')}
      </MenuItem>
    </Menu>
  );
}
