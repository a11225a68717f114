import { describe, expect, test } from 'vitest';
import { notedStreetsIn } from './noted-streets.ts';

describe('streets in the notes of a secret place', () => {
  test.each<[unknown, string[]]>([
    ['Huset ligger i Utsikten 9, 1163 Oslo.', ['utsikten 9']],
    ['Vaterland 4, N-0185 Oslo', ['vaterland 4']],
    ['Lia 5', ['lia 5']],
    ['Nøkkel hos vaktmester\nMyrens Verksted 3J\nRing først', ['myrens verksted 3j']],
    [{ street: 'Nordstrandshøgda 21', postalCode: '1163' }, ['nordstrandshøgda 21']],
    [{ address: { street: 'Utsikten 9' } }, ['utsikten 9']],
    [{ adresse: 'Fjellstua 3, 1163 Oslo' }, ['fjellstua 3']],
    [{ gate: 'Kirkelia', husnr: 12 }, ['kirkelia 12']],
    [{ street: 'Kirkelia', number: '12 B' }, ['kirkelia 12b']],
    [['Skogbrynet 33', 'Ring på hos Hansen'], ['skogbrynet 33']],
  ])('%j', (notes, streets) => {
    expect(notedStreetsIn(notes)).toEqual(streets);
  });

  test.each<[unknown]>([
    ['Rom 3'],
    ['Etasje 2'],
    ['Ring i uke 34'],
    ['Uke 34'],
    ['Sjekket 24. november 2026'],
    ['Snakk med Kari før 1. mars'],
    ['Åpnet i 2019'],
    [{ telefon: '22990000', rom: 3 }],
    [{ hvor: 'i byen' }],
    [{ kontakt: 'Kari 3' }],
    [{ street: 'Kirkelia' }],
    [undefined],
    [12],
  ])('%j names none', (notes) => {
    expect(notedStreetsIn(notes)).toEqual([]);
  });

  test('a long note takes no long', () => {
    for (const text of [
      'A '.repeat(50_000),
      'Aa 1 '.repeat(20_000),
      'Å.'.repeat(50_000),
      '\n'.repeat(100_000),
    ])
      expect(notedStreetsIn(text).length).toBeGreaterThanOrEqual(0);
  });
});
