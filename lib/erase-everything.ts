import { revokeAllSites } from './browser/allowed-sites.ts';
import { clearSettings } from './browser/settings.ts';
import { dropTemporaryFile } from './browser/temporary-file.ts';
import { dropUpgrade } from './notebook/backup/open-backup-file.ts';
import { eraseNotebook } from './notebook/delete-opportunity.ts';
import { dropSearchIndex } from './notebook/search-store.ts';

/**
 * Empties the notebook, what was made from it, everything this browser was set to, and gives back the sites that were
 * allowed. There is no way back.
 */
export async function eraseEverything(): Promise<void> {
  await eraseNotebook();
  await dropSearchIndex();
  await dropUpgrade();
  await dropTemporaryFile();
  await clearSettings();
  await revokeAllSites();
}
