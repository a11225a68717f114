import { beforeAll, describe, expect, test } from 'vitest';
import { loadLocales, type Language } from '../testing/records.ts';
import { countIn, sentence } from './grammar.ts';

let locales: Awaited<ReturnType<typeof loadLocales>>;

beforeAll(async () => {
  locales = await loadLocales();
});

describe('a count and its word', () => {
  test('the form of the category is taken, with the number in it', () => {
    const count = countIn('pl');
    const forms = { one: '# raz', few: '# razy', other: '# razów' };
    expect([1, 2, 5, 22, 25].map((number) => count(number, forms))).toEqual([
      '1 raz',
      '2 razy',
      '5 razów',
      '22 razy',
      '25 razów',
    ]);
  });
  test('a category without a form of its own takes that of the others', () =>
    expect(countIn('ar')(2, { other: '#' })).toBe('2'));
  test('a form may do without the number', () =>
    expect(countIn('ar')(2, { two: 'x', other: '#' })).toBe('x'));
  test('a language that nobody knows counts as English does, whatever the phone is set to', () =>
    expect(countIn('xx')(1, { one: 'one', other: 'many' })).toBe('one'));
});

describe('the end of a sentence', () => {
  test.each([
    ['Проверено 2026 г.', 'Проверено 2026 г.'],
    ['Sprawdzono 2026', 'Sprawdzono 2026.'],
  ])('%s', (words, whole) => expect(sentence(words)).toBe(whole));
});

/** How many services there are, at counts where each language changes its words. */
const RESULTS: Readonly<Record<Language, Readonly<Record<number, string>>>> = {
  nb: { 0: '0 tilbud', 1: '1 tilbud', 31: '31 tilbud' },
  nn: { 0: '0 tilbod', 1: '1 tilbod', 31: '31 tilbod' },
  en: { 0: '0 services', 1: '1 service', 2: '2 services' },
  es: { 0: '0 servicios', 1: '1 servicio', 2: '2 servicios' },
  pt: { 1: '1 serviço', 2: '2 serviços' },
  ro: {
    1: '1 serviciu',
    2: '2 servicii',
    19: '19 servicii',
    20: '20 de servicii',
    101: '101 servicii',
    128: '128 de servicii',
  },
  bg: { 1: '1 услуга', 2: '2 услуги', 21: '21 услуги' },
  hu: { 1: '1 szolgálat', 5: '5 szolgálat' },
  pl: {
    1: '1 placówka',
    2: '2 placówki',
    5: '5 placówek',
    12: '12 placówek',
    21: '21 placówek',
    22: '22 placówki',
  },
  lt: {
    1: '1 paslauga',
    2: '2 paslaugos',
    10: '10 paslaugų',
    11: '11 paslaugų',
    21: '21 paslauga',
    30: '30 paslaugų',
  },
  lv: {
    0: '0 pakalpojumu',
    1: '1 pakalpojums',
    2: '2 pakalpojumi',
    11: '11 pakalpojumu',
    21: '21 pakalpojums',
  },
  sq: { 1: '1 shërbim', 2: '2 shërbime' },
  ru: { 1: '1 служба', 2: '2 службы', 5: '5 служб', 11: '11 служб', 21: '21 служба', 24: '24 службы' },
  uk: { 1: '1 служба', 3: '3 служби', 5: '5 служб', 11: '11 служб', 21: '21 служба', 24: '24 служби' },
  fr: { 0: '0 service', 1: '1 service', 2: '2 services' },
  ar: { 1: 'خدمة واحدة', 2: 'خدمتان', 3: '3 خدمات', 11: '11 خدمة', 100: '100 خدمة', 103: '103 خدمات' },
  fa: { 1: '1 مرکز', 2: '2 مرکز' },
  so: { 1: '1 adeeg', 2: '2 adeeg' },
  ti: { 1: '1 ኣገልግሎት', 2: '2 ኣገልግሎታት' },
  th: { 1: '1 แห่ง', 2: '2 แห่ง' },
  vi: { 1: '1 nơi', 2: '2 nơi' },
  zh: { 1: '1项服务', 2: '2项服务' },
  tr: { 1: '1 hizmet', 2: '2 hizmet' },
};

/** One and two presses more: what Shift is asked for. */
const PRESSES: Readonly<Record<Language, readonly [one: RegExp, two: RegExp]>> = {
  nb: [/ 1 gang til /, / 2 ganger til /],
  nn: [/ 1 gong til /, / 2 gonger til /],
  en: [/ 1 more time /, / 2 more times /],
  es: [/ 1 vez más /, / 2 veces más /],
  pt: [/ mais 1 vez /, / mais 2 vezes /],
  ro: [/ o dată /, / de 2 ori /],
  bg: [/ 1 път,/, / 2 пъти,/],
  hu: [/ 1 alkalommal,/, / 2 alkalommal,/],
  pl: [/ 1 raz,/, / 2 razy,/],
  lt: [/ 1 kartą,/, / 2 kartus,/],
  lv: [/ 1 reizi,/, / 2 reizes,/],
  sq: [/ 1 herë /, / 2 herë /],
  ru: [/ 1 раз,/, / 2 раза,/],
  uk: [/ 1 раз,/, / 2 рази,/],
  fr: [/ 1 fois /, / 2 fois /],
  ar: [/ مرة أخرى /, / مرتين أخريين /],
  fa: [/ 1 بار /, / 2 بار /],
  so: [/ 1 jeer /, / 2 jeer /],
  ti: [/ 1 ግዜ /, / 2 ግዜ /],
  th: [/ 1 ครั้ง/, / 2 ครั้ง/],
  vi: [/ 1 lần /, / 2 lần /],
  zh: [/按1次/, /按2次/],
  tr: [/ 1 kez /, / 2 kez /],
};

describe('words beside numbers have the right form', () => {
  test.each(Object.keys(RESULTS) as Language[])('services (%s)', (language) => {
    const { results } = locales[language].messages;
    const expected = RESULTS[language];
    expect(Object.fromEntries(Object.keys(expected).map((count) => [count, results(Number(count))]))).toEqual(
      expected,
    );
  });
  test.each(Object.keys(PRESSES) as Language[])('presses of a key (%s)', (language) => {
    const { leaveCount } = locales[language].messages;
    const [one, two] = PRESSES[language];
    expect(leaveCount(1)).toMatch(one);
    expect(leaveCount(2)).toMatch(two);
  });
  test('ages: one year and many', () => {
    const ages = (language: Language) => [1, 18].map(locales[language].messages.ageFrom);
    expect(ages('es')).toEqual(['Desde 1 año', 'Desde 18 años']);
    expect(ages('pl')).toEqual(['Od 1 roku', 'Od 18 lat']);
    expect(ages('lv')).toEqual(['No 1 gada', 'No 18 gadiem']);
    expect(ages('ro')).toEqual(['De la 1 an', 'De la 18 ani']);
    expect(locales.ro.messages.ageFrom(25)).toBe('De la 25 de ani');
  });
});
