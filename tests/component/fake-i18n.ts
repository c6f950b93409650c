// Stands in for the browser's message files in a plain page: reads en.json as the extension's build does.
import english from '../../lib/locales/en.json' with { type: 'json' };

type Messages = { [key: string]: string | Messages };

function find(key: string): string | Messages | undefined {
  let at: string | Messages | undefined = english;
  for (const part of key.split('.')) at = typeof at === 'object' ? at[part] : undefined;
  return at;
}

function choose(found: string | Messages, count: number | undefined): string {
  if (typeof found === 'string') return found;
  return String(found[count === 1 ? '1' : 'n']);
}

/** Throws for a key no message is kept under: a missing sentence must not pass as an empty one. */
function t(key: string, ...rest: (number | readonly unknown[])[]): string {
  if (key === '@@ui_locale') return 'en';
  if (key === '@@bidi_dir') return 'ltr';
  const found = find(key);
  if (found === undefined) throw new Error(`No message "${key}".`);
  const count = rest.find((part) => typeof part === 'number');
  const given = rest.find((part) => Array.isArray(part));
  const values: readonly unknown[] = given ?? (count === undefined ? [] : [count]);
  return choose(found, count).replaceAll(/\$(\d)/g, (_, place: string) =>
    String(values[Number(place) - 1] ?? ''),
  );
}

export const i18n = { t };
