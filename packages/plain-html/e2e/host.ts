import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const { version } = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@service-directory/element/package.json')), 'utf8'),
) as { version: string };
/** The name of the folder in the zip, and of the zip. */
const NAME = `service-directory-${version}`;

/** What a plain host knows of files, and no more. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** What was unpacked, by path. */
export const unpack = (): Map<string, Uint8Array> =>
  new Map(
    Object.entries(unzipSync(readFileSync(`${DIST}${NAME}.zip`))).map(([path, content]) => [
      path.replace(`${NAME}/`, ''),
      content,
    ]),
  );

export interface Host {
  /** With a name of its own, so that two hosts are two sites: `localhost` and `127.0.0.1`. */
  origin: string;
  files: Map<string, Uint8Array | string>;
  /** Headers of every answer. */
  headers: Record<string, string>;
  asked: string[];
}

async function serve(name: 'localhost' | '127.0.0.1', files: Host['files']) {
  const asked: string[] = [];
  const headers: Record<string, string> = {};
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname).slice(1);
    asked.push(request.url ?? '');
    const content = files.get(path === '' ? 'index.html' : path);
    const type = TYPES[extname(path || 'index.html')] ?? 'application/octet-stream';
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': type, ...headers });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { host: { origin: `http://${name}:${port}`, files, headers, asked }, close };
}

interface Fixtures {
  /** What the zip holds, on a plain host. */
  site: Host;
  /** Another site, with nothing on it yet but the page that readers leave to. */
  around: Host;
  /** What the browser asked of anybody else, or told as an error. Only the page that readers leave to may be gone to. */
  faults: string[];
}

export const EXIT_PAGE = 'https://www.wikipedia.org/';

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names from this pattern
  site: async ({}, use) => {
    const { host, close } = await serve('localhost', unpack());
    await use(host);
    await close();
  },
  // eslint-disable-next-line no-empty-pattern -- see above
  around: async ({}, use) => {
    const { host, close } = await serve('127.0.0.1', new Map());
    await use(host);
    await close();
  },
  faults: [
    async ({ context }, use) => {
      const faults: string[] = [];
      await context.route(
        (url) => !['localhost', '127.0.0.1'].includes(url.hostname) && url.protocol !== 'file:',
        (route) => {
          if (route.request().isNavigationRequest() && route.request().url() === EXIT_PAGE)
            return route.fulfill({
              contentType: 'text/html',
              body: '<!doctype html><title>Elsewhere</title>',
            });
          faults.push(`asked for ${route.request().url()}`);
          return route.abort();
        },
      );
      const watch = (page: Page) => {
        page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
        page.on('console', (message) => {
          if (message.type() === 'error') faults.push(`console: ${message.text()}`);
        });
      };
      context.on('page', watch);
      await use(faults);
    },
    { auto: true },
  ],
});

export { expect };
