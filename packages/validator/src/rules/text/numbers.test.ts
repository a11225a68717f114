import { describe, expect, test } from 'vitest';
import { isTold, placesOf, toldBy } from '../../testing/told-by.ts';
import { textBankAccount } from './bank-account.ts';
import { textCoordinates } from './coordinates.ts';
import { textElevenDigits } from './eleven-digits.ts';
import { textForeignPersonalNumber } from './foreign-personal-number.ts';
import { textPersonalNumber } from './personal-number.ts';
import { textPhoneInText } from './phone-in-text.ts';
import { textPrivateMail } from './private-mail.ts';

const SYNTHETIC = '01819050062';

test('a right number of a person is told once, by the rule for it', () => {
  for (const text of [
    SYNTHETIC,
    `Merk: 018190 50062`,
    '٠١٨١٩٠٥٠٠٦٢',
    '0181 9050 062',
    'DUF-nummer 204912345612',
  ]) {
    expect(isTold(textPersonalNumber, 'string', text)).toBe(true);
    expect(isTold(textElevenDigits, 'string', text)).toBe(false);
    expect(isTold(textForeignPersonalNumber, 'string', text)).toBe(false);
  }
  expect(isTold(textForeignPersonalNumber, 'string', 'PESEL 44051401359')).toBe(true);
  expect(isTold(textElevenDigits, 'string', 'PESEL 44051401359')).toBe(false);
});

test('numbers never stand in the finding', () => {
  const all = [
    ...toldBy(textPersonalNumber, 'string', SYNTHETIC),
    ...toldBy(textElevenDigits, 'string', '01819050063'),
    ...toldBy(textForeignPersonalNumber, 'string', '131052-308T'),
    ...toldBy(textBankAccount, 'string', 'Konto 1234 56 78903'),
  ];
  expect(all).toHaveLength(4);
  expect(JSON.stringify(all)).not.toMatch(/0181905|131052|1234 56|78903/);
});

describe('text/eleven-digits', () => {
  test.each(['01819050063', '018190 50063', '41 81 90 50063'])(
    '“%s” is near a number of a person',
    (text) => {
      expect(isTold(textElevenDigits, 'string', text)).toBe(true);
    },
  );

  test.each(['99123456789', 'https://example.org/sak/01819050063', '+01819050063', '0181905006'])(
    '“%s” is not',
    (text) => {
      expect(isTold(textElevenDigits, 'string', text)).toBe(false);
    },
  );

  test('a bank account that begins like a date is none', () => {
    expect(isTold(textElevenDigits, 'string', '01010112345')).toBe(false);
  });
});

describe('text/phone-in-text', () => {
  const about = (nb: string, more: object = {}) =>
    placesOf(textPhoneInText, 'service', { description: { nb, en: 'English words.' }, ...more });

  test.each([
    'Ring 22 99 00 09.',
    'Ring 229 00 009',
    '22990009',
    '+47 22 99 00 09',
    'Ring +47 229-90-009',
    'Ring 2 2 9 9 0 0 0 9',
    'Ring +46 8 123 456 78',
    'Tast ٢٢٩٩٠٠٠٩',
  ])('“%s” is nowhere among the contacts', (nb) => {
    expect(about(nb)).toEqual(['/description/nb']);
  });

  test.each([
    'Ring 22 99 00 00.',
    'Ring +47 22990000',
    'Ring 116 006 eller 113.',
    'Fra 2019 til 2021 kom 15 000 000 kroner.',
    '2019–2021, 10.00–15.00, 24.12.2026',
    'Org.nr. 999 999 999',
    'Sak 12345678901',
    'Trinn 1 2 3 4 5 6 7 8 9',
    'Velg 2 3 4 5 6 7 8 9 1',
    '',
  ])('“%s” is a contact, or no phone', (nb) => {
    expect(about(nb)).toEqual([]);
  });

  test('the numbers that the directory shows on every page are known', () => {
    const plain = { description: 'Ring 22 99 00 09.' };
    expect(isTold(textPhoneInText, 'service', plain)).toBe(true);
    expect(
      isTold(textPhoneInText, 'directory', {
        emergencyContacts: [{ label: 'Vold', contacts: [{ channel: 'phone', value: '+4722990009' }] }],
        services: [{ id: 'a', ...plain }],
      }),
    ).toBe(false);
  });

  test('a summary and a capacity are looked at, whatever stands in other fields', () => {
    expect(
      placesOf(textPhoneInText, 'service', {
        summary: 'Ring 22 99 00 09',
        capacity: 'Ring 22 99 00 09',
        contacts: 3,
      }),
    ).toEqual(['/summary', '/capacity']);
    expect(isTold(textPhoneInText, 'service', { summary: { nb: 3 }, description: 3 })).toBe(false);
  });
});

describe('text/coordinates', () => {
  const POINT = 'Inngang ved 59.9127, 10.7461.';
  const open = { id: 'huset', visibility: 'public', address: { street: 'Prøvegata 1', locality: 'Oslo' } };

  test('texts of the service and of its open places are looked at', () => {
    expect(
      placesOf(textCoordinates, 'service', {
        summary: POINT,
        description: { nb: 'Her.', en: POINT },
        locations: [open, { ...open, directions: { nb: POINT }, area: POINT }],
      }),
    ).toEqual(['/summary', '/description/en', '/locations/1/directions/nb', '/locations/1/area']);
  });

  test.each(['confidential', 'on-request', 'area'])(
    'with a place that is %s, others tell it',
    (visibility) => {
      expect(
        isTold(textCoordinates, 'service', {
          description: POINT,
          locations: [open, { id: 'b', visibility }],
        }),
      ).toBe(false);
    },
  );

  test.each(['Åpent 10.00–15.30', '15.000, 20.000 kroner', 'Ring 22 99 00 00', 'Versjon 1.2345'])(
    '“%s” is no point',
    (description) => {
      expect(isTold(textCoordinates, 'service', { description })).toBe(false);
    },
  );

  test('what is no text is passed over', () => {
    expect(isTold(textCoordinates, 'service', { description: 3, summary: { nb: 3 } })).toBe(false);
  });
});

describe('text/private-mail', () => {
  test.each([
    'post@gmail.com',
    'Skriv til <Senteret@Hotmail.NO>.',
    'a@ukr.net',
    'kari [at] gmail [dot] com',
    'post(at)gmail.com',
  ])('“%s”', (text) => {
    expect(isTold(textPrivateMail, 'string', text)).toBe(true);
  });

  test.each([
    'post@example.org',
    'post@gmail.com.example.org',
    '@gmail.com',
    'post@mygmail.com',
    'Kom (at) gmail',
    'vi [og] gmail.com',
  ])('“%s” is not private', (text) => {
    expect(isTold(textPrivateMail, 'string', text)).toBe(false);
  });
});
