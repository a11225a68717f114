import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timesOnlyIn } from './differing-times.ts';
import { figuresOf } from './figures.ts';
import { hasSameDigits } from './same-digits.ts';
import { clockOf } from './times.ts';

const timesOf = (text: string, language = 'nb') =>
  figuresOf(text, language).times.map(({ minutes }) => clockOf(minutes));
const datesOf = (text: string, language = 'nb') => [...figuresOf(text, language).dates];
const pricesOf = (text: string, language = 'nb') =>
  figuresOf(text, language).prices.map(({ currency, amount }) => `${currency} ${String(amount)}`);
const numbersOf = (text: string, language = 'nb') => [...figuresOf(text, language).numbers];

describe('times of day', () => {
  test.each([
    ['Åpent 10.00–15.30.', ['10:00', '15:30']],
    ['Åpent 10:00 til 15:30', ['10:00', '15:30']],
    ['Åpent kl. 9–15', ['09:00', '15:00']],
    ['Fra klokka 18', ['18:00']],
    ['Open 3 pm to 6.30 p.m.', ['15:00', '18:30']],
    ['12 am and 12 pm', ['00:00', '12:00']],
    ['Ouvert de 9h30 à 17h00', ['09:30', '17:00']],
    ['Døgnet rundt til 24:00', ['00:00']],
    ['Open 9–16.', ['09:00', '16:00']],
    ['Open Monday to Friday 9-16, Saturday 10–14.', ['09:00', '16:00', '10:00', '14:00']],
    ['Open Mon-Fri 9-16, Sat-Sun 10-14', ['09:00', '16:00', '10:00', '14:00']],
    ['Open 10–12 and 13–15', ['10:00', '12:00', '13:00', '15:00']],
    ['Åpent hverdager 9 til 15', ['09:00', '15:00']],
    ['Åpningstider: man–fre 9–15', ['09:00', '15:00']],
    ['Deschis între orele 9–16.', ['09:00', '16:00']],
    ['Czynne w godz. 9–16.', ['09:00', '16:00']],
    ['Открыто с 9 до 16 часов.', ['09:00', '16:00']],
    ['Abierto de 9 a 16 horas.', ['09:00', '16:00']],
  ])('of “%s” are %j', (text, times) => {
    expect(timesOf(text)).toEqual(times);
  });

  test.each([
    '24.12.2026',
    '15.50 kr',
    'versjon 1.10.2',
    '25:10',
    '10.30 %',
    'fra 16 til 25 år',
    'Åpent for ungdom 9–16 år.',
    'Open to children 9–16.',
    'Open for ages 9–16.',
    'Open to everyone 9–16 years old.',
    'Deschis pentru copii de 9–16 ani.',
    'Deschis celor de 9–16 ani.',
    'Czynne dla osób 9–16 lat.',
    'Открыто для тех, кому 9–16 лет.',
    'Abierto a personas de 9 a 16 años.',
    'Vi er 9–16 frivillige.',
    'Åpent uke 9–16.',
    'Open 9–16 days a month.',
    'Open 5–6 hours a day.',
    'Open 24-7.',
    'Open for 3–4 nights.',
    'Åpen gruppe, 8–10 deltakere.',
    'Åpent 3–4 ganger i uka.',
    'Open 1–15 July',
    'Åpent 5–6 timer hver dag.',
    'Åpent for alle. Se side 9–16.',
    'Open to all. Groups 9–16.',
    '22 99 00 00',
  ])('“%s” holds none', (text) => {
    expect(timesOf(text)).toEqual([]);
  });
});

describe('dates', () => {
  test.each([
    ['Stengt 24. desember.', 'nb', ['12-24']],
    ['Closed on December 24th, 2026.', 'en', ['12-24']],
    ['Closed on 24 December.', 'en', ['12-24']],
    ['Stengt 24.12.2026.', 'nb', ['12-24']],
    ['Stengt 24.12. og 2026-12-31', 'nb', ['12-31', '12-24']],
    ['Cerrado el 24 de diciembre', 'es', ['12-24']],
    ['Закрыто 24 декабря', 'ru', ['12-24']],
    ['Зачинено 24 грудня', 'uk', ['12-24']],
    ['Zamknięte 24 grudnia', 'pl', ['12-24']],
    ['Closed 12/24/2026', 'en', ['12-24']],
    ['Closed 4/5/2026', 'en', ['05-04', '04-05']],
  ])('of “%s” (%s) are %j', (text, language, dates) => {
    expect(datesOf(text, language).sort()).toEqual([...dates].sort());
  });

  test.each([
    ['I desember er det stengt.', 'nb'],
    ['You may come.', 'en'],
    ['Kap. 45.13.2026', 'nb'],
    ['Åpent 10.30', 'nb'],
  ])('“%s” holds none', (text, language) => {
    expect(datesOf(text, language)).toEqual([]);
  });
});

describe('prices', () => {
  test.each([
    ['Det koster 200 kr.', ['NOK 200']],
    ['kr 1 612 eller 350,-', ['NOK 1612', 'NOK 350']],
    ['15,50 kroner', ['NOK 15.5']],
    ['1.612 NOK', ['NOK 1612']],
    ['€20 and 15 euros', ['EUR 20', 'EUR 15']],
    ['20 dollars, £5, 30 zł', ['USD 20', 'GBP 5', 'PLN 30']],
    ['200 крон', ['NOK 200']],
    ['200 de coroane', ['NOK 200']],
  ])('of “%s” are %j', (text, prices) => {
    expect(pricesOf(text)).toEqual(prices);
  });

  test.each(['200 personer', 'kroner er pengene i Norge', 'Ring 22 99 00 00'])('“%s” holds none', (text) => {
    expect(pricesOf(text)).toEqual([]);
  });
});

describe('other numbers', () => {
  test('are what is left: ages, months, years', () => {
    expect(
      numbersOf('For deg mellom 16 og 25 år, siden 2018. Ring 22 99 00 00, 10.30, 200 kr, 24. desember.'),
    ).toEqual([16, 25, 2018]);
  });

  test('of other scripts are ours, and those in addresses none', () => {
    expect(numbersOf('من ١٨ سنة https://example.org/123 a1@example.org', 'ar')).toEqual([18]);
    expect(numbersOf('आयु १८', 'hi')).toEqual([18]);
  });
});

describe('times that a translation adds', () => {
  const added = (source: string, other: string, language = 'en') =>
    timesOnlyIn(figuresOf(other, language), figuresOf(source, 'nb'), source);

  test.each([
    ['Åpent kl. 10–15.', 'Open 10 am to 4 pm.', ['16:00']],
    ['Åpent 10.00–15.30.', 'Open 10:00 to 15:00.', ['15:00']],
    ['Åpent 08.00', 'Open 8 pm', ['20:00']],
  ])('“%s” → “%s”', (source, other, times) => {
    expect(added(source, other)).toEqual(times);
  });

  test.each([
    ['Åpent kl. 10–15.', 'Open 10 am to 3 pm.'],
    ['Familier slipper inn klokka 18 og andre klokka 21.', 'Families enter at 18:00 and others at 21:00.'],
    ['Åpent fra 9 til 15, mandag 10.00.', 'Open 9:00 to 15:00, Monday 10 am.'],
    ['Åpent halv åtte, mandag 10.00', 'Open at 7:30, Monday 10:00'],
    ['Åpent hele dagen', 'Open 8:00'],
    ['Åpent 8.30', 'Open 8.30 pm'],
  ])('are none in “%s” → “%s”', (source, other) => {
    expect(added(source, other)).toEqual([]);
  });
});

describe('the digits of a text', () => {
  const same = (...texts: string[]) =>
    hasSameDigits(new Map(texts.map((text, index) => [String(index), text])));
  test('are the same whatever stands between them', () => {
    expect(same('Åpent 10.00–15', 'Open 10:00 to 15')).toBe(true);
    expect(same('Ingen tall', 'No figures')).toBe(true);
    expect(same('a')).toBe(true);
  });

  test('differ when one is missing, added or another', () => {
    expect(same('10', '1')).toBe(false);
    expect(same('1', '10')).toBe(false);
    expect(same('15', '16')).toBe(false);
    expect(same('15', '15', '16')).toBe(false);
  });

  test('of another script are looked at the slow way', () => {
    expect(same('١', '1')).toBe(false);
    expect(same('a', 'ا ١')).toBe(false);
    expect(same('a', 'ابجد')).toBe(true);
    expect(same('2018', '١٢٣٤٥ 2018')).toBe(false);
  });
});

test('any text has figures, and every one of them is a number', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'kl. 9–15',
      '24.12.',
      ' kr',
      '€',
      '1 612',
      '3 pm',
      '2026-01-01',
      '٣',
      ':',
      'de ',
      'desember 4',
      '+47 22',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom('nb', 'en', 'ar', 'xx', ''), (pieces, language) => {
      const { prices, times, numbers, all } = figuresOf(pieces.join(''), language);
      for (const { amount } of prices) expect(Number.isFinite(amount)).toBe(true);
      for (const { minutes } of times) expect(minutes >= 0 && minutes < 1440).toBe(true);
      for (const number of numbers) expect(all.has(number)).toBe(true);
      expect([...all].every((number) => Number.isFinite(number))).toBe(true);
    }),
  );
});
