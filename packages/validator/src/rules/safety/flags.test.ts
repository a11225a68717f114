import { describe, expect, test } from 'vitest';
import { validate } from '../../validate.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../example.ts';
import { isTold, placesOf, toldBy } from '../../testing/told-by.ts';
import { locationFlagNotCode } from './flag-not-code.ts';
import { serviceUnknownFlag } from './unknown-flag.ts';

/** What all rules together say of a place without an address, so that nothing else is wrong with it. */
const codesOf = (location: object) =>
  validate(exampleDirectory('location', { area: 'Oslo', address: undefined, ...location }), {
    today: EXAMPLE_TODAY,
  }).findings.filter(({ code }) => /^(?:schema|location\/flag)/.test(code));

describe('location/flag-not-code', () => {
  test.each([
    [{ visibility: true }, 'visibility'],
    [{ visibility: 1 }, 'visibility'],
    [{ visibility: 'Confidential' }, 'visibility'],
    [{ visibility: 'secret' }, 'visibility'],
    [{ visibility: 'hidden from map' }, 'visibility'],
    [{ visibility: null }, 'visibility'],
    [{ visibility: {} }, 'visibility'],
    [{ visibility: 'confidential', confidential: 'yes' }, 'confidential'],
    [{ visibility: 'confidential', hemmelig: 1 }, 'hemmelig'],
    [{ visibility: 'confidential', isSecret: true }, 'isSecret'],
    [{ visibility: 'public', isSecret: false }, 'isSecret'],
    [{ visibility: 'public', visibilty: 'public' }, 'visibilty'],
    [{ visibility: 'public', Visibility: 'public' }, 'Visibility'],
    [{ visibility: 'public', showOnMap: false }, 'showOnMap'],
    [{ visibility: 'public', type: 'hemmelig' }, 'type'],
  ])('%j is told in its own words, and by no rule of the schema', (location, field) => {
    expect(codesOf(location).map(({ code, path }) => `${code} ${path.split('/').at(-1) ?? ''}`)).toEqual([
      `location/flag-not-code ${field}`,
    ]);
  });

  test('a misspelt field leaves the right one missing, and both are told', () => {
    expect(
      codesOf({ visibility: undefined, visibilty: 'confidential' })
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['location/flag-not-code', 'schema/missing-field']);
  });

  test('a flag beside a street or a point is told where it stands', () => {
    expect(
      placesOf(locationFlagNotCode, 'location', {
        visibility: 'public',
        address: { street: 'Prøvegata 1', hidden: true },
        position: { latitude: 59.9, longitude: 10.7, precision: 'street', isPublic: false },
      }),
    ).toEqual(['/locations/0/address/hidden', '/locations/0/position/isPublic']);
  });

  test('a word meant for a code is shown, and an address that stands there by mistake is not', () => {
    const message = (visibility: unknown) =>
      toldBy(locationFlagNotCode, 'location', { visibility })[0]?.message ?? '';
    expect(message('hemmelig')).toContain('“hemmelig”');
    expect(message('publik')).toContain('“publik”');
    expect(message(true)).toContain('“true”');
    expect(message('Hemmeligveien 5')).not.toContain('Hemmeligveien');
    expect(message({ street: 'Hemmeligveien 5' })).not.toContain('Hemmeligveien');
  });

  test('a word for secret is answered with the code for it', () => {
    const help = (visibility: unknown) => toldBy(locationFlagNotCode, 'location', { visibility })[0]?.help;
    expect(help('hemmelig')).toContain('visibility: confidential');
    expect(help(true)).toContain('public, on-request, area or confidential');
  });

  test.each(['public', 'on-request', 'area', 'confidential'])('the code %s is none', (visibility) => {
    expect(isTold(locationFlagNotCode, 'location', { visibility })).toBe(false);
  });

  test('other unknown fields are left to the schema', () => {
    expect(codesOf({ visibility: 'public', floor: 2 }).map(({ code }) => code)).toEqual([
      'schema/unknown-field',
    ]);
    expect(isTold(locationFlagNotCode, 'location', { visibility: undefined, address: 3 })).toBe(false);
  });
});

describe('service/unknown-flag', () => {
  test.each([
    ['internalNotes', true],
    ['internMerknad', true],
    ['Intern', true],
    ['private_note', true],
    ['merknad', true],
    ['ikkePubliser', true],
    ['doNotPublish', true],
    ['confidential', false],
    ['hemmelig', false],
    ['hideAddress', false],
    ['visibility', false],
  ])('%s: notes of the editors %s', (field, isNotes) => {
    const findings = toldBy(serviceUnknownFlag, 'service', { [field]: 'x' });
    expect(findings.map(({ params }) => [params['field'], params['isNotes']])).toEqual([[field, isNotes]]);
  });

  test('a flag on a contact is told there', () => {
    const contacts = [
      { channel: 'phone', value: '+4722990000' },
      { channel: 'phone', value: '+4722990001', isPrivate: true },
    ];
    expect(placesOf(serviceUnknownFlag, 'service', { contacts })).toEqual(['/contacts/1/isPrivate']);
  });

  test('it replaces what the schema says of the field', () => {
    const { findings } = validate(exampleDirectory('service', { internNotat: 'x' }), {
      today: EXAMPLE_TODAY,
    });
    expect(findings.filter(({ path }) => path.endsWith('/internNotat')).map(({ code }) => code)).toEqual([
      'service/unknown-flag',
    ]);
  });

  test.each(['internationalNumber', 'website', 'phone', 'internal'])('“%s” is none', (field) => {
    expect(isTold(serviceUnknownFlag, 'service', { [field]: 'x' })).toBe(false);
  });
});
