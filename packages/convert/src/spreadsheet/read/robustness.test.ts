import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { readWorkbook, type ReadResult } from './read-workbook.ts';
import { contentXml, makeOds } from './testing/make-ods.ts';
import { bytesOf, makeXlsx, partsOfXlsx } from './testing/make-xlsx.ts';

// Much is read here, and a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const fixture = (name: string) =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../../test/fixtures/${name}`, import.meta.url))));
const FIXTURES = [
  'liste.xlsx',
  'liste.ods',
  'liste.fods',
  'liste-windows-1252.csv',
  'gammel.xls',
  'passord.ods',
];
const ENDINGS = fc.constantFrom('csv', 'tsv', 'xlsx', 'ods', 'fods', 'xls', '');

/** Reads, and sees to it that the answer is whole and nothing else has changed. */
function readSoundly(bytes: Uint8Array, name: string): ReadResult {
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  const result = readWorkbook(bytes, { name });
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  if (result.workbook === undefined) expect(result.problems[0]?.code).toMatch(/^file\/(?:syntax|too-large)$/);
  for (const sheet of result.workbook?.sheets ?? []) {
    let last = 0;
    for (const { number, cells } of sheet.rows) {
      expect(number).toBeGreaterThan(last);
      last = number;
      expect(cells.length).toBeGreaterThan(0);
      cells.forEach(({ column }, index) => expect(column).toBeGreaterThan(cells[index - 1]?.column ?? -1));
    }
  }
  return result;
}

describe('readWorkbook never throws', () => {
  test('on any bytes', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), ENDINGS, (bytes, ending) => {
        readSoundly(bytes, `liste.${ending}`);
      }),
      { numRuns: 2_000 },
    ));

  test('on any bytes that begin like a file of ours', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(
          [0x50, 0x4b, 3, 4],
          [0x50, 0x4b, 5, 6],
          [0xd0, 0xcf, 0x11, 0xe0],
          [0xff, 0xfe],
          [0xef, 0xbb, 0xbf],
          [0x3c],
        ),
        fc.uint8Array({ maxLength: 300 }),
        ENDINGS,
        (start, rest, ending) => {
          readSoundly(Uint8Array.from([...start, ...rest]), `liste.${ending}`);
        },
      ),
      { numRuns: 1_000 },
    ));

  test.each(FIXTURES)('on %s when it is cut off anywhere', (name) => {
    const bytes = fixture(name);
    const isText = name.endsWith('.csv');
    for (let length = 0; length < bytes.length; length += Math.max(1, Math.floor(bytes.length / 300))) {
      const { workbook } = readSoundly(bytes.subarray(0, length), name);
      // A text may end anywhere. Anything else is whole or not read.
      if (!isText) expect(workbook).toBeUndefined();
    }
  });

  test.each(FIXTURES)('on %s when bits of it are flipped', (name) => {
    const whole = fixture(name);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), {
          minLength: 1,
          maxLength: 4,
        }),
        (flips) => {
          const bytes = whole.slice();
          for (const [at, bits] of flips) bytes[at] = (bytes[at] ?? 0) ^ bits;
          readSoundly(bytes, name);
        },
      ),
      { numRuns: 120 },
    );
  });

  test.each(['liste.xlsx', 'liste.ods'])(
    'and never reads %s as another list when a bit is flipped',
    (name) => {
      const whole = fixture(name);
      const list = readWorkbook(whole, { name }).workbook;
      fc.assert(
        fc.property(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 7 }), (at, bit) => {
          const bytes = whole.slice();
          bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
          const { workbook } = readSoundly(bytes, name);
          if (workbook !== undefined) expect(workbook).toEqual(list);
        }),
        { numRuns: 200 },
      );
    },
  );
});

describe('readWorkbook never throws on XML that is well made and means nothing', () => {
  const attribute = fc.tuple(
    fc.constantFrom(
      'r',
      's',
      't',
      'ref',
      'min',
      'max',
      'hidden',
      'ht',
      'table:number-columns-repeated',
      'table:number-rows-repeated',
      'table:number-columns-spanned',
      'table:formula',
      'table:visibility',
      'office:value-type',
      'office:value',
      'office:date-value',
      'text:c',
    ),
    fc.constantFrom(
      '',
      '0',
      '1',
      '-1',
      'A1',
      'XFD1048576',
      'A1:B2',
      '1e99',
      '999999999',
      'NaN',
      's',
      'd',
      'inlineStr',
      'float',
      'date',
      'string',
      'true',
      'collapse',
      '__proto__',
      '16384',
    ),
  );
  const leaf = fc.constantFrom(
    '',
    '1',
    '46093',
    'Navn',
    '_x000D_',
    ' ',
    '\n',
    '&#229;',
    '<![CDATA[<b>]]>',
    '<!-- -->',
    '<?p?>',
  );
  const element = (names: readonly string[]) =>
    fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        leaf,
        fc
          .tuple(
            fc.constantFrom(...names),
            fc.uniqueArray(attribute, { maxLength: 3, selector: ([name]) => name }),
            fc.array(tie('node'), { maxLength: 4 }),
          )
          .map(
            ([name, attributes, children]) =>
              `<${name}${attributes.map(([key, value]) => ` ${key}="${value}"`).join('')}>${children.join('')}</${name}>`,
          ),
      ),
    })).node;

  test('in a sheet of XLSX', () => {
    const names = [
      'sheetData',
      'row',
      'c',
      'v',
      'f',
      'is',
      't',
      'r',
      'rPh',
      'cols',
      'col',
      'mergeCells',
      'mergeCell',
      'extLst',
    ];
    fc.assert(
      fc.property(fc.array(element(names), { maxLength: 3 }), (parts) => {
        readSoundly(
          makeXlsx({ sheets: [{ name: '__proto__', xml: parts.join('') }], strings: '<si><t>a</t></si>' }),
          'a.xlsx',
        );
        readSoundly(makeXlsx({ sheets: [{ xml: `<sheetData>${parts.join('')}</sheetData>` }] }), 'a.xlsx');
      }),
      { numRuns: 150 },
    );
  });

  test('in the other parts of XLSX', () => {
    const names = [
      'sst',
      'si',
      't',
      'r',
      'numFmts',
      'numFmt',
      'cellXfs',
      'xf',
      'sheets',
      'sheet',
      'workbookPr',
      'Relationships',
      'Relationship',
      'comment',
      'commentList',
    ];
    const parts = partsOfXlsx({ sheets: [{ xml: '<sheetData/>' }], strings: '', styles: '' });
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(parts)), element(names), (part, xml) => {
        readSoundly(zipSync(bytesOf({ ...parts, [part]: xml })), 'a.xlsx');
        readSoundly(zipSync(bytesOf({ ...parts, [part]: `<sst>${xml}</sst>` })), 'a.xlsx');
      }),
      { numRuns: 150 },
    );
  });

  test('in ODS', () => {
    const names = [
      'table:table',
      'table:table-row',
      'table:table-cell',
      'table:covered-table-cell',
      'table:table-column',
      'table:table-row-group',
      'text:p',
      'text:s',
      'text:span',
      'office:annotation',
      'text:list',
      'text:list-item',
    ];
    fc.assert(
      fc.property(fc.array(element(names), { maxLength: 3 }), (parts) => {
        readSoundly(makeOds(contentXml(parts.join(''))), 'a.ods');
        readSoundly(
          makeOds(contentXml(`<table:table table:name="__proto__">${parts.join('')}</table:table>`)),
          'a.ods',
        );
        readSoundly(
          makeOds(
            contentXml(`<table:table><table:table-row>${parts.join('')}</table:table-row></table:table>`),
          ),
          'a.ods',
        );
      }),
      { numRuns: 150 },
    );
  });
});
