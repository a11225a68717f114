import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PublicStreets } from './public-streets.ts';
import { SecretWords, withoutOpenStreets } from './secret-words.ts';
import { collectSecrets, NO_SECRETS, SecretStore } from './secrets.ts';
import { skeletonOf } from './skeleton.ts';

// Every street here is invented.
const LETTERS = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzæøå');
const STREETS = fc
  .tuple(
    fc.string({ unit: LETTERS, minLength: 1, maxLength: 8 }),
    fc.constantFrom('gata', 'veien', 'gate', 'vegen'),
  )
  .map(([stem, ending]) => `${stem.charAt(0).toUpperCase()}${stem.slice(1)}${ending}`);

describe('SecretWords', () => {
  test('finds every street it knows, in capitals, with a number, in a link and inside a sentence', () => {
    fc.assert(
      fc.property(STREETS, fc.integer({ min: 1, max: 99 }), (street, number) => {
        fc.pre(skeletonOf(street).length > 3);
        const words = new SecretWords([street]);
        for (const text of [
          street,
          `Kom til ${street}.`,
          `${street.toUpperCase()} ${number}`,
          `${street.normalize('NFD')}`,
          `https://example.org/${encodeURIComponent(street)}-${number}`,
        ])
          expect(words.foundIn(text), text).toEqual([street]);
      }),
    );
  });

  test('the quick look never passes over what the close look would find', () => {
    fc.assert(
      fc.property(STREETS, fc.string({ unit: 'grapheme' }), (street, text) => {
        const skeleton = skeletonOf(street);
        fc.pre(skeleton.length > 3);
        const isThere = new RegExp(`(?<![a-z0-9])${skeleton}(?!\\d)`).test(skeletonOf(`${text} ${street}`));
        expect(new SecretWords([street]).foundIn(`${text} ${street}`).length > 0).toBe(isThere);
      }),
    );
  });

  test('the quick look passes over no letter or sign that is read as one of the first three', () => {
    const missed = new Set<string>();
    for (let code = 0x21; code < 0x2_0000; code++) {
      if (code >= 0xd8_00 && code < 0xe0_00) continue;
      const sign = String.fromCodePoint(code);
      const letter = skeletonOf(sign);
      if (!/^[a-z]+$/.test(letter)) continue;
      for (const [street, text] of [
        [`${letter}ibu${letter}erveien 5`, `${sign}ibu${letter}erveien 5`],
        [`b${letter}ubu${letter}erveien 5`, `b${sign}ubu${letter}erveien 5`],
      ] as const)
        if (skeletonOf(street) === skeletonOf(text) && new SecretWords([street]).foundIn(text).length === 0)
          missed.add(sign);
    }
    expect([...missed]).toEqual([]);
  });

  test.each(['Daeaygata 1', 'Oeoebakken 5', 'Ulf gate 3', 'Li’s gate 4', 'Khhadra vei 2', 'Þórsgata 9'])(
    'the quick look does not pass over “%s”',
    (street) => {
      expect(new SecretWords([street]).foundIn(`Kom til ${street}.`)).toEqual([street]);
    },
  );

  test('knows nothing without streets, or with none that has letters', () => {
    expect(new SecretWords([]).foundIn('Hemmeligveien 5')).toEqual([]);
    expect(new SecretWords(['شارع 5']).foundIn('شارع 5')).toEqual([]);
  });

  test('signs without a width and double encoding hide no street', () => {
    const words = new SecretWords(['hemmeligveien 5']);
    for (const text of ['H\u00ADemmeligveien 5', 'https://example.org/?u=H%2565mmeligveien%25205'])
      expect(words.foundIn(text), text).toEqual(['hemmeligveien 5']);
  });

  test('a street that begins with its number is found as well', () => {
    expect(new SecretWords(['5 hidden street']).foundIn('Come to 5 Hidden Street.')).toEqual([
      '5 hidden street',
    ]);
  });
});

describe('withoutOpenStreets', () => {
  const open = new PublicStreets();
  open.add({ visibility: 'public', address: { street: 'Karl Prøves gate 12 B' } });
  open.add({ visibility: 'public', address: { street: 'Prøvegata 1' } });

  test.each([
    ['Kom til Karl Prøves gate 12B, ring på.', 'kom til ring på'],
    ['Karl Prøves gate er lang.', 'er lang'],
    ['Karl Prøves gate 13', 'karl prøves gate 13'],
    ['Prøvegata 1 og Hemmeligveien 5', 'og hemmeligveien 5'],
    ['', ''],
  ])('“%s” leaves “%s”', (text, rest) => {
    expect(withoutOpenStreets(text, open)).toBe(rest);
  });
});

describe('what a directory keeps secret', () => {
  test('streets with and without number, from notes, addresses and directions of confidential places', () => {
    const streets = new Map<string, string>();
    collectSecrets(
      {
        id: 'huset',
        internal: { adresse: ['Hemmeligveien 5'], merknad: 'Før: Gamleplassen 3' },
        locations: [
          {
            visibility: 'confidential',
            address: { street: 'Bakkestubben' },
            directions: { nb: 'Fra Sidegata' },
          },
          { visibility: 'public', address: { street: 'Prøvegata 1' } },
        ],
      },
      streets,
    );
    expect([...streets.keys()].sort()).toEqual([
      'bakkestubben',
      'gamleplassen 3',
      'hemmeligveien',
      'hemmeligveien 5',
      'sidegata',
    ]);
    expect(new Set(streets.values())).toEqual(new Set(['huset']));
  });

  test('every address of a note, and short notes that say what they are', () => {
    const streetsOf = (internal: unknown) => {
      const streets = new Map<string, string>();
      collectSecrets({ id: 'huset', internal, locations: [{ visibility: 'confidential' }] }, streets);
      return [...streets.keys()].sort();
    };
    expect(streetsOf('Før Solbakken 1 og Lysbakken 2. Huset: Prøvebotten 3')).toEqual([
      'lysbakken 2',
      'prøvebotten 3',
      'solbakken 1',
    ]);
    expect(streetsOf({ adresse: 'Prøvebotten 3', kontakt: 'Kari 3' })).toEqual(['prøvebotten 3']);
  });

  test('the first service that names a street keeps it', () => {
    const streets = new Map<string, string>();
    for (const id of ['a', 'b'])
      collectSecrets({ id, internal: 'Hemmeligveien', locations: [{ visibility: 'confidential' }] }, streets);
    expect(streets).toEqual(new Map([['hemmeligveien', 'a']]));
  });

  test('points finer than a municipality, and open streets beside them', () => {
    const store = new SecretStore();
    expect(store.isEmpty).toBe(true);
    store.see('services', { id: 'uten' });
    store.see('services', {
      id: 'huset',
      internal: 'Døra: 59.9127, 10.7461',
      locations: [
        { visibility: 'confidential', position: { latitude: 60, longitude: 11, precision: 'locality' } },
        { visibility: 'confidential', position: { latitude: 61, longitude: 12, precision: 'street' } },
        { visibility: 'public', address: { street: 'Prøvegata 1' } },
      ],
    });
    expect(store.points).toEqual([
      { latitude: 61, longitude: 12, serviceId: 'huset' },
      { latitude: 59.9127, longitude: 10.7461, serviceId: 'huset' },
    ]);
    expect(store.isEmpty).toBe(false);
    expect(store.publicStreets.hasName('prøvegata')).toBe(true);
  });

  test('services without a confidential place, or with anything else for places, keep nothing', () => {
    const store = new SecretStore();
    for (const locations of [undefined, 3, [], [3], [{ visibility: 'public' }]])
      store.see('services', { id: 'a', internal: 'Hemmeligveien 5, 59.9127, 10.7461', locations });
    expect(store.isEmpty).toBe(true);
    expect(NO_SECRETS.streets.size).toBe(0);
  });
});
