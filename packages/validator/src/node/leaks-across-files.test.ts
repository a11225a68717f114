import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXAMPLE_TODAY, exampleDirectory } from '../rules/example.ts';
import { checkFiles } from './check-files.ts';
import { checkStream } from './check-stream.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'service-directory-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const SECRET_CODES = /secret|twin/;
/** More than is held in memory at once. */
const LARGE = 'ø'.repeat(4.2 * 1024 * 1024);

/** A shelter whose notes say where it is. The street is invented. */
const shelter = {
  id: 'trygt-bosted',
  name: 'Trygt bosted',
  contacts: [{ channel: 'phone', value: '+4722990005' }],
  locations: [{ id: 'huset', visibility: 'confidential', area: 'Oslo' }],
  internal: 'Huset ligger i Hemmeligveien 5.',
};
const placeIn = (street: string) => ({
  locations: [
    { id: 'sted', visibility: 'public', address: { street, postalCode: '0179', locality: 'Oslo' } },
  ],
});
const directory = (service: object) => exampleDirectory('service', service) as Record<string, unknown>;
const told = (words: string) => ({ description: { nb: words, en: 'They help.' } });

/** What is told of secrets, by file, when these are checked in one call. */
async function leaksIn(files: Record<string, string>) {
  const paths = await Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      await writeFile(join(folder, name), text);
      return join(folder, name);
    }),
  );
  const { findings, crashes } = await checkFiles(paths, { today: EXAMPLE_TODAY });
  expect(crashes).toEqual([]);
  expect(JSON.stringify(findings)).not.toContain('Hemmelig');
  return findings
    .filter(({ code }) => SECRET_CODES.test(code))
    .map(({ code, file, path }) => `${code} ${file.slice(folder.length + 1)}${path}`);
}
const inJson = (service: object) => JSON.stringify(directory(service));
const inLines = (service: object) => {
  const { organizations, services, ...head } = directory(service);
  return [head, ...(organizations as object[]), ...(services as object[])]
    .map((line) => JSON.stringify(line))
    .join('\n');
};
/** Pads its head, so that the file is read piece by piece. */
const large = (text: string) => text.replace('{', `{"internal":"${LARGE}",`);

const SAID = 'De følger deg til Hemmeligveien 5.';

test.each([
  ['held', (text: string) => text],
  ['read piece by piece', large],
])('what one file keeps secret is found in another that is %s, in whichever order', async (_, pad) => {
  const leak = ['location/secret-elsewhere b.json/services/0/description/nb'];
  const secret = inJson(shelter);
  const open = pad(inJson(told(SAID)));
  expect(await leaksIn({ 'a.json': secret, 'b.json': open })).toEqual(leak);
  expect(await leaksIn({ 'b.json': open, 'a.json': secret })).toEqual(leak);
  expect(await leaksIn({ 'b.json': open, 'a.json': large(secret) })).toEqual(leak);
});

test('it is found in NDJSON that is read piece by piece, with the line', async () => {
  await writeFile(join(folder, 'c.ndjson'), large(inLines(told(SAID))));
  await writeFile(join(folder, 'a.json'), inJson(shelter));
  const { findings } = await checkFiles([join(folder, 'c.ndjson'), join(folder, 'a.json')], {
    today: EXAMPLE_TODAY,
  });
  expect(findings.find(({ code }) => code === 'location/secret-elsewhere')).toMatchObject({
    file: join(folder, 'c.ndjson'),
    line: 3,
    path: '/description/nb',
  });
});

test('a large file that is gone when it is looked through again is told as one that cannot be read, and hides nothing', async () => {
  const [gone, still] = [join(folder, 'gone.json'), join(folder, 'still.json')];
  await writeFile(gone, large(inJson(told(SAID))));
  await writeFile(still, inJson(told(SAID)));
  const { findings, unreadable } = await checkFiles([gone, still, '-'], {
    today: EXAMPLE_TODAY,
    lang: 'nb',
    async readStandardInput() {
      await rm(gone);
      return new TextEncoder().encode(inJson(shelter));
    },
  });
  expect(unreadable).toEqual([gone]);
  expect(findings.find(({ code }) => code === 'file/unreadable')).toMatchObject({
    file: gone,
    message: 'Filen kan ikke åpnes: den finnes ikke.',
  });
  expect(findings.find(({ code }) => code === 'location/secret-elsewhere')?.file).toBe(still);
});

test('a large file that cannot be opened is refused with its reason, as a small one', async () => {
  const path = join(folder, 'never.json');
  const options = { file: path, today: EXAMPLE_TODAY, onFindings: () => undefined };
  await expect(checkStream({ path, size: 9e6, format: 'json' }, options)).rejects.toMatchObject({
    code: 'unreadable',
    message: expect.stringContaining('never.json') as string,
  });
});

test('a file that has its head behind its lists is looked through too', async () => {
  const { services, organizations, ...head } = directory(told(SAID));
  const late = JSON.stringify({ services, organizations, ...head, internal: LARGE });
  expect(await leaksIn({ 'a.json': inJson(shelter), 'b.json': late })).toEqual([
    'location/secret-elsewhere b.json/services/0/description/nb',
  ]);
});

test.each<[string, object, string]>([
  [
    'the same house, open',
    placeIn('Hemmeligveien 5'),
    'location/secret-point b.json/services/0/locations/0/address',
  ],
  [
    'the same shelter, open, by its number',
    { ...placeIn('Hemmeligveien 5'), contacts: shelter.contacts },
    'location/secret-twin b.json/services/0/locations/0/address',
  ],
  [
    'a sentence with its name and a street',
    told('De følger deg til Trygt bosted i Prøvegata 9.'),
    'location/secret-named b.json/services/0/description/nb',
  ],
  [
    'an address beside it',
    { ...placeIn('Prøvegata 9'), ...told('Samme inngang som Trygt bosted.') },
    'location/secret-neighbor b.json/services/0/description/nb',
  ],
  [
    'a place that bears its name',
    {
      ...placeIn('Prøvegata 9'),
      locations: [{ ...placeIn('Prøvegata 9').locations[0], name: 'Trygt bosted' }],
    },
    'location/open-twin b.json/services/0/locations/0',
  ],
])('another file has %s', async (_, service, leak) => {
  expect(await leaksIn({ 'a.json': inJson(shelter), 'b.json': inJson(service) })).toContain(leak);
});

test('a record is another one in another file, whatever its id', async () => {
  const sameId = { ...told(SAID), id: shelter.id };
  expect(await leaksIn({ 'a.json': inJson(shelter), 'b.json': inJson(sameId) })).toEqual([
    'location/secret-elsewhere b.json/services/0/description/nb',
  ]);
});

test('what a file says of its own secrets is told once, though another keeps the same', async () => {
  const both = directory(shelter);
  const [own] = both['services'] as object[];
  both['services'] = [
    own,
    { ...own, ...told(SAID), id: 'hjelpen', name: 'Hjelpen', locations: [], internal: '' },
  ];
  const text = JSON.stringify(both);
  expect(await leaksIn({ 'a.json': text, 'b.json': text })).toEqual([
    'location/secret-elsewhere a.json/services/1/description/nb',
    'location/secret-elsewhere b.json/services/1/description/nb',
  ]);
});

test('a list and what is published of it have nothing to tell of each other', async () => {
  const { internal: _, ...published } = shelter;
  expect(await leaksIn({ 'a.json': inJson(shelter), 'b.json': inJson(published) })).toEqual([]);
});

test('a street in which one of the files has an open place is no secret without its number', async () => {
  const open = { ...placeIn('Hemmeligveien 80'), ...told('Kom til oss i Hemmeligveien.') };
  expect(await leaksIn({ 'a.json': inJson(shelter), 'b.json': inJson(open) })).toEqual([]);
});

test('of a record of a folder only its own file is told', async () => {
  const { services, organizations, ...head } = directory(told(SAID));
  const [record] = services as { id: string }[];
  const root = join(folder, 'katalog');
  await mkdir(join(root, 'services'), { recursive: true });
  await mkdir(join(root, 'organizations'), { recursive: true });
  const write = (name: string, value: unknown) => writeFile(join(root, name), JSON.stringify(value));
  await write('directory.json', head);
  await write('organizations/eksempelforeningen.json', (organizations as object[])[0]);
  await write('services/helsehjelpen.json', record);
  await write('services/andre.json', { ...record, id: 'andre' });
  await writeFile(join(folder, 'a.json'), inJson(shelter));
  const paths = [join(root, 'services/andre.json'), join(folder, 'a.json')];
  const { findings } = await checkFiles(paths, { today: EXAMPLE_TODAY });
  const leaks = findings.filter(({ code }) => code === 'location/secret-elsewhere');
  expect(leaks.map(({ file }) => file)).toEqual([join(root, 'services/andre.json')]);
});

test('the same house under another name is told in whichever file it stands open', async () => {
  const house = (name: string, location: object) =>
    inJson({ name, needs: ['crisis-shelter'], contacts: shelter.contacts, ...location });
  const kept = { locations: [{ id: 'huset', visibility: 'on-request', area: 'Oslo' }] };
  const open = house('Husrom', placeIn('Prøvegata 1'));
  const told = 'location/likely-twin';
  expect(await leaksIn({ 'a.json': house('Rosenhuset', kept), 'b.json': open })).toEqual([
    `${told} b.json/services/0/locations/0`,
  ]);
  expect(await leaksIn({ 'a.json': open, 'b.json': house('Rosenhuset', kept) })).toEqual([
    `${told} a.json/services/0/locations/0`,
  ]);
});
