import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyOfFullDirectory, fullDirectory } from '../../../test/fixtures/full-directory.ts';
import { makeDirectory, makeService } from '../../../test/fixtures/make.ts';
import type { Location } from '../../entities/location.ts';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import type { Service } from '../../entities/service.ts';
import { accessSummary, needsNoPapers } from '../service/access.ts';
import { mergeDirectories } from '../directory/merge-directories.ts';
import { queryServices } from '../search/query-services.ts';
import { recordFreshUntil } from '../service/freshness.ts';
import { serviceStatus } from '../service/service-status.ts';
import { readDirectory, readDirectoryInSteps } from './read-directory.ts';
import { weekView } from '../hours/week-view.ts';

const AT = Date.parse('2026-11-24T12:00:00+01:00');
const problemsOf = (value: unknown) =>
  readDirectory(value).problems.map(({ kind, path }) => `${kind} ${path}`);

/** A directory as a file would hold it, with one service that has these fields, right or wrong. */
const withService = (fields: object): unknown =>
  makeDirectory([{ ...makeService('s'), ...fields } as Service]);
const readService = (fields: object): Service | undefined =>
  readDirectory(withService(fields)).directory?.services[0];
const readLocation = (location: object): Location | undefined =>
  readService({ locations: [{ id: 'p', ...location }] })?.locations?.[0];
const readHours = (openingHours: unknown): OpeningHours | undefined =>
  readService({ openingHours })?.openingHours;

describe('a good directory', () => {
  test('is read whole, without a problem, save for the notes of the editors, and shorthand written out', () => {
    const { directory, problems } = readDirectory(copyOfFullDirectory());
    const expected = copyOfFullDirectory();
    for (const service of expected.services) delete service.internal;
    const unconfirmed = { value: 'unconfirmed' };
    expected.services[1].access = { residenceStatus: unconfirmed, police: unconfirmed };
    expect(problems).toEqual([]);
    expect(directory).toEqual(expected);
  });

  test('of a newer minor version is read, its unknown fields ignored', () => {
    const newer = copyOfFullDirectory();
    newer.schemaVersion = '1.7';
    newer.mood = 'good';
    newer.services[0].pets = { allowed: true };
    newer.services[0].locations[0].address.floor = 3;
    const { directory, problems } = readDirectory(newer);
    expect(problems).toEqual([]);
    expect(JSON.stringify(directory)).not.toMatch(/mood|pets|floor/);
    expect(directory?.services).toHaveLength(fullDirectory.services.length);
  });

  test('is not changed by being read', () => {
    const value = copyOfFullDirectory();
    value.services[0].locations[0].visibility = 'confidential';
    const before = JSON.stringify(value);
    readDirectory(value);
    expect(JSON.stringify(value)).toBe(before);
  });
});

test('nothing is shown backwards: override characters are left out, and the joiners and marks that scripts need stay', () => {
  const persian = 'می\u200Cخواهم \u2067abc\u2069';
  expect(
    readService({ name: '\u202Eabc', summary: { nb: 'a\u202Db', fa: persian }, capacity: 'x\u202Ey\u202C' }),
  ).toMatchObject({ name: 'abc', summary: { nb: 'ab', fa: persian }, capacity: 'xy\u202C' });
  expect(readService({ name: '\u202E ' })).toBeUndefined();
});

describe('what is no directory', () => {
  test.each([null, undefined, 1, 'text', [], [{}], {}, { kind: 'something-else' }])(
    '%j is none, and says so',
    (value) => {
      expect(readDirectory(value)).toEqual({
        directory: undefined,
        problems: [{ path: '/kind', kind: 'missing' }],
      });
    },
  );

  test.each(['2.0', '0.9', '1', '1.x', '', null, 1, {}, { toString: 1 }, Object.create(null)])(
    'schema version %# is not understood',
    (schemaVersion) => {
      const value = { ...copyOfFullDirectory(), schemaVersion };
      expect(readDirectory(value)).toMatchObject({
        directory: undefined,
        problems: [{ path: '/schemaVersion' }],
      });
    },
  );

  test.each(['id', 'name', 'languages', 'services'])('without %s there is none', (field) => {
    const value = copyOfFullDirectory();
    delete value[field];
    expect(readDirectory(value)).toMatchObject({
      directory: undefined,
      problems: [{ path: `/${field}`, kind: 'missing' }],
    });
  });

  test('without one usable language there is none, and the problem is told', () => {
    for (const languages of [[], ['Norwegian'], [12]]) {
      const { directory, problems } = readDirectory({ ...copyOfFullDirectory(), languages });
      expect(directory).toBeUndefined();
      expect(problems).toContainEqual({ path: '/languages', kind: 'missing' });
    }
  });

  test('other parts of the head may be missing', () => {
    const value = copyOfFullDirectory();
    for (const field of ['publisher', 'license', 'country', 'updatedOn', 'timeZone', 'organizations'])
      delete value[field];
    expect(readDirectory(value).directory).toMatchObject({
      publisher: { name: value.name },
      organizations: [],
    });
  });
});

describe('one bad record', () => {
  const bad: [string, unknown][] = [
    ['null', null],
    ['a string', 'a service'],
    ['no name', { ...makeService('x'), name: undefined }],
    ['no summary', { ...makeService('x'), summary: ' ' }],
    ['an id that is a path', { ...makeService('x'), id: '../x' }],
    ['an id that is a number', { ...makeService('x'), id: 7 }],
  ];

  test.each(bad)('is left out and reported, and the good ones beside it stay: %s', (_, record) => {
    const value = { ...makeDirectory([]), services: [makeService('a'), record, makeService('b')] };
    const { directory, problems } = readDirectory(value);
    expect(directory?.services.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ path }) => path.startsWith('/services/1'))).toBe(true);
  });

  test('among the organizations is left out alone', () => {
    const value = {
      ...makeDirectory([makeService('a')]),
      organizations: [{ id: 'x' }, { id: 'havna', name: 'Havna' }, 4],
    };
    const { directory } = readDirectory(value);
    expect(directory?.organizations).toEqual([{ id: 'havna', name: 'Havna' }]);
    expect(directory?.services).toHaveLength(1);
  });

  test('with the id of another is left out, and named by its place in the file', () => {
    const services = [null, makeService('a', { name: 'A' }), makeService('a', { name: 'B' })];
    const { directory, problems } = readDirectory({ ...makeDirectory([]), services });
    expect(directory?.services.map(({ name }) => name)).toEqual(['A']);
    expect(problems).toContainEqual({ path: '/services/2/id', kind: 'unusable' });
  });

  test('inside a service takes nothing else with it', () => {
    const service = readService({
      contacts: [
        { channel: 'pigeon', value: 'x' },
        { channel: 'phone', value: '+4710000001' },
        { channel: 'phone' },
      ],
      sources: [{ id: 'a' }, { id: 'b', url: 'https://example.org/', retrievedOn: '2026-11-01' }],
      alert: 'text',
      minimumAge: '18',
    });
    expect(service?.contacts).toEqual([{ channel: 'phone', value: '+4710000001' }]);
    expect(service?.sources).toEqual([
      { id: 'b', url: 'https://example.org/', retrievedOn: '2026-11-01', supports: [] },
    ]);
    expect(service).not.toHaveProperty('alert');
    expect(service).not.toHaveProperty('minimumAge');
  });
});

describe('a place that must stay secret', () => {
  const SECRETS = {
    address: { street: 'Skjult vei 1', postalCode: '9999', locality: 'Skjulby' },
    position: { latitude: 61.234567, longitude: 11.765432, precision: 'entrance' },
    stops: [
      { name: 'Skjult stopp', position: { latitude: 61.234567, longitude: 11.765432, precision: 'street' } },
    ],
    directions: 'Bak den skjulte porten.',
    surroundings: 'Skjult park.',
  };
  const isPlain = (location: Location | undefined) => {
    expect(location).toEqual({ id: 'p', visibility: 'confidential', area: 'Østfjell' });
  };

  test('loses address, position, stops, directions and surroundings, and each is told as unsafe', () => {
    isPlain(readLocation({ visibility: 'confidential', area: 'Østfjell', ...SECRETS }));
    const value = withService({ locations: [{ id: 'p', visibility: 'confidential', ...SECRETS }] });
    expect(problemsOf(value)).toEqual(
      ['address', 'position', 'stops', 'directions', 'surroundings'].map(
        (field) => `unsafe /services/0/locations/0/${field}`,
      ),
    );
  });

  test.each([
    'Confidential',
    'confidental',
    'secret',
    'Public',
    'public ',
    '',
    true,
    false,
    0,
    1,
    [],
    ['public'],
    {},
    null,
    undefined,
  ])('is every place whose visibility is written %j', (visibility) =>
    isPlain(readLocation({ visibility, area: 'Østfjell', ...SECRETS })),
  );

  test('is every place whose visibility stands under another name', () => {
    isPlain(readLocation({ visability: 'public', Visibility: 'public', area: 'Østfjell', ...SECRETS }));
    isPlain(
      readLocation({ ...JSON.parse('{"__proto__":{"visibility":"public"}}'), area: 'Østfjell', ...SECRETS }),
    );
  });

  test.each(['on-request', 'area'])('keeps only town and region when it is %s', (visibility) => {
    const location = readLocation({ visibility, ...SECRETS });
    expect(location).toMatchObject({ visibility, address: { locality: 'Skjulby' } });
    expect(location?.address).not.toHaveProperty('street');
    expect(location?.address).not.toHaveProperty('postalCode');
    expect(location).not.toHaveProperty('position');
    expect(location).not.toHaveProperty('stops');
  });

  test('that is on request or an area keeps a position no finer than a town', () => {
    const position = { latitude: 61, longitude: 11, precision: 'locality' };
    expect(
      readLocation({ visibility: 'area', position, stops: [{ name: 'Torget', position }] }),
    ).toMatchObject({
      position,
      stops: [{ position }],
    });
  });

  test.each(['entrnace', 'Locality', '', 7, null, undefined])(
    'that is on request loses a position of which nobody can read how fine it is: %j',
    (precision) => {
      const position = { latitude: 61.234567, longitude: 11.765432, precision };
      const location = readLocation({
        visibility: 'on-request',
        position,
        stops: [{ name: 'Torget', position }],
      });
      expect(JSON.stringify(location)).not.toContain('61.234567');
    },
  );

  test('that is public keeps what it has', () => {
    expect(readLocation({ visibility: 'public', ...SECRETS })).toEqual({
      id: 'p',
      visibility: 'public',
      ...SECRETS,
    });
  });

  test('that is public is drawn no finer than a town when nobody can read how fine its position is', () => {
    for (const precision of ['plaza', undefined]) {
      const position = { latitude: 61.2, longitude: 11.7, precision };
      const location = readLocation({
        visibility: 'public',
        position,
        stops: [{ name: 'Torget', position }],
      });
      expect(location?.position?.precision).toBe('locality');
      expect(location?.stops?.[0]?.position?.precision).toBe('locality');
    }
  });

  test('never leaves a trace in what is returned, however the record is spelt', () => {
    const secretText = fc.constantFrom('HEMMELIG', 'HEMMELIG 12', { nb: 'HEMMELIG', en: 'HEMMELIG' });
    const secretPosition = fc.record(
      {
        latitude: fc.constant(61.987654),
        longitude: fc.constant(11.987654),
        precision: fc.constantFrom('entrance', 'locality', 'x', 3),
      },
      { requiredKeys: ['latitude', 'longitude'] },
    );
    const anyAddress = fc.record(
      {
        street: fc.constant('HEMMELIG'),
        postalCode: fc.constant('HEMMELIG'),
        locality: fc.constant('HEMMELIG'),
        region: fc.constant('HEMMELIG'),
      },
      { requiredKeys: [] },
    );
    const anyPlace = fc.record(
      {
        id: fc.constantFrom('p', 'HEMMELIG', 7),
        visibility: fc
          .oneof(
            fc.constantFrom('confidential', 'Confidential', 'hemmelig', 'PUBLIC', ['public']),
            fc.anything(),
          )
          .filter((visibility) => !['public', 'area', 'on-request'].includes(visibility as string)),
        address: fc.oneof(anyAddress, secretText),
        position: secretPosition,
        stops: fc.array(fc.record({ name: secretText, position: secretPosition }, { requiredKeys: [] })),
        directions: secretText,
        surroundings: secretText,
        adress: secretText,
        geo: secretPosition,
        internal: secretText,
        hidden: fc.record({ address: anyAddress }),
        area: fc.constant('Østfjell'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(anyPlace, { minLength: 1, maxLength: 3 }), (locations) => {
        const { directory } = readDirectory(
          withService({ locations, internal: 'HEMMELIG', notes: 'HEMMELIG' }),
        );
        expect(directory?.services[0]?.locations).toHaveLength(locations.length);
        expect(JSON.stringify(directory)).not.toMatch(/HEMMELIG|987654/);
      }),
      { numRuns: 1000 },
    );
  });

  test('that is on request or an area never gives away its street or its door', () => {
    const precision = fc
      .oneof(fc.constantFrom('entrance', 'building', 'street', 'postcode', 'door', ''), fc.anything())
      .filter((code) => code !== 'locality');
    const anyPlace = fc.record(
      {
        visibility: fc.constantFrom('on-request', 'area'),
        address: fc.record(
          {
            street: fc.constant('HEMMELIG'),
            postalCode: fc.constant('HEMMELIG'),
            locality: fc.constant('Fjellby'),
          },
          { requiredKeys: [] },
        ),
        position: fc.record({
          latitude: fc.constant(61.987654),
          longitude: fc.constant(11.987654),
          precision,
        }),
        stops: fc.array(
          fc.record({
            name: fc.constant('Torget'),
            position: fc.record({
              latitude: fc.constant(61.987654),
              longitude: fc.constant(11.987654),
              precision,
            }),
          }),
        ),
      },
      { requiredKeys: ['visibility'] },
    );
    fc.assert(
      fc.property(anyPlace, (location) => {
        expect(JSON.stringify(readDirectory(withService({ locations: [location] })).directory)).not.toMatch(
          /HEMMELIG|987654/,
        );
      }),
    );
  });
});

describe('notes of the editors', () => {
  test.each(['text', { todo: 'x' }, ['x'], 1])('never reach a reader: %j', (internal) => {
    expect(readService({ internal })).not.toHaveProperty('internal');
  });
});

describe('promises', () => {
  const readAccess = (access: unknown) => readService({ access });

  test('are unconfirmed when the record has none, or something else', () => {
    for (const access of [undefined, null, 'free', [], 7]) {
      expect(readAccess(access)?.access).toEqual({ residenceStatus: 'unconfirmed' });
    }
  });

  test('of a code that is unknown are unconfirmed', () => {
    const service = readAccess({
      residenceStatus: { value: 'never-asked', basis: 'stated' },
      cost: { value: 'gratis', basis: 'stated' },
    });
    if (service === undefined) throw new Error('the service was left out');
    const summary = accessSummary(service, '2026-11-24');
    expect([summary.residenceStatus.value, summary.cost.value]).toEqual(['unconfirmed', 'unconfirmed']);
    expect(needsNoPapers(service, '2026-11-24')).toBe(false);
  });

  test('of a basis that is unknown promise nothing', () => {
    const service = readAccess({ residenceStatus: { value: 'not-asked', basis: 'guessed' } });
    expect(service === undefined || needsNoPapers(service, '2026-11-24')).toBe(false);
  });

  test('with a code of the wrong list are unconfirmed: there is no `required`, and no free immigration', () => {
    expect(
      readAccess({ residenceStatus: { value: 'required', basis: 'stated' } })?.access.residenceStatus,
    ).toMatchObject({ value: 'unconfirmed' });
    expect(readAccess({ immigration: { value: 'free', basis: 'stated' } })?.access.immigration).toMatchObject(
      { value: 'unconfirmed' },
    );
  });

  test('that should have been checked by a day that nobody can read counts as past it', () => {
    const check = { method: 'website', confidence: 'high', lastVerifiedOn: '2026-05-01' };
    const freshUntil = (reviewBy: unknown) =>
      recordFreshUntil(readService({ verification: { ...check, reviewBy } })!);
    for (const reviewBy of ['01.06.2026', '2026-02-30', 20260601, {}])
      expect(freshUntil(reviewBy) < '2026-05-01').toBe(true);
    expect(freshUntil('2026-06-01')).toBe('2026-06-01');
    expect(freshUntil(null) > '2026-10-01').toBe(true);
  });

  test('of how sure and how checked are the least when not readable', () => {
    expect(readService({ verification: undefined })?.verification).toEqual({
      method: 'second-hand',
      confidence: 'low',
    });
    expect(
      readService({ verification: { method: 'dream', confidence: 11, lastVerifiedOn: '2026-02-30' } })
        ?.verification,
    ).toEqual({
      method: 'second-hand',
      confidence: 'low',
    });
  });

  test('of a state that is unknown send nobody there', () => {
    expect(readService({ status: 'opening-soon' })?.status).toBe('temporarily-closed');
  });

  test('of a welcome that is unknown are for that group alone', () => {
    expect(readService({ audience: [{ group: 'women', welcome: 'sometimes' }] })?.audience).toEqual([
      { group: 'women', welcome: 'only' },
    ]);
  });
});

describe('positions', () => {
  test.each(['', ' ', null, undefined, '59.9', false, [], {}])(
    'a latitude written %j is no point, and never 0',
    (latitude) => {
      const location = readLocation({
        visibility: 'public',
        position: { latitude, longitude: 10.7, precision: 'building' },
      });
      expect(location).toEqual({ id: 'p', visibility: 'public' });
    },
  );

  test('a latitude of 0 is one', () => {
    expect(
      readLocation({ visibility: 'public', position: { latitude: 0, longitude: 0, precision: 'building' } })
        ?.position,
    ).toEqual({
      latitude: 0,
      longitude: 0,
      precision: 'building',
    });
  });

  test.each([
    [91, 10],
    [-91, 10],
    [59, 181],
    [Number.NaN, 10],
  ])('%d, %d lies outside the earth', (latitude, longitude) => {
    expect(
      readLocation({ visibility: 'public', position: { latitude, longitude, precision: 'building' } }),
    ).not.toHaveProperty('position');
  });
});

describe('opening hours that cannot be read whole', () => {
  const good = { days: ['mo'], opens: '10:00', closes: '15:00' };
  const bad: [string, object][] = [
    ['a weekday that is none', { periods: [good, { ...good, days: ['mo', 'tirsdag'] }] }],
    ['no weekday', { periods: [{ ...good, days: [] }] }],
    ['no time of opening', { periods: [{ days: ['mo'], closes: '15:00' }] }],
    ['a time that does not exist', { periods: [{ ...good, closes: '25:00' }] }],
    ['a number for a time', { periods: [{ ...good, opens: 10 }] }],
    ['24:00 as a start', { periods: [{ ...good, opens: '24:00' }] }],
    ['a date that does not exist', { periods: [{ ...good, validThrough: '2026-02-30' }] }],
    ['a season that does not exist', { periods: [{ ...good, season: { from: '13-01', through: '04-30' } }] }],
    ['half a season', { periods: [{ ...good, season: { from: '10-01' } }] }],
    ['a nought-th weekday', { periods: [{ ...good, nthOfMonth: [0] }] }],
    ['half a weekday', { periods: [{ ...good, nthOfMonth: [1.5] }] }],
    ['no weekday of the month', { periods: [{ ...good, nthOfMonth: [] }] }],
    ['every half week', { periods: [{ ...good, everyWeeks: { count: 1.5, from: '2026-01-05' } }] }],
    ['a group that is unknown', { periods: [{ ...good, audience: ['everyone'] }] }],
    ['a flag in words', { always: 'yes' }],
    ['a flag in numbers', { always: 1 }],
    ['a holiday rule that is unknown', { periods: [good], publicHolidays: 'maybe' }],
    [
      'an exception that ends before it begins',
      { periods: [good], exceptions: [{ from: '2026-12-26', through: '2026-12-24', closed: true }] },
    ],
    [
      'a period that is over before it begins',
      { periods: [{ ...good, validFrom: '2026-12-26', validThrough: '2026-12-24' }] },
    ],
    ['an exception without a date', { periods: [good], exceptions: [{ closed: true }] }],
    [
      'an exception closed in words',
      { periods: [good], exceptions: [{ from: '2026-12-24', through: '2026-12-24', closed: 'ja' }] },
    ],
    [
      'an exception without a period',
      { periods: [good], exceptions: [{ from: '2026-12-24', through: '2026-12-24', periods: [] }] },
    ],
    ['a list that is none', { periods: good }],
  ];

  test.each(bad)('are unknown, not closed and not open: %s', (_, hours) => {
    expect(readHours(hours)).toEqual({ periods: [] });
    const service = readService({ openingHours: hours });
    expect(service && serviceStatus(service, { at: AT, timeZone: 'Europe/Oslo' })).toMatchObject({
      state: 'unknown',
      reason: 'no-hours',
    });
  });

  test.each(bad)('keep the printed words: %s', (_, hours) => {
    expect(readHours({ ...hours, printed: 'ma. 10–15' })).toEqual({ printed: 'ma. 10–15' });
  });

  test('are reported with the place of the fault', () => {
    expect(problemsOf(withService({ openingHours: { periods: [{ ...good, closes: '25:00' }] } }))).toContain(
      'unusable /services/0/openingHours/periods/0/closes',
    );
  });

  test('of one place leave those of another', () => {
    const service = readService({
      locations: [
        { id: 'a', visibility: 'public', openingHours: { periods: [{ ...good, opens: 'ti' }] } },
        { id: 'b', visibility: 'public', openingHours: { periods: [good] } },
      ],
    });
    expect(service?.locations?.map(({ openingHours }) => openingHours)).toEqual([
      { periods: [] },
      { periods: [good] },
    ]);
  });

  test('are not those with null for a field', () => {
    expect(readHours({ periods: [{ ...good, closes: null }] })).toEqual({
      periods: [{ days: ['mo'], opens: '10:00' }],
    });
  });

  test('are those with a field that is unknown, at any depth: it may say that it is shut', () => {
    for (const hours of [
      { periods: [{ ...good, onlyWhen: 'booked' }] },
      { periods: [good], schoolHolidays: 'closed' },
      { periods: [{ ...good, season: { from: '10-01', through: '04-30', unless: 'warm' } }] },
    ])
      expect(readHours(hours)).toEqual({ periods: [] });
    expect(readHours({ periods: [{ ...good, label: { nb: 'Lege', xx: 'Doctor' } }] })).toMatchObject({
      periods: [{ label: { nb: 'Lege', xx: 'Doctor' } }],
    });
  });

  const day = { from: '2026-11-24', through: '2026-11-24' };
  test.each([
    ['a condition of one period', { periods: [{ ...good, condition: 'Under minus ten' }] }],
    ['a period that is closed', { periods: [{ ...good, closed: true }] }],
    ['an end of all hours', { periods: [good], validThrough: '2026-06-30' }],
    ['a season of all hours', { periods: [good], season: { from: '06-01', through: '08-31' } }],
    ['hours that are closed', { periods: [good], closed: true }],
    ['a day off of one period', { periods: [{ ...good, exceptions: [{ ...day, closed: true }] }] }],
    ['days of an exception', { periods: [good], exceptions: [{ ...day, closed: true, days: ['tu'] }] }],
    [
      'a count of a season',
      { periods: [{ ...good, season: { from: '06-01', through: '08-31', count: 2 } }] },
    ],
  ])('are unknown where a field stands in the wrong place: %s', (_, hours) => {
    expect(readHours(hours)).toEqual({ periods: [] });
  });

  test('are closed on a public holiday whose date has a time behind it', () => {
    const holidays = ['2026-12-25T00:00:00Z', '2026-12-26x', 'x2026-12-31', 7].map((date) => ({
      date,
      name: 'Jul',
    }));
    const { directory, problems } = readDirectory({ ...makeDirectory([]), publicHolidays: holidays });
    expect(directory?.publicHolidays?.map(({ date }) => date)).toEqual(['2026-12-25', '2026-12-26']);
    expect(problems.filter(({ path }) => path.startsWith('/publicHolidays')).length).toBeGreaterThanOrEqual(
      4,
    );
  });

  test('are not replaced by those of a phone', () => {
    const service = readService({
      openingHours: { periods: [{ ...good, days: ['mo', 'xx'] }] },
      contacts: [{ channel: 'phone', value: '+4722000000', openingHours: { always: true } }],
    });
    expect(serviceStatus(service!, { at: AT, timeZone: 'Europe/Oslo' })).toMatchObject({
      state: 'unknown',
      of: { kind: 'service' },
    });
  });
});

describe('time zones', () => {
  test.each(['Mars/Base', '', 7, null, undefined, '__proto__'])(
    '%j is none: nothing is known to be open',
    (timeZone) => {
      const value = { ...makeDirectory([makeService('s', { openingHours: { always: true } })]), timeZone };
      const { directory, problems } = readDirectory(value);
      expect(problems).toContainEqual({ path: '/timeZone', kind: 'unusable' });
      if (directory === undefined) throw new Error('the directory was left out');
      expect(queryServices({}, directory, { at: AT }).results[0]?.status).toMatchObject({
        state: 'unknown',
        reason: 'no-hours',
      });
    },
  );
});

describe('keys that mean something to JavaScript', () => {
  const POISON =
    '"__proto__":{"visibility":"public","polluted":true},"constructor":{"prototype":{"polluted":true}},"hasOwnProperty":1,"toString":1,';

  test('are harmless at every level', () => {
    const json = JSON.stringify(copyOfFullDirectory()).replaceAll('{"', `{${POISON}"`);
    const { directory } = readDirectory(JSON.parse(json));
    const clean = readDirectory(copyOfFullDirectory()).directory;
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const withoutExtensions = (value: typeof directory) =>
      // Hours with a key that nobody knows are not known; see above.
      JSON.parse(
        JSON.stringify(
          value?.services.map(({ extensions, ...service }) => service),
          (key, inner: unknown) => (key === 'openingHours' ? 'hours' : inner),
        ),
      ) as unknown;
    expect(withoutExtensions(directory)).toEqual(withoutExtensions(clean));
    expect(directory?.organizations).toEqual(clean?.organizations);
    expect(Object.getPrototypeOf(directory?.services[0]?.extensions)).toBe(Object.prototype);
  });
});

/** Many cases in one test, on a machine that may be busy. */
const SLOW_MS = 60_000;

describe('whatever the value', () => {
  /** Uses what was read as an element would. */
  function use(value: unknown): void {
    const { directory } = readDirectory(value);
    if (directory === undefined) return;
    const { timeZone } = directory;
    queryServices({ sort: 'name', text: 'h', near: { latitude: 60, longitude: 10 } }, directory, { at: AT });
    for (const service of directory.services) {
      accessSummary(service, '2026-11-24');
      weekView(service.openingHours, { at: AT, timeZone, publicHolidays: directory.publicHolidays });
      expect([service.organizationIds, service.needs].every(Array.isArray)).toBe(true);
      for (const source of service.sources ?? []) expect(Array.isArray(source.supports)).toBe(true);
    }
    mergeDirectories([directory, directory]);
  }

  test(
    'nothing is thrown',
    () => {
      const anything = fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withNullPrototype: true,
        withObjectString: true,
        withTypedArray: true,
        withSparseArray: true,
      });
      fc.assert(
        fc.property(anything, (value) => {
          use(value);
          use({ ...copyOfFullDirectory(), services: value });
          use({
            ...copyOfFullDirectory(),
            services: [value, { ...fullDirectory.services[0], locations: [value], contacts: value }],
          });
        }),
        { numRuns: 300 },
      );
    },
    SLOW_MS,
  );

  /** Paths to every value of the full directory. */
  function* pathsOf(value: unknown, path: string[] = []): Generator<string[]> {
    if (path.length > 0) yield path;
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) yield* pathsOf(inner, [...path, key]);
  }
  const PATHS = [...pathsOf(fullDirectory)];

  test(
    'nothing is thrown when any part of a good directory is replaced, and nothing comes back but a directory',
    () => {
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.constantFrom(...PATHS), fc.oneof(fc.anything(), fc.constant(undefined))), {
            minLength: 1,
            maxLength: 4,
          }),
          (changes) => {
            const value = copyOfFullDirectory();
            for (const [path, spoilt] of changes) {
              let place = value;
              for (const key of path.slice(0, -1))
                place = typeof place === 'object' && place !== null ? place[key] : undefined;
              if (typeof place === 'object' && place !== null) place[path.at(-1) ?? ''] = spoilt;
            }
            use(value);
          },
        ),
        { numRuns: 500 },
      );
    },
    SLOW_MS,
  );

  test(
    'each part of a good directory may be missing',
    () => {
      for (const path of PATHS) {
        for (const spoilt of [undefined, 0, {}]) {
          const value = copyOfFullDirectory();
          const place = path.slice(0, -1).reduce((inner, key) => inner[key], value);
          place[path.at(-1) ?? ''] = spoilt;
          use(value);
        }
      }
    },
    SLOW_MS,
  );
});

test('a directory that is too long is cut, and says so', () => {
  const services = Array.from({ length: 20_002 }, (_, index) => ({
    id: `s${index}`,
    name: 'S',
    summary: 'S',
  }));
  const { directory, problems } = readDirectory({ ...makeDirectory([]), services });
  expect(directory?.services).toHaveLength(20_000);
  expect(problems).toContainEqual({ path: '/services/20000', kind: 'unusable' });
});

test('in steps it is the same, and no step holds more than a few records', () => {
  const services = Array.from({ length: 40 }, (_, index) => ({
    id: `s${index % 30}`,
    name: 'S',
    summary: 'S',
  }));
  const value = { ...makeDirectory([]), services };
  let steps = 1;
  const reading = readDirectoryInSteps(value);
  let step = reading.next();
  for (; step.done !== true; step = reading.next()) steps += 1;
  expect(step.value).toEqual(readDirectory(value));
  expect(step.value.problems).toContainEqual({ path: '/services/30/id', kind: 'unusable' });
  expect(steps).toBeGreaterThanOrEqual(services.length / 5);
});
