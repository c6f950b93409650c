import { collectCapsule } from './collect-export.ts';
import { listCapsuleParts, type CapsuleWording } from './export/capsule/capsule-parts.ts';
import { writeCapsule, writeLockedCapsule, type LockedWords } from './export/capsule/write-capsule.ts';
import { NotInNotebookError } from './notebook/notebook-errors.ts';
import { writeBackupText } from './save-backup.ts';

export interface CapsuleWish {
  opportunityId: string;
  /** Name and stage in words of the interface. */
  name: string;
  stage: string;
  /** BCP 47 tag of those words. */
  language: string;
  /** ISO 8601, UTC. */
  now: string;
  /** Empty: readable by anyone who has the file. */
  passphrase: string;
  wording: CapsuleWording;
  lockedWords: LockedWords;
}

/** One opportunity as a page that can be read anywhere and brought in again. Throws NotInNotebookError. */
export async function makeCapsule(wish: CapsuleWish): Promise<string> {
  const material = await collectCapsule(wish.opportunityId, wish);
  if (!material) throw new NotInNotebookError('This opportunity is no longer in the notebook.');
  const capsule = {
    language: wish.language,
    title: wish.name,
    parts: listCapsuleParts(material, wish.wording),
    backup: await (await writeBackupText(wish.opportunityId)).text(),
  };
  if (wish.passphrase === '') return writeCapsule(capsule);
  return writeLockedCapsule(capsule, wish.passphrase, wish.lockedWords);
}
