import type { ReadLimits } from '../limits.ts';
import { tooLarge } from '../stop.ts';
import { isTrue, type Attributes } from '../xml/xml-reader.ts';
import { readXmlPart } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';
import { relationshipIdOf } from './relationships.ts';

export interface WorkbookPart {
  /** False when the part is something else: a text document has the same kind of archive. */
  isWorkbook: boolean;
  /** Whether day 0 is 1 January 1904, as in workbooks from older Macs. */
  is1904: boolean;
  sheets: { name: string; relationshipId: string; isHidden: boolean }[];
}

/** The list of sheets, in the order of their tabs. */
export function readWorkbookPart(archive: Archive, part: string, limits: Readonly<ReadLimits>): WorkbookPart {
  const workbook: WorkbookPart = { isWorkbook: false, is1904: false, sheets: [] };
  const visitor = {
    open(name: string, attributes: Attributes, parent: string): boolean {
      if (parent === '') return (workbook.isWorkbook = name === 'workbook');
      if (name === 'workbookPr') workbook.is1904 = isTrue(attributes['date1904']);
      if (name === 'sheet' && parent === 'sheets') {
        if (workbook.sheets.length === limits.sheets) throw tooLarge('sheets', limits.sheets);
        workbook.sheets.push({
          name: attributes['name'] ?? '',
          relationshipId: relationshipIdOf(attributes),
          // Besides hidden there is veryHidden, which no menu of Excel brings back.
          isHidden: (attributes['state'] ?? 'visible') !== 'visible',
        });
      }
      return name === 'sheets';
    },
  };
  readXmlPart(archive, part, visitor, limits);
  return workbook;
}
