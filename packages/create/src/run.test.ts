import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ANSWERED, create, filesIn, newFolder } from './testing/kit.ts';

describe('with options', () => {
  it('makes the folder without asking, and says what to do next', async () => {
    const { code, cwd, stdout, stderr } = await create(['liste', ...ANSWERED]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('cd liste');
    expect(stdout).toContain('CC-BY-4.0');
    expect(filesIn(join(cwd, 'liste'))).toContain('directory/directory.yaml');
  });

  it('names the folder after the list when none is named', async () => {
    const { cwd } = await create([...ANSWERED, '--name', 'Hjelp på øya']);
    expect(filesIn(join(cwd, 'hjelp-pa-oya')).length).toBeGreaterThan(8);
  });

  it('names every option that is missing where nobody can be asked, and writes nothing', async () => {
    const { code, cwd, stderr } = await create([], { locale: 'C.UTF-8' });
    expect(code).toBe(2);
    expect(stderr).toContain('--name, --country, --publisher, --report');
    expect(filesIn(cwd)).toEqual([]);
  });

  it('takes what is suggested with --yes, and never a publisher that nobody named', async () => {
    const half = await create(['min-liste', '--yes']);
    expect(half.code).toBe(2);
    expect(half.stderr).toContain('--publisher, --report');
    const { cwd } = await create([
      'min-liste',
      '--yes',
      '--publisher',
      'Havn',
      '--report',
      'post@havn.example',
    ]);
    const yaml = readFileSync(join(cwd, 'min-liste/directory/directory.yaml'), 'utf8');
    expect(yaml).toContain('name: "Min liste"');
    expect(yaml).toContain('country: "NO"');
  });

  it.each([
    [['--country', 'Atlantis'], 'Atlantis'],
    [['--name', 'Havn <Oslo>'], '«Havn <Oslo>»'],
    [['--publisher', 'Havn <b>'], '«Havn <b>»'],
    [['--languages', 'norsk'], 'norsk'],
    [['--report', 'http://havn.example'], 'https://'],
    [['--source', 'database'], 'database'],
    [['--time-zone', 'Mars/Base'], 'Mars/Base'],
    [['--country', 'US'], 'America/New_York'],
    [['--lang', 'de'], 'de'],
    [['--nmae', 'x'], '--nmae'],
    [['to', 'mapper'], 'én mappe'],
  ])('says what is wrong with %j, and writes nothing', async (words, said) => {
    const { code, cwd, stderr } = await create([...ANSWERED, ...words]);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(filesIn(cwd)).toEqual([]);
  });

  it('speaks the language of the system, unless it is told another', async () => {
    const of = async (locale: string, ...words: string[]) =>
      (await create(['a', ...ANSWERED, ...words], { locale })).stdout.includes('Mappen') ? 'nb' : 'en';
    expect(await of('nn_NO')).toBe('nb');
    expect(await of('pl_PL.UTF-8')).toBe('en');
    expect(await of('nb_NO', '--lang', 'en')).toBe('en');
  });

  it('tells which time zone it took where a country has several, and which numbers it does not know', async () => {
    expect((await create(['a', ...ANSWERED, '--country', 'PT'])).stdout).toContain('Europe/Lisbon');
    expect((await create(['a', ...ANSWERED, '--country', 'TH'])).stdout).toContain('nødnumrene i TH');
    expect((await create(['a', ...ANSWERED])).stdout).not.toMatch(/tidssone|nødnumrene/);
  });

  it('explains itself, and tells its version', async () => {
    expect((await create(['--help'])).stdout).toContain('--publisher');
    expect((await create(['--version'])).stdout).toBe('1.2.3\n');
  });
});

describe('with a person', () => {
  const typed = ['Hjelp', 'Norge nb', 'Havn, post@havn.example', 'regneark'];

  it('asks four questions', async () => {
    const { code, cwd, stdout } = await create(['a'], { typed });
    expect(code).toBe(0);
    expect(stdout.match(/\d\. (?=[A-Z])/g)).toHaveLength(4);
    expect(filesIn(join(cwd, 'a'))).toContain('tilbud.xlsx');
  });

  it('asks again what it did not understand, with what is wrong', async () => {
    const { code, stderr } = await create(['a'], {
      typed: ['Hjelp', 'Atlantis', 'Norge', 'Havn', 'Havn, post@havn.example', ''],
    });
    expect(code).toBe(0);
    expect(stderr).toContain('Atlantis');
    expect(stderr).toContain('e-postadresse');
  });

  it('asks only what the options leave open', async () => {
    const { code, stdout } = await create(['a', ...ANSWERED], { typed: [''] });
    expect(code).toBe(0);
    expect(stdout).toContain('4. ');
    expect(stdout).not.toContain('3. ');
  });

  it('writes nothing when it is stopped', async () => {
    const { code, cwd, stderr } = await create(['a'], { typed: typed.slice(0, 2) });
    expect(code).toBe(2);
    expect(stderr).toContain('Ingenting er skrevet');
    expect(filesIn(cwd)).toEqual([]);
  });
});

describe('a folder that is there', () => {
  it('is refused when something lies in it, before anything is asked, and stays as it was', async () => {
    const cwd = newFolder();
    mkdirSync(join(cwd, 'liste'));
    writeFileSync(join(cwd, 'liste/README.md'), 'mine');
    const { code, stdout, stderr } = await create(['liste', ...ANSWERED], { cwd, typed: [] });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('README.md');
    expect(readFileSync(join(cwd, 'liste/README.md'), 'utf8')).toBe('mine');
    expect(filesIn(cwd)).toEqual(['liste/README.md']);
  });

  it('is taken when it is empty, or a repository that was just begun', async () => {
    const cwd = newFolder();
    mkdirSync(join(cwd, '.git'));
    const { code, stdout } = await create(['.', ...ANSWERED], { cwd });
    expect(code).toBe(0);
    expect(stdout).not.toContain('cd .');
  });

  it('is refused when it is a file', async () => {
    const cwd = newFolder();
    writeFileSync(join(cwd, 'liste'), 'mine');
    const { code, stderr } = await create(['liste', ...ANSWERED], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('er en fil');
    expect(readFileSync(join(cwd, 'liste'), 'utf8')).toBe('mine');
  });
});
