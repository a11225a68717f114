import type { Location, LogicalLocation } from 'sarif';
import type { Finding } from '../finding.ts';
import { fileUri } from './file-uri.ts';
import { makeVisible } from './make-visible.ts';
import type { PlaceInFile } from './place.ts';

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
 * workbook, the cell. A value begins at the point and its end is not known, so the region is one sign wide.
 */
export function locationOf(
  place: PlaceInFile,
  fileIndex: ReadonlyMap<string, number>,
  recordId = '',
): Location {
  const { file, line, column } = place;
  const logicalLocations = logicalLocationsOf(place, recordId);
  const index = fileIndex.get(file);
  const hasCell = (place.cell ?? '') !== '' || (place.sheet ?? '') !== '';
  const startColumn = Math.max(1, column);
  return {
    ...(file === ''
      ? {}
      : {
          physicalLocation: {
            artifactLocation: { uri: fileUri(file), ...(index === undefined ? {} : { index }) },
            ...(line > 0 && !hasCell
              ? { region: { startLine: line, startColumn, endLine: line, endColumn: startColumn + 1 } }
              : {}),
          },
        }),
    ...(logicalLocations.length > 0 ? { logicalLocations } : {}),
  };
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

  /** The rule, the record and the field; equal ones are numbered in the order of the data. */
  of({ code, recordId, path }: Finding): string {
    const print = makeVisible(`${code} ${recordId} ${path.replace(/\/\d+(?=\/|$)/g, '')}`);
    const count = (this.#seen.get(print) ?? 0) + 1;
    this.#seen.set(print, count);
    return `${print} ${count}`;
  }
}
