import { readDirectory, type Directory } from '@service-directory/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LoadedDirectory, LoadState } from '../controllers/directory-controller.ts';
import { makeSpanishSample, makeSwedishSample } from '../testing/countries.ts';
import { makeDirectoryOf } from '../testing/fixtures.ts';
import type { Shards } from '../shards/shards.ts';
import type { Answer } from './fetch-directory.ts';
import { SeveralSources } from './several-sources.ts';

const read = (input: unknown): Directory => readDirectory(input).directory!;
const FILES: Readonly<Record<string, () => Directory>> = {
  no: () => read(makeDirectoryOf('open-door', 'gone')),
  se: () => read(makeSwedishSample()),
  es: () => read(makeSpanishSample()),
  empty: () => ({ ...read(makeDirectoryOf()), id: 'empty' }),
};

/** Sources whose answers come when they are told, with a clock that moves when it is told. */
function makeSources(...urls: string[]) {
  const states: LoadState[] = [];
  const asked: string[] = [];
  const open = new Map<string, (answer: Answer) => void>();
  let onGrace: (() => void) | undefined;
  let most = 0;
  const sources = new SeveralSources(
    urls,
    (url) => {
      asked.push(url);
      return new Promise((resolve) => {
        open.set(url, resolve);
        most = Math.max(most, open.size);
      });
    },
    (state) => states.push(state),
    undefined,
    (callback) => {
      onGrace = callback;
      return () => (onGrace = undefined);
    },
  );
  const settle = async (url: string, answer: Answer) => {
    const resolve = open.get(url)!;
    open.delete(url);
    resolve(answer);
    for (let tick = 0; tick < 5; tick++) await Promise.resolve();
  };
  const last = () => states.at(-1);
  const loaded = (): LoadedDirectory => {
    const state = last();
    if (state?.status !== 'complete') throw new Error(`The state is ${state?.status ?? 'none'}.`);
    return state.value;
  };
  return {
    sources,
    asked,
    states,
    last,
    loaded,
    most: () => most,
    ids: () => loaded().directory.services.map(({ id }) => id),
    come: (url: string) => settle(url, { url, directory: FILES[url]!(), problems: [], unread: 0 }),
    /** One in shards, which has nothing at first; gives what lets it grow. */
    comeInShards: async (url: string) => {
      const shards = { makeSeveral: () => ({ add: () => undefined }) } as unknown as Shards;
      const whole = FILES[url]!();
      await settle(url, { url, directory: { ...whole, services: [] }, problems: [], unread: 0, shards });
      return () => shards.onDirectory(whole);
    },
    fail: (url: string) => settle(url, { url, reason: 'network' }),
    graceIsOver: () => onGrace?.(),
    hasGrace: () => onGrace !== undefined,
  };
}

const signal = () => new AbortController().signal;

describe('several directories', () => {
  test('that come together are shown together, in the order of their addresses', async () => {
    const several = makeSources('no', 'se', 'es');
    void several.sources.load(signal());
    for (const url of ['es', 'se', 'no']) await several.come(url);
    expect(several.states).toHaveLength(1);
    expect(several.ids()).toEqual([
      'open-door',
      'gone',
      'sverige-open-door',
      'linje',
      'dold',
      'consulta',
      'chat',
    ]);
    expect(several.loaded()).toMatchObject({ failures: [], waiting: [] });
    expect(several.hasGrace()).toBe(false);
  });

  test('the quick ones are shown after a grace, and what comes later changes nothing until it is asked for', async () => {
    const several = makeSources('no', 'se', 'es');
    void several.sources.load(signal());
    await several.come('se');
    expect(several.states).toEqual([]);
    several.graceIsOver();
    const { directory } = several.loaded();
    expect(several.loaded()).toMatchObject({ waiting: ['no', 'es'] });
    await several.come('no');
    expect(several.loaded().directory).toBe(directory);
    expect(several.loaded().next?.services).toHaveLength(5);
    several.sources.showNext();
    expect(several.loaded().next).toBeUndefined();
    // Ids that a reader has seen stay as they are.
    expect(several.ids()).toEqual(['open-door', 'linje', 'dold', 'invented-open-door', 'gone']);
    await several.come('es');
    several.sources.showNext();
    expect(several.ids()).toHaveLength(7);
    expect(several.loaded().waiting).toEqual([]);
  });

  test('one in shards grows at once where it is shown, and where it came late when that is asked for', async () => {
    const several = makeSources('no', 'se', 'es');
    void several.sources.load(signal());
    const growNorway = await several.comeInShards('no');
    several.graceIsOver();
    expect(several.ids()).toEqual([]);
    growNorway();
    expect(several.ids()).toEqual(['open-door', 'gone']);
    const growSweden = await several.comeInShards('se');
    growSweden();
    expect(several.ids()).toEqual(['open-door', 'gone']);
    expect(several.loaded().next?.services.map(({ id }) => id)).toContain('linje');
    several.sources.showNext();
    expect(several.ids()).toContain('linje');
  });

  test('one that fails is told, the others are shown, and it alone is asked for again', async () => {
    const several = makeSources('no', 'se', 'es');
    void several.sources.load(signal());
    await several.come('no');
    await several.fail('se');
    await several.come('es');
    expect(several.loaded().failures).toEqual([{ url: 'se', reason: 'network' }]);
    void several.sources.retry(signal());
    expect(several.asked).toEqual(['no', 'se', 'es', 'se']);
    expect(several.loaded()).toMatchObject({ failures: [], waiting: ['se'] });
    await several.come('se');
    // She asked for it: it is shown without another tap.
    expect(several.ids()).toContain('linje');
    expect(several.loaded().next).toBeUndefined();
  });

  test('that all fail are an error, and nothing before', async () => {
    const several = makeSources('no', 'se');
    void several.sources.load(signal());
    await several.fail('no');
    expect(several.states).toEqual([]);
    await several.fail('se');
    expect(several.last()).toMatchObject({ status: 'error', failures: [{ url: 'no' }, { url: 'se' }] });
  });

  test('an empty list gives way at once: there is nothing to read in it', async () => {
    const several = makeSources('empty', 'se');
    void several.sources.load(signal());
    await several.come('empty');
    several.graceIsOver();
    expect(several.ids()).toEqual([]);
    await several.come('se');
    expect(several.ids()).toContain('linje');
  });

  test('thirty are asked for a few at a time, and each once', async () => {
    const urls = Array.from({ length: 30 }, (_, index) => `u${index}`);
    const several = makeSources(...urls);
    void several.sources.load(signal());
    expect(several.asked).toHaveLength(6);
    for (const url of urls) await several.fail(url);
    expect(several.most()).toBe(6);
    expect([...several.asked].sort()).toEqual([...urls].sort());
  });

  test('an answer after the end is dropped, and what was still to come is asked for anew', async () => {
    const several = makeSources('no', 'se');
    const end = new AbortController();
    void several.sources.load(end.signal);
    await several.come('no');
    several.graceIsOver();
    end.abort();
    await several.come('se');
    expect(several.sources.isWaiting).toBe(true);
    several.sources.goOn(signal());
    await several.come('se');
    expect(several.loaded()).toMatchObject({ waiting: [], failures: [] });
  });

  test('whatever comes when, in the end all is there', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(['no', 'se', 'es'], { minLength: 3 }),
        fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
        async (order, graces) => {
          const several = makeSources('no', 'se', 'es');
          void several.sources.load(signal());
          for (const [index, url] of order.entries()) {
            await several.come(url);
            if (graces[index] === true) several.graceIsOver();
          }
          several.sources.showNext();
          expect(several.ids()).toHaveLength(7);
          expect(
            several
              .loaded()
              .directory.heads.map(({ id }) => id)
              .sort(),
          ).toEqual(['espana', 'invented', 'sverige']);
        },
      ),
    );
  });
});
