import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeSnapshot } from '../lib/snapshot/take-snapshot.ts';

// Injected on a gesture; what it returns is the result of the injection.
export default defineUnlistedScript({
  globalName: true,
  main: () => takeSnapshot(document, { address: location.href, takenAt: new Date().toISOString() }),
});
