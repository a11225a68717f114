import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../workbook.ts';
import { readPhones } from './read-phone.ts';

const text = (words: string): CellValue => ({ kind: 'text', text: words });
const read = (words: string, country = 'NO') => readPhones(text(words), country);
const codes = (says: readonly { code: string }[]) => says.map(({ code }) => code);

describe('a number in Norway', () => {
  test.each([
    '+47 22 99 00 00',
    '+4722990000',
    '0047 22 99 00 00',
    '(+47) 22990000',
    '+47 (0) 22990000',
    'Tlf. +47 22 99 00 00',
  ])('“%s” is read without a word', (words) => {
    expect(read(words)).toMatchObject({ value: [{ value: '+4722990000' }], says: [] });
  });

  test.each(['22 99 00 00', '22990000', '229 90 000', '22-99-00-00', 'tlf: 22 99 00 00', '22.99.00.00'])(
    '“%s” gets the country code, and that is told',
    (words) => {
      const { value, says } = read(words);
      expect(value).toMatchObject([{ value: '+4722990000' }]);
      expect(says).toMatchObject([{ code: 'sheet/phone-without-country', params: { read: '+4722990000' } }]);
    },
  );

  test.each([
    ['113', '113'],
    ['116 117', '116117'],
    ['02800', '02800'],
    ['1881', '1881'],
  ])('“%s” is a short number', (words, shortCode) => {
    expect(read(words)).toMatchObject({ value: [{ value: { shortCode, country: 'NO' } }], says: [] });
  });

  test('a short number is one also in a country of whose numbers nothing is known, a longer one is not', () => {
    const readIn = (text: string) => readPhones({ kind: 'text', text }, 'US');
    expect(readIn('911')).toMatchObject({
      value: [{ value: { shortCode: '911', country: 'US' } }],
      says: [],
    });
    expect(readIn('55501')).toMatchObject({ says: [{ code: 'sheet/phone-unreadable' }] });
  });

  test.each(['2299000', '229900001', '12 99 00 00', 'se nettsiden', '22 99 00 00 22 99 00 01'])(
    '“%s” cannot be dialled, is told and left out',
    (words) => {
      expect(read(words)).toMatchObject({ says: [{ code: 'sheet/phone-unreadable' }] });
      expect(read(words).value).toBeUndefined();
    },
  );

  test('a plus that the spreadsheet took away is put back', () => {
    expect(readPhones({ kind: 'number', number: 4_722_990_000 }, 'NO')).toMatchObject({
      value: [{ value: '+4722990000' }],
      says: [{ code: 'sheet/lost-zero', params: { found: '4722990000', read: '+4722990000' } }],
    });
  });

  test('a zero that the spreadsheet took away is put back', () => {
    expect(readPhones({ kind: 'number', number: 2800 }, 'NO')).toMatchObject({
      value: [{ value: { shortCode: '02800', country: 'NO' }, printed: '02800' }],
      says: [{ code: 'sheet/lost-zero' }],
    });
  });

  test('a rounded number is told as one', () => {
    expect(read('4,72E+09').says).toEqual([
      { code: 'sheet/phone-unreadable', params: { found: '4,72E+09', isRounded: true } },
    ]);
  });

  test('a number that became a date is told as one', () => {
    expect(codes(readPhones({ kind: 'date', date: '2026-10-15' }, 'NO').says)).toEqual([
      'sheet/number-as-date',
    ]);
  });
});

describe('several numbers in a cell', () => {
  test.each([
    '+4722990000; +4722990001',
    '+4722990000, +4722990001',
    '+4722990000\n+4722990001',
    '+4722990000 / +4722990001',
    '+4722990000 eller +4722990001',
    '+4722990000 eller mobil +4722990001',
    '22 99 00 00 og vakt: 22 99 00 01',
  ])('“%s” are two', (words) => {
    expect(read(words).value?.map(({ value }) => value)).toEqual(['+4722990000', '+4722990001']);
  });

  test('one that cannot be read hides no other', () => {
    const { value, says } = read('+4722990000; 12345678901234567890');
    expect(value).toHaveLength(1);
    expect(codes(says)).toEqual(['sheet/phone-unreadable']);
  });

  test.each([
    ['22 99 00 00 (kveld)', 'kveld'],
    ['Vakt: 22 99 00 00', 'Vakt'],
    ['22 99 00 00', undefined],
    ['Tlf: 22 99 00 00', undefined],
    ['22 99 00 00 eller kontor 3', 'eller kontor 3'],
  ])('the words beside a number say what it is for: “%s”', (words, purpose) => {
    expect(read(words).value?.[0]?.purpose).toBe(purpose);
  });
});

describe('other countries', () => {
  test.each([
    ['SE', '08-123 456 78', '+46812345678'],
    ['DK', '12 34 56 78', '+4512345678'],
    ['GB', '020 7946 0000', '+442079460000'],
    ['FI', '09 1234567', '+35891234567'],
  ])('in %s “%s” is %s', (country, words, number) => {
    expect(read(words, country)).toMatchObject({
      value: [{ value: number }],
      says: [{ code: 'sheet/phone-without-country' }],
    });
  });

  test('a country whose numbers we do not know needs the country code', () => {
    expect(codes(read('12345678', 'XX').says)).toEqual(['sheet/phone-unreadable']);
    expect(read('+15550100', 'XX').value).toMatchObject([{ value: '+15550100' }]);
    expect(codes(read('12345678', 'constructor').says)).toEqual(['sheet/phone-unreadable']);
  });
});

test('a link that opens a chat holds the number', () => {
  expect(read('https://wa.me/4722990000').value).toMatchObject([{ value: '+4722990000' }]);
});

test.each(['', 'nei', '–', 'vet ikke'])('“%s” says nothing', (words) => {
  expect(read(words)).toEqual({ says: [] });
});

test('every number that is read can be dialled, whatever the cell holds', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[+\d ()/;,.-]{0,40}$/)), (words) => {
      for (const { value, printed } of read(words).value ?? []) {
        expect(typeof value === 'string' ? value : `+${value.shortCode}`).toMatch(/^\+\d{2,15}$/);
        expect(printed.length).toBeLessThanOrEqual(60);
      }
    }),
    { numRuns: 500 },
  );
});

test('a name before a number is kept without the words that lead to the number, so that the validator knows it', () => {
  expect(readPhones({ kind: 'text', text: 'Ring Kari på 99 88 77 66' }, 'NO').value).toMatchObject([
    { value: '+4799887766', purpose: 'Kari' },
  ]);
});

describe('each number of a cell has the words beside it', () => {
  const first = '+4722990000';
  const second = '+4740000000';
  test.each<[string, string | undefined, string | undefined]>([
    ['tlf. 22 99 00 00 / mob. 400 00 000', undefined, 'mob.'],
    ['Tlf.22990000 / Mob.40000000', undefined, 'Mob.'],
    ['Tlf: 22990000 Mob: 40000000', undefined, 'Mob'],
    ['22 99 00 00 mob 400 00 000', undefined, 'mob'],
    ['22 99 00 00/sms 400 00 000', undefined, 'sms'],
    ['Tlf 22990000 Vaktmobil 40000000', undefined, 'Vaktmobil'],
    ['22 99 00 00 (dag) 400 00 000 (kveld)', 'dag', 'kveld'],
    ['22990000 dag, 40000000 kveld', 'dag', 'kveld'],
    ['Vakt 22 99 00 00 / Kontor 400 00 000', 'Vakt', 'Kontor'],
    ['Dag: 22990000 Kveld: 40000000', 'Dag', 'Kveld'],
    ['Kontor\n22990000\nVakt\n40000000', 'Kontor', 'Vakt'],
    ['22990000\nKontor\n40000000\nVakt', 'Kontor', 'Vakt'],
    ['22 99 00 00 - 400 00 000', undefined, undefined],
    ['22 99 00 00  400 00 000', undefined, undefined],
    ['(22 99 00 00) 400 00 000', undefined, undefined],
    ['+47 22 99 00 00 +47 40 00 00 00', undefined, undefined],
    ['Office 22 99 00 00 or on-call 400 00 000', 'Office', 'on-call'],
  ])('“%s”', (words, of, to) => {
    const { value, says } = read(words);
    expect(value?.map((phone) => [phone.value, phone.purpose])).toEqual([
      [first, of],
      [second, to],
    ]);
    expect(codes(says)).not.toContain('sheet/words-left');
  });

  test('words that may be of either are told', () => {
    const { value, says } = read('22990000 kveld 40000000');
    expect(value?.map(({ purpose }) => purpose)).toEqual([undefined, undefined]);
    expect(says).toContainEqual({ code: 'sheet/words-left', params: { found: 'kveld', isPhone: true } });
  });

  test.each([
    ['Akutt 113, ellers 22990000', ['113', '+4722990000']],
    ['22990000 (akutt: 113)', ['+4722990000', '113']],
    ['22990000, 112 ved fare', ['+4722990000', '112']],
    ['22990000 eller 116 117', ['+4722990000', '116117']],
  ])('a short number stands beside a long one: “%s”', (words, numbers) => {
    const found = read(words).value?.map(({ value }) =>
      typeof value === 'string' ? value : value.shortCode,
    );
    expect(found).toEqual(numbers);
  });

  test.each(['22 99 00 00/01', '22 99 00 00 (kveld) 400 00', '22990000; 34567'])(
    'a number that cannot be dialled is told beside the other: “%s”',
    (words) => {
      const { value, says } = read(words);
      expect(value).toMatchObject([{ value: first }]);
      expect(codes(says)).toContain('sheet/phone-unreadable');
    },
  );

  test('no words hold what may be a number', () => {
    const piece = fc.constantFrom(
      '22 99 00 00',
      '400 00 000',
      'mob',
      ' / ',
      ', ',
      '(',
      ')',
      'kveld',
      ' ',
      '9-15',
      '12345678901',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const { purpose = '' } of read(pieces.join(' ')).value ?? [])
          expect(purpose.replaceAll('9-15', '')).not.toMatch(/\d(?:[ .-]?\d){4}/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('words are kept as they are written', () => {
  test.each([
    ['22990000 man-fre 9-11', 'man-fre 9-11'],
    ['22 99 00 00 (9-15)', '9-15'],
    ['22 99 00 00 kl 08.00-15.30', 'kl 08.00-15.30'],
    ['22990000 hverdager 9-15', 'hverdager 9-15'],
    ['22990000, man–fre 9–15', 'man–fre 9–15'],
    ['Mandager 10-15: 22990000', 'Mandager 10-15'],
    ['22 99 00 00 09.00-15.30', '09.00-15.30'],
    ['9-11 22990000', '9-11'],
    ['døgnåpent 24/7 22990000', 'døgnåpent 24/7'],
    ['22990000 (fra 1.1.2026)', 'fra 1.1.2026'],
    ['mobil til vakthavende: 22990000', 'mobil til vakthavende'],
    ['22990000 - Ola Hansen, leder', 'Ola Hansen, leder'],
    ['22 99 00 00 tast 2', 'tast 2'],
    ['22990000, rom 112', 'rom 112'],
    ['22990000 for 100 personer', 'for 100 personer'],
    ['tlf: 22990000 (Kari)', 'Kari'],
    ['Vakt (natt): 22990000', 'Vakt (natt)'],
  ])('“%s” is for «%s»', (words, purpose) => {
    expect(read(words).value).toMatchObject([{ value: '+4722990000', purpose }]);
  });

  test.each([
    ['(+47) 22 99 00 00', '(+47) 22 99 00 00'],
    ['(22 99 00 00)', '22 99 00 00'],
    ['22 99 00 00)', '22 99 00 00'],
    ['(22) 99 00 00', '(22) 99 00 00'],
    ['(0047) 22990000', '(0047) 22990000'],
  ])('the brackets of “%s” are printed in pairs', (words, printed) => {
    expect(read(words).value).toMatchObject([{ value: '+4722990000', printed }]);
  });
});

test.each([
  'ingen', 'Ingen.', 'finnes ikke', 'finst ikkje', 'har ikke', 'har ikkje', 'mangler', 'ikke aktuelt', 'ikke oppgitt', 'none',
  'n/a', 'not available', 'ingen telefon', '---', '…',
])('“%s” says that there is none', (words) => {
  expect(read(words)).toEqual({ says: [] });
}); // prettier-ignore

describe('signs before a number that are none of it', () => {
  test.each(['O22 99 00 00', 'o22990000', 'O22 99 00 00, 22 99 00 01'])(
    'a letter in the place of a zero leaves it unread, since nobody knows the number: “%s”',
    (words) => {
      const { value: phones = [], says } = read(words);
      expect(phones.map(({ value, purpose }) => [value, purpose])).not.toContainEqual(['+4722990000', 'O']);
      expect(JSON.stringify(phones)).not.toContain('22990000');
      expect(codes(says)).toContain('sheet/phone-unreadable');
    },
  );

  test.each(['=22990000', '=+4722990000'])('the sign of a formula is left away, and told: “%s”', (words) => {
    const { value: phones, says } = read(words);
    expect(phones).toEqual([{ value: '+4722990000', printed: words.slice(1) }]);
    expect(says).toContainEqual({ code: 'sheet/words-left', params: { found: '=', isPhone: true } });
  });

  test('a word that ends in that letter is what the number is for', () => {
    expect(read('Info 22 99 00 00').value).toMatchObject([{ purpose: 'Info' }]);
  });
});

describe('a number that nobody should call is left out, and told', () => {
  test.each([
    ['Fax: 22990009, tlf: 22990000', ['+4722990000'], 'fax'],
    ['Faks 22 99 00 09', [], 'fax'],
    ['22 99 00 00 (gjelder ikke lenger), 22 99 00 01', ['+4722990001'], 'not-in-use'],
    ['22 99 00 00 (gammelt nummer)', [], 'not-in-use'],
    ['ikke ring 22 99 00 00', [], 'not-in-use'],
    ['22 99 00 00 (må ikke brukes)', [], 'not-in-use'],
    ['22 99 00 00 (not in use)', [], 'not-in-use'],
    ['22 99 00 00 (ikke i bruk)', [], 'not-in-use'],
    ['22 99 00 00 (ikke lenger i bruk), 22 99 00 01', ['+4722990001'], 'not-in-use'],
    ['22 99 00 00 (ikkje i bruk)', [], 'not-in-use'],
    ['22 99 00 00 ikke gyldig', [], 'not-in-use'],
    ['22 99 00 01 stengt nr', [], 'in-doubt'],
    ['22 99 00 01 (stengt)', [], 'in-doubt'],
    ['22 99 00 01 feil?', [], 'in-doubt'],
    ['22 99 00 01?', [], 'in-doubt'],
    ['22 99 00 01 (riktig nummer?)', [], 'in-doubt'],
    ['22 99 00 01 (slutter 31.12)', [], 'in-doubt'],
    ['22 99 00 01 (opphører i januar)', [], 'in-doubt'],
    ['22 99 00 01?, 22 99 00 02', ['+4722990002'], 'in-doubt'],
    ['22 99 00 01 (usikkert)', [], 'in-doubt'],
    ['ikke 22 99 00 00, men 22 99 00 01', ['+4722990001'], 'not-in-use'],
  ])('“%s”', (words, numbers, dead) => {
    const { value: phones = [], says } = read(words);
    expect(phones.map((phone) => phone.value)).toEqual(numbers);
    expect(phones.every(({ purpose }) => purpose === undefined)).toBe(true);
    expect(says).toContainEqual({
      code: 'sheet/phone-unreadable',
      params: expect.objectContaining({ dead }) as object,
    });
  });

  test.each(['Tlf/faks 22 99 00 00', 'Vakt (ikke hverdager) 22 99 00 00', 'Gamle Oslo 22 99 00 00'])(
    'but one that somebody may call stays: “%s”',
    (words) => {
      expect(read(words).value).toMatchObject([{ value: '+4722990000' }]);
    },
  );

  test('and the rest of a number that shares its beginning is told', () => {
    const { value: phones, says } = read('22 99 00 00 og 01');
    expect(phones).toEqual([{ value: '+4722990000', printed: '22 99 00 00' }]);
    expect(codes(says)).toContain('sheet/words-left');
  });
});

describe('a short number is one only where a number stands', () => {
  const numbersIn = (words: string) =>
    read(words).value?.map(({ value }) => (typeof value === 'string' ? value : value.shortCode));

  test.each([
    ['22 99 00 00, Nygårdsgaten 112', ['+4722990000'], 'Nygårdsgaten 112'],
    ['22 99 00 00 (storgata 113)', ['+4722990000'], 'storgata 113'],
    ['22 99 00 00, 112 Nygårdsgaten', ['+4722990000'], '112 Nygårdsgaten'],
    ['22 99 00 00, Kalfaret 110', ['+4722990000'], 'Kalfaret 110'],
    ['22 99 00 00, etter kl. 1700', ['+4722990000'], 'etter kl. 1700'],
    ['22 99 00 00 etter 1700', ['+4722990000'], 'etter 1700'],
    ['22 99 00 00, postboks 1234', ['+4722990000'], 'postboks 1234'],
    ['22 99 00 00, avd. 123', ['+4722990000'], 'avd. 123'],
    ['22 99 00 00 (rom 112)', ['+4722990000'], 'rom 112'],
    ['22 99 00 00, Brannveien 112', ['+4722990000'], 'Brannveien 112'],
    ['22 99 00 00, Vakttorget 112', ['+4722990000'], 'Vakttorget 112'],
    ['22 99 00 00, Ormåsen 112', ['+4722990000'], 'Ormåsen 112'],
    ['22 99 00 00, ringeklokke 112', ['+4722990000'], 'ringeklokke 112'],
    ['22 99 00 00, line 112', ['+4722990000'], 'line 112'],
    ['22 99 00 02, hverdager 0900-1500', ['+4722990002'], 'hverdager 0900-1500'],
    ['22 99 00 02 man–fre kl. 0900 til 1530', ['+4722990002'], 'man–fre kl. 0900 til 1530'],
    ['22 99 00 02 helg 2000-2200', ['+4722990002'], 'helg 2000-2200'],
  ])('“%s” is one number, and the rest its words', (words, numbers, purpose) => {
    expect(numbersIn(words)).toEqual(numbers);
    expect(read(words).value?.[0]?.purpose).toBe(purpose);
    expect(codes(read(words).says)).not.toContain('sheet/phone-unreadable');
  });

  test.each(['Nygårdsgaten 112', 'Storgata 1234', 'avd. 112', 'hverdager 0900-1500', 'etter kl. 1700'])(
    '“%s” is no number, and is told',
    (words) => {
      expect(read(words)).toMatchObject({ says: [{ code: 'sheet/phone-unreadable' }] });
      expect(numbersIn(words)).toBeUndefined();
    },
  );

  test.each([
    ['22 99 00 00, 112', ['+4722990000', '112']],
    ['22 99 00 00 / Nødtelefon 1412', ['+4722990000', '1412']],
    ['22 99 00 00, Vakt: 1234', ['+4722990000', '1234']],
    ['22 99 00 00, vakttelefonen 1234', ['+4722990000', '1234']],
    ['22 99 00 00, tlf. 1881', ['+4722990000', '1881']],
    ['22 99 00 00, 02800', ['+4722990000', '02800']],
    ['22 99 00 00, Kirkens SOS 116 123', ['+4722990000', '116123']],
    ['22 99 00 00. Ved livsfare 113', ['+4722990000', '113']],
    ['Politi 112, 22 99 00 00', ['112', '+4722990000']],
    ['Brann 110\nPoliti 112\nAmbulanse 113', ['110', '112', '113']],
    ['Ring 1234', ['1234']],
    ['Ring til 113 ved fare', ['113']],
    ['Ring oss på 1412', ['1412']],
    ['Call us at 1412', ['1412']],
    ['Dial 112', ['112']],
    ['Emergencias 112', ['112']],
    ['22 99 00 00 / Politivakten 112', ['+4722990000', '112']],
    ['22 99 00 00 / helpline 1412', ['+4722990000', '1412']],
    ['Ved brann 110, ved livsfare 113', ['110', '113']],
    ['2200-2300', ['+4722002300']],
    ['Vakt 2000-2200', ['+4720002200']],
  ])('“%s” has all of its numbers', (words, numbers) => {
    expect(numbersIn(words)).toEqual(numbers);
  });
});

test.each([
  'Spørsmål? Ring 22 99 00 00',
  '22 99 00 00 (stengt i helgene)',
  '22 99 00 00 (slutter kl. 15)',
  'Meld feil: 22 99 00 00',
  '22 99 00 00 (svarer ikke på SMS)',
  '22 99 00 00 – lurer du på noe om helsa di?',
  '22 99 00 00 (døgnåpent, lukket avdeling)',
  '22 99 00 00\nSpørsmål? Skriv til oss',
  '22 99 00 00 Spørsmål? Ring oss',
])('words beside a number that cast no doubt on it leave it: “%s”', (words) => {
  expect(read(words).value).toMatchObject([{ value: '+4722990000' }]);
});

test.each(['kommer', 'kommer snart', 'tba', 'TBD', 'under arbeid', 'coming soon'])(
  'a number that is to come is told: “%s”',
  (words) => {
    expect(codes(read(words).says)).toEqual(['sheet/phone-unreadable']);
  },
);

test.each(['ingen', '–', '', 'har ikke telefon', 'n/a'])('that there is none is not: “%s”', (words) => {
  expect(read(words)).toEqual({ says: [] });
});
