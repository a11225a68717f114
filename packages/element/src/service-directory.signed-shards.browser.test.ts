import type { Directory } from '@service-directory/schema';
import { beforeEach, describe, expect, test, vi } from 'vitest';
// eslint-disable-next-line kit/import-direction -- a helper of tests is in no built package, and is not written twice
import { spreadServices } from '../../schema/src/shards/testing/spread-services.ts';
import type { ServiceDirectory } from './service-directory.ts';
import {
  all,
  drawn,
  eventsOf,
  found,
  idsOf,
  onCleanPage,
  place,
  setClock,
  textOf,
  watchTrouble,
} from './testing/page.ts';
import { makeShardFiles, type Files } from './testing/shard-host.ts';
import { until } from './testing/until.ts';

/** A large directory of which a page requires the signature, and one on a phone whose clock is wrong. */

onCleanPage();
const NOW = Date.parse('2026-11-27T12:00:00+01:00');
beforeEach(() => setClock(NOW));

const HOST = 'https://host.example/';
const TRONDHEIM = { latitude: 63.43, longitude: 10.4 };
const OSLO = { latitude: 59.91, longitude: 10.75 };
const encode = (text: string) => new TextEncoder().encode(text);

const makeKey = () =>
  crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']) as Promise<CryptoKeyPair>;
const ours = makeKey();
const base64 = (bytes: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(bytes)));
const publicKey = async () => base64(await crypto.subtle.exportKey('raw', (await ours).publicKey));

async function publish(directory: Directory, keys = ours): Promise<Files> {
  const files = await makeShardFiles(directory);
  const manifest = files.get('manifest.json') as Uint8Array<ArrayBuffer>;
  const signature = await crypto.subtle.sign('Ed25519', (await keys).privateKey, manifest);
  return files.set('manifest.json.sig', encode(`${base64(signature)}\n`));
}

const published = publish(spreadServices(1_000));
/** Addresses differ, since the newest day of each is remembered while the page is open. */
let tests = 0;

/** A host of the files; `change` alters one before it is sent. */
async function host(given: Promise<Files> = published) {
  const base = `${HOST}${++tests}/`;
  const site = {
    src: `${base}manifest.json`,
    files: await given,
    asked: [] as string[],
    change: (_file: string, bytes: Uint8Array): Uint8Array | undefined => bytes,
  };
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    const url = input instanceof Request ? input.url : String(input);
    const file = url.slice(base.length);
    site.asked.push(file);
    const bytes = site.files.get(file);
    const sent = bytes === undefined ? undefined : site.change(file, bytes);
    return Promise.resolve(
      sent === undefined ? new Response('', { status: 404 }) : new Response(sent as Uint8Array<ArrayBuffer>),
    );
  });
  return site;
}

const open = async (src: string, key?: string): Promise<ServiceDirectory> => {
  const element = place({ lang: 'en', src, ...(key === undefined ? {} : { 'public-key': key }) });
  await found(element, 'service-directory-card');
  await drawn(element);
  return element;
};
const ask = async (element: ServiceDirectory, query: ServiceDirectory['query']) => {
  element.query = query;
  await element.updateComplete;
  await until(() => expect(textOf(element)).not.toContain('Loading the list'));
  await drawn(element);
};
/** A file with one letter of it changed. */
const tampered = (bytes: Uint8Array) =>
  encode(new TextDecoder().decode(bytes).replace('+4722990000', '+4722990001').replace('Gate 1', 'Gate 2'));

const UNTRUSTED = 'We are not sure that this is the real list';

describe('a large directory that must be signed', () => {
  test('is shown when its manifest is, without fetching the checksums of all files', async () => {
    const site = await host();
    const element = await open(site.src, await publicKey());
    await ask(element, { near: TRONDHEIM, sort: 'nearest' });
    expect(element.results.length).toBeGreaterThan(5);
    expect(site.asked).toContain('manifest.json.sig');
    expect(site.asked).not.toContain('checksums.json');
    expect(textOf(element)).not.toContain(UNTRUSTED);
  });

  test.each([
    ['by another key', () => publish(spreadServices(300), makeKey())],
    [
      'with a manifest that was changed',
      async () => {
        const files = await publish(spreadServices(300));
        const manifest = new TextDecoder().decode(files.get('manifest.json'));
        return files.set('manifest.json', encode(manifest.replace('Spread', 'Spoilt')));
      },
    ],
    [
      'without a signature',
      async () => {
        const files = await publish(spreadServices(300));
        files.delete('manifest.json.sig');
        return files;
      },
    ],
  ] as const)('%s is refused, and nothing of it is shown', async (_, files) => {
    watchTrouble();
    const site = await host(files());
    const element = place({ lang: 'en', src: site.src, 'public-key': await publicKey() });
    const events = eventsOf(element);
    await found(element, '[part~="error"]');
    expect(textOf(element)).toContain(UNTRUSTED);
    expect(all(element, 'service-directory-card')).toEqual([]);
    expect(events.some(({ name }) => name === 'error')).toBe(true);
    expect(site.asked.some((file) => file.startsWith('cells/'))).toBe(false);
  });

  test.each(['cells/', 'groups/'])(
    'with a file in %s that was changed: it is refused with the same words, what is shown stays, and it can be tried again',
    async (folder) => {
      watchTrouble();
      const site = await host();
      const element = await open(site.src, await publicKey());
      const shown = [...idsOf(element)].sort();
      site.change = (file, bytes) =>
        file.startsWith(folder) ? encode(`${new TextDecoder().decode(tampered(bytes))} `) : bytes;
      await ask(element, { near: OSLO, sort: 'nearest' });
      expect(textOf(element)).toContain(UNTRUSTED);
      expect(idsOf(element)).toEqual(expect.arrayContaining(shown));
      const { length } = element.results;
      site.change = (_, bytes) => bytes;
      [...all<HTMLButtonElement>(element, '[part~="gaps"] button')]
        .find((button) => textOf(button).includes('Try again'))!
        .click();
      await until(() => expect(element.results.length).toBeGreaterThan(length));
      expect(textOf(element)).not.toContain(UNTRUSTED);
    },
  );

  test('published anew by another key in mid-search: the new files are refused, and what is shown stays', async () => {
    watchTrouble();
    const site = await host();
    const element = await open(site.src, await publicKey());
    await ask(element, { near: TRONDHEIM, sort: 'nearest' });
    const shown = [...idsOf(element)].sort();
    const other = spreadServices(1_000);
    for (const service of other.services) service.name = 'Not the real one';
    site.files = await publish(other, makeKey());
    await ask(element, { near: OSLO, sort: 'nearest' });
    expect(textOf(element)).toContain(UNTRUSTED);
    expect(textOf(element)).not.toContain('Not the real one');
    expect([...idsOf(element)].sort()).toEqual(shown);
  });

  test('an older version than the page has shown is refused', async () => {
    watchTrouble();
    const site = await host();
    const element = await open(site.src, await publicKey());
    site.files = await publish({ ...spreadServices(1_000), updatedOn: '2026-10-01' });
    const again = place({ lang: 'en', src: site.src, 'public-key': await publicKey() });
    await found(again, '[part~="error"]');
    expect(textOf(again)).toContain(UNTRUSTED);
    element.remove();
  });
});

test('without a key a file that was changed is not used either', async () => {
  watchTrouble();
  const site = await host();
  const element = await open(site.src);
  site.change = (file, bytes) =>
    file.startsWith('cells/') ? encode('{"kind":"service-directory-cell"}') : bytes;
  await ask(element, { near: OSLO, sort: 'nearest' });
  expect(textOf(element)).toContain('A part of the list could not be loaded');
  expect(textOf(element)).not.toContain(UNTRUSTED);
});

test.each([
  ['ten years behind', '2016-11-27T12:00:00+01:00'],
  ['ten years ahead', '2036-11-27T12:00:00+01:00'],
])('a phone whose clock is %s finds what is near, signed, and is told nothing of faults', async (_, time) => {
  setClock(Date.parse(time));
  const site = await host();
  const element = await open(site.src, await publicKey());
  await ask(element, { near: TRONDHEIM, sort: 'nearest' });
  expect(element.results.length).toBeGreaterThan(5);
  expect(textOf(element)).not.toContain(UNTRUSTED);
  expect(textOf(element)).not.toContain('could not be loaded');
});
