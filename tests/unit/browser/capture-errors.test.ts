import { describe, expect, it } from 'vitest';
import {
  codeOfAddress,
  codeOfError,
  isPdfAddress,
  TAB_ERROR_CODES,
} from '../../../lib/browser/capture-errors.ts';
import { CAPTURE_ERROR_CODES } from '../../../lib/notebook/records.ts';

describe('codeOfError', () => {
  it.each([
    // Chromium
    ['Cannot access a chrome:// URL', undefined, 'restricted-page'],
    ['Cannot access a chrome-extension:// URL of different extension', undefined, 'restricted-page'],
    [
      'Cannot access contents of url "about:blank". Extension manifest must request permission',
      undefined,
      'restricted-page',
    ],
    [
      'Cannot access contents of url "https://tarnwick.example/". Extension manifest must request',
      undefined,
      'no-access',
    ],
    [
      'Cannot access contents of the page. Extension manifest must request permission',
      undefined,
      'no-access',
    ],
    ['Cannot access contents of url "file:///home/me/a.html".', undefined, 'no-access'],
    ['The extensions gallery cannot be scripted.', undefined, 'store-page'],
    ['Frame with ID 0 is showing error page', undefined, 'restricted-page'],
    ['No tab with id: 12.', undefined, 'tab-gone'],
    ['Frame with ID 0 was removed.', undefined, 'tab-gone'],
    ['This page cannot be scripted due to an ExtensionsSettings policy.', undefined, 'restricted-page'],
    ['The tab was closed.', 'https://tarnwick.example/', 'tab-gone'],
    // Firefox
    ['Missing host permission for the tab', undefined, 'no-access'],
    ['Missing host permission for the tab', 'about:addons', 'restricted-page'],
    ['Missing host permission for the tab', 'https://addons.mozilla.org/en-GB/firefox/', 'store-page'],
    ['Missing host permission for the tab', 'https://tarnwick.example/brochure.PDF?v=2', 'pdf-viewer'],
    ['Missing host permission for the tab, or frames', 'https://tarnwick.example/jobs', 'no-access'],
    ['Invalid tab ID: 12', undefined, 'tab-gone'],
    // Neither
    ['Something else broke', 'https://tarnwick.example/', 'unexpected'],
  ] as const)('%s (%s) → %s', (words, address, code) =>
    expect(codeOfError(new Error(words), address)).toBe(code),
  );

  it('takes what is no Error too', () =>
    expect(codeOfError('No tab with id: 3', undefined)).toBe('tab-gone'));
});

describe('codeOfAddress', () => {
  it.each([
    ['view-source:https://tarnwick.example/', 'restricted-page'],
    ['moz-extension://0b1c/notebook.html', 'restricted-page'],
    ['edge://settings', 'restricted-page'],
    ['https://chromewebstore.google.com/detail/x', 'store-page'],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'store-page'],
    ['https://microsoftedge.microsoft.com/about', undefined],
    ['https://tarnwick.example/', undefined],
    ['file:///home/me/a.html', undefined],
    ['', undefined],
  ] as const)('%s → %s', (address, code) => expect(codeOfAddress(address)).toBe(code));
});

it('knows a PDF by its path, not by its query', () => {
  expect(isPdfAddress('https://tarnwick.example/a.pdf#page=2')).toBe(true);
  expect(isPdfAddress('https://tarnwick.example/view?file=a.pdf')).toBe(false);
  expect(isPdfAddress(undefined)).toBe(false);
});

it('has no code that a draft cannot hold', () => {
  expect(CAPTURE_ERROR_CODES).toEqual(expect.arrayContaining([...TAB_ERROR_CODES]));
});
