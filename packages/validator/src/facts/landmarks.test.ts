import { expect, test } from 'vitest';
import { namesLandmark } from './landmarks.ts';

test.each([
  'Huset ligger rett bak kirken.',
  'Vi er ved siden av Kiwi.',
  'Inngangen er like ved jernbanestasjonen.',
  'I samme bygg som biblioteket.',
  'Nær sykehuset, ring på.',
  '300 meter fra sentrum',
  'Fem minutter å gå fra torget',
  '2,5 km nord for byen',
  'Next door to Kiwi.',
  'It is behind the old church.',
  'Near Hamar station.',
  'A five minute walk from the bus stop.',
  '3 km away from the centre',
  'Está al lado de la iglesia.',
  'Cerca del hospital.',
  'Lângă gară, sunați.',
  'Obok dworca, za kościołem.',
  'Рядом с вокзалом.',
  'Дом за церковью',
  'Недалеко от школы',
])('“%s” leads to the place', (text) => {
  expect(namesLandmark(text)).toBe(true);
});

test.each([
  'For deg som har opplevd vold i nære relasjoner.',
  'Et trygt sted nær deg.',
  'Senteret ligger nær Oslo.',
  'De har taushetsplikt overfor NAV og overfor skolen.',
  'Foreningen bak Krisesentersekretariatet.',
  'Ring 5 minutter før du kommer.',
  'Ring oss hvis du er 10 minutter forsinket fra avtalen.',
  'Du får svar innen 30 minutter.',
  'A safe place near you.',
  'We are close to people who need us.',
  'Talk to the people behind the service.',
  'The nearest police station can help.',
  'You can come from 10 to 15.',
  'Estamos cerca de ti.',
  'Płaci za szkołę.',
  'Ты не одна за это.',
])('“%s” does not', (text) => {
  expect(namesLandmark(text)).toBe(false);
});
