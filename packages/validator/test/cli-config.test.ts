import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeTestWorld, type TestWorld } from '../src/cli/testing/test-world.ts';

let world: TestWorld;
beforeEach(async () => {
  world = await makeTestWorld();
  await world.change('services/havn-dagsenter.yaml', 'needs: [food', 'needs: [fod');
});
afterEach(() => world.remove());

const CONFIG = 'katalog/service-directory.config.json';
const writeConfig = (config: unknown, name = CONFIG) => world.write(name, JSON.stringify(config));

test('settings beside the input set language, format and levels', async () => {
  await writeConfig({ lang: 'nb', format: 'markdown', rules: { 'schema/unknown-code': 'warning' } });
  const { code, out, err } = await world.check();
  expect(code).toBe(0);
  expect(out).toContain('advars');
  expect(out).toContain('schema/unknown-code');
  expect(err).toBe('');
});

test('settings lie in the folder of the input, of the source folder of a record, or where the command is called', async () => {
  await writeConfig({ lang: 'nb' });
  const record = ['check', '@/katalog/services/havn-dagsenter.yaml', '--today', '2026-06-15'];
  expect((await world.run(record)).out).toContain('ingen kode');
  await writeConfig({}, CONFIG);
  await world.write('service-directory.config.yaml', 'lang: nb\n');
  expect((await world.check()).out).toContain('is no code');
  await mkdir(join(world.folder, 'annen'));
  await world.write('annen/x.json', '{ "kind": "service-directory" }');
  expect((await world.run(['check', '@/annen/x.json'])).out).toContain('Slik retter du');
});

test('what stands on the command line wins', async () => {
  await writeConfig({ lang: 'nb', rules: { shape: 'off' }, maxWarnings: 0 });
  const { code, out } = await world.check('--lang', 'en', '--rule', 'schema/*=error', '--max-warnings', '9');
  expect(code).toBe(1);
  expect(out).toContain('How to mend');
});

test('maxWarnings counts as --max-warnings does', async () => {
  await writeConfig({ maxWarnings: 0, rules: { 'schema/unknown-code': 'warning' } });
  expect((await world.check()).code).toBe(1);
});

test('--config names a file anywhere, and --no-config looks for none', async () => {
  await writeConfig({ rules: { 'schema/unknown-code': 'off' } });
  await writeConfig({ lang: 'nb' }, 'mine.json');
  const named = await world.check('--config', '@/mine.json');
  expect(named.code).toBe(1);
  expect(named.out).toContain('ingen kode');
  expect((await world.check('--no-config')).code).toBe(1);
});

describe('files', () => {
  test('of overrides have levels of their own, counted from the settings', async () => {
    await writeConfig({
      rules: { 'schema/unknown-code': 'off' },
      overrides: [{ files: ['services/havn-d*.yaml'], rules: { 'schema/unknown-code': 'info' } }],
    });
    const { code, out } = await world.check();
    expect(code).toBe(0);
    expect(out).toMatch(/info {2}schema\/unknown-code/);
  });

  test('that are ignored are read, and what is wrong with them is counted apart', async () => {
    await writeConfig({ ignore: ['services/*'] });
    const { code, err } = await world.check();
    expect(code).toBe(0);
    expect(err).toContain('In files that the settings leave out and not counted: ');
  });
});

describe('what settings leave out', () => {
  const config = { ignore: ['a', 'b'], rules: { 'text/*': 'off', safety: 'off' } };

  test('is said when nobody named them: they may have come with the files', async () => {
    await writeConfig(config);
    const { err } = await world.check();
    const [, rules, safety] =
      /leave out (\d+) rules and the files in 2 patterns\. (\d+) of them are about safety/.exec(err) ?? [];
    expect(Number(safety)).toBeGreaterThan(10);
    expect(Number(rules)).toBeGreaterThan(Number(safety));
    expect(err).toContain('--no-config checks everything.');
  });

  test('is said of each rule once, and of safety only when it is left out', async () => {
    await writeConfig({
      rules: { 'text/html': 'off' },
      overrides: [{ files: ['a'], rules: { 'text/html': 'off' } }],
    });
    expect((await world.check()).err).toContain('leave out 1 rule. --no-config checks everything.');
    await writeConfig({ rules: { safety: 'off' } });
    expect((await world.check()).err).toMatch(/leave out \d+ rules\. All are about safety/);
  });

  test('is not said when they were named, or with --quiet', async () => {
    await writeConfig(config);
    expect((await world.check('--config', `@/${CONFIG}`)).err).not.toContain('leave out');
    expect((await world.check('--quiet')).err).toBe('');
  });
});

test('--debug tells which settings hold', async () => {
  expect((await world.check('--debug')).err).toContain('Settings: none');
  await writeConfig({});
  expect((await world.check('--debug')).err).toContain('Settings: katalog/service-directory.config.json');
});

describe('settings that are wrong exit with 2 and say where', () => {
  const FILE = '“katalog/service-directory.config.json”';

  test.each([
    [{ rule: {} }, `The settings ${FILE} are wrong: 1:9 “rule” is no setting. Did you mean “rules”?`],
    [{ lang: 'no' }, '“lang” must be en or nb.'],
    [
      { rules: { 'text/html': 'never' } },
      '“rules” gives “text/html” the level “never”, which does not exist: write off, info, warning or error.',
    ],
    [{ rules: { 'service/stale': 'warn' } }, 'the level “warn”, which does not exist'],
    [{ rules: { 'service/stale': 'warn' } }, 'Did you mean “warning”?'],
    [{ maxWarnings: -1 }, '“maxWarnings” must be a whole number from 0.'],
    [{ rules: { 'txt/*': 'off' } }, `The settings ${FILE} are wrong: 1:19 There is no rule`],
    [{ overrides: [{ files: ['a'] }] }, '“overrides[0].rules” is missing.'],
    [{ rules: { 'txt/*': 'off' } }, 'There is no rule or family “txt/*”. Did you mean “text/*”?'],
    [[], 'they must be a group of fields'],
    [
      { baseline: 'finnes-ikke.json' },
      'The list of known findings “katalog/finnes-ikke.json” does not exist.',
    ],
  ])('%j', async (config, sentence) => {
    await writeConfig(config);
    const { code, err, out } = await world.check();
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });

  test('all that is wrong at once, each with its line and column', async () => {
    await world.write(
      'katalog/service-directory.config.yaml',
      [
        'rules:',
        '  txt/*: off',
        '  service/stale: error',
        '  service/stail: off',
        'overrides:',
        '  - files: [services/**]',
        '    rules: { hour: off, hours: info }',
        '',
      ].join('\n'),
    );
    const unknown = await world.check('--rule', 'texts=off');
    expect(unknown.code).toBe(2);
    const of = 'The settings “katalog/service-directory.config.yaml” are wrong: ';
    expect(unknown.err.split('\n')).toEqual([
      'There is no rule or family “texts”. Did you mean “text”?',
      `${of}2:10 There is no rule or family “txt/*”. Did you mean “text/*”?`,
      `${of}4:18 There is no rule or family “service/stail”. Did you mean “service/stale”?`,
      `${of}7:20 There is no rule or family “hour”. Did you mean “hours”?`,
      '',
    ]);
    const published = await world.run(['publish', '@/katalog', '--out', '@/ut']);
    expect(published.err.split('\n')).toHaveLength(3);

    const text = '{\n  "lang": "nb",\n  "formt": "json",\n  "overrides": [\n    { "files": ["a"] },\n';
    await rm(join(world.folder, 'katalog/service-directory.config.yaml'));
    await world.write(
      CONFIG,
      `${text}    { "files": ["a"],\n      "rules": { "hours": "warn", "text": 1 } }\n  ]\n}\n`,
    );
    const places = (await world.check()).err.match(/(?<=wrong: )\d+:\d+ “\S+”/g);
    expect(places).toEqual([
      '3:12 “formt”',
      '5:5 “overrides[0].rules”',
      '7:27 “overrides[1].rules”',
      '7:43 “overrides[1].rules”',
    ]);
  });

  test('in Bokmål too', async () => {
    await writeConfig({ maxWarnings: 'mange', formt: 'json' });
    const { err } = await world.check('--lang', 'nb');
    expect(err).toContain('«formt» er ingen innstilling. Mente du «format»?');
    expect(err).toContain('«maxWarnings» må være et helt tall fra 0.');
  });

  test('when they cannot be read, or there are two', async () => {
    await world.write(CONFIG, '{ "lang": ');
    expect((await world.check()).err).toContain(`The settings ${FILE} cannot be read`);
    const { err } = await world.check('--lang', 'nb');
    expect(err).toContain('kan ikke leses: 1:10 Filen slutter for tidlig');
    const folder = await world.run(['check', '@/katalog', '--config', '@/katalog', '--lang', 'nb']);
    expect(folder).toMatchObject({ code: 2, out: '' });
    expect(folder.err).toBe(
      'Innstillingene «katalog» kan ikke leses: Filen kan ikke åpnes: det er en mappe.\n',
    );
    await writeConfig({});
    await world.write('katalog/service-directory.config.yaml', '{}\n');
    expect((await world.check()).err).toContain('There are two files of settings');
  });
});
