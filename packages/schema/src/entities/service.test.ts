import { describe, expect, test } from 'vitest';
import { makeService } from '../../test/fixtures/make.ts';
import { organizationSchema } from './organization.ts';
import { serviceSchema } from './service.ts';
import { sourceSchema, verificationSchema } from './source.ts';

const isValid = (fields: object) => serviceSchema.safeParse({ ...makeService('s'), ...fields }).success;

test.each(['id', 'organizationIds', 'name', 'summary', 'needs', 'access', 'sources', 'verification'])(
  'a service has %s',
  (field) => {
    expect(isValid({})).toBe(true);
    expect(isValid({ [field]: undefined })).toBe(false);
  },
);

test('a service is run by somebody and helps with something', () => {
  expect(isValid({ organizationIds: [] })).toBe(false);
  expect(isValid({ needs: [] })).toBe(false);
  expect(isValid({ needs: ['help'] })).toBe(false);
});

test('a summary has at most 200 characters in each language', () => {
  expect(isValid({ summary: { nb: 'a'.repeat(200), en: 'a'.repeat(200) } })).toBe(true);
  expect(isValid({ summary: { nb: 'a', en: 'a'.repeat(201) } })).toBe(false);
});

test('codes are written exactly so', () => {
  expect(isValid({ status: 'closed' })).toBe(false);
  expect(isValid({ audience: [{ group: 'women', welcome: 'yes' }] })).toBe(false);
  expect(isValid({ audience: [{ group: 'everybody', welcome: 'only' }] })).toBe(false);
  expect(isValid({ audience: ['women'] })).toBe(false);
  expect(isValid({ canAskFor: ['tea'] })).toBe(false);
  expect(isValid({ seeAlso: ['Trygt hus'] })).toBe(false);
  expect(isValid({ serviceArea: { scope: 'everywhere' } })).toBe(false);
});

test('needs and groups may be codes of the directory’s own, prefix:name', () => {
  expect(isValid({ needs: ['food', 'havna:sauna'] })).toBe(true);
  expect(isValid({ audience: [{ group: 'havna:seafarers', welcome: 'only' }] })).toBe(true);
  for (const code of [
    'sauna',
    ':sauna',
    'havna:',
    'Havna:sauna',
    'havna:sau na',
    'a:b:c',
    `a:${'b'.repeat(99)}`,
  ]) {
    expect([code, isValid({ needs: [code] })]).toEqual([code, false]);
    expect([code, isValid({ audience: [{ group: code, welcome: 'only' }] })]).toEqual([code, false]);
  }
});

test('ages are whole years', () => {
  expect(isValid({ minimumAge: 0, maximumAge: 120 })).toBe(true);
  for (const minimumAge of [-1, 121, 17.5, '18']) expect(isValid({ minimumAge })).toBe(false);
});

test('translations are told by language', () => {
  expect(isValid({ translations: { 'pt-BR': { origin: 'machine' } } })).toBe(true);
  expect(isValid({ translations: { portuguese: { origin: 'machine' } } })).toBe(false);
  expect(isValid({ translations: { pt: { origin: 'robot' } } })).toBe(false);
});

describe('a source', () => {
  const isSource = (fields: object) =>
    sourceSchema.safeParse({
      id: 's1',
      url: 'https://example.org/',
      retrievedOn: '2026-11-24',
      supports: ['access'],
      ...fields,
    }).success;

  test('has an address, the day it was read and what it supports', () => {
    expect(isSource({})).toBe(true);
    for (const field of ['id', 'url', 'retrievedOn', 'supports'])
      expect([field, isSource({ [field]: undefined })]).toEqual([field, false]);
    expect(isSource({ supports: [] })).toBe(false);
    expect(isSource({ url: 'example.org' })).toBe(false);
  });

  test('may be dated by year, month or day', () => {
    for (const publishedOn of ['2026', '2026-03', '2026-03-31']) expect(isSource({ publishedOn })).toBe(true);
    for (const publishedOn of ['26', 'March 2026', '2026-3', 2026])
      expect(isSource({ publishedOn })).toBe(false);
  });

  test('is dated by a month and a day that exist', () => {
    for (const publishedOn of ['2026-01', '2026-12', '2028-02-29'])
      expect(isSource({ publishedOn })).toBe(true);
    for (const publishedOn of ['2026-00', '2026-13', '2026-02-29', '2026-04-31', '2026-01-00'])
      expect([publishedOn, isSource({ publishedOn })]).toEqual([publishedOn, false]);
  });

  test('supports fields by their paths', () => {
    for (const path of ['access', 'access.cost', 'locations[0].address', 'contacts.0.value', 'openingHours'])
      expect([path, isSource({ supports: [path] })]).toEqual([path, true]);
    for (const path of ['', '.access', 'access cost', '/access/cost', 'access.'])
      expect([path, isSource({ supports: [path] })]).toEqual([path, false]);
  });
});

test('a check says how it was made and how sure it is', () => {
  const least = { method: 'visit', confidence: 'high' };
  expect(verificationSchema.safeParse(least).success).toBe(true);
  expect(verificationSchema.safeParse({ method: 'visit' }).success).toBe(false);
  expect(verificationSchema.safeParse({ confidence: 'high' }).success).toBe(false);
  expect(verificationSchema.safeParse({ ...least, method: 'rumour' }).success).toBe(false);
  expect(verificationSchema.safeParse({ ...least, reviewBy: '2027-02-29' }).success).toBe(false);
});

test('an organization has an id and a name', () => {
  expect(organizationSchema.safeParse({ id: 'a', name: 'A' }).success).toBe(true);
  expect(organizationSchema.safeParse({ id: 'a' }).success).toBe(false);
  expect(organizationSchema.safeParse({ name: 'A' }).success).toBe(false);
  expect(organizationSchema.safeParse({ id: 'a', name: 'A', type: 'ngo' }).success).toBe(false);
  expect(
    organizationSchema.safeParse({ id: 'a', name: 'A', identifiers: [{ scheme: 'NO-BRC' }] }).success,
  ).toBe(false);
});
