import { describe, expect, test } from 'vitest';
import { tracesIn } from './address-words.ts';
import { withHouseNumbers } from './house-numbers.ts';

describe('a house number in words, or behind another word', () => {
  test.each([
    ['Prøvegaten fem', 'Prøvegaten 5'],
    ['Prøvegata tolv', 'Prøvegata 12'],
    ['Prøvegata femogtyve', 'Prøvegata 25'],
    ['Prøvegata tjuefem', 'Prøvegata 25'],
    ['Prøveveien nummer to', 'Prøveveien 2'],
    ['Prøveveien twenty-five', 'Prøveveien 25'],
    ['Prøvegata пять', 'Prøvegata 5'],
    ['Prøvegata cinco', 'Prøvegata 5'],
    ['Prøvegata, hus nr. 5', 'Prøvegata, 5'],
    ['Prøvegata house 12', 'Prøvegata 12'],
  ])('“%s” is “%s”', (text, plain) => {
    expect(withHouseNumbers(text)).toBe(plain);
  });

  test.each([
    'Prøvegata to Eksempelveien',
    'Prøvegata en gang til',
    'Prøvegata tre kvelder i uka',
    'langs Prøveveien tre kilometer',
    'Prøvegata fem av ti',
    'Veien er lang',
    'Oslo fem',
  ])('“%s” stays as it is', (text) => {
    expect(withHouseNumbers(text)).toBe(text);
  });
});

describe('an address in other forms', () => {
  test.each([
    'nr. 5 i Prøvegata',
    'Adressen er 5 Prøvegata',
    'number 5 Prøvegata',
    'Prøvegata: 5',
    'Prøvegata – 5',
    'Prøvegata «5»',
    'Prøvegata 5/7',
    'på hjørnet av Prøvegata og Eksempelveien',
    'krysset Prøvegata/Eksempelveien',
    'Prøvegata/Eksempelveien',
    'the corner of Prøvegata and Eksempelveien',
    'the corner of Oak Street and Elm Street',
    'en la esquina de la calle Prueba con la calle Ejemplo',
    'на углу улиц Пробной и Примерной',
    'na rogu ulic Próbnej i Przykładowej',
    'à l’angle de la rue Essai et de la rue Exemple',
    'Plaza Prueba 5',
    'Avenida de la Prueba número 5',
    'al. Próbna 5',
    'bulevardul Probei 5',
    'str Probă nr 5',
    'бул. Пробен 5',
    'Приходите на Пробную улицу, дом 5',
    'на улицу Пробную, дом 5',
    'на Пробную улицу, 5',
    'на вулицю Пробну, буд. 5',
    'проспект Пробный, 5',
    'ул Пробная, дом 5',
    'вул Пробна 5',
    '10 Prøve St',
    'Prøve Rd 10',
    '12 avenue de l’Essai',
    'رقم ٥ شارع الملك',
    'gbnr 12/3',
    'matrikkel 0301-12/3',
    'bruksenhet H0201',
    'https://example.org/prøvegata/5',
  ])('“%s” is a street', (text) => {
    expect(tracesIn(text)).toEqual(['street']);
  });

  test.each([
    'Buss 34 Prøveveien går hit',
    'kl. 15 Prøvegata',
    'Ring 22 99 00 00, Prøveveien',
    'Arbeidsplass/Praksisplass',
    'Prøvegata: 5 senger',
    'Prøvegata: 22 99 00 00',
    'Prøvegata – 5. januar',
    'Prøveveien "5 på gata"',
    'Kryss av i skjemaet',
    'the corner of the room and the hall',
    'The corner between Monday and Friday',
    'En esquina con música y baile',
    'Plaza para 5 personas',
    '3 place pour les femmes',
    'Площадь для 5 человек',
    'Drive 5 times',
    'leilighet: 5 rom',
    'Nummer 5 i køen',
  ])('“%s” is none', (text) => {
    expect(tracesIn(text)).toEqual([]);
  });

  test.each(['0179Oslo', 'Postnummer null en sju ni', '0 1 7 9 Oslo'])('“%s” is a postal code', (text) => {
    expect(tracesIn(text)).toEqual(['postal-code']);
  });

  test('an open street may be named in those ways as well', () => {
    expect(tracesIn('Prøvegata fem', new Set(['prøvegata 5']))).toEqual([]);
    expect(tracesIn('strada Probă 5', new Set(['strada probă 5']))).toEqual([]);
    expect(tracesIn('strada Probă 6', new Set(['strada probă 5']))).toEqual(['street']);
  });
});
