import { describe, expect, test } from 'vitest';
import { isColorMark, readColorKey } from './color-key.ts';

const SHUT = { isShut: true, isSecret: false };
const SECRET = { isShut: false, isSecret: true };
const NEITHER = { isShut: false, isSecret: false };

describe('a text that explains colors', () => {
  test.each(['Rød = nedlagt', 'Røde rader er nedlagt', 'Rød rad: stengt', 'Raud: nedlagd', 'Merket med rødt: stengt til nyttår', 'Nedlagt = rød', 'Nedlagte er merket med rødt', 'Gjennomstreket = nedlagt', 'Red rows are closed', 'Red = closed down', 'Grønn = åpen, rød = stengt'])(
    'says that something is shut: “%s”',
    (text) => expect(readColorKey(text)).toEqual(SHUT),
  ); // prettier-ignore

  test.each(['Gul = hemmelig adresse', 'Gule rader er hemmelige', 'Lilla: ikke publiser', 'Kursiv = hemmelig adresse', 'Yellow = secret address'])(
    'says that something is secret: “%s”',
    (text) => expect(readColorKey(text)).toEqual(SECRET),
  ); // prettier-ignore

  test('may say both', () =>
    expect(readColorKey('Rød = nedlagt, gul = hemmelig adresse')).toEqual({ isShut: true, isSecret: true }));

  test.each(['Gul = må sjekkes', 'Grønn: ferdig', 'Blå = nye i år', 'Gule felt: fyll ut', 'Gul – venter på svar'])(
    'says neither: “%s”',
    (text) => expect(readColorKey(text)).toEqual(NEITHER),
  ); // prettier-ignore
});

test.each(['Røde Kors er stengt', 'Blå Kors: nedlagt', 'Rosa kompetanse – stengt', 'Grønn omsorg', 'Alle tilbud er åpne', 'Oppdatert 1.11', 'Rødt hus, hvit dør', 'Gul inngang bak bygget', 'Red Cross is closed', 'Svarttjenesten: ring først', 'Gule overskrifter må fylles ut, resten når dere vet det.'])(
  'explains no color: “%s”',
  (text) => expect(readColorKey(text)).toBeUndefined(),
); // prettier-ignore

test('a mark alone in its cell is told from a name', () => {
  for (const text of ['Rød', 'Rød rad', 'Gul celle', 'Kursiv', 'Tekst i rødt'])
    expect(isColorMark(text)).toBe(true);
  for (const text of ['Røde Kors', 'Rød rute', 'Navn']) expect(isColorMark(text)).toBe(false);
});
