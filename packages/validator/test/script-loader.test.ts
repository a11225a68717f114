import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

interface Loader {
  load(name: string): Record<string, unknown>;
  keep(): void;
}
const { ScriptLoader } = createRequire(import.meta.url)('../bin/script-loader.js') as {
  ScriptLoader: new (folder: string, keepsCode?: boolean) => Loader;
};

const PART = 'cli-chunk-ABCDEFGH.cjs';
const KEPT = join('compiled', `${process.version}-${process.platform}-${process.arch}`, PART);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'script-loader-'));
  writeFileSync(
    join(folder, 'cli.cjs'),
    `const{double}=require("./${PART}"),{sep}=require("node:path");Object.assign(exports,{four:double(2),sep,later:()=>importModule("node:path")});`,
  );
  writeFileSync(join(folder, PART), 'function double(n){return 2*n}Object.assign(exports,{double});');
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

const loadAndKeep = () => {
  const loader = new ScriptLoader(folder);
  const loaded = loader.load('cli.cjs');
  loader.keep();
  return loaded;
};

test('scripts get each other, parts of Node and modules, and each is run once', async () => {
  const loader = new ScriptLoader(folder);
  const loaded = loader.load('cli.cjs');
  expect(loaded).toMatchObject({ four: 4, sep: expect.any(String) as string });
  expect(loader.load('cli.cjs')).toBe(loaded);
  expect(await (loaded['later'] as () => Promise<unknown>)()).toHaveProperty('join');
});

test('what was compiled is kept, and of a file whose name does not tell what is in it nothing is', () => {
  loadAndKeep();
  expect(readdirSync(join(folder, KEPT, '..'))).toEqual([PART]);
  const kept = readFileSync(join(folder, KEPT));
  expect(loadAndKeep()).toMatchObject({ four: 4 });
  expect(readFileSync(join(folder, KEPT)).equals(kept)).toBe(true);
});

test('nothing is read of what was kept, and nothing kept, when it is told so', () => {
  mkdirSync(join(folder, KEPT, '..'), { recursive: true });
  writeFileSync(join(folder, KEPT), 'rubbish');
  const loader = new ScriptLoader(folder, false);
  expect(loader.load('cli.cjs')).toMatchObject({ four: 4 });
  loader.keep();
  expect(readFileSync(join(folder, KEPT), 'latin1')).toBe('rubbish');
});

test('what does not fit is refused and made anew', () => {
  mkdirSync(join(folder, KEPT, '..'), { recursive: true });
  writeFileSync(join(folder, KEPT), 'rubbish');
  expect(loadAndKeep()).toMatchObject({ four: 4 });
  expect(readFileSync(join(folder, KEPT), 'latin1')).not.toBe('rubbish');
});

test('where nothing can be kept, nothing is said of it', () => {
  writeFileSync(join(folder, 'compiled'), 'a file where the folder should be');
  expect(loadAndKeep()).toMatchObject({ four: 4 });
});

test.each([
  [1, true],
  [2, false],
])('a check that ends with %i keeps compiled code: %s', (exitCode, isKept) => {
  cpSync(fileURLToPath(new URL('../bin', import.meta.url)), join(folder, 'bin'), { recursive: true });
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', PART), 'Object.assign(exports,{});');
  writeFileSync(
    join(folder, 'dist/cli.cjs'),
    `require("./${PART}");exports.ended=Promise.resolve().then(()=>{process.exitCode=${exitCode}});`,
  );
  const { status } = spawnSync(process.execPath, [join(folder, 'bin/service-directory.js'), 'check']);
  expect(status).toBe(exitCode);
  expect(existsSync(join(folder, 'dist', KEPT))).toBe(isKept);
});
