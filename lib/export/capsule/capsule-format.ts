// What a capsule holds besides what can be read: the data, in a block the browser does not run.
import { z } from 'zod';

export const CAPSULE_FORMAT = 'second-round-capsule';
export const DATA_ID = 'second-round-data';
/** Characters; a larger file is not read as a capsule. */
export const CAPSULE_LIMIT = 300_000_000;

const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/);

export const lockedSchema = z.object({
  kdf: z.literal('PBKDF2-SHA-256'),
  /** A file must not keep the browser busy for hours. */
  iterations: z.number().int().min(1).max(10_000_000),
  cipher: z.literal('AES-256-GCM'),
  salt: base64,
  iv: base64,
  text: base64,
});

export const capsuleDataSchema = z.union([
  z.object({ format: z.literal(CAPSULE_FORMAT), backup: z.string() }),
  z.object({ format: z.literal(CAPSULE_FORMAT), locked: lockedSchema }),
]);

/** What is inside a locked capsule once it is open. */
export const openedSchema = z.object({ backup: z.string() });

export type LockedText = z.infer<typeof lockedSchema>;
export type CapsuleData = z.infer<typeof capsuleDataSchema>;
