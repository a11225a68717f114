import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeService } from '../../../test/fixtures/make.ts';
import { COST } from '../../codes/access.ts';
import type { Service } from '../../entities/service.ts';
import type { Source } from '../../entities/source.ts';
import { accessCondition, CONDITION_KEYS, hasAuthorityPresent } from '../service/access.ts';
import type { Version } from './choose-field.ts';
import { hoursFreshUntil } from '../service/freshness.ts';
import { mergeServices } from './merge-services.ts';

const OPEN = { periods: [{ days: ['mo' as const], opens: '10:00', closes: '15:00' }] };
const checked = (lastVerifiedOn: string, method: 'phone' | 'website' = 'website') => ({
  verification: { lastVerifiedOn, method, confidence: 'high' as const },
});
const source = (id: string, supports: string[], retrievedOn: string): Source => ({
  id,
  url: `https://example.org/${id}/${retrievedOn}`,
  retrievedOn,
  supports,
});
const merge = (...services: Partial<Service>[]) => {
  const [first, ...others] = services.map((fields, index): Version => ({
    directoryId: 'abc'.charAt(index),
    service: makeService('mat', fields),
  }));
  return mergeServices([first!, ...others], 'nb');
};
const old = checked('2025-01-01');
const recent = checked('2026-06-01');

describe('field by field', () => {
  test('the newer check counts, whichever comes first', () => {
    expect(merge({ ...old, capacity: 'Ti' }, { ...recent, capacity: 'Tolv' }).service.capacity).toBe('Tolv');
    expect(merge({ ...recent, capacity: 'Ti' }, { ...old, capacity: 'Tolv' }).service.capacity).toBe('Ti');
  });

  test('of two as new the first counts', () => {
    expect(merge({ ...old, capacity: 'Ti' }, { ...old, capacity: 'Tolv' }).service.capacity).toBe('Ti');
  });

  test('a source that supports the field can be newer than the check of the record', () => {
    const withSource = { ...old, sources: [source('s', ['capacity'], '2026-08-01')], capacity: 'Ti' };
    expect(merge(withSource, { ...recent, capacity: 'Tolv' }).service.capacity).toBe('Ti');
    const elsewhere = { ...withSource, sources: [source('s', ['summary'], '2026-08-01')] };
    expect(merge(elsewhere, { ...recent, capacity: 'Tolv' }).service.capacity).toBe('Tolv');
  });

  test('of three the newest counts, and each of the others is a conflict', () => {
    const { service, conflicts } = merge(
      { ...checked('2026-01-01'), capacity: 'A' },
      { ...checked('2026-09-01'), capacity: 'B' },
      { ...checked('2026-05-01'), capacity: 'C' },
    );
    expect(service.capacity).toBe('B');
    expect(conflicts).toEqual([
      {
        field: 'capacity',
        kept: { directoryId: 'b', evidenceOn: '2026-09-01', value: 'B' },
        other: { directoryId: 'c', evidenceOn: '2026-05-01', value: 'C' },
      },
      {
        field: 'capacity',
        kept: { directoryId: 'b', evidenceOn: '2026-09-01', value: 'B' },
        other: { directoryId: 'a', evidenceOn: '2026-01-01', value: 'A' },
      },
    ]);
  });

  test('what only one says is no conflict, also when it is the older', () => {
    const { service, conflicts } = merge({ ...old, notOffered: 'Seng' }, { ...recent, capacity: 'Tolv' });
    expect(service).toMatchObject({ notOffered: 'Seng', capacity: 'Tolv' });
    expect(conflicts).toEqual([]);
  });

  test('translations go together when they agree, and are a conflict when not', () => {
    const { service, conflicts } = merge(
      { name: 'Mat', summary: { nb: 'Varm mat.' } },
      { name: { nb: 'Mat', ro: 'Mâncare' }, summary: { nb: 'Kald mat.', ro: 'Mâncare rece.' } },
    );
    expect(service.name).toEqual({ nb: 'Mat', ro: 'Mâncare' });
    expect(service.summary).toEqual({ nb: 'Varm mat.' });
    expect(conflicts.map(({ field }) => field)).toEqual(['summary']);
    expect(merge({ capacity: { en: 'Ten' } }, { capacity: { ro: 'Zece' } }).conflicts).toHaveLength(1);
  });
});

describe('conditions', () => {
  const free = { value: 'free' as const, basis: 'stated' as const, sourceIds: ['s'] };

  test('are chosen one by one; a known one beats an unknown one, however new', () => {
    const { service } = merge(
      { ...old, access: { residenceStatus: 'unconfirmed', cost: free } },
      {
        ...recent,
        access: { residenceStatus: { value: 'not-asked', basis: 'stated' }, cost: 'unconfirmed' },
      },
    );
    expect(service.access).toMatchObject({
      residenceStatus: { value: 'not-asked' },
      cost: { value: 'free' },
    });
    const written = merge(
      {
        ...old,
        sources: [source('s', ['access.cost'], '2025-01-01')],
        access: { residenceStatus: 'unconfirmed', cost: free },
      },
      {
        ...recent,
        access: { residenceStatus: 'unconfirmed', cost: { value: 'unconfirmed', note: 'Spør.' } },
      },
    );
    expect(written.service.access.cost).toEqual(free);
  });

  test('that differ are told, by the path of the condition; an older word of more than a year yields', () => {
    const { service, conflicts } = merge(
      {
        ...recent,
        access: {
          residenceStatus: 'unconfirmed',
          cost: { value: 'free', basis: 'stated', checkedOn: '2026-06-01' },
        },
      },
      {
        ...old,
        access: { residenceStatus: 'unconfirmed', cost: { value: 'paid', basis: 'reported' } },
      },
    );
    expect(service.access.cost).toMatchObject({ value: 'free' });
    expect(conflicts).toMatchObject([{ field: 'access.cost', other: { value: { value: 'paid' } } }]);
  });

  test.each([
    ['police', 'present-on-site'],
    ['police', 'part-of-authority'],
    ['immigration', 'present-on-site'],
    ['immigration', 'part-of-authority'],
  ] as const)(
    'that warn of the %s (%s) stand whatever their date, as they do in one record',
    (key, value) => {
      const never = {
        ...recent,
        access: {
          residenceStatus: 'unconfirmed' as const,
          [key]: { value: 'never-without-consent', basis: 'stated', checkedOn: '2026-06-01' },
        },
      };
      const warning = {
        verification: { method: 'second-hand' as const, confidence: 'low' as const },
        access: { residenceStatus: 'unconfirmed' as const, [key]: { value, basis: 'reported' } },
      };
      for (const pair of [
        [never, warning],
        [warning, never],
      ]) {
        const { service, conflicts } = merge(...pair);
        expect(service.access[key]).toMatchObject({ value });
        expect(hasAuthorityPresent(service)).toBe(true);
        expect(conflicts).toMatchObject([{ field: `access.${key}` }]);
      }
    },
  );

  test('of a renamed source keep the date that it gives them', () => {
    const cost = (value: 'free' | 'paid') => ({
      access: {
        residenceStatus: 'unconfirmed' as const,
        cost: { value, basis: 'stated' as const, sourceIds: ['s'] },
      },
    });
    const { service } = merge(
      { ...old, ...cost('free'), sources: [source('s', ['access.cost'], '2024-01-01')] },
      { ...old, ...cost('paid'), sources: [source('s', ['access.cost'], '2026-01-01')] },
    );
    expect(service.access.cost).toEqual({ value: 'paid', basis: 'stated', sourceIds: ['b-s'] });
  });

  test('whose evidence is less than a year apart: the weaker promise counts, also when it is the older', () => {
    const police = (value: 'present-on-site' | 'never-without-consent', checkedOn: string) => ({
      access: {
        residenceStatus: 'unconfirmed' as const,
        police: { value, basis: 'stated' as const, checkedOn },
      },
      ...old,
    });
    const weak = police('present-on-site', '2025-11-02');
    const strong = police('never-without-consent', '2026-11-01');
    for (const pair of [
      [weak, strong],
      [strong, weak],
    ]) {
      const { service, conflicts } = merge(...pair);
      expect(service.access.police).toMatchObject({ value: 'present-on-site', checkedOn: '2025-11-02' });
      expect(conflicts).toMatchObject([
        { field: 'access.police', other: { value: { value: 'never-without-consent' } } },
      ]);
    }
  });

  test('whatever the versions, none promises more than the newest word on it', () => {
    const anyVersion = fc.record({
      value: fc.constantFrom(...COST),
      basis: fc.constantFrom('stated' as const, 'reported' as const),
      checkedOn: fc.constantFrom('2024-01-01', '2025-06-01', '2026-01-01', '2026-05-01'),
    });
    fc.assert(
      fc.property(fc.array(anyVersion, { minLength: 1, maxLength: 4 }), (versions) => {
        const { service } = merge(
          ...versions.map((cost) => ({ ...old, access: { residenceStatus: 'unconfirmed' as const, cost } })),
        );
        const known = versions.filter(({ value }) => value !== 'unconfirmed');
        if (known.length === 0) return;
        const newest = known
          .map(({ checkedOn }) => checkedOn)
          .sort()
          .at(-1)!;
        const promised = COST.indexOf((service.access.cost as { value: (typeof COST)[number] }).value);
        for (const { value, checkedOn } of known)
          if (checkedOn === newest) expect(promised).toBeGreaterThanOrEqual(COST.indexOf(value));
      }),
    );
  });

  test('keep their sources when another directory uses the same source id', () => {
    const { service } = merge(
      { sources: [source('s', ['summary'], '2026-01-01')] },
      {
        sources: [source('s', ['access.cost'], '2026-02-01')],
        access: {
          residenceStatus: 'unconfirmed',
          cost: free,
          entry: [{ value: 'walk-in', sourceIds: ['s'] }],
        },
      },
    );
    expect(service.sources.map(({ id }) => id)).toEqual(['s', 'b-s']);
    expect(service.access).toMatchObject({ cost: { sourceIds: ['b-s'] }, entry: [{ sourceIds: ['b-s'] }] });
    const third = merge(
      { sources: [source('s', ['summary'], '2026-01-01'), source('b-s', ['summary'], '2026-01-01')] },
      { sources: [source('s', ['access.cost'], '2026-02-01')] },
    );
    expect(third.service.sources.map(({ id }) => id)).toEqual(['s', 'b-s', 'b-s-2']);
  });

  test('the same source in both is one source', () => {
    const same = { sources: [source('s', ['access.cost'], '2026-02-01')] };
    expect(merge(same, same).service.sources).toHaveLength(1);
  });
});

describe('nothing becomes fresher', () => {
  test('hours of the older version keep its date of checking', () => {
    const { service } = merge({ ...old, openingHours: OPEN }, recent);
    expect(service.verification.lastVerifiedOn).toBe('2025-01-01');
    expect(
      merge({ ...old, openingHours: OPEN }, { ...recent, openingHours: OPEN }).service.verification,
    ).toEqual(recent.verification);
    expect(merge(old, recent).service.verification).toEqual(recent.verification);
  });

  test('one that was asked lends its asking to no other: the weakest check counts', () => {
    const { service } = merge(
      { ...checked('2026-06-01', 'phone'), openingHours: OPEN },
      {
        verification: { lastVerifiedOn: '2026-06-01', method: 'second-hand', confidence: 'low' },
        access: { residenceStatus: { value: 'not-asked', basis: 'reported' } },
      },
    );
    expect(service.verification).toEqual({
      lastVerifiedOn: '2026-06-01',
      method: 'second-hand',
      confidence: 'low',
    });
  });

  test('a condition of the newer version keeps the day on which its service was asked', () => {
    const free = { value: 'free', basis: 'stated' } as const;
    const { service } = merge(
      { ...old, openingHours: OPEN },
      { ...checked('2026-06-01', 'phone'), access: { residenceStatus: 'unconfirmed', cost: free } },
    );
    expect(service.verification.lastVerifiedOn).toBe('2025-01-01');
    expect(accessCondition(service, 'cost', '2026-11-24')).toMatchObject({
      evidenceOn: '2026-06-01',
      isStale: false,
    });
  });

  test('whatever the versions: no condition and no hours count for longer than in the version that they are from', () => {
    const date = fc.constantFrom('2024-02-01', '2025-12-01', '2026-03-01', '2026-09-01');
    const condition = fc.oneof(
      fc.constant('unconfirmed' as const),
      fc.record(
        {
          value: fc.constantFrom('free' as const, 'paid' as const),
          basis: fc.constant('stated' as const),
          sourceIds: fc.constant(['s']),
          checkedOn: date,
        },
        { requiredKeys: ['value', 'basis'] },
      ),
    );
    const version = fc.record({
      access: condition.map((cost) => ({ residenceStatus: 'unconfirmed' as const, cost })),
      sources: date.map((on) => [source('s', ['access.cost'], on)]),
      openingHours: fc.constantFrom(undefined, OPEN, { always: true as const }),
      verification: fc.record(
        {
          lastVerifiedOn: date,
          method: fc.constantFrom('phone' as const, 'website' as const),
          confidence: fc.constant('high' as const),
        },
        { requiredKeys: ['method', 'confidence'] },
      ),
    });
    fc.assert(
      fc.property(fc.array(version, { minLength: 2, maxLength: 3 }), (plans) => {
        const versions = plans.map((plan) => makeService('mat', plan as Partial<Service>));
        const { service } = merge(...versions);
        const latest = (values: (string | undefined)[]) =>
          values
            .map((value) => value ?? '')
            .sort()
            .at(-1);
        for (const key of CONDITION_KEYS) {
          const merged = accessCondition(service, key, '2026-11-24');
          if (merged.value === 'unconfirmed') continue;
          const same = versions
            .map((one) => accessCondition(one, key, '2026-11-24'))
            .filter(({ value }) => value === merged.value);
          expect((merged.evidenceOn ?? '') <= (latest(same.map(({ evidenceOn }) => evidenceOn)) ?? '')).toBe(
            true,
          );
        }
        if (service.openingHours !== undefined) {
          const same = versions.filter(
            ({ openingHours }) => JSON.stringify(openingHours) === JSON.stringify(service.openingHours),
          );
          expect(hoursFreshUntil(service) <= (latest(same.map(hoursFreshUntil)) ?? '')).toBe(true);
        }
      }),
    );
  });
});

describe('places', () => {
  const known = { id: 'p', visibility: 'public' as const, address: { street: 'Storgata 1' } };
  const secret = { id: 'p', visibility: 'confidential' as const, area: 'Oslo' };
  const other = { id: 'q', visibility: 'confidential' as const };
  const open = { id: 'r', visibility: 'public' as const, address: { street: 'Torget 1' } };

  test('that anybody keeps secret are secret, and what the others say of them is kept nowhere', () => {
    for (const order of [
      [
        { ...old, locations: [secret] },
        { ...recent, locations: [known] },
      ],
      [
        { ...recent, locations: [known] },
        { ...old, locations: [secret] },
      ],
      [
        { ...old, locations: [secret] },
        { ...recent, locations: [known, other] },
      ],
      [
        { ...checked('2026-09-01'), locations: [secret] },
        { ...recent, locations: [known, other] },
      ],
    ]) {
      const merged = merge(...order);
      expect(merged.service.locations?.find(({ id }) => id === 'p')).toEqual(secret);
      expect(merged.conflicts.map(({ field }) => field)).toEqual(['locations']);
      expect(JSON.stringify(merged)).not.toContain('Storgata');
    }
  });

  test('the strictest word counts for each of them', () => {
    const asked = { id: 'p', visibility: 'on-request' as const, area: 'Oslo' };
    expect(
      merge({ ...old, locations: [secret] }, { ...recent, locations: [asked] }).service.locations,
    ).toEqual([secret]);
    expect(
      merge({ ...recent, locations: [asked] }, { ...old, locations: [known] }).service.locations,
    ).toEqual([asked]);
  });

  test('beside a secret one only those are public that all name', () => {
    const both = merge({ locations: [secret, open] }, { locations: [known, open] });
    expect(both.service.locations).toEqual([secret, open]);
    const one = merge({ locations: [secret] }, { locations: [{ ...known, id: 'quay' }] });
    expect(one.service.locations).toEqual([secret]);
    expect(merge({ locations: [secret, open] }, {}).service.locations).toEqual([secret, open]);
  });

  test('that are kept back take the numbers along that a register has of them', () => {
    const osm = {
      identifiers: [{ scheme: 'OSM', value: 'node/1' }],
      extensions: { 'geo:point': [59.9, 10.7] },
    };
    const merged = merge(
      { locations: [secret], identifiers: [{ scheme: 'X', value: '1' }] },
      { locations: [known], ...osm },
    );
    expect(merged.service.identifiers).toEqual([{ scheme: 'X', value: '1' }]);
    expect(merged.service).not.toHaveProperty('extensions');
  });

  test('that are public in both are those of the newer version, and the others are told', () => {
    const moved = { ...known, address: { street: 'Lillegata 2' } };
    const { service, conflicts } = merge({ ...old, locations: [known] }, { ...recent, locations: [moved] });
    expect(service.locations).toEqual([moved]);
    expect(conflicts[0]?.other.value).toEqual([known]);
  });
});

describe('limits', () => {
  const onlyWomen = [{ group: 'women' as const, welcome: 'only' as const }];

  test('an only is not lost to a newer word, nor to an empty list', () => {
    const mainly = [{ group: 'women' as const, welcome: 'mainly' as const }];
    expect(merge({ ...old, audience: onlyWomen }, { ...recent, audience: mainly }).service.audience).toEqual(
      onlyWomen,
    );
    expect(merge({ ...old, audience: onlyWomen }, { ...recent, audience: [] }).service.audience).toEqual(
      onlyWomen,
    );
  });

  test('a service that one calls closed and a newer one runs is running, and the old word is told', () => {
    const { service, conflicts } = merge({ ...old, status: 'defunct' }, recent);
    expect(service.status).toBe('active');
    expect(conflicts).toMatchObject([{ field: 'status', other: { value: 'defunct' } }]);
    expect(merge(recent, { ...checked('2026-09-01'), status: 'defunct' }).service.status).toBe('defunct');
    expect(merge(old, recent).service).not.toHaveProperty('status');
  });

  test('that it is closed for now is not lost to a newer list that asked nobody and does not say', () => {
    const closed = { ...checked('2026-01-10', 'phone'), status: 'temporarily-closed' as const };
    const { service, conflicts } = merge(closed, recent);
    expect(service.status).toBe('temporarily-closed');
    expect(conflicts).toMatchObject([{ field: 'status', other: { value: 'active' } }]);
    expect(merge(closed, { ...recent, status: 'active' }).service.status).toBe('active');
    expect(merge(closed, checked('2026-06-01', 'phone')).service.status).toBe('active');
    expect(merge({ ...closed, ...old }, recent).service.status).toBe('active');
  });

  test('a promise does not borrow a source of the same name, nor another’s evidence', () => {
    const stated = { value: 'not-asked' as const, basis: 'stated' as const, sourceIds: ['page'] };
    const { service } = merge(
      {
        verification: { method: 'website', confidence: 'low' },
        sources: [source('page', ['contacts'], '2026-11-01')],
      },
      { verification: { method: 'website', confidence: 'low' }, access: { residenceStatus: stated } },
    );
    expect(service.access.residenceStatus).toEqual({ value: 'not-asked', basis: 'stated' });
    expect(accessCondition(service, 'residenceStatus', '2026-11-24').isStale).toBe(true);
  });

  test('of two conditions the one with the newer evidence of its own counts', () => {
    const police = (value: 'present-on-site' | 'never-without-consent', checkedOn: string) => ({
      access: {
        residenceStatus: 'unconfirmed' as const,
        police: { value, basis: 'stated' as const, checkedOn },
      },
      verification: { lastVerifiedOn: '2026-01-15', method: 'website' as const, confidence: 'high' as const },
    });
    const { service } = merge(police('present-on-site', '2026-10-01'), {
      ...police('never-without-consent', '2026-01-10'),
      ...checked('2026-10-20'),
    });
    expect(service.access.police).toMatchObject({ value: 'present-on-site' });
  });

  test('a date of review does not lend its record’s check to an older promise', () => {
    const { service } = merge(
      {
        verification: {
          lastVerifiedOn: '2024-01-01',
          method: 'phone',
          confidence: 'high',
          reviewBy: '2027-06-01',
        },
        access: { residenceStatus: { value: 'not-asked', basis: 'stated' } },
      },
      {
        ...checked('2026-06-01', 'phone'),
        access: { residenceStatus: 'unconfirmed', cost: { value: 'free', basis: 'stated' } },
      },
    );
    expect(service.verification).toMatchObject({ lastVerifiedOn: '2024-01-01', reviewBy: '2026-12-01' });
    expect(accessCondition(service, 'residenceStatus', '2026-11-24').isStale).toBe(true);
    expect(accessCondition(service, 'cost', '2026-11-24').isStale).toBe(false);
  });

  test('a machine’s words do not become a person’s', () => {
    const { service } = merge(
      { ...old, description: { so: 'x' }, translations: { so: { origin: 'machine' } } },
      { ...recent, translations: { so: { origin: 'human' } } },
    );
    expect(service.translations).toEqual({ so: { origin: 'machine' } });
  });
});

describe('what is put together from all', () => {
  test('are organisations, ways on, identifiers, translations and extensions', () => {
    const { service, conflicts } = merge(
      {
        ...old,
        organizationIds: ['havna'],
        seeAlso: ['a'],
        identifiers: [{ scheme: 'x', value: '1' }],
        translations: { en: { origin: 'machine' } },
        extensions: { 'x:a': 1, 'x:b': 1 },
      },
      {
        ...recent,
        organizationIds: ['kommunen', 'havna'],
        seeAlso: ['b', 'a'],
        identifiers: [
          { scheme: 'x', value: '1' },
          { scheme: 'y', value: '2' },
        ],
        translations: { en: { origin: 'human' } },
        extensions: { 'x:b': 2 },
      },
    );
    expect(service).toMatchObject({
      organizationIds: ['havna', 'kommunen'],
      seeAlso: ['a', 'b'],
      identifiers: [
        { scheme: 'x', value: '1' },
        { scheme: 'y', value: '2' },
      ],
      translations: { en: { origin: 'machine' } },
      extensions: { 'x:a': 1, 'x:b': 2 },
    });
    expect(conflicts).toEqual([]);
  });

  test('are no empty lists, and no notes of the editors', () => {
    const { service } = merge({ internal: 'x' }, { internal: 'y' });
    for (const field of ['seeAlso', 'identifiers', 'translations', 'extensions', 'internal'])
      expect(service).not.toHaveProperty(field);
  });
});

describe('dates that cannot have come', () => {
  const TODAY = '2026-11-24';
  const mergeAt = (latestDay: string, ...services: Partial<Service>[]) => {
    const [first, ...others] = services.map((fields, index): Version => ({
      directoryId: 'abc'.charAt(index),
      service: makeService('mat', fields),
    }));
    return mergeServices([first!, ...others], 'nb', latestDay);
  };
  const slip = '2062-05-01';

  test('win over no other word: not of a check, not of a source, not of a condition', () => {
    const real = { ...recent, capacity: 'Tolv' };
    const capacity = 'Ti';
    for (const wrong of [
      { ...checked(slip), capacity },
      { ...old, capacity, sources: [source('s', ['capacity'], slip)] },
    ])
      expect(mergeAt(TODAY, wrong, real).service.capacity).toBe('Tolv');
    const status = (value: 'not-asked' | 'some-services-only', checkedOn: string) => ({
      ...old,
      access: { residenceStatus: { value, basis: 'stated' as const, note: 'Bare akutt.', checkedOn } },
    });
    const { service } = mergeAt(TODAY, status('not-asked', slip), status('some-services-only', '2026-10-01'));
    expect(service.access.residenceStatus).toMatchObject({ value: 'some-services-only' });
  });

  test('win as any other where nobody knows which day it is', () => {
    expect(
      merge({ ...checked(slip), capacity: 'Ti' }, { ...recent, capacity: 'Tolv' }).service.capacity,
    ).toBe('Ti');
  });

  test('make no hours fresh: they are as unknown as alone', () => {
    const wrong = { ...checked(slip), openingHours: { always: true as const } };
    const contacts: Service['contacts'] = [{ channel: 'phone', value: '+4710000001' }];
    for (const pair of [
      [wrong, { ...recent, contacts }],
      [{ ...recent, contacts }, wrong],
    ]) {
      const { service } = mergeAt(TODAY, ...pair);
      expect(service.openingHours).toEqual({ always: true });
      expect(hoursFreshUntil(service) < TODAY).toBe(true);
      expect(service.verification).not.toHaveProperty('lastVerifiedOn');
    }
  });

  test('are no review either', () => {
    const { lastVerifiedOn, ...rest } = checked(slip).verification;
    const wrong = {
      verification: { lastVerifiedOn, ...rest, reviewBy: '2063-01-01' },
      openingHours: { always: true as const },
    };
    expect(hoursFreshUntil(mergeAt(TODAY, wrong, recent).service) < TODAY).toBe(true);
  });
});
