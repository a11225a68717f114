import { describe, expect, test } from 'vitest';
import { inFamily } from '../../testing/example-codes.ts';

const { findingsIn } = inFamily('promise');

const source = (id: string, retrievedOn: string) => ({
  id,
  url: `https://example.org/${id}`,
  retrievedOn,
  supports: ['access'],
});
const told = (access: object, sources: object[], more: object = {}) =>
  findingsIn('service', { access, sources, ...more }).filter(({ code }) => code === 'condition/old-evidence');
const stated = (...sourceIds: string[]) => ({ value: 'free', basis: 'stated', sourceIds });

test('evidence counts for a year', () => {
  const access = { residenceStatus: 'unconfirmed', cost: stated('a') };
  expect(told(access, [source('a', '2025-06-15')])).toEqual([]);
  expect(told(access, [source('a', '2025-06-14')])).toMatchObject([{ path: '/services/0/access/cost' }]);
});

test('the newest of what it rests on counts, and a later check of it', () => {
  const old = [source('a', '2024-01-01'), source('b', '2026-05-01')];
  const access = { residenceStatus: 'unconfirmed', cost: stated('a', 'b') };
  expect(told(access, old)).toEqual([]);
  const again = { residenceStatus: 'unconfirmed', cost: { ...stated('a'), checkedOn: '2026-01-01' } };
  expect(told(again, old)).toEqual([]);
});

test('a note that says that the page is old is told where no source says so', () => {
  const note = { nb: 'Siden er fra rundt 2016.', en: 'The page is from about 2016.' };
  const access = { residenceStatus: 'unconfirmed', cost: { ...stated('a'), note } };
  const read = source('a', '2026-05-01');
  expect(told(access, [read])).toMatchObject([{ params: { readOn: '2016', isSaid: true } }]);
  expect(told(access, [{ ...read, publishedOn: '2016' }])).not.toMatchObject([{ params: { isSaid: true } }]);
  const asked = { ...access, cost: { ...access.cost, checkedOn: '2026-05-01' } };
  expect(told(asked, [read])).toEqual([]);
  const recent = { ...access, cost: { ...stated('a'), note: 'Siden er fra 2025.' } };
  expect(told(recent, [read])).toEqual([]);
});

test('what was read on the same day is told together', () => {
  const access = {
    residenceStatus: { ...stated('a'), value: 'not-asked' },
    cost: stated('a'),
    entry: [
      { ...stated('a'), value: 'walk-in' },
      { ...stated('a'), value: 'lottery' },
    ],
  };
  expect(told(access, [source('a', '2024-01-01')])).toMatchObject([
    { params: { fields: ['residenceStatus', 'cost', 'entry'] } },
  ]);
});

test('what was read on different days is told apart', () => {
  const access = { residenceStatus: { ...stated('a'), value: 'not-asked' }, cost: stated('b') };
  expect(told(access, [source('a', '2024-01-01'), source('b', '2023-01-01')])).toHaveLength(2);
});

test('nothing is said of unconfirmed, of a source without a date, and of a service that is closed', () => {
  const cost = { residenceStatus: 'unconfirmed', cost: stated('a') };
  expect(
    told({ residenceStatus: { ...stated('a'), value: 'unconfirmed' } }, [source('a', '2024-01-01')]),
  ).toEqual([]);
  expect(told(cost, [source('a', 'i fjor')])).toEqual([]);
  expect(told(cost, [source('a', '2024-01-01')], { status: 'defunct' })).toEqual([]);
});

test('a page that says something else does not make it newer', () => {
  const access = { residenceStatus: 'unconfirmed', cost: stated('a', 'b') };
  const other = { ...source('b', '2026-05-01'), supports: ['openingHours'] };
  expect(told(access, [source('a', '2024-01-01'), other])).toHaveLength(1);
  expect(told(access, [{ ...source('a', '2024-01-01'), supports: ['access.cost'] }, other])).toHaveLength(1);
});

test.each(['i fjor', '2030-01-01', '2026-02-30', '9999'])(
  'the check of “%s” does not make it newer',
  (checkedOn) => {
    const access = { residenceStatus: 'unconfirmed', cost: { ...stated('a'), checkedOn } };
    expect(told(access, [source('a', '2024-01-01')])).toHaveLength(1);
  },
);

test('it may be tomorrow where the check was made', () => {
  const access = { residenceStatus: 'unconfirmed', cost: { ...stated('a'), checkedOn: '2026-06-16' } };
  expect(told(access, [source('a', '2024-01-01')])).toEqual([]);
});

describe('a page that is older than its reading', () => {
  const access = { residenceStatus: 'unconfirmed', cost: stated('a') };
  const read = source('a', '2026-06-01');
  const archived = { ...read, url: 'https://web.archive.org/web/20120304/https://example.org/' };

  test('counts from its own day, in an archive or where it was published long ago', () => {
    for (const page of [archived, { ...read, publishedOn: '2012-03-04' }])
      expect(told(access, [page])).toMatchObject([
        { params: { readOn: '2012-03-04', isOlderThanRead: true } },
      ]);
    expect(told(access, [archived])[0]?.message).toContain('2012-03-04 or earlier');
  });

  test('is not made newer by a check that was its reading, and is by a later one', () => {
    const checked = (checkedOn: string) => ({ ...access, cost: { ...stated('a'), checkedOn } });
    expect(told(checked('2026-06-01'), [archived])).toHaveLength(1);
    expect(told(checked('2026-06-10'), [archived])).toEqual([]);
  });

  test('says nothing where a live page says the same, or it was published some years ago', () => {
    const both = { ...access, cost: stated('a', 'b') };
    expect(told(both, [archived, source('b', '2026-06-01')])).toEqual([]);
    expect(told(access, [{ ...read, publishedOn: '2019' }])).toEqual([]);
  });
});
