import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { capsuleDataSchema } from '../../../lib/export/capsule/capsule-format.ts';
import { listCapsuleParts } from '../../../lib/export/capsule/capsule-parts.ts';
import { lockText, unlockText } from '../../../lib/export/capsule/lock-text.ts';
import { findCapsuleData, openCapsule } from '../../../lib/export/capsule/read-capsule.ts';
import { writeCapsule, writeLockedCapsule } from '../../../lib/export/capsule/write-capsule.ts';
import { HOSTILE, hostileCapsule, WORDING } from './hostile.ts';

const capsule = {
  language: 'en"><script>alert(1)</script>',
  title: HOSTILE,
  parts: listCapsuleParts(hostileCapsule(), WORDING),
  backup: `{"format":"second-round-backup"}\n${JSON.stringify({ record: HOSTILE, escaped: '\\u003c' })}\n`,
};
const words = {
  title: 'Locked',
  lead: HOSTILE,
  passphrase: HOSTILE,
  open: HOSTILE,
  wrong: HOSTILE,
  unable: HOSTILE,
};
const PASSPHRASE = 'seven wet otters, é';

const fold = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

describe('a capsule', () => {
  const html = writeCapsule(capsule);
  const { document } = new JSDOM(html).window;

  it('shows hostile words as words', () => {
    expect([...document.scripts].map((script) => script.type)).toEqual(['application/json']);
    expect(document.querySelectorAll('img, iframe, object, link, form')).toHaveLength(0);
    expect(fold(document.querySelector('h1')?.textContent)).toBe(fold(HOSTILE));
    expect(fold(document.title)).toBe(fold(HOSTILE));
    const attributes = [...document.querySelectorAll('main *')].flatMap((element) =>
      element.getAttributeNames(),
    );
    expect(attributes).toEqual([]);
  });

  it('shows everything of the opportunity: every part, in its order', () => {
    const shown = [...document.querySelectorAll('h2')].map((one) => fold(one.textContent).split(' ')[0]);
    expect(shown).toEqual(['ask', 'say', 'expect', 'rounds', 'said', 'notes', 'stories', 'facts', 'pages']);
    expect(document.querySelectorAll('details')).toHaveLength(1);
  });

  it('may load nothing and run nothing', () => {
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'$/,
    );
    expect(html).not.toMatch(/url\(|@import|<link/);
  });

  it('gives its data back to the letter', async () => {
    const data = findCapsuleData(html);
    expect(await openCapsule(data!, '')).toBe(capsule.backup);
  });

  it('leaves empty sections out', () => {
    const nothing = { ask: [], say: [], expect: [], rounds: [], facts: [], notes: [], statements: [] };
    const parts = listCapsuleParts({ name: 'N', stage: 'S', ...nothing, stories: [], pages: [] }, WORDING);
    expect(parts.map(({ kind }) => kind)).toEqual(['title', 'soft']);
  });
});

describe('a capsule with a passphrase', () => {
  it('tells nothing without it and all with it', async () => {
    const html = await writeLockedCapsule({ ...capsule, title: 'Tarnwick secret' }, PASSPHRASE, words);
    expect(html).not.toContain('Tarnwick secret');
    expect(html).not.toContain('second-round-backup');
    const { document } = new JSDOM(html).window;
    expect(document.querySelectorAll('script')).toHaveLength(2);
    expect(document.querySelectorAll('img')).toHaveLength(0);
    const data = findCapsuleData(html)!;
    expect(await openCapsule(data, PASSPHRASE.normalize('NFD'))).toBe(capsule.backup);
    await expect(openCapsule(data, 'seven wet otter')).rejects.toMatchObject({
      code: 'capsule-wrong-passphrase',
    });
  }, 60_000);

  it('uses the strength recommended today and new chance each time', async () => {
    const [one, two] = [await lockText('same', 'same'), await lockText('same', 'same')];
    expect(one.iterations).toBeGreaterThanOrEqual(600_000);
    expect(one.salt).not.toBe(two.salt);
    expect(one.text).not.toBe(two.text);
    const text = `${one.text.startsWith('A') ? 'B' : 'A'}${one.text.slice(1)}`;
    await expect(unlockText({ ...one, text }, 'same')).rejects.toMatchObject({
      code: 'capsule-wrong-passphrase',
    });
  }, 60_000);
});

describe('what is no capsule', () => {
  it.each([
    ['another page', '<!doctype html><script type="application/json">{}</script>'],
    [
      'a page with other data',
      `<script type="application/json" id="second-round-data">{"format":"x"}</script>`,
    ],
    ['a page cut off', writeCapsule(capsule).slice(0, -200)],
    ['a page whose data is no JSON', `<script type="application/json" id="second-round-data">{</script>`],
  ])('%s has no data', (_about, html) => {
    expect(findCapsuleData(html)).toBeUndefined();
  });

  it('a file that would keep the browser busy for hours is refused', () => {
    const locked = { kdf: 'PBKDF2-SHA-256', cipher: 'AES-256-GCM', salt: '', iv: '', text: '' };
    const data = { format: 'second-round-capsule', locked: { ...locked, iterations: 4e9 } };
    expect(capsuleDataSchema.safeParse(data).success).toBe(false);
  });
});
