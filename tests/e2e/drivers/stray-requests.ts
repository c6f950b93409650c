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

/** Starts the proxy on a free port of this computer. */
export async function watchStrayRequests(): Promise<StrayRequests> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(`https://${request.url ?? ''}`);
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
