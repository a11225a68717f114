import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_NAMES } from '../src/cli/commands.ts';
import { optionText, optionTitle } from '../src/cli/help.ts';
import { describeOption, OPTION_NAMES, optionsOf } from '../src/cli/options.ts';
import { makeTestWorld, type TestWorld } from '../src/cli/testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => (world = await makeTestWorld()));
afterAll(() => world.remove());

/** Without the strokes that keep signs of Markdown from being read as such. */
const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8').replaceAll('\\', '');

describe('help', () => {
  test('of the whole command names each command', async () => {
    const { code, out } = await world.run(['--help']);
    expect(code).toBe(0);
    for (const name of COMMAND_NAMES) expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    expect((await world.run(['help'])).out).toBe(out);
  });

  test.each(COMMAND_NAMES)('of %s has each of its options, in both languages', async (name) => {
    for (const lang of ['en', 'nb']) {
      const { out } = await world.run([name, '--help', '--lang', lang]);
      expect(out).toMatch(lang === 'en' ? /^Usage: / : /^Bruk: /);
      for (const option of optionsOf(name)) expect(out).toContain(`--${option}`);
      expect((await world.run(['help', name, '--lang', lang])).out).toBe(out);
    }
  });

  test('has no line that a terminal would break', async () => {
    for (const name of COMMAND_NAMES) {
      const { out } = await world.run([name, '--help', '--lang', 'nb']);
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    }
  });

  test('says in Bokmål what English says, option for option', () => {
    for (const name of OPTION_NAMES) {
      const { text } = describeOption(name);
      expect(text.nb.length).toBeGreaterThan(5);
      expect(text.nb).not.toBe(text.en);
    }
  });
});

test('--version gives the version', async () => {
  expect(await world.run(['-v'])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
});

describe('the README', () => {
  test.each(['check', 'publish', 'review', 'convert', 'template', 'migrate', 'rules'] as const)(
    'has each option of %s with its text',
    (command) => {
      for (const name of optionsOf(command)) {
        const title = optionTitle(name, command, 'en');
        expect(README).toContain(`\`${title}\``);
        expect(README).toContain(optionText(name, command, 'en'));
      }
    },
  );

  test('names each command', () => {
    for (const name of COMMAND_NAMES) expect(README).toContain(`service-directory ${name}`);
  });
});

describe('completion in bash', () => {
  const script = async () => (await world.run(['completion', 'bash'])).out;
  /** What bash offers for the last of some words. */
  const complete = async (source: string, words: string[]) => {
    const list = words.map((word) => `'${word}'`).join(' ');
    const code = `${source}\nCOMP_WORDS=(${list})\nCOMP_CWORD=${words.length - 1}\n_service_directory\nprintf '%s\\n' "\${COMPREPLY[@]}"`;
    const out = execFileSync('bash', ['-c', code], { encoding: 'utf8', cwd: join(world.folder, 'katalog') });
    return out.split('\n').filter((line) => line !== '');
  };

  test('offers commands, options, values, files, codes and levels', async () => {
    const source = await script();
    const P = 'service-directory';
    expect(await complete(source, [P, ''])).toEqual([...COMMAND_NAMES]);
    expect(await complete(source, [P, 'ch'])).toEqual(['check']);
    expect(await complete(source, [P, '--h'])).toEqual(['--help']);
    expect(await complete(source, [P, '--l'])).toEqual(['--lang']);
    expect(await complete(source, [P, '--lang', ''])).toEqual(['en', 'nb']);
    expect(await complete(source, [P, '--lang', 'nb', 'che'])).toEqual(['check']);
    expect(await complete(source, [P, 'check', '--f'])).toEqual(['--format', '--fix']);
    expect(await complete(source, [P, 'check', '--format', 'j'])).toEqual(['json', 'junit']);
    expect(await complete(source, [P, 'check', '--format', '=', 'j'])).toEqual(['json', 'junit']);
    expect(await complete(source, [P, 'check', '--format', '='])).toContain('sarif');
    expect(await complete(source, [P, 'rules', '--format', ''])).toEqual(['text', 'json', 'markdown']);
    expect(await complete(source, [P, 'review', '--w'])).toEqual(['--within']);
    expect(await complete(source, [P, 'check', 'dir'])).toEqual(['directory.yaml']);
    expect(await complete(source, [P, 'check', '--output', 'serv'])).toEqual(['services']);
    expect(await complete(source, [P, 'check', '--rule', 'hours/over'])).toEqual(['hours/overlap=']);
    expect(await complete(source, [P, 'check', '--rule', 'freshness/'])).toContain('freshness/*=');
    expect(await complete(source, [P, 'check', '--rule', 'hours/overlap', '=', 'w'])).toEqual(['warning']);
    expect(await complete(source, [P, 'rules', 'hours/over'])).toEqual(['hours/overlap']);
    expect(await complete(source, [P, 'completion', ''])).toEqual(['bash', 'zsh', 'fish']);
    expect(await complete(source, [P, 'help', 're'])).toEqual(['review']);
    expect(await complete(source, [P, 'check', '--today', ''])).toEqual([]);
  });
});

/** Not every machine has it. */
const hasFish = spawnSync('fish', ['--version']).status === 0;

test.runIf(hasFish)(
  'completion in fish offers languages and commands before a command, and its options behind',
  async () => {
    const { out } = await world.run(['completion', 'fish']);
    const offered = (line: string) => {
      const code = `${out}\ncomplete -C '${line}'`;
      return execFileSync('fish', ['-c', code], { encoding: 'utf8', cwd: world.folder })
        .split('\n')
        .flatMap((one) => one.split('\t')[0] || []);
    };
    expect(offered('service-directory --lang ')).toEqual(['en', 'nb']);
    expect(offered('service-directory --lang nb ch')).toEqual(['check']);
    expect(offered('service-directory --lang nb check --fi')).toContain('--fix');
    expect(offered('service-directory check --format s')).toContain('sarif');
  },
);

test.each(['zsh', 'fish'])(
  'completion for %s knows the languages of messages before a command',
  async (shell) => {
    expect((await world.run(['completion', shell])).out).toMatch(/compadd en nb|-l lang -x -a 'en nb'/);
  },
);

test.each(['zsh', 'fish'])('completion for %s names each command and option', async (shell) => {
  const { out, code } = await world.run(['completion', shell, '--lang', 'nb']);
  expect(code).toBe(0);
  for (const name of COMMAND_NAMES) expect(out).toContain(name);
  for (const name of OPTION_NAMES) expect(out).toContain(name);
  expect(out).toContain('Kontroller kataloger');
  // Every quotation mark has its partner.
  expect((out.replaceAll(String.raw`\'`, '').match(/'/g) ?? []).length % 2).toBe(0);
});
