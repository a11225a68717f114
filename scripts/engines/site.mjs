/** Serves the built demo on loopback for the walk, with a clock that stands still and a page of ours to leave to. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { ROOT } from '../lib/run.mjs';
import { drawnPage } from './drawn.mjs';

/** The built site. */
export const SITE = join(ROOT, 'apps/demo/dist');
/** A Tuesday at noon in Oslo, in winter time: every engine must say the same of it. */
const NOON = Date.parse('2026-11-24T12:00:00+01:00');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
};

/** Stops the clock, and notes what reaches the window as an error, before anything else runs. */
const CLOCK = `Date.now = () => ${NOON};
window.faults = [];
addEventListener('error', (event) => faults.push(event.message));
addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)));
`;

/** As a web server packs files beforehand. */
const pack = (content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });

function listen(answer) {
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () =>
      resolve({
        origin: `http://127.0.0.1:${server.address().port}`,
        port: server.address().port,
        close: () => (server.close(), server.closeAllConnections()),
      }),
    );
  });
}

/**
 * Begins to serve. `elsewhere` is a proxy that refuses and notes whatever is asked of any other host.
 * @param {{ isPacked?: boolean }} [options] `isPacked` sends files as a host does, by Brotli, and without the clock
 * @returns {Promise<{ origin: string, away: string, proxyPort: number, asked: string[], elsewhere: string[], close: () => void }>}
 */
export async function serveSite({ isPacked = false } = {}) {
  const packed = new Map();
  const asked = [];
  const elsewhere = [];
  const away = await listen((request, response) => {
    response.writeHead(200, { 'content-type': TYPES['.html'], 'referrer-policy': 'no-referrer' });
    response.end(
      `<!doctype html><title>Elsewhere</title><p id="referrer">${request.headers.referer ?? ''}</p>`,
    );
  });
  const proxy = await listen((request, response) => {
    elsewhere.push(request.url);
    response.writeHead(403).end();
  });
  const site = await listen(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname);
    asked.push(request.url);
    const file = normalize(join(SITE, path.endsWith('/') ? `${path}index.html` : path));
    let content = file.startsWith(SITE + sep) ? await readFile(file).catch(() => undefined) : undefined;
    if (path === '/clock.js') content = CLOCK;
    if (path === '/drawn/') content = await drawnPage();
    if (path === '/before/') content = '<!doctype html><title>Before</title><p>Before';
    if (path === '/' && content !== undefined && !isPacked)
      content = content
        .toString()
        .replace('<script', '<script src="/clock.js"></script><script')
        .replace('<service-directory', `<service-directory exit-url="${away.origin}/"`);
    const type = TYPES[extname(path)] ?? TYPES['.html'];
    const headers = { 'content-type': type };
    if (isPacked && content !== undefined && request.headers['accept-encoding']?.includes('br')) {
      if (!packed.has(path)) packed.set(path, pack(content));
      content = packed.get(path);
      headers['content-encoding'] = 'br';
    }
    response.writeHead(content === undefined ? 404 : 200, headers).end(content);
  });
  return {
    origin: site.origin,
    away: away.origin,
    proxyPort: proxy.port,
    asked,
    elsewhere,
    close: () => [site, away, proxy].forEach((server) => server.close()),
  };
}
