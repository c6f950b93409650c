import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBuilt, TARGETS } from './built-files.ts';
import { findGlobals } from './global-names.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Addresses that stand in the built code and are never asked: names of formats, and pages libraries point readers to. */
const WRITTEN_NOT_ASKED = [
  'bit.ly',
  'dexie.org',
  'json-schema.org',
  'react.dev',
  'reactjs.org',
  'base-ui.com',
  'rolldown.rs',
  'schema.org',
  'tinyurl.com',
  // The calendar library's own page, in a comment and an error text.
  'sebbo2002.github.io',
  // Invented page the reader warms up on; names under .example belong to nobody (RFC 2606).
  'warm.example',
  'www.w3.org',
  'github.com',
  // Names of what may be in a DOCX, and the licence of the library that opens it.
  'schemas.openxmlformats.org',
  'schemas.microsoft.com',
  'schemas.zwobble.org',
  'purl.oclc.org',
  'raw.github.com',
  'stuartk.com',
  'stuk.github.io',
  // Names of what may be in a PDF, and stand-ins against which it tests whether a link is one.
  'ns.adobe.com',
  'www.xfa.org',
  'example.com',
  'foo.bar',
  // The sample's company, which does not exist; no link leads there.
  'www.tidewell.example',
];

const MEANS_OF_ASKING = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'RTCPeerConnection',
  'WebTransport',
  'sendBeacon',
  'importScripts',
];

describe('looking for global names', () => {
  test.each([
    ['fetch(address, { method: "POST", headers: { accept: "text/html" } })', ['fetch']],
    ['const ask = fetch; ask(address)', ['fetch']],
    ['self.fetch(a); window["fetch"](a); navigator.sendBeacon(a)', ['fetch', 'fetch', 'sendBeacon']],
    ['new XMLHttpRequest()', ['XMLHttpRequest']],
    ['const all = { fetch }', ['fetch']],
    ['xref.fetch(ref); class Table { fetch(ref) {} } const o = { fetch: 1 }; "fetch(a)"', []],
  ])('%s', (code, expected) => {
    expect(new Set(findGlobals(code, MEANS_OF_ASKING))).toEqual(new Set(expected));
  });
});

describe.each(TARGETS)('the %s build', (target) => {
  test('has no means of asking a server', () => {
    for (const [path, code] of readBuilt(target, '.js'))
      expect(findGlobals(code, MEANS_OF_ASKING), path).toEqual([]);
  });

  test('loads no code by a name made up at run time', () => {
    for (const [path, code] of readBuilt(target, '.js')) {
      const made = [...code.matchAll(/\bimport\((?!\s*[`"'][./\w-]+[`"']\s*\))[^)]{0,40}/g)].map(
        ([call]) => call,
      );
      expect(made, path).toEqual([]);
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
