import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { makeRecord, settleRecord } from './api-reports.mjs';
import { describeEntries, listAddresses } from './list-entries.mjs';
import { makeReport, programOf, typedEntries } from './make-report.mjs';

const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A package as it is built, with files by path. */
function makePackage(files = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'api-reports-'));
  folders.push(folder);
  const manifest = {
    name: '@example/made-up',
    version: '1.0.0',
    type: 'module',
    bin: { 'made-up': 'bin/made-up.js' },
    customElements: 'dist/custom-elements.json',
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './more-things': { types: './dist/more.d.ts', default: './dist/more.js' },
      './words/*': { types: './dist/words/*.d.ts', default: './dist/words/*.js' },
      './looks.css': './dist/looks.css',
      './modules/*': './dist/*.js',
    },
  };
  const all = {
    'package.json': JSON.stringify(manifest),
    'dist/shared.d.ts': '/** @public */\nexport interface Shared {\n  size: number;\n}\n',
    'dist/index.d.ts': "import { Shared } from './shared.js';\nexport declare const one: Shared;\n",
    'dist/more.d.ts': "import { Shared } from './shared.js';\nexport declare const two: Shared;\n",
    'dist/words/nb.js': '',
    'dist/words/nb.d.ts': '',
    'dist/words/en.js': '',
    'dist/custom-elements.json': JSON.stringify({
      modules: [
        {
          declarations: [
            { name: 'Other' },
            {
              tagName: 'made-up',
              attributes: [{ name: 'src' }],
              events: [{ name: 'made-up-load' }],
              slots: [{ name: '' }],
            },
          ],
        },
      ],
    }),
    ...files,
  };
  for (const [path, words] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), words);
  }
  return folder;
}

test('the record of every package is what was built', async () => {
  const complaints = settleRecord(await makeRecord(), true);
  assert.deepEqual(complaints, [], 'run `npm run api`, look at the difference, and commit it');
});

test('a type that no entry names, but that a public one is made of, is part of the report, once', () => {
  const report = makeReport(makePackage());
  assert.equal(report.match(/interface Shared/g).length, 1);
  assert.match(report, /size: number;/);
  assert.match(report, /declare namespace more_things \{\s+export \{\s+two\s+\}/);
});

test('another type of a field is another report', () => {
  const changed = { 'dist/shared.d.ts': '/** @public */\nexport interface Shared {\n  size: string;\n}\n' };
  assert.notEqual(makeReport(makePackage(changed)), makeReport(makePackage()));
});

test('an entry whose types were not built is an error, not an empty report', () => {
  const folder = makePackage();
  rmSync(join(folder, 'dist/more.d.ts'));
  assert.throws(() => makeReport(folder), /more/);
});

test('nothing is left behind in the package', () => {
  const folder = makePackage();
  makeReport(folder);
  assert.throws(() => readFileSync(join(folder, 'test-results/api/entries.d.ts')), /ENOENT/);
});

test('entries with types of their own, under names that a program can have', () => {
  const { exports: entries } = JSON.parse(readFileSync(join(makePackage(), 'package.json'), 'utf8'));
  const typed = typedEntries({ exports: entries });
  assert.deepEqual(
    typed.map(({ name }) => name),
    ['index', 'more_things'],
  );
  assert.match(programOf(typed, '../..'), /^import \* as index from '\.\.\/\.\.\/dist\/index\.js';\n/);
});

test('addresses: a pattern stands for what is there, but for the parts that nobody is to name', () => {
  const folder = makePackage();
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  assert.deepEqual(listAddresses(folder, manifest), [
    '.',
    './looks.css',
    './modules/*',
    './more-things',
    './words/en',
    './words/nb',
  ]);
});

test('commands, and what a page says to an element, stand beside the addresses', () => {
  const page = describeEntries(makePackage());
  assert.match(page, /## Commands\n\n- `made-up`/);
  assert.match(page, /## `<made-up>`: events\n\n- `made-up-load`/);
  assert.match(page, /## `<made-up>`: slots\n\n- `default`/);
  assert.doesNotMatch(page, /Other/);
});

test('a file of the record that belongs to no package is told, and an old one says what to run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'api-record-'));
  folders.push(folder);
  settleRecord(new Map([['one.api.md', 'old']]), false, folder);
  const [old, left] = settleRecord(new Map([['two.api.md', 'new']]), true, folder);
  assert.match(old, /out of date: run `node scripts\/api\/api-reports\.mjs`/);
  assert.match(left, /one\.api\.md belongs to no package/);
});
