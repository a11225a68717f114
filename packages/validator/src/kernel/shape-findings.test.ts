import { serviceSchema } from '@service-directory/schema/zod';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromZodIssue } from '../from-zod-issue.ts';
import { exampleDirectory } from '../rules/example.ts';
import { validate } from '../validate.ts';
import { shapeFindings } from './shape-findings.ts';

const { services } = exampleDirectory('service', {
  alert: { text: 'Stengt', from: '2026-02-01', through: '2026-01-01' },
  audience: [{ group: 'migrants', welcome: 'mainly' }],
  locations: [{ id: 'a', visibility: 'public', address: { locality: 'Oslo' } }],
}) as { services: Record<string, unknown>[] };

/** The same, by asking zod about the whole record. */
const slow = (record: unknown) =>
  (
    serviceSchema.safeParse(record, {
      error: ({ code }) => (code === 'invalid_type' ? 'Invalid input' : undefined),
    }).error?.issues ?? []
  ).flatMap((issue) =>
    fromZodIssue(issue, record, serviceSchema as never, 'NO').map(({ code, path, params }) => ({
      code,
      path,
      params,
    })),
  );
const quick = (record: unknown) =>
  shapeFindings('services', record, [], 'NO').map(({ code, path, params }) => ({ code, path, params }));
const sorted = (list: object[]) => list.map((item) => JSON.stringify(item)).sort();

test('what zod says of the faulty fields alone is what it says of the whole record', () => {
  const fields = [...Object.keys(services[0] ?? {}), 'unknown', 'openingHours', 'minimumAge', 'extensions'];
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(undefined, '', 'fod', 'not-asked', [], {}, [{}], { value: 'free' }, '2026-02-30', 200),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...fields), value), { maxLength: 4 }),
      fc.constantFrom(...fields, undefined),
      (changes, removed) => {
        const record: Record<string, unknown> = { ...services[0], ...Object.fromEntries(changes) };
        if (removed !== undefined) delete record[removed];
        expect(sorted(quick(record))).toEqual(sorted(slow(record)));
      },
    ),
    { numRuns: 500 },
  );
});

test('a record that is none is told by its type, and by the list in which it stands', () => {
  for (const record of [null, 'x', 3, []])
    expect(sorted(quick(record))).toEqual(
      sorted(slow(record).map((told) => ({ ...told, params: { ...told.params, list: 'services' } }))),
    );
});

test('an object with a length, where a text is expected, is told by its type alone', () => {
  for (const length of [1e6, -1, 'long', {}]) {
    const publisher = JSON.parse(JSON.stringify({ length, toString: 1, valueOf: 1 })) as unknown;
    expect(
      shapeFindings('organizations', { id: 'a', name: 'A', url: publisher }, [], 'NO').map(
        ({ code }) => code,
      ),
    ).toEqual(['schema/wrong-type']);
  }
});

test('an id that only looks like a text is told as what it is', () => {
  const given = { kind: 'service-directory', services: [{ id: { length: { toString: '' } } }] };
  const { findings } = validate(given, { today: '2026-11-27' });
  expect(findings.some(({ path }) => path === '/services/0/id')).toBe(true);
});
