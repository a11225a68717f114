import { directoryHeadSchema, organizationSchema, serviceSchema } from '@service-directory/schema/zod';
import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, test } from 'vitest';
import { exampleDirectory } from '../rules/example.ts';
import { fastShape } from './fast-shape.ts';

const { organizations, services, ...head } = exampleDirectory('service', {
  description: { nb: 'Åpent.', en: 'Open.' },
  alert: { text: 'Stengt', from: '2026-01-01' },
  audience: [{ group: 'migrants', welcome: 'mainly' }],
  minimumAge: 16,
  languages: [{ code: 'en', mode: 'staff' }],
  locations: [
    {
      id: 'a',
      visibility: 'public',
      address: { street: 'Prøvegata 1', postalCode: '0150', locality: 'Oslo' },
      position: { latitude: 59.91, longitude: 10.75, precision: 'building' },
    },
  ],
  openingHours: {
    periods: [{ days: ['mo', 'tu'], opens: '10:00', closes: '15:00' }],
    publicHolidays: 'closed',
  },
  serviceArea: { scope: 'local', countries: ['NO'] },
  translations: { en: { origin: 'machine', of: '2026-01-01' } },
  extensions: { 'x:y': { z: [1] } },
}) as Record<string, unknown> & { organizations: unknown[]; services: unknown[] };

const RECORDS = [
  ['the head', directoryHeadSchema, head],
  ['an organisation', organizationSchema, organizations[0]],
  ['a service', serviceSchema, services[0]],
] as const;

/** Every place of a value, by its path. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    path,
    ...keys.flatMap((key) => pathsOf((value as Record<string | number, unknown>)[key], [...path, key])),
  ];
}

function spoil(
  record: unknown,
  path: readonly (string | number)[],
  change: (holder: Record<string | number, unknown>, key: string | number) => void,
) {
  const copy = structuredClone(record) as Record<string | number, unknown>;
  const key = path.at(-1);
  if (key === undefined) return copy;
  let holder = copy;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  change(holder, key);
  return copy;
}

describe.each(RECORDS)('of %s', (_name, schema, record) => {
  const isRight = fastShape(schema);

  test('the right record passes without zod', () => {
    expect(schema.safeParse(record).success).toBe(true);
    expect(isRight(record)).toBe(true);
  });

  test('every field taken away, doubled in type or renamed gives the verdict of zod', () => {
    const others: unknown[] = [
      undefined,
      null,
      0,
      -1,
      1.5,
      NaN,
      '',
      ' ',
      'x',
      'nb',
      true,
      [],
      {},
      [{}],
      'a'.repeat(6000),
    ];
    for (const path of pathsOf(record)) {
      for (const other of others) {
        const spoilt = spoil(record, path, (holder, key) => (holder[key] = other));
        expect(isRight(spoilt), `${path.join('.')} = ${JSON.stringify(other)}`).toBe(
          schema.safeParse(spoilt).success,
        );
      }
      const without = spoil(record, path, (holder, key) =>
        Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key],
      );
      expect(isRight(without)).toBe(schema.safeParse(without).success);
      const renamed = spoil(record, path, (holder, key) => (holder[`${key}x`] = 1));
      expect(isRight(renamed)).toBe(schema.safeParse(renamed).success);
    }
  });

  test('a record that zod refuses never passes, whatever stands in it', () => {
    const paths = pathsOf(record);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withSparseArray: true }),
        (path, other) => {
          const spoilt = spoil(record, path, (holder, key) => (holder[key] = other));
          if (isRight(spoilt)) expect(schema.safeParse(spoilt).success).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('a key __proto__ does not pass', () => {
    const poisoned: unknown = JSON.parse(JSON.stringify(record).replace(/^\{/, '{"__proto__": {"a": 1},'));
    expect(isRight(poisoned)).toBe(false);
  });
});

test('a kind of schema that is not known here is asked itself', () => {
  const isRight = fastShape(z.strictObject({ when: z.date().optional(), either: z.boolean() }));
  expect(isRight({ either: true })).toBe(true);
  expect(isRight({ when: new Date(0), either: false })).toBe(true);
  expect(isRight({ when: 'today', either: true })).toBe(false);
});

test('an object that is open to other fields is asked itself', () => {
  expect(fastShape(z.looseObject({ a: z.string() }))({ a: 'b', c: 1 })).toBe(true);
});
