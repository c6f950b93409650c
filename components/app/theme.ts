import { useEffect } from 'react';
import { useSurroundings, type Theme } from './surroundings.ts';
import { useKept } from './use-kept.ts';

/** Gives the whole page the chosen colours; "system" leaves it to the browser. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** The chosen colours, applied to the page as long as the screen is there. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [state, change] = useKept(useSurroundings().theme);
  const theme = state?.value ?? 'system';
  useEffect(() => {
    if (state) applyTheme(state.value);
  }, [state]);
  return [theme, change];
}
