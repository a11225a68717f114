import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tracesIn } from './address-words.ts';
import { otherReadingsOf } from './disguises.ts';
import { SecretWords } from './secret-words.ts';

// Every street here is invented.
describe('a secret street', () => {
  const finds = (text: string) =>
    new SecretWords(['storprøvegata 5', 'hemmeligveien']).foundIn(text).length > 0;

  test.each([
    'St0rprøvegata 5',
    'St0rprøvegat4 5',
    '5torprøvegata 5',
    '$torprøvegata 5',
    'Storprøvega7a 5',
    'Hemme1igveien',
    'Hemmel1gve1en',
    'H3mm3l1gv313n',
    'HemmeIigveien',
    'Hemmelig|veien, Hemme|igveien',
    'Storprøvegata5b og Storpr0vegata5',
    'Χεμμελιγβειεν',
    'Хеммелигвейен',
    'Ѕтогрпоѵеɡата 5, Ѕтогргоѵеɡата 5',
  ])('is found in “%s”', (text) => {
    expect(finds(text)).toBe(true);
  });

  test.each([
    'Storprøvegata 52',
    'Hemmel1gheter',
    'Rom 5b, 24timer, kl10',
    'St0rveien 5',
    'Сто рублей, гости, торт',
  ])('is not found in “%s”', (text) => {
    expect(finds(text)).toBe(false);
  });
});

describe('a street with a number', () => {
  test.each(['St0rprøvegata 5', '5torprøvegata 5', 'Pr0veg4ta 12', 'Ѕтогɡата 5', 'Prøvev3ien 7'])(
    'is seen in “%s”',
    (text) => {
      expect(tracesIn(text)).toEqual(['street']);
    },
  );

  test.each([
    'Åpent 24timer, kl10-15, rom 3B',
    'https://example.org/?id=xkv31/5',
    'Se B12 og H3 5 ganger',
    'Кто хочет, 5 мест. Стр. 5',
    'covid19-test 5 dager',
    'Skjema A4 5 sider',
  ])('is not seen in “%s”', (text) => {
    expect(tracesIn(text)).toEqual([]);
  });
});

test('most texts have no other reading, and any text can be read', () => {
  expect(otherReadingsOf('Ring 22 99 00 00 mandag kl. 10–15.')).toEqual([]);
  expect(otherReadingsOf('St0rgata')).toContain('Storgata');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(otherReadingsOf(text)).not.toContain(text);
    }),
  );
});
