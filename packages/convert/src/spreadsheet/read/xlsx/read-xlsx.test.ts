import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../workbook.ts';
import { readWorkbook } from '../read-workbook.ts';
import { cellsOf, number, readCells, refusalOf, text } from '../testing/flatten.ts';
import {
  bytesOf,
  makeXlsx,
  partsOfXlsx,
  RELATION,
  relationships,
  type MadeWorkbook,
} from '../testing/make-xlsx.ts';

const read = (made: MadeWorkbook) => readWorkbook(makeXlsx(made), { name: 'liste.xlsx' });
const sheetOf = (made: MadeWorkbook): Sheet | undefined => read(made).workbook?.sheets[0];
const rows = (cells: string, attributes = '') =>
  `<sheetData><row r="1"${attributes}>${cells}</row></sheetData>`;

describe('what a workbook hides', () => {
  test('is told of sheets, also of those that no menu brings back', () =>
    expect(
      read({
        sheets: [
          { name: 'Tjenester', xml: '' },
          { name: 'Gammelt', state: 'hidden', xml: '' },
          { name: '__proto__', state: 'veryHidden', xml: '' },
        ],
      }).workbook?.sheets.map(({ name, isHidden }) => [name, isHidden]),
    ).toEqual([
      ['Tjenester', undefined],
      ['Gammelt', true],
      ['__proto__', true],
    ]));

  test.each([' hidden="1"', ' hidden="true"', ' ht="0" customHeight="1"'])(
    'is told of rows (%s)',
    (attributes) =>
      expect(
        sheetOf({ sheets: [{ xml: rows('<c r="A1"><v>1</v></c>', attributes) }] })?.rows[0]?.isHidden,
      ).toBe(true),
  );

  test('is not told of rows that are shown', () =>
    expect(
      sheetOf({ sheets: [{ xml: rows('<c r="A1"><v>1</v></c>', ' hidden="0" ht="15"') }] })?.rows[0],
    ).not.toHaveProperty('isHidden'));

  test('is told of columns that hold something', () =>
    expect(
      sheetOf({
        sheets: [
          {
            xml:
              '<cols><col min="1" max="1" width="9"/><col min="2" max="2" hidden="1"/><col min="3" max="3" width="0"/>' +
              '<col min="4" max="16384" hidden="true"/><col min="0" max="99999999" hidden="0"/></cols>' +
              rows(
                '<c r="A1"><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><v>1</v></c><c r="F1"><v>1</v></c>',
              ),
          },
        ],
      })?.hiddenColumns,
    ).toEqual([1, 2, 5]));

  test('is told of comments, of both kinds, by their cells, with their words and not who wrote them', () => {
    const pointer = (id: string, type: string, target: string) =>
      `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
    const made = makeXlsx({
      sheets: [
        {
          xml: rows('<c r="A1"><v>1</v></c>'),
          relationships:
            pointer('rId1', `${RELATION}/comments`, '../comments1.xml') +
            pointer(
              'rId2',
              'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
              '../threadedComments/threadedComment1.xml',
            ),
        },
      ],
      parts: {
        'xl/comments1.xml':
          '<comments><authors><author>a</author></authors><commentList><comment ref="AA2" authorId="0"><text><r><rPr><b/></rPr><t>Hemmelig</t></r><r><t>gata 5</t></r></text></comment>' +
          '<comment ref="B2" authorId="0"><text><t>[Threaded comment]</t></text></comment></commentList></comments>',
        'xl/threadedComments/threadedComment1.xml':
          '<ThreadedComments><threadedComment ref="B2" id="{1}"><text>Hemmeliggata 5</text></threadedComment>' +
          '<threadedComment ref="C10" id="{2}"><text>Hemmeliggata 5</text></threadedComment></ThreadedComments>',
      },
    });
    const { workbook } = readWorkbook(made, { name: 'liste.xlsx' });
    expect(workbook?.sheets[0]?.commentedCells).toEqual(['B2', 'AA2', 'C10']);
    expect([...(workbook?.sheets[0]?.comments ?? [])]).toEqual([
      ['AA2', 'Hemmeliggata 5'],
      ['B2', '[Threaded comment]\nHemmeliggata 5'],
      ['C10', 'Hemmeliggata 5'],
    ]);
  });

  test('is told of merged ranges', () =>
    expect(
      sheetOf({
        sheets: [
          { xml: '<mergeCells count="2"><mergeCell ref="A2:A4"/><mergeCell ref="nowhere"/></mergeCells>' },
        ],
      })?.merges,
    ).toEqual(['A2:A4']));
});

describe('a workbook is read', () => {
  const xml = rows('<c r="A1"><v>1</v></c>');

  test('with prefixes and the names of the strict form', () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const relation = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const parts = {
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': relationships(
        `<Relationship Id="r1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/>`,
      ),
      'xl/workbook.xml': `<x:workbook xmlns:x="${strict}" xmlns:rel="${relation}" conformance="strict"><x:sheets><x:sheet name="Ark1" sheetId="1" rel:id="r1"/></x:sheets></x:workbook>`,
      'xl/_rels/workbook.xml.rels': relationships(
        `<Relationship Id="r1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/>`,
      ),
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Åse</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
    };
    expect(readCells(zipSync(bytesOf(parts)))).toEqual({ A1: text('Åse') });
  });

  test('by its pointers and not by the names of its parts', () => {
    const parts = {
      '[content_types].XML': '<Types/>',
      '_rels/.rels': relationships(
        `<Relationship Id="r" Type="${RELATION}/officeDocument" Target="bok/Bok.xml"/>`,
      ),
      'bok/bok.xml': `<workbook xmlns:r="${RELATION}"><sheets><sheet name="To" sheetId="9" r:id="b"/><sheet name="En" sheetId="3" r:id="a"/></sheets></workbook>`,
      'bok/_rels/Bok.xml.rels': relationships(
        `<Relationship Id="a" Type="${RELATION}/worksheet" Target="sheet2.xml"/><Relationship Id="b" Type="${RELATION}/worksheet" Target="/bok/sheet1.xml"/>`,
      ),
      'bok/sheet1.xml': `<worksheet>${rows('<c r="A1"><v>2</v></c>')}</worksheet>`,
      'bok/sheet2.xml': `<worksheet>${rows('<c r="A1"><v>1</v></c>')}</worksheet>`,
    };
    const { workbook } = readWorkbook(zipSync(bytesOf(parts)), { name: 'bok.xlsx' });
    expect(workbook?.sheets.map((sheet) => [sheet.name, cellsOf(sheet)])).toEqual([
      ['To', { A1: number(2) }],
      ['En', { A1: number(1) }],
    ]);
  });

  test('without pointers of the archive, and without the shared texts that it names', () => {
    const parts = partsOfXlsx({ sheets: [{ xml }], strings: '' });
    delete parts['_rels/.rels'];
    delete parts['xl/sharedStrings.xml'];
    expect(readCells(zipSync(bytesOf(parts)))).toEqual({ A1: number(1) });
  });

  test('whatever else lies in its archive', () =>
    expect(
      readCells(
        makeXlsx({
          sheets: [{ xml }],
          parts: { '../../etc/x': 'x', 'xl/media/bilde.png': 'x', 'xl/vbaProject.bin': 'x' },
        }),
      ),
    ).toEqual({ A1: number(1) }));

  test('past elements of other programs, and past those that a cell may carry', () =>
    expect(
      readCells(
        makeXlsx({
          sheets: [
            {
              xml:
                '<extLst><ext><row r="9"><c r="A9"><v>9</v></c></row></ext></extLst>' +
                rows('<c r="A1"><v>1</v><extLst><ext><v>7</v></ext></extLst></c>') +
                '<sheetData2><row r="3"><c r="A3"><v>3</v></c></row></sheetData2>',
            },
          ],
        }),
      ),
    ).toEqual({ A1: number(1) }));

  test('without its sheets that are charts', () => {
    const parts = partsOfXlsx({
      sheets: [
        { name: 'Diagram', xml: '' },
        { name: 'Liste', xml },
      ],
    });
    const list = parts['xl/_rels/workbook.xml.rels'] ?? '';
    parts['xl/_rels/workbook.xml.rels'] = list.replace('/worksheet"', '/chartsheet"');
    const { workbook } = readWorkbook(zipSync(bytesOf(parts)), { name: 'a.xlsx' });
    expect(workbook?.sheets.map(({ name }) => name)).toEqual(['Liste']);
  });

  test('not at all without a sheet', () => expect(refusalOf(read({ sheets: [] }))).toBe('no-sheets'));

  test('not at all when a sheet is missing', () => {
    const parts = partsOfXlsx({ sheets: [{ xml }] });
    delete parts['xl/worksheets/sheet1.xml'];
    expect(refusalOf(readWorkbook(zipSync(bytesOf(parts)), { name: 'a.xlsx' }))).toBe('damaged');
  });

  test('not at all when its main part is something else', () => {
    const parts = { ...partsOfXlsx({ sheets: [{ xml }] }), 'xl/workbook.xml': '<document/>' };
    expect(refusalOf(readWorkbook(zipSync(bytesOf(parts)), { name: 'a.xlsx' }))).toBe('other-document');
  });
});
