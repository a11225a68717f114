import { describe, expect, test } from 'vitest';
import { fromSpreadsheet } from '../from-spreadsheet.ts';
import { leftCells } from '../left-cells.ts';
import { surroundings } from './index.ts';
import { HOW, makeSheet, makeWorkbook, type TestCell } from '../testing/make-workbook.ts';

const REST = ['Organisasjon', 'Hjelper med', 'Kort beskrivelse', 'Telefon'];
const ANSWERS = ['Eksempelforeningen', 'Rettshjelp', 'Samtaler og råd.', '+4722990000'];

const read = (headings: readonly TestCell[], cells: readonly TestCell[]) => {
  const { output, problems, reading } = fromSpreadsheet(
    makeWorkbook(
      makeSheet([
        [...headings, ...REST],
        [...cells, ...ANSWERS],
      ]),
    ),
    HOW,
    '2026-12-01',
    surroundings,
  );
  return {
    service: output.services[0] as Record<string, unknown>,
    told: problems.filter(({ code }) => code === 'sheet/personal-column'),
    codes: problems.map(({ code }) => code),
    left: [...leftCells({ reading })].map(({ reason }) => reason),
    all: JSON.stringify([output, problems]),
  };
};

describe('who answered a form', () => {
  test.each<[string, string[]]>([
    ['Microsoft, in Bokmål', ['ID', 'Starttidspunkt', 'Fullføringstidspunkt', 'E-post', 'Navn']],
    ['Microsoft, in Nynorsk', ['ID', 'Starttidspunkt', 'Fullføringstidspunkt', 'E-post', 'Namn']],
    ['Microsoft, in English', ['ID', 'Start time', 'Completion time', 'Email', 'Name', 'Last modified time']],
  ])('of %s is no service', (_form, headings) => {
    const about = ['1', '2/11/26 9:14', '2/11/26 9:20', 'kari@example.org', 'Kari Prøvesen', '2/11/26 9:20'];
    for (const question of ['Navn på tjenesten', 'Navn på tilbudet']) {
      const { service, told, all, left } = read(
        [...headings, question],
        [...about.slice(0, headings.length), 'Rådgivning Nord'],
      );
      expect(service).toMatchObject({ name: 'Rådgivning Nord', id: 'radgivning-nord' });
      expect(all).not.toMatch(/kari/i);
      expect(told).toMatchObject([{ cell: 'A1', params: { isForm: true, headings } }]);
      expect(new Set(left)).toEqual(new Set(['sheet/personal-column']));
    }
  });

  test('of Microsoft is no service either where nobody asked for its name', () => {
    const headings = ['ID', 'Starttidspunkt', 'Fullføringstidspunkt', 'E-post', 'Navn'];
    const { all, codes } = read(headings, [
      '1',
      '2/11/26 9:14',
      '2/11/26 9:20',
      'anonymous',
      'Kari Prøvesen',
    ]);
    expect(all).not.toMatch(/anonymous|kari/i);
    expect(codes).toContain('sheet/personal-column');
  });

  test.each<[string, string]>([
    ['Tidsmerke', 'E-postadresse'],
    ['Timestamp', 'Email Address'],
  ])('of Google is not taken over: “%s”, “%s”', (stamp, mail) => {
    const { service, told, all } = read(
      [stamp, mail, 'Hva heter tjenesten?', 'E-post'],
      ['2026-11-02 09.14.22', 'kari@example.org', 'Rådgivning Nord', 'post@example.org'],
    );
    expect(service).toMatchObject({ name: 'Rådgivning Nord' });
    expect(all).not.toMatch(/kari/i);
    expect(all).toContain('post@example.org');
    expect(told).toHaveLength(1);
  });
});

test.each<[string[], string[]]>([
  [
    ['Id', 'Navn', 'E-post'],
    ['a', 'Rådgivning Nord', 'post@example.org'],
  ],
  [
    ['Navn', 'E-post', 'Starttidspunkt'],
    ['Rådgivning Nord', 'post@example.org', '10'],
  ],
  [
    ['Tidsmerke', 'Navn', 'E-postadresse'],
    ['2026-11-02', 'Rådgivning Nord', 'post@example.org'],
  ],
])('columns of a service are taken: %j', (headings, cells) => {
  const { service, all } = read(headings, cells);
  expect(service).toMatchObject({ name: 'Rådgivning Nord' });
  expect(all).toContain('post@example.org');
});
