import { beforeEach, describe, expect, it, vi } from 'vitest';
import { takeTabSnapshot } from '../../../lib/browser/take-tab-snapshot.ts';
import { makeSnapshot } from '../notebook/material.ts';
import { executeScript, getTab } from './extension-api.ts';

vi.mock('wxt/browser', () => import('./extension-api.ts'));

const answer = (result: unknown) => executeScript.mockResolvedValue([{ frameId: 0, result }]);
const answerJson = (result: unknown) => answer(JSON.stringify(result));

beforeEach(() => void executeScript.mockReset());

describe('takeTabSnapshot', () => {
  it('injects the capture script into the top frame of the tab and gives back what it says', async () => {
    const snapshot = makeSnapshot(['Data Engineer', 'Leeds']);
    answerJson(snapshot);
    expect(await takeTabSnapshot(7)).toEqual(snapshot);
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7 }, files: ['/capture.js'] });
  });

  it.each([
    ['null', null, 'invalid-snapshot'],
    ['a shape of its own', { version: 1, title: 'x' }, 'invalid-snapshot'],
    ['another version', { ...makeSnapshot(['x']), version: 99 }, 'invalid-snapshot'],
    ['more than the caps allow', makeSnapshot(Array.from({ length: 20_001 }, () => 'x')), 'invalid-snapshot'],
    ['a line too long', makeSnapshot(['x'.repeat(20_001)]), 'invalid-snapshot'],
    ['a page without text', makeSnapshot([]), 'empty-page'],
    ['a PDF’s empty shell', makeSnapshot([], 'https://tarnwick.example/a.pdf'), 'pdf-viewer'],
  ])('refuses %s', async (_name, result, code) => {
    answerJson(result);
    await expect(takeTabSnapshot(7)).rejects.toMatchObject({ name: 'TabCaptureError', code });
  });

  it.each([
    ['nothing', undefined, 'unexpected'],
    ['null', null, 'unexpected'],
    ['something that is no text', makeSnapshot(['x']), 'unexpected'],
    ['a text that is no JSON', '{"version":1', 'invalid-snapshot'],
  ])('refuses %s in place of JSON', async (_name, result, code) => {
    answer(result);
    await expect(takeTabSnapshot(7)).rejects.toMatchObject({ name: 'TabCaptureError', code });
  });

  it('knows a PDF by its content type where the address does not say', async () => {
    executeScript.mockImplementation(async ({ files }) => [
      { result: files ? JSON.stringify(makeSnapshot([])) : 'application/pdf' },
    ]);
    await expect(takeTabSnapshot(7)).rejects.toMatchObject({ code: 'pdf-viewer' });
  });

  it('knows the browser’s own pages by the refusal after a click on the extension', async () => {
    executeScript.mockRejectedValue(
      new Error('Cannot access contents of the page. Extension manifest must request'),
    );
    await expect(takeTabSnapshot(7)).rejects.toMatchObject({ code: 'no-access' });
    await expect(takeTabSnapshot(7, { gesture: true })).rejects.toMatchObject({ code: 'restricted-page' });
    executeScript.mockRejectedValue(new Error('Cannot access contents of url "file:///a.html".'));
    await expect(takeTabSnapshot(7, { gesture: true })).rejects.toMatchObject({ code: 'no-access' });
  });

  const missing = new Error('Missing host permission for the tab');

  it.each([
    { url: 'about:support', title: 'Troubleshooting', refusal: undefined, code: 'restricted-page' },
    { url: 'https://tarnwick.example/12', title: 'role.pdf', refusal: missing, code: 'pdf-viewer' },
    { url: 'https://tarnwick.example/12', title: 'Role', refusal: missing, code: 'no-access' },
  ])('lets the tab’s address and title explain: $url, $title', async ({ url, title, refusal, code }) => {
    getTab.mockResolvedValueOnce({ url, title });
    if (refusal) executeScript.mockRejectedValue(refusal);
    else answer(undefined);
    await expect(takeTabSnapshot(7)).rejects.toMatchObject({ code });
  });

  it.each([
    { address: 'https://tarnwick.example/12', now: undefined, code: 'tab-gone' },
    { address: 'https://tarnwick.example/12', now: 'https://tarnwick.example/13', code: 'tab-gone' },
    { address: 'https://tarnwick.example/12', now: 'https://tarnwick.example/12', code: 'restricted-page' },
    { address: 'https://accounts.firefox.com/', now: undefined, code: 'restricted-page' },
    { address: 'about:support', now: undefined, code: 'restricted-page' },
    { address: undefined, now: undefined, code: 'restricted-page' },
  ])('refused after a click on $address, the tab now at $now: $code', async ({ address, now, code }) => {
    getTab.mockResolvedValueOnce({ url: now, title: '' });
    executeScript.mockRejectedValue(missing);
    const options = { gesture: true, ...(address ? { address } : {}) };
    await expect(takeTabSnapshot(7, options)).rejects.toMatchObject({ code });
  });

  it('never puts page text into the error', async () => {
    answerJson({
      ...makeSnapshot(['secret words']),
      title: 5,
      blocks: [{ kind: 'secret kind', text: 'secret words' }],
    });
    const error = (await takeTabSnapshot(7).catch((caught: unknown) => caught)) as Error;
    expect(error.message).not.toContain('secret');
  });

  it('gives the browser’s refusal a code', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    await expect(takeTabSnapshot(7)).rejects.toMatchObject({ code: 'restricted-page' });
  });

  it('sees an error that Firefox reports inside the result', async () => {
    executeScript.mockResolvedValue([{ frameId: 0, error: { message: 'x is undefined' } }]);
    await expect(takeTabSnapshot(7)).rejects.toMatchObject({ code: 'unexpected' });
  });

  it('gives up on a page that does not answer', async () => {
    executeScript.mockReturnValue(new Promise(() => {}));
    await expect(takeTabSnapshot(7, { timeLimit: 5 })).rejects.toMatchObject({ code: 'timed-out' });
  });

  it('survives no result at all', async () => {
    executeScript.mockResolvedValue([]);
    await expect(takeTabSnapshot(7)).rejects.toMatchObject({ code: 'unexpected' });
  });
});
