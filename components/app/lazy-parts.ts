import { lazy } from 'react';

// Loaded when first shown, or when the panel rests: it must be drawn and usable before anyone asks for them.

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

/** Questions to ask, points to say, questions to expect. */
export const PrepareTab = lazy(async () => ({
  default: (await import('../prepare/prepare-tab.tsx')).PrepareTab,
}));

/** The line after a round whose debrief is not written yet. */
export const DebriefOffer = lazy(async () => ({
  default: (await import('../rounds/debrief-offer.tsx')).DebriefOffer,
}));

/** The line when it is time for a backup. */
export const BackupReminder = lazy(async () => ({
  default: (await import('../data/backup-reminder.tsx')).BackupReminder,
}));

/** Notes, people and loose ends. */
export const NotesTab = lazy(async () => ({ default: (await import('../notes/notes-tab.tsx')).NotesTab }));
