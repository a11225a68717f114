import { beforeEach, describe, expect, test, vi } from 'vitest';
// eslint-disable-next-line kit/import-direction -- a helper of tests is in no built package, and is not written twice
import { spreadServices } from '../../schema/src/shards/testing/spread-services.ts';
import { makeDirectoryOf } from './testing/fixtures.ts';
import {
  all,
  drawn,
  found,
  idsOf,
  one,
  onCleanPage,
  place,
  setClock,
  textOf,
  violationsOf,
} from './testing/page.ts';
import { ask, gapsButton, makeShardFiles, serveFiles, settled } from './testing/shard-host.ts';
import { until } from './testing/until.ts';

onCleanPage();
beforeEach(() => setClock(Date.parse('2026-11-27T12:00:00+01:00')));

const BASE = 'https://host.example/data/';
const TRONDHEIM = { latitude: 63.43, longitude: 10.4 };
const published = makeShardFiles(spreadServices(1_000));

/** A host of the files, with what it was asked for; `instead` takes the place of an answer. */
const host = async (made = published) => serveFiles(BASE, await made);

const open = async (src = `${BASE}manifest.json`) => {
  const element = place({ lang: 'en', src });
  await found(element, 'service-directory-card');
  await drawn(element);
  return element;
};

describe('a large directory', () => {
  test.each([`${BASE}manifest.json`, `shards:${BASE}manifest.json`])(
    'at %s shows what helps from anywhere first, and says that it is a part',
    async (src) => {
      const site = await host();
      const element = await open(src);
      expect(idsOf(element).length).toBeGreaterThan(10);
      expect(textOf(element)).toContain('This is only a part of a long list.');
      expect(textOf(element)).toContain('search for a town');
      // Nothing is promised that does not hold here.
      expect(textOf(element)).toContain('can tell roughly what you look for');
      expect(textOf(element)).not.toContain('not saved or sent');
      expect(site.asked.length).toBeLessThanOrEqual(4);
      expect(await violationsOf(element)).toEqual([]);
    },
  );

  test('finds what is near, with a need, open now, in few requests that tell nothing but which files', async () => {
    const site = await host();
    const element = await open();
    const before = site.asked.length;
    await ask(element, { near: TRONDHEIM, needs: ['sexual-health-testing'], openNow: true, sort: 'nearest' });
    const { results } = element;
    expect(results.length).toBeGreaterThan(5);
    for (const { needs, locations } of results.slice(0, 5)) {
      expect(needs).toContain('sexual-health-testing');
      expect(locations?.[0]?.address?.locality).toBe('Trondheim');
    }
    expect(site.asked.length - before).toBeLessThanOrEqual(7);
    for (const url of site.asked) expect(url).toMatch(/^https:\/\/host\.example\/data\/[\w./-]+\.json$/);
    expect(location.search + location.hash).not.toMatch(/trondheim|sexual/i);
  });

  test('every need can be chosen, however little has come and whatever was asked for', async () => {
    await host();
    const element = await open();
    const closed = () => all<HTMLButtonElement>(element, '[part~="tile"]').filter(({ disabled }) => disabled);
    expect(all(element, '[part~="tile"]')).toHaveLength(9);
    expect(closed()).toEqual([]);
    await ask(element, { near: TRONDHEIM, needs: ['sexual-health-testing'], sort: 'nearest' });
    expect(closed()).toEqual([]);
  });

  test('finds what is typed, a town and words for needs among it', async () => {
    await host();
    const element = await open();
    const input = one<HTMLInputElement>(element, 'input[type="search"]');
    input.value = 'legal advice trondheim';
    input.dispatchEvent(new Event('change'));
    await until(() => expect(element.results.length).toBeGreaterThan(0));
    await settled(element);
    for (const { needs, serviceArea } of element.results) {
      expect(needs).toContain('legal-advice');
      expect(serviceArea?.regions).toEqual(['Trondheim']);
    }
  });

  test('in which everything has a place begins with the search, and says how to see what is near', async () => {
    const directory = spreadServices(300);
    directory.services = directory.services.filter(({ locations }) => locations !== undefined);
    await host(makeShardFiles(directory));
    const element = place({ lang: 'en', src: `${BASE}manifest.json` });
    await until(() => expect(textOf(element)).toContain('search for a town'));
    expect(textOf(element)).not.toContain('The list is empty');
    one<HTMLInputElement>(element, 'input[type="search"]').value = 'Oslo';
    one<HTMLInputElement>(element, 'input[type="search"]').dispatchEvent(new Event('change'));
    await until(() => expect(element.results.length).toBeGreaterThan(5));
  });

  test('does not say that nothing fits while it looks', async () => {
    const site = await host();
    const element = await open();
    let goOn: () => void = () => undefined;
    site.instead = () => new Promise((resolve) => (goOn = () => resolve(undefined as never)));
    element.query = { text: 'kvistaheim77' };
    await until(() => expect(textOf(element)).toContain('Loading the list'));
    expect(textOf(element)).not.toContain('No service fits');
    site.instead = () => undefined;
    goOn();
    await until(() => expect(element.results.length).toBeGreaterThan(0));
  });

  test('that has nothing that fits says so when all that may fit was looked at', async () => {
    await host();
    const element = await open();
    await ask(element, { text: 'xylofonorkester' });
    expect(textOf(element)).toContain('No service fits all of this');
    expect(textOf(element)).not.toContain('only a part');
    // How many there are without it nobody knows here.
    const words = all(element, '.ways-on button').map((way) => textOf(way).replace(/[\u2066-\u2069]/g, ''));
    expect(words).toEqual(['Remove: xylofonorkester']);
  });

  test('a filter is not shut because the part that came has nothing for it', async () => {
    await host();
    const element = await open();
    expect(one<HTMLButtonElement>(element, '[data-filter="openNow"]').disabled).toBe(false);
    expect(one(element, '[data-filter="openNow"]').querySelector('.count')).toBeNull();
  });

  test.each([
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a file cut short', () => new Response('{"kind":')],
    ['a page of the host', () => new Response('<!doctype html>')],
    ['an error of the host', () => new Response('', { status: 500 })],
  ] as const)('in mid-search %s: what is shown stays, and it can be tried again', async (_, answer) => {
    const site = await host();
    const element = await open();
    await ask(element, { near: TRONDHEIM, sort: 'nearest' });
    const shown = idsOf(element);
    site.instead = answer;
    await ask(element, { near: { latitude: 59.91, longitude: 10.75 }, sort: 'nearest' });
    expect(textOf(element)).toContain('A part of the list could not be loaded');
    expect([...idsOf(element)].sort()).toEqual([...shown].sort());
    site.instead = () => undefined;
    gapsButton(element, 'Try again')!.click();
    await until(() => expect(element.results.length).toBeGreaterThan(shown.length));
    await settled(element);
    expect(textOf(element)).not.toContain('could not be loaded');
    // Cards are alike: those of the first box stand for all. Through hundreds of them axe takes many seconds.
    for (const box of all(element, '.chunk ~ .chunk')) box.remove();
    expect(await violationsOf(element)).toEqual([]);
  });

  test('looks further when the reader asks for it', async () => {
    await host();
    const element = await open();
    await ask(element, { near: TRONDHEIM, sort: 'nearest' });
    const count = element.results.length;
    gapsButton(element, 'Look further')!.click();
    await until(() => expect(element.results.length).toBeGreaterThan(count));
  });

  test('counts what is near when the phone has told where it is', async () => {
    await host();
    const element = await open();
    vi.spyOn(navigator.geolocation, 'getCurrentPosition').mockImplementation((tell) =>
      tell({ coords: TRONDHEIM } as GeolocationPosition),
    );
    one<HTMLButtonElement>(element, '[data-filter="near"]').click();
    (await found<HTMLButtonElement>(element, '.find')).click();
    await until(() => expect(all(one(element, '.near'), '.chips button')).toHaveLength(3));
    await settled(element);
    expect(element.results.length).toBeGreaterThan(5);
    expect(element.results[0]?.locations?.[0]?.address?.locality).toBe('Trondheim');
    const [nearest] = all<HTMLButtonElement>(one(element, '.near'), '.chips button');
    expect(Number(textOf(one(nearest!, '.count')))).toBeGreaterThan(5);
    nearest!.click();
    await settled(element);
    expect(element.results.every(({ locations }) => locations?.[0]?.address?.locality === 'Trondheim')).toBe(
      true,
    );
  });

  test('of which the manifest does not come is an error with a way to try again', async () => {
    const site = await host();
    site.instead = () => Promise.reject(new TypeError('offline'));
    const element = place({ lang: 'en', src: `${BASE}manifest.json` });
    await found(element, '[part~="error"]');
    site.instead = () => undefined;
    one<HTMLButtonElement>(element, '[part~="error"] button').click();
    await found(element, 'service-directory-card');
  });

  test('of another version is told as no directory, alone and among several', async () => {
    const site = await host();
    const newer = () => new Response('{"kind":"service-directory-manifest","manifestVersion":"2.0"}');
    site.instead = newer;
    const element = place({ lang: 'en', src: `${BASE}manifest.json` });
    const reasons: string[] = [];
    element.addEventListener('service-directory-error', ({ detail }) => reasons.push(detail.reason));
    await found(element, '[part~="error"]');
    site.instead = (file) =>
      file === 'one.json' ? new Response(JSON.stringify(makeDirectoryOf('open-door'))) : newer();
    element.src = `${BASE}one.json ${BASE}manifest.json`;
    await found(element, 'service-directory-card');
    expect(textOf(element)).toContain('A part of the list could not be loaded');
    expect(reasons).toEqual(['not-a-directory', 'not-a-directory']);
  });

  test('taken away and put back goes on, and another address is another list', async () => {
    await host();
    const element = await open();
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await settled(element);
    await ask(element, { near: TRONDHEIM, sort: 'nearest' });
    expect(element.results.length).toBeGreaterThan(10);
    element.directory = makeDirectoryOf('open-door');
    element.clear();
    await until(() => expect(idsOf(element)).toEqual(['open-door']));
    expect(textOf(element)).not.toContain('only a part');
  });
});
