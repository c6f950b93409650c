// A proxy that lets nothing through and remembers who was asked for. Browsers send everything but this computer to it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Requests the browser makes for itself, whatever extension is loaded (time, update and settings services).
 * The extension may never ask these either; that is asserted on the built code.
 */
const BROWSERS_OWN_HOSTS = [
  'google.com',
  'googleapis.com',
  'gstatic.com',
  'gvt1.com',
  'mozilla.com',
  'mozilla.net',
  'mozilla.org',
  'firefox.com',
];

export interface StrayRequests {
  port: number;
  /** Hosts or addresses asked for since the start, the browser's own services left out. */
  seen(): string[];
  close(): Promise<void>;
}

/** HTML for a path of a host that only exists in the tests; undefined for every other host. */
export type AnswerForHost = (host: string, path: string) => string | undefined;

/** Starts the proxy on a free port of this computer. What `answer` knows is answered, and is no stray request. */
export async function watchStrayRequests(answer: AnswerForHost = () => undefined): Promise<StrayRequests> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = URL.parse(request.url ?? '');
    const html = url ? answer(url.hostname, url.pathname) : undefined;
    if (html === undefined) {
      asked.push(request.url ?? '');
      response.writeHead(502).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(html);
  });
  server.on('connect', (request, socket) => {
    // Browsers try the secure form of an address first.
    const [host = ''] = (request.url ?? '').split(':');
    if (answer(host, '/') === undefined) asked.push(`https://${request.url ?? ''}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    seen: () => asked.filter((address) => !isBrowsersOwn(address)),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function isBrowsersOwn(address: string): boolean {
  const host = URL.canParse(address) ? new URL(address).hostname : address;
  return BROWSERS_OWN_HOSTS.some((own) => host === own || host.endsWith(`.${own}`));
}
