import type { PanelView } from '../../lib/panel-view.ts';
import { useSurroundings } from './surroundings.ts';
import { useKept } from './use-kept.ts';

/** The view this window's panel shows; closed and opened again, the panel is where it was. */
export function useView(): [PanelView, (view: PanelView) => void] {
  const { view } = useSurroundings();
  const [state, change] = useKept(view);
  return [state?.value ?? 'page', change];
}
