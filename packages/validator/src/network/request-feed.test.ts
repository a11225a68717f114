import { createServer } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requestFeed, type FeedSettings, type FeedVersion } from './request-feed.ts';
import { startServer, type TestServer } from './testing/start-server.ts';

const SETTINGS: FeedSettings = {
  userAgent: 'service-directory/test (publish)',
  timeoutMs: 5_000,
  allowPrivate: true,
  maxBytes: 1_000_000,
};
const LIST = JSON.stringify({ id: 'x', words: 'æøå'.repeat(100) });

let server: TestServer;
beforeAll(async () => {
  server = await startServer((request, response) => {
    const json = { 'content-type': 'application/json' };
    switch (request.url) {
      case '/list':
        if (request.headers['if-none-match'] === '"v2"') return response.writeHead(304).end();
        return response
          .writeHead(200, { ...json, etag: '"v2"', 'last-modified': 'Fri, 27 Nov 2026 10:00:00 GMT' })
          .end(LIST);
      case '/by-day':
        return response.writeHead(request.headers['if-modified-since'] === undefined ? 200 : 304).end(LIST);
      case '/gzip':
        return response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync(LIST));
      case '/br':
        return response.writeHead(200, { ...json, 'content-encoding': 'br' }).end(brotliCompressSync(LIST));
      case '/spoiled':
        return response
          .writeHead(200, { ...json, 'content-encoding': 'gzip' })
          .end(gzipSync(LIST).subarray(0, 40));
      case '/bomb':
        return response
          .writeHead(200, { ...json, 'content-encoding': 'gzip' })
          .end(gzipSync(Buffer.alloc(50_000_000)));
      case '/large':
        return response.writeHead(200, json).end(Buffer.alloc(1_000_001, 32));
      case '/cut':
        response.writeHead(200, { ...json, 'content-length': '1000' });
        response.write(LIST.slice(0, 20));
        return setTimeout(() => response.destroy(), 20);
      case '/login':
        return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<form>');
      case '/moved':
        return response.writeHead(301, { location: '/list' }).end();
      case '/round':
        return response.writeHead(302, { location: '/round' }).end();
      case '/app':
        return response.writeHead(302, { location: 'file:///etc/hosts' }).end();
      case '/slow':
        response.writeHead(200, json);
        return response.write('{');
      default:
        return response.writeHead(503).end();
    }
  });
});
afterAll(() => server.close());

const ask = (path: string, settings: Partial<FeedSettings> = {}, known: FeedVersion = {}) =>
  requestFeed(server.url + path, { ...SETTINGS, ...settings }, known);
const textOf = async (path: string) => {
  const answer = await ask(path);
  return answer.kind === 'new' ? new TextDecoder().decode(answer.bytes) : answer;
};
const whyOf = async (path: string, settings: Partial<FeedSettings> = {}) => {
  const answer = await ask(path, settings);
  return answer.kind === 'failed' ? answer.why : answer.kind;
};

test('a list comes with what the host calls its version', async () => {
  expect(await ask('/list')).toEqual({
    kind: 'new',
    bytes: Buffer.from(LIST),
    version: { etag: '"v2"', lastModified: 'Fri, 27 Nov 2026 10:00:00 GMT' },
  });
  expect(server.lastHeaders()).toMatchObject({
    'user-agent': 'service-directory/test (publish)',
    'accept-encoding': 'br, gzip',
  });
  expect(server.lastHeaders()).not.toHaveProperty('if-none-match');
});

test('a host that still has the version that is kept sends nothing', async () => {
  expect(await ask('/list', {}, { etag: '"v2"' })).toEqual({ kind: 'same' });
  expect(await ask('/list', {}, { etag: '"v1"' })).toMatchObject({ kind: 'new' });
  expect(await ask('/by-day', {}, { lastModified: 'Fri, 27 Nov 2026 10:00:00 GMT' })).toEqual({
    kind: 'same',
  });
});

test('a packed list is unpacked, and a moved one followed', async () => {
  expect(await textOf('/gzip')).toBe(LIST);
  expect(await textOf('/br')).toBe(LIST);
  expect(await textOf('/moved')).toBe(LIST);
});

test('what is cut short, spoiled or no list is a failure, never half a list', async () => {
  expect(await whyOf('/cut')).toBe('other');
  expect(await whyOf('/spoiled')).toBe('other');
  expect(await whyOf('/login')).toBe('web-page');
  expect(await whyOf('/round')).toBe('too-many-redirects');
  expect(await whyOf('/app')).toBe('no-web-address');
  expect(await whyOf('/nothing')).toEqual({ status: 503 });
  expect(await whyOf('/slow', { timeoutMs: 100 })).toBe('timeout');
});

test('a list is bounded, also one that is small until it is unpacked', async () => {
  expect(await whyOf('/large')).toBe('too-large');
  expect(await whyOf('/bomb')).toBe('too-large');
});

test('nothing is asked for unprotected, nor of this computer', async () => {
  const before = server.asked.length;
  expect(await whyOf('/list', { allowPrivate: false })).toBe('unprotected');
  const secure = server.url.replace('http:', 'https:');
  expect(await requestFeed(`${secure}/list`, { ...SETTINGS, allowPrivate: false })).toEqual({
    kind: 'failed',
    why: 'private',
  });
  expect(server.asked.length).toBe(before);
});

test('a port where nobody listens is told as such', async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const { port } = closed.address() as { port: number };
  await new Promise((resolve) => closed.close(resolve));
  expect(await requestFeed(`http://127.0.0.1:${port}/`, SETTINGS)).toEqual({
    kind: 'failed',
    why: 'refused',
  });
});
