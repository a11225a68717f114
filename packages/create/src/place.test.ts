import { describe, expect, it } from 'vitest';
import { emergencyNumbersOf, readCountry, readPlace, timeZoneOf } from './place.ts';

const nbAndEn = (): [string, ...string[]] => ['nb', 'en'];

describe('readPlace', () => {
  it.each([
    ['NO nb en', 'NO', ['nb', 'en']],
    ['no: nb, en', 'NO', ['nb', 'en']],
    ['Norge no; ar / NB', 'NO', ['nb', 'ar']],
    ['Sverige sv', 'SE', ['sv']],
    ['United Kingdom en', 'GB', ['en']],
    ['uk en', 'GB', ['en']],
    ['pt pt-br', 'PT', ['pt-BR']],
  ])('reads “%s”', (text, country, languages) => {
    expect(readPlace(text, nbAndEn)).toEqual({ country, languages });
  });

  it('takes the languages for the country when none is named', () => {
    expect(readPlace('Norway', (country) => [country === 'NO' ? 'nb' : 'en'])).toEqual({
      country: 'NO',
      languages: ['nb'],
    });
  });

  it('tells which word it did not understand', () => {
    expect(readPlace('', nbAndEn)).toEqual({ unknownCountry: '' });
    expect(readPlace('nowhere nb', nbAndEn)).toEqual({ unknownCountry: 'nowhere' });
    expect(readPlace('NO norsk', nbAndEn)).toEqual({ unknownLanguage: 'norsk' });
    expect(readPlace('NO nb x_y', nbAndEn)).toEqual({ unknownLanguage: 'x_y' });
  });
});

it('takes no union, no private code and no world for a country', () => {
  for (const word of ['EU', 'UN', 'ZZ', 'XX', 'Europe', 'world'])
    expect(readCountry(word), word).toBeUndefined();
});

it('takes the zone of this computer only where the country has it, and guesses none', () => {
  expect(timeZoneOf('NO', 'Europe/Paris')).toBe('Europe/Oslo');
  expect(timeZoneOf('US', 'America/Chicago')).toBe('America/Chicago');
  expect(timeZoneOf('PT', 'Europe/Oslo')).toBe('Europe/Lisbon');
  expect(timeZoneOf('ES', 'Atlantic/Canary')).toBe('Atlantic/Canary');
  expect(timeZoneOf('RU', 'Europe/Oslo')).toBe('Europe/Moscow');
  expect(timeZoneOf('XK', 'Europe/Oslo')).toBe('Europe/Belgrade');
  expect(timeZoneOf('US', 'Europe/Oslo')).toBeUndefined();
});

it('invents no emergency number for a country that it does not know', () => {
  expect(emergencyNumbersOf('NO').map(({ number }) => number)).toEqual(['112', '113']);
  expect(emergencyNumbersOf('RO').map(({ number }) => number)).toEqual(['112']);
  expect(emergencyNumbersOf('TH')).toEqual([]);
});
