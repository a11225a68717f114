import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryOutput, makeTestWorld, type TestWorld } from '../src/cli/testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => (world = await makeTestWorld()));
afterAll(() => world.remove());

const KATALOG = '@/katalog';

describe('what cannot be done exits with 2 and a sentence, and writes no report', () => {
  test.each([
    [[], 'What should be done? Give a command.'],
    [['chek', KATALOG], 'Unknown command “chek”. Did you mean “check”?'],
    [['deploy', KATALOG], 'Unknown command “deploy”.'],
    [['check'], 'What should be checked?'],
    [['check', '@/finnes-ikke'], '“@/finnes-ikke”: The file cannot be opened: it does not exist.'],
    [['check', '@/katalog/services'], '“@/katalog/services” is no source folder'],
    [['check', KATALOG, '--formt', 'json'], 'Unknown option “--formt”. Did you mean “--format”?'],
    [['check', KATALOG, '--fx'], 'Unknown option “--fx”. Did you mean “--fix”?'],
    [['check', KATALOG, '-x'], 'Unknown option “-x”. See service-directory check --help.'],
    [['check', KATALOG, '--format', 'pdf'], '“pdf” is no value of --format: write text, json,'],
    [['check', KATALOG, '--format', 'jsn'], 'Did you mean “json”?'],
    [['check', KATALOG, '--format'], 'The option “--format” needs a value, such as --format text.'],
    [
      ['check', KATALOG, '--format', '--quiet'],
      'needs a value, and “--quiet” follows it. If that is the value, write --format=--quiet.',
    ],
    [['check', KATALOG, '--output='], 'The option “--output” needs a value, such as --output FILE.'],
    [['check', KATALOG, '--quiet=yes'], 'The option “--quiet” takes no value.'],
    [
      ['check', KATALOG, '--format', 'json', '--format', 'html'],
      'The option “--format” is given twice. Keep one.',
    ],
    [['check', KATALOG, '--lang', 'sv'], '“sv” is no value of --lang: write en or nb.'],
    [
      ['check', KATALOG, '--today', '2026-02-30'],
      '“2026-02-30” is no value of --today: write a date as YYYY-MM-DD.',
    ],
    [
      ['check', KATALOG, '--max-warnings', 'many'],
      '“many” is no value of --max-warnings: write a whole number from 0 to 999999999.',
    ],
    [['check', KATALOG, '--rule', 'service/stale'], '“service/stale” is no rule setting'],
    [['check', KATALOG, '--rule', 'service/stale=never'], 'is no rule setting'],
    [
      ['check', KATALOG, '--rule', 'service/stal=off'],
      'There is no rule or family “service/stal”. Did you mean “service/stale”?',
    ],
    [['check', KATALOG, '--rule', 'saftey/*=off'], 'Did you mean “safety/*”?'],
    [
      ['check', KATALOG, '--output', '@/no/such/folder/x'],
      '“@/no/such/folder/x” could not be written: the folder does not exist.',
    ],
    [
      ['check', '@/katalog/directory.yaml', '--output', '@/katalog/directory.yaml'],
      'would be written over “@/katalog/directory.yaml”',
    ],
    [['check', KATALOG, '--config', '@/x.json'], 'The settings “@/x.json” do not exist.'],
    [['check', KATALOG, '--baseline', '@/b.json'], 'does not exist. Add --update-baseline to write it.'],
    [['check', KATALOG, '--update-baseline'], 'Add --baseline FILE to --update-baseline.'],
    [['check', '-', '--fix'], 'Standard input (-) cannot be mended'],
    [['check', '-', '--watch'], 'Standard input (-) cannot be watched'],
    [['check', '-', '-'], 'Standard input (-) can be read only once.'],
    [['check', KATALOG, '--fix', '--watch'], 'use --fix or --watch.'],
    [['check', KATALOG, '--dry-run'], 'The option “--dry-run” is for use with “--fix”. Add --fix.'],
    [['check', KATALOG, '--cache', '@/c.json'], 'The option “--cache” is for use with “--network”.'],
    [
      ['check', KATALOG, '--within', '3'],
      'The option “--within” does not belong to “check” but to “review”.',
    ],
    [['rules', 'hours/overlaps'], 'Did you mean “hours/overlap”?'],
    [['rules', '--fix'], 'The option “--fix” does not belong to “rules” but to “check”.'],
    [['review'], 'What should be reviewed?'],
    [['review', KATALOG, KATALOG], 'takes one file or folder at a time'],
    [['completion'], 'For which shell?'],
    [['completion', 'bsh'], 'Did you mean “bash”?'],
    [['help', 'chek'], 'Did you mean “check”?'],
  ])('%j', async (words, sentence) => {
    const { code, err, out } = await world.run(words);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).toBe('');
  });

  test.each([
    [['--lang', 'nb'], 'Hva skal gjøres? Gi en kommando.'],
    [['chek', '--lang', 'nb'], 'Mente du «check»?'],
    [['check', KATALOG, '--formt', '--lang=nb'], 'Ukjent valg «--formt». Mente du «--format»?'],
    [['check', '@/finnes-ikke', '--lang', 'nb'], '«@/finnes-ikke»: Filen kan ikke åpnes: den finnes ikke.'],
    [['check', '@/katalog/services', '--lang', 'nb'], '«@/katalog/services» er ingen kildemappe'],
    [['check', KATALOG, '--rule', 'service/stal=off', '--lang', 'nb'], 'Mente du «service/stale»?'],
    [['check', KATALOG, '--output', '@/no/x', '--lang', 'nb'], 'kunne ikke skrives: mappen finnes ikke.'],
    [['review', '--lang', 'nb'], 'Hva skal gjennomgås?'],
  ])('in Bokmål: %j', async (words, sentence) => {
    const { code, err } = await world.run(words);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});

test('a stack is shown with --debug alone', async () => {
  const words = ['check', '@/finnes-ikke'];
  expect((await world.run(words)).err.split('\n')).toHaveLength(2);
  expect((await world.run([...words, '--debug'])).err).toMatch(/\n\s+at /);
});

test('behind -- a word that begins with strokes is a file', async () => {
  expect((await world.run(['check', '--', '--format'])).err).toContain('“--format”');
});

test('options may stand before the command', async () => {
  expect((await world.run(['--lang', 'nb', 'check', KATALOG, '--today', '2026-06-15'])).out).toContain(
    'Kontrollerte 3 tjenester',
  );
});

describe('the language', () => {
  const words = ['check'];
  const spoken = async (changes: Parameters<TestWorld['run']>[1]) => {
    const stderr = memoryOutput(true);
    await world.run(words, { stderr, ...changes });
    return stderr.text().startsWith('Hva') ? 'nb' : 'en';
  };

  test.each([
    [{ LANG: 'nb_NO.UTF-8' }, 'nb'],
    [{ LANG: 'nn_NO' }, 'nb'],
    [{ LANG: 'no' }, 'nb'],
    [{ LANG: 'en_GB', LC_ALL: 'nb_NO' }, 'nb'],
    [{ LANG: 'nb_NO', LC_ALL: 'en_US' }, 'en'],
    [{ LANG: 'nb_NO', LC_MESSAGES: 'C' }, 'en'],
    [{ LANG: 'nb_NO', CI: 'true' }, 'en'],
    [{ LANG: 'northern' }, 'en'],
    [{}, 'en'],
  ])('at a terminal with %j is %s', async (env, lang) => expect(await spoken({ env })).toBe(lang));

  test('is that of the system where no variable says it, as on Windows', async () => {
    expect(await spoken({ systemLocale: 'nb-NO' })).toBe('nb');
  });

  test('in a pipe is English on every computer', async () => {
    const { err } = await world.run(words, { env: { LANG: 'nb_NO' }, systemLocale: 'nb-NO' });
    expect(err).toMatch(/^What/);
  });

  test('of the system gives way to --lang', async () => {
    const stderr = memoryOutput(true);
    await world.run(['check', '--lang', 'en'], { stderr, env: { LANG: 'nb_NO' } });
    expect(stderr.text()).toMatch(/^What/);
  });
});
