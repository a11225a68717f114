import { mkdir, readdir, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryOutput, makeTestWorld, type TestWorld } from '../src/cli/testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => (world = await makeTestWorld()));
afterAll(() => world.remove());

const TODAY = ['--today', '2026-06-15'];
const HEAD = [
  ...['--name', 'Hjelp', '--publisher', 'Kommunen', '--license', 'CC-BY-4.0'],
  ...['--country', 'no', '--time-zone', 'Europe/Oslo', '--source-language', 'nb'],
];
const convert = (path: string, ...words: string[]) => world.run(['convert', path, ...TODAY, ...words]);
const convertInput = (input: string | Uint8Array, ...words: string[]) =>
  world.run(['convert', '-', ...TODAY, ...words], {
    readStandardInput: () => Promise.resolve(Buffer.from(input as Uint8Array)),
  });
const parse = (text: string) => JSON.parse(text) as Record<string, unknown>;
/** The directory of the tests as one document. */
const katalog = async () => parse((await convert('@/katalog', '--to', 'directory')).out);

const OVERPASS = {
  version: 0.6,
  osm3s: { timestamp_osm_base: '2026-06-01T00:00:00Z' },
  elements: [
    {
      type: 'node',
      id: 7,
      lat: 59.91,
      lon: 10.75,
      tags: {
        amenity: 'social_facility',
        social_facility: 'food_bank',
        name: 'Matsentralen',
        phone: '22 99 00 00',
      },
    },
  ],
};

describe('a web page that carries data', () => {
  test('is read for them, and for nothing else', async () => {
    const page = `<!doctype html><title>Klinikken</title><p>Ring 22 22 22 22</p>
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"LocalBusiness",
      "name":"Klinikken","telephone":"+47 22 11 11 11"}</script>`;
    const { code, out } = await convertInput(page, '--to', 'directory', ...HEAD);
    expect(code).toBe(0);
    expect(parse(out)['services']).toMatchObject([
      { name: 'Klinikken', access: { residenceStatus: 'unconfirmed' }, contacts: [{ value: '+4722111111' }] },
    ]);
    expect(out).not.toContain('22 22 22 22');
  });

  test('one without data is told to be a page', async () => {
    const { code, err } = await convertInput('<!doctype html><p>Hei', '--to', 'directory');
    expect(code).toBe(2);
    expect(err).toContain('it is a web page');
  });
});

describe('a source folder as one document', () => {
  test('holds everything, and goes to standard output; what is said goes to standard error', async () => {
    const { code, out, err } = await convert('@/katalog', '--to', 'directory');
    expect(code).toBe(0);
    const { kind, services, organizations } = parse(out);
    expect(kind).toBe('service-directory');
    expect([services, organizations].map((list) => (list as unknown[]).length)).toEqual([3, 2]);
    expect(err).toBe(
      'From a directory of this kit to a directory of this kit: 3 services and 2 organisations.\n',
    );
  });

  test('comes back the same as NDJSON, by file and by pipe', async () => {
    const whole = await katalog();
    expect((await convert('@/katalog', '--to', 'ndjson', '--output', '@/k.ndjson')).code).toBe(0);
    const lines = await world.read('k.ndjson');
    expect(lines.trimEnd().split('\n')).toHaveLength(6);
    expect(parse((await convert('@/k.ndjson', '--to', 'directory')).out)).toEqual(whole);
    expect(parse((await convertInput(lines, '--to', 'directory')).out)).toEqual(whole);
  });

  test('is YAML where the name of the file says so, and comes back from it', async () => {
    const { code, err } = await convert('@/katalog', '--to', 'directory', '--output', '@/k.yaml');
    expect(code).toBe(0);
    expect(err).toContain('Written to “@/k.yaml”.');
    expect(await world.read('k.yaml')).toMatch(/^kind: service-directory\n/);
    expect(parse((await convert('@/k.yaml', '--to', 'directory')).out)).toEqual(await katalog());
  });

  test('--quiet says nothing', async () => {
    expect((await convert('@/katalog', '--to', 'osm', '--quiet')).err).toBe('');
  });
});

describe('losses', () => {
  test('are told by reason, with some places of each, in both languages', async () => {
    const en = await convert('@/katalog', '--to', 'osm');
    expect(en.code).toBe(0);
    expect(en.err).toMatch(/^What OpenStreetMap \(Overpass JSON\) cannot say \(\d+ places\):$/m);
    expect(en.err).toMatch(
      /^ {2}\d+ × osm\/no-tag: OpenStreetMap has no tag for this\.\n {6}\/id, \/name, .* and \d+ more$/m,
    );
    expect(en.err).toContain('--losses FILE writes all of them');
    const nb = await convert('@/katalog', '--to', 'osm', '--lang', 'nb');
    expect(nb.err).toMatch(/^Det OpenStreetMap \(Overpass-JSON\) ikke kan si \(\d+ steder\):$/m);
    expect(nb.err).toContain('osm/no-tag: OpenStreetMap har ingen merkelapp for dette.');
    expect(nb.out).toBe(en.out);
  });

  test('--losses writes all of them, with sentences', async () => {
    const { code, err } = await convert('@/katalog', '--to', 'osm', '--losses', '@/tap.json', '--lang', 'nb');
    expect(code).toBe(0);
    expect(err).not.toContain('--losses');
    const { losses } = parse(await world.read('tap.json')) as { losses: object[] };
    expect(err).toContain(`(${losses.length} steder)`);
    expect(losses).toContainEqual({
      step: 'write',
      format: 'osm',
      path: '/name',
      reason: 'osm/no-tag',
      message: 'OpenStreetMap har ingen merkelapp for dette.',
    });
  });
});

describe('what others made', () => {
  test('is found by its content, and is a draft with what was given for its head', async () => {
    const { code, out, err } = await convertInput(JSON.stringify(OVERPASS), '--to', 'directory', ...HEAD);
    expect(code).toBe(0);
    expect(parse(out)).toMatchObject({
      kind: 'service-directory',
      id: 'hjelp',
      name: 'Hjelp',
      publisher: { name: 'Kommunen' },
      country: 'NO',
      timeZone: 'Europe/Oslo',
      languages: ['nb'],
      license: 'ODbL-1.0',
      services: [{ name: 'Matsentralen', contacts: [{ channel: 'phone', value: '+4722990000' }] }],
    });
    expect(err).toContain(
      'From OpenStreetMap (Overpass JSON) to a directory of this kit: 1 service and 0 organisations.',
    );
    expect(err).toContain('The input says another “license” than --license CC-BY-4.0, and that was kept.');
    expect(err).not.toContain('draft');
    expect(err).toContain('Check it: service-directory check FILE');
  });

  test('without it the draft says what it lacks, and which options give it', async () => {
    const { code, err } = await convertInput(
      JSON.stringify(OVERPASS),
      '--to',
      'directory',
      '--output',
      '@/utkast.json',
    );
    expect(code).toBe(0);
    expect(err).toContain(
      'The result is a draft: it does not say “id”, “name”, “publisher”, “country”, “timeZone” and “languages”. Add --id, --name, --publisher, --country, --time-zone and --source-language, or write it in.',
    );
    expect(err).toContain('Check it: service-directory check @/utkast.json');
    expect((await world.run(['check', '@/utkast.json', ...TODAY])).code).toBe(1);
  });

  test('a draft is not passed on in a format that others read', async () => {
    const { code, out, err } = await convertInput(JSON.stringify(OVERPASS), '--to', 'osm');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('For OpenStreetMap (Overpass JSON) it must be known: “id”, “name”');
  });

  test('a spreadsheet becomes a directory, and what was unclear in it is told with its cell', async () => {
    const list = 'Navn;Sammendrag;Tlf;Gratis\nHavna kafé;Varm mat;22 99 00 00;kanskje\n';
    await world.write('liste.csv', list);
    const { code, out, err } = await convert('@/liste.csv', '--to', 'directory', '--lang', 'nb', ...HEAD);
    expect(code).toBe(0);
    expect(parse(out)).toMatchObject({ name: 'Hjelp', services: [{ name: 'Havna kafé' }] });
    expect(err).toMatch(/^Det som var uklart i kilden \(\d+ sted(?:er)?\):$/m);
    expect(err).toMatch(/^ {2}liste\.csv, celle D2/m);
  });
});

describe('a secret place', () => {
  const secret = async (visibility: string) => {
    const directory = await katalog();
    const [service] = directory['services'] as Record<string, unknown>[];
    service!['locations'] = [
      { id: 'hus', visibility, address: { street: 'Skjultveien 3', locality: 'Vestbyen' } },
    ];
    return JSON.stringify(directory);
  };

  test.each([
    ['directory', 'confidential'],
    ['ndjson', 'confidential'],
    ['directory', 'Confidental'],
    ['directory', 'on-request'],
  ])(
    'goes to %s without what shows where a place that is %s lies, and that is told',
    async (to, visibility) => {
      const { code, out, err } = await convertInput(await secret(visibility), '--to', to);
      expect(code).toBe(0);
      expect(out).not.toContain('Skjultveien');
      expect(err).toContain('Left out, so that nobody is put in danger (1 place):');
      expect(err).toMatch(/\/services\/0\/locations\/0\/address/);
    },
  );

  test.each(['directory', 'ndjson', 'csv'])(
    'that another record gives away is not converted to %s',
    async (to) => {
      const directory = JSON.parse(await secret('confidential')) as Record<string, Record<string, unknown>[]>;
      directory['services']![2]!['description'] = 'Vi følger deg til huset i Skjultveien 3.';
      const { code, out, err } = await convertInput(JSON.stringify(directory), '--to', to);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain('a place is kept secret, and another record says where it is');
      expect(err).toContain('/services/2/description');
      expect(err).not.toContain('Skjultveien');
    },
  );

  test('whose address stands in a text is not passed on at all', async () => {
    const directory = await katalog();
    const [service] = directory['services'] as Record<string, unknown>[];
    service!['locations'] = [{ id: 'hus', visibility: 'confidential' }];
    service!['description'] = 'Huset ligger i Skjultveien 3, 5003 Vestbyen.';
    const { code, out, err } = await convertInput(JSON.stringify(directory), '--to', 'osm');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('was not converted to OpenStreetMap (Overpass JSON), which others read');
    expect(err).not.toContain('Skjultveien');
  });

  test('nor is a directory with a misspelt field', async () => {
    const directory = { ...(await katalog()), licence: 'CC0-1.0' };
    const { code, out, err } = await convertInput(JSON.stringify(directory), '--to', 'osm', '--lang', 'nb');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('Rett dem, og konverter på nytt.');
    expect(err).toContain('licence');
  });
});

describe('what is broken is not half converted', () => {
  test('a source folder with a record that cannot be read', async () => {
    const other = await makeTestWorld();
    await other.write('katalog/services/ny.yaml', 'id: [ny\n');
    const { code, out, err } = await other.run(['convert', '@/katalog', '--to', 'directory']);
    await other.remove();
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('“@/katalog” was not converted: parts of it cannot be read');
    expect(err).toMatch(/ny\.yaml:\d+:\d+: /);
  });

  test('a file of lines of which one is no JSON', async () => {
    const { out } = await convert('@/katalog', '--to', 'ndjson');
    const { code, err, ...run } = await convertInput(out.replace('{"id"', '{id'), '--to', 'directory');
    expect([code, run.out]).toEqual([1, '']);
    expect(err).toContain('was not converted: parts of it cannot be read');
    expect(err).toMatch(/^ {2}1 × ndjson\/no-json: The line is no JSON\.\n {6}line \d$/m);
  });

  test('a directory that breaks off', async () => {
    const text = JSON.stringify(await katalog());
    const { code, out, err } = await convertInput(text.slice(0, -200), '--to', 'ndjson', '--lang', 'nb');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('ble ikke konvertert: deler av den kan ikke leses');
  });
});

describe('what cannot be done exits with 2, says why and how to mend it, and writes nothing', () => {
  test.each([
    [[], 'What should be converted? Give a file or a folder'],
    [['@/katalog', '@/k', '--to', 'osm'], 'takes one file or folder at a time'],
    [['@/katalog'], 'Into which format? Add --to, such as --to hsds.'],
    [['@/katalog', '--to', 'hsdz'], '“hsdz” is no value of --to: write directory, hsds,'],
    [['@/katalog', '--to', 'osm', '--shape', 'page'], 'osm is written in one way. Leave out --shape.'],
    [
      ['@/katalog', '--to', 'xlsx', '--shape', 'page'],
      'xlsx has no shape “page”: write --shape full or simple.',
    ],
    [['@/katalog', '--to', 'osm', '--country', 'NOR'], '“NOR” is no value of --country: write two letters'],
    [['@/katalog', '--to', 'osm', '--time-zone', 'Oslo'], '“Oslo” is no value of --time-zone'],
    [['@/katalog', '--to', 'osm', '--source-language', 'norsk bokmål'], 'is no value of --source-language'],
    [['@/finnes-ikke', '--to', 'osm'], '“@/finnes-ikke”: The file cannot be opened: it does not exist.'],
    [['@/katalog/services', '--to', 'osm'], 'is neither a source folder'],
    [
      ['@/katalog', '--from', 'geojson', '--to', 'osm'],
      '“@/katalog” is not geojson: it looks like directory.',
    ],
    [
      ['@/katalog/directory.yaml', '--from', 'xlsx', '--to', 'osm'],
      'is not xlsx: it looks like directory. Leave out --from',
    ],
    [
      ['@/katalog/directory.yaml', '--to', 'directory', '--output', '@/katalog/directory.yaml'],
      'would be written over',
    ],
    [
      ['@/katalog', '--to', 'directory', '--output', '@/ut.json', '--losses', '@/ut.json'],
      'would both be written',
    ],
    [
      ['@/katalog', '--to', 'directory', '--output', '@/ingen/mappe/ut.json'],
      'could not be written: the folder does not exist.',
    ],
    [
      ['@/katalog', '--to', 'directory', '--output', '@/katalog/services'],
      'could not be written: it is a folder.',
    ],
    [['@/katalog', '--to', 'osm', '--max-warnings', '1'], 'does not belong to “convert” but to “check”.'],
  ])('convert %j', async (words, sentence) => {
    const before = await readdir(world.folder, { recursive: true });
    const { code, out, err } = await convert(words[0] ?? '', ...words.slice(1));
    const run = words.length === 0 ? await world.run(['convert']) : { code, out, err };
    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.err).toContain(sentence);
    expect(await readdir(world.folder, { recursive: true })).toEqual(before);
  });

  test.each([
    ['', 'cannot be converted: it is empty.'],
    ['{"a":1,"b":[]}', 'it cannot be told in which format. It has “a” and “b”. Say it with --from.'],
    ['[1,2]', 'It has no fields.'],
    ['{"type":"FeatureColl', 'it is JSON that breaks off or is misspelt.'],
    ['<osm version="0.6">', 'it is the XML of OpenStreetMap. Fetch it as JSON'],
    ['<!doctype html><html>', 'it is a web page.'],
    ['%PDF-1.7', 'it is neither text nor a spreadsheet.'],
    ['Kjære deg', 'it is text that is neither a table nor JSON or YAML.'],
    [new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'it is cut off or damaged.'],
  ])('input %j', async (input, sentence) => {
    const { code, out, err } = await convertInput(input, '--to', 'directory');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });

  test('a list whose cells cannot be read says why, for each kind', async () => {
    await world.write('feil.csv', 'Navn;Sammendrag;Tlf\nHavna;Varm mat;ring oss\n');
    const { err } = await convert('@/feil.csv', '--to', 'directory', '--lang', 'nb');
    expect(err).toMatch(/1 × sheet\/phone-unreadable: Hun ringer én gang\./);
  });

  test('a wrong --from reads nothing, and says what it looks like', async () => {
    const { code, err } = await convertInput(
      '{"type":"FeatureCollection","features":[]}',
      '--from',
      'osm',
      '--to',
      'directory',
    );
    expect(code).toBe(2);
    expect(err).toContain('Nothing in “-” could be read as osm: it looks like geojson. Nothing was written.');
  });

  test('check says of files that it does not read which command makes a directory of them', async () => {
    await world.write('steder.geojson', '{}');
    const { code, err } = await world.run(['check', '@/steder.geojson', '--lang', 'nb']);
    expect(code).toBe(2);
    expect(err).toContain('.geojson-filer konverteres først, med service-directory convert @/steder.geojson');
  });

  test('more on standard input than can be held', async () => {
    const { code, err } = await world.run(['convert', '-', '--to', 'osm'], {
      readStandardInput: () => Promise.resolve(undefined),
    });
    expect(code).toBe(2);
    expect(err).toContain('too large to be converted in one piece');
  });
});

describe('where it goes', () => {
  test('the format is that of the ending when --to is left out', async () => {
    const { code } = await convert('@/katalog', '--output', '@/uten-to.ndjson');
    expect(code).toBe(0);
    expect(await world.read('uten-to.ndjson')).toMatch(/^\{"kind":"service-directory"/);
  });

  test('an ending that says something else is told', async () => {
    const { code, err } = await convert('@/katalog', '--to', 'ndjson', '--output', '@/k.txt');
    expect(code).toBe(0);
    expect(err).toContain('“@/k.txt” now holds NDJSON, which its ending does not say.');
  });

  test('a file is replaced at once, through a link too, and nothing lies beside it', async () => {
    const before = { ...(await katalog()), description: { nb: 'Før' } };
    await world.write('mål.json', `${JSON.stringify(before, null, 2)}\n`);
    await symlink(join(world.folder, 'mål.json'), join(world.folder, 'lenke.json'));
    await convert('@/katalog', '--to', 'directory', '--output', '@/lenke.json');
    expect(parse(await world.read('mål.json'))).toEqual(await katalog());
    expect((await readdir(world.folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect((await stat(join(world.folder, 'mål.json'))).isFile()).toBe(true);
  });

  test.each([
    ['hsds', 'tables', 'datapackage.json'],
    ['csv', 'full', 'Tjenester.csv'],
  ])('the tables of %s go into a folder or an archive, and come back from both', async (to, shape, file) => {
    const words = ['--to', to, '--shape', shape, '--lang', 'nb', '--quiet'];
    for (const output of [`@/${to}-mappe`, `@/${to}-til/`, `@/${to}.zip`])
      expect((await convert('@/katalog', ...words, '--output', output)).code).toBe(0);
    expect(await readdir(join(world.folder, `${to}-mappe`))).toContain(file);
    const [first, ...others] = await Promise.all(
      [`@/${to}-mappe`, `@/${to}-til`, `@/${to}.zip`].map((path) => convert(path, '--to', 'directory')),
    );
    expect((parse(first!.out)['services'] as unknown[]).length).toBe(3);
    for (const { out } of others) expect(out).toBe(first!.out);
  });

  test('tables do not go into a folder with tables of another time, which would be read with them', async () => {
    await mkdir(join(world.folder, 'gamle'));
    await world.write('gamle/programs.csv', 'id\n');
    const { code, err } = await convert(
      '@/katalog',
      '--to',
      'hsds',
      '--shape',
      'tables',
      '--output',
      '@/gamle',
    );
    expect(code).toBe(2);
    expect(err).toContain('The folder “@/gamle” holds “programs.csv”, which is no part of the result');
    expect(await readdir(join(world.folder, 'gamle'))).toEqual(['programs.csv']);
  });

  test('bytes are not written to a terminal', async () => {
    const stdout = memoryOutput(true);
    const { code, err } = await world.run(['convert', '@/katalog', '--to', 'xlsx'], { stdout });
    expect(code).toBe(2);
    expect(stdout.text()).toBe('');
    expect(err).toBe(
      'The result is a file that a terminal cannot show. Say where to write it, such as --output directory.xlsx.\n',
    );
  });
});
