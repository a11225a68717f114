import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { missingFrom, privateIn } from './contents.mjs';

const LICENSE = 'MIT';
const MANIFEST = {
  files: ['dist', 'README.md'],
  exports: {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './locales/*': './dist/locales/*.js',
  },
  bin: { tool: 'dist/cli.js' },
  customElements: 'dist/custom-elements.json',
  'web-types': './dist/web-types.json',
  dependencies: { other: '^1.0.0' },
};

/** A package without faults, with changes: `undefined` takes a file away. */
const filesOf = (changes = {}) =>
  new Map(
    Object.entries({
      'package.json': JSON.stringify(MANIFEST),
      'README.md': '# Package',
      LICENSE,
      'dist/index.js': 'export {};',
      'dist/index.d.ts': 'export {};',
      'dist/cli.js': '',
      'dist/locales/nb.js': '',
      'dist/custom-elements.json': '{}',
      'dist/web-types.json': '{}',
      ...changes,
    }).filter(([, text]) => text !== undefined),
  );

test('a whole package has no faults', () => {
  assert.deepEqual(missingFrom(filesOf(), LICENSE), []);
  assert.deepEqual(privateIn(filesOf(), ['/build/kit']), []);
});

describe('what is missing is told', () => {
  const cases = {
    'README.md': /README/,
    LICENSE: /LICENSE/,
    'dist/index.d.ts': /promises dist\/index\.d\.ts/,
    'dist/cli.js': /promises dist\/cli\.js/,
    'dist/locales/nb.js': /promises dist\/locales\/\*\.js/,
    'dist/custom-elements.json': /promises dist\/custom-elements\.json/,
    'dist/web-types.json': /promises dist\/web-types\.json/,
  };
  for (const [path, sentence] of Object.entries(cases))
    test(path, () => {
      assert.match(missingFrom(filesOf({ [path]: undefined }), LICENSE)[0], sentence);
    });

  test('another licence', () => {
    assert.match(missingFrom(filesOf({ LICENSE: 'other' }), LICENSE)[0], /LICENSE/);
  });

  test('an entry of “files” that is not there', () => {
    const manifest = JSON.stringify({ ...MANIFEST, files: ['dist', 'notes.json'] });
    assert.deepEqual(missingFrom(filesOf({ 'package.json': manifest }), LICENSE), [
      '“files” of package.json names notes.json, which is missing.',
    ]);
  });

  test('a source map that a file points at', () => {
    const files = filesOf({ 'dist/index.js': '//# sourceMappingURL=index.js.map' });
    assert.match(missingFrom(files, LICENSE)[0], /index\.js\.map/);
  });
});

describe('what should not be there is told', () => {
  const cases = {
    'dist/index.test.js': '',
    'test/fixtures/a.json': '',
    'src/index.ts': '',
    'dist/index.ts': '',
    'dist/index.js.map': '',
    'dist/internal/notes.js': '',
    '.npmrc': '',
    'dist/a.js': 'read("/build/kit/packages/a")',
    'dist/b.js': '// /home/someone/kit/a.ts',
    'dist/c.js': String.raw`"C:\\Users\\someone\\kit"`,
    'dist/data.json': '{ "internal": "called on Monday" }',
  };
  for (const [path, text] of Object.entries(cases))
    test(path, () => {
      assert.notDeepEqual(privateIn(filesOf({ [path]: text }), ['/build/kit']), []);
    });

  test('a dependency that only this repository can resolve', () => {
    const manifest = JSON.stringify({ ...MANIFEST, dependencies: { other: 'file:../other' } });
    assert.match(privateIn(filesOf({ 'package.json': manifest }), [])[0], /depends on other/);
  });

  test('the description of the data may name the field “internal”', () => {
    assert.deepEqual(privateIn(filesOf({ 'json-schema/service.json': '{"internal": {}}' }), []), []);
  });
});
