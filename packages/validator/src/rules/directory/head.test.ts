import { describe, expect, test } from 'vitest';
import { inFamily } from '../../testing/example-codes.ts';
import { validateWith } from '../../validate.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../example.ts';
import { directoryRules } from './index.ts';

const { codesIn } = inFamily('directory');

describe('a report address', () => {
  test.each([{ reportUrl: 'https://example.org/feil' }, { email: 'post@example.org' }])(
    'may be %j',
    (way) => {
      expect(codesIn('directory', { publisher: { name: 'Eksempel', ...way } })).toEqual([]);
    },
  );

  test('is missing with a name alone', () => {
    expect(codesIn('directory', { publisher: { name: 'Eksempel' } })).toEqual([
      'directory/no-report-address',
    ]);
    expect(codesIn('directory', { publisher: 'Eksempel' })).toEqual([]);
  });
});

describe('emergency contacts', () => {
  test.each([{ emergencyContacts: undefined }, { emergencyContacts: [] }, { emergencyContacts: 'nei' }])(
    'are missing in %j',
    (head) => {
      expect(codesIn('directory', head)).toEqual(['directory/no-emergency-contacts']);
    },
  );
});

test('nothing is said of a head that could not be read', () => {
  const { findings } = validateWith(
    directoryRules,
    exampleDirectory('directory', {
      emergencyContacts: [],
      publisher: { name: 'x' },
      updatedOn: '2026-01-01',
    }),
    { today: EXAMPLE_TODAY, unread: { head: true } },
  );
  expect(findings.map(({ code }) => code)).toEqual([]);
});

describe('an organisation number', () => {
  const told = (...identifiers: unknown[]) => codesIn('organization', { identifiers });
  test.each([
    [{ scheme: 'NO-BRC', value: '999999998' }],
    [{ scheme: 'no-brc', value: '123456785' }],
    [{ scheme: ' NO-BRC', value: '99999999' }],
  ])('is wrong in %j', (identifier) => {
    expect(told(identifier)).toEqual(['organization/identifier-checksum']);
  });

  test.each([
    [{ scheme: 'NO-BRC', value: '999 999 999' }],
    [{ scheme: 'SE-ON', value: '999999998' }],
    [{ scheme: 'NO-BRC', value: 999999998 }],
    [{ value: '999999998' }],
    [null],
  ])('is not told to be wrong in %j', (identifier) => {
    expect(told(identifier)).toEqual([]);
  });
});
