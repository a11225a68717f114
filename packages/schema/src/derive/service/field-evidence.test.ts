import { expect, test } from 'vitest';
import { makeService } from '../../../test/fixtures/make.ts';
import type { Service } from '../../entities/service.ts';
import { fieldEvidenceOn } from './field-evidence.ts';

const UNCHECKED: Service['verification'] = { method: 'website', confidence: 'low' };
const evidence = (supports: string[], path: string, verification = UNCHECKED) =>
  fieldEvidenceOn(
    makeService('a', {
      verification,
      sources: [{ id: 's', url: 'https://example.org', retrievedOn: '2026-05-01', supports }],
    }),
    path,
  );

test.each([
  ['access.cost', 'access.cost'],
  ['access', 'access.cost'],
  ['locations[0].address', 'locations'],
  ['locations', 'locations'],
])('a source for %s is evidence for %s', (supported, path) => {
  expect(evidence([supported], path)).toBe('2026-05-01');
});

test.each([
  ['access.cost', 'access.police'],
  ['name', 'names'],
  ['summary', 'openingHours'],
  ['access.co', 'access.cost'],
])('a source for %s is none for %s', (supported, path) => {
  expect(evidence([supported], path)).toBeUndefined();
});

test('one of several fields that a source supports is enough', () => {
  expect(evidence(['name', 'summary'], 'summary')).toBe('2026-05-01');
});

test('the last check of the record counts for every field, when it is newer', () => {
  expect(evidence(['name'], 'summary', { ...UNCHECKED, lastVerifiedOn: '2026-06-01' })).toBe('2026-06-01');
  expect(evidence(['name'], 'name', { ...UNCHECKED, lastVerifiedOn: '2026-04-01' })).toBe('2026-05-01');
});
