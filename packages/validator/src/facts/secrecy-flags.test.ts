import { describe, expect, test } from 'vitest';
import { isConfidential } from './places.ts';
import { hidesPlace, isSecrecyFlag, saysSecret } from './secrecy-flags.ts';

describe('a value of visibility hides a place', () => {
  test.each([
    'confidential',
    ' Confidental ',
    'hemmelig',
    'Hemmeleg',
    'strengt fortrolig',
    'kode 6',
    'private',
    'nei',
    'ikke synlig',
    false,
    0,
    '0',
  ])('%j', (value) => {
    expect(hidesPlace(value)).toBe(true);
  });

  test.each(['public', 'on-request', 'area', true, 1, 'ja', 'offentlig', undefined, null, {}, []])(
    '%j does not',
    (value) => {
      expect(hidesPlace(value)).toBe(false);
    },
  );
});

test.each([
  ['isSecret', true],
  ['hemmelig', 1],
  ['skjerm', 'ja'],
  ['hideAddress', 'x'],
  ['public', false],
  ['visible', 'no'],
  ['synlig', 0],
  ['visPåKart', 'nei'],
  ['status', 'hemmelig'],
  ['visibilty', 'confidential'],
])('a field of another format says that a place is secret: %s %j', (field, value) => {
  expect(saysSecret(field, value)).toBe(true);
  expect(isConfidential({ visibility: 'public', [field]: value })).toBe(true);
});

test.each([
  ['isSecret', false],
  ['hemmelig', 'nei'],
  ['public', true],
  ['public', 'ja'],
  ['floor', 'no'],
  ['accessible', 'no'],
  ['lift', false],
  ['phone', 'x'],
])('and others do not: %s %j', (field, value) => {
  expect(saysSecret(field, value)).toBe(false);
});

test.each([
  'visibilty',
  'Visible',
  'synlig',
  'confidential',
  'hemelig',
  'privat',
  'showOnMap',
  'vis_adresse',
])('“%s” is the name of a flag', (field) => {
  expect(isSecrecyFlag(field)).toBe(true);
});

test.each(['visitors', 'visningsnavn', 'floor', 'besøk', 'stops', 'entrance'])(
  '“%s” is no name of a flag',
  (field) => {
    expect(isSecrecyFlag(field)).toBe(false);
  },
);

test('our own fields are no flags, whatever they hold', () => {
  expect(isConfidential({ visibility: 'public', name: 'Hemmelig', directions: 'hidden' })).toBe(false);
});
