import { expect, test } from 'vitest';
import { tellsSecretHouse } from './secret-house-told.ts';

test.each([
  'Vårt hemmelige krisesenter ligger i Hemmeligveien 44.',
  'Den skjermede boligen er i Prøvegata 44, ikke si det til noen.',
  'Our secret shelter is at Prøveveien 44.',
  'Our secret women’s shelter is at Prøveveien 44.',
  'The undisclosed shelter: Prøveveien 44',
  'Nuestro refugio secreto está en la calle Prøveveien 44.',
  'Наш секретный приют: Prøveveien 44.',
  'Таємний притулок: Prøveveien 44.',
  'Adăpostul secret este în Prøveveien 44.',
  'Tajne schronisko: Prøveveien 44',
  'Vårt hemliga boende ligger på Prøveveien 44.',
  'Det hemmelige krisecenter ligger i Prøveveien 44.',
  'الملجأ السري: Prøveveien 44',
  'Adressen er hemmelig: Prøveveien 44.',
  'Adressen til huset er strengt hemmelig: Prøveveien 44.',
  'Krisesenteret har hemmelig adresse i Prøveveien 44.',
  'Krisesenter for kvinner med hemmelig adresse i Prøveveien 44',
  'Sperret adresse: Prøveveien 44',
  'Vi driver også et hemmelig botilbud i Prøveveien 44.',
  'Krisesenteret holdes hemmelig, Prøveveien 44',
  'I Prøveveien 44 ligger det hemmelige krisesenteret.',
  'Vi følger deg til det hemmelige huset i Prøveveien 44.',
  'Krisesenteret har hemmelig adresse. Det ligger i Prøveveien 44.',
  'Krisesenteret har hemmelig adresse, men huset er i Prøveveien 44.',
  'Secret address: 59.91273, 10.74609',
])('“%s” calls a house secret and says where it is', (text) => {
  expect(tellsSecretHouse(text)).toBe(true);
});

test.each([
  'Krisesenteret har hemmelig adresse. Kontoret vårt er i Prøveveien 1.',
  'Krisesenteret har hemmelig adresse, kontoret er i Prøveveien 1.',
  'Vi har hemmelig adresse, men vi møter deg i Prøveveien 1.',
  'Vi møter deg i Prøveveien 1 og følger deg til det hemmelige huset.',
  'Hemmelige Hager, Prøveveien 1',
  'Vi holder taushetsplikt. Prøveveien 1.',
  'Alt du sier er konfidensielt. Prøveveien 1.',
  'Et trygt sted å snakke konfidensielt i Prøveveien 1',
  'A confidential place to talk at Prøveveien 1.',
  'Huset gir konfidensiell rådgivning i Prøveveien 1',
  'Adressen er ikke hemmelig: Prøveveien 1',
  'The address is not secret: Prøveveien 1',
  'Your address is confidential. We are at Prøveveien 1.',
  'Adressen din er hemmelig for oss, Prøveveien 1',
  'It is no secret that our house is at Prøveveien 1',
  'Det er ingen hemmelighet at huset er i Prøveveien 1',
  'Har du sperret adresse, kom til Prøveveien 1',
  'Vi i Prøveveien 1 hjelper deg med å få skjult adresse.',
  'Vi hjelper deg å få hemmelig adresse, Prøveveien 1',
  'Huset ligger skjult bak kirken, Prøveveien 1',
  'E-postadressen er skjult, Prøveveien 1',
  'Адрес не секретный: Prøveveien 1',
  'Krisesenteret har hemmelig adresse.',
  'Prøveveien 1',
  'Our location is hidden behind the church at Prøveveien 1.',
  'Samtalene er hemmelige og huset er i Prøveveien 1',
])('“%s” does not', (text) => {
  expect(tellsSecretHouse(text)).toBe(false);
});
