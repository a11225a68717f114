import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { SITE } from './static-server.ts';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** The strictest policy a host may have: nothing inline, nothing built from strings, nothing from others. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/** How the archive is served; `whole` is a server that knows no ranges. */
export type Serving = 'ranges' | 'whole' | 'cut' | 'missing';

/** A host with the element, the directory of the demo and an archive, on loopback. */
export async function serveMap(archive: Uint8Array, serving: Serving, basemap = 'pmtiles:/island.pmtiles') {
  const ranges: string[] = [];
  const page = `<!doctype html><html lang="nb"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Map</title><script type="module" src="/service-directory/service-directory.js"></script><main><h1>Map</h1><service-directory src="/data/directory.json" view="map" basemap="${basemap}"></service-directory></main></html>`;
  const kept = serving === 'cut' ? archive.subarray(0, archive.length >> 1) : archive;
  const server = createServer(async ({ url = '/', headers: { range } }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    response.setHeader('content-security-policy', POLICY);
    if (pathname === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
    } else if (pathname === '/island.pmtiles' && serving !== 'missing') {
      ranges.push(range ?? '');
      const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
      if (serving === 'whole' || from === undefined) return void response.end(kept);
      if (Number(from) >= kept.length) return void response.writeHead(416).end();
      const last = Math.min(Number(to), kept.length - 1);
      response.writeHead(206, { 'content-range': `bytes ${from}-${last}/${kept.length}` });
      response.end(kept.subarray(Number(from), last + 1));
    } else {
      const file = normalize(join(SITE, decodeURIComponent(pathname)));
      const content = file.startsWith(SITE + sep) ? await readFile(file).catch(() => undefined) : undefined;
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(content === undefined ? 404 : 200, { 'content-type': type }).end(content);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** The ranges that the archive was asked for. */
    ranges,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
