import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ServiceDirectory } from '../../service-directory.ts';
import { makeDirectory, makeDirectoryOf, SHOWN } from '../../testing/fixtures.ts';
import { until } from '../../testing/until.ts';
import { all, cardOf, container, drawn, eventsOf, focused, found, listed, one, openRecord, setClock, textOf, watchTrouble, onCleanPage } from '../../testing/page.ts'; // prettier-ignore

/** The map with Leaflet as it is. */

onCleanPage();

const markers = (element: Element) => all<HTMLButtonElement>(element, '.marker button');
const names = (element: Element) => markers(element).map((marker) => marker.getAttribute('aria-label') ?? '');
const marker = (element: Element, name: string) => {
  const wanted = markers(element).find((candidate) => candidate.getAttribute('aria-label') === name);
  if (wanted === undefined) throw new Error(`There is no marker «${name}».`);
  return wanted;
};

async function mapped(
  directory: unknown,
  attributes: Readonly<Record<string, string>> = {},
  width = 1280,
): Promise<ServiceDirectory> {
  const element = await listed(directory, attributes, await container(width));
  await found(element, '.marker button, .leaflet-control-zoom');
  await drawn(element);
  return element;
}

describe('markers', () => {
  test('each is a button with the name of its service, in the reader’s language', async () => {
    const element = await mapped(makeDirectoryOf('open-door', 'tomorrow', 'on-friday', 'for-women'));
    expect(names(element).sort()).toEqual(['For Women', 'On Friday', 'Open Door', 'Tomorrow']);
    expect(markers(element).every(({ localName, type }) => localName === 'button' && type === 'button')).toBe(
      true,
    );
    element.lang = 'nb';
    // The words of the language are fetched first.
    await until(() =>
      expect(names(element).sort()).toEqual(['For kvinner', 'I morgen', 'På fredag', 'Åpen dør']),
    );
  });
  test('only public places have one', async () => {
    const element = await mapped(
      makeDirectoryOf('open-door', 'crisis-centre', 'on-request', 'all-night-line'),
    );
    expect(names(element)).toEqual(['Open Door']);
    expect(textOf(one(element, '.foot'))).toContain(
      '1 of 4 services are on the map. The others are in the list.',
    );
  });
  test('none stands on the name of a town, also before the map was moved', async () => {
    const directory = makeDirectoryOf('open-door');
    // In the middle of Oslo and of Drammen, whose names are on the map.
    const [location] = directory.services[0]!.locations as Record<string, unknown>[];
    const at = (latitude: number, longitude: number, id: string) => ({
      ...location,
      id,
      position: { latitude, longitude, precision: 'building' },
    });
    directory.services[0]!.locations = [
      at(59.9127, 10.7461, 'oslo'),
      at(59.744, 10.2045, 'drammen'),
    ] as never;
    const element = await mapped(directory);
    const labels = await until(() => {
      const shown = all(element, '.place span');
      expect(shown.map(textOf)).toEqual(expect.arrayContaining(['Oslo', 'Drammen']));
      return shown.filter((label) => ['Oslo', 'Drammen'].includes(textOf(label)));
    });
    for (const label of labels) {
      const { top, bottom, left, right } = label.getBoundingClientRect();
      for (const button of markers(element)) {
        const box = button.getBoundingClientRect();
        expect(bottom <= box.top || top >= box.bottom || right <= box.left || left >= box.right).toBe(true);
      }
    }
  });
  test.each(['en', 'ar'])(
    'the name of a town is written around its place, not beside it (%s)',
    async (lang) => {
      // Far from Oslo, so that no point moves the name of a town.
      const element = await mapped(makeDirectoryOf('for-women'), { lang });
      const places = await until(() => {
        const shown = all(element, '.place');
        expect(shown.length).toBeGreaterThan(3);
        return shown;
      });
      for (const place of places) {
        const { left, width } = one(place, 'span').getBoundingClientRect();
        expect(left + width / 2).toBeCloseTo(place.getBoundingClientRect().left, 0);
      }
    },
  );
  test('a mobile service has one for each stop', async () => {
    const directory = makeDirectoryOf('open-door');
    const [location] = directory.services[0]!.locations as Record<string, unknown>[];
    const { position, ...bus } = location!;
    const stop = (name: string, latitude: number) => ({
      name,
      position: { ...(position as object), latitude },
    });
    directory.services[0]!.locations = [
      { ...bus, kind: 'mobile', stops: [stop('Square', 59.9), stop('Station', 61), { name: 'Unknown' }] },
    ] as never;
    expect(names(await mapped(directory))).toEqual(['Open Door', 'Open Door']);
  });

  test('a service with two places has two, both marked when it is chosen', async () => {
    const directory = makeDirectoryOf('open-door', 'tomorrow');
    const [first, second] = directory.services.map(({ locations }) => locations as object[]);
    first!.push({ ...second![0], id: 'second' });
    directory.services.pop();
    const element = await mapped(directory);
    expect(names(element)).toEqual(['Open Door', 'Open Door']);
    element.select('open-door');
    await until(() =>
      expect(markers(element).every((button) => button.hasAttribute('data-selected'))).toBe(true),
    );
  });
  test('a place that is not public offers no way to the map, on card and in record', async () => {
    const element = await mapped(makeDirectoryOf('on-request', 'open-door'));
    expect(all(cardOf(element, 'on-request'), '.actions .map')).toEqual([]);
    expect(all(cardOf(element, 'open-door'), '.actions .map')).toHaveLength(1);
    expect(all(await openRecord(element, 'on-request'), 'service-directory-way')).toEqual([]);
  });
  test('a team that works in a wide area has a soft point for its town, and no way to a door', async () => {
    const element = await mapped(makeDirectoryOf('street-team', 'for-women'));
    expect(names(element)).toContain('Street Team (About here)');
    expect(marker(element, 'Street Team (About here)').className).toContain('is-locality');
    const way = one(await openRecord(element, 'street-team'), 'service-directory-way');
    expect(all(way, '.on-map')).toHaveLength(1);
    expect(all(way, '.lead')).toEqual([]);
  });
  test('the tab order is from north to south', async () => {
    const element = await mapped(makeDirectoryOf('open-door', 'on-friday', 'two-at-one', 'for-women'));
    expect(names(element)).toEqual(['Two at One A', 'On Friday', 'Open Door', 'For Women']);
  });
  test('one opens the record of its service, by mouse and by keyboard', async () => {
    const element = await mapped(makeDirectoryOf('open-door', 'on-friday'));
    const events = eventsOf(element);
    marker(element, 'On Friday').focus();
    await userEvent.keyboard('{Enter}');
    await until(() => expect(textOf(one(element, '#record-name'))).toBe('On Friday'));
    expect(events).toEqual([{ name: 'select', detail: { id: 'on-friday' } }]);
    await until(() => expect(marker(element, 'On Friday').hasAttribute('data-selected')).toBe(true));
    await found(element, '.marker button');
  });
  test('on a phone one opens the record in place of the map', async () => {
    const element = await listed(makeDirectoryOf('open-door', 'on-friday'), {}, await container(360));
    one(element, '.segments button:last-child').click();
    await found(element, '.marker button');
    marker(element, 'Open Door').click();
    await until(() => expect(textOf(focused()!)).toBe('Open Door'));
    expect(all(element, 'service-directory-map')).toEqual([]);
  });
  test('an approximate place is drawn as one, with a circle when it is chosen', async () => {
    const element = await mapped(makeDirectoryOf('rough-place', 'open-door', 'on-friday'));
    expect(all(element, 'path.rough')).toEqual([]);
    element.select('rough-place');
    await until(() => expect(all(element, 'path.rough')).toHaveLength(1));
    expect(marker(element, 'About Here (About here)').className).toContain('is-rough');
    element.select('open-door');
    await until(() => expect(all(element, 'path.rough')).toHaveLength(0));
    expect(marker(element, 'Open Door').className).not.toContain('is-rough');
  });
  test('what is less sure is told, in its name and by its look', async () => {
    const directory = makeDirectoryOf('rough-place', 'open-door');
    const element = await mapped(directory);
    const rough = marker(element, 'About Here (About here)');
    expect(rough.className).toMatch(/is-(street|postcode|locality)/);
    expect(getComputedStyle(rough).boxShadow).not.toBe(
      getComputedStyle(marker(element, 'Open Door')).boxShadow,
    );
  });

  test('a search changes the points; those that stay keep their button and the focus', async () => {
    const element = await mapped(makeDirectoryOf('open-door', 'tomorrow', 'on-friday'));
    const kept = marker(element, 'Open Door');
    kept.focus();
    element.query = { free: true };
    await until(() => expect(names(element)).toEqual(['Open Door']));
    expect(marker(element, 'Open Door')).toBe(kept);
    expect(focused()).toBe(kept);
  });
  test('a minute that passes changes nothing on the map', async () => {
    setClock(Date.parse('2026-03-10T13:00:59.500Z'));
    const element = await mapped(makeDirectoryOf('open-door', 'tomorrow'));
    const before = markers(element);
    before[0]!.focus();
    const updated = vi.spyOn(element, 'requestUpdate');
    await until(() => expect(updated).toHaveBeenCalled());
    await drawn(element);
    expect(markers(element)).toEqual(before);
    expect(focused()).toBe(before[0]);
  });
});

describe('where the map looks', () => {
  const places = (element: Element) =>
    markers(element)
      .map((button) => {
        const { x, y } = button.getBoundingClientRect();
        return `${button.getAttribute('aria-label')} ${Math.round(x)} ${Math.round(y)}`;
      })
      .sort();
  const zoomIn = async (element: Element) => {
    const before = places(element);
    one(element, '.leaflet-control-zoom-in').click();
    await until(() => expect(places(element)).not.toEqual(before));
    await found(element, '.here');
  };

  test('a door that opens puts the list in another order and moves the map nowhere', async () => {
    // For Women opens at noon.
    setClock(Date.parse('2026-03-10T10:59:57.500Z'));
    const element = await mapped(makeDirectoryOf('open-door', 'for-women', 'on-friday'));
    expect(element.results.map(({ id }) => id)[0]).toBe('open-door');
    await zoomIn(element);
    const before = places(element);
    await until(() => expect(element.results.map(({ id }) => id)[0]).not.toBe('open-door'));
    await drawn(element);
    expect(places(element)).toEqual(before);
    expect(all(element, '.here')).toHaveLength(1);
  });

  test('a service that is no longer among the found, because its door shut, takes nobody away from where they look', async () => {
    setClock(Date.parse('2026-03-10T14:59:57.500Z'));
    const element = await mapped(makeDirectoryOf('open-door', 'for-women', 'on-friday'));
    element.query = { openNow: true };
    await until(() => expect(names(element).sort()).toEqual(['For Women', 'Open Door']));
    await zoomIn(element);
    const before = places(element).filter((place) => !place.startsWith('Open Door'));
    await until(() => expect(element.results.map(({ id }) => id)).toEqual(['for-women']));
    await drawn(element);
    expect(places(element)).toEqual(before);
  });

  test('another choice shows all that it found, and what the reader had looked at is no area to search any more', async () => {
    const element = await mapped(makeDirectoryOf('open-door', 'tomorrow', 'for-women'));
    const begun = places(element);
    element.query = { free: true };
    await until(() => expect(names(element).sort()).toEqual(['For Women', 'Open Door']));
    const fitted = places(element);
    element.query = {};
    await until(() => expect(places(element)).toEqual(begun));
    await zoomIn(element);
    element.query = { free: true };
    await until(() => expect(places(element)).toEqual(fitted));
    await until(() => expect(all(element, '.here')).toEqual([]));
  });
});

describe('clusters', () => {
  test('points that lie close are one button that says how many', async () => {
    const element = await mapped(makeDirectoryOf('open-door', 'night-door', 'police-desk', 'tomorrow'));
    expect(names(element)).toContain('3 services here. Show them (Oslo)');
    const cluster = one(element, '.marker .cluster');
    expect(textOf(cluster)).toBe('3');
    expect(cluster.localName).toBe('button');
  });
  test('pressed it comes nearer until its points lie apart, and the focus stays in the map', async () => {
    const element = await mapped(
      makeDirectoryOf('open-door', 'rough-place', 'on-friday', 'two-at-one'),
      {},
      1280,
    );
    const cluster = one(element, '.marker .cluster');
    cluster.focus();
    await userEvent.keyboard('{Enter}');
    await until(() =>
      expect(names(element)).toEqual(expect.arrayContaining(['Open Door', 'About Here (About here)'])),
    );
    expect(focused()?.closest('.map')).not.toBeNull();
  });
  test('at one place it opens a list with the names, from which a record opens', async () => {
    const element = await mapped(makeDirectoryOf('two-at-one', 'two-at-one-b'));
    one(element, '.marker .cluster').click();
    const list = await found(element, '.cluster-list');
    expect(list.getAttribute('aria-label')).toBe('Services at this place');
    const buttons = all(list, 'li button');
    expect(buttons.map(textOf).sort()).toEqual(['Two at One A', 'Two at One B']);
    await until(() => expect(focused()).toBe(buttons[0]));
    const name = textOf(buttons[0]!);
    await userEvent.keyboard('{Enter}');
    await until(() => expect(textOf(one(element, '#record-name'))).toBe(name));
  });
  test('its list closes, with the focus back on the map', async () => {
    const element = await mapped(makeDirectoryOf('two-at-one', 'two-at-one-b'));
    one(element, '.marker .cluster').click();
    const list = await found(element, '.cluster-list');
    one(list, '.head button').click();
    await until(() => expect(all(element, '.cluster-list')).toEqual([]));
    expect(focused()).toBe(one(element, '.map[part="map"]'));
  });
  test('everything on the map is in the list', async () => {
    const element = await mapped(makeDirectory());
    const points = markers(element).reduce(
      (sum, button) => sum + (button.matches('.cluster') ? Number(textOf(button)) : 1),
      0,
    );
    const [, shown] = /^(\d+) of/.exec(textOf(one(element, '.foot'))) ?? [];
    expect(points).toBe(Number(shown));
    expect(element.results).toHaveLength(SHOWN);
  });
});

describe('list and map together', () => {
  test('a card under the mouse marks its point, and a point its card', async () => {
    const element = await mapped(makeDirectoryOf('open-door', 'on-friday'));
    const card = cardOf(element, 'on-friday');
    await userEvent.hover(card);
    await until(() => expect(marker(element, 'On Friday').hasAttribute('data-hovered')).toBe(true));
    expect(marker(element, 'Open Door').hasAttribute('data-hovered')).toBe(false);
    await userEvent.hover(marker(element, 'Open Door'));
    await until(() => expect(cardOf(element, 'open-door').hasAttribute('data-hovered')).toBe(true));
    expect(marker(element, 'On Friday').hasAttribute('data-hovered')).toBe(false);
    await userEvent.unhover(marker(element, 'Open Door'));
    await until(() => expect(cardOf(element, 'open-door').hasAttribute('data-hovered')).toBe(false));
  });

  test('a card with the focus marks the cluster that holds its point', async () => {
    const element = await mapped(makeDirectoryOf('two-at-one', 'two-at-one-b', 'on-friday'));
    one(cardOf(element, 'two-at-one-b'), 'button').focus();
    await until(() => expect(one(element, '.marker .cluster').hasAttribute('data-hovered')).toBe(true));
  });

  test('who moves the map can look in that area alone, and take it back', async () => {
    const element = await mapped(makeDirectoryOf('open-door', 'on-friday', 'all-night-line'));
    expect(all(element, '.here')).toEqual([]);
    one(element, '[part="map"]').focus();
    const zoomIn = one(element, '.leaflet-control-zoom-in');
    element.select('open-door');
    await until(() => expect(marker(element, 'Open Door').hasAttribute('data-selected')).toBe(true));
    expect(all(element, '.here')).toEqual([]);
    zoomIn.click();
    const here = await found(element, '.here');
    expect(textOf(here)).toBe('Search this area');
    here.click();
    await until(() => expect(element.results.map(({ id }) => id)).toEqual(['open-door']));
    const chip = all(element, '[part~="chip"]').find((one) => textOf(one).includes('Area on the map'));
    expect(focused()).toBe(one(element, '[part="map"]'));
    expect(location.href).not.toContain('area');
    chip!.click();
    await until(() => expect(element.results).toHaveLength(3));
  });
});

describe('the panel', () => {
  test('the map is a region with a name and can be skipped in one step', async () => {
    const element = await mapped(makeDirectoryOf('open-door'));
    const map = one(element, '[part="map"]');
    expect([map.getAttribute('role'), map.getAttribute('aria-label')]).toEqual([
      'region',
      'Map of the services',
    ]);
    const skip = one(element, '.skip');
    skip.focus();
    expect(textOf(skip)).toBe('Skip the map');
    await userEvent.keyboard('{Enter}');
    expect(focused()?.closest('service-directory-map')).toBeNull();
    expect(focused()).not.toBe(skip);
    expect(skip.compareDocumentPosition(focused()!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });
  test('the zoom buttons are named in the reader’s language', async () => {
    const element = await mapped(makeDirectoryOf('open-door'), { lang: 'nb' });
    expect(
      all(element, '.leaflet-control-zoom a').map((button) => button.getAttribute('aria-label')),
    ).toEqual(['Større', 'Mindre']);
  });
  test('it says where the basemap is from, and that it asks nobody else', async () => {
    const element = await mapped(makeDirectoryOf('open-door'));
    const foot = one(element, '.foot');
    expect(textOf(foot)).toContain('The map comes from this site, not from others.');
    expect(all(foot, 'a').map(textOf)).toEqual(['Natural Earth', 'GeoNames']);
    await until(() => expect(all(element, 'path.land').length).toBeGreaterThan(0));
  });
  test('without a basemap there are points on a plain ground, and nobody to thank', async () => {
    const element = await mapped(makeDirectoryOf('open-door'), { basemap: 'none' });
    expect(names(element)).toEqual(['Open Door']);
    expect(all(element, 'path.land, .place')).toEqual([]);
    expect(all(element, '.foot a')).toEqual([]);
  });
  test('one finger scrolls the page, and is told that two move the map', async () => {
    const element = await mapped(makeDirectoryOf('open-door', 'on-friday'));
    const map = one(element, '[part="map"]');
    const touch = (type: string, count: number) => {
      const touches = Array.from(
        { length: count },
        (_, index) => new Touch({ identifier: index, target: map, clientX: 300 + index * 40, clientY: 300 }),
      );
      const event = new TouchEvent(type, { touches, bubbles: true, composed: true, cancelable: true });
      map.dispatchEvent(event);
      return event;
    };
    expect(touch('touchstart', 1).defaultPrevented).toBe(false);
    expect(touch('touchmove', 1).defaultPrevented).toBe(false);
    expect(textOf(await found(element, '.message'))).toBe('Move the map with two fingers.');
    expect(getComputedStyle(map).touchAction).toBe('pan-x pan-y');
  });

  test('a wheel that scrolls the page is not caught', async () => {
    const element = await mapped(makeDirectoryOf('open-door', 'on-friday'));
    const before = names(element);
    const wheel = new WheelEvent('wheel', { deltaY: -500, bubbles: true, composed: true, cancelable: true });
    expect(one(element, '[part="map"]').dispatchEvent(wheel)).toBe(true);
    await drawn(element);
    expect(names(element)).toEqual(before);
  });
  test('no picture is asked for, and everything came from the page’s own host', async () => {
    const element = await mapped(makeDirectory());
    await until(() => expect(all(element, 'path.land').length).toBeGreaterThan(0));
    expect(all(element, 'img')).toEqual([]);
    const entries = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    expect([
      ...new Set(entries.filter(({ protocol }) => protocol !== 'data:').map(({ host }) => host)),
    ]).toEqual([location.host]);
  });
  test('it is taken apart on removal, and made anew when it is put back', async () => {
    const { errors } = watchTrouble();
    const element = await mapped(makeDirectoryOf('open-door', 'on-friday'));
    const map = one(element, '[part="map"]');
    element.remove();
    expect(map.querySelector('.leaflet-pane, .marker')).toBeNull();
    (await container(1280)).append(element);
    await found(element, '.marker button');
    await drawn(element);
    expect(names(element).sort()).toEqual(['On Friday', 'Open Door']);
    expect(all(element, '.leaflet-control-zoom')).toHaveLength(1);
    expect(errors).toEqual([]);
  });
  test('removed shortly after the window changed its size, it tells nothing of what Leaflet does late', async () => {
    const element = await mapped(makeDirectoryOf('open-door'));
    const late: (() => void)[] = [];
    vi.spyOn(window, 'setTimeout').mockImplementation((action) => {
      late.push(action as () => void);
      return 0 as unknown as ReturnType<typeof setTimeout>;
    });
    one(element, 'service-directory-map').style.width = '300px';
    window.dispatchEvent(new Event('resize'));
    await vi.waitUntil(() => late.length > 0, { interval: 0 });
    element.remove();
    for (const action of late) expect(action).not.toThrow();
  });
  test('removed while the map is on its way it makes none', async () => {
    const { errors } = watchTrouble();
    const element = await listed(makeDirectoryOf('open-door'), {}, await container(1280));
    const map = await found(element, 'service-directory-map');
    element.remove();
    // The module is there by now, so that the map would be made at the next step.
    await import('../../map/leaflet-map.ts');
    await drawn(element);
    expect(all(map, '.leaflet-pane')).toEqual([]);
    expect(errors).toEqual([]);
  });
  test('what comes back empty draws no point and throws nothing', async () => {
    const { errors } = watchTrouble();
    const element = await mapped(makeDirectoryOf('open-door'));
    element.query = { text: 'qwertyuiop' };
    await until(() => expect(markers(element)).toEqual([]));
    expect(textOf(one(element, '.foot'))).not.toContain('All 0');
    expect(errors).toEqual([]);
  });
});
