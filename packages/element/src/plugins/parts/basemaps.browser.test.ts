import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeDirectoryOf, MARKUP } from '../../testing/fixtures.ts';
import { all, drawn, found, one, textOf, violationsOf, watchTrouble, onCleanPage } from '../../testing/page.ts'; // prettier-ignore
import { withPlugins, never, boom, hill } from '../../testing/plugins.ts';
import { forgetAnswers } from '../consents.ts';
import type { BasemapStage } from '../index.ts';
import { until } from '../../testing/until.ts';

onCleanPage();
afterEach(forgetAnswers);

describe('basemaps', () => {
  const mapped = async (plugins: unknown, basemap = 'hill') => {
    const element = await withPlugins(plugins, { basemap }, makeDirectoryOf('open-door', 'tomorrow'), 1280);
    await found(element, '.marker button');
    await drawn(element);
    return element;
  };

  test('are drawn under the points, named by the attribute, with their makers', async () => {
    const element = await mapped(hill());
    await until(() => expect(all(element, 'path.land')).toHaveLength(1));
    expect(all(element, '.place').map(textOf)).toEqual([MARKUP]);
    expect(all(element, '.place img')).toEqual([]);
    expect(all(element, '.foot a').map(textOf)).toEqual(['Our own survey']);
    expect(textOf(one(element, '.foot'))).toContain('Friends');
    expect(all(element, '.marker button')).toHaveLength(2);
  });

  test('that ask a third party ask the reader first; until then and after a no the outline is there', async () => {
    const create = vi.fn();
    const element = await mapped(hill({ create, asks: { thirdParty: 'Hill Pictures', learns: ['area'] } }));
    const ask = await found(element, '.ask');
    expect(textOf(ask)).toContain('This comes from Hill Pictures, not from this page.');
    expect(all(ask, 'li').map(textOf)).toEqual([
      'which internet connection you use, and roughly where you are',
      'which part of the map you look at',
    ]);
    expect(textOf(one(element, '.foot'))).toContain('The map comes from this site, not from others.');
    expect(await violationsOf(element)).toEqual([]);
    one(ask, '[data-answer="no"]').click();
    await drawn(element);
    expect(all(element, '.ask')).toEqual([]);
    expect(create).not.toHaveBeenCalled();
    one(element, '.again').click();
    one(await found(element, '.ask'), '[data-answer="yes"]').click();
    await until(() => expect(create).toHaveBeenCalledOnce());
    await found(element, '.marker button');
    expect(textOf(one(element, '.foot'))).not.toContain('not from others');
    expect(textOf(one(element, '.foot'))).toContain('Hill Pictures');
  });

  test('ask nobody but the page for pictures, unless the reader was asked', async () => {
    const { warnings } = watchTrouble();
    const urls: string[] = [];
    vi.spyOn(HTMLImageElement.prototype, 'src', 'set').mockImplementation((url) => void urls.push(url));
    const tiles = (host: string) => ({
      create: (stage: BasemapStage) =>
        void stage.addTiles({ address: ({ x, y, zoom }) => `${host}/${zoom}/${x}/${y}.png` }),
    });
    await mapped(hill(tiles('https://tiles.example')));
    await until(() => expect(warnings.flat().join()).toContain('address() named https://tiles.example'));
    expect(urls).toEqual([]);
    document.body.replaceChildren();
    await mapped(hill(tiles('/tiles')));
    await until(() => expect(urls.length).toBeGreaterThan(0));
    expect(urls.every((url) => url.startsWith(`${location.origin}/tiles/`))).toBe(true);
  });

  test.each<[string, object]>([
    ['throws', { create: boom }],
    ['fails later', { create: () => Promise.reject(new Error('boom')) }],
    [
      'draws nonsense',
      {
        create: (stage: BasemapStage) => stage.addShapes({ areas: [{ kind: 'land', rings: [[[NaN, 1]]] }] }),
      },
    ],
    ['gives nonsense', { create: () => 7 }],
    ['throws when the map moves', { create: () => ({ update: boom }) }],
  ])('one that %s leaves the points, and is told', async (_what, more) => {
    const { warnings } = watchTrouble();
    const element = await mapped(hill(more));
    await until(() => expect(warnings.flat().map(String).join()).toContain('Plugin «hills», basemap «hill»'));
    expect(all(element, '.marker button')).toHaveLength(2);
    expect(all(element, '[role="alert"]')).toEqual([]);
  });

  test('one that never ends leaves the points', async () => {
    const element = await mapped(hill({ create: never }));
    expect(all(element, '.marker button')).toHaveLength(2);
  });

  test('a name that nobody brings is the outline, told once with those that there are', async () => {
    const { warnings } = watchTrouble();
    const element = await mapped(hill(), 'mountain');
    expect(all(element, '.foot a').map(textOf)).toEqual(['Natural Earth', 'GeoNames']);
    const told = warnings.flat().filter((words) => String(words).includes('basemap='));
    expect(told).toEqual([
      '<service-directory>: basemap="mountain" is not one of outline, none, hill, kartverket, osm, pmtiles:…, raster:…; using outline.',
    ]);
  });
});
