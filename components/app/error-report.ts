const OWN_FRAME = /\(?((?:chrome|moz)-extension:\/\/[^/]+)?\/?([\w./-]+\.(?:js|ts|tsx)):(\d+):(\d+)\)?/;

/**
 * What may leave this device by the candidate's own hand: kind of error, places in our own program, version and browser.
 * No message, because messages may quote a page.
 */
export function toErrorReport(error: unknown, version: string): string {
  const name = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = stack
    .split('\n')
    .map((line) => OWN_FRAME.exec(line))
    .filter((match) => match !== null)
    .slice(0, 12)
    .map((match) => `  at ${match[2]}:${match[3]}:${match[4]}`);
  return [`Second Round ${version}`, navigator.userAgent, name, ...frames].join('\n');
}
