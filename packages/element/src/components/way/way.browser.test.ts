import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../define.ts';
import { forgetAnswers } from '../../plugins/consents.ts';
import { makeDirectory, makeDirectoryOf, type DirectoryInput } from '../../testing/fixtures.ts';
import { until } from '../../testing/until.ts';
import { all, container, drawn, found, listed, onCleanPage, one, openRecord, textOf, violationsOf } from '../../testing/page.ts'; // prettier-ignore

onCleanPage();
afterEach(forgetAnswers);

/** A service with one location, made of the fixture's. */
function withPlace(fields: object): DirectoryInput {
  const directory = makeDirectoryOf('open-door');
  const [location] = directory.services[0]!.locations as object[];
  directory.services[0]!.locations = [{ ...location, ...fields }] as never;
  return directory;
}

async function opened(directory = makeDirectory(), attributes: Record<string, string> = {}) {
  const element = await listed(directory, { lang: 'en', ...attributes }, await container(360));
  const record = await openRecord(element, 'open-door');
  const way = one(record, 'service-directory-way');
  return { element, record, way };
}

const unfold = async ({ element, way }: Awaited<ReturnType<typeof opened>>) => {
  one(way, '.lead').click();
  await drawn(element);
  return one(way, '.way');
};

/** The sheet that would be printed, instead of printing it. */
function sheetOf(print: () => void): Document {
  let sheet: Document | undefined;
  vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockImplementation(function (
    this: HTMLIFrameElement,
  ) {
    const view = this.contentDocument!.defaultView!;
    view.print = () => void (sheet = view.document);
    return view;
  });
  print();
  if (sheet === undefined) throw new Error('Nothing was printed.');
  return sheet;
}

describe('the way to a place', () => {
  test('opens nothing, draws nothing and asks for nothing before it is unfolded', async () => {
    const { way } = await opened();
    expect(all(way, 'a, service-directory-sketch')).toEqual([]);
    expect(one(way, '.lead').getAttribute('aria-expanded')).toBe('false');
  });

  test('has the address to read, a link to the map app with what it gives away, and is folded again', async () => {
    const parts = await opened(withPlace({ position: undefined }));
    const way = await unfold(parts);
    expect(textOf(one(way, '.address'))).toMatch(/\d/);
    const link = one<HTMLAnchorElement>(way, '.app');
    expect(link.getAttribute('href')).toMatch(/^geo:0,0\?q=/);
    expect(link.getAttribute('href')).not.toContain('Open');
    expect(textOf(way)).toContain('The maker of the app may see which place you look for.');
    expect(all(way, 'service-directory-sketch')).toEqual([]);
    one(parts.way, '.lead').click();
    await drawn(parts.element);
    expect(all(parts.way, '.way')).toEqual([]);
  });

  test('tells the landmark and what is near', async () => {
    const way = await unfold(
      await opened(withPlace({ directions: 'Blue door.', surroundings: 'Police next door.' })),
    );
    expect(textOf(way)).toContain('Blue door.');
    expect(textOf(way)).toContain('Police next door.');
  });

  test('is a sketch with the ground of the map, the place in the middle, a scale and the makers', async () => {
    const parts = await opened();
    await unfold(parts);
    const sketch = await found(parts.way, 'service-directory-sketch');
    await found(sketch, 'path.land');
    await until(() => expect(all(sketch, '.names text').length).toBeGreaterThan(0));
    expect(one(sketch, '.sketch').getAttribute('aria-label')).toBe('Sketch of the area');
    expect(all(sketch, '.pin')).toHaveLength(1);
    expect(textOf(one(sketch, '.overlay'))).toMatch(/\d+ k?m/);
    expect(textOf(sketch)).toContain('Natural Earth');
    expect(textOf(sketch)).toContain('too coarse to show the way from here. See the address.');
    expect(await violationsOf(parts.element)).toEqual([]);
  });

  const rough = { latitude: 59.91, longitude: 10.75, precision: 'locality' };

  test.each([
    ['a street', { position: rough }, 1],
    ['the point of a house alone', { address: { locality: 'Oslo' } }, 1],
    ['a town and its middle', { position: rough, address: { locality: 'Oslo' } }, 0],
    ['the middle of a postal area', { position: { ...rough, precision: 'postcode' }, address: undefined }, 0],
  ])('is offered for %s: %#', async (_, fields, count) => {
    const { way } = await opened(withPlace(fields));
    expect(all(way, '.lead')).toHaveLength(count);
    expect(all(way, '.on-map')).toHaveLength(1);
  });

  test('to a place of which only the area is told is not said to have no fixed address', async () => {
    const fields = { visibility: 'area', area: 'Oslo', address: undefined, position: undefined };
    const record = await openRecord(await listed(withPlace(fields)), 'open-door');
    expect(textOf(one(record, '.places'))).toMatch(/^Oslo Only the area is given\./);
    expect(all(one(record, 'service-directory-way'), 'button')).toEqual([]);
  });

  test('of a service for the whole country that has no door is not shown on the map', async () => {
    const directory = withPlace({ position: rough, address: { locality: 'Oslo' } });
    directory.services[0]!['serviceArea'] = { scope: 'national' };
    const { record } = await opened(directory);
    expect(all(record, '.on-map, .lead')).toEqual([]);
    expect(textOf(record)).not.toContain('approximate');
  });

  test('names no address where there is none', async () => {
    const parts = await opened(withPlace({ address: undefined }));
    await unfold(parts);
    const sketch = await found(parts.way, 'service-directory-sketch');
    await found(sketch, 'path.land');
    expect(textOf(sketch)).toContain('too coarse to show the way from here.');
    expect(textOf(sketch)).not.toContain('address');
  });

  test('shows a circle, no pin, where the point is only about right', async () => {
    const position = { latitude: 59.91, longitude: 10.75, precision: 'postcode' };
    const parts = await opened(withPlace({ position }));
    await unfold(parts);
    const sketch = await found(parts.way, 'service-directory-sketch');
    await found(sketch, '.about');
    expect(all(sketch, '.pin')).toEqual([]);
  });

  test('is printed with the sketch, its makers and the address, and without whose place it is', async () => {
    const parts = await opened(withPlace({ directions: '<b>Blue</b> door.' }));
    const way = await unfold(parts);
    await found(parts.way, 'path.land');
    const sheet = sheetOf(() => one(way, '.print').click());
    const words = sheet.body.innerText;
    expect(words).toContain('<b>Blue</b> door.');
    expect(words).toContain('Natural Earth');
    expect(words).not.toContain('Open Door');
    expect(words).not.toContain(location.host);
    expect(sheet.title).toBe('\u00A0');
    const land = sheet.querySelector('path.land')!;
    expect(sheet.defaultView!.getComputedStyle(land).fill).toBe('rgb(243, 239, 230)');
    sheet.defaultView?.dispatchEvent(new Event('afterprint'));
  });

  test('a third party is not asked for a sketch before the reader has agreed to it on the map', async () => {
    const parts = await opened(makeDirectory(), { basemap: 'osm' });
    await unfold(parts);
    const sketch = await found(parts.way, 'service-directory-sketch');
    await found(sketch, 'path.land');
    expect(all(sketch, 'img')).toEqual([]);
  });

  test('without a map there is no sketch, and the address stays', async () => {
    const parts = await opened(makeDirectory(), { 'map-hidden': '' });
    const way = await unfold(parts);
    expect(all(way, 'service-directory-sketch')).toEqual([]);
    expect(all(way, '.address')).toHaveLength(1);
  });
});

describe('a service that moves', () => {
  const hours = (opens: string, closes: string) => ({
    periods: [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], opens, closes }],
    publicHolidays: 'open',
  });
  const bus = () => {
    const directory = withPlace({
      kind: 'mobile',
      address: undefined,
      position: undefined,
      stops: [
        { name: { nb: 'Torget', en: 'The square' }, openingHours: hours('08:00', '09:00') },
        {
          name: 'Stasjonen',
          position: { latitude: 59.91, longitude: 10.75, precision: 'entrance' },
          openingHours: hours('12:00', '22:00'),
        },
      ],
    });
    delete (directory.services[0] as { openingHours?: unknown }).openingHours;
    return directory;
  };

  test('tells each stop with its hours and the way to it', async () => {
    const { record } = await opened(bus());
    const stops = all(record, '.stops > li');
    expect(stops.map((stop) => textOf(one(stop, 'b')))).toEqual(['The square', 'Stasjonen']);
    expect(stops.map((stop) => all(stop, 'service-directory-week').length)).toEqual([1, 1]);
    expect(stops.map((stop) => all(one(stop, 'service-directory-way'), '.lead').length)).toEqual([0, 1]);
    expect(textOf(record)).not.toContain('Opening hours are not known');
  });

  test('says on the card at which stop it is open', async () => {
    const { record } = await opened(bus());
    expect(textOf(one(record, '.state'))).toMatch(/^Stasjonen ?: Open until 22:00/);
  });
});
