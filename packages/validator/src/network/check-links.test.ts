import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkLinks } from './check-links.ts';
import { HostQueue } from './host-queue.ts';
import { readLinkCache, writeLinkCache } from './link-cache.ts';
import { probeLink } from './probe-link.ts';
import { startServer, type TestServer } from './testing/start-server.ts';

const HOUR_MS = 3_600_000;
const ok = { status: 200, slowestMs: 5 };
const noPause = () => Promise.resolve();

let server: TestServer;
beforeAll(async () => {
  server = await startServer((request, response) => {
    if (request.url === '/moved') response.writeHead(302, { location: '/page' });
    setTimeout(() => response.end(), 5);
  });
});
afterAll(() => server.close());

test('each address is asked for once, and a host gets one request at a time', async () => {
  const urls = ['/a', '/b', '/a', '/moved', '/c'].map((path) => server.url + path);
  const queue = new HostQueue(noPause);
  const settings = { userAgent: 'test', timeoutMs: 5_000, allowPrivate: true };
  const progress: string[] = [];
  const answers = await checkLinks(urls, {
    probe: (url) => probeLink(url, settings, queue),
    now: () => 0,
    onProgress: ({ done, total }) => progress.push(`${done}/${total}`),
  });
  expect(server.asked).toEqual(['HEAD /a', 'HEAD /b', 'HEAD /moved', 'HEAD /page', 'HEAD /c']);
  expect(server.mostAtOnce()).toBe(1);
  expect([...answers.values()].map(({ result }) => result.status)).toEqual([200, 200, 200, 200]);
  expect(progress).toEqual(['1/4', '2/4', '3/4', '4/4']);
});

test('a host that is asked too often is left in peace, and asked again in the next run', async () => {
  const asked: string[] = [];
  const probe = (url: string) => {
    asked.push(url);
    return Promise.resolve(url.endsWith('/2') ? { status: 429, slowestMs: 1 } : ok);
  };
  const urls = ['https://a.example.org/1', 'https://a.example.org/2', 'https://a.example.org/3'];
  const answers = await checkLinks([...urls, 'https://b.example.org/'], { probe, now: () => 0 });
  expect(asked.sort()).toEqual([urls[0], urls[1], 'https://b.example.org/']);
  expect(answers.get(urls[2] ?? '')?.result.status).toBe(429);
  expect([...readLinkCache(writeLinkCache(answers), 1).keys()].sort()).toEqual([
    urls[0],
    'https://b.example.org/',
  ]);
});

describe('a host that lets two addresses in a row wait in vain', () => {
  const urls = ['a/1', 'a/2', 'a/3', 'b/1'].map((path) => `https://${path.replace('/', '.example.org/')}`);
  const [first = '', second = '', third = ''] = urls;

  test('is asked no more, and its other links are not tried rather than dead', async () => {
    const silent = await startServer((request, response) => {
      // Who comes too late is not answered at all.
      if (request.url === '/fine') response.end();
    });
    const at = ['/fine', '/1', '/2', '/3', '/fine?again'].map((path) => silent.url + path);
    const queue = new HostQueue(noPause);
    const answers = await checkLinks(at, {
      probe: (url) => probeLink(url, { userAgent: 'test', timeoutMs: 30, allowPrivate: true }, queue),
      now: () => 0,
    });
    await silent.close();
    expect(silent.asked).toEqual(['HEAD /fine', 'HEAD /1', 'HEAD /2']);
    expect(at.map((url) => answers.get(url)?.result.failure)).toEqual([
      undefined,
      'timeout',
      'timeout',
      'not-asked',
      'not-asked',
    ]);
  });

  test('is asked again in the next run', async () => {
    const probe = (url: string) =>
      Promise.resolve(url.includes('//a') ? { failure: 'timeout' as const, slowestMs: 9 } : ok);
    const answers = await checkLinks(urls, { probe, now: () => 0 });
    expect(answers.get(third)?.result.failure).toBe('not-asked');
    expect([...readLinkCache(writeLinkCache(answers), 1).keys()]).not.toContain(third);
  });

  test('is another one than a host that answers in between, or leads to one that lets us wait', async () => {
    const asked: string[] = [];
    const slow = { failure: 'timeout' as const, slowestMs: 9 };
    const answersOf = async (results: Record<string, object>) => {
      asked.length = 0;
      const probe = (url: string) => {
        asked.push(url);
        return Promise.resolve({ ...ok, ...results[url] });
      };
      await checkLinks(urls.slice(0, 3), { probe, now: () => 0 });
      return asked.length;
    };
    expect(await answersOf({ [first]: slow, [third]: slow })).toBe(3);
    const away = { ...slow, to: 'https://elsewhere.example.org/' };
    expect(await answersOf({ [first]: away, [second]: away })).toBe(3);
    expect(await answersOf({ [first]: slow, [second]: slow })).toBe(2);
  });
});

test('of a thousand hosts eight are asked at the same time', async () => {
  let open = 0;
  let most = 0;
  const probe = async () => {
    most = Math.max(most, ++open);
    await new Promise((resolve) => setTimeout(resolve));
    open -= 1;
    return ok;
  };
  const urls = Array.from({ length: 1000 }, (_, index) => `https://h${index}.example.org/`);
  expect((await checkLinks(urls, { probe, now: () => 0 })).size).toBe(1000);
  expect(most).toBe(8);
});

test('different hosts are asked at the same time', async () => {
  let open = 0;
  let most = 0;
  const probe = async () => {
    most = Math.max(most, ++open);
    await new Promise((resolve) => setTimeout(resolve, 5));
    open -= 1;
    return ok;
  };
  const urls = ['a', 'b', 'c'].map((host) => `https://${host}.example.org/`);
  await checkLinks(urls, { probe, now: () => 0 });
  expect(most).toBe(3);
});

test('a host is asked again only when its pause is over, another at once', async () => {
  const pauses: (() => void)[] = [];
  const queue = new HostQueue(() => new Promise<void>((resolve) => pauses.push(resolve)));
  const done: string[] = [];
  const work = (name: string) => () => Promise.resolve(done.push(name));
  const first = queue.run('a', work('first'));
  const second = queue.run('a', work('second'));
  await Promise.all([first, queue.run('b', work('other'))]);
  await Promise.resolve();
  expect(done).toEqual(['first', 'other']);
  pauses.shift()?.();
  await second;
  expect(done).toEqual(['first', 'other', 'second']);
});

test('nobody waits for a host that was not asked at all', async () => {
  let pauses = 0;
  const queue = new HostQueue(() => Promise.resolve((pauses += 1)));
  const isSent = (result: string) => result !== 'private';
  await queue.run('a', () => Promise.resolve('private'), isSent);
  await queue.run('a', () => Promise.resolve('fine'), isSent);
  expect(pauses).toBe(0);
  await queue.run('a', () => Promise.resolve('private'), isSent);
  expect(pauses).toBe(1);
});

test('work that fails does not hold up the work behind it', async () => {
  const queue = new HostQueue(noPause);
  const failing = queue.run('a', () => Promise.reject(new Error('no')));
  const next = queue.run('a', () => Promise.resolve('done'));
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('done');
});

describe('the cache', () => {
  const never = () => Promise.reject(new Error('asked'));
  const text = writeLinkCache(new Map([['https://a.example.org/', { at: 0, result: ok }]]));

  test('answers for a day without a request', async () => {
    const cache = readLinkCache(text, 23 * HOUR_MS);
    const answers = await checkLinks(['https://a.example.org/'], { probe: never, cache, now: () => 1 });
    expect(answers.get('https://a.example.org/')).toEqual({ at: 0, result: ok });
  });

  test('is asked again after a day, and when it comes from the future', () => {
    expect(readLinkCache(text, 24 * HOUR_MS).size).toBe(0);
    expect(readLinkCache(text, -1).size).toBe(0);
  });

  test.each([
    '',
    'x',
    '[]',
    '{"version":2,"links":{}}',
    '{"version":1,"links":{"a":{"at":0}}}',
    '{"version":1,"links":[]}',
  ])('that holds %s is empty', (broken) => expect(readLinkCache(broken, 0).size).toBe(0));
});

test('a stop ends what is asked, keeps what was answered before, and nothing after', async () => {
  const stop = new AbortController();
  const asked: string[] = [];
  const answers = await checkLinks(
    ['https://a.example.org/', 'https://b.example.org/', 'https://b.example.org/2'],
    {
      probe: async (url) => {
        asked.push(url);
        if (url.includes('b.'))
          await new Promise((resolve) => stop.signal.addEventListener('abort', resolve));
        else setTimeout(() => stop.abort(), 1);
        return { status: 200, slowestMs: 0 };
      },
      now: () => 0,
      signal: stop.signal,
    },
  );
  expect(asked).toEqual(['https://a.example.org/', 'https://b.example.org/']);
  expect([...answers.keys()]).toEqual(['https://a.example.org/']);
});
