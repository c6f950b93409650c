// The backup file, version by version of the notebook's own shape. Written and read in this folder only.
//
// JSON Lines in UTF-8, every line ended by one line feed:
//   header  {"format":"second-round-backup","version":2,"holds":"notebook"}
//   records {"table":"captures","record":{…}}: tables in the order of FILE_TABLES, records by key, fields by name
//   footer  {"end":true,"counts":{"captures":12,…},"sha256":"…"}
// The same notebook gives the same bytes; there is no date in it. `sha256` covers everything before the footer: the
// bytes are cut into blocks of 1 MiB, and the SHA-256 of all blocks' SHA-256 in order is written in hexadecimal. Web
// Crypto cannot hash a stream; a list of hashes can be made block by block and is as hard to forge by accident.
import { z } from 'zod';
import { KEPT_TABLES } from '../remember-changes.ts';

export const BACKUP_FORMAT = 'second-round-backup';

/** Bytes of one line. The largest page a snapshot's limits allow takes a quarter of it. */
export const LINE_LIMIT = 64 * 1024 * 1024;
export const HEADER_LIMIT = 4_096;

/** Deletions come last: a record is there before the note that another one is gone. */
export const FILE_TABLES: readonly string[] = [...KEPT_TABLES, 'problems', 'deletions'];

export const headerSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.number().int().positive(),
  /** Everything, or one opportunity with the stories told there. */
  holds: z.enum(['notebook', 'opportunity']),
});

export const footerSchema = z.object({
  end: z.literal(true),
  counts: z.record(z.string(), z.number().int().nonnegative()),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export type BackupHeader = z.infer<typeof headerSchema>;
export type BackupFooter = z.infer<typeof footerSchema>;

/** One record of the file, not checked yet. `key` is the record's key in its table. */
export interface BackupRow {
  table: string;
  key: IDBValidKey;
  record: Record<string, unknown>;
}

/** Why a file cannot be brought in. Each has its own sentence on the screen; nothing was written. */
export const BACKUP_ERROR_CODES = [
  'backup-empty',
  'backup-foreign',
  'backup-too-new',
  'backup-truncated',
  'backup-altered',
  'backup-line-too-long',
  'backup-unreadable',
  'capsule-locked',
  'capsule-wrong-passphrase',
] as const;
export type BackupErrorCode = (typeof BACKUP_ERROR_CODES)[number];

export class BackupFileError extends Error {
  override name = 'BackupFileError';
  readonly code: BackupErrorCode;

  constructor(code: BackupErrorCode, detail: string) {
    super(detail);
    this.code = code;
  }
}
