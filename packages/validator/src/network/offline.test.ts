import { describe, expect, test } from 'vitest';
import { checkLinks } from './check-links.ts';
import type { LinkResult } from './link-result.ts';
import { isOffline, silentHosts } from './offline.ts';

const answer = (result: Partial<LinkResult>) => ({ at: 0, result: { slowestMs: 1, ...result } });
const NONE = new Map();
const dead = answer({ failure: 'no-host' });
/** Is a computer off the network that got this from a host each? */
const isOff = (...results: Partial<LinkResult>[]) =>
  isOffline(new Map(results.map((result, index) => [`https://h${index}.example/`, answer(result)])), NONE);

describe('a computer off the network', () => {
  test('is told from pages that are gone by nobody answering at all', () => {
    expect(isOff({ failure: 'no-host' }, { failure: 'other' })).toBe(true);
    expect(isOff({ failure: 'no-host' }, { status: 404 })).toBe(false);
  });

  test.each(['expired', 'refused', 'wrong-host', 'too-many-redirects'] as const)(
    'is not one that came as far as %s',
    (failure) => {
      expect(isOff({ failure: 'no-host' }, { failure })).toBe(false);
      expect(isOff({ failure })).toBe(false);
    },
  );

  test('is not one that was led to a host that does not exist: somebody led it there', () => {
    expect(isOff({ failure: 'no-host', to: 'https://nowhere.example/' })).toBe(false);
  });

  test('is told though a link leads into a private network or was not answered in time, and not by those', () => {
    expect(isOff({ failure: 'no-host' }, { failure: 'private' })).toBe(true);
    expect(isOff({ failure: 'other' }, { failure: 'timeout' }, { failure: 'not-asked' })).toBe(true);
    expect(isOff({ failure: 'private' })).toBe(false);
    expect(isOff({ failure: 'private' }, { failure: 'timeout' })).toBe(false);
  });

  test('is not one that had nothing to ask', () => {
    const cache = new Map([['https://a.example/', dead]]);
    expect(isOffline(cache, cache)).toBe(false);
    expect(isOffline(NONE, NONE)).toBe(false);
  });

  test('names the hosts that did not answer, each once, and none that was known before', () => {
    const before = new Map([['https://known.example/', dead]]);
    const answers = new Map([
      ...before,
      ['https://a.example/1', dead],
      ['https://a.example/2', dead],
      ['https://b.example/', answer({ failure: 'private' })],
    ]);
    expect(silentHosts(answers, before)).toEqual(['a.example']);
  });
});

describe('one new address that nobody answers', () => {
  const cache = new Map(
    ['a', 'b', 'c', 'd', 'e'].map((host) => [`https://${host}.example/`, answer({ status: 200 })]),
  );
  const urls = [...cache.keys(), 'https://new.example/'];
  const run = async (failing: (url: string) => boolean, known: typeof cache = cache) => {
    const asked: string[] = [];
    const answers = await checkLinks(urls, {
      probe: (url) => {
        asked.push(url);
        return Promise.resolve(
          failing(url) ? { failure: 'no-host', slowestMs: 1 } : { status: 200, slowestMs: 1 },
        );
      },
      cache: known,
      now: () => 1,
    });
    return { asked, isOff: isOffline(answers, known), answers };
  };

  test('is wrong when a link that was well before still answers', async () => {
    const { asked, isOff, answers } = await run((url) => url.includes('new'));
    expect(asked).toEqual(['https://new.example/', 'https://a.example/']);
    expect(isOff).toBe(false);
    expect(answers.get('https://new.example/')?.result.failure).toBe('no-host');
  });

  test('is wrong, too, when one of those has gone since, and another still answers', async () => {
    const { asked, isOff } = await run((url) => /new|a\./.test(url));
    expect(asked).toEqual(['https://new.example/', 'https://a.example/', 'https://b.example/']);
    expect(isOff).toBe(false);
  });

  test('says that this computer is off the network when three others do not answer any more', async () => {
    const { asked, isOff } = await run(() => true);
    expect(asked).toHaveLength(4);
    expect(isOff).toBe(true);
  });

  test('asks nobody of whom it was never known that he answers, and nobody when somebody answered now', async () => {
    const gone = new Map([['https://a.example/', dead]]);
    const all = await run(() => true, gone);
    expect(all.asked).not.toContain('https://a.example/');
    expect((await run(() => false)).asked).toEqual(['https://new.example/']);
  });
});
