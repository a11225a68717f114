import type { WrittenWorkbook } from '../written-workbook.ts';
import { XML_START } from '../xml-text.ts';
import { zipParts } from '../zip-parts.ts';
import { settingsXml } from './settings-xml.ts';
import { automaticStyles } from './styles.ts';
import { tableXml } from './table-xml.ts';
import { validationsXml } from './validations-xml.ts';

const MIMETYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const namespaces = (): string =>
  [
    ...['office', 'table', 'style', 'text'].map(
      (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
    ),
    'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"',
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"',
    'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"',
  ].join(' ');

const contentXml = (workbook: WrittenWorkbook): string =>
  `${XML_START}<office:document-content ${namespaces()} office:version="1.3">` +
  `<office:automatic-styles>${automaticStyles(workbook.sheets)}</office:automatic-styles>` +
  `<office:body><office:spreadsheet>${validationsXml(workbook)}` +
  workbook.sheets.map((sheet, index) => tableXml(sheet, index, workbook)).join('') +
  '</office:spreadsheet></office:body></office:document-content>';

const MANIFEST = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';

const manifestXml = (parts: readonly string[]): string =>
  `${XML_START}<manifest:manifest xmlns:manifest="${MANIFEST}" manifest:version="1.3">` +
  `<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${MIMETYPE}"/>` +
  parts
    .map((part) => `<manifest:file-entry manifest:full-path="${part}" manifest:media-type="text/xml"/>`)
    .join('') +
  '</manifest:manifest>';

/**
 * A workbook as ODS (OpenDocument 1.3). Every cell is a text or a date, never a formula, so that nothing in the data is
 * computed (CWE-1236). No names of persons or programs are in it, and the same workbook gives the same bytes.
 */
export function writeOds(workbook: WrittenWorkbook): Uint8Array {
  return zipParts([
    // First and as it is, so that the file is known by its first bytes (ODF 1.3 part 2, 3.3).
    { name: 'mimetype', text: MIMETYPE, isStored: true },
    { name: 'content.xml', text: contentXml(workbook) },
    { name: 'settings.xml', text: settingsXml(workbook.sheets) },
    { name: 'META-INF/manifest.xml', text: manifestXml(['content.xml', 'settings.xml']) },
  ]);
}
