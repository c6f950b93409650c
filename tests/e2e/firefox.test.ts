import { describe } from 'vitest';
import { folderOf } from '../build/built-files.ts';
import { findBrowser, tellMissing } from '../commands/find-browser.ts';
import { startFirefox } from './drivers/firefox.ts';
import { runJourneys } from './journeys/run-journeys.ts';

const executable = findBrowser('firefox');
if (!executable) throw new Error(tellMissing('firefox'));

describe('in Firefox', () =>
  runJourneys((options) => startFirefox({ build: folderOf('firefox'), executable, ...options })));
