import { mergedOfOne, readDirectory } from '@service-directory/schema';
import type { ReactiveControllerHost } from 'lit';
import { describe, expect, test, vi } from 'vitest';
import type { ViewContext } from '../context.ts';
import { loadLocale } from '../locales/locale.ts';
import * as searchWords from '../locales/search-words.ts';
import { locksFrom } from '../query-state.ts';
import { makeDirectory, NOW } from '../testing/fixtures.ts';
import { SearchController } from './search-controller.ts';
import { until } from '../testing/until.ts';

const NO_LOCKS = locksFrom('', '', '', '');
const loadWordSearch = () => import('../word-search.ts');

const makeViewContext = async (lang: string): Promise<ViewContext> => ({
  directory: mergedOfOne(readDirectory(makeDirectory()).directory!),
  locale: await loadLocale(lang),
  at: NOW,
  headingLevel: 2,
});

async function makeSearch(load: typeof loadWordSearch) {
  const context = await makeViewContext('en');
  const update = () => search.update(context, NO_LOCKS);
  const host = { addController: vi.fn(), requestUpdate: vi.fn(() => update()) };
  const search = new SearchController(host as unknown as ReactiveControllerHost, load);
  update();
  await search.settled;
  return search;
}

const typed = (search: SearchController, text: string) => search.choose({ ...search.choice, text });

describe('words', () => {
  test('are searched when what it takes has come; until then what was found stays', async () => {
    const search = await makeSearch(loadWordSearch);
    const before = search.found;
    typed(search, 'zzzz');
    expect(search.found).toBe(before);
    await search.settled;
    expect(search.found?.results).toEqual([]);
    expect(search.hasNoWords).toBe(false);
  });

  test('that cannot be searched are told, once tried again they are', async () => {
    const load = vi.fn(loadWordSearch).mockRejectedValue(new TypeError('offline'));
    const search = await makeSearch(load);
    typed(search, 'zzzz');
    await until(() => expect(search.hasNoWords).toBe(true));
    const { calls } = load.mock;
    const asked = calls.length;
    typed(search, 'zzzzz');
    expect(calls).toHaveLength(asked);
    load.mockImplementation(loadWordSearch);
    search.retryWords();
    await search.settled;
    expect(search.hasNoWords).toBe(false);
    expect(search.found?.results).toEqual([]);
  });

  test.each(['стоматолог', 'одежда', 'avocat', 'ubrania', 'ทนาย', 'محامي', '律师'])(
    'of another language than that of the page are found: %s',
    async (text) => {
      const search = await makeSearch(loadWordSearch);
      const all = search.found?.results.length ?? 0;
      typed(search, text);
      await search.settled;
      await until(() => expect(search.found?.results.length).toBeGreaterThan(0));
      expect(search.found?.results.length).toBeLessThan(all / 2);
    },
    30_000,
  );

  test('of the own language come first: others are fetched only for what these do not find', async () => {
    const others = vi.spyOn(searchWords, 'loadSearchWords').mockClear();
    const search = await makeSearch(loadWordSearch);
    typed(search, 'toothache');
    await search.settled;
    await until(() => expect(search.found?.results.length).toBeGreaterThan(0));
    expect(others.mock.calls.flat()).toEqual(['en']);
  });

  test('that a filter leaves nothing of are not looked for in other languages', async () => {
    const others = vi.spyOn(searchWords, 'loadSearchWords').mockClear();
    const search = await makeSearch(loadWordSearch);
    search.choose({ ...search.choice, text: 'dental', locality: 'Nowhere' });
    await search.settled;
    await until(() => expect(others.mock.calls.flat()).toEqual(['en']));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(search.found?.results).toEqual([]);
    expect(others.mock.calls.flat()).toEqual(['en']);
  });

  test('that find nothing together are left out one by one, counted once, and not in a part of a list', async () => {
    const search = await makeSearch(loadWordSearch);
    typed(search, 'dentist zzzz');
    await search.settled;
    await until(() => expect(search.found?.results).toEqual([]));
    const ways = search.waysOn(NO_LOCKS, true);
    expect(ways.map(({ word, without }) => [word, without.text])).toEqual([
      ['zzzz', 'dentist'],
      [undefined, ''],
    ]);
    const count = vi.spyOn(search, 'countOf');
    expect(search.waysOn(NO_LOCKS, true)).toBe(ways);
    expect(count).not.toHaveBeenCalled();
    typed(search, 'zzzz dentist');
    count.mockClear();
    expect(search.waysOn(NO_LOCKS, false)).toMatchObject([{ part: 'text', count: undefined }]);
    expect(count).not.toHaveBeenCalled();
  });

  test('that are taken away again leave no message behind', async () => {
    const search = await makeSearch(vi.fn(loadWordSearch).mockRejectedValue(new TypeError('offline')));
    typed(search, 'zzzz');
    await until(() => expect(search.hasNoWords).toBe(true));
    typed(search, '');
    expect(search.hasNoWords).toBe(false);
    expect(search.found?.results.length).toBeGreaterThan(0);
  });
});

test('who waits for a list that is taken away before it is ready waits no longer', async () => {
  const search = await makeSearch(loadWordSearch);
  search.update(await makeViewContext('nb'), NO_LOCKS);
  const { settled } = search;
  search.hostDisconnected();
  await expect(settled).resolves.toBeUndefined();
});

describe('words of other languages', () => {
  /** What a text finds, by id. */
  const found = (search: SearchController) => search.found?.results.map(({ service }) => service.id) ?? [];
  const settledOn = async (search: SearchController, text: string) => {
    typed(search, text);
    await search.settled;
    // Twice a fetch may follow: of the own words, then of those of other languages.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return found(search);
  };

  test('change nothing of what a text finds in the language of the page, whatever was typed before', async () => {
    const fresh = await makeSearch(loadWordSearch);
    const before = await settledOn(fresh, 'food');
    expect(before.length).toBeGreaterThan(0);
    const other = await makeSearch(loadWordSearch);
    typed(other, 'haine');
    await other.settled;
    await until(() => expect(found(other).length).toBeGreaterThan(0));
    expect(await settledOn(other, 'food')).toEqual(before);
  });
});
