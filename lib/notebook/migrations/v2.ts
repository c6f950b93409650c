// Frozen. Rounds, people, the candidate's own material, prep sheets, practice; and what a backup must know.

/** Only indexes that a query uses. */
export const v2 = {
  version: 2,
  stores: {
    people: 'id, opportunityId',
    rounds: 'id, opportunityId',
    profile: 'id',
    stories: 'id',
    statements: 'id, opportunityId',
    sheets: 'roundId, opportunityId',
    rehearsals: '[opportunityId+suggestionId], opportunityId',
    deletions: '[table+key]',
    backups: 'id',
  },
};
