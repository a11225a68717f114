import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ServiceDirectory } from './service-directory.ts';
import { makeSpanishSample, makeSwedishSample } from './testing/countries.ts';
import { makeDirectory, makeDirectoryOf } from './testing/fixtures.ts';
import {
  all,
  container,
  drawn,
  found,
  idsOf,
  listed,
  one,
  place,
  serve,
  setClock,
  textOf,
  violationsOf,
} from './testing/page.ts';
import { until } from './testing/until.ts';

beforeEach(() => setClock());
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const OSLO = { latitude: 59.9139, longitude: 10.7522 };
const STAVANGER = { latitude: 58.97, longitude: 5.73 };
const NOWHERE = { latitude: 0, longitude: 0 };

/** A phone that says where it is, or does not. */
const phoneAt = (where: { latitude: number; longitude: number; accuracy?: number } | 'refused') =>
  vi
    .spyOn(navigator.geolocation, 'getCurrentPosition')
    .mockImplementation((done, fail) =>
      where === 'refused'
        ? fail?.({ code: 1 } as GeolocationPositionError)
        : done({ coords: where } as GeolocationPosition),
    );

const chip = (element: Element) => one<HTMLButtonElement>(element, '[data-filter="near"]');
async function openPanel(element: ServiceDirectory): Promise<HTMLElement> {
  chip(element).click();
  const panel = await found(element, '.near');
  await drawn(element);
  return panel;
}
async function findNear(element: ServiceDirectory): Promise<HTMLElement> {
  const panel = await openPanel(element);
  one(panel, '.find').click();
  await drawn(element);
  await until(() => expect(all(panel, '.find[disabled]')).toEqual([]));
  await drawn(element);
  return panel;
}
async function findIn5km(element: ServiceDirectory): Promise<HTMLElement> {
  const panel = await findNear(element);
  circles(panel)[0]!.click();
  await drawn(element);
  return panel;
}
const circles = (panel: Element) => all<HTMLButtonElement>(panel, '.chips button');
const towns = (panel: Element) => one<HTMLSelectElement>(panel, 'select');

describe('near me', () => {
  test('asks the phone for nothing until the reader taps a button beside the words that it is not sent', async () => {
    const asked = phoneAt(OSLO);
    const element = await listed(makeDirectory());
    const panel = await openPanel(element);
    expect(textOf(panel)).toContain('Your position is used on this page only. It is not sent or saved.');
    expect(asked).not.toHaveBeenCalled();
    one(panel, '.find').click();
    await until(() => expect(asked).toHaveBeenCalledOnce());
  });

  test('with her position all that was there stays, nearest first, and the focus is on the first circle', async () => {
    phoneAt(OSLO);
    const element = await listed(makeDirectory());
    const before = idsOf(element).sort();
    const panel = await findNear(element);
    expect(circles(panel).map((circle) => circle.getAttribute('aria-pressed'))).toEqual([
      'false',
      'false',
      'false',
    ]);
    expect(element.query).toMatchObject({ sort: 'nearest', near: OSLO });
    expect(element.query.withinMetres).toBeUndefined();
    expect(idsOf(element).sort()).toEqual(before);
    const { activeElement } = panel.getRootNode() as ShadowRoot;
    expect(activeElement).toBe(circles(panel)[0]);
  });

  test('a circle that she chooses leaves out what is further', async () => {
    phoneAt(OSLO);
    const element = await listed(makeDirectory());
    await findIn5km(element);
    expect(element.query).toMatchObject({ withinMetres: 5_000, sort: 'nearest', near: OSLO });
    expect(idsOf(element)).toContain('open-door');
    expect(idsOf(element)).not.toContain('tomorrow');
    expect(textOf(one(element, '[data-part="withinMetres"]'))).toBe('Near me: 5 km');
  });

  test('counts what each circle holds, and offers none that holds nothing', async () => {
    phoneAt(STAVANGER);
    const element = await listed(makeDirectoryOf('for-women', 'open-door', 'no-hours'));
    const panel = await findIn5km(element);
    for (const circle of circles(panel)) expect(textOf(circle)).toMatch(/ 1$/);
    element.query = { ...element.query, needs: ['clothing'] };
    await drawn(element);
    expect(circles(panel).map(({ disabled }) => disabled)).toEqual([false, true, true]);
  });

  test('never counts a place that is kept back or not known', async () => {
    phoneAt(OSLO);
    const element = await listed(
      makeDirectoryOf('open-door', 'crisis-centre', 'on-request', 'street-team', 'no-hours'),
    );
    await findIn5km(element);
    expect(idsOf(element)).toEqual(['open-door']);
  });

  test('tells what helps by phone or internet besides, and leads to just that', async () => {
    phoneAt(OSLO);
    const element = await listed(makeDirectoryOf('open-door', 'all-night-line', 'no-hours', 'night-door'));
    await findIn5km(element);
    const afar = one(element, 'service-directory-afar');
    expect(textOf(afar)).toBe('By phone or internet : 2');
    one(afar, 'button').click();
    await drawn(element);
    expect(idsOf(element).sort()).toEqual(['all-night-line', 'no-hours']);
  });

  test('where there is nothing within the widest circle, says so by its counts', async () => {
    phoneAt(NOWHERE);
    const element = await listed(makeDirectory());
    const panel = await findNear(element);
    expect(circles(panel).every(({ disabled }) => disabled)).toBe(true);
    expect(element.query.withinMetres).toBeUndefined();
    expect(idsOf(element).length).toBeGreaterThan(0);
  });

  test('refused, it says so and leaves the towns as a way on', async () => {
    phoneAt('refused');
    const element = await listed(makeDirectory());
    const panel = await findNear(element);
    expect(textOf(panel)).toContain('could not find where you are');
    await userEvent.selectOptions(towns(panel), 'Bergen');
    await drawn(element);
    expect(element.results.map(({ id }) => id).sort()).toEqual(['only-norwegian', 'tomorrow']);
    expect(textOf(one(element, '[data-part="locality"]'))).toBe('Bergen');
  });

  test('a position that is known to a county is none: no distance is made up from it', async () => {
    phoneAt({ ...OSLO, accuracy: 90_000 });
    const element = await listed(makeDirectory());
    const panel = await findNear(element);
    expect(textOf(panel)).toContain('could not find where you are');
    expect(all(element, '.distance')).toEqual([]);
    expect(element.query.near).toBeUndefined();
    phoneAt({ ...OSLO, accuracy: 900 });
    one(panel, '.find').click();
    await until(() => expect(element.query).toMatchObject({ sort: 'nearest', near: OSLO }));
  });

  test('is taken away again, and clearing all puts the panel away', async () => {
    phoneAt(OSLO);
    const element = await listed(makeDirectory());
    const panel = await findIn5km(element);
    circles(panel)[0]!.click();
    await drawn(element);
    expect(element.query.withinMetres).toBeUndefined();
    circles(panel)[2]!.click();
    await drawn(element);
    one(element, '.clear').click();
    await drawn(element);
    expect(all(element, '.near')).toEqual([]);
    expect(element.query.withinMetres).toBeUndefined();
  });

  test('writes the position nowhere', async () => {
    phoneAt(OSLO);
    const before = [
      location.href,
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      history.length,
    ];
    const element = await listed(makeDirectory(), { 'url-state': 'hash' });
    await findNear(element);
    expect([
      location.href,
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      history.length,
    ]).toEqual(before);
    element.remove();
  });

  test('distances to rough places are about right, and say so', async () => {
    phoneAt({ latitude: 40.42, longitude: -3.7 });
    const element = await listed(makeSpanishSample());
    await findNear(element);
    expect(textOf(one(element, '.distance'))).toMatch(/^about /);
  });

  test('of two places the distance is as rough as the nearer one', async () => {
    phoneAt(OSLO);
    const directory = makeDirectoryOf('open-door');
    const rough = { latitude: 59.92, longitude: 10.75, precision: 'postcode' };
    const far = { latitude: 60.4, longitude: 5.3, precision: 'entrance' };
    directory.services[0]!['locations'] = [rough, far].map((position, index) => ({
      id: `p${index}`,
      visibility: 'public',
      position,
    }));
    const element = await listed(directory);
    await findNear(element);
    expect(textOf(one(element, '.distance'))).toMatch(/^about /);
  });

  test('police and immigration authorities are behind all others, however near', async () => {
    phoneAt({ latitude: 59.9111, longitude: 10.7682 });
    const element = await listed(makeDirectoryOf('police-desk', 'open-door', 'night-door'));
    await findNear(element);
    expect(idsOf(element)).toEqual(['open-door', 'night-door', 'police-desk']);
  });

  test.each(['en', 'ar'])('nothing sticks out at 280 px, and axe finds nothing: %s', async (lang) => {
    phoneAt(OSLO);
    const element = await listed(makeDirectory(), { lang }, await container(280));
    const panel = await findNear(element);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(280);
    for (const target of all(panel, 'button, select'))
      expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    expect(await violationsOf(element)).toEqual([]);
  });
});

describe('the towns', () => {
  test('are those of what is found, with how many there are, as the language sorts', async () => {
    const element = await listed(makeDirectory());
    const panel = await openPanel(element);
    const options = [...towns(panel).options].map((option) => option.text.trim());
    expect(options[0]).toBe('Whole country');
    expect(options).toContain('Bergen (2)');
    element.query = { needs: ['dental'] };
    await drawn(element);
    expect([...towns(panel).options].map((option) => option.text.trim())).toEqual([
      'Whole country',
      'Trondheim (1)',
    ]);
  });
  test('of another country are let go with a change of country', async () => {
    serve({ 'no.json': makeDirectory(), 'se.json': makeSwedishSample() });
    const element = place({ src: 'no.json se.json', lang: 'en' });
    await found(element, 'service-directory-card');
    element.query = { locality: 'Bergen', country: 'NO' };
    await drawn(element);
    one(element, '[data-country="SE"]').click();
    await drawn(element);
    expect(element.query).toEqual({ country: 'SE', sort: 'default' });
  });
});

describe('locks', () => {
  test('hold for circles, towns, ways on, and what helps from afar', async () => {
    phoneAt(OSLO);
    const element = await listed(makeDirectory(), { 'only-needs': 'food', 'only-audience': 'men' });
    const inLock = element.results.map(({ id }) => id);
    const panel = await findNear(element);
    circles(panel)[2]!.click();
    await drawn(element);
    expect(element.results.every(({ id }) => inLock.includes(id))).toBe(true);
    one(one(element, 'service-directory-afar'), 'button').click();
    await drawn(element);
    expect(element.results.every(({ id }) => inLock.includes(id))).toBe(true);
    element.query = {};
    await drawn(element);
    for (const option of towns(panel).options) {
      element.query = { locality: option.value };
      await drawn(element);
      expect(element.results.every(({ id }) => inLock.includes(id))).toBe(true);
    }
  });
  test('of a town leave the towns out', async () => {
    const element = await listed(makeDirectory(), { 'only-locality': 'Oslo' });
    const panel = await openPanel(element);
    expect(all(panel, 'select')).toEqual([]);
  });
  test('hold for select and for the ways on of a record', async () => {
    const directory = makeDirectoryOf('open-door', 'all-night-line', 'no-hours');
    directory.services[0]!['seeAlso'] = ['all-night-line', 'no-hours'];
    const element = await listed(directory, { 'only-needs': 'food clothing' });
    element.select('all-night-line');
    await drawn(element);
    expect(all(element, 'service-directory-record')).toEqual([]);
    element.select('open-door');
    const record = await found(element, 'service-directory-record');
    await drawn(element);
    expect(all(record, '.ways-on li')).toHaveLength(1);
  });
  test('a record that a new lock shuts out is closed', async () => {
    const element = await listed(makeDirectoryOf('open-door', 'on-friday'));
    element.select('on-friday');
    await found(element, 'service-directory-record');
    element.setAttribute('only-needs', 'food');
    await drawn(element);
    expect(all(element, 'service-directory-record')).toEqual([]);
    expect(idsOf(element)).toEqual(['open-door']);
  });
});
