import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Finding } from '../src/finding.ts';

const COMMAND = fileURLToPath(new URL('../bin/service-directory.js', import.meta.url));
const FIXTURE = fileURLToPath(new URL('fixtures/vestbyen', import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'service-directory-'));
  await cp(FIXTURE, join(folder, 'katalog'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the built command in the temporary folder. */
const run = (args: string[], input = ''): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND, ...args], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '' },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
const check = (...args: string[]) => run(['check', 'katalog', '--today', '2026-06-15', ...args]);
const findingsOf = ({ out }: Run) => (JSON.parse(out) as { findings: Finding[] }).findings;

/** Changes a file of the catalogue and gives the number of the first line that changed. */
async function change(name: string, from: string, to: string): Promise<number> {
  const path = join(folder, 'katalog', name);
  const before = await readFile(path, 'utf8');
  expect(before).toContain(from);
  await writeFile(path, before.replace(from, to));
  return before.slice(0, before.indexOf(from)).split('\n').length;
}

test('a good directory exits with 0 and says what was checked', async () => {
  expect(await check()).toEqual({
    code: 0,
    out: 'No findings. Checked 3 services and 2 organisations in 6 files.\n',
    err: '',
  });
});

describe('exits with 1 and says file, line, what and how to mend it', () => {
  test('when latitude and longitude have changed places', async () => {
    const line = await change(
      'services/havn-dagsenter.yaml',
      'latitude: 60.39132\n      longitude: 5.32415',
      'latitude: 5.32415\n      longitude: 60.39132',
    );
    const { code, out } = await check();
    expect(code).toBe(1);
    expect(line).toBe(33);
    expect(out).toContain(
      'katalog/services/havn-dagsenter.yaml:33:17  error  location/swapped-coordinates  record havn-dagsenter',
    );
    expect(out).toContain('the other way round it lies inside');
    expect(out).toContain('How to mend: Write latitude: 60.39132 and longitude: 5.32415.');
  });

  test('when a promise has no source', async () => {
    const line = await change(
      'services/havn-dagsenter.yaml',
      '{ value: free, basis: stated, sourceIds: [nettsiden] }',
      '{ value: free, basis: stated }',
    );
    const { code, out } = await check();
    expect(code).toBe(1);
    expect(out).toContain(`katalog/services/havn-dagsenter.yaml:${line}:9  error  condition/no-source`);
    expect(out).toContain('“cost” promises “free” and names no source.');
    expect(out).toContain('How to mend: Add sourceIds: [nettsiden] if that source says so.');
  });

  test('when a confidential place has an address, which is not repeated', async () => {
    const line = await change(
      'services/havn-krisesenter.yaml',
      '    visibility: confidential\n',
      '    visibility: confidential\n    address: { street: Hemmeliggata 7, locality: Vestbyen }\n',
    );
    const { code, out } = await check();
    expect(code).toBe(1);
    expect(out).toContain(
      `katalog/services/havn-krisesenter.yaml:${line + 1}:14  error  location/confidential-details`,
    );
    expect(out).toContain('How to mend: Remove “address”.');
    expect(out).not.toContain('Hemmeliggata');
  });

  test('when a translation names the street of a confidential place', async () => {
    const line = await change(
      'services/havn-krisesenter.yaml',
      'A safe place to stay',
      'A safe place in Hemmeliggata 7 to stay',
    );
    const { code, out } = await check('--lang', 'nb');
    expect(code).toBe(1);
    expect(out).toContain(
      `katalog/services/havn-krisesenter.yaml:${line}:7  feil  location/confidential-words`,
    );
    expect(out).toContain('Slik retter du: Fjern det');
    expect(out).not.toContain('Hemmeliggata');
  });
});

test('json gives the same findings with their places', async () => {
  const line = await change('services/helsebussen-runde.json', '"+4799990030"', '"+479999003"');
  const result = await check('--format', 'json');
  expect(result.code).toBe(1);
  expect(JSON.parse(result.out)).toMatchObject({
    summary: { errors: 1, warnings: 0, infos: 0, checked: { files: 6, organizations: 2, services: 3 } },
  });
  expect(findingsOf(result)).toMatchObject([
    {
      code: 'contact/phone-impossible',
      severity: 'error',
      file: 'katalog/services/helsebussen-runde.json',
      path: '/contacts/0/value',
      line,
    },
  ]);
});

describe('warnings', () => {
  beforeEach(() =>
    change('services/havn-dagsenter.yaml', "'2026-05-20'\n  method: phone", "'2025-05-20'\n  method: phone"),
  );

  test('do not change the exit code', async () => {
    expect((await check()).code).toBe(0);
  });

  test('over --max-warnings exit with 1', async () => {
    expect((await check('--max-warnings', '1')).code).toBe(0);
    expect((await check('--max-warnings', '0')).code).toBe(1);
    expect((await check('--max-warnings=0', '--quiet')).code).toBe(1);
  });

  test('become errors, or go, by --rule', async () => {
    expect((await check('--rule', 'service/stale=error')).code).toBe(1);
    const off = await check('--rule', 'service/stale=off');
    expect(off.out).toMatch(/^No findings\./);
  });

  test('are not shown with --quiet', async () => {
    expect((await check('--quiet')).out).toMatch(/^No findings\./);
  });
});

test('the report goes to a file with --output, and colours only where asked for', async () => {
  await change('services/havn-dagsenter.yaml', 'needs: [food', 'needs: [fod');
  const { code, out } = await check('--output', 'rapport.txt');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  const report = await readFile(join(folder, 'rapport.txt'), 'utf8');
  expect(report).toContain('schema/unknown-code');
  expect(report).not.toContain('\u001B');
  expect((await check('--color')).out).toContain('\u001B[31merror');
  expect((await check('--color', '--no-color')).out).not.toContain('\u001B');
});

test('signs in the data that a terminal would obey are made visible', async () => {
  await change('services/havn-dagsenter.yaml', 'id: havn-dagsenter', 'id: "\\e[2Jhavn"');
  const { out } = await check();
  expect(out).toContain('\\u001B[2Jhavn');
  expect(out).not.toContain('\u001B');
});

test('standard input is read with -', async () => {
  const { out, code } = await run(['check', '-', '--today', '2026-06-15'], '{ "kind": "service-directory" }');
  expect(code).toBe(1);
  expect(out).toContain('<stdin>:1:1  error  schema/missing-field');
});

describe('exits with 2 and a sentence', () => {
  test.each([
    [['check', 'finnes-ikke'], '“finnes-ikke”: The file cannot be opened: it does not exist.'],
    [['check'], 'What should be checked?'],
    [['chek', 'katalog'], 'Did you mean “check”?'],
    [['publish', 'katalog'], 'Unknown command “publish”'],
    [['check', 'katalog', '--formt', 'json'], 'Did you mean “--format”?'],
    [['check', 'katalog', '--format', 'sarif'], '“sarif” is no value of --format'],
    [['check', 'katalog', '--format'], 'needs a value'],
    [['check', 'katalog', '--lang', 'sv'], '“sv” is no value of --lang'],
    [['check', 'katalog', '--today', '2026-02-30'], 'write a date as YYYY-MM-DD'],
    [['check', 'katalog', '--max-warnings', 'many'], 'write a whole number'],
    [['check', 'katalog', '--rule', 'service/stale'], 'is no rule setting'],
    [['check', 'katalog', '--rule', 'service/stal=off'], 'Did you mean “service/stale”?'],
    [['check', 'katalog', '--output', 'no/such/folder/x'], 'could not be written'],
    [['rules', 'hours/overlaps'], 'Did you mean “hours/overlap”?'],
    [[], 'Give a command'],
  ])('%j', async (args, sentence) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test('a file that cannot be read, with its line', async () => {
    await writeFile(join(folder, 'x.json'), '{\n  "kind": \n}\n');
    const { code, err, out } = await run(['check', 'x.json']);
    expect(code).toBe(2);
    expect(err).toMatch(/^“x\.json” could not be read \(x\.json:3:1\): .*value is expected/);
    expect(out).toContain('file/syntax');
  });
});

test('a broken file in a folder is a finding, not the end of the run', async () => {
  await writeFile(join(folder, 'katalog/services/havn-krisesenter.yaml'), 'id: [\n');
  const { code, out } = await check();
  expect(code).toBe(1);
  expect(out).toContain('katalog/services/havn-krisesenter.yaml:2:1  error  file/syntax');
});

test('rules lists every rule, and explains one in both languages', async () => {
  const list = await run(['rules']);
  expect(list.code).toBe(0);
  expect(list.out).toContain('location/confidential-words');
  expect((await run(['rules', 'hours/overlap'])).out).toContain('How to mend');
  expect((await run(['rules', 'hours/overlap', '--lang', 'nb'])).out).toContain('Slik retter du');
});

test('help and version exit with 0, and help names no command that does not exist', async () => {
  const help = await run(['--help']);
  expect(help.code).toBe(0);
  expect(help.out).toContain('check <file or folder>');
  expect(help.out).not.toMatch(/publish|convert|review|migrate|sarif/);
  expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+/);
});
