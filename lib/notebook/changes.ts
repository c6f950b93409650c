import { compareVersions, type VersionChanges } from './compare-versions.ts';
import { linesOf, versionsOf } from './queries.ts';

/** What changed in this version of a page against the version before; nothing for a first version. Reads only. */
export async function changesOf(captureId: string): Promise<VersionChanges> {
  const versions = await versionsOf(captureId);
  const before = versions[versions.findIndex((one) => one.id === captureId) + 1];
  if (!before) return { removed: [], added: [] };
  return compareVersions(await linesOf(before.id), await linesOf(captureId));
}
