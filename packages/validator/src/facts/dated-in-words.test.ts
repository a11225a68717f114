import { expect, test } from 'vitest';
import { yearSaidIn } from './dated-in-words.ts';

test.each([
  ['Frelsesarmeens side sier det. Siden er fra rundt 2016.', '2016'],
  ['The page is from about 2016.', '2016'],
  ['Senterets egen side (2020–2021) sier at du kan være anonym.', '2021'],
  ['Nettstedet Blikk skrev i 2014 at testen er anonym.', '2014'],
  ['The news site Blikk wrote in 2014 that the test is anonymous.', '2014'],
  ['La página es de 2015.', '2015'],
  ['Pagina este din 2015.', '2015'],
  ['Газета написала в 2013, что тест анонимный.', '2013'],
  ['Siden er fra 2012. NRK skrev i 2019 at det gjelder fortsatt.', '2019'],
])('“%s” is of %s', (text, year) => {
  expect(yearSaidIn(text)).toBe(year);
});

test.each([
  'Vi har holdt på siden 2016.',
  'Loven er fra 1999.',
  'Prisen var 15 kroner i 2018.',
  'Ring 2016.',
  'The house is from 1890.',
  'Siden 2016 er det gratis.',
])('“%s” says of no page how old it is', (text) => {
  expect(yearSaidIn(text)).toBeUndefined();
});
