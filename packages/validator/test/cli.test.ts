import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding } from '../src/finding.ts';
import { ruleFamilies, rules } from '../src/rules/index.ts';
import { makeTestWorld, memoryOutput, type Run, type TestWorld } from '../src/cli/testing/test-world.ts';

let world: TestWorld;
beforeEach(async () => (world = await makeTestWorld()));
afterEach(() => world.remove());

const check = (...words: string[]) => world.check(...words);
const findingsOf = ({ out }: Run) => (JSON.parse(out) as { findings: Finding[] }).findings;
test('a good directory exits with 0 and says what was checked', async () => {
  expect(await check('--quiet')).toEqual({
    code: 0,
    out: 'No findings. Checked 3 services and 2 organisations in 6 files.\n',
    err: '',
  });
});

describe('exits with 1 and says file, line, what and how to mend it', () => {
  test('when latitude and longitude have changed places', async () => {
    const line = await world.change(
      'services/havn-dagsenter.yaml',
      'latitude: 60.39132\n      longitude: 5.32415',
      'latitude: 5.32415\n      longitude: 60.39132',
    );
    const { code, out } = await check();
    expect(code).toBe(1);
    expect(out).toContain(
      `@/katalog/services/havn-dagsenter.yaml:${line}:17  error  location/swapped-coordinates`,
    );
    expect(out).toContain('How to mend: Swap the two: the latitude is 60.39132, and the longitude 5.32415.');
  });

  test('when a confidential place has an address, which is not repeated', async () => {
    const line = await world.change(
      'services/havn-krisesenter.yaml',
      '    visibility: confidential\n',
      '    visibility: confidential\n    address: { street: Hemmeliggata 7, locality: Vestbyen }\n',
    );
    const { code, out } = await check();
    expect(code).toBe(1);
    expect(out).toContain(
      `@/katalog/services/havn-krisesenter.yaml:${line + 1}:14  error  location/confidential-details`,
    );
    expect(out).not.toContain('Hemmeliggata');
  });

  test('when a translation names the street of a confidential place, in Bokmål', async () => {
    await world.change(
      'services/havn-krisesenter.yaml',
      'A safe place to stay',
      'A safe place in Hemmeliggata 7 to stay',
    );
    const { code, out } = await check('--lang', 'nb');
    expect(code).toBe(1);
    expect(out).toContain('feil  location/confidential-words');
    expect(out).toContain('Slik retter du: ');
    expect(out).not.toContain('Hemmeliggata');
  });
});

test('json gives the same findings with their places', async () => {
  const line = await world.change('services/helsebussen-runde.json', '"+4799990030"', '"+479999003"');
  const result = await check('--format', 'json', '--quiet');
  expect(result.code).toBe(1);
  expect(JSON.parse(result.out)).toMatchObject({
    summary: {
      errors: 1,
      warnings: 0,
      checked: { files: 6, organizations: 2, services: 3 },
      tool: { version: '1.2.3' },
    },
  });
  expect(findingsOf(result)).toMatchObject([
    { code: 'contact/phone-impossible', severity: 'error', path: '/contacts/0/value', line },
  ]);
});

test('json that is written while the check runs is the same text as that of the report', async () => {
  await world.change('services/havn-dagsenter.yaml', 'needs: [food', 'needs: [fod');
  const { out } = await check('--format', 'json');
  const { findings, summary } = JSON.parse(out) as { findings: Finding[]; summary: { errors: number } };
  expect(summary.errors).toBe(findings.filter(({ severity }) => severity === 'error').length);
  const quiet = await check('--format', 'json', '--quiet');
  expect(findingsOf(quiet)).toEqual(findings.filter(({ severity }) => severity === 'error'));
});

describe('warnings', () => {
  beforeEach(() =>
    world.change(
      'services/havn-dagsenter.yaml',
      "'2026-05-20'\n  method: phone",
      "'2025-05-20'\n  method: phone",
    ),
  );

  test('do not change the exit code, unless there are more than --max-warnings', async () => {
    expect((await check()).code).toBe(0);
    expect((await check('--max-warnings', '1')).code).toBe(0);
    expect((await check('--max-warnings', '0')).code).toBe(1);
  });

  test('become errors, or go, by --rule, for a rule or a family', async () => {
    expect((await check('--rule', 'service/stale=error')).code).toBe(1);
    expect((await check('--rule', 'service/stale=off')).out).not.toContain('service/stale');
    expect((await check('--rule', 'freshness/*=error')).code).toBe(1);
    const spared = await check('--rule', 'service/stale=info', '--rule', 'freshness=error');
    expect(spared.code).toBe(0);
    expect(spared.out).toContain('info  service/stale');
  });

  test('are not shown with --quiet, and count all the same', async () => {
    const { code, out } = await check('--quiet', '--max-warnings=0');
    expect(out).toMatch(/^No findings\./);
    expect(code).toBe(1);
  });
});

describe('the report', () => {
  beforeEach(() => world.change('services/havn-dagsenter.yaml', 'needs: [food', 'needs: [fod'));

  test('goes to a file with --output, and colours only where asked for or on a terminal', async () => {
    const { code, out } = await check('--output', '@/rapport.txt');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    const report = await world.read('rapport.txt');
    expect(report).toContain('schema/unknown-code');
    expect(report).not.toContain('\u001B');
    expect((await check('--color')).out).toContain('\u001B[');
    expect((await check('--color', '--no-color')).out).not.toContain('\u001B');
  });

  test.each(['text', 'json', 'sarif', 'junit', 'html', 'markdown', 'github'])(
    'can be had as %s, and ends with a line break',
    async (format) => {
      const { code, out } = await check('--format', format);
      expect(code).toBe(1);
      expect(out).toContain('schema/unknown-code');
      expect(out.endsWith('\n')).toBe(true);
    },
  );

  test('of several files has the findings of each', async () => {
    await world.write('en.yaml', 'kind: service-directory\n');
    await world.write('to.yaml', 'kind: service-directory\n');
    const { out, code } = await world.run([
      'check',
      '@/en.yaml',
      '@/to.yaml',
      '@/katalog',
      '--format',
      'json',
    ]);
    expect(code).toBe(1);
    const files = new Set((JSON.parse(out) as { findings: Finding[] }).findings.map(({ file }) => file));
    expect(files).toContain('@/en.yaml');
    expect(files).toContain('@/to.yaml');
    expect(files).toContain('@/katalog/services/havn-dagsenter.yaml');
  });
});

test('signs in the data that a terminal would obey are made visible', async () => {
  await world.change('services/havn-dagsenter.yaml', 'id: havn-dagsenter', 'id: "\\e[2Jhavn"');
  const { out } = await check();
  expect(out).toContain('\\u001B[2Jhavn');
  expect(out).not.toContain('\u001B');
});

test('standard input is read with -, also when it is read twice', async () => {
  const bytes = new TextEncoder().encode('{ "kind": "service-directory" }');
  const changes = { readStandardInput: () => Promise.resolve(bytes) };
  const words = ['check', '-', '--baseline', '@/b.json', '--update-baseline'];
  expect((await world.run(words, changes)).code).toBe(0);
  const { out, code } = await world.run(['check', '-'], changes);
  expect(code).toBe(1);
  expect(out).toContain('<stdin>:1:1  error  schema/missing-field');
});

test('a file that cannot be read exits with 2 and is told with its line', async () => {
  await world.write('x.json', '{\n  "kind": \n}\n');
  const { code, err, out } = await world.run(['check', '@/x.json']);
  expect(code).toBe(2);
  expect(err).toMatch(/^“@\/x\.json” could not be checked in full \(@\/x\.json:3:1\): .*value is expected/);
  expect(out).toContain('file/syntax');
  expect((await world.run(['check', '@/x.json', '--lang', 'nb'])).err).toContain(
    'kunne ikke kontrolleres i sin helhet',
  );
});

test('a broken file in a folder leaves the check incomplete, and is not the end of it', async () => {
  await world.write('katalog/services/havn-krisesenter.yaml', 'id: [\n');
  const other = 'katalog/services/havn-dagsenter.yaml';
  await world.write(other, `${await world.read(other)}\nminAge: 18\n`);
  const { code, out, err } = await check();
  expect(code).toBe(2);
  expect(out).toContain('@/katalog/services/havn-krisesenter.yaml:1:5  error  file/syntax');
  expect(out).toContain('schema/unknown-field');
  expect(err).toMatch(/^“@\/katalog\/services\/havn-krisesenter.yaml” could not be checked in full \(/);
  expect((await check('--rule', 'file/*=off')).code).toBe(2);
  const report = JSON.parse((await check('--format', 'json')).out) as object;
  expect(report).toMatchObject({
    summary: { complete: false, unreadable: ['@/katalog/services/havn-krisesenter.yaml'] },
  });
});

test('the head of a folder that cannot be read leaves the check incomplete too', async () => {
  await world.write('katalog/directory.yaml', 'id: [\n');
  const { code, err } = await check();
  expect(code).toBe(2);
  expect(err).toContain('“@/katalog/directory.yaml”');
});

test('of a record that is checked alone, broken files beside it are not told', async () => {
  await world.write('katalog/services/havn-krisesenter.yaml', 'id: [\n');
  const { code, err } = await world.run(['check', '@/katalog/services/havn-dagsenter.yaml']);
  expect([code, err]).toEqual([0, '']);
});

describe('a record that cannot be read beside others that can', () => {
  const head = { kind: 'service-directory', schemaVersion: '1.0', id: 'k', name: 'K' };
  const record = (id: string) => JSON.stringify({ id, name: 'Hus', needs: ['fod'] });
  const lines = `${JSON.stringify(head)}\n${record('a')},\n${record('b')}\n`;
  const whole = JSON.stringify({ ...head, services: [{ id: 'a' }, JSON.parse(record('b'))] }, undefined, 1);
  const json = whole.replace('"id": "a"', '"id" "a"');

  test.each([
    ['a.ndjson', lines, ''],
    ['a.json', json, ''],
    ['stor.ndjson', lines, ' '.repeat(9 * 1024 * 1024)],
    ['stor.json', json, ' '.repeat(9 * 1024 * 1024)],
  ])('%s exits with 2, tells the others, and hides nothing', async (name, text, blanks) => {
    await world.write(name, text.replace('"services"', `${blanks}"services"`).replace(/\n$/, `${blanks}\n`));
    const run = (...words: string[]) => world.run(['check', `@/${name}`, ...words]);
    const { code, out, err } = await run();
    expect(code).toBe(2);
    expect(out).toContain('file/syntax');
    expect(out).toContain('schema/unknown-code');
    expect(err).toMatch(
      /^“@\/\w+\.\w+” could not be checked in full \(.*This part of the file cannot be read/,
    );
    const report = JSON.parse((await run('--format', 'json')).out) as object;
    expect(report).toMatchObject({ summary: { complete: false, unreadable: [`@/${name}`] } });

    const written = await run('--baseline', '@/kjent.json', '--update-baseline');
    expect(written.code).toBe(2);
    expect(written.err).toContain('The list of known findings was not written: the check is not complete.');
    expect(await world.read('kjent.json').catch(() => undefined)).toBeUndefined();
    expect((await run('--rule', 'file/syntax=off', '--rule', 'schema/*=off')).code).toBe(2);
  });

  test('a comma too many that leaves all to be read is a finding like others', async () => {
    await world.write('a.json', whole.replace(/\n \]/, ',\n ]'));
    const { code, err } = await world.run(['check', '@/a.json']);
    expect(code).toBe(1);
    expect(err).toBe('');
  });
});

describe('a rule that fails', () => {
  afterEach(() => vi.restoreAllMocks());

  test('ends with 2 and is named with its record; the findings of the others stand, a stack only with --debug', async () => {
    const rule = rules.find(({ code }) => code === 'service/stale');
    if (rule?.check === undefined) throw new Error('no such rule');
    vi.spyOn(rule, 'check').mockImplementation(() => {
      throw new Error('kaputt');
    });
    const words = ['--today', '2027-06-15', '--rule', 'service/stale=error', '--format', 'json'];
    const { code, out, err } = await world.run(['check', '@/katalog', ...words]);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^The rule “service\/stale” failed on \S+ \/services\/0 and 2 more records, so the check is not complete\./,
    );
    expect(err).not.toContain('kaputt');
    expect(JSON.parse(out)).toMatchObject({
      summary: { complete: false, failedRules: ['service/stale', 'service/stale', 'service/stale'] },
    });
    expect((await world.run(['check', '@/katalog', ...words, '--debug'])).err).toMatch(/kaputt\n\s+at /);
    expect((await world.run(['check', '@/katalog', ...words, '--lang', 'nb'])).err).toContain(
      'Regelen «service/stale» sviktet',
    );
  });
});

test('a large file is read with a bar on a terminal, which is taken away before the report', async () => {
  // Nine megabytes, nearly all of it blanks: large files are read piece by piece.
  await world.write(
    'stor.json',
    `{ "kind": "service-directory",${' '.repeat(9 * 1024 * 1024)}"services": [] }`,
  );
  const stderr = memoryOutput(true);
  let clock = Date.parse('2026-06-15T12:00:00');
  const now = () => new Date((clock += 400));
  const { code } = await world.run(['check', '@/stor.json', '--lang', 'nb'], { stderr, now });
  expect(code).toBe(1);
  expect(stderr.text()).toMatch(/[█░]{24} +\d+ % {2}Kontrollerer stor\.json/);
  expect(stderr.text().endsWith('\r\u001B[K')).toBe(true);
});

describe('rules', () => {
  test('lists every rule, and explains some in both languages', async () => {
    const list = await world.run(['rules']);
    expect(list.code).toBe(0);
    expect(list.out).toContain('location/confidential-words');
    expect((await world.run(['rules', 'hours/overlap', 'link/dead'])).out).toContain('leads nowhere');
    expect((await world.run(['rules', 'hours/overlap', '--lang', 'nb'])).out).toContain('Slik retter du');
  });

  test('come as json and markdown, and into a file', async () => {
    const { out } = await world.run(['rules', 'hours/overlap', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject([{ code: 'hours/overlap' }]);
    await world.run(['rules', '--format', 'markdown', '--output', '@/regler.md']);
    expect(await world.read('regler.md')).toContain('| --- |');
  });
});

test('a link that leads to itself is told, and so is a disk that is full, each in one sentence', async () => {
  await symlink(join(world.folder, 'sirkel.json'), join(world.folder, 'sirkel.json'));
  expect(await world.run(['check', '@/sirkel.json'])).toEqual({
    code: 2,
    out: '',
    err: '“@/sirkel.json”: The file cannot be opened: it is a link that leads to itself.\n',
  });
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  const stdout = { ...memoryOutput(), flush: () => Promise.reject(full) };
  expect(await world.run(['check', '@/katalog'], { stdout })).toMatchObject({
    code: 2,
    err: '“<stdout>” could not be written: the disk is full.\n',
  });
});

test('the rules of a family are explained together, and a misspelt one is told', async () => {
  const { out, code } = await world.run(['rules', 'network']);
  expect(code).toBe(0);
  for (const { code: rule } of ruleFamilies.network) expect(out).toContain(rule);
  expect((await world.run(['rules', 'network/*', 'link/dead'])).out).toBe(out);
  expect((await world.run(['rules', 'netwrk'])).err).toContain('Did you mean “network”?');
});
