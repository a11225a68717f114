import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { firstWords, shortNames } from './standalone.mjs';

const chunk = (name, exports, fileName = `parts/${name}.js`) => ({
  facadeModuleId: `/kit/dist/chunks/${name}.js`,
  fileName,
  exports,
});
const LIST = ['default', 'labels', 'loadRecordWords'];
const RECORD = ['default', 'explanations', 'labels'];

test('of the two files of a language the one with the words of the list is named, whichever comes last', () => {
  const files = [chunk('en-AAAA', LIST), chunk('en-BBBB', RECORD)];
  expect(firstWords(files)).toEqual({ en: 'parts/en-AAAA.js' });
  expect(firstWords([...files].reverse())).toEqual({ en: 'parts/en-AAAA.js' });
  expect(firstWords([chunk('norway-mid-AAAA', ['default']), { fileName: 'manifest.json' }])).toEqual({});
});

test('two files with the first words of a language are an error', () => {
  expect(() => firstWords([chunk('en-AAAA', LIST), chunk('en-BBBB', LIST)])).toThrow(/«en»/);
});

test('the built folder names the words of the list for every language, and each file is there', () => {
  const folder = new URL('../dist/standalone/', import.meta.url);
  const { words } = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8'));
  expect(Object.keys(words)).toHaveLength(23);
  for (const file of Object.values(words)) {
    expect(existsSync(new URL(file, folder))).toBe(true);
    // Each calls itself by its own name, for the menu.
    expect(readFileSync(new URL(file, folder), 'utf8')).toContain('ownName');
  }
});

test('nothing of Lit is used that the folder holds it without', () => {
  const folder = new URL('../src/', import.meta.url);
  const files = readdirSync(folder, { recursive: true }).filter((file) => /(?<!\.test)\.ts$/.test(file));
  expect(files.length).toBeGreaterThan(100);
  for (const file of files)
    expect(readFileSync(new URL(file, folder), 'utf8'), file).not.toMatch(
      /\b(?:reflect|useDefault|noAccessor): true|\btype: (?:Number|Object|Array)\b|\b(?:addInitializer|mathml|startNode|endNode|creationScope)\b|\.(?:removeController|requestUpdate)\([^)]|\bstatic (?:override )?(?:styles = [^[]|properties\b)/,
    );
});

test('no style sheet takes a number, nor an attribute a function that reads it', () => {
  const folder = new URL('../src/', import.meta.url);
  const files = readdirSync(folder, { recursive: true }).filter((file) => /(?<!\.test)\.ts$/.test(file));
  const code = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
  const values = [...code.matchAll(/\bcss`([^`]*)`/g)].flatMap(
    ([, sheet]) => sheet.match(/\$\{[^}]*\}/g) ?? [],
  );
  expect(new Set(values.map((value) => value.replace(/\(.*/, '')))).toEqual(new Set(['${declareColours']));
  const converters = [...code.matchAll(/\bconverter: (\w+)/g)].map(([, converter]) => converter);
  expect(new Set(converters)).toEqual(new Set(['textOr', 'numberOr']));
});

test('parts have names as short as tells them apart', () => {
  const names = [
    'parts/en-3uryh7L.js',
    'parts/en-3uryXXX.js',
    'parts/a-b-B-3d_x-.js',
    'service-directory.js',
  ];
  expect(Object.fromEntries(shortNames(names))).toEqual({
    'parts/en-3uryh7L.js': 'parts/en-3ury.js',
    'parts/en-3uryXXX.js': 'parts/en-3uryX.js',
    'parts/a-b-B-3d_x-.js': 'parts/a-b-B-3d.js',
    'service-directory.js': 'service-directory.js',
  });
  const isTaken = (name) => name === 'parts/en-3ury.js';
  expect(shortNames(['parts/en-3uryh7L.js'], isTaken).get('parts/en-3uryh7L.js')).toBe('parts/en-3uryh.js');
});

test('every part that a file of the built folder names is there', () => {
  const folder = new URL('../dist/standalone/', import.meta.url);
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.js'));
  let named = 0;
  for (const file of files) {
    const code = readFileSync(new URL(file, folder), 'utf8');
    for (const [, path] of code.matchAll(/(?:import\(|from|import) ?[`"'](\.[^`"']+\.js)[`"']/g)) {
      named += 1;
      expect(existsSync(new URL(path, new URL(file, folder))), `${file} names ${path}`).toBe(true);
    }
  }
  expect(named).toBeGreaterThan(100);
});
