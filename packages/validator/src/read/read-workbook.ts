import { fromSpreadsheet, readWorkbook, type LeftCell } from '@service-directory/convert/spreadsheet';
import type { Path } from '../finding.ts';
import { toJsonPointer } from '../json-pointer.ts';
import { serviceKeptElevenDigits } from '../rules/safety/kept-eleven-digits.ts';
import { serviceKeptPersonalNumber } from '../rules/safety/kept-personal-number.ts';
import { baseOf } from './path-parts.ts';
import { ProblemList } from './problem-list.ts';
import { bytesOf } from './read-text-file.ts';
import { searchCells } from './search-left-cells.ts';
import type { InputFile, ReadOptions, Source } from './source.ts';

/** A cell as findings name it. The one sheet of a CSV has no name. */
const placeOf = ({ sheet, cell, heading }: Pick<LeftCell, 'sheet' | 'cell' | 'heading'>) => ({
  ...(sheet === '' ? {} : { sheet }),
  cell,
  ...(heading === undefined ? {} : { heading }),
});

/** What rules say of the notes of a service as well. */
const TOLD_OF_NOTES: ReadonlySet<string> = new Set([
  serviceKeptPersonalNumber.code,
  serviceKeptElevenDigits.code,
]);

/** Reads a spreadsheet (CSV, XLSX, ODS) as a directory; places are sheets and cells. */
export function readSpreadsheet(input: InputFile, options: ReadOptions): Source {
  const problems = new ProblemList();
  const { path: file } = input;
  const bytes = bytesOf(input, problems);
  const read = bytes === undefined ? undefined : readWorkbook(bytes, { name: baseOf(file) });
  const mapped = read?.workbook === undefined ? undefined : fromSpreadsheet(read.workbook);
  for (const problem of [...(read?.problems ?? []), ...(mapped?.problems ?? [])])
    problems.add(file, { ...problem, line: 0, column: 0 });
  /** Services in whose notes the number of a person was told at its cell, of which there may be several for notes. */
  const toldNotes = new Set<unknown>();
  if (mapped !== undefined)
    for (const { code, params, cell, notesOf } of searchCells({
      ...mapped,
      services: mapped.output.services,
    })) {
      problems.add(file, { code, params, line: 0, column: 0, ...placeOf(cell) });
      toldNotes.add(notesOf);
    }
  return {
    directory: mapped?.output,
    problems: problems.toFindings(options),
    locate(path) {
      const place = mapped?.locate(path);
      return {
        file,
        path: toJsonPointer(path),
        line: 0,
        column: 0,
        ...(place === undefined ? {} : placeOf(place)),
      };
    },
    ...(mapped === undefined
      ? {}
      : {
          isTold: (code: string, path: Path) =>
            (TOLD_OF_NOTES.has(code) && toldNotes.has(path[1])) || mapped.isTold(code, path),
        }),
    unread: { head: mapped?.hasHead !== true, ids: [] },
    files: 1,
  };
}
