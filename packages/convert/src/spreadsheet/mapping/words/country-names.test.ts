import { expect, test } from 'vitest';
import { countryOf } from './country-names.ts';

test.each([
  ['NO', ['Norge', 'norway', 'Noreg', 'NOR', 'no']],
  ['FR', ['Frankrike', 'France', ' france ']],
  ['LB', ['Libanon', 'Lebanon']],
  ['DE', ['Germany', 'Tyskland', 'DEU']],
  ['GB', ['United Kingdom', 'Storbritannia', 'UK', 'uk']],
])('%s is known by its names in Bokmål and English, and by its code', (code, names) => {
  for (const name of names) expect(countryOf(name), name).toBe(code);
});

test('a word that is no country is none, nor is what only has a code', () => {
  for (const word of ['', 'Oslo', 'Sverig', 'Narnia', 'Unknown Region', 'Eurozone'])
    expect(countryOf(word), word).toBeUndefined();
});
