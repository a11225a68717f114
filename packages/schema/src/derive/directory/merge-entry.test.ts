import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeService } from '../../../test/fixtures/make.ts';
import { ENTRY, type Entry } from '../../codes/access.ts';
import type { AccessConditions } from '../../entities/access-conditions.ts';
import { entryCodes, needsNoAppointment } from '../service/access.ts';
import { mergeServices } from './merge-services.ts';

type Ways = NonNullable<AccessConditions['entry']>;

const version = (entry: Ways | undefined, lastVerifiedOn: string | undefined, directoryId: string) => ({
  directoryId,
  service: makeService('mat', {
    access: { residenceStatus: 'unconfirmed', ...(entry === undefined ? {} : { entry }) },
    verification: {
      ...(lastVerifiedOn === undefined ? {} : { lastVerifiedOn }),
      method: 'website',
      confidence: 'high',
    },
  }),
});
const merge = (...versions: [entry: Ways | undefined, on?: string][]) => {
  const [first, ...others] = versions.map(([entry, on], index) => version(entry, on, 'abc'.charAt(index)));
  return mergeServices([first!, ...others], 'nb');
};
const codesOf = (...versions: [entry: Ways | undefined, on?: string][]) =>
  entryCodes(merge(...versions).service);

describe('ways in', () => {
  test('a referral that one list demands is not lost to the newer walk-in of another', () => {
    const referral: Ways = [{ value: 'referral', basis: 'stated', checkedOn: '2026-10-01' }];
    for (const pair of [
      [[referral, '2026-10-01'] as const, [['walk-in'], '2026-10-02'] as const],
      [[['walk-in'], '2026-10-02'] as const, [referral, '2026-10-01'] as const],
    ]) {
      const { service, conflicts } = merge(
        ...pair.map(([entry, on]): [Ways, string] => [[...entry] as Ways, on]),
      );
      expect(service.access.entry).toEqual(referral);
      expect(needsNoAppointment(service)).toBe(false);
      expect(conflicts).toMatchObject([
        { field: 'access.entry', kept: { value: referral }, other: { value: ['walk-in'] } },
      ]);
    }
  });

  test('what must be arranged is told from all', () => {
    expect(codesOf([['appointment'], '2026-10-01'], [['referral'], '2026-10-02'])).toEqual([
      'referral',
      'appointment',
    ]);
    expect(codesOf([['walk-in', 'registration'], '2026-10-02'], [['walk-in'], '2026-10-01'])).toEqual([
      'walk-in',
      'registration',
    ]);
  });

  test('that nothing must be arranged is told where nobody demands it, by the newest word', () => {
    expect(codesOf([['walk-in'], '2026-10-01'], [['queue-ticket'], '2026-10-02'])).toEqual(['queue-ticket']);
    expect(codesOf([['walk-in'], '2026-10-01'], [['no-referral-needed'], '2026-10-02'])).toEqual([
      'no-referral-needed',
      'walk-in',
    ]);
  });

  test('no list says that no referral is needed where another demands one', () => {
    expect(
      codesOf([['referral'], '2026-10-01'], [['no-referral-needed', 'appointment'], '2026-10-02']),
    ).toEqual(['appointment', 'referral']);
  });

  test('a way that is left out is told, also where its own list counts', () => {
    const { service, conflicts } = merge(
      [['walk-in', 'phone-first'], '2026-10-02'],
      [['referral'], '2026-10-01'],
    );
    expect(service.access.entry).toEqual(['phone-first', 'referral']);
    expect(conflicts.map(({ other }) => other.value)).toEqual([['walk-in', 'phone-first'], ['referral']]);
  });

  test('a word of more than a year before is out of date and yields', () => {
    const { service, conflicts } = merge([['referral'], '2025-01-01'], [['walk-in'], '2026-10-01']);
    expect(service.access.entry).toEqual(['walk-in']);
    expect(conflicts).toMatchObject([{ other: { value: ['referral'] } }]);
  });

  test('the evidence of a way itself counts', () => {
    const referral: Ways = [{ value: 'referral', basis: 'stated', checkedOn: '2026-09-01' }];
    expect(codesOf([referral], [['walk-in'], '2026-10-01'])).toEqual(['referral']);
  });

  test('that agree are those of the newest, and that nobody tells are none', () => {
    expect(merge([['walk-in'], '2026-10-01'], [['walk-in'], '2026-10-02']).conflicts).toEqual([]);
    expect(merge([undefined, '2026-10-01'], [undefined, '2026-10-02']).service.access).not.toHaveProperty(
      'entry',
    );
    expect(codesOf([['referral'], '2026-10-01'], [undefined, '2026-10-02'])).toEqual(['referral']);
  });

  test('whatever the versions: no demand is lost, no way is made up, and nobody comes unannounced where one refuses it', () => {
    const EASY: readonly Entry[] = ['walk-in', 'outreach', 'queue-ticket'];
    const promises = (code: string) => EASY.includes(code as Entry) || code === 'no-referral-needed';
    const ways = fc.uniqueArray(fc.constantFrom(...ENTRY), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(ways, { minLength: 2, maxLength: 3 }), (lists) => {
        const { service, conflicts } = merge(...lists.map((entry): [Ways, string] => [entry, '2026-10-01']));
        const codes = entryCodes(service);
        const all = new Set(lists.flat());
        expect(codes.filter((code) => !all.has(code as Entry))).toEqual([]);
        expect([...all].filter((code) => !promises(code) && !codes.includes(code))).toEqual([]);
        const demands = (list: readonly Entry[]) =>
          list.some((code) => !promises(code) && code !== 'online') &&
          !list.some((code) => EASY.includes(code));
        if (lists.some(demands)) expect(needsNoAppointment(service)).toBe(false);
        // What does not stand in the record stands in a conflict.
        const told = new Set([...codes, ...conflicts.flatMap(({ other }) => other.value as Entry[])]);
        expect([...all].filter((code) => !told.has(code))).toEqual([]);
      }),
    );
  });
});
