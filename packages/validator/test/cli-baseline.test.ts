import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeTestWorld, type TestWorld } from '../src/cli/testing/test-world.ts';

let world: TestWorld;
beforeEach(async () => {
  world = await makeTestWorld();
  await world.change('services/havn-dagsenter.yaml', 'needs: [food', 'needs: [fod');
});
afterEach(() => world.remove());

const check = (...words: string[]) => world.check('--baseline', '@/kjent.json', ...words);
const update = () => check('--update-baseline');
/** How many findings there are, of which one is an error: the code that does not exist. */
async function countAll(): Promise<number> {
  const { out } = await world.check('--format', 'json');
  return (JSON.parse(out) as { findings: unknown[] }).findings.length;
}
const listed = (count: number) =>
  `“kjent.json” now lists ${count} ${count === 1 ? 'finding' : 'findings'} as known.\n`;

test('what is found can be written down, and is then not counted but told', async () => {
  const written = await update();
  expect(written.code).toBe(0);
  expect(written.err).toBe(listed(await countAll()));
  const { code, out, err } = await check();
  expect(code).toBe(0);
  expect(out).toMatch(/^No new findings\. Known and not counted: 1 error/);
  expect(err).toBe('');
});

test('what is known is told once: by a report that is read at once, else beside it', async () => {
  await update();
  const TOLD = /^Known and not counted \(“kjent\.json”\): 1 error, 0 warnings, \d+ notes?\.\n$/;
  for (const format of ['text', 'markdown', 'github']) {
    const { out, err } = await check('--format', format);
    expect(out).toContain('Known and not counted: 1 error');
    expect(err).toBe('');
  }
  for (const format of ['json', 'sarif', 'junit', 'html'])
    expect((await check('--format', format)).err).toMatch(TOLD);
  expect((await check('--output', '@/rapport.txt')).err).toMatch(TOLD);
  expect((await check('--format', 'json', '--lang', 'nb')).err).toContain(
    'Kjent og ikke talt («kjent.json»): 1 feil',
  );
});

test('the list names files from its own folder and holds no word of the data', async () => {
  await world.change('services/havn-krisesenter.yaml', 'A safe place', 'In Hemmeliggata 7 a safe place');
  await update();
  const text = await world.read('kjent.json');
  expect(text).toContain('"file":"katalog/services/havn-dagsenter.yaml","code":"schema/unknown-code"');
  expect(text).not.toMatch(/Hemmeliggata|safe place|tmp|message/);
});

test('a finding that comes is told, one that changes too, and a line put in before changes nothing', async () => {
  await update();
  await world.change('services/havn-dagsenter.yaml', 'id: havn-dagsenter', '# en linje\nid: havn-dagsenter');
  expect((await check()).code).toBe(0);
  await world.change('services/havn-dagsenter.yaml', 'needs: [fod', 'needs: [clothing, fod');
  expect((await check()).code).toBe(0);
  await world.change('services/havn-dagsenter.yaml', 'fod', 'fodd');
  const changed = await check();
  expect(changed.code).toBe(1);
  expect(changed.out).toContain('fodd');
  expect(changed.err).toContain('1 finding in “kjent.json” is no longer there.');
});

test('the day, the language and the form of the report make no other findings', async () => {
  await update();
  const { code, out } = await check('--lang', 'nb', '--format', 'json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ findings: [] });
});

describe('of a part of the directory', () => {
  const RECORD = '@/katalog/services/havn-dagsenter.yaml';
  const checkRecord = (...words: string[]) =>
    world.run(['check', RECORD, '--today', '2026-06-15', '--baseline', '@/kjent.json', ...words]);

  test('what lies in files that were not checked is not gone', async () => {
    await update();
    const { out, err } = await checkRecord();
    expect(out).toMatch(/Known and not counted: 1 error, /);
    expect(err).toBe('');
  });

  test('the list keeps what lies in files that were not checked', async () => {
    await update();
    expect((await checkRecord('--update-baseline')).err).toBe(listed(await countAll()));
    expect((await check()).code).toBe(0);
  });

  test('findings of rules that are off are not gone', async () => {
    await update();
    expect((await check('--rule', 'schema/unknown-code=off')).err).not.toContain('no longer');
  });
});

test('what is no longer there is taken out by an update', async () => {
  await update();
  await world.change('services/havn-dagsenter.yaml', 'fod', 'food');
  expect((await check()).err).toContain('Run with --update-baseline to take it out.');
  await update();
  expect((await check()).err).not.toContain('no longer');
  expect(await world.read('kjent.json')).not.toContain('schema/unknown-code');
});

test('--quiet says nothing of it', async () => {
  await update();
  expect((await check('--quiet')).err).toBe('');
});

test('a file that is no such list exits with 2 and is not written over', async () => {
  await world.write('kjent.json', '{ "mine": 1 }');
  const { code, err } = await update();
  expect(code).toBe(2);
  expect(err).toContain('“kjent.json” is no list of known findings');
  expect(await world.read('kjent.json')).toBe('{ "mine": 1 }');
});

test('of a file that is something else another name is advised, of a broken list that it be deleted', async () => {
  await world.write('kjent.json', '{ "kind": "service-directory", "services": [] }');
  const other = (await check()).err;
  expect(other).toContain('Give --baseline the name of another file');
  expect(other).not.toMatch(/delete/i);
  await world.write('kjent.json', '{\n  "version": 1,\n  "findings": [\n<<<<<<< HEAD\n');
  expect((await check()).err).toContain('Delete it and run again');
});

test('settings can name it, from their folder', async () => {
  await world.write('katalog/service-directory.config.yaml', 'baseline: ../kjent.json\n');
  await world.check('--update-baseline');
  expect((await world.check()).code).toBe(0);
});

test('is not written when the check is not complete: what is known of the rest would be lost', async () => {
  await update();
  const before = await world.read('kjent.json');
  await world.write('ødelagt.json', '{');
  const words = ['check', '@/katalog', '@/ødelagt.json', '--baseline', '@/kjent.json', '--update-baseline'];
  const { code, err } = await world.run(words);
  expect(code).toBe(2);
  expect(err).toContain('The list of known findings was not written: the check is not complete.');
  expect(await world.read('kjent.json')).toBe(before);
});

test.each([
  ['services/havn-krisesenter.yaml', ['@/katalog'], 2],
  ['directory.yaml', ['@/katalog'], 2],
  ['services/havn-krisesenter.yaml', ['@/katalog/services/havn-krisesenter.yaml'], 2],
  ['services/havn-krisesenter.yaml', ['@/katalog/services/havn-dagsenter.yaml'], 0],
])('nor when %s of the folder is broken and %j is checked', async (file, paths, expected) => {
  await update();
  const before = await world.read('kjent.json');
  await world.write(`katalog/${file}`, 'id: [\n');
  const words = [...paths, '--baseline', '@/kjent.json', '--update-baseline'];
  const { code, err } = await world.run(['check', ...words]);
  expect(code).toBe(expected);
  if (expected === 0) return;
  expect(err).toContain('The list of known findings was not written: the check is not complete.');
  expect(await world.read('kjent.json')).toBe(before);
  expect((await world.run(['check', ...words, '--rule', 'file/*=off'])).code).toBe(2);
});

test('a folder is no list, and is told so without words of the system', async () => {
  const { code, err } = await world.check('--baseline', '@/katalog', '--lang', 'nb');
  expect(code).toBe(2);
  expect(err).toBe(
    'Listen over kjente funn «katalog» kan ikke leses: Filen kan ikke åpnes: det er en mappe.\n',
  );
});

describe('a record that gets another id', () => {
  const OLD = 'katalog/services/havn-dagsenter.yaml';
  const NEW = 'katalog/services/dagsenteret.yaml';
  const withNewId = async () => (await world.read(OLD)).replace('id: havn-dagsenter', 'id: dagsenteret');
  const rename = async (change: (text: string) => string = (text) => text) => {
    await world.write(NEW, change(await withNewId()));
    await rm(join(world.folder, OLD));
  };

  test('brings its known findings along, with its file, and that is said', async () => {
    await update();
    await rename();
    const { code, out, err } = await check();
    expect(code).toBe(0);
    expect(out).toMatch(/^No new findings\./);
    expect(err).toContain('“havn-dagsenter” in “kjent.json” is taken to be called “dagsenteret” now');
    expect((await check('--lang', 'nb')).err).toContain('«havn-dagsenter» i «kjent.json» heter nå trolig');
    expect(await world.read('kjent.json')).toContain('"record":"havn-dagsenter"');
    await update();
    expect(await world.read('kjent.json')).not.toContain('"record":"havn-dagsenter"');
    expect((await check()).err).not.toContain('is taken to be called');
  });

  test('in one file with all records, too', async () => {
    await world.run(['convert', '@/katalog', '--to', 'directory', '--output', '@/k.json']);
    const words = ['check', '@/k.json', '--today', '2026-06-15', '--baseline', '@/kjent.json'];
    await world.run([...words, '--update-baseline']);
    const text = await world.read('k.json');
    await world.write('k.json', text.replace('"id": "havn-dagsenter"', '"id": "dagsenteret"'));
    const { code, err } = await world.run(words);
    expect([code, err]).toEqual([0, expect.stringContaining('is taken to be called “dagsenteret” now')]);
  });

  test('is told what is new in it', async () => {
    await update();
    await rename((text) => text.replace('needs: [fod', 'needs: [fod, shwer'));
    const { code, out } = await check();
    expect(code).toBe(1);
    expect(out).toContain('shwer');
    expect(out).not.toContain('“fod”');
  });

  test.each([
    ['of another name', 'name: Havn dagsenter', 'name: Havna'],
    ['of another organization', 'organizationIds: [stiftelsen-havn]', 'organizationIds: [helsebussen]'],
  ])('is none when it is one %s: its findings are new', async (_, from, to) => {
    await update();
    await rename((text) => text.replace(from, to));
    const { code, out, err } = await check();
    expect(code).toBe(1);
    expect(out).toContain('“fod”');
    expect(err).not.toContain('is taken to be called');
  });

  test('is none when the one of before is still there: a copy has findings of its own', async () => {
    await update();
    await world.write(NEW, await withNewId());
    await world.change('services/havn-dagsenter.yaml', 'needs: [fod', 'needs: [food');
    const { code, out, err } = await check();
    expect(code).toBe(1);
    expect(out).toContain('“fod”');
    expect(err).not.toContain('is taken to be called');
    // Also where only the copy is checked.
    const alone = ['check', `@/${NEW}`, '--today', '2026-06-15', '--baseline', '@/kjent.json'];
    expect((await world.run(alone)).code).toBe(1);
  });
});
