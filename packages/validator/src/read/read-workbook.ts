import { fromSpreadsheet, readWorkbook } from '@service-directory/convert';
import { toJsonPointer } from '../json-pointer.ts';
import { baseOf } from './path-parts.ts';
import { ProblemList } from './problem-list.ts';
import { bytesOf } from './read-text-file.ts';
import type { InputFile, ReadOptions, Source } from './source.ts';

/** Reads a spreadsheet (CSV, XLSX, ODS) as a directory; places are sheets and cells. */
export function readSpreadsheet(input: InputFile, options: ReadOptions): Source {
  const problems = new ProblemList();
  const { path: file } = input;
  const bytes = bytesOf(input, problems);
  const read = bytes === undefined ? undefined : readWorkbook(bytes, { name: baseOf(file) });
  const mapped = read?.workbook === undefined ? undefined : fromSpreadsheet(read.workbook);
  for (const problem of [...(read?.problems ?? []), ...(mapped?.problems ?? [])])
    problems.add(file, { ...problem, line: 0, column: 0 });
  return {
    directory: mapped?.output,
    problems: problems.toFindings(options),
    locate(path) {
      const { sheet = '', cell, heading } = mapped?.locate(path) ?? {};
      return {
        file,
        path: toJsonPointer(path),
        line: 0,
        column: 0,
        // The one sheet of a CSV has no name.
        ...(sheet === '' ? {} : { sheet }),
        ...(cell === undefined ? {} : { cell }),
        ...(heading === undefined ? {} : { heading }),
      };
    },
    ...(mapped === undefined ? {} : { isTold: mapped.isTold }),
    unread: { head: mapped?.hasHead !== true, ids: [] },
    files: 1,
  };
}
