import { expect, test } from 'vitest';
import { ageIn } from './age-said.ts';

const [FROM, TO] = [['minimumAge'], ['maximumAge']];
const BOTH = [...FROM, ...TO];

test.each([
  ['nb', 'Kun for kvinner over 18 år.', FROM],
  ['nb', 'Kun for kvinner over 18', FROM],
  ['nb', 'Velkommen. Tilbudet er for deg over 18 år.', FROM],
  ['nb', 'For unge under 25.', TO],
  ['nb', 'For ungdom mellom 13 og 20 år', BOTH],
  ['nb', 'For unge 16–25 år', BOTH],
  ['nb', 'Bare unge i alderen 16 til 25 år', BOTH],
  ['nb', '18 år og eldre', FROM],
  ['nb', 'Over 18 år', FROM],
  ['nb', 'Aldersgrense: 18 år', FROM],
  ['nb', 'Aldersgrensen er 18 år.', FROM],
  ['nb', 'Det er 18-årsgrense.', FROM],
  ['nb', 'Du må være over 18 år.', FROM],
  ['nb', 'Du må ha fylt 18 år for å få hjelp.', FROM],
  ['nb', 'Målgruppe: unge 16-25 år', BOTH],
  ['nb', 'Seng om natta for kvinner over 18 år.', FROM],
  ['nb', 'Overnatting og rådgivning til kvinner over 18 år som trenger et sted å sove.', FROM],
  ['nb', 'Trygt botilbud for unge mellom 16 og 20 år i Oslo', BOTH],
  ['nn', 'Overnatting for kvinner frå 18 år', FROM],
  ['en', 'Beds at night for women over 18.', FROM],
  ['en', 'Advice and support for young people aged 16 to 25 who live in Oslo', BOTH],
  ['nn', 'Berre for kvinnar over 18 år.', FROM],
  ['nn', 'Tilbodet er for ungdom frå 13 år.', FROM],
  ['en', 'Only for women over 18.', FROM],
  ['en', 'For people aged 16–25', BOTH],
  ['en', 'Aged 16 to 25', BOTH],
  ['en', 'The service is for young people under 25.', TO],
  ['en', 'You must be at least 18 years old.', FROM],
  ['en', 'The minimum age is 18.', FROM],
  ['en', 'For people 18 and over', FROM],
  ['en', 'Over-18s only', FROM],
  ['es', 'Solo para mujeres mayores de 18 años.', FROM],
  ['es', 'Para jóvenes de entre 16 y 25 años', BOTH],
  ['es', 'Para menores de 25 años', TO],
  ['ro', 'Doar pentru femei de peste 18 ani.', FROM],
  ['ro', 'Pentru tineri între 16 și 25 de ani', BOTH],
  ['pl', 'Tylko dla kobiet powyżej 18 roku życia.', FROM],
  ['ru', 'Только для женщин старше 18 лет.', FROM],
])('in %s “%s” says for which ages it is', (language, text, limits) => {
  expect(ageIn(text, language)?.limits).toEqual(limits);
});

test.each([
  ['nb', 'Gratis for deg under 25 år.'],
  ['nb', 'Gratis rådgivning for deg under 25 år.'],
  ['nb', 'Rabatt på tannlege for unge under 25 år.'],
  ['nb', 'Hjelp til kvinner som har jobbet over 18 år.'],
  ['en', 'Free clinic for people under 25.'],
  ['en', 'Help for women with children under 14.'],
  ['nb', 'Hjelp til kvinner med barn under 14 år.'],
  ['nb', 'For deg under 18 år trengs samtykke.'],
  ['nb', 'For deg under 18 år, ring helsestasjonen.'],
  ['nb', 'Vi har hjulpet folk i over 18 år.'],
  ['nb', 'Er du over 18 år?'],
  ['nb', 'Tilbudet er for alle.'],
  ['nb', 'Barn under 14 år får hjelp på sykehuset.'],
  ['nb', 'Åpent for alle fra 10 til 15.'],
  ['nb', 'For alle fra 10.'],
  ['nb', 'Over 400 kom i fjor.'],
  ['nb', 'Over 40'],
  ['nb', 'Under 10.'],
  ['en', 'Over 40'],
  ['nb', 'Tirsdager er for unge under 25 år.'],
  ['nb', 'Tilbudet er for kvinner.'],
  ['nb', 'Ventetiden er 2–3 år.'],
  ['nb', 'Du må vente til du er over 18 år.'],
  ['nb', 'Huset er ikke for deg under 18 år.'],
  ['en', 'Free for people under 25.'],
  ['en', 'People under 18 need consent.'],
  ['en', 'We have helped for over 18 years.'],
  ['en', 'From 10 to 15.'],
  ['en', 'Over 18?'],
  ['en', 'Children under 14 are seen by another ward.'],
  ['es', 'Gratis para menores de 25 años.'],
  ['es', 'Más de 18 años ayudando.'],
  ['ro', 'Gratuit pentru tineri sub 25 de ani.'],
  ['ro', 'De peste 18 ani ajutăm.'],
  ['so', 'Only for women over 18.'],
])('in %s “%s” does not', (language, text) => {
  expect(ageIn(text, language)).toBeUndefined();
});

test('a long text takes no long time', () => {
  const text = 'for kvinner over 18 år og unge 16-25 år til '.repeat(5_000);
  const start = performance.now();
  ageIn(text, 'nb');
  expect(performance.now() - start).toBeLessThan(1_000);
});
