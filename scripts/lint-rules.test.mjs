/** Proves that the lint rules refuse what they are there for, and nothing else. Needs the installed packages. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import { ROOT, runTool } from './lib/run.mjs';

const eslint = new ESLint({ cwd: ROOT });

const OURS = /^kit\/|^no-restricted-|^no-eval$|^no-implied-eval$|^no-new-func$/;

/** The rules of ours that a text breaks in a file of that name. */
async function broken(filePath, text) {
  const [result] = await eslint.lintText(text, { filePath: `${ROOT}/${filePath}` });
  assert.ok(result !== undefined, `${filePath} is linted`);
  const fatal = result.messages.find((message) => message.fatal);
  assert.equal(fatal, undefined, fatal?.message);
  return result.messages.map(({ ruleId }) => ruleId ?? '').filter((ruleId) => OURS.test(ruleId));
}

const NAMED = (source) => `import { a } from '${source}';\nconsole.log(a);\n`;

/** File, import, and whether types alone may come. */
const REFUSED_IMPORTS = [
  ['packages/schema/src/derive/x.ts', 'zod'],
  ['packages/convert/src/hsds/x.ts', '../../../schema/test/arbitraries/index.ts'],
  ['packages/schema/src/derive/x.test.ts', '../../../convert/test/helpers.ts'],
  ['packages/schema/src/derive/deep/x.ts', 'zod/mini'],
  ['packages/schema/src/derive/x.ts', '../entities/service.ts'],
  ['packages/schema/src/derive/x.ts', '../formats/text.ts'],
  ['packages/schema/src/derive/x.ts', '../zod.ts'],
  ['packages/schema/src/codes/x.ts', 'zod'],
  ['packages/schema/src/codes/x.ts', '../formats/text.ts'],
  ['packages/schema/src/locales/x.ts', '../entities/service.ts'],
  ['packages/schema/src/index.ts', './zod.ts'],
  ['packages/schema/src/index.ts', './entities/service.ts'],
  ['packages/schema/src/index.ts', 'zod'],
  ['packages/schema/src/derive/x.ts', 'node:fs'],
  ['packages/schema/src/derive/x.ts', 'fs'],
  ['packages/schema/src/entities/x.ts', 'node:fs'],
  ['packages/schema/src/derive/x.ts', 'lit'],
  ['packages/validator/src/rules/hours/x.ts', 'node:path'],
  ['packages/validator/src/rules/hours/x.ts', 'lit/directives/map.js'],
  ['packages/validator/src/report/x.ts', 'leaflet'],
  ['packages/convert/src/report/x.ts', 'node:fs/promises'],
  ['packages/schema/src/derive/x.ts', '@service-directory/validator'],
  ['packages/schema/src/entities/x.ts', '@service-directory/element'],
  ['packages/schema/src/entities/x.ts', '@service-directory/schema'],
  ['packages/schema/test/x.test.ts', '../../validator/src/index.ts'],
  ['packages/convert/src/x.ts', '@service-directory/validator'],
  ['packages/validator/src/x.ts', '@service-directory/element'],
  ['packages/validator/src/x.ts', '../../schema/src/index.ts'],
  ['packages/validator/src/x.ts', '@service-directory/schema/src/index.ts'],
  ['packages/element/src/x.ts', '@service-directory/validator'],
  ['packages/element/src/x.ts', '@service-directory/convert'],
  ['packages/element/src/x.ts', '@service-directory/editor'],
  ['packages/element/src/x.ts', '@service-directory/schema/zod'],
  ['packages/element/src/x.ts', 'zod'],
  ['packages/element/src/x.test.ts', 'zod'],
  ['packages/element/src/x.ts', 'node:fs'],
  ['packages/element/src/components/card/card.ts', 'leaflet'],
  ['packages/element/src/components/card/card.ts', 'leaflet/dist/leaflet.css?inline'],
  ['packages/element/src/mapping.ts', 'supercluster'],
  ['packages/element/src/map/x.ts', 'lit/directives/unsafe-html.js'],
  ['packages/editor/src/x.ts', '../../element/src/index.ts'],
  ['packages/wordpress/src/x.ts', '@service-directory/plain-html'],
  ['packages/create/src/x.ts', '@service-directory/convert/formats'],
  ['packages/create/scripts/x.mjs', '@service-directory/schema'],
  ['packages/validator/src/x.ts', '../../create/src/run.ts'],
  ['packages/wordpress/src/x.ts', '../../element/src/index.ts'],
  ['apps/demo/src/x.ts', '../../../packages/element/src/define.ts'],
  ['apps/demo/scripts/x.mjs', '../../../packages/validator/src/node.ts'],
  ['apps/demo/src/x.ts', 'leaflet'],
];

for (const [file, source] of REFUSED_IMPORTS) {
  test(`${file} may not import ${source}`, async () => {
    assert.deepEqual(await broken(file, NAMED(source)), ['kit/import-direction']);
  });
}

const ALLOWED_IMPORTS = [
  ['packages/convert/src/hsds/x.test.ts', '../../../schema/test/arbitraries/index.ts'],
  ['packages/schema/src/entities/x.ts', 'zod'],
  ['packages/schema/src/entities/x.ts', '../formats/text.ts'],
  ['packages/schema/src/zod.ts', './entities/service.ts'],
  ['packages/schema/src/derive/x.ts', './calendar.ts'],
  ['packages/schema/src/derive/x.ts', '../codes/access.ts'],
  ['packages/schema/src/index.ts', './derive/access.ts'],
  ['packages/schema/src/derive/x.test.ts', '../entities/service.ts'],
  ['packages/schema/src/derive/x.test.ts', 'node:fs'],
  ['packages/schema/src/derive/x.test.ts', 'fast-check'],
  ['packages/schema/test/x.test.ts', '@service-directory/schema'],
  ['packages/schema/scripts/x.mjs', 'node:fs'],
  ['packages/convert/src/x.ts', '@service-directory/schema'],
  ['packages/validator/src/x.ts', '@service-directory/schema/zod'],
  ['packages/validator/src/x.ts', '@service-directory/convert'],
  ['packages/validator/src/node/x.ts', 'node:fs'],
  ['packages/element/src/x.ts', '@service-directory/schema'],
  ['packages/element/src/sources/hsds/map-services.ts', '@service-directory/convert/hsds'],
  ['packages/element/src/x.ts', '@service-directory/schema/locales/en'],
  ['packages/element/src/x.ts', 'lit'],
  ['packages/element/src/map/x.ts', 'leaflet'],
  ['packages/element/src/map/deep/x.ts', 'supercluster'],
  ['packages/element/src/map/x.ts', 'leaflet/dist/leaflet.css?inline'],
  ['packages/editor/src/x.ts', '@service-directory/element'],
  ['packages/wordpress/src/x.ts', '@service-directory/element'],
  ['packages/wordpress/src/x.ts', '@service-directory/validator/browser'],
  ['packages/create/scripts/x.mjs', '@service-directory/convert/formats'],
  ['packages/create/src/x.test.ts', '@service-directory/validator/node'],
  ['apps/demo/src/x.ts', '@service-directory/element/define'],
  ['apps/demo/scripts/x.mjs', '@service-directory/validator/node'],
  ['apps/demo/scripts/x.mjs', '../src/words.mjs'],
];

for (const [file, source] of ALLOWED_IMPORTS) {
  test(`${file} may import ${source}`, async () => {
    assert.deepEqual(await broken(file, NAMED(source)), []);
  });
}

test('every form of import is seen', async () => {
  const forms = [
    `export { a } from 'zod';`,
    `export * from 'zod';`,
    `import 'zod';`,
    `import z, { type ZodType } from 'zod';\nexport const a: ZodType = z;`,
    `export const a = () => import('zod');`,
    `export const a = require('zod');`,
  ];
  for (const form of forms) {
    assert.deepEqual(
      await broken('packages/schema/src/derive/x.ts', `${form}\n`),
      ['kit/import-direction'],
      form,
    );
  }
});

test('a type may come from where a value may not', async () => {
  const forms = [
    `import type { Service } from '../entities/service.ts';\nexport type A = Service;`,
    `import { type Service } from '../entities/service.ts';\nexport type A = Service;`,
    `export type { Service } from '../entities/service.ts';`,
    `export type A = import('../entities/service.ts').Service;`,
  ];
  for (const form of forms)
    assert.deepEqual(await broken('packages/schema/src/derive/x.ts', `${form}\n`), [], form);
  const index = `export type { Service } from './entities/service.ts';\n`;
  assert.deepEqual(await broken('packages/schema/src/index.ts', index), []);
});

test('a type is refused where the direction is wrong', async () => {
  const text = `import type { A } from '@service-directory/validator';\nexport type B = A;\n`;
  assert.deepEqual(await broken('packages/element/src/x.ts', text), ['kit/import-direction']);
});

const PURE_FILES = [
  'packages/schema/src/derive/x.ts',
  'packages/validator/src/rules/hours/x.ts',
  'packages/validator/src/report/x.ts',
];
const WORLD = [
  'window.alert(1)',
  'document.title',
  'Date.now()',
  'new Date()',
  'Date()',
  'Math.random()',
  `fetch('a')`,
  `localStorage.getItem('a')`,
  'performance.now()',
  'globalThis.document',
];

for (const text of WORLD) {
  test(`a pure folder may not say ${text}`, async () => {
    for (const file of PURE_FILES) {
      const rules = new Set(await broken(file, `export const a = ${text};\n`));
      assert.ok(rules.has('no-restricted-globals') || rules.has('no-restricted-syntax'), file);
    }
  });
}

test('a pure folder may work with a moment it was given, and name its arguments as it likes', async () => {
  const text = `export const a = (at: number, document: string[]) => [new Date(at).getTime(), document.length];\n`;
  for (const file of PURE_FILES) assert.deepEqual(await broken(file, text), [], file);
});

test('the clock may be read outside the pure folders, and in tests', async () => {
  const text = 'export const a = [Date.now(), new Date()];\n';
  for (const file of ['packages/element/src/controllers/x.ts', 'packages/schema/src/derive/x.test.ts']) {
    assert.deepEqual(await broken(file, text), [], file);
  }
});

const UNSAFE = [
  `a.innerHTML = 'b'`,
  `a['innerHTML'] = 'b'`,
  `a.outerHTML = 'b'`,
  `a.insertAdjacentHTML('beforeend', 'b')`,
  `document.write('b')`,
  `eval('b')`,
  `new Function('b')`,
  'unsafeHTML(a)',
  `html\`<p .innerHTML=\${a}></p>\``,
];

for (const text of UNSAFE) {
  test(`nothing may say ${text}`, async () => {
    for (const file of [
      'packages/element/src/x.ts',
      'packages/validator/src/rules/x.ts',
      'apps/demo/src/x.ts',
    ]) {
      assert.notDeepEqual(await broken(file, `export const b = (a: any) => { ${text}; };\n`), [], file);
    }
  });
}

const TRACES = [
  `localStorage.setItem('a', 'b')`,
  `window.localStorage.clear()`,
  'sessionStorage.clear()',
  `indexedDB.open('a')`,
  'document.cookie',
  `navigator.sendBeacon('a')`,
  `history.pushState(null, '', '#a')`,
];

for (const text of TRACES) {
  test(`the element may not say ${text}, its tests may`, async () => {
    const program = `export const a = () => ${text};\n`;
    assert.notDeepEqual(await broken('packages/element/src/controllers/x.ts', program), []);
    assert.deepEqual(await broken('packages/element/src/controllers/x.test.ts', program), []);
  });
}

/** What stands in a function that may wait, and the rule that reads types which refuses it. */
const TYPED = [
  ['later();', 'no-floating-promises'],
  ['await count;', 'await-thenable'],
  ['if (later()) count++;', 'no-misused-promises'],
  ['const told: { then: () => void } = { then: async () => undefined };', 'no-misused-promises'],
  [`switch (kind) { case 'a': return; }`, 'switch-exhaustiveness-check'],
  ['await later();', undefined],
  ['void later();', undefined],
  ['[1].forEach(async () => later());', undefined],
  [`switch (kind) { case 'a': return; default: count++; }`, undefined],
];

test('rules that read types refuse a promise that nobody waits for, and a choice that leaves something out', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'typed-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "strict": true, "types": [] } }');
  for (const [index, [text]] of TYPED.entries())
    writeFileSync(
      join(folder, `x${index}.ts`),
      `declare function later(): Promise<number>;\nexport async function a(kind: 'a' | 'b', count: number) { ${text} }\n`,
    );
  const config = join(ROOT, '.oxlintrc.json');
  const { output } = await runTool('oxlint', ['-c', config, '--format', 'unix', folder], { quiet: true });
  for (const [index, [text, rule]] of TYPED.entries()) {
    const told = output.split('\n').find((line) => line.includes(`x${index}.ts:`));
    assert.equal(/\(([\w-]+)\)\]$/.exec(told ?? '')?.[1], rule, `${text}: ${told}`);
  }
});
