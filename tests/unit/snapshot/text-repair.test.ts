import { assert as assertProperty, constantFrom, property, string as anyString } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEntities, decodeFully } from '../../../lib/snapshot/decode-entities.ts';
import { repairMojibake } from '../../../lib/snapshot/repair-mojibake.ts';
import { splitBullets } from '../../../lib/snapshot/split-lines.ts';

describe('mojibake', () => {
  it('is mended where it round-trips', () => {
    expect(repairMojibake('Â£30,000 â€“ weâ€™re in MÃ¼nchen')).toBe('£30,000 – we’re in München');
  });

  it('is left alone where the words are meant that way', () => {
    for (const text of ['Ângela Bråten', 'Âge minimum', 'São Paulo', '£30,000', 'Â£30 – 日本'])
      expect(repairMojibake(text)).toBe(text);
  });

  it('gives back any text that was broken this way', () => {
    assertProperty(
      property(anyString({ unit: constantFrom(...Array.from('abc £éüñ ß')), minLength: 1 }), (text) => {
        const broken = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(
          '',
        );
        expect(repairMojibake(broken)).toBe(text);
      }),
    );
  });
});

describe('entities', () => {
  it('are decoded by name and number; unknown ones stay', () => {
    expect(decodeEntities('R&amp;D &#8211; &#x20AC;20 &bogus; &#0;')).toBe('R&D – €20 &bogus; &#0;');
  });

  it('are decoded up to three times', () => {
    expect(decodeFully('&amp;amp;lt;p&amp;amp;gt;')).toBe('<p>');
    expect(decodeFully('&amp;amp;amp;lt;')).toBe('&lt;');
  });
});

describe('bullets', () => {
  it.each(['• oak', '– oak', '* oak', '· oak', '✓ oak', '➤ oak', '・oak', '✅ oak', '✔️ oak'])(
    '"%s" is an item',
    (text) => {
      expect(splitBullets(text)).toEqual([{ text: 'oak', bulleted: true }]);
    },
  );

  it.each(['-5 degrees', '*required', '— Ada Holm', 'oak • teak', '3. oak'])(
    '"%s" is a line as it stands',
    (text) => {
      expect(splitBullets(text)).toEqual([{ text, bulleted: false }]);
    },
  );
});
