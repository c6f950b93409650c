import '../ui/base.css';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { startNotebook } from '../../lib/notebook/database.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { themeSetting } from '../../lib/browser/settings.ts';
import { findSurroundings } from './browser-surroundings.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { doIdleWork } from './idle-work.ts';
import { uiLanguage } from './locale.ts';
import { SurroundingsFrame } from './surroundings.ts';
import { applyTheme } from './theme.ts';

/** Puts a screen of ours into its page: language, colours, notebook, and the net under all of it. */
export async function startScreen(screen: ReactNode): Promise<void> {
  document.documentElement.lang = uiLanguage();
  void startNotebook();
  // The theme comes before the first paint, or a dark screen starts with a flash of white.
  const [surroundings, theme] = await Promise.all([findSurroundings(), themeSetting.getValue()]);
  applyTheme(theme);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no place for the screen.');
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary version={packageFile.version}>
        <SurroundingsFrame value={surroundings}>{screen}</SurroundingsFrame>
      </ErrorBoundary>
    </StrictMode>,
  );
  void doIdleWork(new Date().toISOString());
}
