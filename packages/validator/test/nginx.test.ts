import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ShardReader, type ShardManifest } from '@service-directory/schema/shards';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
// eslint-disable-next-line kit/import-direction -- a helper of tests is in no built package, and is not written twice
import { spreadServices } from '../../schema/src/shards/testing/spread-services.ts';
import { publishFolder } from '../src/publish/node/publish-folder.ts';
import { makeFiles } from '../src/publish/make-files.ts';

/** A published folder on a real nginx, set up by the very lines of docs/publish.md. */

/** `npm test` fetches one, and names it here. */
const NGINX = process.env['NGINX_PATH'] ?? '/usr/sbin/nginx';
const hasNginx = spawnSync(NGINX, ['-v']).error === undefined;
if (!hasNginx)
  console.warn(
    'SKIPPED: there is no nginx here, so nothing was tried on a real web host (install it, or name it in NGINX_PATH; as root on Debian `npm test` fetches one).',
  );
/** Where Debian puts the module that sends what is packed with brotli. */
const BROTLI = join(dirname(NGINX), '../lib/nginx/modules/ngx_http_brotli_static_module.so');
const hasBrotli = existsSync(BROTLI);

const TRONDHEIM = { latitude: 63.43, longitude: 10.4 };

let root: string;
let base: string;
let nginx: ChildProcess | undefined;

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** The blocks of the page for nginx, with the folder of the test. */
async function documentedLines(): Promise<string> {
  const page = await readFile(new URL('../../../docs/publish.md', import.meta.url), 'utf8');
  const blocks = [...page.matchAll(/```nginx\n([\s\S]*?)```/g)].map(([, lines = '']) => lines);
  expect(blocks.length).toBeGreaterThan(1);
  const lines = blocks.join('\n');
  return hasBrotli ? lines : lines.replaceAll(/^.*brotli_static.*$/gm, '');
}

interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks without what `fetch` adds, and unpacks nothing. */
const get = (name: string, headers: Record<string, string> = {}) =>
  new Promise<Got>((resolve, reject) => {
    request(`${base}${name}`, { headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });

async function isUp(): Promise<boolean> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (
      await get('manifest.json').then(
        () => true,
        () => false,
      )
    )
      return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

describe.skipIf(!hasNginx)('a large directory on a real nginx', () => {
  let cell: string;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'nginx-'));
    const { files } = await makeFiles(
      spreadServices(600),
      { today: '2026-11-27', holidays: false, listLanguages: ['nb'], shards: 'always' },
      0,
    );
    cell = [...files.keys()].find((name) => name.startsWith('cells/')) ?? '';
    await mkdir(join(root, 'site'));
    await publishFolder(join(root, 'site/data'), files);
    const port = await freePort();
    base = `http://127.0.0.1:${port}/data/`;
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${join(root, name)};`)
      .join('\n');
    await writeFile(
      join(root, 'nginx.conf'),
      `${hasBrotli ? `load_module ${BROTLI};` : ''}
daemon off;
pid ${join(root, 'pid')};
error_log stderr;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  ${temporary}
  access_log off;
  types { application/json json; text/html html; text/css css; }
  server {
    listen 127.0.0.1:${port};
    root ${join(root, 'site')};
    ${await documentedLines()}
  }
}
`,
    );
    nginx = spawn(NGINX, ['-p', root, '-c', join(root, 'nginx.conf'), '-e', 'stderr'], { stdio: 'ignore' });
    expect(await isUp()).toBe(true);
  });
  afterAll(async () => {
    nginx?.kill();
    await rm(root, { recursive: true, force: true });
  });

  test('sends what is packed already, and it is the same file', async () => {
    const plain = await get(cell);
    expect([plain.status, plain.headers['content-encoding']]).toEqual([200, undefined]);
    const zipped = await get(cell, { 'accept-encoding': 'gzip' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(zipped.body).toEqual(await readFile(join(root, 'site/data', `${cell}.gz`)));
    expect(gunzipSync(zipped.body)).toEqual(plain.body);
    if (!hasBrotli) return;
    const packed = await get(cell, { 'accept-encoding': 'br, gzip' });
    expect(packed.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(packed.body)).toEqual(plain.body);
  });

  test('lets files with a hash in their name be kept for ever, and asks about the manifest each time', async () => {
    expect((await get(cell)).headers['cache-control']).toContain('immutable');
    const manifest = await get('manifest.json');
    expect(manifest.headers['cache-control']).toBe('no-cache');
    const again = await get('manifest.json', { 'if-none-match': manifest.headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('sends a part of a file when a part is asked for', async () => {
    const { status, body } = await get(cell, { range: 'bytes=0-15' });
    expect([status, body.toString()]).toEqual([206, '{"kind":"service']);
  });

  test('is enough for a search near a place', async () => {
    const asked: string[] = [];
    const ask = async (url: string) => {
      asked.push(url);
      return fetch(url);
    };
    const manifest = (await (await ask(`${base}manifest.json`)).json()) as ShardManifest;
    const reader = new ShardReader<AbortSignal>(`${base}manifest.json`, manifest, {
      fetch: ask,
      loadManifest: async () => (await fetch(`${base}manifest.json`)).json(),
      decode: (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      sha256: (bytes) => crypto.subtle.digest('SHA-256', bytes),
    });
    const query = {
      near: TRONDHEIM,
      needs: ['sexual-health-testing'],
      openNow: true,
      sort: 'nearest',
    } as const;
    const at = Date.parse('2026-11-27T12:00:00+01:00');
    let first: number | undefined;
    const answer = await reader.find({ query, at, lang: 'nb' }, new AbortController().signal, () => {
      first ??= asked.length;
    });
    expect(answer.failures).toEqual([]);
    expect(answer.fitting).toBeGreaterThan(0);
    expect(first).toBeLessThanOrEqual(4);
  });
});
