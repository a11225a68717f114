import type { Sheet, Workbook } from '../../workbook.ts';
import type { ReadLimits } from '../limits.ts';
import { readKeptWords } from '../kept-words.ts';
import { CellCount, SheetBuilder } from '../sheet-builder.ts';
import { unreadable } from '../stop.ts';
import { readXmlPart } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';
import { cellsOfRange } from './cell-reference.ts';
import { readComments } from './comments.ts';
import { XLSX_KEPT } from './kept-parts.ts';
import { readAddresses, readRelationships, type Relationship } from './relationships.ts';
import { NO_STRINGS, readSharedStrings } from './shared-strings.ts';
import { SheetPart, type CellContext, type PointedLink } from './sheet-part.ts';
import { readStyles } from './styles.ts';
import { readTextBoxes } from './text-boxes.ts';
import { readWorkbookPart } from './workbook-part.ts';

/** Where the workbook lies when the archive does not say. */
const USUAL_PART = 'xl/workbook.xml';

/** Reads an Excel workbook (ECMA-376, transitional and strict), as Excel, LibreOffice, Google and libraries write it. */
export function readXlsx(archive: Archive, limits: Readonly<ReadLimits>): Workbook {
  const main = targetOf(readRelationships(archive, '', limits), 'officeDocument') ?? USUAL_PART;
  const workbook = readWorkbookPart(archive, main, limits);
  if (!workbook.isWorkbook) throw unreadable('other-document');
  const relationships = readRelationships(archive, main, limits);
  const partsById = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const count = new CellCount(limits);
  const stylesPart = targetOf(relationships, 'styles');
  const strings = targetOf(relationships, 'sharedStrings');
  const context: CellContext = {
    strings:
      strings === undefined || !archive.has(strings)
        ? NO_STRINGS
        : readSharedStrings(archive, strings, limits),
    styles:
      stylesPart === undefined ? { formats: [], isStruck: [] } : readStyles(archive, stylesPart, limits),
    is1904: workbook.is1904,
  };

  const sheets: Sheet[] = [];
  for (const { name, isHidden, relationshipId } of workbook.sheets) {
    const part = partsById.get(relationshipId);
    if (part === undefined) throw unreadable('damaged', { part: name });
    // Sheets that are one chart, and dialogs of old programs, have no cells.
    if (part.type !== 'worksheet') continue;
    const builder = new SheetBuilder(name, isHidden, count);
    const sheetPart = new SheetPart(part.target, builder, context);
    readXmlPart(archive, part.target, sheetPart, limits);
    addLinks(sheetPart.links, builder, () => readAddresses(archive, part.target, limits));
    for (const { type, target } of readRelationships(archive, part.target, limits))
      if (type === 'comments' || type === 'threadedComment')
        readComments(archive, target, limits, (cell, words) => builder.addComment(cell, words));
      else if (type === 'drawing' && archive.has(target))
        builder.addBeside('box', readTextBoxes(archive, target, limits));
    sheets.push(builder.build());
  }
  if (sheets.length === 0) throw unreadable('no-sheets');
  const beside = readKeptWords(archive, XLSX_KEPT, limits);
  return { format: 'xlsx', sheets, ...(beside.length === 0 ? {} : { beside }) };
}

/** So many cells of a range open the same address. */
const MOST_CELLS = 1000;

function addLinks(
  links: readonly PointedLink[],
  builder: SheetBuilder,
  read: () => ReadonlyMap<string, string>,
): void {
  const addresses = links.length === 0 ? undefined : read();
  for (const { range, relationshipId } of links) {
    const address = addresses?.get(relationshipId);
    if (address === undefined) continue;
    for (const cell of cellsOfRange(range, MOST_CELLS)) builder.addLink(cell, address);
  }
}

const targetOf = (relationships: readonly Relationship[], type: string): string | undefined =>
  relationships.find((relationship) => relationship.type === type)?.target;
