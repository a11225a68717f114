import { describe, expect, test } from 'vitest';
import { readFiles } from './index.ts';
import type { InputFile } from './source.ts';

const file = (path: string, content: string): InputFile => ({
  path,
  bytes: new TextEncoder().encode(content),
});
const told = (...files: InputFile[]) =>
  readFiles(files)
    .problems.filter(({ code }) => !code.startsWith('file/'))
    .map(({ code, file: name, line }) => `${code} ${name}:${String(line)}`);

const HEAD = file('k/directory.yaml', 'title: T\nlanguages: [nb]\n');
const SECRET = 'locations: [{ id: h, visibility: confidential, area: Oslo }]\n';
const OPEN = 'locations: [{ id: h, visibility: public, address: { street: Torggata 1 } }]\n';
const record = (name: string, more: string) => file(`k/services/${name}.yaml`, `id: ${name}\n${more}`);

describe('in the comments of a source folder', () => {
  test('the address of a secret place is told where it stands', () => {
    expect(told(HEAD, record('a', `name: Aa # adresse: Hemmeliggata 5\n${SECRET}`))).toEqual([
      'location/confidential-words k/services/a.yaml:2',
    ]);
    expect(told(HEAD, file('k/services/a.yaml', `# Hemmeliggata 5\nid: a\n${SECRET}`))).toEqual([
      'location/confidential-words k/services/a.yaml:1',
    ]);
  });

  test('so is it where the comment of another file names the secret house', () => {
    const house = record('a', `name: Rosenhuset\n${SECRET}`);
    expect(told(HEAD, house, record('b', `name: Bb # Rosenhuset, Prøvegata 5\n${OPEN}`))).toEqual([
      'location/secret-named k/services/b.yaml:2',
    ]);
    expect(told(file('k/directory.yaml', '# Rosenhuset ligger i Prøvegata 5\ntitle: T\n'), house)).toEqual([
      'location/secret-named k/directory.yaml:1',
    ]);
  });

  test('the number of a person is told, and that an open place is a secret', () => {
    // Month 81: a synthetic number of the tax administration, which is nobody's.
    expect(told(HEAD, record('b', `name: Bb # 018190 50062\n${OPEN}`))).toEqual([
      'text/personal-number k/services/b.yaml:2',
    ]);
    expect(told(HEAD, record('b', `name: Bb\n# Adressen er hemmelig\n${OPEN}`))).toEqual([
      'location/said-secret k/services/b.yaml:3',
    ]);
  });

  test.each([
    ['an open place has its address there', `name: Bb # Storgata 5\n${OPEN}`],
    ['it is no comment', `name: "Bb # Hemmeliggata"\n${SECRET}`],
    ['it says nothing of where', `name: Bb # ring først, og spør etter vakta\n${SECRET}`],
    ['it is that of an open place', `name: Bb # kontor: Torggata 1\n${SECRET}`],
  ])('nothing is told where %s', (_, more) => {
    expect(told(HEAD, record('b', more), record('c', OPEN))).toEqual([]);
  });

  test('nothing of it is repeated', () => {
    const { problems } = readFiles([HEAD, record('a', `name: Aa # adresse: Hemmeliggata 5\n${SECRET}`)]);
    expect(JSON.stringify(problems)).not.toContain('Hemmeliggata');
  });
});

describe('in the comments of one file', () => {
  const directory = (...lines: string[]) =>
    told(file('k.yaml', `title: T\nlanguages: [nb]\nservices:\n${lines.join('\n')}\n`));
  const SECRET_HERE = '    locations: [{ id: h, visibility: confidential, area: Oslo }]';
  const OPEN_HERE = '    locations: [{ id: k, visibility: public, address: { street: Torggata 1 } }]';

  test('a line belongs to the service around it, and to the one below it', () => {
    expect(directory('  - id: a', SECRET_HERE, '    # Prøvegata 5', '  - id: b', OPEN_HERE)).toEqual([
      'location/confidential-words k.yaml:6',
    ]);
    expect(directory('  - id: b', OPEN_HERE, '  # Prøvegata 5', '  - id: a', SECRET_HERE)).toEqual([
      'location/confidential-words k.yaml:6',
    ]);
  });

  test('behind a value of an open one it does not', () => {
    expect(directory('  - id: b', `${OPEN_HERE} # Prøvegata 5`, '  - id: a', SECRET_HERE)).toEqual([]);
  });

  test('a record alone is looked through as well', () => {
    expect(told(file('a.yaml', `id: a # Hemmeliggata 5\nname: A\norganizationIds: [o]\n${SECRET}`))).toEqual([
      'location/confidential-words a.yaml:1',
    ]);
  });
});

describe('in the comments of a file that is broken', () => {
  const BROKEN = ['  - id: b', '    name: { nb: "Bb', '    # Prøvegata 5'];
  const SECRET_HERE = '    locations: [{ id: h, visibility: confidential, area: Oslo }] # Skjulveien 3';
  const OPEN_HERE = '    locations: [{ id: k, visibility: public, address: { street: Torggata 1 } }]';
  const directory = (...lines: string[]) => {
    const text = `title: T\nlanguages: [nb]\nservices:\n${lines.join('\n')}\n`;
    const { salvaged } = readFiles([file('k.yaml', text)]);
    const { services } = (salvaged?.directory ?? {}) as { services?: ({ id: string } | null)[] };
    return { ids: services?.map((one) => one?.id), told: told(file('k.yaml', text)) };
  };

  test('nothing is lost: not of the records that can be read, and not around the one that cannot', () => {
    expect(
      directory('  # Prøvegata 5', '  - id: a', SECRET_HERE, ...BROKEN, '  - id: c', SECRET_HERE),
    ).toEqual({
      ids: ['a', undefined, 'c'],
      told: [
        'location/confidential-words k.yaml:4',
        'location/confidential-words k.yaml:6',
        'location/confidential-words k.yaml:9',
        'location/confidential-words k.yaml:11',
      ],
    });
  });

  test('nor behind a fault behind which nothing is read', () => {
    const text =
      'languages: [nb]\nservices: [{ id: a },\n{ id: b, name: "Bb },\n# Prøvegata 5\n# confidential\n]\n';
    const { salvaged } = readFiles([file('k.yaml', text)]);
    expect(salvaged).toMatchObject({ directory: { services: [{ id: 'a' }] }, isCutShort: true });
    expect(told(file('k.yaml', text))).toEqual(['location/confidential-words k.yaml:4']);
  });

  test('an address is none of a secret place where nothing is secret', () => {
    expect(directory('  # Prøvegata 5', '  - id: a', OPEN_HERE, ...BROKEN).told).toEqual([]);
  });

  test('of a source folder it is the same, though nothing of the file is read', () => {
    const broken = file(
      'k/services/a.yaml',
      `id: a\nname: "Aa # adresse: Hemmeliggata 5\n# 018190 50062\n${SECRET}`,
    );
    expect(told(HEAD, broken)).toEqual([
      'location/confidential-words k/services/a.yaml:2',
      'text/personal-number k/services/a.yaml:3',
    ]);
  });
});
