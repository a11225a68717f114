import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../lib/run.mjs';
import { filesWithVersion, withVersion } from './carry-version.mjs';

const read = (file) => readFileSync(join(ROOT, file), 'utf8');

test('the version of our packages is carried, and that of no other', () => {
  assert.equal(
    withVersion("['@service-directory/validator@0.0.0', 'other@0.0.0']", '1.2.3'),
    "['@service-directory/validator@1.2.3', 'other@0.0.0']",
  );
  assert.equal(
    withVersion('{"@service-directory/element": "^0.0.0-next.1", "lit": "^3.0.0"}', '0.1.0'),
    '{"@service-directory/element": "^0.1.0", "lit": "^3.0.0"}',
  );
});

test('each file that names a version of ours is carried along, and with the version of today stays as it is', () => {
  const { version } = JSON.parse(read('packages/validator/package.json'));
  const files = filesWithVersion();
  assert.ok(files.length > 1);
  for (const file of files) {
    assert.ok(existsSync(join(ROOT, file)), file);
    assert.equal(withVersion(read(file), version), read(file), file);
    assert.notEqual(withVersion(read(file), '9.9.9'), read(file), file);
  }
});

test('taking the next versions carries them', () => {
  const { scripts } = JSON.parse(read('package.json'));
  assert.match(
    scripts['release:version'],
    /^changeset version && node scripts\/release\/carry-version\.mjs && /,
  );
});
