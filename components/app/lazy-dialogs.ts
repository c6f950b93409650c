import { lazy } from 'react';

// Dialogs are loaded when first opened: the panel must be usable before anyone asks for one.

/** Keys, look and allowed sites. */
export const HelpDialog = lazy(async () => ({ default: (await import('./help-dialog.tsx')).HelpDialog }));

/** The debrief of a round. */
export const DebriefScreen = lazy(async () => ({
  default: (await import('../rounds/debrief-screen.tsx')).DebriefScreen,
}));

/** People and loose ends beside the notes. */
export const PeopleAndEnds = lazy(async () => ({
  default: (await import('../notes/people-and-ends.tsx')).PeopleAndEnds,
}));

/** An opportunity made by hand. */
export const NewOpportunityDialog = lazy(async () => ({
  default: (await import('../opportunity/new-opportunity-dialog.tsx')).NewOpportunityDialog,
}));
