import { xmlText, XML_START } from '../xml-text.ts';
import type { WrittenWorkbook } from '../written-workbook.ts';
import { zipParts } from '../zip-parts.ts';
import { sheetXml } from './sheet-xml.ts';
import { stylesXml } from './styles-xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relationships = (list: readonly (readonly [type: string, target: string])[]): string =>
  `${XML_START}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${MAIN}.${type}+xml"/>`;

/**
 * A workbook as XLSX (ECMA-376, Office Open XML). Every cell is a text or a date, never a formula, so that nothing in the
 * data is computed (CWE-1236). No names of persons or programs are in it, and the same workbook gives the same bytes.
 */
export function writeXlsx(workbook: WrittenWorkbook): Uint8Array {
  const { sheets } = workbook;
  const parts = sheets.map((sheet, index) => ({
    name: `xl/worksheets/sheet${index + 1}.xml`,
    text: sheetXml(sheet, workbook, index === 0),
  }));
  return zipParts([
    {
      name: '[Content_Types].xml',
      text:
        `${XML_START}<Types xmlns="${PACKAGE}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        override('xl/workbook.xml', 'sheet.main') +
        override('xl/styles.xml', 'styles') +
        parts.map(({ name }) => override(name, 'worksheet')).join('') +
        '</Types>',
    },
    { name: '_rels/.rels', text: relationships([['officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      text:
        `${XML_START}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
        `<bookViews><workbookView/></bookViews><sheets>${sheets
          .map(
            ({ name }, index) =>
              `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
          )
          .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: relationships([
        ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    },
    { name: 'xl/styles.xml', text: stylesXml() },
    ...parts,
  ]);
}
