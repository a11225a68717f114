import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleDirectory } from '../rules/example.ts';
import { summarizeDirectories } from './summary.ts';

const TODAY = '2026-06-15';

/** A directory with services that have these fields. */
const withServices = (...services: object[]) => ({ languages: ['nb', 'en'], services, organizations: [] });
const summaryOf = (...services: object[]) => summarizeDirectories([withServices(...services)], TODAY);
const countOf = (counts: readonly { name: string; count: number }[], name: string) =>
  counts.find((entry) => entry.name === name)?.count;

test('counts the plain directory of the examples', () => {
  expect(summarizeDirectories([exampleDirectory('directory', {})], TODAY)).toMatchObject({
    services: 1,
    organizations: 1,
    places: 0,
    confidentialPlaces: 0,
    withoutSource: 0,
    withoutLocality: 1,
    texts: [
      { name: 'nb', count: 1 },
      { name: 'en', count: 1 },
    ],
    residenceUnknown: 0,
    freshness: { inUse: 1, within3Months: 1, stale: 0, dueSoon: 0 },
  });
});

test('adds directories up', () => {
  const directory = exampleDirectory('directory', {});
  expect(summarizeDirectories([directory, directory])).toMatchObject({ services: 2, organizations: 2 });
});

test('says nothing of freshness when nobody says which day it is', () => {
  expect(summarizeDirectories([withServices({})])).not.toHaveProperty('freshness');
});

describe('needs', () => {
  test('count a service once for a group, and name every group', () => {
    const { needGroups } = summaryOf({ needs: ['dental', 'abortion', 'food'] }, { needs: ['food'] });
    expect(countOf(needGroups, 'health')).toBe(1);
    expect(countOf(needGroups, 'basics')).toBe(2);
    expect(countOf(needGroups, 'travel')).toBe(0);
    expect(needGroups.map(({ name }) => name)[0]).toBe('health');
  });

  test('count a code of the directory’s own under the one that it comes under', () => {
    const directory = {
      ...withServices({ needs: ['havna:badstue'] }),
      codes: [{ list: 'needs', code: 'havna:badstue', broader: 'shower-laundry' }],
    };
    expect(countOf(summarizeDirectories([directory]).needGroups, 'basics')).toBe(1);
  });

  test('pass over codes that nobody knows', () => {
    expect(summaryOf({ needs: ['foood', 3] }).needGroups.every(({ count }) => count === 0)).toBe(true);
  });
});

describe('places', () => {
  const at = (locality: string, more: object = {}) => ({
    visibility: 'public',
    address: { locality },
    ...more,
  });

  test('count services by town, most first, once for each town', () => {
    const { localities, withoutLocality, places } = summaryOf(
      { locations: [at('Bergen')] },
      { locations: [at('Oslo'), at(' Oslo ')] },
      { locations: [at('Oslo'), at('Bergen'), at('Oslo')] },
      { locations: [at('Oslo')] },
      {},
    );
    expect(localities).toEqual([
      { name: 'Oslo', count: 3 },
      { name: 'Bergen', count: 2 },
    ]);
    expect({ withoutLocality, places }).toEqual({ withoutLocality: 1, places: 7 });
  });

  test('tell nothing of a secret one but that it is there, also when its flag is misspelt', () => {
    const summary = summaryOf(
      { locations: [at('Hemmeligby', { visibility: 'confidential' })] },
      { locations: [at('Skjultvik', { visibility: 'Confidental' })] },
      { locations: [at('Skjermnes', { hemmelig: true })] },
    );
    expect(summary).toMatchObject({ localities: [], withoutLocality: 3, places: 3, confidentialPlaces: 3 });
    expect(JSON.stringify(summary)).not.toMatch(/Hemmeligby|Skjultvik|Skjermnes/);
  });
});

describe('residence status', () => {
  test('is known by its code, written short or in full', () => {
    const { residenceKnown, residenceUnknown } = summaryOf(
      { access: { residenceStatus: 'not-asked' } },
      { access: { residenceStatus: { value: 'not-required', basis: 'stated' } } },
      { access: { residenceStatus: { value: 'not-asked' } } },
    );
    expect(residenceKnown).toEqual([
      { name: 'not-asked', count: 2 },
      { name: 'not-required', count: 1 },
      { name: 'some-services-only', count: 0 },
    ]);
    expect(residenceUnknown).toBe(0);
  });

  test.each([
    [{}],
    [{ residenceStatus: 'unconfirmed' }],
    [{ residenceStatus: 'required' }],
    [{ residenceStatus: 3 }],
  ])('is not known from %j', (access) => {
    const { residenceKnown, residenceUnknown } = summaryOf({ access });
    expect(residenceKnown.every(({ count }) => count === 0)).toBe(true);
    expect(residenceUnknown).toBe(1);
  });
});

test('languages of help and of the texts are counted apart', () => {
  const { languages, languagesUnknown, texts } = summaryOf(
    { languages: [{ code: 'ro' }, { code: 'nb' }], summary: { nb: 'Hjelp.', ro: 'Ajutor.' } },
    { languages: [{ code: 'nb' }], summary: 'Hjelp.' },
    { summary: { en: 'Help.' } },
    {},
  );
  expect(languages).toEqual([
    { name: 'nb', count: 2 },
    { name: 'ro', count: 1 },
  ]);
  expect(languagesUnknown).toBe(2);
  expect(texts).toEqual([
    { name: 'nb', count: 2 },
    { name: 'en', count: 1 },
  ]);
});

test('a service without sources is counted', () => {
  expect(summaryOf({}, { sources: [] }, { sources: [{ id: 'a' }] }).withoutSource).toBe(2);
});

describe('freshness', () => {
  const checked = (lastVerifiedOn: unknown, more: object = {}) => ({
    verification: { lastVerifiedOn, method: 'phone', confidence: 'high' },
    ...more,
  });
  const freshnessOf = (...services: object[]) => summaryOf(...services).freshness;

  test.each([
    ['2026-06-15', 'within3Months'],
    ['2026-03-15', 'within3Months'],
    ['2026-03-14', 'within6Months'],
    ['2025-12-15', 'within6Months'],
    ['2025-12-14', 'within12Months'],
    ['2025-06-15', 'within12Months'],
    ['2025-06-14', 'older'],
    ['2026-06-16', 'never'],
    ['15.06.2026', 'never'],
    [undefined, 'never'],
  ])('a record last checked on %s counts as %s', (date, bucket) => {
    expect(freshnessOf(checked(date))).toMatchObject({ inUse: 1, [bucket]: 1 });
  });

  test('is past its day the day after, and due thirty days before', () => {
    const reviewBy = (date: string) => ({
      verification: { reviewBy: date, method: 'phone', confidence: 'high' },
    });
    expect(freshnessOf(reviewBy('2026-06-14'))).toMatchObject({ stale: 1, dueSoon: 0 });
    expect(freshnessOf(reviewBy('2026-06-15'))).toMatchObject({ stale: 0, dueSoon: 1 });
    expect(freshnessOf(reviewBy('2026-07-15'))).toMatchObject({ stale: 0, dueSoon: 1 });
    expect(freshnessOf(reviewBy('2026-07-16'))).toMatchObject({ stale: 0, dueSoon: 0 });
  });

  test('a record that says nothing of when it was checked counts as overdue', () => {
    expect(freshnessOf({})).toMatchObject({ never: 1, stale: 1, dueSoon: 0 });
  });

  test('is not asked of closed services', () => {
    expect(freshnessOf(checked('2020-01-01', { status: 'defunct' }))).toMatchObject({ inUse: 0, stale: 0 });
  });

  test('has five parts that add up to the services in use', () => {
    fc.assert(
      fc.property(fc.array(fc.date({ noInvalidDate: true })), (dates) => {
        const services = dates.map((date) => checked(date.toISOString().slice(0, 10)));
        const found = freshnessOf(...services);
        const parts = [
          found?.within3Months,
          found?.within6Months,
          found?.within12Months,
          found?.older,
          found?.never,
        ];
        expect(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)).toBe(dates.length);
      }),
    );
  });
});

test('data of any kind throws nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.anything()), fc.anything(), (directories, service) => {
      summarizeDirectories(directories, TODAY);
      summarizeDirectories([{ services: [service, directories], organizations: service }], TODAY);
    }),
  );
});
