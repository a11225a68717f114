import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RunError } from './errors.ts';
import { defineRule } from './rule.ts';
import { EXAMPLE_TODAY, exampleDirectory } from './rules/example.ts';
import { rules } from './rules/index.ts';
import { validate, validateWith } from './validate.ts';

const options = { today: EXAMPLE_TODAY };
const plain = exampleDirectory('directory', {}) as Record<string, unknown>;
const codes = (input: unknown, more = {}) =>
  validate(input, { ...options, ...more }).findings.map(({ code }) => code);

test('a good directory has no findings', () => {
  expect(validate(plain, options)).toEqual({ findings: [], crashes: [] });
});

test('a finding names the code, the place, the record, what was found and how to mend it', () => {
  const { findings } = validate(exampleDirectory('service', { needs: ['fod'] }), {
    ...options,
    file: 'katalog.json',
  });
  expect(findings).toEqual([
    {
      code: 'schema/unknown-code',
      severity: 'error',
      file: 'katalog.json',
      path: '/services/0/needs/0',
      line: 0,
      column: 0,
      recordId: 'helsehjelpen',
      params: expect.objectContaining({ field: 'needs', found: 'fod', suggestion: 'food' }) as unknown,
      message: '“fod” is no code of “needs”.',
      help: expect.stringMatching(/^Did you mean “food”\?/) as unknown,
    },
  ]);
});

test('messages come in Bokmål when asked for', () => {
  const { findings } = validate(exampleDirectory('service', { needs: ['fod'] }), { ...options, lang: 'nb' });
  expect(findings[0]?.message).toBe('«fod» er ingen kode for «needs».');
});

test.each([
  [undefined, 'There is no day to judge by: give { today: "YYYY-MM-DD" } as the second argument.'],
  [{}, 'There is no day to judge by: give { today: "YYYY-MM-DD" } as the second argument.'],
  [{ today: 3 }, '“3” is not a date: write today as YYYY-MM-DD.'],
  [{ today: '2026-02-30' }, '“2026-02-30” is not a date: write today as YYYY-MM-DD.'],
  [{ ...options, lang: 'xx' }, 'There are no messages in “xx”: write lang as en or nb.'],
])('options %j are refused with a sentence', (wrong, sentence) => {
  expect(() => validate(plain, wrong as never)).toThrow(new RunError('bad-value', sentence));
});

test.each([null, undefined, 3, 'text', [], true, () => 1])('%j is no directory and is told so', (input) => {
  expect(codes(input)).toEqual(['schema/wrong-type']);
});

test('a bad record hides no other, and is still given to the rules', () => {
  const services = [
    {
      id: 'forste',
      summary: 3,
      locations: [{ id: 'a', visibility: 'public', position: { latitude: 0, longitude: 0 } }],
    },
    {
      ...(plain['services'] as object[])[0],
      openingHours: { periods: [{ days: ['mo'], opens: '09:00', closes: '09:00' }] },
    },
  ];
  const found = validate({ ...plain, services }, options).findings;
  expect(found.filter(({ recordId }) => recordId === 'forste').map(({ code }) => code)).toEqual(
    expect.arrayContaining(['schema/wrong-type', 'schema/missing-field', 'location/point-near-zero']),
  );
  expect(found.filter(({ recordId }) => recordId === 'helsehjelpen').map(({ code }) => code)).toEqual([
    'hours/equal-times',
  ]);
});

test('findings follow the order of the data', () => {
  const input = exampleDirectory('service', {
    needs: ['fod'],
    contacts: [{ channel: 'phone', value: '+472299000' }],
    summary: { nb: '<b>Hjelp</b>', en: 'Help' },
  });
  expect(codes(input)).toEqual(['text/html', 'schema/unknown-code', 'contact/phone-impossible']);
});

describe('settings', () => {
  const input = exampleDirectory('service', { contacts: [] });

  test('change a severity or leave a rule out', () => {
    expect(
      validate(input, { ...options, rules: { 'service/unreachable': 'error' } }).findings[0]?.severity,
    ).toBe('error');
    expect(codes(input, { rules: { 'service/unreachable': 'off' } })).toEqual([]);
  });

  test('for a rule that does not exist are refused with the one that was meant', () => {
    expect(() => codes(input, { rules: { 'service/unreachabel': 'off' } })).toThrow(
      'Did you mean “service/unreachable”?',
    );
  });

  test('with a day that is none are refused', () => {
    expect(() => validate(input, { today: '2026-02-30' })).toThrow('not a date');
  });

  test('do not switch off what the schema says of a confidential place', () => {
    const secret = exampleDirectory('location', { visibility: 'confidential' });
    expect(codes(secret)).toEqual(['location/confidential-details']);
    expect(codes(secret, { rules: { 'location/confidential-details': 'off' } })).toEqual([
      'schema/not-together',
    ]);
  });
});

test('a rule that fails is told with its code and hides no finding of another', () => {
  const crashing = defineRule({
    code: 'test/crash',
    severity: 'error',
    source: 'a test',
    why: 'a test',
    on: 'service',
    ok: {},
    notOk: {},
    check() {
      throw new TypeError('no such thing');
    },
  });
  const input = exampleDirectory('service', { contacts: [] });
  const { findings, crashes } = validateWith([crashing, ...rules], input, options);
  expect(findings.map(({ code }) => code)).toEqual(['service/unreachable']);
  expect(crashes).toMatchObject([{ code: 'test/crash', path: '/services/0', recordId: 'helsehjelpen' }]);
});

test('ids that are missing because their file is broken are not called unknown', () => {
  const input = exampleDirectory('service', { organizationIds: ['eksempelforeningen', 'odelagt'] });
  expect(codes(input)).toEqual(['service/unknown-organization']);
  expect(codes(input, { unread: { ids: ['odelagt'] } })).toEqual([]);
});

/** Bits of real records in wrong places, so that the rules get further than the first type check. */
const nearlyService = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.string(),
    fc.constantFrom('mo', '09:00', '24:00', '2026-02-30', 'confidential', 'public', 'unconfirmed', '+4722990000', 'javascript:x', 'phone', 'Storgata 5'),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  ),
  value: fc.oneof({ maxDepth: 4 }, tie('leaf'), fc.array(tie('value'), { maxLength: 4 }), tie('record')),
  record: fc.dictionary(
    fc.constantFrom(
      'id', 'name', 'summary', 'access', 'residenceStatus', 'cost', 'entry', 'value', 'basis', 'sourceIds', 'sources', 'supports', 'url',
      'retrievedOn', 'locations', 'visibility', 'address', 'street', 'postalCode', 'position', 'latitude', 'longitude', 'stops', 'contacts', 'channel',
      'printed', 'openingHours', 'periods', 'days', 'opens', 'closes', 'exceptions', 'from', 'through', 'always', 'verification', 'lastVerifiedOn',
      'reviewBy', 'alert', 'needs', 'organizationIds', 'replacedBy', 'status', 'identifiers', 'scheme', 'internal', '__proto__', 'constructor', 'nb', 'en',
    ),
    tie('value'),
  ),
})); // prettier-ignore

describe('whatever the data', () => {
  test('validate neither throws nor lets a rule fail, and says the same twice', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.json().map((text) => JSON.parse(text) as unknown),
        ),
        (input) => {
          const first = validate(input, options);
          expect(first.crashes).toEqual([]);
          expect(JSON.stringify(validate(input, options))).toBe(JSON.stringify(first));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('the same for directories whose records are nearly right', () => {
    const directory = fc.record({
      services: fc.oneof(
        fc.array(fc.oneof(nearlyService.record, nearlyService.value), { maxLength: 4 }),
        nearlyService.value,
      ),
      organizations: fc.oneof(fc.array(nearlyService.record, { maxLength: 3 }), nearlyService.value),
      emergencyContacts: nearlyService.value,
      publicHolidays: nearlyService.value,
      languages: nearlyService.value,
      country: nearlyService.leaf,
    });
    fc.assert(
      fc.property(directory, (part) => {
        const input = { ...plain, ...part };
        const first = validate(input, options);
        expect(first.crashes).toEqual([]);
        expect(JSON.stringify(validate(input, options))).toBe(JSON.stringify(first));
      }),
      { numRuns: 300 },
    );
  });

  test('data that claims a constructor of its own is judged like any other', () => {
    const odd = { constructor: { name: { toString: 1 } } };
    expect(codes({ ...plain, languages: odd, services: [{ id: odd, name: odd }] })).toContain(
      'schema/wrong-type',
    );
  });

  test('a record that holds itself, or thousands of levels, ends', () => {
    const service: Record<string, unknown> = { id: 'ring' };
    service['extensions'] = service;
    let deep: unknown = 'bottom';
    for (let level = 0; level < 20_000; level++) deep = [deep];
    service['internal'] = deep;
    service['sources'] = deep;
    expect(validate({ ...plain, services: [service] }, options).crashes).toEqual([]);
  });
});
