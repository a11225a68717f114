import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { layOut, writeOrCheck } from './generated-file.mjs';

const folder = mkdtempSync(join(tmpdir(), 'docs-'));
after(() => rmSync(folder, { recursive: true }));
const SCRIPT = 'scripts/docs/fields.mjs';
const fileWith = (name, content) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

test('a check says nothing of a file that is what would be written', () => {
  assert.equal(writeOrCheck(fileWith('current.md', 'new\n'), 'new\n', SCRIPT, true), undefined);
});

test('a check of another file says which and what to run, and leaves it as it is', () => {
  const file = fileWith('stale.md', 'old\n');
  assert.match(
    writeOrCheck(file, 'new\n', SCRIPT, true),
    /stale\.md is out of date: run `node scripts\/docs\/fields\.mjs`/,
  );
  assert.equal(readFileSync(file, 'utf8'), 'old\n');
});

test('a check of a file that is not there says so too', () => {
  assert.match(writeOrCheck(join(folder, 'missing.md'), 'new\n', SCRIPT, true), /missing\.md is out of date/);
});

test('without a check the file is written', () => {
  const file = fileWith('written.md', 'old\n');
  assert.equal(writeOrCheck(file, 'new\n', SCRIPT, false), undefined);
  assert.equal(readFileSync(file, 'utf8'), 'new\n');
});

test('a page is laid out as prettier wants it', async () => {
  assert.equal(await layOut(join(folder, 'page.md'), '# A\n* b\n'), '# A\n\n- b\n');
});
