import { describe, expect, test } from 'vitest';
import { makeService } from '../../../test/fixtures/make.ts';
import { WEEKDAYS } from '../../codes/structure.ts';
import type { Location } from '../../entities/location.ts';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import type { Service } from '../../entities/service.ts';
import { serviceStatus } from './service-status.ts';

const EVERY_DAY = [...WEEKDAYS];
const daily = (opens: string, closes: string): OpeningHours => ({
  periods: [{ days: EVERY_DAY, opens, closes }],
});
const MORNING = daily('08:00', '10:00');
const NOON = daily('11:00', '13:00');
const PRINTED: OpeningHours = { printed: 'etter avtale' };

const NOW = '2026-11-24T12:00:00+01:00';
const ask = (fields: Partial<Service>, at = NOW) =>
  serviceStatus(makeService('s', fields), { at: Date.parse(at), timeZone: 'Europe/Oslo' });
const place = (id: string, openingHours: OpeningHours) => ({
  id,
  visibility: 'public' as const,
  openingHours,
});
const line = (value: string, openingHours: OpeningHours) => ({
  channel: 'phone' as const,
  value,
  openingHours,
});

describe('whose hours count', () => {
  test('those of a place take the place of those of its service', () => {
    expect(ask({ openingHours: MORNING, locations: [place('a', NOON)] })).toMatchObject({
      state: 'open',
      of: { kind: 'location', location: { id: 'a' } },
    });
    expect(ask({ openingHours: NOON, locations: [place('a', MORNING)] })).toMatchObject({
      state: 'closed',
      of: { kind: 'location', location: { id: 'a' } },
    });
  });

  test('those of the service hold at the places that have none', () => {
    const bare = { id: 'bare', visibility: 'public' as const };
    for (const locations of [
      [place('a', MORNING), bare],
      [bare, place('a', MORNING)],
    ])
      expect(ask({ openingHours: NOON, locations })).toMatchObject({
        state: 'open',
        of: { kind: 'location', location: { id: 'bare' } },
      });
    expect(ask({ openingHours: NOON, locations: [bare] })).toMatchObject({
      state: 'open',
      of: { kind: 'service' },
    });
  });

  test('those of the stops of a bus take the place of those of its service', () => {
    const stop = { name: 'Torget', openingHours: MORNING };
    const bus = { id: 'bus', visibility: 'public' as const, stops: [stop] };
    expect(ask({ openingHours: NOON, locations: [bus] as never })).toMatchObject({
      state: 'closed',
      of: { kind: 'location', stop },
    });
  });

  test('those of its places before those of a phone', () => {
    const status = ask({ locations: [place('a', NOON)], contacts: [line('+4710000001', { always: true })] });
    expect(status).toMatchObject({ state: 'open', of: { kind: 'location', location: { id: 'a' } } });
  });

  test('else those of its contacts', () => {
    expect(
      ask({ locations: [{ id: 'a', visibility: 'public' }], contacts: [line('+4710000001', NOON)] }),
    ).toMatchObject({
      state: 'open',
      of: { kind: 'contact', contact: { value: '+4710000001' } },
    });
  });

  test.each(['email', 'form', 'web'] as const)('never those of %s, where a message waits', (channel) => {
    const waiting = { ...line('https://example.org', { always: true }), channel };
    const phone = { channel: 'phone' as const, value: '+4710000001' };
    for (const contacts of [[waiting], [waiting, phone], [phone, waiting]])
      expect(ask({ contacts })).toMatchObject({
        state: 'unknown',
        reason: 'no-hours',
        of: { kind: 'service' },
      });
    expect(ask({ contacts: [waiting, line('+4710000001', MORNING)] })).toMatchObject({
      state: 'closed',
      of: { kind: 'contact', contact: { channel: 'phone' } },
    });
  });

  test.each(['phone', 'sms', 'chat', 'whatsapp', 'video'] as const)(
    'those of %s, where somebody is',
    (channel) => {
      expect(ask({ contacts: [{ ...line('+4710000001', NOON), channel }] })).toMatchObject({
        state: 'open',
        of: { kind: 'contact', contact: { channel } },
      });
    },
  );

  test('none: nothing is known', () => {
    expect(ask({})).toMatchObject({ state: 'unknown', reason: 'no-hours', of: { kind: 'service' } });
  });
});

describe('a door that is not open', () => {
  const chat = (openingHours: OpeningHours) => ({ ...line('https://chat.example.org', openingHours), channel: 'chat' as const }); // prettier-ignore

  test.each<[string, Partial<Service>]>([
    ['shut', { openingHours: MORNING }],
    ['shut at its place', { locations: [place('a', MORNING)] }],
    ['of which nobody knows', { openingHours: PRINTED }],
  ])('that is %s does not hide a telephone that answers', (_, fields) => {
    const contacts = [line('+4710000001', MORNING), line('+4710000002', NOON)];
    const status = ask({ ...fields, contacts });
    expect(status.state).not.toBe('open');
    expect(status.of.kind).not.toBe('contact');
    expect(status.answering).toMatchObject({
      state: 'open',
      of: { kind: 'contact', contact: { value: '+4710000002' } },
      changesAt: '2026-11-24T12:00:00.000Z',
    });
  });

  test('is told with a chat as well, and with the one for everybody before one for some', () => {
    expect(ask({ openingHours: MORNING, contacts: [chat(NOON)] }).answering).toBeDefined();
    const forWomen: OpeningHours = {
      periods: [{ days: EVERY_DAY, opens: '11:00', closes: '13:00', audience: ['women'] }],
    };
    const contacts = [line('+4710000001', forWomen), line('+4710000002', NOON)];
    expect(ask({ openingHours: MORNING, contacts }).answering?.of).toMatchObject({ contact: contacts[1] });
  });

  test.each<[string, Partial<Service>]>([
    ['who does not answer', { contacts: [line('+4710000001', MORNING)] }],
    ['whose hours nobody knows', { contacts: [{ channel: 'phone', value: '+4710000001' }] }],
    ['who lets nobody in any more', { contacts: [line('+4710000001', { periods: [{ days: EVERY_DAY, opens: '09:00', closes: '13:00', lastEntry: '11:30' }] })] }], // prettier-ignore
    ['where a message waits', { contacts: [{ ...line('post@example.org', NOON), channel: 'email' }] }],
    [
      'of a service that is shut for now',
      { status: 'temporarily-closed', contacts: [line('+4710000001', NOON)] },
    ],
  ])('says nothing of one %s', (_, fields) => {
    expect(ask({ openingHours: MORNING, ...fields }).answering).toBeUndefined();
  });

  test('has nobody beside it where it is open, or where it is the telephone itself', () => {
    const contacts = [line('+4710000001', NOON)];
    expect(ask({ openingHours: NOON, contacts }).answering).toBeUndefined();
    expect(
      ask({ contacts: [line('+4710000001', MORNING), line('+4710000002', PRINTED)] }).answering,
    ).toBeUndefined();
  });

  test('says nothing of a telephone whose hours are too old', () => {
    const verification = { lastVerifiedOn: '2025-01-01', method: 'phone', confidence: 'low' } as const;
    expect(
      ask({ verification, openingHours: MORNING, contacts: [line('+4710000001', NOON)] }).answering,
    ).toBeUndefined();
  });
});

describe('a service that moves', () => {
  const bus = (fields: Partial<Location> = {}, ...stops: [string, OpeningHours | undefined][]): Location => ({
    id: 'bus',
    kind: 'mobile',
    visibility: 'public',
    stops: stops.map(([name, openingHours]) => ({ name, ...(openingHours && { openingHours }) })),
    ...fields,
  });

  test('is open when it is at one of its stops, and the stop is told', () => {
    const status = ask({
      locations: [bus({}, ['Torget', MORNING], ['Stasjonen', NOON], ['Havna', undefined])],
    });
    expect(status).toMatchObject({
      state: 'open',
      of: { kind: 'location', location: { id: 'bus' }, stop: { name: 'Stasjonen' } },
    });
  });

  test('between stops it is closed, and the stop that comes first is told', () => {
    const stops: [string, OpeningHours][] = [['Torget', daily('20:00', '21:00')], ['Havna', daily('17:00', '18:00')], ['Stasjonen', MORNING]]; // prettier-ignore
    expect(ask({ locations: [bus({}, ...stops)] })).toMatchObject({
      state: 'closed',
      next: { opens: '17:00' },
      of: { stop: { name: 'Havna' } },
    });
  });

  test('the hours of the place itself come before those of its stops', () => {
    const status = ask({ locations: [bus({ openingHours: MORNING }, ['Torget', NOON])] });
    expect(status.state).toBe('closed');
    expect(status.of).not.toHaveProperty('stop');
  });

  test('a stop without hours says nothing', () => {
    expect(ask({ locations: [bus({}, ['Torget', undefined])] })).toMatchObject({ reason: 'no-hours' });
  });
});

describe('of several sets', () => {
  test('of those that are closed, the one that opens first is told', () => {
    expect(
      ask({
        locations: [
          place('a', MORNING),
          place('b', daily('14:00', '15:00')),
          place('c', daily('16:00', '17:00')),
        ],
      }),
    ).toMatchObject({ state: 'closed', of: { location: { id: 'b' } }, next: { opens: '14:00' } });
  });

  test('the one that is open decides', () => {
    expect(ask({ locations: [place('a', MORNING), place('b', PRINTED), place('c', NOON)] })).toMatchObject({
      state: 'open',
      of: { location: { id: 'c' } },
    });
  });

  test('an opening that is sure is told before an earlier one that is not', () => {
    const endless: OpeningHours = { periods: [{ days: EVERY_DAY, opens: '13:00' }] };
    expect(ask({ locations: [place('a', endless), place('b', daily('14:00', '15:00'))] })).toMatchObject({
      state: 'closed',
      of: { location: { id: 'b' } },
      next: { opens: '14:00' },
    });
  });

  test('one that opens again is told before one that does not, in either order', () => {
    const over: OpeningHours = {
      periods: [{ days: EVERY_DAY, opens: '10:00', closes: '11:00', validFrom: '2099-01-01' }],
    };
    for (const locations of [
      [place('over', over), place('b', MORNING)],
      [place('b', MORNING), place('over', over)],
    ])
      expect(ask({ locations })).toMatchObject({ state: 'closed', of: { location: { id: 'b' } } });
  });

  test('of hours whose periods are all over nothing is known', () => {
    const over: OpeningHours = {
      periods: [{ days: EVERY_DAY, opens: '00:00', closes: '01:00', validThrough: '2026-01-01' }],
      publicHolidays: 'open',
    };
    expect(ask({ openingHours: over })).toMatchObject({ state: 'unknown', reason: 'stale' });
    expect(ask({ openingHours: { ...over, always: true } }).state).toBe('open');
  });

  test('the last night counts to its end, whether periods or the date of review end it', () => {
    const nights = { days: EVERY_DAY, opens: '22:00', closes: '06:00' };
    const through = { ...nights, validThrough: '2026-11-23' };
    const verification = { lastVerifiedOn: '2026-11-01', reviewBy: '2026-11-23', method: 'web' } as const;
    const at = (time: string, more: Partial<Service>) => ask(more, `2026-11-24T${time}:00+01:00`);
    for (const more of [
      { openingHours: { periods: [through] } },
      { openingHours: { periods: [nights] }, verification },
    ] as Partial<Service>[]) {
      expect(at('01:00', more)).toMatchObject({ state: 'open', changesAt: '2026-11-24T05:00:00.000Z' });
      expect(at('06:00', more)).toMatchObject({ state: 'unknown', reason: 'stale' });
    }
  });

  test('one that may be open comes before one that is closed', () => {
    expect(ask({ locations: [place('a', MORNING), place('b', PRINTED)] })).toMatchObject({
      state: 'unknown',
      of: { location: { id: 'b' } },
    });
  });

  test.each(['on-request', 'area', 'confidential'] as const)(
    'a place that all may know is told before one that is %s, open or shut, in either order',
    (visibility) => {
      for (const hours of [NOON, MORNING]) {
        const hidden = { ...place('hidden', hours), visibility };
        for (const locations of [
          [hidden, place('b', hours)],
          [place('b', hours), hidden],
        ])
          // prettier-ignore
          expect(ask({ locations })).toMatchObject({ of: { location: { id: 'b' } } });
      }
      const hidden = { ...place('hidden', NOON), visibility };
      expect(ask({ locations: [hidden, place('b', MORNING)] })).toMatchObject({
        state: 'open',
        of: { location: { id: 'hidden' } },
      });
    },
  );

  test('a door to which one may simply come is told before one by appointment, in either order', () => {
    const by = (entry: 'appointment' | 'walk-in') => ({
      ...NOON,
      periods: [{ ...NOON.periods![0]!, entry }],
    });
    const doors = [place('a', by('appointment')), place('b', by('walk-in'))];
    for (const locations of [doors, [...doors].reverse(), [doors[0]!, place('b', NOON)]])
      expect(ask({ locations })).toMatchObject({ state: 'open', of: { location: { id: 'b' } } });
  });

  test('of equals the first', () => {
    expect(ask({ locations: [place('a', NOON), place('b', NOON)] })).toMatchObject({
      of: { location: { id: 'a' } },
    });
  });
});

describe('a service that is shut for now', () => {
  test.each(['temporarily-closed', 'inactive', 'defunct'] as const)(
    'is closed whatever its hours say: %s',
    (status) => {
      const result = ask({ status, openingHours: { always: true } });
      expect(result).toMatchObject({ state: 'closed', today: { date: '2026-11-24', spans: [] } });
      expect(result).not.toHaveProperty('changesAt');
      expect(result).not.toHaveProperty('next');
    },
  );

  test('is told from one that is active', () => {
    expect(ask({ status: 'active', openingHours: { always: true } }).state).toBe('open');
  });
});

describe('the age of hours', () => {
  const checked = (lastVerifiedOn: string | undefined, reviewBy?: string): Partial<Service> => ({
    openingHours: { always: true },
    verification: {
      method: 'website',
      confidence: 'high',
      ...(lastVerifiedOn === undefined ? {} : { lastVerifiedOn }),
      ...(reviewBy === undefined ? {} : { reviewBy }),
    },
  });

  test('is six months at most, the last day included', () => {
    expect(ask(checked('2026-05-24')).state).toBe('open');
    expect(ask(checked('2026-05-23'))).toMatchObject({ state: 'unknown', reason: 'stale' });
  });

  test('is what the record says when it says it', () => {
    expect(ask(checked('2026-01-01', '2026-12-01')).state).toBe('open');
    expect(ask(checked('2026-11-01', '2026-11-23'))).toMatchObject({ state: 'unknown', reason: 'stale' });
  });

  test('is too much when nobody knows it', () => {
    expect(ask(checked(undefined))).toMatchObject({ state: 'unknown', reason: 'stale' });
  });

  test('counts for places and phones too', () => {
    const { verification } = checked('2026-01-01');
    expect(ask({ verification, locations: [place('a', NOON)] } as Partial<Service>)).toMatchObject({
      reason: 'stale',
    });
    expect(ask({ verification, contacts: [line('+4710000001', NOON)] } as Partial<Service>)).toMatchObject({
      reason: 'stale',
    });
  });
});

describe('a clock that cannot be right', () => {
  const verification = { lastVerifiedOn: '2026-11-20', method: 'phone', confidence: 'high' } as const;

  test('shows a day before the record was last checked: nothing is open, nothing is closed', () => {
    for (const openingHours of [NOON, MORNING, { always: true } as const]) {
      expect(ask({ verification, openingHours }, '1970-01-01T12:00:00+01:00')).toMatchObject({
        state: 'unknown',
        reason: 'stale',
      });
    }
  });

  test('is trusted again on the day of the check', () => {
    expect(ask({ verification, openingHours: NOON }, '2026-11-20T12:00:00+01:00').state).toBe('open');
  });
});

describe('whose hours there are', () => {
  test('places and contacts without hours say nothing, and those beside them count', () => {
    const bare = { id: 'a', visibility: 'public' as const };
    expect(ask({ locations: [bare, place('b', NOON)] }).of).toMatchObject({ location: { id: 'b' } });
    const mail = { channel: 'email' as const, value: 'post@example.org' };
    expect(ask({ locations: [bare], contacts: [mail, line('+4722000000', NOON)] })).toMatchObject({
      state: 'open',
      of: { kind: 'contact', contact: { value: '+4722000000' } },
    });
    expect(ask({ locations: [bare], contacts: [mail] })).toMatchObject({
      state: 'unknown',
      reason: 'no-hours',
      of: { kind: 'service' },
    });
    expect(ask({})).toMatchObject({ state: 'unknown', reason: 'no-hours' });
  });

  test('a record that was never checked has no hours that count', () => {
    const verification = { method: 'website', confidence: 'low' } as const;
    expect(ask({ verification, openingHours: NOON })).toMatchObject({ state: 'unknown', reason: 'stale' });
  });
});
