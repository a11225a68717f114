/** What each package brings along: all of it, each with hash and licence, and nothing of this machine. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readJson } from '../lib/workspaces.mjs';
import { ROOT } from '../lib/run.mjs';
import { listPublished } from '../packaging/pack.mjs';
import { readLock, sbomOf } from './sbom.mjs';

const lock = readLock();

for (const published of listPublished(ROOT)) {
  const bom = sbomOf(lock, published);
  const refs = new Set([bom.metadata.component['bom-ref'], ...bom.components.map((one) => one['bom-ref'])]);

  test(`${published.name}: everything that its manifest names is in it`, () => {
    const names = new Set(bom.components.map(({ name }) => name));
    const { dependencies = {} } = readJson(join(ROOT, published.folder, 'package.json'));
    for (const name of Object.keys(dependencies)) assert.ok(names.has(name), name);
  });

  test(`${published.name}: each part has a version, a licence and, when it is of others, a hash`, () => {
    for (const { name, version, licenses, hashes, purl } of bom.components) {
      assert.match(purl, /^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d/);
      assert.ok(version !== undefined && purl.endsWith(`@${version}`));
      if (name.startsWith('@service-directory/')) continue;
      assert.equal(licenses.length, 1, name);
      assert.match(hashes[0]?.content ?? '', /^[\da-f]{128}$/, name);
    }
  });

  test(`${published.name}: what depends on what names parts that are there, each once`, () => {
    assert.equal(refs.size, bom.components.length + 1);
    assert.equal(bom.dependencies.length, refs.size);
    for (const { ref, dependsOn } of bom.dependencies)
      for (const one of [ref, ...dependsOn]) assert.ok(refs.has(one), one);
  });

  test(`${published.name}: it is the same each time, and tells nothing of the machine`, () => {
    const text = JSON.stringify(bom);
    assert.equal(JSON.stringify(sbomOf(readLock(), published)), text);
    assert.doesNotMatch(text, /localhost|127\.0\.0\.1|file:|timestamp|serialNumber/);
  });
}
