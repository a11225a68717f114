import { describe, expect, test } from 'vitest';
import { inFamily } from '../../testing/example-codes.ts';

const { findingsIn, codesIn } = inFamily('translations');

describe('a figure that differs', () => {
  test.each([
    ['text/time-differs', 'Åpent kl. 10–15.', 'Open from 10 am to 4 pm.'],
    ['text/time-differs', 'Åpent 10.00–15.30.', 'Open 10:00 to 15:00.'],
    ['text/time-differs', 'Åpent kl. 9–15.', 'Open 9–16.'],
    ['text/time-differs', 'Åpent 9–15.', 'Open 10–15.'],
    ['text/price-differs', 'Det koster 200 kr.', 'It costs 150 NOK.'],
    ['text/price-differs', 'Egenandel på 1 612 kr.', 'A fee of NOK 1,621.'],
    ['text/date-differs', 'Stengt 24. desember.', 'Closed on December 26.'],
    ['text/date-differs', 'Stengt 24.12.2026.', 'Closed on 25 December 2026.'],
    ['text/number-differs', 'For deg over 18 år.', 'For people over 16.'],
    ['text/number-differs', 'Inntil 6 måneder.', 'Up to 3 months.'],
    ['text/number-differs', 'Siden 2018.', 'Since 2016.'],
    ['text/phone-differs', 'Ring 22 99 00 00.', 'Call +47 22 99 00 01.'],
  ])('is told as %s: “%s” and “%s”', (code, nb, en) => {
    expect(findingsIn('text', { nb, en })).toMatchObject([{ code, path: '/services/0/description/en' }]);
  });

  test.each([
    ['Åpent kl. 10–15.', 'Open from 10 am to 3 pm.'],
    ['Åpent 08.00.', 'Open at 8 am.'],
    ['Åpent halv åtte, stengt 15.00.', 'Open at 7:30, closed at 15:00.'],
    ['Det koster 200 kr.', 'It costs 200 NOK (about 18 euros).'],
    ['Det koster kr 1 612.', 'It costs NOK 1,612.'],
    ['Det koster 15,50 kr.', 'It costs 15.50 NOK.'],
    ['Stengt 24.12.2026.', 'Closed on December 24, 2026.'],
    ['Stengt i jula.', 'Closed on 24 December.'],
    ['For deg over atten år.', 'For people over 18.'],
    ['To netter og 3 dager.', 'Two nights and three days.'],
    ['To netter.', 'For 2 nights.'],
    ['Ring 22 99 00 00.', 'Call +47 22 99 00 00.'],
    ['Ring 22 99 00 00 mellom kl. 9 og 15.', 'Call 22 99 00 00.'],
    ['Åpent hele døgnet.', 'Open 24 hours.'],
    ['Åpent kl. 9–15.', 'Open 9–15.'],
    ['Åpent kl. 9–15.', 'Open 9–3.'],
    ['Åpent kl. 9–15.', 'Open 9 am – 3 pm, also for ages 16–25.'],
  ])('is none in “%s” and “%s”', (nb, en) => {
    expect(codesIn('text', { nb, en })).toEqual([]);
  });

  test('is told for each language that has it, against the first', () => {
    const text = {
      nb: 'Åpent 10.00.',
      en: 'Open at 11:00.',
      pl: 'Otwarte o 10:00.',
      ro: 'Deschis la 12:00.',
    };
    expect(findingsIn('text', text).map(({ path, message }) => [path, message])).toEqual([
      ['/services/0/description/en', 'The text in “en” has 11:00, the one in “nb” has 10:00.'],
      ['/services/0/description/ro', 'The text in “ro” has 12:00, the one in “nb” has 10:00.'],
    ]);
  });

  test.each([
    ['ro', 'Deschis între orele 9–16.'],
    ['pl', 'Czynne w godz. 9–16.'],
    ['ru', 'Открыто с 9 до 16 часов.'],
    ['es', 'Abierto de 9 a 16 horas.'],
  ])('is told of hours without minutes in %s', (language, text) => {
    expect(codesIn('text', { nb: 'Åpent kl. 9–15.', [language]: text })).toEqual(['text/time-differs']);
    expect(codesIn('text', { nb: 'Åpent kl. 9–16.', [language]: text })).toEqual([]);
  });

  test('is read in other scripts', () => {
    expect(codesIn('text', { nb: 'For deg over 18 år.', ar: 'للأشخاص فوق ١٦ سنة.' })).toEqual([
      'text/number-differs',
    ]);
    expect(codesIn('text', { nb: 'For deg over 18 år.', ar: 'للأشخاص فوق ١٨ سنة.' })).toEqual([]);
  });

  test('needs two languages', () => {
    expect(codesIn('text', { nb: 'Åpent 10.00.' })).toEqual([]);
    expect(codesIn('text', 'Åpent 10.00.')).toEqual([]);
  });
});

describe('an address that differs', () => {
  test.each([
    ['text/url-differs', 'Se example.org.', 'See example.net.'],
    ['text/url-differs', 'Se https://example.org/nb.', 'See https://www.exampel.org/en.'],
    ['text/email-differs', 'Skriv til post@example.org.', 'Write to psot@example.org.'],
    ['text/email-differs', 'Skriv til oss.', 'Write to post@example.org.'],
  ])('is told as %s: “%s” and “%s”', (code, nb, en) => {
    expect(codesIn('text', { nb, en })).toEqual([code]);
  });

  test.each([
    ['Se example.org/nb.', 'See https://www.example.org/en.'],
    ['Se nb.example.org.', 'See en.example.org.'],
    ['Skriv til post@example.org.', 'Write to Post@Example.org.'],
    ['Skriv til post@example.org.', 'Write to us.'],
    ['Se nettsiden.', 'See example.org.'],
    ['Kl.15 f.eks.', 'At 15, e.g.'],
    ['Du kan ringe.Kom innom.', 'Call.Come by.'],
  ])('is none in “%s” and “%s”', (nb, en) => {
    expect(codesIn('text', { nb, en })).toEqual([]);
  });

  test('is compared with the first language only', () => {
    const text = { nb: 'Se example.org.', en: 'See example.org.', pl: 'Zobacz example.com.' };
    expect(findingsIn('text', text)).toMatchObject([{ path: '/services/0/description/pl' }]);
  });
});

describe('the message', () => {
  const messagesOf = (nb: string, en: string) => findingsIn('text', { nb, en }).map(({ message }) => message);

  test.each([
    [
      'Åpent mandag kl. 10–15.',
      'Open Monday 10–16.',
      'The text in “en” has 16:00, the one in “nb” has 15:00.',
    ],
    [
      'Åpent kl. 10–15.',
      'Open 10:00–15:00, phone until 16:30.',
      'The text in “en” has 16:30, which the one in “nb” lacks.',
    ],
    [
      'Stengt 24.12. og 31.12.',
      'Closed on 24 December and 30 December.',
      'The text in “en” has 30 December, the one in “nb” has 31 December.',
    ],
    [
      'Det koster 200 kr, eller 100 kr.',
      'It costs 150 NOK, or 100 NOK.',
      'The text in “en” has 150 NOK, the one in “nb” has 200 NOK.',
    ],
  ])('names what differs on both sides, and nothing else: “%s”', (nb, en, message) => {
    expect(messagesOf(nb, en)).toEqual([message]);
  });
});
