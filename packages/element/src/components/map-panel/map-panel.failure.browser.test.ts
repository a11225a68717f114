import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { makeDirectory, SHOWN } from '../../testing/fixtures.ts';
import { until } from '../../testing/until.ts';
import { all, cardOf, container, drawn, found, idsOf, listed, one, openRecord, setClock, textOf, watchTrouble } from '../../testing/page.ts'; // prettier-ignore

// As on a page whose content security policy or Trusted Types refuse the map.
vi.mock('../../map/leaflet-map.ts', () => ({
  createLeafletMap: () => {
    throw new TypeError('This document requires TrustedHTML.');
  },
}));

beforeEach(() => setClock());

afterEach(async () => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
  await page.viewport(414, 896);
});

test('a map that fails says so and leaves the list as it is', async () => {
  const { errors, warnings } = watchTrouble();
  const element = await listed(makeDirectory(), {}, await container(1280));
  const message = await found(element, 'service-directory-map');
  // The first test waits for all that a page asks for.
  await until(() =>
    expect(textOf(message)).toContain('The map could not be loaded. Everything is in the list.'),
  );
  expect(one(message, '[role="alert"]')).toBeDefined();
  expect(idsOf(element)).toHaveLength(SHOWN);
  expect(element.results).toHaveLength(SHOWN);
  expect(warnings.filter(([words]) => String(words).includes('the map could not be loaded'))).toHaveLength(1);
  expect(errors).toEqual([]);
});

test('with a map that failed, records open and «show on map» throws nothing', async () => {
  const { errors } = watchTrouble();
  const element = await listed(makeDirectory(), {}, await container(1280));
  await until(() => expect(textOf(one(element, 'service-directory-map'))).toContain('could not be loaded'));
  one(cardOf(element, 'open-door'), '.actions .map').click();
  await drawn(element);
  await openRecord(element, 'open-door');
  expect(all(element, '.marker')).toEqual([]);
  expect(errors).toEqual([]);
});

test('on a phone the way back to the list stays', async () => {
  const { errors } = watchTrouble();
  const element = await listed(makeDirectory(), {}, await container(360));
  one(element, '.segments button:last-child').click();
  await until(() => expect(textOf(one(element, 'service-directory-map'))).toContain('could not be loaded'));
  one(element, '.segments button:first-child').click();
  await drawn(element);
  expect(idsOf(element)).toHaveLength(SHOWN);
  expect(errors).toEqual([]);
});
