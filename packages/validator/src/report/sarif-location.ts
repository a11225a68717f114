import type { Location, LogicalLocation } from 'sarif';
import { hashText } from '../baseline/hash-text.ts';
import type { Finding } from '../finding.ts';
import { fileUri } from './file-uri.ts';
import { makeVisible } from './make-visible.ts';
import { isInWorkbook, type PlaceInFile } from './place.ts';

/**
 * A sentence as the text of a SARIF message: what the standard takes for a place-holder (`{0}`) or a link (`[a](1)`) and
 * is none, is written so that it is none (SARIF 2.1.0, 3.11.5 and 3.11.6).
 */
export const messageText = (text: string): string =>
  makeVisible(text)
    .replace(/\{(\d+)\}/g, '{{$1}}')
    .replace(/\]\(/g, '\\](');

/**
 * A finding's place: the file and the point in it, and for programs that know the data the pointer, the record and, in a
 * spreadsheet, the cell. A value begins at the point and its end is not known, so the region is one sign wide. Code scanning
 * asks for a line in any file, so where none is known, and in a workbook, it is the first.
 */
export function locationOf(
  place: PlaceInFile,
  fileIndex: ReadonlyMap<string, number>,
  recordId = '',
): Location {
  const { file, line, column } = place;
  const logicalLocations = logicalLocationsOf(place, recordId);
  const index = fileIndex.get(file);
  const isKnown = line > 0 && !isInWorkbook(place);
  const startLine = isKnown ? line : 1;
  const startColumn = isKnown ? Math.max(1, column) : 1;
  return {
    ...(file === ''
      ? {}
      : {
          physicalLocation: {
            artifactLocation: { ...artifactOf(file), ...(index === undefined ? {} : { index }) },
            region: { startLine, startColumn, endLine: startLine, endColumn: startColumn + 1 },
          },
        }),
    ...(logicalLocations.length > 0 ? { logicalLocations } : {}),
  };
}

/** A file of the run. A relative path counts from the root of the sources, as code scanning calls it. */
export function artifactOf(file: string): { uri: string; uriBaseId?: string } {
  const uri = fileUri(file);
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: '%SRCROOT%' };
}

function logicalLocationsOf(
  { path, sheet = '', cell = '' }: PlaceInFile,
  recordId: string,
): LogicalLocation[] {
  const all: LogicalLocation[] = [];
  if (path !== '') all.push({ fullyQualifiedName: makeVisible(path), kind: 'value' });
  if (recordId !== '') all.push({ name: makeVisible(recordId), kind: 'object' });
  // As a formula names it.
  if (sheet !== '' || cell !== '') {
    all.push({
      fullyQualifiedName: makeVisible([sheet, cell].filter((part) => part !== '').join('!')),
      kind: 'cell',
    });
  }
  return all;
}

/** Tells findings apart from one run to the next, also when lines and list entries have moved. */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  /**
   * The rule, the record and the field; equal ones are numbered in the order of the data. Code scanning reads the one
   * under its own name alone, and there the file counts too.
   */
  of({ code, recordId, path, file }: Finding): Record<string, string> {
    const print = makeVisible(`${code} ${recordId} ${path.replace(/\/\d+(?=\/|$)/g, '')}`);
    const inFile = `${file} ${print}`;
    return {
      'serviceDirectory/v1': `${print} ${this.#count(print)}`,
      primaryLocationLineHash: `${hashText(inFile)}:${this.#count(`file ${inFile}`)}`,
    };
  }

  #count(print: string): number {
    const count = (this.#seen.get(print) ?? 0) + 1;
    this.#seen.set(print, count);
    return count;
  }
}
