import { fromSpreadsheet, readWorkbook, writeOds, writeXlsx } from '@service-directory/convert/spreadsheet';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDirectory } from '../../../schema/test/arbitraries/index.ts';
import { valueAt, type Path } from '../model/data.ts';
import { emptyDirectory } from '../model/new-records.ts';
import { pathKey } from '../model/finding-index.ts';
import type { SheetChoice } from './sheet-choice.ts';
import { sheetChoices } from './sheet-choices.ts';

/** As JSON has it: what the editor keeps. */
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
const encode = (text: string) => new TextEncoder().encode(text);

const read = (bytes: Uint8Array, name: string) => {
  const { workbook } = readWorkbook(bytes, { name });
  if (workbook === undefined) throw new Error(`${name} cannot be read.`);
  return { workbook, ...fromSpreadsheet(workbook) };
};

/** A directory from a spreadsheet, as the editor opens it. */
const open = (bytes: Uint8Array, name: string): Record<string, unknown> =>
  plain({ ...emptyDirectory('nb', '2026-11-28'), ...read(bytes, name).output });

const HEADINGS = 'Id;Navn;Hvem driver;Kort beskrivelse;Hjelper med;Telefon;Synlighet;Poststed;Intern merknad';
const ROW = 'kafeen;Kafeen;Nettverket;Varm mat;Mat;+47 22 99 00 00;Åpen adresse;Oslo;Ring først';
const CSV = encode(`${HEADINGS};Eier\r\n${ROW};Kari\r\n`);

/** The same list as a workbook with more in it than a directory has. */
const workbookOf = (format: 'xlsx' | 'ods') => {
  const path = `liste.${format}`;
  const workbook = {
    language: 'nb',
    shape: 'simple',
    sheets: [
      ['Tjenester', [HEADINGS.split(';'), ROW.split(';')]],
      ['Notater', [['En ting'], ['og en til']]],
    ].map(([name, rows]) => ({
      name: name as string,
      kind: 'table' as const,
      columns: ((rows as string[][])[0] ?? []).map((heading) => ({ key: heading, heading, width: 10 })),
      rows: (rows as string[][]).slice(1).map((cells) => ({ role: 'record' as const, cells })),
    })),
  } as const;
  return { path, bytes: format === 'ods' ? writeOds(workbook) : writeXlsx(workbook) };
};

const lostPaths = ({ losses }: SheetChoice) => losses.map(({ path }) => pathKey(path));

describe('a list that came from a spreadsheet', () => {
  test('goes back to the shape, format and language that it had, or to one that holds everything', () => {
    const { choices } = sheetChoices(open(CSV, 'min liste.csv'), { path: 'min liste.csv', bytes: CSV }, 'en');
    expect(choices.map(({ shape, name, isSameKind }) => [shape, name, isSameKind])).toEqual([
      ['simple', 'min liste.csv', true],
      ['full', 'min liste.xlsx', false],
    ]);
    const [text = ''] = [new TextDecoder().decode(choices[0]?.write())];
    expect(text).toContain('Kort beskrivelse');
    expect(choices[1]?.sheets.slice(0, 3)).toEqual(['Katalog', 'Organisasjoner', 'Tjenester']);
    expect(choices[1]?.losses).toEqual([]);
  });

  test('that had a sheet for each kind of thing gets that again', () => {
    const data = open(CSV, 'liste.csv');
    const full = sheetChoices(data, { path: 'liste.csv', bytes: CSV }, 'nb').choices[1]?.write();
    if (full === undefined) throw new Error('nothing to save');
    const { choices } = sheetChoices(data, { path: 'liste.xlsx', bytes: full }, 'nb');
    expect(choices.map(({ shape, isSameKind }) => [shape, isSameKind])).toEqual([
      ['full', true],
      ['simple', true],
    ]);
  });

  test('keeps every field of the columns, notes of the editors too, when it is opened again', () => {
    const data = open(CSV, 'liste.csv');
    for (const origin of [workbookOf('xlsx'), { path: 'liste.csv', bytes: CSV }]) {
      const [like] = sheetChoices(data, origin, 'nb').choices;
      if (like === undefined) throw new Error('nothing to save');
      const again = open(like.write(), like.name);
      expect(again['services']).toEqual(data['services']);
      expect(again['organizations']).toEqual(data['organizations']);
      expect(JSON.stringify(again['services'])).toContain('Ring først');
    }
  });

  test('tells what columns cannot hold, record by record, with the reason', () => {
    const data = open(CSV, 'liste.csv');
    const [service] = data['services'] as Record<string, unknown>[];
    const changed = { ...data, services: [{ ...service, minimumAge: 16, extensions: { 'x-own': 1 } }] };
    const [like] = sheetChoices(changed, workbookOf('xlsx'), 'en').choices;
    expect(like?.losses).toContainEqual({
      path: ['services', 0, 'extensions'],
      reason: 'spreadsheet/no-cell',
      why: 'The simple shape has no column for this.',
    });
    expect(like === undefined ? [] : lostPaths(like)).not.toContain('services/0/minimumAge');
  });

  test('tells what is hers and is not written: columns, sheets and single cells', () => {
    const bytes = encode(`Vår liste\r\n${HEADINGS};Eier\r\n${ROW};Kari\r\n`);
    const inCsv = sheetChoices(open(bytes, 'a.csv'), { path: 'a.csv', bytes }, 'nb');
    expect(inCsv.own).toEqual([
      { kind: 'column', sheet: '', heading: 'Eier', cells: 1 },
      { kind: 'cells', sheet: '', names: ['A1'] },
    ]);
    const origin = workbookOf('xlsx');
    const inXlsx = sheetChoices(open(origin.bytes, origin.path), origin, 'nb');
    expect(inXlsx.own).toEqual([{ kind: 'sheet', sheet: 'Notater', cells: 2 }]);
  });

  test('that cannot be read any more can still be saved as a workbook', () => {
    const bytes = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    const { choices, own } = sheetChoices(open(CSV, 'a.csv'), { path: 'a.xls', bytes }, 'nb');
    expect(choices.map(({ name, isSameKind }) => [name, isSameKind])).toEqual([
      ['a.xlsx', false],
      ['a.xlsx', false],
    ]);
    expect(own).toEqual([]);
  });
});

/** The deepest values, by their paths. */
function* leaves(value: unknown, path: Path = []): Generator<[Path, unknown]> {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) yield [path, value];
  else
    for (const [key, item] of Object.entries(value))
      yield* leaves(item, [...path, Array.isArray(value) ? Number(key) : key]);
}

const startsWith = (path: Path, other: Path) => other.every((step, index) => path[index] === step);

/** A value, or the plain text in the place of one that stands in the source language alone: that says the same. */
function textAt(directory: Record<string, unknown>, path: Path): unknown {
  const above = valueAt(directory, path.slice(0, -1));
  const isSource = path.at(-1) === valueAt(directory, ['languages', 0]);
  return isSource && typeof above === 'string' ? above : valueAt(directory, path);
}

test.each(['xlsx', 'ods'] as const)('whatever is saved in %s reads back as it was, or was told', (format) => {
  const origin = workbookOf(format);
  fc.assert(
    fc.property(arbitraryDirectory, (given) => {
      const directory: Record<string, unknown> = plain({ ...given });
      for (const choice of sheetChoices(directory, origin, 'nb').choices) {
        expect(choice.name).toBe(origin.path);
        const again = open(choice.write(), choice.name);
        if (choice.losses.length === 0) expect(again).toEqual(directory);
        if (choice.shape === 'full') expect(choice.losses).toEqual([]);
        // Services stand in the same rows. What is missing there was told.
        for (const [path, value] of leaves(directory['services'])) {
          const whole: Path = ['services', ...path];
          // An id that is made anew is told once, and is another wherever it is named.
          const isTold =
            choice.losses.some((loss) => startsWith(whole, loss.path)) ||
            choice.losses.some(
              ({ path: lost }) => valueAt(directory, lost) === value && lost.at(-1) === 'id',
            );
          if (!isTold && path.slice(1).every((step) => typeof step === 'string'))
            expect([whole, textAt(again, whole)]).toEqual([whole, value]);
        }
      }
    }),
    { numRuns: 15 },
  );
});

test('of a workbook of ours, as a program saves it, nothing is said to be left out', () => {
  const origin = workbookOf('xlsx');
  const data = open(origin.bytes, origin.path);
  for (const choice of sheetChoices(data, origin, 'nb').choices) {
    const bytes = choice.write();
    expect(sheetChoices(data, { path: choice.name, bytes }, 'nb').own, choice.shape).toEqual([]);
  }
});
