import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBuilt, TARGETS } from './built-files.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Addresses that stand in the built code and are never asked: names of formats, and pages libraries point readers to. */
const WRITTEN_NOT_ASKED = [
  'bit.ly',
  'dexie.org',
  'json-schema.org',
  'react.dev',
  'reactjs.org',
  'base-ui.com',
  'schema.org',
  'tinyurl.com',
  'www.w3.org',
  'github.com',
];

const MEANS_OF_ASKING = [
  'new XMLHttpRequest',
  'new WebSocket',
  'new EventSource',
  'new RTCPeerConnection',
  'new WebTransport',
  'sendBeacon(',
  'importScripts(',
];

describe.each(TARGETS)('the %s build', (target) => {
  test('has no means of asking a server', () => {
    for (const [path, code] of readBuilt(target, '.js')) {
      for (const means of MEANS_OF_ASKING) expect(code, `${means} in ${path}`).not.toContain(means);
      // The build tool's own fallback for <link rel=modulepreload> fetches the extension's own files.
      const fetches = code.match(/\bfetch\([^)]{0,20}\)/g) ?? [];
      expect(
        fetches.filter((call) => !/^fetch\((\w+)\.href,\w+\)$/.test(call)),
        `fetch in ${path}`,
      ).toEqual([]);
    }
  });

  test('loads nothing from elsewhere', () => {
    for (const [path, text] of [...readBuilt(target, '.html'), ...readBuilt(target, '.css')]) {
      expect(text.match(/(?:src|href)="(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\//g), path).toBeNull();
    }
  });

  test('names no address that is not known and explained', () => {
    const hosts = new Set<string>();
    for (const code of readBuilt(target, '.js').values()) {
      for (const [, host] of code.matchAll(/https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi))
        hosts.add(host!.toLowerCase());
    }
    expect([...hosts].filter((host) => !WRITTEN_NOT_ASKED.includes(host))).toEqual([]);
  });
});

describe('our own code', () => {
  const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );

  test.each([
    ['asks no server', /\bfetch\(|new (?:XMLHttpRequest|WebSocket|EventSource|WebTransport)|sendBeacon\(/],
    [
      'puts no HTML into a document',
      /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(/,
    ],
    ['runs no text as code', /\beval\(|new Function\(/],
  ])('%s', (_name, pattern) => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => pattern.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
