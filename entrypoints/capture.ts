import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { packSnapshot } from '../lib/snapshot/pack-snapshot.ts';
import { Pacer } from '../lib/snapshot/pause.ts';
import { takeSnapshot } from '../lib/snapshot/take-snapshot.ts';

// Injected on a gesture; what it returns, the snapshot as JSON, is the result of the injection.
export default defineUnlistedScript({
  globalName: true,
  main: async () => {
    const pacer = new Pacer();
    const options = { address: location.href, takenAt: new Date().toISOString() };
    return packSnapshot(await takeSnapshot(document, options, pacer), pacer);
  },
});
