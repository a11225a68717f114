import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeDirectory, makeService } from '../../../test/fixtures/make.ts';
import { AUDIENCE } from '../../codes/audience.ts';
import type { AccessConditions } from '../../entities/access-conditions.ts';
import type { CodeDefinition } from '../../entities/code-definition.ts';
import type { Service } from '../../entities/service.ts';
import type { Source } from '../../entities/source.ts';
import {
  accessCondition,
  accessSummary,
  CONDITION_KEYS,
  entryCodes,
  hasAuthorityPresent,
  isFree,
  needsNoAppointment,
  needsNoPapers,
  residencePromise,
} from './access.ts';
import { isWithin } from '../search/is-within.ts';
import { entryConditions } from './entry-conditions.ts';

const TODAY = '2026-11-24';

const source = (fields: Partial<Source> = {}): Source => ({
  id: 's1',
  url: 'https://example.org/',
  retrievedOn: '2026-11-01',
  supports: ['access'],
  ...fields,
});

/** A service whose evidence is one source, read and not asked. */
const withAccess = (
  access: Partial<AccessConditions>,
  sources: Source[] = [source()],
  more: Partial<Service> = {},
) =>
  makeService('s', {
    access: { residenceStatus: 'unconfirmed', ...access },
    sources,
    verification: { method: 'website', confidence: 'medium' },
    ...more,
  });
const condition = (value: string, basis: 'stated' | 'reported' | 'rule' = 'stated') =>
  ({ value, basis, sourceIds: ['s1'] }) as never;

describe('a condition', () => {
  test('that the record does not have is unconfirmed', () => {
    expect(accessCondition(withAccess({}), 'cost', TODAY)).toEqual({
      value: 'unconfirmed',
      sources: [],
      isStale: false,
    });
  });

  test('written as bare unconfirmed is written out', () => {
    expect(accessCondition(withAccess({ cost: 'unconfirmed' }), 'cost', TODAY)).toMatchObject({
      value: 'unconfirmed',
      isStale: false,
    });
  });

  test('carries its basis, note and the sources it names, as far as they are there', () => {
    const service = withAccess(
      { cost: { value: 'free', basis: 'reported', note: 'Ikke tannlege.', sourceIds: ['s2', 'borte'] } },
      [source(), source({ id: 's2', title: 'Den rette' })],
    );
    expect(accessCondition(service, 'cost', TODAY)).toMatchObject({
      value: 'free',
      basis: 'reported',
      note: 'Ikke tannlege.',
      sources: [{ title: 'Den rette' }],
    });
  });

  test('all of them make the summary', () => {
    const summary = accessSummary(withAccess({ cost: condition('free') }), TODAY);
    expect(Object.keys(summary)).toEqual([...CONDITION_KEYS]);
    expect(summary.cost.value).toBe('free');
    expect(summary.police).toEqual({ value: 'unconfirmed', sources: [], isStale: false });
  });
});

describe('the age of evidence', () => {
  const cost = (sources: Source[], more: Partial<Service> = {}, checkedOn?: string) =>
    accessCondition(
      withAccess(
        { cost: { value: 'free', basis: 'stated', sourceIds: ['s1'], checkedOn } as never },
        sources,
        more,
      ),
      'cost',
      TODAY,
    );

  test('counts for a year, the last day included', () => {
    expect(cost([source({ retrievedOn: '2025-11-24' })])).toMatchObject({
      evidenceOn: '2025-11-24',
      isStale: false,
    });
    expect(cost([source({ retrievedOn: '2025-11-23' })])).toMatchObject({
      evidenceOn: '2025-11-23',
      isStale: true,
    });
  });

  test('is that of the page, not of the day somebody read it', () => {
    expect(cost([source({ publishedOn: '2019-05-01' })])).toMatchObject({
      evidenceOn: '2019-05-01',
      isStale: true,
    });
  });

  test('of a page dated by year or month is the first day of that time: nobody says that it was later', () => {
    expect(cost([source({ publishedOn: '2025' })])).toMatchObject({
      evidenceOn: '2025-01-01',
      evidenceYear: '2025',
      isStale: true,
    });
    expect(cost([source({ publishedOn: '2025-01-01' })])).not.toHaveProperty('evidenceYear');
    expect(cost([source({ publishedOn: '2025' })], {}, '2026-10-10')).not.toHaveProperty('evidenceYear');
    expect(cost([source({ publishedOn: '2026-03' })])).toMatchObject({
      evidenceOn: '2026-03-01',
      isStale: false,
    });
  });

  test('is never later than the day the page was read', () => {
    expect(cost([source({ publishedOn: '2026-02-20', retrievedOn: '2026-02-01' })]).evidenceOn).toBe(
      '2026-02-01',
    );
    expect(cost([source({ publishedOn: '2025-07', retrievedOn: '2025-03-01' })])).toMatchObject({
      evidenceOn: '2025-03-01',
      isStale: true,
    });
  });

  test('is that of the newest source', () => {
    const service = withAccess({ cost: { value: 'free', basis: 'stated', sourceIds: ['s1', 's2'] } }, [
      source({ retrievedOn: '2026-01-01' }),
      source({ id: 's2', retrievedOn: '2020-01-01' }),
    ]);
    expect(accessCondition(service, 'cost', TODAY).evidenceOn).toBe('2026-01-01');
  });

  test('is renewed by reading the source again', () => {
    expect(cost([source({ publishedOn: '2019' })], {}, '2026-10-10')).toMatchObject({
      evidenceOn: '2026-10-10',
      isStale: false,
    });
  });

  test.each(['provider-confirmed', 'visit', 'phone'] as const)(
    'is renewed by asking the service: %s',
    (method) => {
      const verification = { lastVerifiedOn: '2026-10-10', method, confidence: 'high' as const };
      expect(cost([source({ publishedOn: '2019' })], { verification })).toMatchObject({
        evidenceOn: '2026-10-10',
      });
    },
  );

  test.each(['website', 'second-hand'] as const)('is not renewed by looking elsewhere: %s', (method) => {
    const verification = { lastVerifiedOn: '2026-10-10', method, confidence: 'high' as const };
    expect(cost([source({ publishedOn: '2019' })], { verification })).toMatchObject({ isStale: true });
  });

  test('is the day on which its source was read for it, also when the page was read later for something else', () => {
    const said: AccessConditions['cost'] = {
      value: 'free',
      basis: 'stated',
      sourceIds: ['s1'],
      checkedOn: '2023-05-01',
    };
    const { evidenceOn, isStale } = accessCondition(withAccess({ cost: said }), 'cost', TODAY);
    expect({ evidenceOn, isStale }).toEqual({ evidenceOn: '2023-05-01', isStale: true });
    const phoned = { lastVerifiedOn: '2026-11-10', method: 'phone', confidence: 'high' } as const;
    const asked = withAccess({ cost: said }, [source()], { verification: phoned });
    expect(accessCondition(asked, 'cost', TODAY).evidenceOn).toBe('2026-11-10');
  });

  test('that is not there at all makes a condition stale', () => {
    expect(cost([])).toMatchObject({ isStale: true });
    expect(cost([])).not.toHaveProperty('evidenceOn');
  });
});

describe('the promise to ask for no residence status', () => {
  const promise = (residenceStatus: AccessConditions['residenceStatus'], sources?: Source[]) =>
    residencePromise(withAccess({ residenceStatus }, sources), TODAY);

  test('is confirmed when the service or others say so', () => {
    expect(promise(condition('not-asked'))).toBe('confirmed');
    expect(promise(condition('not-required', 'reported'))).toBe('confirmed');
  });

  test('is a rule when only a law says so', () => {
    expect(promise(condition('not-required', 'rule'))).toBe('rule');
  });

  test('is unknown when nobody says, when only some of it holds, and without a basis', () => {
    expect(promise('unconfirmed')).toBe('unknown');
    expect(promise(condition('some-services-only'))).toBe('unknown');
    expect(promise({ value: 'not-asked', sourceIds: ['s1'] })).toBe('unknown');
  });

  test('is unknown when the evidence is old', () => {
    expect(promise(condition('not-asked'), [source({ retrievedOn: '2025-01-01' })])).toBe('unknown');
    expect(promise(condition('not-asked'), [])).toBe('unknown');
  });
});

describe('no papers asked', () => {
  const promised = { residenceStatus: condition('not-asked') };

  test('holds by the promise, and by a rule of law', () => {
    expect(needsNoPapers(withAccess(promised), TODAY)).toBe(true);
    expect(needsNoPapers(withAccess({ residenceStatus: condition('not-required', 'rule') }), TODAY)).toBe(
      true,
    );
  });

  test('does not hold where nothing is promised', () => {
    expect(needsNoPapers(withAccess({ identification: condition('none') }), TODAY)).toBe(false);
  });

  test('does not hold where papers are asked for that take residence to get, however old that is', () => {
    const old = [source(), source({ id: 's2', retrievedOn: '2015-01-01' })];
    const asks = (value: string) => ({ value, basis: 'stated', sourceIds: ['s2'] }) as never;
    expect(
      needsNoPapers(withAccess({ ...promised, identification: asks('official-document') }, old), TODAY),
    ).toBe(false);
    expect(needsNoPapers(withAccess({ ...promised, personalNumber: asks('needed') }, old), TODAY)).toBe(
      false,
    );
  });

  describe('where some groups alone are welcome', () => {
    const only = (...groups: string[]) =>
      ({
        ...withAccess(promised),
        audience: groups.map((group) => ({ group, welcome: 'only' })),
      }) as Service;
    const codes = [
      { code: 'x:students', list: 'audience', label: 'Students' },
      { code: 'x:roma-of-eu', list: 'audience', label: 'Roma of the EU', broader: 'eu-citizens' },
    ] as CodeDefinition[];
    const isCounted = (service: Service) => needsNoPapers(service, TODAY, { codes });

    test('does not hold where nobody without papers can be among them', () => {
      for (const groups of [['eu-citizens'], ['asylum-seekers', 'eu-citizens'], ['x:roma-of-eu']]) {
        expect(isCounted(only(...groups))).toBe(false);
        expect(residencePromise(only(...groups), TODAY, { codes })).toBe('unknown');
      }
    });

    test('holds where somebody without papers may be, and where such groups come first but others too', () => {
      for (const groups of [['women'], ['undocumented'], ['eu-citizens', 'roma'], ['x:students']])
        expect(isCounted(only(...groups))).toBe(true);
      const mainly = { ...only(), audience: [{ group: 'eu-citizens', welcome: 'mainly' }] } as Service;
      expect(isCounted(mainly)).toBe(true);
    });

    test('holds for those whom a search for a group that may have no papers finds, and no others', () => {
      const groups = [...AUDIENCE, ...codes.map(({ code }) => code)];
      const audience = fc.array(
        fc.record({
          group: fc.constantFrom('eu-citizens', 'asylum-seekers', ...groups),
          welcome: fc.constantFrom('only', 'mainly', 'everyone-else-too'),
        }),
        { maxLength: 4 },
      );
      const mayHaveNone = groups.filter(
        (group) => !['eu-citizens', 'asylum-seekers', 'x:roma-of-eu'].includes(group),
      );
      fc.assert(
        fc.property(audience, (drawn) => {
          const service = { ...withAccess(promised), audience: drawn } as Service;
          const directory = makeDirectory([service], { codes });
          expect(isCounted(service)).toBe(
            mayHaveNone.some((group) => isWithin(service, directory, { audience: group })),
          );
        }),
        { numRuns: 2_000 },
      );
    });
  });

  test('holds where any document will do', () => {
    expect(needsNoPapers(withAccess({ ...promised, identification: condition('any-document') }), TODAY)).toBe(
      true,
    );
  });
});

describe('free', () => {
  test('is what costs nothing at all', () => {
    expect(isFree(withAccess({ cost: condition('free') }), TODAY)).toBe(true);
    for (const value of ['partly-free', 'small-fee', 'paid', 'unconfirmed']) {
      expect(isFree(withAccess({ cost: condition(value) }), TODAY)).toBe(false);
    }
    expect(isFree(withAccess({}), TODAY)).toBe(false);
  });

  test('is no longer so when the evidence is old', () => {
    expect(
      isFree(withAccess({ cost: condition('free') }, [source({ retrievedOn: '2024-01-01' })]), TODAY),
    ).toBe(false);
  });

  test('is not so without a basis', () => {
    expect(isFree(withAccess({ cost: { value: 'free', sourceIds: ['s1'] } }), TODAY)).toBe(false);
  });
});

describe('ways in', () => {
  test('are codes, written short or with evidence', () => {
    expect(entryCodes(withAccess({ entry: ['walk-in', { value: 'referral', basis: 'stated' }] }))).toEqual([
      'walk-in',
      'referral',
    ]);
    expect(entryCodes(withAccess({}))).toEqual([]);
  });

  test('without appointment are walking in, being met outside and taking a ticket', () => {
    for (const code of ['walk-in', 'outreach', 'queue-ticket'] as const) {
      expect(needsNoAppointment(withAccess({ entry: ['appointment', code] }))).toBe(true);
    }
    for (const code of [
      'appointment',
      'phone-first',
      'referral',
      'waiting-list',
      'no-referral-needed',
    ] as const) {
      expect(needsNoAppointment(withAccess({ entry: [code] }))).toBe(false);
    }
    expect(needsNoAppointment(withAccess({}))).toBe(false);
  });
});

describe('authorities', () => {
  test.each(['police', 'immigration'] as const)('%s in the room or in charge are present', (key) => {
    expect(hasAuthorityPresent(withAccess({ [key]: condition('part-of-authority') }))).toBe(true);
    expect(hasAuthorityPresent(withAccess({ [key]: condition('present-on-site') }))).toBe(true);
  });

  test('that are told only by law, or of which nobody says, are not', () => {
    expect(hasAuthorityPresent(withAccess({ police: condition('legal-duty-only') }))).toBe(false);
    expect(hasAuthorityPresent(withAccess({ police: 'unconfirmed' }))).toBe(false);
    expect(hasAuthorityPresent(withAccess({}))).toBe(false);
  });

  test('count however old that is', () => {
    expect(hasAuthorityPresent(withAccess({ police: condition('present-on-site') }, []))).toBe(true);
  });
});

test('each way in comes with its evidence; a bare code has none, and no list is no way', () => {
  const entry: Service['access']['entry'] = [
    'walk-in',
    { value: 'phone-first', basis: 'stated', note: 'Ring først.', checkedOn: '2026-10-01' },
  ];
  const access: Service['access'] = { residenceStatus: 'unconfirmed', entry };
  const service = makeService('a', { access, verification: { method: 'website', confidence: 'low' } });
  expect(entryConditions(service, '2026-11-24')).toEqual([
    { value: 'walk-in', sources: [], isStale: true },
    {
      value: 'phone-first',
      basis: 'stated',
      note: 'Ring først.',
      sources: [],
      evidenceOn: '2026-10-01',
      isStale: false,
    },
  ]);
  expect(entryConditions(makeService('a'), '2026-11-24')).toEqual([]);
});

describe('evidence that cannot be right', () => {
  const free = { value: 'free' as const, basis: 'stated' as const };
  const ask = (fields: object, today = TODAY) =>
    accessCondition(withAccess({ cost: { ...free, ...fields } }, []), 'cost', today);

  test('is dated after today: the clock or the pen slipped, and it counts for nothing', () => {
    expect(ask({ checkedOn: '2062-01-01' })).toMatchObject({ isStale: true });
    expect(ask({ checkedOn: '2062-01-01' })).not.toHaveProperty('evidenceOn');
    expect(ask({ checkedOn: TODAY })).toMatchObject({ isStale: false, evidenceOn: TODAY });
    expect(ask({ checkedOn: '2026-11-01' }, '1970-01-01').isStale).toBe(true);
  });

  test('has no basis: nobody says whose word it is', () => {
    const bare = { value: 'never-without-consent', checkedOn: '2026-11-01' } as const;
    expect(accessCondition(withAccess({ police: bare }), 'police', TODAY)).toMatchObject({
      value: 'never-without-consent',
      isStale: true,
    });
  });
});
