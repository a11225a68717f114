import type { Directory, Service } from '@service-directory/schema';
import { beforeEach, describe, expect, test } from 'vitest';
// eslint-disable-next-line kit/import-direction -- a helper of tests is in no built package, and is not written twice
import { spreadServices } from '../../schema/src/shards/testing/spread-services.ts';
import { makeDirectoryOf } from './testing/fixtures.ts';
import { all, found, idsOf, one, onCleanPage, place, setClock, textOf } from './testing/page.ts';
import {
  answerWith,
  ask,
  gapsButton,
  makeShardFiles,
  serveFiles,
  settled,
  type Files,
} from './testing/shard-host.ts';
import { until } from './testing/until.ts';

onCleanPage();
beforeEach(() => setClock(Date.parse('2026-11-27T12:00:00+01:00')));

const HOST = 'https://host.example/';
const NORWAY = `${HOST}no/manifest.json`;
const SWEDEN = `${HOST}se/manifest.json`;
/** Services of a list that is small for its kind. */
const FEW = 60;
/** A place beside the border. */
const STORLIEN = { latitude: 63.32, longitude: 12.1 };

/** The services of Norway, moved by some degrees and renamed: those of Trondheim come to lie in Östersund. */
function swedish(): Directory {
  const norwegian = spreadServices(500);
  const moved = (service: Service): Service => ({
    ...service,
    id: `se-${service.id}`,
    organizationIds: ['hjalpen'],
    name: { sv: `Hjälp ${service.id}`, en: `Swedish help ${service.id}` },
    locations: (service.locations ?? []).map((place) => ({
      ...place,
      ...(place.position === undefined
        ? {}
        : {
            position: {
              ...place.position,
              latitude: place.position.latitude - 0.25,
              longitude: place.position.longitude + 4.24,
            },
          }),
    })),
  });
  return {
    ...norwegian,
    id: 'sweden',
    name: 'Sweden',
    country: 'SE',
    timeZone: 'Europe/Stockholm',
    languages: ['sv', 'en'],
    organizations: [{ ...norwegian.organizations[0]!, id: 'hjalpen', name: 'Hjälpen' }],
    services: norwegian.services.map(moved),
  };
}

const published = Promise.all([makeShardFiles(spreadServices(1_000)), makeShardFiles(swedish())]);

/** Two large lists on one host, and what was asked for. */
async function host() {
  const [norway, sweden] = await published;
  const below = (folder: string, files: Files) =>
    [...files].map(([name, bytes]) => [`${folder}/${name}`, bytes] as const);
  return serveFiles(HOST, new Map([...below('no', norway), ...below('se', sweden)]));
}

const open = async (src = `${NORWAY} ${SWEDEN}`) => {
  const element = place({ lang: 'en', src });
  await found(element, 'service-directory-card');
  await settled(element);
  return element;
};
const isSwedish = ({ id }: { id: string }) => id.startsWith('se-');

describe('several large directories', () => {
  test('are searched beside each other: on a border what is near is of both countries, the nearest first', async () => {
    const site = await host();
    const element = await open();
    expect(textOf(element)).toContain('This is only a part of a long list.');
    const before = site.asked.length;
    await ask(element, { near: STORLIEN, sort: 'nearest' });
    const { results } = element;
    expect(results.filter(isSwedish).length).toBeGreaterThan(5);
    expect(results.filter((service) => !isSwedish(service)).length).toBeGreaterThan(5);
    // What has no point is as near as its town.
    const longitudes = results
      .flatMap(({ locations }) => locations?.[0]?.position?.longitude ?? [])
      .slice(0, 10);
    for (const longitude of longitudes) expect(Math.abs(longitude - STORLIEN.longitude)).toBeLessThan(3);
    expect(site.asked.length - before).toBeLessThanOrEqual(14);
  });

  test('find what is typed in each', async () => {
    await host();
    const element = await open();
    const input = one<HTMLInputElement>(element, 'input[type="search"]');
    input.value = 'swedish help';
    input.dispatchEvent(new Event('change'));
    await until(() => expect(element.results.length).toBeGreaterThan(0));
    await settled(element);
    expect(element.results.every(isSwedish)).toBe(true);
  });

  test('tell one country from the other, and show one alone when it is chosen', async () => {
    await host();
    const element = await open();
    one<HTMLButtonElement>(element, '[data-country="SE"]').click();
    await settled(element);
    expect(element.results.length).toBeGreaterThan(5);
    expect(element.results.every(isSwedish)).toBe(true);
  });

  test('stand beside a list in one file, which is there as a whole', async () => {
    const site = await host();
    site.instead = (file) =>
      file === 'one.json' ? new Response(JSON.stringify(makeDirectoryOf('open-door'))) : undefined;
    const element = await open(`${HOST}one.json ${SWEDEN}`);
    await until(() => expect(idsOf(element)).toContain('open-door'));
    expect(element.results.some(isSwedish)).toBe(true);
  });

  test('of which a part of one does not come show the other, and that part alone is asked for again', async () => {
    const site = await host();
    const element = await open();
    site.instead = (file) =>
      /^se\/(?:cells|groups)/.test(file) ? new Response('', { status: 503 }) : undefined;
    await ask(element, { near: STORLIEN, sort: 'nearest' });
    expect(element.results.filter(({ locations = [] }) => locations.length > 0).some(isSwedish)).toBe(false);
    expect(element.results.length).toBeGreaterThan(5);
    expect(textOf(element)).toContain('A part of the list could not be loaded');
    site.instead = () => undefined;
    const before = site.asked.length;
    gapsButton(element, 'Try again')!.click();
    await until(() => expect(element.results.filter(isSwedish).length).toBeGreaterThan(5));
    await settled(element);
    expect(site.asked.slice(before).every((url) => url.startsWith(`${HOST}se/`))).toBe(true);
    expect(textOf(element)).not.toContain('could not be loaded');
  });

  test('go on when more is wanted, wherever there is more', async () => {
    const site = await host();
    const element = await open();
    await ask(element, { near: STORLIEN, sort: 'nearest' });
    const before = { asked: site.asked.length, results: element.results.length };
    gapsButton(element, 'Look further')!.click();
    await until(() => expect(element.results.length).toBeGreaterThan(before.results));
    await settled(element);
    const cells = site.asked.slice(before.asked).filter((url) => url.includes('/cells/'));
    expect(new Set(cells.map((url) => url.slice(HOST.length, HOST.length + 2)))).toEqual(
      new Set(['no', 'se']),
    );
  });

  test('taken away and put back go on', async () => {
    await host();
    const element = await open();
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await settled(element);
    await ask(element, { near: STORLIEN, sort: 'nearest' });
    expect(element.results.some(isSwedish)).toBe(true);
    expect(element.results.every(isSwedish)).toBe(false);
  });

  test('loaded anew are two again, and an answer of before changes nothing', async () => {
    await host();
    const element = await open();
    element.src = NORWAY;
    await settled(element);
    await ask(element, { near: STORLIEN, sort: 'nearest' });
    await until(() => expect(element.results.length).toBeGreaterThan(5));
    expect(element.results.some(isSwedish)).toBe(false);
  });

  test('leave an open record as it is, whatever comes later of a list that is named before it', async () => {
    const site = await host();
    let letGo: () => void = () => undefined;
    const isLet = new Promise<void>((resolve) => (letGo = resolve));
    // A service of Norway that has the id of one of Sweden, and comes late.
    const files = await makeShardFiles({
      ...spreadServices(FEW),
      services: spreadServices(FEW).services.map((service) => ({ ...service, id: `se-${service.id}` })),
    });
    site.instead = (file) => {
      if (!file.startsWith('no/')) return undefined;
      const answer = answerWith(files.get(file.slice('no/'.length)));
      return file.includes('/cells/') ? isLet.then(() => answer) : answer;
    };
    const element = place({ lang: 'en', src: `${NORWAY} ${SWEDEN}` });
    await until(() => expect(element.results.some(isSwedish)).toBe(true));
    const twin = element.results.find(({ id }) => Number(id.split('-').at(-1)) < FEW)!;
    element.select(twin.id);
    const title = () => textOf(one(element, 'service-directory-record'));
    await until(() => expect(title()).toContain('Swedish help'));
    const before = one<HTMLElement>(element, 'service-directory-record');
    const name = (before as unknown as { result: { service: Service } }).result.service.name;
    letGo();
    await settled(element);
    const isNorwegian = ({ name: own }: Service) => typeof own === 'object' && 'nb' in own;
    await until(() => expect(element.results.some(isNorwegian)).toBe(true));
    expect(one(element, 'service-directory-record')).toBe(before);
    expect((before as unknown as { result: { service: Service } }).result.service.name).toEqual(name);
  });

  test('say no number of services for a country of which only a part is there, and let it be chosen', async () => {
    await host();
    const element = await open();
    const chips = all<HTMLButtonElement>(element, '[data-country]');
    expect(chips.map(textOf)).toEqual(['Norway', 'Sweden']);
    expect(chips.every(({ disabled }) => !disabled)).toBe(true);
  });

  test('of which a part of one does not come go on in the others', async () => {
    const site = await host();
    const element = await open();
    site.instead = (file) => (file.startsWith('se/cells') ? new Response('', { status: 404 }) : undefined);
    await ask(element, { near: STORLIEN, sort: 'nearest' });
    expect(gapsButton(element, 'Try again')).toBeDefined();
    const before = element.results.length;
    gapsButton(element, 'Look further')!.click();
    await until(() => expect(element.results.length).toBeGreaterThan(before));
  });
});
