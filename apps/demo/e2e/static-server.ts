import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built site. */
export const SITE = fileURLToPath(new URL('../dist', import.meta.url));
/** The built package that checks, as it is published. */
export const VALIDATOR = fileURLToPath(new URL('../../../packages/validator/dist', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** What reached the server. */
export interface LoggedRequest {
  method: string;
  /** With the query. */
  url: string;
  headers: string;
  body: string;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Serves a folder on loopback and notes everything that reaches it.
 * @param pages texts of pages by path, besides the files
 * @param headers of every answer
 */
export async function serveFolder(
  folder: string,
  { pages = {}, headers = {} }: { pages?: Record<string, string>; headers?: Record<string, string> } = {},
) {
  const log: LoggedRequest[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', url = '/' } = request;
    log.push({ method, url, headers: JSON.stringify(request.rawHeaders), body: await bodyOf(request) });
    const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    const content =
      pages[path] ??
      (file.startsWith(folder + sep) ? await readFile(file).catch(() => undefined) : undefined);
    const type = pages[path] === undefined ? TYPES[extname(file)] : TYPES['.html'];
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': type ?? 'application/octet-stream',
      ...headers,
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
