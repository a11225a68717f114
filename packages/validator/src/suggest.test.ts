import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { suggest, suggestCode, suggester } from './suggest.ts';

const FIELDS = ['latitude', 'longitude', 'postalCode', 'openingHours', 'needs', 'id', 'url'];

describe('a name suggests', () => {
  test.each([
    ['Postal_Code', 'postalCode', 'the same word written in another way'],
    ['opening hours', 'openingHours', 'the same word with a space'],
    ['lat', 'latitude', 'another name for it'],
    ['postnummer', 'postalCode', 'another name in Norwegian'],
    ['latitdue', 'latitude', 'two letters that changed places'],
    ['longitud', 'longitude', 'a letter too few'],
    ['neds', 'needs', 'a letter too few in a short word'],
    ['openingHoursOfTheHouse', 'openingHours', 'a longer form'],
    ['open', 'openingHours', 'a cut-off form'],
  ])('“%s” → “%s”: %s', (name, meant) => {
    expect(suggest(name, FIELDS)).toBe(meant);
  });
});

test.each(['', ' -_', 'ie', 'xyz', 'kvitring', 'a'.repeat(61)])('“%s” suggests nothing', (name) => {
  expect(suggest(name, FIELDS)).toBeUndefined();
});

test('a name without letters is never suggested', () => {
  expect(suggest('helsehjelpen', ['', '-'])).toBeUndefined();
});

test('of two that are near the nearer one is suggested, of two as near the first', () => {
  expect(suggest('havnasenter', ['havnesenteret', 'havnesenter'])).toBe('havnesenter');
  expect(suggest('havnx', ['havna', 'havne'])).toBe('havna');
});

test('a word that is named as a field of every object suggests nothing by that', () => {
  expect(suggest('constructor', ['constructed', 'needs'])).toBe('constructed');
  for (const name of ['__proto__', 'constructor', 'toString'])
    expect(suggest(name, ['needs'])).toBeUndefined();
});

test.each([
  ['is-required', ['not-required', 'unconfirmed'], undefined],
  ['always-without-consent', ['never-without-consent'], undefined],
  ['not-requird', ['not-required', 'required'], 'not-required'],
  ['requird', ['not-required', 'required'], 'required'],
  ['without-papers', ['with-papers'], undefined],
])('for the code “%s” of %j is suggested %s: never the opposite', (code, allowed, meant) => {
  expect(suggestCode(code, allowed)).toBe(meant);
});

test('what is suggested is one of the allowed, and an allowed name suggests itself', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 20 }),
      fc.array(fc.string({ maxLength: 20 }), { maxLength: 5 }),
      (name, allowed) => {
        const meant = suggest(name, allowed);
        expect([...allowed, undefined]).toContain(meant);
        for (const one of allowed) if (/[a-z]/.test(one)) expect(suggest(one, [one])).toBe(one);
      },
    ),
  );
});

describe('the suggestions of one run', () => {
  test('are those for single names, and the allowed names are asked for once', () => {
    const names = vi.fn(() => FIELDS);
    const suggestFor = suggester(names);
    expect(names).not.toHaveBeenCalled();
    expect(['latitdue', 'neds', 'xyz'].map(suggestFor)).toEqual(['latitude', 'needs', undefined]);
    expect(names).toHaveBeenCalledTimes(1);
  });

  test('end after a hundred different names; those that were made are given again', () => {
    const suggestFor = suggester(() => ['tilbudet-i-oslo']);
    const made = Array.from({ length: 120 }, (_, index) => suggestFor(`tilbudet-i-oslo-${index}`));
    expect(made.filter((one) => one !== undefined)).toHaveLength(100);
    expect(suggestFor('tilbudet-i-oslo-99')).toBe('tilbudet-i-oslo');
    expect(suggestFor('tilbudet-i-oslo-100')).toBeUndefined();
  });

  test('come from the first five thousand names', () => {
    const names = Array.from({ length: 5_001 }, (_, index) => `${'xy'.repeat(8)}${index}`);
    names[4_999] = 'helsehjelpen';
    names[5_000] = 'krisesenteret';
    const suggestFor = suggester(() => names);
    expect(suggestFor('helsehjelpn')).toBe('helsehjelpen');
    expect(suggestFor('krisesentret')).toBeUndefined();
  });
});
