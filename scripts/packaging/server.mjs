/** Serves a folder on loopback under the strictest rules that a host may set for its pages. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @param {{ script?: string, style?: string }} [hashes] of what stands in a page itself */
const policyWith = ({ script = '', style = '' } = {}) =>
  `default-src 'none'; script-src 'self'${script}; style-src 'self'${style}; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'`;

/** What a host adds to its policy for the scripts or styles of a page: the hash of each, as ` 'sha256-…'`. */
export const hashesOf = (tag, html) =>
  [...html.matchAll(new RegExp(`<${tag}(?![^>]* src=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))]
    .map(([, text]) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .filter((hash, index, all) => all.indexOf(hash) === index)
    .join('');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** The file that an address asks for; undefined when it lies outside the folder. */
export function fileFor(folder, url) {
  const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(folder + sep) ? file : undefined;
}

/**
 * @param {string} folder
 * @param {{ allowsInline?: boolean, compresses?: boolean }} [options] `allowsInline` lets a page have scripts and styles of
 *   its own, by their hashes; `compresses` sends texts with gzip, as most hosts do
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serve(folder, { allowsInline = false, compresses = false } = {}) {
  const server = createServer(async (request, response) => {
    if (request.url === '/favicon.ico') return response.writeHead(204).end(); // no page has one
    const file = fileFor(folder, request.url ?? '/');
    const body = file === undefined ? undefined : await readFile(file).catch(() => undefined);
    const html = allowsInline && body !== undefined && extname(file) === '.html' ? body.toString() : '';
    const type = TYPES[extname(file ?? '')];
    const isSmaller = compresses && body !== undefined && type !== undefined;
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': type ?? 'application/octet-stream',
      ...(isSmaller ? { 'content-encoding': 'gzip' } : {}),
      'content-security-policy': policyWith({
        script: hashesOf('script', html),
        style: hashesOf('style', html),
      }),
      'x-content-type-options': 'nosniff',
    });
    response.end(isSmaller ? gzipSync(body) : body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
