import { describe, expect, test } from 'vitest';
import { inFamily } from '../../testing/example-codes.ts';

const { codesIn, findingsIn } = inFamily('promise');

const source = (more: object) => ({
  id: 'nettsiden',
  url: 'https://example.org/helsehjelp',
  retrievedOn: '2026-05-20',
  supports: ['access'],
  ...more,
});

describe('source/unknown-path', () => {
  test.each([
    ['hours', undefined],
    ['adress', undefined],
    ['access.prices', undefined],
    ['access.costs', 'access.cost'],
    ['locations.adress', 'locations.address'],
    ['contacts.0.phone', undefined],
    ['openinghours', 'openingHours'],
  ])('is raised for “%s”', (path, suggestion) => {
    const found = findingsIn('source', { supports: ['access', path] });
    expect(found).toMatchObject([{ code: 'source/unknown-path', path: '/services/0/sources/0/supports/1' }]);
    if (suggestion !== undefined) expect(found[0]?.help).toBe(`Did you mean “${suggestion}”?`);
  });

  test.each(['access', 'access.cost.note', 'summary', 'needs', 'contacts.0.value', 'contacts[0].printed'])(
    'is not raised for “%s”',
    (path) => {
      expect(codesIn('source', { supports: ['access', path] })).not.toContain('source/unknown-path');
    },
  );

  test('says nothing of what is no list of paths', () => {
    expect(codesIn('source', { supports: 'hours' })).not.toContain('source/unknown-path');
    expect(codesIn('source', { supports: [7, null] })).not.toContain('source/unknown-path');
  });
});

describe('source/empty-field', () => {
  test.each(['capacity', 'openingHours', 'access.cost', 'locations.address', 'contacts[3].value', 'name.nb'])(
    'is raised for “%s”, which the record lacks',
    (path) => {
      expect(findingsIn('source', { supports: ['access', path] })).toMatchObject([
        { code: 'source/empty-field', severity: 'info', path: '/services/0/sources/0/supports/1' },
      ]);
    },
  );

  test.each([
    'summary.nb',
    'contacts',
    'contacts.value',
    'contacts[0].value',
    'access.residenceStatus.basis',
  ])('is not raised for “%s”, which it has', (path) => {
    expect(codesIn('source', { supports: ['access', path] })).toEqual([]);
  });

  test('is not raised for a path that no service has', () => {
    expect(codesIn('source', { supports: ['access', 'hours'] })).toEqual(['source/unknown-path']);
  });

  test('says nothing of sources that are none', () => {
    expect(codesIn('service', { sources: [null, { supports: 'capacity' }] })).not.toContain(
      'source/empty-field',
    );
    expect(codesIn('service', { sources: 'x' })).not.toContain('source/empty-field');
  });
});

describe('source/same-page', () => {
  const pair = (url: string, other: string) => ({
    sources: [source({ url }), source({ id: 'andre', url: other })],
  });
  test.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['https://example.org/a', 'http://www.example.org/a/'],
    ['https://example.org', 'https://example.org/'],
  ])('is raised for %s and %s', (url, other) => {
    expect(findingsIn('service', pair(url, other))).toMatchObject([
      { code: 'source/same-page', path: '/services/0/sources/1/url' },
    ]);
  });

  test.each([
    ['https://example.org/a', 'https://example.org/b'],
    ['https://example.org/a.pdf#page=3', 'https://example.org/a.pdf#page=4'],
    ['https://example.org/a?id=1', 'https://example.org/a?id=2'],
  ])('is not raised for %s and %s', (url, other) => {
    expect(codesIn('service', pair(url, other))).toEqual([]);
  });

  test('says nothing of sources without an address', () => {
    expect(codesIn('service', { sources: [{ id: 'a' }, { id: 'b' }] })).not.toContain('source/same-page');
  });
});

describe('source/read-before-published', () => {
  test.each([
    ['2027', '2026-05-20'],
    ['2026-06', '2026-05-20'],
    ['2026-05-21', '2026-05-20'],
  ])('is raised for a page of %s read on %s', (publishedOn, retrievedOn) => {
    expect(codesIn('source', { publishedOn, retrievedOn })).toEqual(['source/read-before-published']);
  });

  test.each([
    ['2026', '2026-05-20'],
    ['2026-05', '2026-05-20'],
    ['2026-05-20', '2026-05-20'],
    ['2019-01-01', '2026-05-20'],
  ])('is not raised for a page of %s read on %s', (publishedOn, retrievedOn) => {
    expect(codesIn('source', { publishedOn, retrievedOn })).toEqual([]);
  });

  test('says nothing of a date that is none', () => {
    expect(codesIn('source', { publishedOn: '2027', retrievedOn: 'i fjor' })).not.toContain(
      'source/read-before-published',
    );
  });
});

describe('condition/checked-before-published', () => {
  const told = (checkedOn: unknown, ...publishedOn: (string | undefined)[]) =>
    codesIn('service', {
      access: {
        residenceStatus: {
          value: 'not-asked',
          basis: 'stated',
          sourceIds: publishedOn.map((_, index) => `s${String(index)}`),
          checkedOn,
        },
      },
      sources: publishedOn.map((date, index) => ({
        ...source({ id: `s${String(index)}`, url: `https://example.org/${String(index)}` }),
        ...(date === undefined ? {} : { publishedOn: date }),
      })),
    });

  test.each([
    ['2026-02-01', ['2026-04']],
    ['2026-02-01', ['2026-04', '2026-03-01']],
    ['2025-12-31', ['2026']],
  ])('is raised for a check on %s of pages of %j', (checkedOn, publishedOn) => {
    expect(told(checkedOn, ...publishedOn)).toEqual(['condition/checked-before-published']);
  });

  test.each([
    ['2026-05-20', ['2026-04']],
    ['2026-02-01', ['2026-04', '2020']],
    ['2026-02-01', ['2026-04', undefined]],
    ['2026-02-01', ['2026-02']],
    ['2026-02-01', ['2026']],
  ])('is not raised for a check on %s of pages of %j', (checkedOn, publishedOn) => {
    expect(told(checkedOn, ...publishedOn)).toEqual([]);
  });

  test('says nothing of a check on no day', () => {
    expect(told('i fjor', '2026-04')).not.toContain('condition/checked-before-published');
  });
});
