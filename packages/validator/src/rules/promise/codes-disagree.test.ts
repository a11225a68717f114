import { describe, expect, test } from 'vitest';
import { inFamily } from '../../testing/example-codes.ts';

const { codesIn, findingsIn } = inFamily('promise');

const stated = (value: string) => ({ value, basis: 'stated', sourceIds: ['nettsiden'] });
const access = (codes: Record<string, string>) => ({
  access: {
    residenceStatus: 'unconfirmed',
    ...Object.fromEntries(Object.entries(codes).map(([field, value]) => [field, stated(value)])),
  },
});

describe('condition/codes-disagree', () => {
  test.each([
    { anonymity: 'full', identification: 'any-document' },
    { anonymity: 'full', identification: 'official-document' },
    { anonymity: 'full', personalNumber: 'needed' },
    { anonymity: 'full', records: 'shared-health-record' },
    { identification: 'none', personalNumber: 'needed' },
    { identification: 'alias-accepted', personalNumber: 'needed' },
    { identification: 'alias-accepted', anonymity: 'none' },
    { records: 'none-kept', anonymity: 'none' },
  ])('is raised for %j', (codes) => {
    expect(codesIn('service', access(codes))).toEqual(['condition/codes-disagree']);
  });

  test.each([
    { anonymity: 'full', identification: 'none' },
    {
      anonymity: 'full',
      identification: 'alias-accepted',
      personalNumber: 'not-needed',
      records: 'none-kept',
    },
    { anonymity: 'full', records: 'own-records-only' },
    { anonymity: 'none', identification: 'official-document', personalNumber: 'needed' },
    { identification: 'none', anonymity: 'none' },
  ])('is not raised for %j', (codes) => {
    expect(codesIn('service', access(codes))).toEqual([]);
  });

  test('is raised for a referral that is needed and not needed, and says what to do', () => {
    const entry = [stated('referral'), stated('no-referral-needed')];
    expect(findingsIn('service', { access: { residenceStatus: 'unconfirmed', entry } })).toMatchObject([
      { code: 'condition/codes-disagree', path: '/services/0/access/entry' },
    ]);
  });
});

describe('service/nothing-asked', () => {
  const told = (conditions: object, method: string, more: object = {}) =>
    codesIn('service', {
      access: conditions,
      verification: { lastVerifiedOn: '2026-05-20', method, confidence: 'high' },
      ...more,
    });
  const OPEN = { residenceStatus: 'unconfirmed', cost: { value: 'unconfirmed', note: 'Ikke spurt.' } };

  test.each(['phone', 'visit', 'provider-confirmed'])('is raised after a check by %s', (method) => {
    expect(told(OPEN, method)).toEqual(['service/nothing-asked']);
  });

  test.each(['website', 'second-hand'])('is not raised after a check by %s', (method) => {
    expect(told(OPEN, method)).toEqual([]);
  });

  test('is not raised where one condition is known, nor for a service that is closed', () => {
    expect(told({ ...OPEN, cost: stated('free') }, 'phone')).toEqual([]);
    expect(told(OPEN, 'phone', { status: 'defunct' })).not.toContain('service/nothing-asked');
  });

  test('says nothing where there are no conditions at all', () => {
    expect(told({}, 'phone')).not.toContain('service/nothing-asked');
    expect(codesIn('service', { access: OPEN, verification: 'phone' })).not.toContain(
      'service/nothing-asked',
    );
  });
});
