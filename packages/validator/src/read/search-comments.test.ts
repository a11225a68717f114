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
