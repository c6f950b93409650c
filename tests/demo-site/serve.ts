// Serves the made-up company's site from this computer to this computer, and remembers every request.
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { SECOND_VERSION } from './second-version.ts';

const PAGES = join(import.meta.dirname, 'pages');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

export interface DemoSite {
  /** Origin without a slash at the end. */
  origin: string;
  /** Paths asked for since the last `forgetRequests`, in order; the browser's own question for an icon left out. */
  requests(): string[];
  forgetRequests(): void;
  /** Switches between the pages as first published and as changed later. */
  showSecondVersion(on: boolean): void;
  /** The HTML that is served for a path now. */
  read(path: string): Promise<string>;
  close(): Promise<void>;
}

/** Starts the site on a free port of 127.0.0.1. `extra`: further pages by path, made by the caller. */
export async function serveDemoSite(extra: Record<string, string> = {}): Promise<DemoSite> {
  let asked: string[] = [];
  let second = false;
  const read = async (path: string): Promise<string> => {
    const made = extra[path];
    if (made !== undefined) return made;
    const page = await readFile(join(PAGES, toFile(path)), 'utf8');
    return second ? changePage(path, page) : page;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://demo');
    if (pathname !== '/favicon.ico') asked.push(pathname);
    void answer(response, pathname, read);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => [...asked],
    forgetRequests: () => {
      asked = [];
    },
    showSecondVersion: (on) => {
      second = on;
    },
    read,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function answer(
  response: ServerResponse,
  path: string,
  read: (path: string) => Promise<string>,
): Promise<void> {
  try {
    const body = await read(path);
    const type = TYPES[extname(toFile(path))] ?? 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  } catch {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>Not found</title><h1>There is nothing here</h1>');
  }
}

function toFile(path: string): string {
  return path === '/' ? 'index.html' : normalize(path).replace(/^[/\\]+/, '');
}

function changePage(path: string, page: string): string {
  return (SECOND_VERSION[path] ?? []).reduce((text, [was, is]) => {
    if (!text.includes(was)) throw new Error(`The demo page ${path} no longer says: ${was}`);
    return text.replace(was, is);
  }, page);
}
