/** The files for continuous integration: do they name what exists, and does the action do what it says? */
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { parse } from 'yaml';
import { ROOT } from './lib/run.mjs';

const inRoot = (path) => join(ROOT, path);
const read = (path) => readFileSync(inRoot(path), 'utf8');

const PACKAGE = '@service-directory/validator';
const COMMAND = inRoot('packages/validator/bin/service-directory.js');
const FIXTURE = inRoot('packages/validator/test/fixtures/vestbyen');
const action = parse(read('action.yml'));
const hooks = parse(read('.pre-commit-hooks.yaml'));
const workflow = parse(read('.github/workflows/ci.yml'));
const manifest = JSON.parse(read('packages/validator/package.json'));
const docs = read('docs/ci.md');

/** Blocks of code of the page, by language. */
const blocksOf = (language) =>
  [...docs.matchAll(/^```(\w+)\n(.*?)^```/gms)]
    .filter(([, name]) => name === language)
    .map(([, , text]) => text);

/** Everything in a document of YAML or JSON, from the outside in. */
function* everythingIn(value) {
  yield value;
  if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) yield* everythingIn(item);
}

const runCommand = (...args) => spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8' });
/** Options of `check`, as its help names them. */
const knownOptions = new Set(runCommand('check', '--help').stdout.match(/--[a-z-]+/g));

/** Fails when a text runs the command with an option that it does not have. */
function expectKnownOptions(text, where) {
  for (const [, rest] of text.matchAll(/service-directory check([^\n|"]*)/g))
    for (const option of rest.match(/--[a-z-]+/g) ?? [])
      assert.ok(knownOptions.has(option), `${where}: the command has no option ${option}.`);
}

/** A tag can be moved to other code; a commit cannot. */
const isPinned = (uses) => /^[\w.-]+\/[\w./-]+@[\da-f]{40}$/.test(uses);

test('the action uses each of its inputs, and no other', () => {
  const used = new Set(
    [...read('action.yml').matchAll(/\$\{\{ inputs\.([\w-]+) \}\}/g)].map(([, name]) => name),
  );
  assert.deepEqual([...used].sort(), Object.keys(action.inputs).sort());
  for (const [name, { description }] of Object.entries(action.inputs))
    assert.ok(description?.length > 10, `The input ${name} has no description.`);
});

test('the action runs nothing out of an input: inputs are variables, never part of a script', () => {
  for (const { run, shell, uses } of action.runs.steps) {
    if (run === undefined) assert.ok(isPinned(uses), `${uses} names no commit.`);
    else {
      assert.equal(shell, 'bash');
      assert.ok(!run.includes('${{'), 'A script holds an expression.');
      expectKnownOptions(run.replaceAll('\\\n', ' '), 'action.yml');
    }
  }
  for (const option of ['--max-warnings', '--config', '--format', '--output', '--lang'])
    assert.ok(knownOptions.has(option));
});

test('the hook runs the command of the package, in the version of this checkout', () => {
  assert.deepEqual(
    hooks.map(({ id }) => id),
    ['service-directory-check'],
  );
  const [{ entry, language, additional_dependencies: packages, files, args }] = hooks;
  const [program, command] = entry.split(' ');
  assert.ok(program in manifest.bin);
  assert.equal(command, 'check');
  assert.equal(language, 'node');
  assert.deepEqual(args, ['directory']);
  assert.deepEqual(packages, [`${PACKAGE}@${manifest.version}`]);
  // `(?i)` is the way of Python, in which pre-commit is written.
  const pattern = new RegExp(files.replace(/^\(\?i\)/, ''), 'i');
  for (const file of [
    'directory/directory.yaml',
    'a.yml',
    'x/services/a.json',
    'Tilbud.XLSX',
    'a.csv',
    'a.ods',
    'a.ndjson',
    'a.jsonl',
    'a.tsv',
    'a.txt',
    'a.xls',
    'a.xlsm',
    'a.fods',
  ])
    assert.match(file, pattern);
  for (const file of ['a.md', 'json', 'a.json5', 'a.ts']) assert.doesNotMatch(file, pattern);
});

test('the workflow checks the directory with options that the command has', () => {
  const runs = Object.values(workflow.jobs)
    .flatMap(({ steps }) => steps)
    .flatMap(({ run }) => run ?? []);
  assert.ok(runs.some((run) => run.startsWith('npx service-directory check apps/demo/directory')));
  expectKnownOptions(runs.join('\n'), 'ci.yml');
});

test('every snippet of the page can be read, and asks the command and the action for what they have', () => {
  const snippets = [
    ...blocksOf('yaml').map((text) => parse(text)),
    ...blocksOf('json').map((text) => JSON.parse(text)),
  ];
  assert.ok(snippets.length >= 6);
  let uses = 0;
  for (const part of everythingIn(snippets)) {
    if (typeof part?.uses !== 'string') continue;
    if (part.uses !== 'OWNER/REPOSITORY@TAG')
      assert.ok(isPinned(part.uses), `${part.uses} names no version.`);
    else {
      uses += 1;
      for (const input of Object.keys(part.with))
        assert.ok(input in action.inputs, `The action has no input ${input}.`);
      for (const [name, { required }] of Object.entries(action.inputs))
        if (required) assert.ok(name in part.with, `The input ${name} must be given.`);
    }
  }
  assert.equal(uses, 2);
  expectKnownOptions(docs, 'docs/ci.md');
  for (const { id } of snippets.flatMap((snippet) => snippet.repos ?? []).flatMap((repo) => repo.hooks))
    assert.ok(hooks.some((hook) => hook.id === id));
});

test('the page names every input of the action, with what holds without it', () => {
  for (const [name, { default: value = '' }] of Object.entries(action.inputs)) {
    const row = docs.split('\n').find((line) => line.startsWith(`| \`${name}\``));
    assert.ok(row, `docs/ci.md does not name the input ${name}.`);
    if (value !== '') assert.ok(row.includes(`\`${value}\``), `docs/ci.md has another default for ${name}.`);
  }
});

test('every format that the page names exists', () => {
  for (const [, format] of docs.matchAll(/--format (\w+)/g)) {
    const { status } = runCommand('check', FIXTURE, '--today', '2026-06-15', '--format', format);
    assert.equal(status, 0, format);
  }
});

/** A folder with an `npx` that runs the built command in place of a published one, and notes how it was called. */
let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'action-'));
  const npx = `#!/usr/bin/env bash
echo "$*" >> "$NPX_LOG"
while [ "$1" != service-directory ]; do shift; done
shift
exec "${process.execPath}" "${COMMAND}" "$@"
`;
  writeFileSync(join(folder, 'npx'), npx);
  chmodSync(join(folder, 'npx'), 0o755);
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the steps of the action that are scripts, as GitHub would. */
function runAction(inputs) {
  const files = { GITHUB_OUTPUT: join(folder, 'output'), NPX_LOG: join(folder, 'npx.log') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const valueOf = (name) => String(inputs[name] ?? action.inputs[name].default ?? '');
  let status = 0;
  let stdout = '';
  for (const { run, env = {} } of action.runs.steps.filter((step) => step.run !== undefined)) {
    const variables = Object.entries(env).map(([name, text]) => [
      name,
      text
        .replaceAll(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input) => valueOf(input))
        .replaceAll(/\$\{\{ github\.action_path \}\}/g, ROOT),
    ]);
    const result = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', run], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...files,
        ...Object.fromEntries(variables),
        PATH: `${folder}${delimiter}${process.env.PATH}`,
      },
    });
    status = result.status;
    stdout += result.stdout;
    if (status !== 0) break;
  }
  const [output, calls] = Object.values(files).map((file) => readFileSync(file, 'utf8'));
  return { status, stdout, output, calls };
}

/** A file that is hardly a directory. */
const writeBroken = (name) => writeFileSync(join(folder, name), '{"kind": "service-directory"}');

test('the action runs the published command of its own version, and passes with a good directory', () => {
  const { status, calls, output } = runAction({ path: FIXTURE });
  assert.equal(status, 0);
  assert.equal(
    calls,
    `--yes --package ${PACKAGE}@${manifest.version} -- service-directory check --format github --lang en -- ${FIXTURE}\n`,
  );
  assert.equal(output, 'found=true\n');
});

test('the action fails with an annotation at the place of an error, and writes SARIF', () => {
  writeBroken('katalog.json');
  const { status, stdout, output } = runAction({ path: 'katalog.json', lang: 'nb', sarif: 'found.sarif' });
  assert.equal(status, 1);
  assert.match(stdout, /^::error file=katalog\.json,line=1/m);
  assert.match(output, /^sarif=found\.sarif$/m);
  const sarif = JSON.parse(readFileSync(join(folder, 'found.sarif'), 'utf8'));
  assert.equal(sarif.version, '2.1.0');
  assert.ok(sarif.runs[0].results.length > 0);
});

test('the action names the SARIF of what could be read, and none that was not written', () => {
  writeFileSync(join(folder, 'halv.ndjson'), '{"kind": "service-directory"}\n{"id": \n{"id": "a"}\n');
  const half = runAction({ path: 'halv.ndjson', sarif: 'half.sarif' });
  assert.equal(half.status, 2);
  assert.match(half.output, /^sarif=half\.sarif$/m);
  assert.ok(JSON.parse(readFileSync(join(folder, 'half.sarif'), 'utf8')).runs[0].results.length > 0);
  writeFileSync(join(folder, 'notes.sarif'), 'Call before Friday\n');
  const none = runAction({ path: 'halv.ndjson', sarif: 'notes.sarif' });
  assert.equal(none.status, 2);
  assert.equal(none.output, 'found=true\n');
});

test('the action checks several paths, with the limit and the version that were given', () => {
  writeBroken('with blank.json');
  const { status, calls } = runAction({
    path: `\n  ${FIXTURE}\n  with blank.json  \n`,
    'max-warnings': 0,
    version: '1.2.3',
    format: 'text',
  });
  assert.equal(status, 1);
  assert.match(calls, new RegExp(`^--yes --package ${PACKAGE}@1\\.2\\.3 -- `));
  assert.ok(calls.endsWith(`--format text --lang en --max-warnings 0 -- ${FIXTURE} with blank.json\n`));
});

test('the action tells apart that it could not run', () => {
  assert.equal(runAction({ path: 'not-there.json' }).status, 2);
  assert.equal(runAction({ path: ' \n ' }).status, 2);
  assert.equal(runAction({ path: FIXTURE, format: 'pdf' }).status, 2);
});

test('what stands in an input is never run', () => {
  const { status } = runAction({
    path: '$(touch was-run); `touch was-run`\n-x',
    lang: '"; touch was-run; "',
  });
  assert.equal(status, 2);
  assert.throws(() => readFileSync(join(folder, 'was-run')), /ENOENT/);
});
