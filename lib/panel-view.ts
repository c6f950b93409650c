/** The views of the side panel, in order. */
export const PANEL_VIEWS = ['page', 'prepare', 'notes'] as const;
export type PanelView = (typeof PANEL_VIEWS)[number];
