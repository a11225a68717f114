import { fromSpreadsheet, readWorkbook, type LeftCell } from '@service-directory/convert';
import { toJsonPointer } from '../json-pointer.ts';
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

/** Reads a spreadsheet (CSV, XLSX, ODS) as a directory; places are sheets and cells. */
export function readSpreadsheet(input: InputFile, options: ReadOptions): Source {
  const problems = new ProblemList();
  const { path: file } = input;
  const bytes = bytesOf(input, problems);
  const read = bytes === undefined ? undefined : readWorkbook(bytes, { name: baseOf(file) });
  const mapped = read?.workbook === undefined ? undefined : fromSpreadsheet(read.workbook);
  for (const problem of [...(read?.problems ?? []), ...(mapped?.problems ?? [])])
    problems.add(file, { ...problem, line: 0, column: 0 });
  if (mapped !== undefined)
    for (const { code, params, cell } of searchCells({ ...mapped, services: mapped.output.services }))
      problems.add(file, { code, params, line: 0, column: 0, ...placeOf(cell) });
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
    ...(mapped === undefined ? {} : { isTold: mapped.isTold }),
    unread: { head: mapped?.hasHead !== true, ids: [] },
    files: 1,
  };
}
