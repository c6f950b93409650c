/** Raised when the shape of a snapshot changes; stored snapshots keep the number they were taken with. */
export const SNAPSHOT_VERSION = 1;

/** Caps that keep a snapshot bounded whatever the page does. Characters, not bytes. */
export const SNAPSHOT_LIMITS = {
  blocks: 20_000,
  boxes: 30_000,
  blockText: 20_000,
  totalText: 2_000_000,
  address: 4_000,
  attribute: 300,
  structuredItems: 200,
  metaEntries: 200,
  frames: 50,
  depth: 200,
} as const;
