import { frozenColumns, hasHeadings } from '../sheet-lines.ts';
import type { WrittenSheet } from '../written-workbook.ts';
import { xmlText, XML_START } from '../xml-text.ts';

const item = (name: string, type: string, value: number | string): string =>
  `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;

/** LibreOffice’s word for “frozen”. */
const FROZEN = 2;

/** The headings stay in view, and in a wide sheet the name of the record. */
function viewOf(sheet: WrittenSheet): string {
  const columns = frozenColumns(sheet);
  const across =
    columns === 0
      ? ''
      : item('HorizontalSplitMode', 'short', FROZEN) +
        item('HorizontalSplitPosition', 'int', columns) +
        item('PositionRight', 'int', columns);
  const down =
    item('VerticalSplitMode', 'short', FROZEN) +
    item('VerticalSplitPosition', 'int', 1) +
    item('PositionBottom', 'int', 1);
  return (
    `<config:config-item-map-entry config:name="${xmlText(sheet.name)}">${across}${down}` +
    `${item('ActiveSplitRange', 'short', columns === 0 ? FROZEN : FROZEN + 1)}</config:config-item-map-entry>`
  );
}

/** What is seen first; no names of persons, printers or programs. */
export const settingsXml = (sheets: readonly WrittenSheet[]): string =>
  `${XML_START}<office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" ` +
  'xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" office:version="1.3"><office:settings>' +
  '<config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views">' +
  `<config:config-item-map-entry>${item('ViewId', 'string', 'view1')}<config:config-item-map-named config:name="Tables">` +
  sheets.filter(hasHeadings).map(viewOf).join('') +
  `</config:config-item-map-named>${item('ActiveTable', 'string', xmlText(sheets[0]?.name ?? ''))}` +
  '</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set>' +
  '</office:settings></office:document-settings>';
