import { describe } from 'vitest';
import { folderOf } from '../build/built-files.ts';
import { findBrowser, tellMissing } from '../commands/find-browser.ts';
import { startFirefox } from './drivers/firefox.ts';
import { afterRestart, asYouBrowse } from './journeys/as-you-browse.ts';
import { runJourneys } from './journeys/run-journeys.ts';

const executable = findBrowser('firefox');
if (!executable) throw new Error(tellMissing('firefox'));

const started = { build: folderOf('firefox'), executable };

describe('in Firefox', () => runJourneys((options) => startFirefox({ ...started, ...options })));

// As before Firefox 147: pages do not say that they gave themselves another address.
describe('in a Firefox without the Navigation API', () =>
  runJourneys(
    (options) =>
      startFirefox({ ...started, ...options, preferences: { 'dom.navigation.webidl.enabled': false } }),
    { 'as you browse': asYouBrowse.filter(({ name }) => name.startsWith('an applicant system drawn by')) },
  ));

describe('in a Firefox that keeps the extension', () =>
  runJourneys((options) => startFirefox({ ...started, ...options, lasting: true }), {
    'as you browse': afterRestart,
  }));
