import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenFrom, manifestOf } from './consumer.mjs';

test('a consumer takes each package from the one place that it names', () => {
  const { dependencies, overrides } = manifestOf({ '@service-directory/schema': 'file:../schema.tgz' });
  assert.deepEqual(dependencies, { '@service-directory/schema': 'file:../schema.tgz' });
  assert.deepEqual(overrides, { '@service-directory/schema': '$@service-directory/schema' });
});

test('the broken directory asks for papers, and the whole one stays whole', () => {
  const whole = {
    services: [
      { id: 'a', access: { residenceStatus: 'not-asked' } },
      { id: 'b', access: {} },
    ],
  };
  const broken = brokenFrom(whole);
  assert.equal(broken.services[0].access.residenceStatus, 'required');
  assert.equal(broken.services[1], whole.services[1]);
  assert.equal(whole.services[0].access.residenceStatus, 'not-asked');
});
