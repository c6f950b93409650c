import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import css from './tabs.module.css';

interface TabsProps<V extends string> {
  value: V;
  onChange: (value: V) => void;
  className?: string;
  children: ReactNode;
}

/** A set of views of which one is shown. Arrow keys move between the tabs. */
export function Tabs<V extends string>({ value, onChange, className, children }: TabsProps<V>) {
  return (
    <Base.Root className={className} value={value} onValueChange={(next) => onChange(next as V)}>
      {children}
    </Base.Root>
  );
}

interface TabListProps<V extends string> {
  label: string;
  tabs: readonly { value: V; label: string }[];
}

/** The row of tabs; `label` names it. */
export function TabList<V extends string>({ label, tabs }: TabListProps<V>) {
  return (
    <Base.List className={css.list} aria-label={label} activateOnFocus>
      {tabs.map((tab) => (
        <Base.Tab key={tab.value} value={tab.value} className={css.tab}>
          {tab.label}
        </Base.Tab>
      ))}
    </Base.List>
  );
}

/** What one tab shows. Kept in the page while another is shown, so that nothing typed is lost. */
export function TabPanel({ value, children }: { value: string; children: ReactNode }) {
  return (
    <Base.Panel value={value} className={css.panel} keepMounted>
      {children}
    </Base.Panel>
  );
}
