// Frozen. The first shape of the notebook; a change of tables or records is a new step beside this one.

/** Only indexes that a query uses. */
export const v1 = {
  version: 1,
  stores: {
    opportunities: 'id, *jobKeys',
    captures: 'id, opportunityId, pageId, addressKey, [opportunityId+addressKey]',
    snapshots: 'captureId',
    lines: 'captureId',
    facts: 'id, opportunityId, captureId',
    decisions: '[opportunityId+suggestionId], opportunityId',
    notes: 'id, opportunityId',
    drafts: 'id, windowId',
    undos: 'id, at, opportunityId',
    problems: 'id, table',
  },
};
