import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Locks } from '../../query-state.ts';
import type { DirectorySource, SourceRequest } from '../contract/source.ts';
import { Guard, type PluginProblem } from '../guard.ts';
import { Sources } from './sources.ts';

const NO_LOCKS: Locks = { needs: [], locality: '', country: '', audience: '' };

beforeEach(() => vi.stubGlobal('document', { baseURI: 'https://host.example/help/' }));
afterEach(() => vi.unstubAllGlobals());

function withSource(source: DirectorySource) {
  const problems: PluginProblem[] = [];
  const guard = new Guard('rows', 'source «rows»', '', (problem) => problems.push(problem));
  const sources = new Sources([{ source, guard }]);
  const load = async (
    address = 'rows:list.json',
    locks = NO_LOCKS,
    signal = new AbortController().signal,
  ) => {
    const open = sources.open(address, 'nb', locks);
    if (open === undefined) throw new Error('No source takes it.');
    return open(address, signal);
  };
  return { sources, load, told: () => problems.map(({ message }) => message) };
}

const asked = (requests: SourceRequest[]) => (request: SourceRequest) => {
  requests.push(request);
  return Promise.resolve({ directory: { kind: 'service-directory' } });
};

describe('which addresses a source takes', () => {
  const source = { scheme: 'rows', load: asked([]) };
  test.each(['rows:list.json', 'ROWS:https://a.example/x', 'rows:'])('%s', (address) =>
    expect(withSource(source).sources.open(address, 'nb', NO_LOCKS)).toBeTypeOf('function'),
  );
  test.each(['list.json', 'https://rows.example/', 'other:x', '/rows:x', 'data:application/json,{}'])(
    'not %s',
    (address) => expect(withSource(source).sources.open(address, 'nb', NO_LOCKS)).toBeUndefined(),
  );
  test('without a scheme those that it says it does; one that fails takes none', () => {
    const csv = withSource({ matches: (url) => url.endsWith('.csv'), load: asked([]) });
    expect(csv.sources.open('list.csv', 'nb', NO_LOCKS)).toBeTypeOf('function');
    expect(csv.sources.open('https://a.example/list.csv', 'nb', NO_LOCKS)).toBeTypeOf('function');
    expect(csv.sources.open('list.json', 'nb', NO_LOCKS)).toBeUndefined();
    const broken = withSource({ matches: () => 'yes' as never, load: asked([]) });
    expect(broken.sources.open('list.csv', 'nb', NO_LOCKS)).toBeUndefined();
    expect(broken.told()[0]).toContain('matches() gave something else. It must give true or false.');
  });
});

describe('what a source is asked for', () => {
  test('the address behind the scheme, absolute; the language; what the host page has fixed, and nothing of the reader', async () => {
    const requests: SourceRequest[] = [];
    const { load } = withSource({ scheme: 'rows', load: asked(requests) });
    await load('rows:list.json', { ...NO_LOCKS, needs: ['food'], locality: 'Oslo' });
    const [{ url, lang, search, cursor }] = requests as [SourceRequest];
    expect({ url, lang, search, cursor }).toEqual({
      url: 'https://host.example/help/list.json',
      lang: 'nb',
      search: { needs: ['food'], locality: 'Oslo' },
      cursor: undefined,
    });
  });

  test('page after page, put together', async () => {
    const pages = [
      { directory: { id: 'd', organizations: [1], services: ['a'] }, next: '2' },
      { directory: { id: 'other', services: ['b'] }, next: '3' },
      { directory: { services: 'none', organizations: [2] } },
    ];
    const cursors: (string | undefined)[] = [];
    const { load } = withSource({
      scheme: 'rows',
      load: ({ cursor }) => {
        cursors.push(cursor);
        return Promise.resolve(pages[cursors.length - 1]!);
      },
    });
    expect(await load()).toEqual({ id: 'd', organizations: [1, 2], services: ['a', 'b'] });
    expect(cursors).toEqual([undefined, '2', '3']);
  });

  test('no more than 200 pages, and that is told', async () => {
    const { load, told } = withSource({
      scheme: 'rows',
      load: () => Promise.resolve({ directory: { services: ['a'] }, next: 'more' }),
    });
    expect(((await load()) as { services: string[] }).services).toHaveLength(200);
    expect(told()[0]).toContain('load() gave more than 200 pages');
  });
});

describe('what a source could not take over', () => {
  const problem = (path: string) => ({ path, kind: 'unusable' as const, reason: 'x/y' });

  test('is kept of all pages, up to a thousand', async () => {
    const { sources } = withSource({
      scheme: 'rows',
      load: ({ cursor }) =>
        Promise.resolve({
          directory: { services: [] },
          problems: Array.from({ length: 600 }, (_, index) => problem(`/${cursor ?? '1'}/${index}`)),
          ...(cursor === undefined ? { next: '2' } : {}),
        }),
    });
    const open = sources.open('rows:x', 'nb', NO_LOCKS)!;
    await open('rows:x', new AbortController().signal);
    expect(open.problems).toHaveLength(1_000);
    expect(open.problems?.at(-1)?.path).toBe('/2/399');
  });

  test('is a list, or the page is refused', async () => {
    const { load, told } = withSource({
      scheme: 'rows',
      load: () => Promise.resolve({ directory: {}, problems: 'many' as never }),
    });
    await expect(load()).rejects.toThrow('gave no directory');
    expect(told()).toHaveLength(1);
  });
});

describe('the fetch of a source', () => {
  test('follows no redirect: it might lead to others', async () => {
    const asked = vi.fn((_url: URL, _init?: RequestInit) => Promise.resolve({ type: 'opaqueredirect' }));
    vi.stubGlobal('fetch', asked);
    const { load, told } = withSource({
      scheme: 'rows',
      load: async ({ url, fetch }) => ({ directory: (await (await fetch(url)).json()) as unknown }),
    });
    await expect(load()).rejects.toThrow();
    expect(asked.mock.calls[0]?.[1]).toMatchObject({ redirect: 'manual', referrerPolicy: 'no-referrer' });
    expect(told()[0]).toContain('redirect');
  });

  test('ends with its page also when the source gave a signal of its own', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    vi.stubGlobal('fetch', (_url: URL, init?: RequestInit) => {
      signals.push(init?.signal);
      return Promise.resolve(new Response('{}'));
    });
    const { load } = withSource({
      scheme: 'rows',
      load: async ({ url, fetch }) => {
        await fetch(url, { signal: new AbortController().signal });
        return { directory: {} };
      },
    });
    await load();
    expect(signals[0]?.aborted).toBe(true);
  });
});

describe('a source that fails', () => {
  test.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('boom');
      },
    ],
    ['rejects', () => Promise.reject(new Error('boom'))],
    ['gives nothing', () => undefined],
    ['gives a directory without a wrapping', () => ({ kind: 'service-directory' })],
    ['gives a next that is none', () => ({ directory: {}, next: 2 })],
  ])('because it %s is told, and gives no directory', async (_what, load) => {
    const { load: loadAll, told } = withSource({ scheme: 'rows', load: load as DirectorySource['load'] });
    await expect(loadAll()).rejects.toThrow('gave no directory');
    expect(told()).toHaveLength(1);
  });

  test('on a later page gives nothing rather than half a list', async () => {
    const { load } = withSource({
      scheme: 'rows',
      load: ({ cursor }) =>
        cursor === undefined
          ? Promise.resolve({ directory: {}, next: '2' })
          : Promise.reject(new Error('boom')),
    });
    await expect(load()).rejects.toThrow('gave no directory');
  });

  test('that never answers is given up after 20 seconds', async () => {
    vi.useFakeTimers();
    const signals: AbortSignal[] = [];
    const { load, told } = withSource({
      scheme: 'rows',
      load: ({ signal }) => {
        signals.push(signal);
        return new Promise(() => undefined);
      },
    });
    const loading = expect(load()).rejects.toMatchObject({ reason: 'plugin' });
    await vi.advanceTimersByTimeAsync(20_000);
    await loading;
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(told()[0]).toContain('load() gave no answer within 20 seconds');
    vi.useRealTimers();
  });

  test('that never answers ends when it is no longer wanted', async () => {
    const abort = new AbortController();
    const { load, told } = withSource({ scheme: 'rows', load: () => new Promise(() => undefined) });
    const loading = load('rows:x', NO_LOCKS, abort.signal);
    abort.abort();
    await expect(loading).rejects.toThrow('gave no directory');
    expect(told()).toEqual([]);
  });
});

describe('its fetch', () => {
  test('asks the host of the address and the page, without a referrer and without cookies to others', async () => {
    const fetch = vi.fn((_url: URL, _init: RequestInit) => Promise.resolve(new Response('{}')));
    vi.stubGlobal('fetch', fetch);
    const { load } = withSource({
      scheme: 'rows',
      load: async ({ url, fetch: ask }) => {
        await ask(`${url}?page=1`, { credentials: 'include', referrerPolicy: 'unsafe-url' });
        await ask('words.json');
        return { directory: {} };
      },
    });
    await load('rows:https://api.example/v3/');
    expect(fetch.mock.calls.map(([url]) => url.href)).toEqual([
      'https://api.example/v3/?page=1',
      'https://host.example/help/words.json',
    ]);
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
    });
  });

  test.each([
    'https://elsewhere.example/',
    'http://api.example/',
    'data:text/plain,x',
    '//elsewhere.example/x',
  ])('does not ask %s', async (address) => {
    const fetch = vi.fn();
    vi.stubGlobal('fetch', fetch);
    const { load, told } = withSource({
      scheme: 'rows',
      load: async ({ fetch: ask }) => ({ directory: await ask(address) }),
    });
    await expect(load('rows:https://api.example/')).rejects.toThrow();
    expect(fetch).not.toHaveBeenCalled();
    expect(told()[0]).toContain('nothing else is asked');
  });
});
