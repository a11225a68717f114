import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HostQueue } from './host-queue.ts';
import { judgeLink } from './judge-link.ts';
import { probeLink } from './probe-link.ts';
import { makeAuthority } from './testing/make-certificate.ts';
import { startServer, type TestServer } from './testing/start-server.ts';

const authority = makeAuthority(Date.now());
const SETTINGS = {
  userAgent: 'service-directory/test (link check)',
  timeoutMs: 5_000,
  allowPrivate: true,
  certificates: authority.certificate,
};
const probe = (url: string, settings: Partial<typeof SETTINGS> = {}) =>
  probeLink(url, { ...SETTINGS, ...settings }, new HostQueue(() => Promise.resolve()));
const codesOf = async (url: string, settings: Partial<typeof SETTINGS> = {}) =>
  judgeLink(url, await probe(url, settings)).map(({ code, params }) => [
    code,
    params['reason'] ?? params['status'],
  ]);

let server: TestServer;
let other: TestServer;
beforeAll(async () => {
  other = await startServer((_request, response) => response.end('Something else'));
  server = await startServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const redirect = (status: number, location: string) => response.writeHead(status, { location }).end();
    const isHead = request.method === 'HEAD';
    switch (pathname) {
      case '/gone':
        return response.writeHead(410).end();
      case '/nobody':
        return response.writeHead(404).end();
      case '/only-get':
        return response.writeHead(isHead ? 405 : 200).end('page');
      case '/head-lies':
        return response.writeHead(isHead ? 404 : 200).end('page');
      case '/forbidden':
        return response.writeHead(403).end();
      case '/busy':
        return response.writeHead(429).end();
      case '/broken':
        return response.writeHead(503).end();
      case '/old':
        return redirect(301, '/new?x=1');
      case '/for-now':
        return redirect(302, '/new');
      case '/deep/page':
        return redirect(302, '/no/');
      case '/abc':
        return redirect(308, '/abc/');
      case '/away':
        return redirect(302, `${other.url.replace('127.0.0.1', 'localhost')}/new-owner`);
      case '/round':
        return redirect(302, `/round?${Math.random()}`);
      case '/app':
        return redirect(302, 'intent://something');
      case '/late':
        return void setTimeout(() => response.end(), 400);
      case '/cut':
        return request.socket.destroy();
      default:
        return response.end('page');
    }
  });
});
afterAll(() => Promise.all([server.close(), other.close()]));

describe('a link', () => {
  test('that is well says nothing', async () => {
    expect(await codesOf(`${server.url}/fine`)).toEqual([]);
  });

  test.each([
    ['/nobody', 'link/dead', 404],
    ['/gone', 'link/dead', 410],
    ['/broken', 'link/unreachable', 503],
    ['/forbidden', 'link/not-checked', 403],
    ['/busy', 'link/not-checked', 429],
    ['/round', 'link/unreachable', 'too-many-redirects'],
    ['/app', 'link/not-checked', 'no-web-address'],
    ['/cut', 'link/unreachable', 'other'],
  ])('%s is %s (%s)', async (path, code, why) => {
    expect(await codesOf(server.url + path)).toEqual([[code, why]]);
  });

  test('that moved for good is told with its new address, one that moved for now is not', async () => {
    const url = `${server.url}/old`;
    expect(judgeLink(url, await probe(url))).toEqual([
      { code: 'link/moved', params: { url, to: `${server.url}/new?x=1` } },
    ]);
    expect(await codesOf(`${server.url}/for-now`)).toEqual([]);
  });

  test('that only gets a stroke at its end has not moved', async () => {
    expect(await codesOf(`${server.url}/abc`)).toEqual([]);
  });

  test('that ends on another host is told with that host', async () => {
    const url = `${server.url}/away`;
    expect(judgeLink(url, await probe(url))).toMatchObject([
      { code: 'link/other-host', params: { url, toHost: 'localhost' } },
    ]);
  });

  test('to a page that leads to the front page may be gone', async () => {
    const url = `${server.url}/deep/page`;
    expect(judgeLink(url, await probe(url))).toEqual([
      { code: 'link/front-page', params: { url, to: `${server.url}/no/` } },
    ]);
  });

  test('without an answer in time is unreachable', async () => {
    expect(await codesOf(`${server.url}/late`, { timeoutMs: 50 })).toEqual([['link/unreachable', 'timeout']]);
  });

  test('to a port where nobody listens is unreachable', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as { port: number };
    await new Promise((resolve) => closed.close(resolve));
    expect(await codesOf(`http://127.0.0.1:${port}/`)).toEqual([['link/unreachable', 'refused']]);
  });

  test('into a private network is not followed', async () => {
    const { url, asked } = server;
    const before = asked.length;
    expect(await codesOf(`${url}/fine`, { allowPrivate: false })).toEqual([['link/not-checked', 'private']]);
    const named = url.replace('127.0.0.1', 'localhost');
    expect(await codesOf(`${named}/fine`, { allowPrivate: false })).toEqual([
      ['link/not-checked', 'private'],
    ]);
    expect(asked.length).toBe(before);
  });

  test('into a private network costs no pause between requests', async () => {
    let pauses = 0;
    const queue = new HostQueue(() => Promise.resolve((pauses += 1)));
    for (const page of ['a', 'b', 'c']) {
      const result = await probeLink(`${server.url}/${page}`, { ...SETTINGS, allowPrivate: false }, queue);
      expect(result.failure).toBe('private');
    }
    expect(pauses).toBe(0);
  });
});

describe('the way of asking', () => {
  test('is HEAD, and GET only where that is refused or fails', async () => {
    const from = server.asked.length;
    await probe(`${server.url}/fine`);
    await probe(`${server.url}/only-get`);
    expect(server.asked.slice(from)).toEqual(['HEAD /fine', 'HEAD /only-get', 'GET /only-get']);
  });

  test('a page is not dead because HEAD says so', async () => {
    expect(await codesOf(`${server.url}/head-lies`)).toEqual([]);
  });

  test('names this program, and sends nothing else of note', async () => {
    await probe(`${server.url}/fine`);
    expect(Object.keys(server.lastHeaders()).sort()).toEqual(['accept', 'connection', 'host', 'user-agent']);
    expect(server.lastHeaders()['user-agent']).toBe('service-directory/test (link check)');
  });
});

describe('a certificate', () => {
  const serve = async (certificate: Parameters<typeof startServer>[1]) => {
    const secure = await startServer((_request, response) => response.end('page'), certificate);
    try {
      return await codesOf(`${secure.url}/`);
    } finally {
      await secure.close();
    }
  };

  test('that holds says nothing', async () =>
    expect(await serve(authority.issue(['127.0.0.1']))).toEqual([]));
  test('that has expired is told', async () =>
    expect(await serve(authority.expired())).toEqual([['link/certificate', 'expired']]));
  test('that does not hold yet is told', async () =>
    expect(await serve(authority.notYetValid())).toEqual([['link/certificate', 'not-yet-valid']]));
  test('of another host is told', async () =>
    expect(await serve(authority.issue(['havn.example.org']))).toEqual([['link/certificate', 'wrong-host']]));
  test('whose maker is unknown is not judged: browsers may know the maker', async () =>
    expect(await serve(authority.unknown())).toEqual([['link/not-checked', 'chain']]));
  test('that signed itself is told', async () => {
    const secure = await startServer((_request, response) => response.end('page'), authority.selfSigned());
    expect(await codesOf(`${secure.url}/`)).toEqual([['link/certificate', 'untrusted']]);
    await secure.close();
  });
});
