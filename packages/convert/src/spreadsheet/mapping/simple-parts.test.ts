import { describe, expect, test } from 'vitest';
import { fromSpreadsheet } from './from-spreadsheet.ts';
import { leftCells } from './left-cells.ts';
import { HOW, makeRow, makeSheet, makeWorkbook, type TestCell } from './testing/make-workbook.ts';

const read = (more: Record<string, TestCell> = {}) => fromSpreadsheet(makeRow(more), HOW);
const service = (more: Record<string, TestCell> = {}) => read(more).output.services[0]!;
const codes = (more: Record<string, TestCell> = {}) => read(more).problems.map(({ code }) => code);

describe('contacts', () => {
  test('stand in the order of the columns, each once', () => {
    expect(
      service({
        'E-post': 'post@example.org',
        Telefon: '+4722990000; +4722990000',
        'Telefon 2': '+47 22 99 00 01 (kveld)',
      })['contacts'],
    ).toEqual([
      { channel: 'email', value: 'post@example.org' },
      { channel: 'phone', value: '+4722990000' },
      { channel: 'phone', value: '+4722990001', printed: '+47 22 99 00 01', purpose: 'kveld' },
    ]);
  });

  test('have the words of their heading where their cell says none', () => {
    const purposes = (more: Record<string, TestCell>) =>
      (service(more)['contacts'] as { purpose?: string }[]).map(({ purpose }) => purpose);
    expect(
      purposes({
        'Telefon (kveld)': '+4722990000; +4722990001 (natt)',
        Vakttelefon: '+4722990002',
        Telefon: '+4722990003',
        'E-post (påmelding)': 'post@example.org',
      }),
    ).toEqual(['kveld', 'natt', 'Vakttelefon', undefined, 'påmelding']);
    for (const heading of [
      'Telefon (valgfritt)',
      'Telefon (8 siffer)',
      'Telefon (hvis de har)',
      'Telefon 2',
      'Mobil',
    ])
      expect(purposes({ [heading]: '+4722990000' })).toEqual([undefined]);
  });

  test('a number that cannot be read is lost and told, and the others stay', () => {
    const { output, losses } = read({ Telefon: '+4722990000; 12' });
    expect(output.services[0]?.['contacts']).toHaveLength(1);
    expect(losses).toEqual([{ path: 'H2', reason: 'sheet/phone-unreadable' }]);
  });
});

describe('hours', () => {
  test('a column a day makes a week', () => {
    expect(service({ Mandag: '10–15', Tirsdag: 'stengt', Onsdag: '12–18' })['openingHours']).toEqual({
      periods: [
        { days: ['mo'], opens: '10:00', closes: '15:00' },
        { days: ['we'], opens: '12:00', closes: '18:00' },
      ],
      printed: 'mandag 10–15; tirsdag stengt; onsdag 12–18',
    });
  });

  test('one part that is not understood leaves the words alone', () => {
    expect(service({ Mandag: '10–15', Tirsdag: 'ring' })['openingHours']).toEqual({
      printed: 'mandag 10–15; tirsdag ring',
    });
    expect(codes({ Mandag: '10–15', Tirsdag: 'ring' })).toEqual(['sheet/unread-hours']);
  });

  test('the words are kept beside what they say', () => {
    expect(service({ Åpningstider: 'Døgnåpent' })['openingHours']).toEqual({
      always: true,
      printed: 'Døgnåpent',
    });
    expect(service({ Åpningstider: 'etter avtale' })['openingHours']).toEqual({ printed: 'etter avtale' });
  });

  test('a word on holidays without hours is told as left out', () => {
    expect(codes({ 'Stengt på helligdager': 'ja' })).toEqual(['sheet/left-out']);
    expect(read({ 'Stengt på helligdager': 'ja' }).losses).toEqual([
      { path: 'H2', reason: 'sheet/left-out' },
    ]);
  });

  test('a day on which no page was read and a basis on which nothing rests are lost, and told so', () => {
    const cells = { Grunnlag: 'sier tjenesten selv', 'Kilde lest (dato)': '2026-10-10' };
    const { losses, problems, reading } = read(cells);
    expect(losses.map(({ reason }) => reason)).toEqual(['sheet/left-out', 'sheet/left-out']);
    expect([...leftCells({ reading })].map(({ heading }) => heading)).toEqual(Object.keys(cells));
    expect(problems).toEqual([]);
  });

  test('rows with the same words share no list', () => {
    const rows = ['A', 'B'].map((name) => [name, 'Mat; Klær', 'man–fre 10–15']);
    const { output } = fromSpreadsheet(
      makeWorkbook(makeSheet([['Navn', 'Hjelper med', 'Åpningstider'], ...rows])),
      HOW,
    );
    const [first, second] = output.services as {
      needs: string[];
      openingHours: { periods: { days: string[] }[] };
    }[];
    first!.needs.push('x');
    first!.openingHours.periods[0]!.days.push('x');
    expect(second!.needs).toEqual(['food', 'clothing']);
    expect(second!.openingHours.periods[0]!.days).toEqual(['mo', 'tu', 'we', 'th', 'fr']);
  });
});

test('ages come from a column each or from one', () => {
  expect(service({ Aldersgrense: '16–25 år' })).toMatchObject({ minimumAge: 16, maximumAge: 25 });
  expect(service({ Aldersgrense: '18+' })).toMatchObject({ minimumAge: 18 });
});

test('several columns of notes are one internal note', () => {
  expect(service({ Merknad: 'a', Kommentar: 'b' })['internal']).toBe('a\nb');
});

test('the area without a scope reaches the least', () => {
  expect(service({ 'Dekker steder': 'Oslo' })['serviceArea']).toEqual({ scope: 'local', regions: ['Oslo'] });
});

test('what covers the whole country names no place', () => {
  for (const scope of [undefined, 'nasjonalt'])
    expect(
      service({ 'Dekker steder': 'hele landet', ...(scope ? { Dekning: scope } : {}) })['serviceArea'],
    ).toEqual({
      scope: 'national',
    });
  expect(service({ 'Dekker steder': 'hele landet; Svalbard' })['serviceArea']).toMatchObject({
    scope: 'local',
  });
});

test('the dates of a notice without words say nothing', () => {
  expect(service({ 'Melding fra': '2026-09-01' })['alert']).toBeUndefined();
});

test('a failed formula gives no value and hides nothing else', () => {
  const { output, problems } = read({
    Telefon: { kind: 'error', text: '#REF!' },
    'E-post': 'post@example.org',
  });
  expect(problems).toMatchObject([
    { code: 'sheet/error-cell', cell: 'H2', params: { heading: 'Telefon', found: '#REF!' } },
  ]);
  expect(output.services[0]?.['contacts']).toHaveLength(1);
});
