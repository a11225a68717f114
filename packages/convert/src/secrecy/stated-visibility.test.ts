import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statedVisibility } from './stated-visibility.ts';

const visibilityOf = (record: unknown) => statedVisibility(record).visibility;

describe('a property for it', () => {
  test.each([
    [{ synlighet: 'hemmelig' }, 'confidential'],
    [{ visibility: 'confidential' }, 'confidential'],
    [{ visibility: 'confidental' }, 'confidential'],
    [{ Visibility: 'hemmlig' }, 'confidential'],
    [{ visibility: true }, 'confidential'],
    [{ visibility: ['secret'] }, 'confidential'],
    [{ visibility: { code: 'public' } }, 'confidential'],
    [{ hemmelig: 'ja' }, 'confidential'],
    [{ secret: true }, 'confidential'],
    [{ confidential: 1 }, 'confidential'],
    [{ 'Hemmelig adresse': 'Skjulgata 3' }, 'confidential'],
    [{ vis_adresse: 'nei' }, 'confidential'],
    [{ showOnMap: false }, 'confidential'],
    [{ visibility: 'public', secret: 'yes' }, 'confidential'],
    [{ synlighet: 'Oppgis ved henvendelse' }, 'on-request'],
    [{ visibility: 'area' }, 'area'],
    [{ visibility: 'Public' }, 'public'],
    [{ synlighet: 'Åpen' }, 'public'],
    [{ synlighet: 'offentlig' }, 'public'],
    [{ hemmelig: 'nei' }, 'public'],
    [{ confidential: false }, 'public'],
    [{ visibility: '' }, 'public'],
    [{ visibility: null }, 'public'],
    [{ visibility: -1 }, 'public'],
  ])('%j means %s', (record, visibility) => expect(visibilityOf(record)).toBe(visibility));

  test('is named with whether it was understood', () => {
    expect(statedVisibility({ visibility: 'confidental!', secret: 'perhaps', name: 'A' }).flags).toEqual(
      expect.arrayContaining([{ name: 'secret', isUnderstood: false }]),
    );
  });
});

describe('words in a record', () => {
  test.each([
    [{ adresse: 'Hemmelig adresse' }, 'confidential'],
    [{ 'addr:street': 'Oppgis ikke' }, 'confidential'],
    [{ address: { streetAddress: 'Confidential' } }, 'confidential'],
    [{ 'https://schema.org/address': [{ '@value': 'Hemmelig' }] }, 'confidential'],
    [{ addresses: [{ address_1: 'Location not public' }] }, 'confidential'],
    [{ addresses: [{ attention: 'Hemmelig adresse - ikke publiser' }] }, 'confidential'],
    [{ merknad: 'Adressen er hemmelig' }, 'confidential'],
    [{ name: 'Undisclosed' }, 'confidential'],
    [{ additionalProperty: { name: 'Synlighet', value: 'hemmelig' } }, 'confidential'],
    [{ adresse: 'Oppgis ved henvendelse' }, 'on-request'],
    [{ name: 'Secret Garden Café', description: 'Confidential counselling' }, 'public'],
    [{ contact: { name: 'Confidential' } }, 'public'],
    [{ email_address: 'Confidential' }, 'public'],
  ])('%j mean %s', (record, visibility) => expect(visibilityOf(record)).toBe(visibility));

  test('are passed over where they speak of something else', () => {
    const record = { name: 'A', department: { description: 'Secret address' } };
    expect(visibilityOf(record)).toBe('confidential');
    expect(statedVisibility(record, new Set(['department'])).visibility).toBe('public');
  });
});

test('any JSON is read, and any value of a property for it that is no known word is secret', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      statedVisibility(value);
      statedVisibility({ value, visibility: value, address: value });
      expect(visibilityOf({ visibility: ['?', value] })).toBe('confidential');
    }),
  );
});
