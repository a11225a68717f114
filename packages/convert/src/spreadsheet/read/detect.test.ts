import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { detectArchive, detectFile, endingOf } from './detect.ts';

const bytes = (...codes: readonly number[]) => Uint8Array.from(codes);
const wide = (name: string) => [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
const compound = (...streams: readonly string[]) =>
  bytes(
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array<number>(504).fill(0),
    ...streams.flatMap(wide),
  );

describe('a file is', () => {
  test.each([
    ['archive', bytes(0x50, 0x4b, 3, 4), 'liste.csv'],
    ['archive', bytes(0x50, 0x4b, 5, 6), 'tom.zip'],
    ['text', strToU8('Navn;Sted'), 'liste.csv'],
    ['text', strToU8('Navn\tSted'), 'eksport.xls'],
    ['text', strToU8('<navn>;Sted'), 'liste.csv'],
    ['text', strToU8('P'), ''],
    [
      'flat-ods',
      strToU8(
        '\ufeff\n<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">',
      ),
      'a.xml',
    ],
  ])('%s', (kind, content, name) => expect(detectFile(content, endingOf(name))).toBe(kind));

  test.each([
    ['empty', bytes(), 'liste.xlsx'],
    ['old-excel', compound('Root Entry', 'Workbook'), 'liste.xls'],
    ['old-excel', compound('Root Entry', 'Book'), 'liste.xlsx'],
    ['old-excel', bytes(0x09, 0x08, 0x08, 0x00, 0x00, 0x05), 'liste.xls'],
    ['password', compound('Root Entry', 'EncryptedPackage'), 'liste.xlsx'],
    ['other-document', compound('Root Entry', 'WordDocument'), 'liste.doc'],
    [
      'excel-xml',
      strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      'liste.xls',
    ],
    ['web-page', strToU8('<html xmlns:o="urn:schemas-microsoft-com:office:office"><table>'), 'liste.xls'],
    ['web-page', strToU8('<?xml version="1.0"?>\n<!DOCTYPE html><html lang="nb">'), 'liste.xls'],
    ['web-page', strToU8('  <TABLE border=1>'), 'liste.csv'],
    ['not-a-spreadsheet', strToU8('<?xml version="1.0"?><gpx/>'), 'spor.gpx'],
    ['not-a-spreadsheet', strToU8('%PDF-1.7'), 'liste.pdf'],
    ['not-a-spreadsheet', bytes(0x89, 0x50, 0x4e, 0x47), 'liste.xlsx'],
    ['other-archive', bytes(0x1f, 0x8b, 8), 'liste.csv.gz'],
    ['wrong-ending', strToU8('Navn;Sted'), 'liste.XLSX'],
    ['wrong-ending', strToU8('Navn;Sted'), 'mappe.med.punktum/liste.ods'],
  ])('refused as %s', (reason, content, name) =>
    expect(detectFile(content, endingOf(name))).toEqual({ reason }),
  );

  test('a web page also in UTF-16', () =>
    expect(detectFile(bytes(0xff, 0xfe, ...wide('<html><body>')), 'xls')).toEqual({ reason: 'web-page' }));
});

describe('an archive is', () => {
  test.each([
    ['xlsx', ['[content_types].xml', 'xl/workbook.xml']],
    ['xlsx', ['[content_types].xml', 'bok/bok.xml']],
    ['ods', ['mimetype', 'content.xml']],
    ['ods', ['mimetype', 'encrypted-package']],
  ])('%s', (kind, names) => expect(detectArchive(names)).toBe(kind));

  test.each([
    ['binary-excel', ['[content_types].xml', 'xl/workbook.bin']],
    ['numbers', ['index/document.iwa', 'data/bilde.jpg']],
    ['numbers', ['index.zip', 'metadata/properties.plist']],
    ['other-document', ['[content_types].xml', 'word/document.xml']],
    ['other-document', ['[content_types].xml', 'ppt/presentation.xml']],
    ['other-archive', ['liste.csv', 'bilde.png']],
    ['other-archive', []],
  ])('refused as %s', (reason, names) => expect(detectArchive(names)).toEqual({ reason }));
});

test.each([
  ['liste.CSV', 'csv'],
  ['a.b/liste', ''],
  ['C:\\mappe.x\\liste', ''],
  ['.xlsx', 'xlsx'],
  ['liste.', ''],
  ['', ''],
])('the ending of %j is %j', (name, ending) => expect(endingOf(name)).toBe(ending));
