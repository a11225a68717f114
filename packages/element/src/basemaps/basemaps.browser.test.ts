import { afterEach, describe, expect, test, vi } from 'vitest';
import { forgetAnswers } from '../plugins/consents.ts';
import type { Plugin } from '../plugins/index.ts';
import { makeIsland } from '../testing/archive/island.ts';
import { makeDirectoryOf } from '../testing/fixtures.ts';
import { all, drawn, found, one, onCleanPage, textOf, violationsOf, watchTrouble } from '../testing/page.ts';
import { withPlugins } from '../testing/plugins.ts';
import { kartverket, osm, pmtiles, raster } from './index.ts';
import { until } from '../testing/until.ts';

onCleanPage();
afterEach(forgetAnswers);

const URL_OF_ARCHIVE = '/maps/island.pmtiles';

/** Answers for the archive as a server does; everything else goes its way. */
function serveArchive(answer: (from: number, to: number) => Response) {
  const real = window.fetch;
  const ranges: string[] = [];
  vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (url.pathname !== URL_OF_ARCHIVE) return real(input, init);
    const range = new Headers(init?.headers).get('range') ?? '';
    ranges.push(range);
    expect(init).toMatchObject({ referrerPolicy: 'no-referrer', mode: 'same-origin' });
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
    return answer(Number(from), Number(to));
  });
  return ranges;
}

const part =
  (bytes: Uint8Array, total = bytes.length) =>
  (from: number, to: number) =>
    from >= bytes.length
      ? new Response(null, { status: 416 })
      : new Response(bytes.slice(from, to + 1), {
          status: 206,
          headers: { 'content-range': `bytes ${from}-${Math.min(to, bytes.length - 1)}/${total}` },
        });

async function mapped(basemap: string, plugins: readonly Plugin[] = [], lang = 'nb') {
  const element = await withPlugins(
    plugins,
    { basemap, lang },
    makeDirectoryOf('open-door', 'tomorrow'),
    1280,
  );
  await found(element, '.marker button');
  await drawn(element);
  return element;
}

describe('an archive', () => {
  test('is drawn from ranges of one file: land, woods, lakes, roads, names', async () => {
    const bytes = makeIsland();
    const ranges = serveArchive(part(bytes));
    const element = await mapped(`pmtiles:${URL_OF_ARCHIVE}`);
    await until(() => expect(all(element, '.tile path.land').length).toBeGreaterThan(0));
    for (const kind of ['green', 'sea', 'main-road'])
      expect(all(element, `.tile path.${kind}`).length).toBeGreaterThan(0);
    await until(() => expect(all(element, '.place .town').map(textOf)).toContain('Øyby'));
    expect(ranges.every((range) => /^bytes=\d+-\d+$/.test(range))).toBe(true);
    expect(all(element, '[role="alert"], .simple')).toEqual([]);
  });

  test('names who made it, from the file, with links', async () => {
    serveArchive(part(makeIsland()));
    const element = await mapped(`pmtiles:${URL_OF_ARCHIVE}`);
    await until(() => expect(all(element, '.foot a').map(textOf)).toEqual(['© Island survey']));
    expect(textOf(one(element, '.foot'))).toContain('made up');
    expect(textOf(one(element, '.foot'))).toContain('Kartet hentes fra denne siden, ikke fra andre.');
  });

  test('names places in the reader’s language, also when she changes it', async () => {
    serveArchive(part(makeIsland()));
    const element = await mapped('pmtiles', [pmtiles({ url: URL_OF_ARCHIVE })], 'ar');
    await until(() => expect(all(element, '.place .town').map(textOf)).toContain('مدينة الجزيرة'));
    element.lang = 'ru';
    await until(() => expect(all(element, '.place .town').map(textOf)).toContain('Эйбю'));
    expect(await violationsOf(element)).toEqual([]);
  });

  test('has the colours of the host page’s theme', async () => {
    serveArchive(part(makeIsland()));
    const element = await mapped('pmtiles', [pmtiles({ url: URL_OF_ARCHIVE })]);
    const land = await found(element, '.tile path.land');
    element.style.setProperty('--service-directory-map-land', 'rgb(1, 2, 3)');
    expect(getComputedStyle(land).fill).toBe('rgb(1, 2, 3)');
  });

  test.each<[string, () => (from: number, to: number) => Response, string]>([
    ['is missing', () => () => new Response(null, { status: 404 }), 'was answered with 404'],
    ['comes whole', () => () => new Response(makeIsland().slice()), 'does not answer range requests'],
    ['is cut short', () => part(makeIsland().slice(0, 30_000)), 'is cut short'],
    [
      'is something else',
      () => part(new TextEncoder().encode('<!doctype html>'.repeat(2000))),
      'failed with',
    ],
    ['cannot be reached', () => () => Response.error(), 'failed with'],
  ])('one that %s costs itself: the outline is there, with a sentence', async (_what, answer, told) => {
    const { warnings } = watchTrouble();
    serveArchive(answer());
    const element = await mapped(`pmtiles:${URL_OF_ARCHIVE}`);
    const sentence = await found(element, '.simple');
    expect(textOf(sentence)).toBe('Dette kartet lot seg ikke hente. Du ser et enklere kart.');
    expect(sentence.getAttribute('role')).toBe('status');
    await until(() => expect(all(element, 'path.land').length).toBeGreaterThan(0));
    expect(all(element, '.foot a').map(textOf)).toEqual(['Natural Earth', 'GeoNames']);
    expect(all(element, '.marker button')).toHaveLength(2);
    expect(warnings.flat().map(String).join()).toContain(told);
    expect(await violationsOf(element)).toEqual([]);
  });

  test('that did not come is tried again by a button', async () => {
    watchTrouble();
    let isThere = false;
    const bytes = makeIsland();
    serveArchive((from, to) => (isThere ? part(bytes)(from, to) : new Response(null, { status: 503 })));
    const element = await mapped(`pmtiles:${URL_OF_ARCHIVE}`);
    const again = await found(element, '.again');
    isThere = true;
    again.click();
    await until(() => expect(all(element, '.tile path.land').length).toBeGreaterThan(0));
    expect(all(element, '.simple, .again')).toEqual([]);
  });

  test('another one is tried when the host page names it, though the first did not come', async () => {
    watchTrouble();
    serveArchive(part(makeIsland()));
    const element = await mapped('pmtiles:/maps/missing.pmtiles');
    await found(element, '.simple');
    element.basemap = `pmtiles:${URL_OF_ARCHIVE}`;
    await until(() => expect(all(element, '.tile path.land').length).toBeGreaterThan(0));
    expect(all(element, '.simple')).toEqual([]);
  });

  test('of another host is asked for nothing without asks', async () => {
    const { warnings } = watchTrouble();
    const fetched = vi.spyOn(window, 'fetch');
    const element = await mapped('pmtiles:https://elsewhere.example/map.pmtiles');
    await found(element, '.simple');
    expect(warnings.flat().map(String).join()).toContain('which is not the page’s own host');
    expect(fetched.mock.calls.map(([input]) => String(input)).join()).not.toContain('elsewhere');
  });
});

/** What pictures are asked for, and with what referrer. */
function watchPictures() {
  const asked: { url: string; referrer: string }[] = [];
  vi.spyOn(HTMLImageElement.prototype, 'src', 'set').mockImplementation(function (
    this: HTMLImageElement,
    url,
  ) {
    asked.push({ url, referrer: this.referrerPolicy });
  });
  return asked;
}

describe('maps of others', () => {
  test.each<[string, string, readonly Plugin[], RegExp, string, string, number]>([
    [
      'kartverket',
      'Kartverket',
      [],
      /^https:\/\/cache\.kartverket\.no\/v1\/wmts\/1\.0\.0\/topo\/default\/webmercator\/\d+\/\d+\/\d+\.png$/,
      '© Kartverket',
      'no-referrer',
      2,
    ],
    [
      'osm',
      'OpenStreetMap',
      [],
      /^https:\/\/tile\.openstreetmap\.org\/\d+\/\d+\/\d+\.png$/,
      '© OpenStreetMap contributors',
      'origin',
      3,
    ],
    [
      'osm',
      'OpenStreetMap',
      [osm()],
      /^https:\/\/tile\.openstreetmap\.org\//,
      '© OpenStreetMap contributors',
      'origin',
      3,
    ],
    [
      'grey',
      'Kartverket',
      [kartverket({ id: 'grey', layer: 'topograatone' })],
      /^https:\/\/cache\.kartverket\.no\/v1\/wmts\/1\.0\.0\/topograatone\//,
      '© Kartverket',
      'no-referrer',
      2,
    ],
  ])(
    '%s asks first, and then %s is asked',
    async (basemap, name, plugins, address, maker, referrer, learns) => {
      const asked = watchPictures();
      const element = await mapped(basemap, plugins);
      const ask = await found(element, '.ask');
      expect(textOf(ask)).toContain(`Dette kommer fra ${name}, ikke fra denne siden.`);
      expect(all(ask, 'li')).toHaveLength(learns);
      expect(all(element, '.foot a').map(textOf)).toEqual(['Natural Earth', 'GeoNames']);
      expect(asked).toEqual([]);
      one(ask, '[data-answer="yes"]').click();
      await until(() => expect(asked.length).toBeGreaterThan(0));
      for (const { url } of asked) expect(url).toMatch(address);
      expect(new Set(asked.map((one) => one.referrer))).toEqual(new Set([referrer]));
      expect(all(element, '.foot a').map(textOf)).toEqual([maker]);
    },
  );

  test('of whose pictures none comes give way to the outline', async () => {
    vi.spyOn(HTMLImageElement.prototype, 'src', 'set').mockImplementation(function (this: HTMLImageElement) {
      queueMicrotask(() => this.dispatchEvent(new Event('error')));
    });
    const element = await mapped('raster:/tiles/{z}/{x}/{y}.png');
    await found(element, '.simple');
    await until(() => expect(all(element, 'path.land').length).toBeGreaterThan(0));
  });
});

describe('a folder of pictures', () => {
  test('is shown from the page’s own host, and asks nothing', async () => {
    const asked = watchPictures();
    const element = await mapped('raster:/tiles/{z}/{x}/{y}.png');
    await until(() => expect(asked.length).toBeGreaterThan(0));
    for (const { url } of asked) expect(new URL(url).pathname).toMatch(/^\/tiles\/\d+\/\d+\/\d+\.png$/);
    expect(new Set(asked.map(({ url }) => new URL(url).origin))).toEqual(new Set([location.origin]));
    expect(all(element, '.ask')).toEqual([]);
  });

  test('of large pictures takes those of one zoom less', async () => {
    const asked = watchPictures();
    const small = await mapped('raster:/t/{z}/{x}/{y}.png');
    await until(() => expect(asked.length).toBeGreaterThan(0));
    const zoomOf = ({ url }: { url: string }) => Number(url.split('/').at(-3));
    const [zoom = NaN, ...others] = new Set(asked.map(zoomOf));
    // The map is put where the points are before anything is asked for.
    expect(others).toEqual([]);
    small.remove();
    asked.length = 0;
    await mapped('raster', [raster({ url: '/t/{z}/{x}/{y}.png', sizePx: 512 })]);
    await until(() => expect(asked.length).toBeGreaterThan(0));
    expect(new Set(asked.map(zoomOf))).toEqual(new Set([zoom - 1]));
  });

  test('whose address has no room for a tile is told', async () => {
    const { warnings } = watchTrouble();
    const element = await mapped('raster:/tiles.png');
    await found(element, '.simple');
    expect(warnings.flat().map(String).join()).toContain('url must hold {z}, {x} and {y}');
  });
});
