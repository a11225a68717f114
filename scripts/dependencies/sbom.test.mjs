/** What each package brings along: all of it, each with hash and licence, and nothing of this machine. */
import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { readJson } from '../lib/workspaces.mjs';
import { ROOT } from '../lib/run.mjs';
import { listPublished } from '../packaging/pack.mjs';
import { readLock, sbomOf } from './sbom.mjs';

const lock = readLock();

/** The schemas of CycloneDX lie in the package that the OWASP Foundation keeps. */
const SCHEMAS = join(
  dirname(fileURLToPath(import.meta.resolve('@cyclonedx/cyclonedx-library/package.json'))),
  'res/schema',
);

/** Checks a document as CycloneDX 1.5 is defined. */
function officialCheck() {
  // The schemas name formats and words of later drafts beside those of draft 7.
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
  ajv.addFormat('iri-reference', true);
  ajv.addFormat('idn-email', true);
  for (const name of ['spdx.SNAPSHOT.schema.json', 'jsf-0.82.SNAPSHOT.schema.json'])
    ajv.addSchema(readJson(join(SCHEMAS, name)), `http://cyclonedx.org/schema/${name}`);
  return ajv.compile(readJson(join(SCHEMAS, 'bom-1.5.SNAPSHOT.schema.json')));
}

const isOfficial = officialCheck();

test('the official schema finds a fault that is there', () => {
  const bom = sbomOf(lock, listPublished(ROOT)[0]);
  assert.equal(isOfficial({ ...bom, specVersion: 1.5 }), false);
  assert.equal(
    isOfficial({ ...bom, components: [{ ...bom.components[0], hashes: [{ alg: 'SHA' }] }] }),
    false,
  );
});

for (const published of listPublished(ROOT)) {
  const bom = sbomOf(lock, published);
  const refs = new Set([bom.metadata.component['bom-ref'], ...bom.components.map((one) => one['bom-ref'])]);

  test(`${published.name}: it is what the official schema of CycloneDX asks for`, () => {
    assert.ok(isOfficial(bom), JSON.stringify(isOfficial.errors, null, 2));
  });

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
