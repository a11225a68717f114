import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checksumsOf } from '../checksums.ts';
import { publishFolder } from './publish-folder.ts';
import { isSignedBy, makeKey } from './sign.ts';

let root: string;
beforeEach(async () => (root = await mkdtemp(join(tmpdir(), 'publish-'))));
afterEach(() => rm(root, { recursive: true, force: true }));

async function someFiles(): Promise<Map<string, Uint8Array>> {
  const files = new Map([['directory.json', new TextEncoder().encode('{"a":1}'.repeat(500))]]);
  files.set('checksums.json', new TextEncoder().encode(await checksumsOf(files)));
  return files;
}

test('files are written with packed copies, and what was written is told', async () => {
  const { names, bytes } = await publishFolder(join(root, 'ut'), await someFiles());
  expect((await readdir(join(root, 'ut'))).sort()).toEqual([...names].sort());
  expect(names).toEqual(['directory.json', 'directory.json.br', 'directory.json.gz', 'checksums.json']);
  expect(bytes).toBeGreaterThan(3_500);
});

test('with a key the checksums are signed', async () => {
  const { privatePem, publicKey } = makeKey();
  await publishFolder(join(root, 'ut'), await someFiles(), { signWith: privatePem });
  const checksums = await readFile(join(root, 'ut/checksums.json'));
  expect(isSignedBy(checksums, await readFile(join(root, 'ut/checksums.json.sig'), 'utf8'), publicKey)).toBe(
    true,
  );
});

test('what is no key is refused before anything is written', async () => {
  await expect(publishFolder(join(root, 'ut'), await someFiles(), { signWith: 'x' })).rejects.toThrow(
    TypeError,
  );
  expect(await readdir(root)).toEqual([]);
});

test('a directory in shards is written in folders, its manifest is signed by itself, and it is written over', async () => {
  const { privatePem, publicKey } = makeKey();
  const file = (text: string) => new TextEncoder().encode(text);
  const files = new Map([
    ['manifest.json', file('{}')],
    ['cells/p/p-0.json', file('{"a":1}'.repeat(500))],
  ]);
  files.set('checksums.json', file(await checksumsOf(files)));
  const { names } = await publishFolder(join(root, 'ut'), files, { signWith: privatePem });
  expect(names).toContain('cells/p/p-0.json.br');
  const signature = await readFile(join(root, 'ut/manifest.json.sig'), 'utf8');
  expect(isSignedBy(file('{}'), signature, publicKey)).toBe(true);
  await publishFolder(join(root, 'ut'), files);
  expect(await readdir(join(root, 'ut'))).not.toContain('manifest.json.sig');
});
