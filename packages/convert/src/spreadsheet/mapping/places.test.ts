import { describe, expect, test } from 'vitest';
import { fromSpreadsheet } from './from-spreadsheet.ts';
import { makeRow, type TestCell } from './testing/make-workbook.ts';

const read = (more: Record<string, TestCell>) =>
  fromSpreadsheet(makeRow(more), { country: 'NO', languages: ['nb'] });
const location = (more: Record<string, TestCell>) =>
  (read(more).output.services[0]?.['locations'] as unknown[] | undefined)?.[0];
const codes = (more: Record<string, TestCell>) => read(more).problems.map(({ code }) => code);
const OPEN = { Synlighet: 'Åpen adresse' };

describe('an open place', () => {
  test('has its address from the columns', () => {
    expect(location({ ...OPEN, Adresse: 'Prøvegata 1', Postnummer: '0150', Poststed: 'Oslo' })).toEqual({
      id: 'sted',
      visibility: 'public',
      address: { street: 'Prøvegata 1', postalCode: '0150', locality: 'Oslo' },
    });
  });

  test('has its address from one cell', () => {
    expect(location({ ...OPEN, Adresse: 'Prøvegata 1, 0150 Oslo' })).toMatchObject({
      address: { street: 'Prøvegata 1', postalCode: '0150', locality: 'Oslo' },
    });
    expect(location({ ...OPEN, Adresse: 'Prøvegata 1', Postadresse: '0150 Oslo' })).toMatchObject({
      address: { postalCode: '0150', locality: 'Oslo' },
    });
  });

  test('has its town from the municipality, and the part of the town as its area', () => {
    expect(location({ ...OPEN, Bydel: 'Grünerløkka', Kommune: 'Oslo' })).toEqual({
      id: 'sted',
      visibility: 'public',
      address: { locality: 'Oslo' },
      area: 'Grünerløkka',
    });
    expect(location({ ...OPEN, Neighbourhood: 'Grünerløkka', Poststed: 'Oslo' })).toMatchObject({
      address: { locality: 'Oslo' },
      area: 'Grünerløkka',
    });
    expect(codes({ ...OPEN, Bydel: 'Grünerløkka', Kommune: 'Oslo' })).toEqual([]);
  });

  test('has the part of the town for a town where nothing names that', () => {
    expect(location({ ...OPEN, Adresse: 'Prøvegata 1', Bydel: 'Grünerløkka' })).toEqual({
      id: 'sted',
      visibility: 'public',
      address: { street: 'Prøvegata 1', locality: 'Grünerløkka' },
    });
  });

  test('has its area from its own column, and a part of the town beside it is told', () => {
    const both = { ...OPEN, Område: 'Ved elva', Bydel: 'Grünerløkka', Poststed: 'Oslo' };
    expect(location(both)).toMatchObject({ address: { locality: 'Oslo' }, area: 'Ved elva' });
    expect(read(both).problems).toMatchObject([{ code: 'sheet/left-out', params: { column: 'district' } }]);
  });

  test('has a point that is no finer than somebody says', () => {
    const point = { ...OPEN, Breddegrad: 59.9, Lengdegrad: 10.7 };
    expect(location(point)).toMatchObject({
      position: { latitude: 59.9, longitude: 10.7, precision: 'locality' },
    });
    expect(codes(point)).toEqual(['sheet/assumed-value']);
    expect(location({ ...point, Nøyaktighet: 'inngang' })).toMatchObject({
      position: { precision: 'entrance' },
    });
    expect(location({ ...OPEN, Koordinater: '59.9, 10.7' })).toMatchObject({ position: { latitude: 59.9 } });
  });

  test('has no point when a number is missing', () => {
    const { problems, losses } = read({ ...OPEN, Adresse: 'Prøvegata 1', Breddegrad: 59.9, Lengdegrad: '' });
    expect(problems).toMatchObject([
      { code: 'sheet/half-position', params: { heading: 'Breddegrad', column: 'longitude' } },
    ]);
    expect(losses).toHaveLength(1);
    expect(codes({ ...OPEN, Breddegrad: 59.9, Lengdegrad: 'øst' })).toEqual(['sheet/number-unreadable']);
  });

  test('takes the municipality when there is no town, and tells when there is another', () => {
    expect(location({ ...OPEN, Adresse: 'Prøvegata 1', Kommune: 'Fjellby' })).toMatchObject({
      address: { locality: 'Fjellby' },
    });
    const both = { ...OPEN, Adresse: 'Prøvegata 1', Poststed: 'Vestby', Kommune: 'Fjellby' };
    expect(codes(both)).toEqual(['sheet/left-out']);
    expect(codes({ ...both, Kommune: 'Vestby' })).toEqual([]);
  });
});

describe('a place of which nobody says who may know it', () => {
  test('is told at its empty cell, and is never open', () => {
    const result = read({ Adresse: 'Prøvegata 1', Synlighet: '' });
    expect(result.problems).toMatchObject([
      { code: 'sheet/no-visibility', cell: 'I2', params: { heading: 'Synlighet' } },
    ]);
    expect(location({ Adresse: 'Prøvegata 1', Synlighet: '' })).not.toHaveProperty('visibility');
    expect(result.isTold('schema/missing-field', ['services', 0, 'locations', 0, 'visibility'])).toBe(true);
  });

  test('is told once a sheet when there is no such column', () => {
    expect(read({ Adresse: 'Prøvegata 1' }).problems).toMatchObject([
      { code: 'sheet/missing-column', params: { column: 'visibility' } },
    ]);
  });

  test('is told once when the word is not known', () => {
    expect(codes({ Adresse: 'Prøvegata 1', Synlighet: 'ja' })).toEqual(['sheet/yes-no']);
  });

  test('is no place when the row says nothing of one', () => {
    expect(location({})).toBeUndefined();
    expect(location(OPEN)).toBeUndefined();
  });
});

describe('several columns that say who may know a place', () => {
  const street = { Adresse: 'Skjulveien 13', Poststed: 'Oslo' };

  test.each<[string, string]>([
    ['Adressestatus', 'hemmelig'],
    ['Vis adresse', 'nei'],
    ['Åpen adresse', 'nei'],
    ['Kode 6', 'ja'],
    ['Kode 6/7', 'x'],
    ['Gradert', 'ja'],
    ['Adressesperre', 'ja'],
    ['Unntatt offentlighet', 'ja'],
    ['Hide address', 'yes'],
    ['Public address', 'no'],
  ])('the strictest holds, and that is told: “Åpen adresse” beside “%s”: %s', (heading, word) => {
    const more = { ...OPEN, ...street, [heading]: word };
    expect(location(more)).toMatchObject({ visibility: 'confidential' });
    expect(codes(more)).toEqual(['sheet/contradiction']);
    expect(JSON.stringify(read(more).problems)).not.toContain('Skjulveien');
  });

  test('a place told on request is not open either', () => {
    const more = { ...OPEN, ...street, Adressestatus: 'Spør om adressen' };
    expect(location(more)).toMatchObject({ visibility: 'on-request' });
    expect(codes(more)).toEqual(['sheet/contradiction']);
  });

  test('those that agree are told of nothing', () => {
    const more = {
      ...OPEN,
      ...street,
      Adressestatus: 'Åpen adresse',
      'Offentlig adresse': 'ja',
      'Kode 6': 'nei',
    };
    expect(location(more)).toMatchObject({ visibility: 'public' });
    expect(codes(more)).toEqual([]);
  });
});

test.each([
  ['Åpen adresse', 'ja', 'public'],
  ['Offentlig adresse', 'nei', 'confidential'],
  ['Vis adresse', 'nei', 'confidential'],
  ['Kan adressen vises', 'nei', 'confidential'],
])('“%s”: %s is %s', (heading, word, visibility) => {
  expect(location({ Adresse: 'Prøvegata 1', [heading]: word })).toMatchObject({ visibility });
});

describe('a row that a column keeps back', () => {
  test.each(['Kan publiseres', 'Publiseres', 'Vises på nett', 'Offentlig', 'Show on map', 'Public'])(
    'is told, and its place counts as secret: “%s”: nei',
    (heading) => {
      const more = { ...OPEN, Adresse: 'Skjulveien 13', Poststed: 'Oslo', [heading]: 'nei' };
      expect(location(more)).toMatchObject({ visibility: 'confidential' });
      expect(codes(more)).toContain('sheet/not-public-row');
      expect(codes({ [heading]: 'nei' })).toContain('sheet/not-public-row');
      expect(codes({ ...more, [heading]: 'ja' })).toEqual([]);
      expect(location({ ...more, [heading]: 'ja' })).toMatchObject({ visibility: 'public' });
    },
  );

  test('is told under a heading that is not known too', () => {
    expect(codes({ ...OPEN, Adresse: 'Gata 1', 'Til nettsida?': 'nei' })).toContain('sheet/not-public-row');
    expect(codes({ ...OPEN, Adresse: 'Gata 1', 'Til nettsida?': 'ja' })).not.toContain(
      'sheet/not-public-row',
    );
    expect(codes({ 'Offentlig transport': 'nei' })).not.toContain('sheet/not-public-row');
  });

  test('“ja” makes no place open', () => {
    expect(location({ Adresse: 'Prøvegata 1', 'Kan publiseres': 'ja' })).not.toHaveProperty('visibility');
  });
});

describe('a secret place', () => {
  test('shows no part of the town beside the town, and that is told', () => {
    const secret = { Synlighet: 'hemmelig', Kommune: 'Oslo', Bydel: 'Grünerløkka' };
    expect(location(secret)).toEqual({ id: 'sted', visibility: 'confidential', area: 'Oslo' });
    expect(read(secret).problems).toMatchObject([{ code: 'sheet/left-out', params: { column: 'district' } }]);
  });

  test('with a town alone has that as its area', () => {
    expect(location({ Synlighet: 'hemmelig', Poststed: 'Oslo' })).toEqual({
      id: 'sted',
      visibility: 'confidential',
      area: 'Oslo',
    });
    expect(location({ Synlighet: 'hemmelig', Kommune: 'Oslo', Område: 'Østlandet' })).toMatchObject({
      area: 'Østlandet',
    });
    expect(location({ Synlighet: 'hemmelig' })).toEqual({ id: 'sted', visibility: 'confidential' });
  });

  test.each([
    ['the town', { Poststed: 'Prøvegata 9', Område: 'Oslo' }],
    ['the town, without a number', { Poststed: 'Prøvegata', Område: 'Oslo' }],
    ['the town, without an area', { Poststed: 'Prøvegata 9' }],
    ['the municipality', { Kommune: 'Prøvegata 9, Oslo' }],
    ['the municipality, beside the town', { Kommune: 'Prøvegata 9', Poststed: 'Oslo' }],
    ['the county', { Fylke: 'Prøvegata 9', Område: 'Oslo' }],
    ['the part of the town', { Bydel: 'Prøvegata 9', Poststed: 'Oslo', Område: 'Oslo' }],
  ])('with a street in the column of %s keeps it as its address, for the validator to tell', (_, cells) => {
    const { address } = location({ Synlighet: 'hemmelig', ...cells }) as { address?: { street?: string } };
    expect(address?.street).toMatch(/^Prøvegata/);
  });

  test('with an address keeps it, for the validator to tell where it stands', () => {
    expect(location({ Synlighet: 'skjermet', Adresse: 'Hemmeliggata 5', Poststed: 'Oslo' })).toMatchObject({
      visibility: 'confidential',
      address: { street: 'Hemmeliggata 5' },
    });
  });

  test('may be said in the address column', () => {
    expect(location({ Adresse: 'Hemmelig adresse', Poststed: 'Oslo' })).toEqual({
      id: 'sted',
      visibility: 'confidential',
      area: 'Oslo',
    });
  });

  test.each(['Skjulveien 7 (hemmelig)', 'Hemmelig, Skjulveien 7', 'Skjulveien 7 - IKKE PUBLISER'])(
    'may be said beside the address, which stays for the validator to tell: %s',
    (words) => {
      const place = { visibility: 'confidential', address: { street: words } };
      expect(location({ Adresse: words })).toMatchObject(place);
      expect(location({ ...OPEN, Adresse: words })).toMatchObject(place);
      expect(codes({ ...OPEN, Adresse: words })).toEqual(['sheet/contradiction']);
      expect(JSON.stringify(read({ ...OPEN, Adresse: words }).problems)).not.toContain('Skjulveien');
    },
  );

  test.each(['oppgis ved henvendelse', 'Ring for adresse'])(
    'may be one that is told to those who ask: %s is no street',
    (words) => {
      const place = { id: 'sted', visibility: 'on-request' };
      expect(location({ Adresse: words })).toEqual(place);
      expect(location({ ...OPEN, Adresse: words })).toEqual(place);
      expect(read({ ...OPEN, Adresse: words }).problems).toMatchObject([
        {
          code: 'sheet/contradiction',
          params: { heading: 'Synlighet', other: 'Adresse', isOnRequest: true },
        },
      ]);
      expect(location({ Synlighet: 'hemmelig', Adresse: words })).toMatchObject({
        visibility: 'confidential',
      });
    },
  );

  test('wins over a word that it is open, and that is told', () => {
    const more = { ...OPEN, Adresse: 'Hemmelig adresse', Poststed: 'Oslo' };
    expect(location(more)).toMatchObject({ visibility: 'confidential' });
    expect(read(more).problems).toMatchObject([
      { code: 'sheet/contradiction', params: { heading: 'Synlighet', isSecret: true } },
    ]);
    expect(location({ ...OPEN, 'Hemmelig adresse': 'x', Poststed: 'Oslo' })).toMatchObject({
      visibility: 'confidential',
    });
  });

  test.each<[string, Record<string, TestCell>]>([
    ['confidential', { Synlighet: 'hemmelig' }],
    ['on request', { Synlighet: 'Spør om adressen' }],
    ['unclear', { Synlighet: 'ja' }],
    ['secret by its address', { Adresse: 'Hemmelig adresse' }],
  ])('that is %s: no message repeats its postal code or point', (_, more) => {
    const { problems, losses } = read({
      Postnummer: '173',
      Breddegrad: '59,4321',
      Lengdegrad: '599.123',
      ...more,
    });
    expect(problems.map(({ code }) => code)).toContain('sheet/lost-zero');
    expect(JSON.stringify([problems, losses])).not.toMatch(/173|4321|599/);
  });
});
