import { expect, it } from 'vitest';
import english from '../../lib/locales/en.json' with { type: 'json' };
import german from '../../lib/locales/de.json' with { type: 'json' };

type Messages = { [key: string]: string | Messages };

/** "key: the places of its values", for every message. */
function describeMessages(messages: Messages, path = ''): string[] {
  return Object.entries(messages).flatMap(([key, message]) => {
    if (typeof message !== 'string') return describeMessages(message, `${path}${key}.`);
    const places = [...new Set(message.match(/\$\d/g))].toSorted().join(' ');
    return [`${path}${key}: ${places}`];
  });
}

const emptyOnes = (messages: Messages): string[] =>
  Object.entries(messages).flatMap(([key, message]) =>
    typeof message === 'string' ? (message.trim() === '' ? [key] : []) : emptyOnes(message),
  );

it.each([{ name: 'German', messages: german as Messages }])(
  '$name says all that English says, with the same values',
  ({ messages }) => {
    expect(describeMessages(messages).toSorted()).toEqual(describeMessages(english as Messages).toSorted());
    expect(emptyOnes(messages)).toEqual([]);
  },
);

it('fits the limits of the stores: name 45, description 132 characters', () => {
  for (const messages of [english, german]) {
    expect(messages.extension_name.length).toBeLessThanOrEqual(45);
    expect(messages.extension_description.length).toBeLessThanOrEqual(132);
  }
});
