import { expect, test } from 'vitest';
import { stripLegalForm } from '../../../../lib/reading/company/legal-suffix.ts';
import { cleanLogoAlt } from '../../../../lib/reading/company/logo-walls.ts';
import { trimQuotes } from '../../../../lib/reading/company/trim-quotes.ts';
import { saysTopic } from '../../../../lib/reading/company/says-topic.ts';

test.each([
  ['Moorhof Technik GmbH', 'Moorhof Technik'],
  ['Havn & Co. KG', 'Havn &'],
  ['Driftwood Robotics, Inc.', 'Driftwood Robotics'],
  ['Kwiatek Sp. z o.o.', 'Kwiatek'],
  ['株式会社みなと', 'みなと'],
  ['Agata', 'Agata'],
])('%s without its legal form', (name, bare) => expect(stripLegalForm(name)).toBe(bare));

test.each([
  ['Fernhill Clinics logo', 'Fernhill Clinics'],
  ['logo-nordkai-white.svg', 'nordkai'],
  ['Logo', undefined],
  ['image 12', undefined],
  ['Two people looking at a very long chart on a wall', undefined],
])('the alternative text "%s" names %s', (alt, name) => expect(cleanLogoAlt(alt)).toBe(name));

test('a quotation mark without a partner is taken off', () => {
  expect(trimQuotes('We sail on time.”')).toBe('We sail on time.');
  expect(trimQuotes('“We sail on time.')).toBe('We sail on time.');
  expect(trimQuotes('“We sail on time.”')).toBe('“We sail on time.”');
});

test.each([
  ['Our values', 'value', true],
  ['Unsere Werte', 'value', true],
  ['Four rules. Nothing else.', 'value', true],
  ['Value for money', 'value', false],
  ['What drives us? Our mission:', 'mission', true],
  ['Your mission', 'mission', false],
  ['Trusted by teams at', 'customer', true],
  ['As seen in', 'press', true],
  ['Hauptsitz', 'headquarters', true],
  ['従業員数', 'size', true],
] as const)('"%s" announces %s: %s', (text, topic, said) => expect(saysTopic(text, topic)).toBe(said));
