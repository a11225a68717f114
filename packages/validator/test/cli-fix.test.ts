import { chmod, chown, link, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeTestWorld, type TestWorld } from '../src/cli/testing/test-world.ts';

let world: TestWorld;
beforeEach(async () => {
  world = await makeTestWorld();
  await world.change('services/havn-dagsenter.yaml', 'Mat, dusj', 'Mat,  dusj');
  await world.change('services/havn-dagsenter.yaml', 'needs: [food', 'needs: [Food');
  await world.change('services/helsebussen-runde.json', '"+4799990030"', '"999 90 030"');
});
afterEach(() => world.remove());

const DAGSENTER = 'katalog/services/havn-dagsenter.yaml';
const BUSSEN = 'katalog/services/helsebussen-runde.json';

test('--fix mends files in place, tells how many changes, and checks what stands there then', async () => {
  expect((await world.check()).code).toBe(1);
  const { code, err, out } = await world.check('--fix');
  expect(code).toBe(0);
  expect(err).toBe('3 changes in 2 files.\n');
  expect(out).not.toMatch(/\berror {2}/);
  expect(await world.read(DAGSENTER)).toContain('needs: [food, shower-laundry');
  expect(await world.read(BUSSEN)).toContain(
    '{ "channel": "sms", "value": "+4799990030", "numberShown": "yes" }',
  );
  expect((await world.check('--fix')).err).toBe('0 changes in 0 files.\n');
  expect((await world.check('--fix', '--lang', 'nb')).err).toBe('0 endringer i 0 filer.\n');
});

test('a write-protected file is left and told, and those beside it are mended', async () => {
  await chmod(join(world.folder, DAGSENTER), 0o444);
  const before = await world.read(DAGSENTER);
  const { code, err } = await world.check('--fix');
  expect(code).toBe(1);
  expect(err).toContain(`“@/${DAGSENTER}” is write-protected and left as it is: 2 changes not made.`);
  expect(err).toContain('1 change in 1 file.');
  expect(await world.read(DAGSENTER)).toBe(before);
  expect((await world.check('--fix', '--lang', 'nb')).err).toContain(
    'er skrivebeskyttet og er latt være: 2 endringer er ikke gjort.',
  );
});

test('--dry-run shows the changes as a unified diff, says how many, and writes nothing', async () => {
  const before = await world.read(DAGSENTER);
  const { code, out, err } = await world.check('--fix', '--dry-run');
  expect(code).toBe(1);
  expect(err).toBe('3 changes in 2 files to be made. Nothing was written.\n');
  expect(out).toContain(`--- @/${DAGSENTER}\n+++ @/${DAGSENTER}\n@@ -3,`);
  expect(out).toContain('\n-needs: [Food, shower-laundry');
  expect(out).toContain('\n+needs: [food, shower-laundry');
  expect(out).not.toContain('Index:');
  expect(await world.read(DAGSENTER)).toBe(before);
  expect((await world.check('--fix', '--dry-run', '--color')).out).toContain('\u001B[32m+needs');
});

test('--dry-run of what is right exits with 0, and its diff goes to a file with --output', async () => {
  await world.check('--fix', '--dry-run', '--output', '@/endringer.diff');
  // And once more, over that of before.
  expect((await world.check('--fix', '--dry-run', '--output', '@/endringer.diff')).code).not.toBe(2);
  expect(await world.read('endringer.diff')).toContain('+needs: [food');
  await world.check('--fix');
  expect((await world.check('--fix', '--dry-run')).code).toBe(0);
});

describe('--dry-run of what cannot be mended', () => {
  const UNMENDABLE = 'needs: [fod';
  beforeEach(async () => {
    await world.check('--fix');
    await world.change('services/havn-dagsenter.yaml', 'needs: [food', UNMENDABLE);
  });

  test.each([
    ['en', 'There are findings that --fix does not mend.'],
    ['nb', 'Det er funn som --fix ikke retter.'],
  ])('exits with 1 as a check would, says so in %s, and shows no report', async (lang, sentence) => {
    const { code, out, err } = await world.check('--fix', '--dry-run', '--lang', lang);
    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(out).toBe('');
  });

  test('exits with 0 where the rule is turned off', async () => {
    const { code } = await world.check('--fix', '--dry-run', '--rule', 'schema/unknown-code=off');
    expect(code).toBe(0);
  });

  test('exits with 2 where a file is broken, and writes no report and no known findings', async () => {
    await world.write(DAGSENTER, 'name: [a  b\n');
    const more = ['--output', '@/r.txt', '--baseline', '@/b.json', '--update-baseline'];
    expect((await world.check('--fix', '--dry-run', ...more)).code).toBe(2);
    expect(await readdir(world.folder)).not.toEqual(expect.arrayContaining(['r.txt']));
    expect(await readdir(world.folder)).not.toEqual(expect.arrayContaining(['b.json']));
  });
});

test('a file keeps its rights, a link stays a link, and nothing is left beside them', async () => {
  await chmod(join(world.folder, DAGSENTER), 0o640);
  await symlink(join(world.folder, DAGSENTER), join(world.folder, 'lenke.yaml'));
  const { err } = await world.run(['check', '@/lenke.yaml', '--fix']);
  expect(err).toContain('2 changes in 1 file.');
  expect((await stat(join(world.folder, DAGSENTER))).mode & 0o777).toBe(0o640);
  expect(await world.read(DAGSENTER)).toContain('needs: [food');
  expect(await readdir(join(world.folder, 'katalog/services'))).toHaveLength(3);
});

// Only who may give files away can try it.
test.runIf(process.getuid?.() === 0)('a file keeps its owner when another mends it', async () => {
  const OWNER = 4711;
  await chown(join(world.folder, DAGSENTER), OWNER, OWNER);
  await world.check('--fix');
  expect(await world.read(DAGSENTER)).toContain('needs: [food');
  expect(await stat(join(world.folder, DAGSENTER))).toMatchObject({ uid: OWNER, gid: OWNER, nlink: 1 });
});

test('a file with several names is mended under all of them, by a link too', async () => {
  const other = join(world.folder, 'samme.yaml');
  await link(join(world.folder, DAGSENTER), other);
  await symlink(other, join(world.folder, 'lenke.yaml'));
  const { ino } = await stat(other);
  await world.check('--fix');
  expect(await world.read(DAGSENTER)).toContain('needs: [food');
  // Shorter than before, and nothing of that is left.
  expect(await world.read(DAGSENTER)).not.toContain('Mat,  dusj');
  expect(await world.read('samme.yaml')).toBe(await world.read(DAGSENTER));
  await world.write('samme.yaml', (await world.read('samme.yaml')).replace('[food', '[Food'));
  await world.run(['check', '@/lenke.yaml', '--fix']);
  expect(await world.read(DAGSENTER)).toContain('needs: [food');
  expect(await stat(join(world.folder, DAGSENTER))).toMatchObject({ ino, nlink: 2 });
  expect(await readdir(join(world.folder, 'katalog/services'))).toHaveLength(3);
  expect((await readdir(world.folder)).sort()).toEqual(['katalog', 'lenke.yaml', 'samme.yaml']);
});

test('a record is mended alone, by the country of its folder', async () => {
  const { err } = await world.run(['check', `@/${BUSSEN}`, '--fix', '--today', '2026-06-15']);
  expect(err).toBe('1 change in 1 file.\n');
  expect(await world.read(DAGSENTER)).toContain('[Food');
});

test('a workbook is not mended, and that is said', async () => {
  await world.write('katalog.csv', 'id;navn\n');
  const { err } = await world.run(['check', '@/katalog.csv', '--fix']);
  expect(err).toContain('“@/katalog.csv” is not mended: only JSON and YAML files are.');
  expect(await world.read('katalog.csv')).toBe('id;navn\n');
});

describe('what cannot be mended is left and told', () => {
  test('a file in another encoding', async () => {
    const bytes = Buffer.from('name: Bl\xe5  b\xe6r\n', 'latin1');
    await world.write(DAGSENTER, bytes);
    expect((await world.check('--fix')).err).toBe('1 change in 1 file.\n');
    expect(await readFile(join(world.folder, DAGSENTER))).toEqual(bytes);
  });

  test('a broken file', async () => {
    await world.write(DAGSENTER, 'name: [a  b\n');
    const { code, out } = await world.check('--fix');
    expect(code).toBe(2);
    expect(out).toContain('file/syntax');
    expect(await world.read(DAGSENTER)).toBe('name: [a  b\n');
  });
});

test('what cannot be mended safely is left, and told with its place', async () => {
  const text = 'kind: service-directory\nname: &navn "Hjelp  her"\ninternal: *navn\n';
  await world.write('anker.yaml', text);
  const { err } = await world.run(['check', '@/anker.yaml', '--fix']);
  expect(err).toContain('In “@/anker.yaml” 1 value is left as it is, at “/name”');
  expect(await world.read('anker.yaml')).toBe(text);
  expect((await world.run(['check', '@/anker.yaml', '--fix', '--lang', 'nb'])).err).toContain(
    'I «@/anker.yaml» er én verdi latt være, ved «/name»',
  );
});
