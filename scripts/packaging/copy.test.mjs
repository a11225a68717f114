import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { environmentFrom, removeTemporaryFolders, temporaryFolder } from './child.mjs';
import { changedPaths, copyRepository } from './copy.mjs';

after(removeTemporaryFolders);

test('reads which files differ, with blanks in their names', () => {
  assert.deepEqual(changedPaths(' M a.txt\0?? new file.txt\0 D gone.txt\0'), [
    'a.txt',
    'new file.txt',
    'gone.txt',
  ]);
});

test('a copy holds what is committed and what is not, and nothing that is ignored', async () => {
  const folder = temporaryFolder('service-directory-copy');
  const root = join(folder, 'root');
  mkdirSync(root);
  const write = (name, text) => writeFileSync(join(root, name), text);
  const git = (...args) =>
    execFileSync('git', args, { cwd: root, stdio: 'pipe', env: environmentFrom(process.env) });
  git('init', '--quiet');
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.org');
  for (const name of ['same.txt', 'changed.txt', 'gone.txt']) write(name, 'committed');
  write('.gitignore', 'ignored.txt\n');
  git('add', '.');
  git('-c', 'commit.gpgsign=false', 'commit', '--quiet', '--message=first');
  write('changed.txt', 'changed');
  write('new.txt', 'new');
  write('ignored.txt', 'ignored');
  rmSync(join(root, 'gone.txt'));

  const copy = join(folder, 'copy');
  assert.equal(await copyRepository(root, copy), 3);
  const read = (name) => readFileSync(join(copy, name), 'utf8');
  assert.deepEqual([read('same.txt'), read('changed.txt'), read('new.txt')], ['committed', 'changed', 'new']);
  assert.deepEqual(
    ['gone.txt', 'ignored.txt'].filter((name) => existsSync(join(copy, name))),
    [],
  );
});
