import { createHash, createPublicKey, verify } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import '../src/cli/publish/publish-command.ts';
import { makeTestWorld, type TestWorld } from '../src/cli/testing/test-world.ts';

let world: TestWorld;
beforeEach(async () => (world = await makeTestWorld()));
afterEach(() => world.remove());

const DAY = ['--today', '2026-06-15'];
const publish = (...words: string[]) =>
  world.run(['publish', '@/katalog', '--out', '@/ut', ...DAY, ...words]);
const outFiles = async (name = 'ut') => (await readdir(join(world.folder, name))).sort();
const exists = (name: string) =>
  stat(join(world.folder, name)).then(
    () => true,
    () => false,
  );
const digestsOf = async (name: string) =>
  Promise.all(
    (await outFiles(name)).map(async (file) => {
      const bytes = await readFile(join(world.folder, name, file));
      return `${file} ${createHash('sha256').update(bytes).digest('hex')}`;
    }),
  );

test('a sound directory is published, and what was taken out is told without what it said', async () => {
  await world.change(
    'services/havn-dagsenter.yaml',
    'id: havn-dagsenter',
    'id: havn-dagsenter\ninternal: BARE FOR OSS',
  );
  const { code, out, err } = await publish();
  expect([code, out]).toEqual([0, '']);
  expect(err).toContain('Taken out, and in no published file');
  expect(err).toContain('notes of the editors (1): havn-dagsenter');
  expect(err).not.toContain('BARE FOR OSS');
  expect(err).toMatch(/Published to “@\/ut”: \d+ files/);
  const names = await outFiles();
  expect(names).toContain('directory.json');
  expect(names).toContain('list.nb.html.br');
  for (const name of names) {
    const bytes = await readFile(join(world.folder, 'ut', name));
    const open = name.endsWith('.br')
      ? brotliDecompressSync(bytes)
      : name.endsWith('.gz')
        ? gunzipSync(bytes)
        : bytes;
    expect(open.includes('BARE FOR OSS'), name).toBe(false);
  }
});

test('the same input and day give the same bytes', async () => {
  await publish();
  await world.run(['publish', '@/katalog', '--out', '@/ut2', ...DAY]);
  expect(await digestsOf('ut')).toEqual(await digestsOf('ut2'));
});

test('a directory is parted when that is asked for, and the element’s address is told', async () => {
  const { code, err } = await publish('--shards', 'always');
  expect(code).toBe(0);
  expect(err).toContain('manifest.json');
  expect(await outFiles()).toContain('cells');
  expect(await exists('ut/directory.json')).toBe(false);
  // And back: the folder is replaced as a whole.
  expect((await publish('--shards', 'never')).code).toBe(0);
  expect(await exists('ut/manifest.json')).toBe(false);
  expect((await publish('--shards', 'often')).code).toBe(2);
});

test('a directory with errors is refused with the findings, and the version before stands', async () => {
  await publish();
  const before = await digestsOf('ut');
  await world.change('services/havn-dagsenter.yaml', 'needs: [', 'needs: [no-such-need, ');
  const { code, err } = await publish();
  expect(code).toBe(1);
  expect(err).toContain('no-such-need');
  expect(err).toContain('was not published, and nothing was written: it has 1 error');
  expect(await digestsOf('ut')).toEqual(before);
  // The files that were read are counted, and nothing is said of warnings, which are not shown.
  const { out: found } = await world.run(['check', '@/katalog', ...DAY]);
  expect(err).toContain(/ in \d+ files\./.exec(found)?.[0] ?? 'no count');
  expect(err).toContain('1 error. Only errors are shown here.');
  expect(err).not.toMatch(/\d+ (?:warning|note)s?\b/);
});

test('a setting for a rule that publishing keeps is told, and changes nothing', async () => {
  const { code, err } = await publish('--rule', 'location/*=off', '--lang', 'nb');
  expect(code).toBe(0);
  expect(err).toMatch(
    /Regler for form og sikkerhet kan ikke stilles for publish, .*: location\/.* og \d+ til\./,
  );
  expect((await publish('--rule', 'schema/too-much=off')).err).toContain(
    'Rules of shape and safety cannot be set for publish, and hold as they are: schema/too-much.',
  );
  expect((await publish('--rule', 'service/stale=off')).err).not.toContain('cannot be set');
});

test('a folder that holds other things is refused, and nothing in it is touched', async () => {
  await mkdir(join(world.folder, 'ut'));
  await writeFile(join(world.folder, 'ut', 'index.html'), 'theirs');
  const { code, err } = await publish();
  expect(code).toBe(2);
  expect(err).toContain('“@/ut” holds “index.html”, which was not published there');
  expect(await outFiles()).toEqual(['index.html']);
});

test.each([
  [['publish', '@/katalog'], 'Where to? Add --out'],
  [['publish', '--out', '@/ut'], 'What should be published?'],
  [['publish', '@/katalog', '--out', '@/katalog'], 'which is replaced as a whole'],
  [['publish', '@/katalog', '--out', '@/'], 'the folder you stand in'],
  [['publish', '@/katalog', '--out', '@/ut', '--removed', '@/ut/removed.json'], 'everybody can read'],
  [['publish', '@/katalog', '--out', '@/ut', '--sign', '@/ut/key.pem'], 'everybody can read'],
  [['publish', '@/katalog', '--out', '@/ut', '--list-lang', '../x'], 'is no value of --list-lang'],
  [['publish', '@/katalog', '--out', '@/ut', '--sign', '@/katalog/directory.yaml'], 'no secret key'],
  [['publish', '@/katalog', '--out', '@/ut', '--rule', 'no/such=off'], 'There is no rule or family'],
  [['publish', '@/katalog', '--make-key', '@/key.pem'], 'nothing is published'],
])('%j is refused with a sentence, and nothing is written', async (words, sentence) => {
  const { code, err } = await world.run([...words]);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
  expect(await exists('ut')).toBe(false);
  expect(await exists('key.pem')).toBe(false);
});

test('what was taken out goes to a file that is asked for, with its place and never with what it said', async () => {
  await world.change(
    'services/havn-dagsenter.yaml',
    'id: havn-dagsenter',
    'id: havn-dagsenter\ninternal: BARE FOR OSS',
  );
  await publish('--removed', '@/tatt-ut.json');
  const text = await world.read('tatt-ut.json');
  expect(text).not.toContain('BARE FOR OSS');
  expect(JSON.parse(text)).toEqual({
    removed: [
      {
        recordId: 'havn-dagsenter',
        path: expect.stringMatching(/^\/services\/\d+\/internal$/) as string,
        reason: 'internal',
      },
    ],
  });
});

test('lists are written in the languages that are asked for', async () => {
  const { code } = await publish('--list-lang', 'ar', '--list-lang', 'en');
  expect(code).toBe(0);
  const lists = (await outFiles()).filter((name) => name.endsWith('.html'));
  expect(lists).toEqual(['list.ar.html', 'list.en.html']);
  expect(await world.read('ut/list.ar.html')).toContain('lang="ar" dir="rtl"');
});

test('of a list whose headings are English since there are no words in its language, that is told', async () => {
  const { code, err } = await publish('--list-lang', 'de', '--list-lang', 'no', '--lang', 'nb');
  expect(code).toBe(0);
  expect(err).toContain('Det er ingen ord for lister på de: overskrifter');
  expect((await publish('--list-lang', 'nn-NO')).err).not.toContain('no words for lists');
});

test('a key is made for its owner alone, is never written over, and signs the checksums', async () => {
  const made = await world.run(['publish', '--make-key', '@/key.pem']);
  expect(made.code).toBe(0);
  expect((await stat(join(world.folder, 'key.pem'))).mode & 0o077).toBe(0);
  expect(made.err).not.toContain('PRIVATE');
  const again = await world.run(['publish', '--make-key', '@/key.pem']);
  expect([again.code, again.out]).toEqual([2, '']);
  expect(again.err).toContain('is there already');

  const { code, err } = await publish('--sign', '@/key.pem');
  expect(code).toBe(0);
  expect(err).toContain(`public-key="…" on the page, is ${made.out.trim()}`);
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(made.out, 'base64').toString('base64url') },
    format: 'jwk',
  });
  const signature = Buffer.from(await world.read('ut/checksums.json.sig'), 'base64');
  const checksums = await readFile(join(world.folder, 'ut/checksums.json'));
  expect(verify(null, checksums, key, signature)).toBe(true);
  // And what is signed can be published once more.
  expect((await publish('--sign', '@/key.pem')).code).toBe(0);
});

test('in Bokmål everything is said in Bokmål, and quietly nothing but trouble', async () => {
  const { err } = await publish('--lang', 'nb');
  expect(err).toContain('Gitt ut til «@/ut»');
  expect((await publish('--quiet')).err).toBe('');
});

test('a spreadsheet and a single file are published as a folder is', async () => {
  await world.run(['convert', '@/katalog', '--to', 'directory', '--output', '@/katalog.json']);
  const { code } = await world.run(['publish', '@/katalog.json', '--out', '@/ut2', ...DAY]);
  expect(code).toBe(0);
  await publish();
  expect(await world.read('ut2/directory.json')).toBe(await world.read('ut/directory.json'));
});

test('each record in which lists disagree is told with whose word was kept, and all of them stand in a file', async () => {
  await world.run(['convert', '@/katalog', '--to', 'directory', '--output', '@/en.json']);
  const list = JSON.parse(await world.read('en.json')) as { id: string; services: object[] };
  const many = (id: string, capacity: string) => ({
    ...list,
    id,
    services: Array.from({ length: 14 }, (_, index) => ({
      ...list.services[0],
      id: `tilbud-${index}`,
      name: { nb: `Tilbud ${index}`, en: `Service ${index}` },
      capacity,
    })),
  });
  await world.write('en.json', JSON.stringify(many('en', 'Fire senger.')));
  await world.write('to.json', JSON.stringify(many('to', 'Ti senger.')));
  const args = ['publish', '@/en.json', '@/to.json', '--out', '@/ut', '--conflicts', '@/uenige.json', ...DAY];
  const { code, err } = await world.run(args);
  expect(code).toBe(0);
  expect(err).toContain('tilbud-0: capacity (kept as “en” has it, not as “to”)');
  expect(err).toContain('and 4 more');
  expect(err).toContain('All of them are in “@/uenige.json”.');
  const { conflicts } = JSON.parse(await world.read('uenige.json')) as { conflicts: object[] };
  expect(conflicts).toHaveLength(14);
  expect(conflicts[13]).toEqual({
    entity: 'service',
    id: 'tilbud-13',
    field: 'capacity',
    kept: 'en',
    other: 'to',
  });
  expect(JSON.stringify(conflicts) + err).not.toContain('senger');
  // It tells nobody who reads the list.
  const inside = await world.run(args.map((word) => (word === '@/uenige.json' ? '@/ut/uenige.json' : word)));
  expect([inside.code, inside.err]).toEqual([2, expect.stringContaining('--conflicts')]);
});

test('holidays that were filled in are not told to be missing', async () => {
  await world.run(['convert', '@/katalog', '--to', 'directory', '--output', '@/to.json']);
  const list = JSON.parse(await world.read('to.json')) as { publicHolidays?: unknown };
  delete list.publicHolidays;
  await world.write('to.json', JSON.stringify({ ...list, id: 'to' }));
  const { code, err } = await world.run(['publish', '@/to.json', '@/katalog', '--out', '@/ut', ...DAY]);
  expect(code).toBe(0);
  expect(err).not.toContain('holidays-running-out');
});

test('of a country whose parts have holidays of their own it is told that they are not there', async () => {
  await world.run(['convert', '@/katalog', '--to', 'directory', '--output', '@/no.json']);
  const text = await world.read('no.json');
  const inGermany = text
    .replaceAll('"country":"NO"', '"country":"DE"')
    .replace(/"country": "NO"/g, '"country": "DE"');
  await world.write('de.json', inGermany.replaceAll('Europe/Oslo', 'Europe/Berlin'));
  const off = ['--rule', 'location/*=off', '--rule', 'contact/*=off', '--rule', 'organization/*=off'];
  const german = await world.run(['publish', '@/de.json', '--out', '@/de', ...off, ...DAY]);
  expect(german.err).toContain('Those of a state, county or region are not among them');
  const norwegian = await world.run(['publish', '@/no.json', '--out', '@/no', ...DAY]);
  expect(norwegian.err).not.toContain('region are not among them');
});

test('several directories become one, and where they disagree is told without what they say', async () => {
  await world.run(['convert', '@/katalog', '--to', 'directory', '--output', '@/to.json']);
  const other = JSON.parse(await world.read('to.json')) as {
    id: string;
    services: { id: string; capacity?: string }[];
  };
  other.id = 'to';
  const [first] = other.services;
  first!.capacity = 'Ti senger.';
  await world.write('to.json', JSON.stringify(other));
  const { code, err } = await world.run(['publish', '@/katalog', '@/to.json', '--out', '@/ut', ...DAY]);
  expect([code, err.includes('Ti senger')]).toEqual([0, false]);
  const { services } = JSON.parse(await world.read('ut/directory.json')) as { services: unknown[] };
  expect(services).toHaveLength(other.services.length);
});

test('an error in one of several is told where it stands, and nothing is published', async () => {
  await world.run(['convert', '@/katalog', '--to', 'directory', '--output', '@/to.json']);
  await world.write('to.json', (await world.read('to.json')).replace('"kind"', '"no-such-field": 1, "kind"'));
  const { code, err } = await world.run(['publish', '@/katalog', '@/to.json', '--out', '@/ut', ...DAY]);
  expect(code).toBe(1);
  expect(err).toContain('“@/to.json” was not published');
  expect(await exists('ut')).toBe(false);
});

test('directories of two time zones are no one file', async () => {
  await world.run(['convert', '@/katalog', '--to', 'directory', '--output', '@/to.json']);
  await world.write('to.json', (await world.read('to.json')).replace('Europe/Oslo', 'Europe/Berlin'));
  const { code, err } = await world.run(['publish', '@/katalog', '@/to.json', '--out', '@/ut', ...DAY]);
  expect(code).toBe(2);
  expect(err).toContain('“timeZone” is Europe/Oslo in one and Europe/Berlin in the other');
});

test('what cannot be read is not published', async () => {
  await world.write('katalog/services/odelagt.yaml', 'id: [');
  const { code, err } = await publish();
  expect(code).toBe(1);
  expect(err).toContain('was not published');
  expect(await exists('ut')).toBe(false);
});

test('a spreadsheet that does not say who publishes it is refused in one sentence that says how', async () => {
  await world.write(
    'tilbud.csv',
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med\nHelsehjelpen;Eksempelforeningen;Gratis hjelp.;Vanlig helsehjelp\n',
  );
  const { code, err } = await world.run(['publish', '@/tilbud.csv', '--out', '@/ut', '--lang', 'nb']);
  expect(code).toBe(2);
  expect(err).toContain('ingen ark sier hvem som gir ut listen');
  expect(err).toContain('service-directory convert @/tilbud.csv --to directory --name');
  expect(err).not.toContain('schemaVersion');
});
