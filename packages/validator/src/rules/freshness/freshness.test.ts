import { describe, expect, test } from 'vitest';
import { inFamily } from '../../testing/example-codes.ts';

const { findingsIn, codesIn } = inFamily('freshness');
const TODAY = '2026-06-15';

const checked = (lastVerifiedOn: unknown, more: object = {}) => ({
  verification: { lastVerifiedOn, method: 'phone', confidence: 'medium', ...more },
});

describe('the days before a record is due', () => {
  // A year after the last check it is due: today is 15 June 2026.
  test.each([
    ['2025-06-14', ['service/stale']],
    ['2025-06-15', ['service/due-now']],
    ['2025-06-22', ['service/due-now']],
    ['2025-06-23', ['service/due-soon']],
    ['2025-07-15', ['service/due-soon']],
    ['2025-07-16', []],
  ])('a check on %s is told as %j', (lastVerifiedOn, codes) => {
    expect(codesIn('service', checked(lastVerifiedOn))).toEqual(codes);
  });

  test('are counted to reviewBy where it is set', () => {
    expect(codesIn('service', checked('2026-06-01', { reviewBy: '2026-06-20' }))).toEqual([
      'service/due-now',
    ]);
    expect(codesIn('service', checked('2026-06-01', { reviewBy: '2026-07-01' }))).toEqual([
      'service/due-soon',
    ]);
    expect(codesIn('service', checked('2026-06-01', { reviewBy: '2026-06-14' }))).toEqual(['service/stale']);
  });

  test('are told in words', () => {
    const words = (date: string) => findingsIn('service', checked(date))[0]?.message;
    expect(words('2025-06-15')).toBe('The record must be checked again today.');
    expect(words('2025-06-16')).toBe('The record must be checked again by 16 June 2026, in one day.');
    expect(words('2025-06-18')).toBe('The record must be checked again by 18 June 2026, in 3 days.');
  });

  test.each(['inactive', 'defunct'])('do not matter for a service that is %s', (status) => {
    expect(codesIn('service', { ...checked('2020-01-01'), status })).toEqual([]);
    expect(codesIn('service', { ...checked('2025-06-16'), status })).toEqual([]);
    expect(codesIn('service', { ...checked('2025-07-01'), status })).toEqual([]);
    expect(codesIn('service', { ...checked(undefined), status })).toEqual([]);
  });
});

describe('a record without a date', () => {
  test('counts as overdue, and says so once', () => {
    expect(codesIn('service', checked(undefined))).toEqual(['service/never-verified']);
    expect(codesIn('service', { verification: undefined })).toEqual(['service/never-verified']);
  });

  test('with hours is told by its hours', () => {
    expect(codesIn('service', { ...checked(undefined), openingHours: { always: true } })).toEqual([
      'hours/age-unknown',
    ]);
    expect(codesIn('service', { verification: undefined, openingHours: { always: true } })).toEqual([
      'hours/age-unknown',
    ]);
  });

  test('is not told where a day of review is set, or a date that is none', () => {
    expect(codesIn('service', checked(undefined, { reviewBy: '2027-01-01' }))).toEqual([]);
    expect(codesIn('service', checked('i fjor'))).toEqual([]);
    expect(codesIn('service', checked(undefined, { reviewBy: 'snart' }))).toEqual([]);
  });

  test('tells when somebody spoke with the service', () => {
    expect(findingsIn('service', checked(undefined))[0]?.message).toBe(
      'Somebody spoke with the service, and nobody wrote down when.',
    );
    expect(findingsIn('service', checked(undefined, { method: 'website' }))[0]?.message).toBe(
      'Nobody wrote down when the record was last checked, so it counts as overdue.',
    );
  });

  test('and high confidence in what others told', () => {
    const told = (more: object) => codesIn('service', checked(undefined, more));
    expect(told({ method: 'second-hand', confidence: 'high' })).toContain(
      'verification/confidence-overstated',
    );
    expect(told({ method: 'second-hand', confidence: 'medium' })).not.toContain(
      'verification/confidence-overstated',
    );
    expect(told({ method: 'website', confidence: 'high' })).not.toContain(
      'verification/confidence-overstated',
    );
    expect(codesIn('service', checked('2026-05-20', { method: 'second-hand', confidence: 'high' }))).toEqual(
      [],
    );
  });
});

describe('hours that were checked long ago', () => {
  const withHours = (lastVerifiedOn: string, more: object = {}) => ({
    ...checked(lastVerifiedOn, more),
    openingHours: { always: true },
  });
  test('count for six months', () => {
    expect(codesIn('service', withHours('2025-12-15'))).toEqual([]);
    expect(codesIn('service', withHours('2025-12-14'))).toEqual(['hours/stale']);
  });

  test('are not told twice when the whole record is stale', () => {
    expect(codesIn('service', withHours('2025-06-01'))).toEqual(['service/stale']);
  });

  test('count until the day of review', () => {
    expect(codesIn('service', withHours('2025-12-01', { reviewBy: '2026-12-01' }))).toEqual([]);
  });
});

describe('a day of review', () => {
  test.each([
    ['2026-05-19', ['verification/review-before-verified', 'service/stale']],
    ['2026-05-20', ['verification/review-before-verified', 'service/stale']],
    ['2026-12-01', []],
    ['2028-06-15', []],
    ['2028-06-16', ['verification/review-too-far']],
    ['9999-12-31', ['verification/review-too-far']],
  ])('on %s is told as %j', (reviewBy, codes) => {
    expect([...codesIn('service', checked('2026-05-20', { reviewBy }))].sort()).toEqual([...codes].sort());
  });

  test('that is no date, or of a closed service, is not judged', () => {
    expect(codesIn('service', checked('2026-05-20', { reviewBy: 'aldri' }))).toEqual([]);
    expect(
      codesIn('service', { ...checked('2026-05-20', { reviewBy: '2036-01-01' }), status: 'defunct' }),
    ).toEqual([]);
  });
});

describe('a notice', () => {
  const told = (alert: unknown, more: object = {}) => codesIn('service', { alert, ...more });
  const text = { nb: 'Stengt.', en: 'Closed.' };
  test.each([
    [{ text, from: '2026-06-01', through: '2026-06-30' }, []],
    [{ text, from: '2026-06-01', through: '2026-06-15' }, []],
    [{ text, through: '2026-06-14' }, ['alert/over']],
    [{ text, from: '2026-07-31', through: '2026-07-01' }, ['alert/order']],
    [{ text }, ['alert/no-end']],
    [{ text, from: '2026-06-01' }, ['alert/no-end']],
    [{ text, through: '2027-06-15' }, []],
    [{ text, through: '2027-06-16' }, ['alert/too-long']],
    ['Stengt.', []],
    [undefined, []],
  ])('%j is told as %j', (alert, codes) => {
    expect(told(alert)).toEqual(codes);
  });

  test('without a last day that began long ago is probably over', () => {
    const help = (from?: string) => findingsIn('service', { alert: { text, from } })[0]?.help;
    expect(help('2025-12-14')).toContain('Remove it if it is over');
    expect(help('2025-12-15')).toContain('Add “through”');
    expect(help()).toContain('Add “through”');
  });

  test('of a service that is closed for good may stay', () => {
    expect(told({ text }, { status: 'defunct' })).toEqual([]);
  });

  test('that ended while the service is still marked as closed', () => {
    const closed = { status: 'temporarily-closed' };
    expect(told({ text, through: '2026-06-14' }, closed)).toEqual(['alert/over', 'service/reopened']);
    expect(told({ text, through: '2026-06-15' }, closed)).toEqual([]);
    expect(told({ text, through: '2026-06-14' }, { status: 'active' })).toEqual(['alert/over']);
  });
});

describe('a day that has not come', () => {
  test('is told wherever something was read or checked, with a day of grace', () => {
    expect(codesIn('service', checked('2026-06-16'))).toEqual([]);
    expect(codesIn('service', checked('2026-06-17'))).toEqual(['service/date-in-future']);
    expect(codesIn('source', { retrievedOn: '2026-06-17' })).toEqual(['service/date-in-future']);
    const access = { residenceStatus: { value: 'unconfirmed', checkedOn: '2027-01-01' } };
    expect(findingsIn('service', { access })).toMatchObject([
      { code: 'service/date-in-future', path: '/services/0/access/residenceStatus/checkedOn' },
    ]);
    expect(codesIn('service', checked('ukjent'))).toEqual([]);
  });
});

test('everything is counted from the day it is given', () => {
  expect(codesIn('service', checked('2026-05-20'), TODAY)).toEqual([]);
  expect(codesIn('service', checked('2026-05-20'), '2027-05-21')).toEqual(['service/stale']);
});
