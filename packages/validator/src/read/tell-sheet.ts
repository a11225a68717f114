import type { LeftCell, ReadSource, SheetProblem } from '@service-directory/convert/spreadsheet';
import { fieldOf, isData, stringsAt } from '../data.ts';
import type { LineOf } from './line-of-row.ts';
import type { ProblemList } from './problem-list.ts';
import { searchCells } from './search-left-cells.ts';
import { shownHeading, withShownHeading } from './shown-heading.ts';

/** A cell as findings name it. The one sheet of a CSV has no name. */
export const placeOf = ({ sheet, cell, heading }: Pick<LeftCell, 'sheet' | 'cell' | 'heading'>) => ({
  ...(sheet === '' ? {} : { sheet }),
  cell,
  ...(heading === undefined ? {} : { heading: shownHeading(heading) }),
});

export const keyOf = ({ sheet = '', cell = '' }: { sheet?: string; cell?: string }): string =>
  `${sheet}!${cell}`;

/** A spreadsheet as a directory, and how it was read. */
interface ReadSheet extends ReadSource {
  output: unknown;
}

/**
 * Tells what is wrong with a spreadsheet, whoever asks: what its reading told, and what stands in cells that are in no record.
 * @param told what its reading told
 * @param read undefined when there is no workbook in it
 * @param lineOf the line of a cell; 0 where there are none
 * @returns services, by their index, in whose notes the number of a person was told at its cell, of which there may be several
 */
export function tellSheet(
  file: string,
  told: readonly SheetProblem[],
  read: ReadSheet | undefined,
  problems: ProblemList,
  lineOf: LineOf,
): ReadonlySet<unknown> {
  const faults = read === undefined ? [] : [...searchCells(searchedIn(read))];
  const searched = new Set(faults.map(({ cell }) => keyOf(cell)));
  for (const problem of told) {
    // A finding that may not say what it found helps nobody beside the one that tells why.
    const isHidden = problem.params['found'] === '…' && searched.has(keyOf(problem));
    if (!isHidden)
      problems.add(file, {
        ...problem,
        params: withShownHeading(problem.params),
        line: lineOf(problem.cell),
        column: 0,
      });
  }
  const toldNotes = new Set<unknown>();
  for (const { code, params, cell, notesOf } of faults) {
    const where = cell.where === 'comment' ? { where: 'comment' } : {};
    problems.add(file, {
      code,
      params: withShownHeading({ ...where, ...params }),
      line: lineOf(cell.cell),
      column: 0,
      ...placeOf(cell),
    });
    toldNotes.add(notesOf);
  }
  return toldNotes;
}

function searchedIn({ output, reading }: ReadSheet) {
  const services = fieldOf(output, 'services');
  return {
    reading,
    services: Array.isArray(services) ? (services as unknown[]) : [],
    languages: isData(output) ? stringsAt(output, 'languages') : [],
  };
}
