import { describe, expect, test } from 'vitest';
import { tracesIn } from './address-words.ts';
import { isStreetFirst } from './announced-streets.ts';

describe('a name and a number are an address where words announce one', () => {
  test.each([
    'Adressen er Krohnengen 14. Ring på.',
    'Adressen vår er Krohnengen 14',
    'Besøksadresse: Krohnengen 14',
    'Ny adresse fra 1.12.: Krohnengen 14',
    'Adressen er Øvre Krohnengen nr. 14 B',
    'Huset ligger i Krohnengen 9.',
    'Vi holder til i Krohnengen 9',
    'Vi holder til i det gule huset i Krohnengen 9 i Bergen.',
    'Møt opp i Krohnengen 9, 2. etasje',
    'Kom til Krohnengen 9.',
    'Kom til Krohnengen 9 kl. 10.',
    'Besøk oss i Krohnengen 9 (2. etg).',
    'Huset i Krohnengen 9 er trygt.',
    'Oppmøtested: Krohnengen 9',
    'Me held til i Krohnengen 9.',
    'Address: Krohnengen 14.',
    'Our address is Krohnengen 14.',
    'Where: Krohnengen 14',
    'We are at Krohnengen 14.',
    'We’re at Krohnengen 14 and open every day.',
    'The house is located in Krohnengen 14',
    'La dirección es Krohnengen 9',
    'Estamos en Krohnengen 9.',
    'Adresa este Krohnengen 9.',
    'Suntem la Krohnengen 9.',
    'Adres: Krohnengen 9',
    'Nasz adres to Krohnengen 9.',
    'Jesteśmy przy Krohnengen 9.',
    'Адрес: Кронэнген 9',
    'Наш адрес – Кронэнген 9.',
    'Мы находимся в Кронэнген 9.',
    'Мы находимся по адресу Кронэнген 9',
    'Adres: Krohnengen 9.',
    'Adresimiz Krohnengen No: 9',
    'adressen er krohnengen 14',
    'adressen vår er krohnengen 14 b, ring på',
    'besøksadressen er nedre krohnengen nr. 14 i bergen',
    'our address is krohnengen 14.',
    'la dirección es krohnengen 9',
    'adresa este krohnengen 9.',
    'nasz adres to krohnengen 9.',
    'Krohnengen 9, Bergen',
    'Krohnengen 9, 2. etg, Bergen',
  ])('“%s”', (text) => {
    expect(tracesIn(text)).toEqual(['street']);
  });

  test.each([
    'Vi er der i mars 14 dager.',
    'Kurset er i Bergen 14. mars.',
    'Kurset er i Lagunen 9, 10 og 11. mai.',
    'Vi holder til i Avdeling 3.',
    'Vi er på Buss 14, Linje 5, Rom 12 og Etasje 2.',
    'We are in Room 5. Meet us at Terminal 2.',
    'The meeting is on March 14.',
    'Arrangementet er på Litteraturhuset 14. november.',
    'Maria 27, Oslo',
    'Vi er stengt i Uke 14.',
    'Dørene er på Kode 6.',
    'Dette står i Paragraf 12.',
    'Adressen er Postboks 14',
    'For adresse, ring Politiet 112.',
    'Adressen får du på Alarmtelefonen 116 006.',
    'Vi er i Bergen 9–15.',
    'Vi er i Bergen 9.',
    'Vi er i Lagunen 9 til 15.',
    'Vi er på Voss 9–15, og på Voss 3 uker om sommeren.',
    'Vi holder til i Bergen 3 kvelder i uka.',
    'Vi er for alle i Norge fra 18 år.',
    'Vi har vært i Oslo 18 år.',
    'Vi er på Facebook 24/7.',
    'We are in Bergen 24/7, call Helpline 116 123.',
    'Testing er for Covid 19.',
    'Vi bor i Sone 2, Bergen',
    'Plasser: Bergen 12, Oslo 8, Trondheim 5',
    'Asker 12, Oslo 8',
    'Mandag 10, Oslo',
    'Avdeling 3, Bergen',
    'Prisen er på NOK 50.',
    'Vi er på TV 2.',
    'Ring Kari Nordmann på 55 99 00 00.',
    'Ești la Sector 3.',
    'Мы в Бергене 5 лет.',
    'Adressen er hemmelig i 14 dager.',
    'Adressen er hemmelig 24 timer i døgnet.',
    'Adressen er kjent for 14 av oss.',
    'Adressen er bare for deg over 18.',
    'Adressen får du: alder over 18.',
    'Adressen er over 18, og ikke under 5.',
    'adressen er buss 37.',
    'adressen er rom 12, etasje 3',
    'adressen er mandag 14, prisen er kroner 50',
    'adressen er oslo 5',
    'adressen er postboks 14',
    'prisen er billett 50, og kurset er torsdag 14.',
    'Adressen er åpen 14.30.',
    'e-postadressen er kontakt 24',
    'The address is hidden 24/7.',
    'The address is given within 14 days.',
    'La dirección es secreta 24 horas.',
    'Adres jest tajny 24 godziny.',
  ])('“%s” is none', (text) => {
    expect(tracesIn(text)).toEqual([]);
  });

  test('an open one may be named', () => {
    expect(tracesIn('Vi holder til i Krohnengen 9.', new Set(['krohnengen 9']))).toEqual([]);
  });
});

describe('an area that begins with a street and its number', () => {
  test.each(['Krohnengen 14', 'Krohnengen 14, Bergen', 'Øvre Krohnengen 14 (2. etg)', 'Krohnengen 14b'])(
    '“%s”',
    (text) => {
      expect(isStreetFirst(text)).toBe(true);
    },
  );

  test.each(['Bergen', 'Oslo 5', 'Bydel 3', 'Sone 2, Bergen', 'Sector 3', 'Bergen 24/7', 'Agder 2026'])(
    '“%s” does not',
    (text) => {
      expect(isStreetFirst(text)).toBe(false);
    },
  );
});
