// Written here and not taken from the component library: its tabs cost 16 kB gzip before anything is on the screen.
// Keys and roles follow https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ (selection follows focus).
import { createContext, use, useId, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import css from './tabs.module.css';

interface TabsState {
  base: string;
  value: string;
  onChange: (value: string) => void;
}

const TabsContext = createContext<TabsState>({ base: '', value: '', onChange: () => {} });

interface TabsProps<V extends string> {
  value: V;
  onChange: (value: V) => void;
  className?: string;
  children: ReactNode;
}

/** A set of views of which one is shown. */
export function Tabs<V extends string>({ value, onChange, className, children }: TabsProps<V>) {
  const base = useId();
  const state = useMemo(
    () => ({ base, value, onChange: (next: string) => onChange(next as V) }),
    [base, value, onChange],
  );
  return (
    <TabsContext value={state}>
      <div className={className}>{children}</div>
    </TabsContext>
  );
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

interface TabListProps<V extends string> {
  label: string;
  tabs: readonly { value: V; label: string }[];
}

/** The row of tabs; `label` names it. Arrow keys, Home and End move between the tabs. */
export function TabList<V extends string>({ label, tabs }: TabListProps<V>) {
  const { base, value, onChange } = use(TabsContext);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = tabs.findIndex((tab) => tab.value === value);
    const next = STEPS[event.key]?.(at, tabs.length - 1);
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onChange(tab.value);
    document.getElementById(`${base}tab-${tab.value}`)?.focus();
  };
  return (
    <div className={css.list} role="tablist" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          id={`${base}tab-${tab.value}`}
          className={css.tab}
          aria-selected={tab.value === value}
          aria-controls={`${base}panel-${tab.value}`}
          tabIndex={tab.value === value ? 0 : -1}
          onClick={() => onChange(tab.value)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

/**
 * What one tab shows. Made when first shown, so that the first view does not wait for the others; then kept in the page
 * while another is shown, so that nothing typed is lost.
 */
export function TabPanel({ value, children }: { value: string; children: ReactNode }) {
  const { base, value: shown } = use(TabsContext);
  const [wasShown, setWasShown] = useState(value === shown);
  if (value === shown && !wasShown) setWasShown(true);
  return (
    <div
      role="tabpanel"
      id={`${base}panel-${value}`}
      aria-labelledby={`${base}tab-${value}`}
      hidden={value !== shown}
    >
      {wasShown && children}
    </div>
  );
}
