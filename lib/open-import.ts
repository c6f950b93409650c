// From whatever file the candidate chose to a look at what bringing it in would do. Nothing is written.
import { CAPSULE_LIMIT } from './export/capsule/capsule-format.ts';
import { findCapsuleData, openCapsule } from './export/capsule/read-capsule.ts';
import { BackupFileError } from './notebook/backup/backup-format.ts';
import { openBackupFile, type OpenWish } from './notebook/backup/open-backup-file.ts';
import { previewImport, type ImportPreview } from './notebook/backup/preview-import.ts';

export interface ImportFile extends OpenWish {
  /** For a capsule that has one. */
  passphrase?: string | undefined;
}

async function looksLikeCapsule(file: Blob): Promise<boolean> {
  const start = await file.slice(0, 200).text();
  return /^\s*<!doctype html/i.test(start);
}

async function readCapsule({ file, passphrase }: ImportFile): Promise<Blob> {
  if (file.size > CAPSULE_LIMIT) throw new BackupFileError('backup-foreign', 'Too large for a capsule.');
  const html = await file.text();
  const data = findCapsuleData(html);
  if (!data) {
    const code = html.includes('second-round-capsule') ? 'backup-truncated' : 'backup-foreign';
    throw new BackupFileError(code, 'There is no whole capsule in this page.');
  }
  if ('locked' in data && !passphrase)
    throw new BackupFileError('capsule-locked', 'The capsule has a passphrase.');
  return new Blob([await openCapsule(data, passphrase ?? '')]);
}

/**
 * Looks at a backup, an opportunity's file or a capsule, of this version or an earlier one. Throws BackupFileError with
 * `capsule-locked` when a passphrase is needed, WrongPassphraseError, and the signal's reason.
 */
export async function openImport(wish: ImportFile): Promise<ImportPreview> {
  const isCapsule = await looksLikeCapsule(wish.file).catch(() => false);
  const file = isCapsule ? await readCapsule(wish) : wish.file;
  return previewImport({ ...wish, file: await openBackupFile({ ...wish, file }) });
}
