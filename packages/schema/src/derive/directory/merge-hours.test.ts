import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeDirectory, makeService } from '../../../test/fixtures/make.ts';
import type { Contact } from '../../entities/contact.ts';
import type { Location } from '../../entities/location.ts';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import type { Service } from '../../entities/service.ts';
import type { Source } from '../../entities/source.ts';
import { bestContact } from '../service/best-contact.ts';
import { serviceStatus } from '../service/service-status.ts';
import { mergeDirectories } from './merge-directories.ts';

/** A Thursday at noon. */
const context = { at: Date.parse('2026-11-26T12:00:00+01:00'), timeZone: 'Europe/Oslo' };
const WEEK: OpeningHours = {
  periods: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '10:00', closes: '18:00' }],
};
const MONDAY: OpeningHours = { periods: [{ days: ['mo'], opens: '10:00', closes: '14:00' }] };
const SHUT_NOW: OpeningHours = {
  ...WEEK,
  exceptions: [{ from: '2026-11-20', through: '2026-12-20', closed: true }],
};

const place = (openingHours?: OpeningHours, id = 'l'): Location => ({
  id,
  visibility: 'public',
  address: { locality: 'Oslo' },
  ...(openingHours === undefined ? {} : { openingHours }),
});
const phone = (openingHours?: OpeningHours): Contact => ({
  channel: 'phone',
  value: '+4710000001',
  ...(openingHours === undefined ? {} : { openingHours }),
});
const on = (lastVerifiedOn: string, fields: Partial<Service>): Partial<Service> => ({
  verification: { lastVerifiedOn, method: 'phone', confidence: 'high' },
  ...fields,
});
const list = (id: string, fields: Partial<Service>) => makeDirectory([makeService('mat', fields)], { id });
const merge = (...versions: Partial<Service>[]) => {
  const { services, conflicts } = mergeDirectories(
    versions.map((fields, index) => list('abc'.charAt(index), fields)),
  );
  return { service: services[0]!, conflicts };
};
const stateOf = (service: Service) => serviceStatus(service, context).state;
/** In both orders of the lists. */
const bothOrders = (a: Partial<Service>, b: Partial<Service>) => [merge(a, b), merge(b, a)];

test('hours of mail in a newer list do not take the place of those of a door', () => {
  const mail: Contact = { channel: 'email', value: 'post@example.org', openingHours: { always: true } };
  for (const { service, conflicts } of bothOrders(
    on('2026-11-01', { openingHours: WEEK }),
    on('2026-11-20', { contacts: [mail] }),
  )) {
    expect(service).toMatchObject({ openingHours: WEEK, contacts: [mail] });
    expect(conflicts).toEqual([]);
  }
});

describe('hours that are as new in two lists and differ', () => {
  const source: Source = {
    id: 's',
    url: 'https://example.org/',
    retrievedOn: '2026-11-01',
    supports: ['openingHours', 'locations.openingHours', 'contacts.openingHours'],
  };
  const read = (fields: Partial<Service>): Partial<Service> => ({
    sources: [source],
    verification: { lastVerifiedOn: '2026-11-01', method: 'website', confidence: 'high' },
    ...fields,
  });
  const always = { always: true } as const;

  test('are those of who asked the service last', () => {
    const asked = { ...on('2026-11-01', { openingHours: MONDAY }), sources: [source] };
    const before = { ...on('2026-10-01', { openingHours: always }), sources: [source] };
    for (const { service } of bothOrders(asked, before)) expect(service.openingHours).toEqual(MONDAY);
  });

  test.each([
    ['of the service', { openingHours: always }, { openingHours: MONDAY }],
    ['of a place', { locations: [place(always)] }, { locations: [place(MONDAY)] }],
    ['of a contact', { contacts: [phone(always)] }, { contacts: [phone(MONDAY)] }],
  ] satisfies [string, Partial<Service>, Partial<Service>][])(
    '%s: nobody knows when it is open, and that is told',
    (_, one, other) => {
      for (const { service, conflicts } of bothOrders(read(one), read(other))) {
        expect(stateOf(service)).toBe('unknown');
        expect(conflicts.some(({ field }) => field === 'openingHours')).toBe(true);
      }
    },
  );

  test('are kept where both lists say the same', () => {
    const { service } = merge(read({ openingHours: WEEK }), read({ openingHours: WEEK }));
    expect(service.openingHours).toEqual(WEEK);
  });
});

describe('a newer word elsewhere in the record beats the older hours', () => {
  const older = on('2026-07-01', { openingHours: WEEK });

  test.each([
    ['of a place', { locations: [place(MONDAY)] }],
    ['of a place that is shut for now', { locations: [place(SHUT_NOW)] }],
    ['of a stop', { locations: [{ ...place(), stops: [{ name: 'Torget', openingHours: MONDAY }] }] }],
    ['of a contact', { contacts: [phone(MONDAY)] }],
  ] satisfies [string, Partial<Service>][])('%s: closed, and told', (_, fields) => {
    for (const { service, conflicts } of bothOrders(older, on('2026-11-01', fields))) {
      expect(stateOf(service)).toBe('closed');
      expect(service).not.toHaveProperty('openingHours');
      expect(conflicts).toHaveLength(1);
      expect(conflicts[0]).toMatchObject({
        field: 'openingHours',
        kept: { evidenceOn: '2026-11-01' },
        other: { evidenceOn: '2026-07-01', value: WEEK },
      });
    }
  });

  test('of the service beats those of places, whose addresses stay', () => {
    const places = on('2026-07-01', { locations: [place(WEEK)] });
    for (const { service, conflicts } of bothOrders(places, on('2026-11-01', { openingHours: MONDAY }))) {
      expect(stateOf(service)).toBe('closed');
      expect(service.locations).toEqual([place()]);
      expect(conflicts).toMatchObject([
        { field: 'openingHours', kept: { value: MONDAY }, other: { value: WEEK } },
      ]);
    }
  });

  test('of a place keeps the hours of the service from which it differs, and none of an older one', () => {
    const both = on('2026-11-01', { openingHours: MONDAY, locations: [place(WEEK)] });
    for (const { service } of bothOrders(both, on('2026-07-01', { openingHours: MONDAY })))
      expect(service).toMatchObject({ openingHours: MONDAY, locations: [place(WEEK)] });
    for (const { service } of bothOrders(
      on('2026-11-01', { locations: [place(MONDAY)] }),
      on('2026-07-01', { openingHours: WEEK }),
    ))
      expect(service.openingHours).toBeUndefined();
  });

  test('of a contact beats those of a place, whose address stays', () => {
    const places = on('2026-07-01', { locations: [place(WEEK)] });
    for (const { service } of bothOrders(places, on('2026-11-01', { contacts: [phone(MONDAY)] }))) {
      expect(stateOf(service)).toBe('closed');
      expect(service.locations).toEqual([place()]);
    }
  });

  test('makes a line without hours of its own unknown, not open by the older word', () => {
    const { service } = merge(
      on('2026-07-01', { openingHours: WEEK, contacts: [phone()] }),
      on('2026-11-01', { locations: [place(MONDAY)] }),
    );
    expect(bestContact(service, context)?.availability).toBe('unknown');
  });

  test('leaves hours unknown where the places are from another list', () => {
    const newest = on('2026-10-01', {
      locations: [place(MONDAY)],
      sources: [sourceOf(['locations[0].openingHours'], '2026-11-01')],
    });
    const address = on('2026-10-01', {
      locations: [place(WEEK, 'm')],
      sources: [sourceOf(['locations.address'], '2026-11-02')],
    });
    for (const { service } of bothOrders(newest, address)) {
      expect(service.locations).toEqual([place(undefined, 'm')]);
      expect(stateOf(service)).toBe('unknown');
    }
  });

  test('is not stood in for by the hours of its own line, where its places are from another list', () => {
    const newest = on('2026-11-01', { locations: [place(MONDAY)], contacts: [phone(WEEK)] });
    expect(stateOf(merge(on('2026-11-01', { locations: [place()] }), newest).service)).toBe('unknown');
    expect(stateOf(merge(newest, on('2026-11-01', { locations: [place()] })).service)).toBe('closed');
  });

  test('that says the same is no conflict', () => {
    for (const { service, conflicts } of bothOrders(older, on('2026-11-01', { locations: [place(WEEK)] }))) {
      expect(stateOf(service)).toBe('open');
      expect(conflicts).toEqual([]);
    }
  });

  test('an older one elsewhere does not', () => {
    const newer = on('2026-11-01', { openingHours: WEEK });
    for (const { service } of bothOrders(newer, on('2026-07-01', { contacts: [phone(MONDAY)] })))
      expect(stateOf(service)).toBe('open');
  });
});

test('of two words that are as new the places’ counts, in either order', () => {
  const day = '2026-11-01';
  for (const { service, conflicts } of bothOrders(
    on(day, { openingHours: WEEK }),
    on(day, { locations: [place(MONDAY)] }),
  )) {
    expect(stateOf(service)).toBe('closed');
    expect(conflicts.map(({ field }) => field)).toEqual(['openingHours']);
  }
});

test('the record is as old as the version whose hours count, not as one whose hours are left out', () => {
  const { service } = merge(
    on('2026-07-01', { openingHours: WEEK }),
    on('2026-11-01', { locations: [place(MONDAY)] }),
  );
  expect(service.verification.lastVerifiedOn).toBe('2026-11-01');
});

function sourceOf(supports: string[], retrievedOn: string): Source {
  return { id: 's', url: 'https://example.org/', retrievedOn, supports };
}

test('whatever the versions: none is open unless a version with the newest hours is', () => {
  const hours = fc.constantFrom(undefined, WEEK, MONDAY, SHUT_NOW);
  const version = fc
    .record({
      day: fc.constantFrom('2025-01-01', '2026-07-01', '2026-09-01', '2026-11-01'),
      own: hours,
      atPlace: hours,
      atLine: hours,
      hasPlace: fc.boolean(),
      hasLine: fc.boolean(),
      placeId: fc.constantFrom('l', 'm'),
    })
    .map(({ day, own, atPlace, atLine, hasPlace, hasLine, placeId }) => ({
      day,
      hasHours: own !== undefined || (hasPlace && atPlace !== undefined) || (hasLine && atLine !== undefined),
      fields: on(day, {
        ...(own === undefined ? {} : { openingHours: own }),
        ...(hasPlace ? { locations: [place(atPlace, placeId)] } : {}),
        ...(hasLine ? { contacts: [phone(atLine)] } : {}),
      }),
    }));
  fc.assert(
    fc.property(fc.array(version, { minLength: 2, maxLength: 3 }), (versions) => {
      const { service } = merge(...versions.map(({ fields }) => fields));
      if (stateOf(service) !== 'open') return;
      const speaking = versions.filter(({ hasHours }) => hasHours);
      const newest = speaking
        .map(({ day }) => day)
        .sort()
        .at(-1);
      const alone = speaking
        .filter(({ day }) => day === newest)
        .map(({ fields }) => stateOf(makeService('mat', fields)));
      expect(alone).toContain('open');
    }),
    { numRuns: 1000 },
  );
});
