import { describe } from 'vitest';
import { folderOf } from '../build/built-files.ts';
import { findBrowser, tellMissing } from '../commands/find-browser.ts';
import { startChromium } from './drivers/chromium.ts';
import { runJourneys } from './journeys/run-journeys.ts';

const executable = findBrowser('chromium');
if (!executable) throw new Error(tellMissing('chromium'));

describe('in Chromium', () =>
  runJourneys((options) => startChromium({ build: folderOf('chrome'), executable, ...options })));
