import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import type { Sheet } from '../workbook.ts';
import { readWorkbook } from './read-workbook.ts';
import { cellsOf, number, refusalOf, text } from './testing/flatten.ts';
import { makeXlsx } from './testing/make-xlsx.ts';

// Much is read here, and a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const fixture = (name: string) =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../../test/fixtures/${name}`, import.meta.url))));
const read = (name: string) => readWorkbook(fixture(name), { name });

const WORKBOOKS = ['liste.xlsx', 'liste.ods', 'liste.fods'] as const;
const TEXTS = ['liste-windows-1252.csv', 'liste-utf-8.tsv'] as const;

describe('the list that LibreOffice wrote', () => {
  test.each(WORKBOOKS)('has the same cells in %s', (name) => {
    const { workbook, problems } = read(name);
    const numbersInOds =
      name === 'liste.xlsx' ? {} : { E2: number(59.91, '59,910'), L2: number(0.25, '25%') };
    expect(problems).toEqual([]);
    expect(cellsOf(workbook?.sheets[0])).toMatchObject({
      A1: text('Navn'),
      G1: text('Åpner'),
      A2: text('Havna kafé'),
      B2: text('Prøvegata 1\noppgang  B'),
      C2: number(150, '0150'),
      E2: number(59.91),
      F2: { kind: 'date', date: '2026-03-12' },
      G2: { kind: 'time', time: '09:30' },
      H2: { kind: 'time', time: '37:30' },
      I2: { kind: 'date', date: '2026-03-12', time: '14:05' },
      J2: { kind: 'boolean', boolean: true },
      K2: text('havna.example'),
      L2: number(0.25),
      M2: number(300),
      A4: text('Blåbærhuset på Østtoppen'),
      C4: text('0151'),
      M4: { kind: 'error', text: '#DIV/0!' },
      B5: text('Testveien 4'),
      ...numbersInOds,
    });
  });

  test.each(WORKBOOKS)('tells what is hidden in %s', (name) => {
    const [first, second] = (read(name).workbook?.sheets ?? []) as [Sheet, Sheet];
    expect(second).toMatchObject({ name: 'Skjult', isHidden: true });
    expect(first).toMatchObject({
      name: 'Tjenester',
      hiddenColumns: [3],
      merges: ['A4:A5'],
      commentedCells: ['A2'],
    });
    expect(first.rows.map(({ number: row, isHidden }) => [row, isHidden])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, true],
      [4, undefined],
      [5, undefined],
    ]);
  });

  test.each(WORKBOOKS)('marks its formulas in %s', (name) =>
    expect(
      read(name).workbook?.sheets[0]?.rows.flatMap(({ number: row, cells }) =>
        cells.filter(({ isFormula }) => isFormula).map(({ column }) => [row, column]),
      ),
    ).toEqual([
      [2, 12],
      [4, 12],
    ]),
  );

  test.each(TEXTS)('has the same texts in %s', (name) => {
    const { workbook, problems } = read(name);
    expect(problems.map(({ code }) => code)).toEqual(name.endsWith('csv') ? ['sheet/encoding-guessed'] : []);
    expect(cellsOf(workbook?.sheets[0])).toMatchObject({
      G1: text('Åpner'),
      B2: text('Prøvegata 1\noppgang  B'),
      C2: text('0150'),
      E2: text('59,910'),
      A4: text('Blåbærhuset på Østtoppen'),
    });
  });

  test.each(['passord.xlsx', 'passord.ods'])('is refused with a password: %s', (name) =>
    expect(refusalOf(read(name))).toBe('password'),
  );

  test('is refused in the old format', () => expect(refusalOf(read('gammel.xls'))).toBe('old-excel'));

  test('is read whatever it is called', () => {
    for (const name of [...WORKBOOKS, ...TEXTS])
      expect(readWorkbook(fixture(name), { name: 'liste.xls' }).workbook).toEqual(read(name).workbook);
  });
});

describe('readWorkbook', () => {
  test.each([...WORKBOOKS, ...TEXTS])('tells how far it is with %s, up to all', (name) => {
    const bytes = fixture(name);
    const steps: number[] = [];
    readWorkbook(bytes, {
      name,
      onProgress: ({ done, total }) => {
        expect(total).toBe(bytes.length);
        steps.push(done);
      },
    });
    expect(steps).toEqual([...steps].sort((left, right) => left - right));
    expect(steps.at(-1)).toBe(bytes.length);
  });

  test('ends with what the progress throws, so that a person can stop it', () =>
    expect(() =>
      readWorkbook(fixture('liste.xlsx'), {
        name: 'liste.xlsx',
        onProgress: () => {
          throw new DOMException('stopped', 'AbortError');
        },
      }),
    ).toThrow('stopped'));

  test('does not change the bytes it is given', () => {
    for (const name of [...WORKBOOKS, ...TEXTS]) {
      const bytes = fixture(name);
      readWorkbook(bytes, { name });
      expect(bytes).toEqual(fixture(name));
    }
  });

  test('gives plain data, which can be sent to another thread', () => {
    for (const name of [...WORKBOOKS, ...TEXTS]) expect(structuredClone(read(name))).toEqual(read(name));
  });
});

describe('a file that unpacks to far too much is refused', () => {
  const zeros = (mebibytes: number) => new Uint8Array(mebibytes * 2 ** 20);
  const refusal = (bytes: Uint8Array) => refusalOf(readWorkbook(bytes, { name: 'bombe.xlsx' }));

  test('when its workbook is zeros', () =>
    expect(
      refusal(zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': zeros(17) })),
    ).toBe('unpacked'));

  test('when a sheet is white space', () =>
    expect(refusal(makeXlsx({ sheets: [{ xml: ' '.repeat(17 * 2 ** 20) }] }))).toBe('text'));

  test('when a sheet has elements without end', () =>
    expect(refusal(makeXlsx({ sheets: [{ xml: '<c/>'.repeat(5 * 2 ** 20) }] }))).toBe('unpacked'));

  test('but not when a file in it that is no part of the workbook holds another archive', () => {
    const inner = zipSync({ a: zeros(1) });
    const { workbook } = readWorkbook(
      makeXlsx({
        sheets: [{ xml: '<sheetData/>' }],
        parts: { 'xl/media/a.zip': String.fromCharCode(...inner.subarray(0, 90)) },
      }),
      { name: 'liste.xlsx' },
    );
    expect(workbook).toBeDefined();
  });

  test('but not when a sheet has very many empty cells with a style', () => {
    const cells = Array.from(
      { length: 100 },
      (_, column) => `<c r="${String.fromCharCode(65 + (column % 26))}" s="1"/>`,
    );
    const xml = `<sheetData>${`<row>${cells.join('').replace(/ r="\w+"/g, '')}</row>`.repeat(2_000)}</sheetData>`;
    expect(
      readWorkbook(makeXlsx({ sheets: [{ xml }] }), { name: 'a.xlsx' }).workbook?.sheets[0]?.rows,
    ).toEqual([]);
  });
});
